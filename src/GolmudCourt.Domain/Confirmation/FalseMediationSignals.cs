using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>A hint that the agreement may not be what it says. It never decides anything.</summary>
/// <param name="Code">The rule, stable.</param>
/// <param name="Sentence">What was noticed.</param>
/// <param name="Reason">Why that is worth a question.</param>
/// <param name="Article">The article under which the court may ask for more.</param>
public sealed record FalseMediationSignal(string Code, string Sentence, string Reason, string Article);

/// <summary>Looks at an application for what false mediation often has (在线调解规则 23; 特邀调解规定 18).</summary>
public static class FalseMediationSignals
{
    private const string Article = "在线调解规则 23；特邀调解规定 18";

    /// <summary>The hints.</summary>
    /// <param name="application">The application.</param>
    /// <param name="earlier">The numbers of earlier applications between two of the same people, in the months the settings name.</param>
    /// <param name="settings">The court's settings.</param>
    public static IReadOnlyList<FalseMediationSignal> Of(
        ConfirmationApplication application, IReadOnlyCollection<string> earlier, ConfirmationSettings settings)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(settings);
        var signals = new List<FalseMediationSignal>();
        var sum = application.TotalSum();
        if (sum >= settings.LargeSum && Relation(application) is { } relation)
        {
            signals.Add(new(
                "signal.related-large", $"{relation}，协议金额{MoneyText.Format(sum)}元",
                $"关联的人之间达成大额给付（本院设定{MoneyText.Format(settings.LargeSum)}元以上），可能用来转移财产、对抗其他债权人；建议询问资金来源和其他债务", Article));
        }

        if (IsLending(application) && application.Files.All(f => f.Purpose != ConfirmationFilePurpose.DeliveryProof))
        {
            signals.Add(new(
                "signal.no-delivery", "借款纠纷，没有提交款项交付的凭证",
                "借款合同自提供借款时成立（民法典 679），没有交付凭证的，建议要求补充转账记录、收条，或者询问现金的来源", "民诉解释 356；在线调解规则 23"));
        }

        if (earlier.Count >= settings.RepeatCount)
        {
            signals.Add(new(
                "signal.same-counterparty", $"同样的当事人近{settings.RepeatMonths}个月还有{earlier.Count}件：{string.Join("、", earlier)}",
                "同一对当事人多次申请确认，建议核对是否同一笔债、是否职业放贷或者批量制造债权", Article));
        }

        return signals;
    }

    private static string? Relation(ConfirmationApplication application)
    {
        var parties = application.Parties.OrderBy(p => p.Number).ToList();
        return (from a in parties
                from b in parties
                where a.Number < b.Number
                select Relation(a, b)).FirstOrDefault(r => r is not null);
    }

    private static string? Relation(ConfirmationParty a, ConfirmationParty b) =>
        a.Phone is not null && a.Phone == b.Phone ? $"{a.Name}与{b.Name}留了同一个电话"
        : a.Address is not null && b.Address is not null && SearchKey.Of(a.Address) == SearchKey.Of(b.Address) ? $"{a.Name}与{b.Name}住所相同"
        : Represents(a, b) || Represents(b, a) ? $"{a.Name}与{b.Name}是单位和它的法定代表人（负责人）"
        : a.Representative is not null && b.Representative is not null && SearchKey.Of(a.Representative) == SearchKey.Of(b.Representative)
            ? $"{a.Name}与{b.Name}由同一人代表"
        : a.AgentName is not null && b.AgentName is not null && SearchKey.Of(a.AgentName) == SearchKey.Of(b.AgentName)
            ? $"{a.Name}与{b.Name}由同一人代理"
        : null;

    private static bool Represents(ConfirmationParty person, ConfirmationParty organisation) =>
        organisation.Kind != PartyKind.NaturalPerson && organisation.Representative is not null
        && SearchKey.Of(organisation.Representative) == SearchKey.Of(person.Name);

    private static bool IsLending(ConfirmationApplication application) =>
        new[] { application.Agreement?.CauseName }.Concat(application.Clauses.Where(c => c.Sum > 0).Select(c => c.Subject))
            .Any(t => t is not null && (t.Contains("借贷", StringComparison.Ordinal) || t.Contains("借款", StringComparison.Ordinal)));
}
