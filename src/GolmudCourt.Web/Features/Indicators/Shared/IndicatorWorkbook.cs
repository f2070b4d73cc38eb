using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Features.Indicators.Behind;
using GolmudCourt.Web.Features.Indicators.Indicators;
using GolmudCourt.Web.Features.Roster.Imports;
using Microsoft.AspNetCore.Mvc;
using MiniExcelLibs;

namespace GolmudCourt.Web.Features.Indicators.Shared;

/// <summary>Tables as Excel files.</summary>
internal static class IndicatorWorkbook
{
    /// <summary>The table of a period, with the definition beside each figure.</summary>
    public static FileStreamResult Of(IndicatorTable table) => Save(
        $"质效指标（{table.Period.Name}）.xlsx", "指标",
        table.Lines.Select(l => new Dictionary<string, object?>
        {
            ["编号"] = l.Indicator.Id,
            ["指标"] = l.Indicator.Name,
            ["期间"] = table.Period.Name,
            ["范围"] = table.Only?.Name ?? "全院",
            ["数值"] = l.Now.Text(l.Indicator.Unit),
            ["分子"] = l.Now.Numerator,
            ["分母"] = l.Now.Denominator,
            ["上一期间"] = l.Before.Text(l.Indicator.Unit),
            ["目标"] = l.Target,
            ["冻结时"] = l.Frozen?.Text(l.Indicator.Unit),
            ["分子口径"] = l.Indicator.InWords(IndicatorPart.Numerator),
            ["分母口径"] = l.Indicator.InWords(IndicatorPart.Denominator),
            ["口径"] = l.Indicator.Definition,
            ["来源"] = l.Indicator.Source,
        }));

    /// <summary>The matters behind a figure.</summary>
    public static FileStreamResult Of(BehindList list) => Save(
        $"{list.Indicator.Id}{IndicatorNames.Of(list.Part)}（{list.Period.Name}）.xlsx", "案件",
        list.Rows.Select(r => new Dictionary<string, object?>
        {
            ["编号"] = r.Number,
            ["类别"] = IndicatorNames.Of(r.Facts.Kind),
            ["当事人"] = r.Title,
            ["计入"] = r.Amount,
            ["依据"] = r.Words,
            ["渠道"] = r.Facts.Channel,
            ["案由"] = r.Facts.Cause,
            ["人民法庭"] = r.Facts.Station,
            ["调解组织"] = r.Facts.Organisation,
            ["标识"] = r.Facts.Key.ToString("D"),
        }));

    private static FileStreamResult Save(string name, string sheet, IEnumerable<Dictionary<string, object?>> rows)
    {
        var kept = rows.ToList();
        var stream = new MemoryStream();
        object content = kept.Count > 0 ? kept : new[] { new Dictionary<string, object?> { ["说明"] = "没有记录" } };
        stream.SaveAs(new Dictionary<string, object> { [sheet] = content });
        stream.Position = 0;
        return new FileStreamResult(stream, RosterWorkbook.ContentType) { FileDownloadName = name };
    }
}
