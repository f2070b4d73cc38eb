using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Filings;
using static GolmudCourt.Web.Features.Docketing.Reviews.CheckState;

namespace GolmudCourt.Web.Features.Docketing.Reviews;

/// <summary>What the law requires of a complaint, beside what this one brings. Whether it suffices, the clerk decides.</summary>
internal static class ReviewChecks
{
    /// <summary>The requirements in the order of the statute.</summary>
    public static IReadOnlyList<ReviewCheck> Of(Filing filing, FilingDesk desk, DateOnly today)
    {
        var missing = desk.Missing(filing, today);
        ReviewCheck Check(string requirement, string article, string supplied, FilingSection section, bool there) => new(
            requirement, article,
            string.Join("；", missing.Where(p => p.Section == section).Select(p => p.Sentence).Prepend(supplied).Where(s => s.Length > 0)),
            there && missing.All(p => p.Section != section) ? Supplied : Missing);

        string Names(PartyPosition position) => string.Join("、", filing.Parties.Where(p => p.Position == position).Select(p => p.Name));
        int Count(FilePurpose purpose) => filing.Files.Count(f => f.Purpose == purpose);
        var counter = filing.Channel == FilingChannel.Counter;
        var vague = filing.Parties.Where(p => p.Position == PartyPosition.Defendant && p.Address is null && p.Phone is null && p.DocumentNumber is null)
            .Select(p => p.Name).ToList();

        return
        [
            new("原告与本案有直接利害关系", "民诉法 122(1)", $"原告：{Names(PartyPosition.Plaintiff)}", ToJudge),
            new("有明确的被告", "民诉法 122(2)；民诉解释 209",
                vague.Count == 0 ? $"被告：{Names(PartyPosition.Defendant)}，可与他人区别" : $"缺少区别信息：{string.Join("、", vague)}",
                vague.Count == 0 && filing.Parties.Any(p => p.Position == PartyPosition.Defendant) ? Supplied : Missing),
            Check("有具体的诉讼请求", "民诉法 122(3)", $"{filing.Claims.Count}项", FilingSection.Claims, filing.Claims.Count > 0),
            Check("有事实和理由", "民诉法 122(3)", FactsOf(filing), FilingSection.Facts, filing.Facts.Length > 0 || filing.Elements.Count > 0),
            new("属于法院受理范围和本院管辖", "民诉法 122(4)、127", $"案由：{filing.CauseName ?? "未选择"}", filing.CauseName is null ? Missing : ToJudge),
            new("原告身份证明", "登记立案规定 6",
                Count(FilePurpose.Identity) is > 0 and var n ? $"{n}个文件" : counter ? "窗口已核验原件" : "没有文件",
                Count(FilePurpose.Identity) > 0 || counter ? Supplied : Missing),
            .. filing.Agents.Count == 0 ? Array.Empty<ReviewCheck>() :
            [
                new ReviewCheck("授权委托书和代理人身份", "民诉法 61、62",
                    Count(FilePurpose.Authority) is > 0 and var a ? $"{a}个文件" : counter ? "窗口已核验原件" : "没有文件",
                    Count(FilePurpose.Authority) > 0 || counter ? Supplied : Missing),
            ],
            Check("证据和证据来源", "民诉法 124(4)；登记立案规定 6", $"{filing.Evidence.Count}项，{Count(FilePurpose.Evidence)}个文件", FilingSection.Evidence, filing.Evidence.Count > 0),
            Check("送达地址确认", "民诉解释 137", filing.Delivery is null ? "" : "已确认", FilingSection.Delivery, filing.Delivery is not null),
            new("起诉状签名", "民诉法 124", filing.Signature is { } s ? $"{s.Name}（{(s.DrawingSha256 is null ? "输入姓名" : "手写")}）" : "没有签名", filing.Signature is null ? Missing : Supplied),
        ];
    }

    private static string FactsOf(Filing filing) =>
        filing.Elements.Count > 0 ? $"要素{filing.Elements.Count(e => !string.IsNullOrWhiteSpace(e.Value))}项，陈述{filing.Facts.Length}字" : $"陈述{filing.Facts.Length}字";
}
