using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Administration.Reference;

/// <summary>One of the tables that come with the program.</summary>
internal sealed record ReferenceTable(string Name, string Source, int Rows, int Unverified);

/// <summary>A setting of the court and whether it is confirmed.</summary>
internal sealed record SettingRow(string Name, string Value, string? Doubt);

/// <summary>The page.</summary>
internal sealed record ReferencePage(
    IReadOnlyList<ReferenceTable> Tables, IReadOnlyList<UnverifiedRow> Unverified, IReadOnlyList<SettingRow> Settings, IReadOnlyList<string> Problems);

/// <summary>What the portal takes for known, and what of it the court has still to confirm.</summary>
[Requires(CourtActs.KeepReferenceData)]
internal sealed class ReferenceController(ReferenceData data, CourtSettings court, FeeSettings fees, TriageSettings triage) : CourtController
{
    /// <summary>The page.</summary>
    [HttpGet(AdministrationLinks.Reference)]
    public IActionResult Index() => View(new ReferencePage(Tables(), data.UnverifiedRows, [.. CourtRows(), WageRow(), .. FeeRows()], fees.Problems()));

    private IReadOnlyList<ReferenceTable> Tables()
    {
        int Doubts(string table) => data.UnverifiedRows.Count(r => r.Table == table);
        return
        [
            new("民事案件案由", "最高人民法院《民事案件案由规定》，2026年1月1日起施行的版本", data.Causes.All.Count, 0),
            new("案由俗称", "本系统整理，只用于搜索", data.Causes.Synonyms.Count, 0),
            new("案件类型代字", "《关于人民法院案件案号的若干规定》", data.CaseTypes.Count, Doubts("案件类型代字")),
            new("青海法院代字", "按区划代码和公开文书", data.Courts.Count, Doubts("青海法院代字")),
            new("行政区划", "2024年末县以上行政区划；停用代码只用于核对证件号码", data.Divisions.Current.Count + data.Divisions.Retired.Count, Doubts("行政区划") + Doubts("停用区划代码")),
            new("青海乡镇街道", "国家统计局统计用区划代码，2023年6月", data.Towns.Count, 0),
            new("民族", "GB/T 3304-1991", data.EthnicGroups.Count, 0),
            new("就业人员年平均工资", "青海省统计发布（网页转载），用于小额诉讼的标的额", data.WageBases.All.Count, Doubts("就业人员年平均工资")),
            new("放假安排", "国务院办公厅通知，2020至2026年", data.CalendarDays.Count, 0),
        ];
    }

    private IReadOnlyList<SettingRow> CourtRows() =>
    [
        new("法院名称", court.Name, null),
        new("法院代字", court.Code, court.CodeNote.Length > 0 ? court.CodeNote : null),
        new("补正期限", $"{court.CorrectionDays}日", "法律没有规定天数，由本院指定（登记立案规定第七条）"),
        new("投诉渠道", court.ComplaintChannel.Length > 0 ? court.ComplaintChannel : "没有设置", court.ComplaintChannel.Length > 0 ? null : "应当公布投诉渠道（登记立案规定第十三条）"),
    ];

    private SettingRow WageRow() =>
        triage.WageYear is not { } year ? new("小额诉讼的工资基数", "没有设定", "没有设定年份，不能判断小额诉讼的标的额（民诉法 165）")
        : data.WageBases.All.FirstOrDefault(w => w.Year == year) is { } wage ? new("小额诉讼的工资基数", $"{year}年，{wage.Amount:0.00}元", triage.Doubt)
        : new("小额诉讼的工资基数", $"{year}年", "这一年的数额没有录入，不能判断小额诉讼的标的额（民诉法 165）");

    private IReadOnlyList<SettingRow> FeeRows()
    {
        var doubt = fees.ProvincialVerified ? null : FeeSettings.UnverifiedNote;
        SettingRow Yuan(string name, decimal amount) => new(name, $"{amount:0.00}元", doubt);
        return
        [
            Yuan("离婚案件受理费（每件）", fees.DivorceBase),
            Yuan("人格权案件受理费（每件）", fees.PersonalityBase),
            Yuan("知识产权案件受理费（无争议金额）", fees.IpBase),
            Yuan("其他非财产案件受理费（每件）", fees.NonPropertyBase),
            Yuan("管辖权异议受理费（每件）", fees.JurisdictionObjectionBase),
            Yuan("执行申请费（无金额）", fees.ExecutionBase),
            Yuan("行政案件受理费（每件）", fees.AdministrativeBase),
            new("取整方式", fees.Rounding == FeeRounding.ToFen ? "取整到分" : "四舍五入到元", "办法没有规定，裁判文书两种都有"),
        ];
    }
}
