using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Service;

/// <summary>What the effect of service is counted from.</summary>
/// <param name="ConfirmedAddress">Whether the recipient itself gave or confirmed the address (在线诉讼规则 31; 专递送达规定 11).</param>
/// <param name="Consented">Whether the recipient agreed to electronic service (民诉法 90).</param>
/// <param name="SummaryProcedure">Whether the summary procedure applies: no public notice then (民诉解释 140).</param>
/// <param name="PersonalOnly">调解书: to the party itself, never by leaving (民诉解释 133).</param>
public sealed record ServiceTerms(bool ConfirmedAddress, bool Consented, bool SummaryProcedure, bool PersonalOnly);

/// <summary>What is known of one attempt.</summary>
public sealed record AttemptFacts
{
    /// <summary>Its number.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The channel.</summary>
    public required ServiceChannel Channel { get; init; }

    /// <summary>When it arrived, was signed for, or was published for the last time.</summary>
    public DateOnly? DeliveredOn { get; init; }

    /// <summary>The day that the recipient proved instead (民诉解释 135).</summary>
    public DateOnly? ProvedOn { get; init; }

    /// <summary>When it was opened.</summary>
    public DateOnly? ReadOn { get; init; }

    /// <summary>When receipt was acknowledged.</summary>
    public DateOnly? AcknowledgedOn { get; init; }

    /// <summary>When it was left at the door.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>When the letter came back.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>Why.</summary>
    public ReturnReason? ReturnReason { get; init; }
}

/// <summary>The day on which a document counts as served, and why that day.</summary>
/// <param name="Day">The day.</param>
/// <param name="AttemptNumber">The attempt it rests on.</param>
/// <param name="Explanation">Why this day, in Chinese.</param>
/// <param name="Article">The article.</param>
/// <param name="Rebuttable">Whether it is a presumption that the recipient may disprove.</param>
/// <param name="Provisional">Counted without the published calendar of a year.</param>
public sealed record ServiceEffect(DateOnly Day, int AttemptNumber, string Explanation, string Article, bool Rebuttable = false, bool Provisional = false)
{
    /// <summary>公告: 30 days (民诉法 95).</summary>
    public static StatutoryPeriod PublicNoticePeriod { get; } = new(30, PeriodUnit.Day);

    /// <summary>The effect of several attempts: the first that took effect counts (在线诉讼规则 31).</summary>
    /// <returns>The effect; null while there is none.</returns>
    public static ServiceEffect? Of(ServiceTerms terms, IEnumerable<AttemptFacts> attempts, CourtCalendar calendar) =>
        attempts.Select(a => Of(terms, a, calendar)).OfType<ServiceEffect>().OrderBy(e => e.Day).ThenBy(e => e.Rebuttable).ThenBy(e => e.AttemptNumber).FirstOrDefault();

    /// <summary>The effect of one attempt; null while there is none.</summary>
    public static ServiceEffect? Of(ServiceTerms terms, AttemptFacts attempt, CourtCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(attempt);
        return attempt.Channel switch
        {
            ServiceChannel.Portal or ServiceChannel.Email or ServiceChannel.Sms => Electronic(terms, attempt),
            ServiceChannel.Post => Post(terms, attempt),
            ServiceChannel.InPerson => InPerson(terms, attempt),
            _ => PublicNotice(terms, attempt, calendar),
        };
    }

    private static ServiceEffect? Electronic(ServiceTerms terms, AttemptFacts a)
    {
        if (!terms.Consented)
        {
            return null;
        }

        // A short message only says that there is something; the document did not arrive with it.
        if (terms.ConfirmedAddress && a.Channel != ServiceChannel.Sms && (a.ProvedOn ?? a.DeliveredOn) is { } arrived)
        {
            return a.ProvedOn is not null
                ? new(arrived, a.Number, $"收件人证明文书{Words(arrived)}才到达，与系统显示的{Words(a.DeliveredOn ?? arrived)}不一致，以证明的日期为准", "民诉解释 135")
                : new(arrived, a.Number, $"{ServiceNames.Of(a.Channel)}是收件人自己提供或者确认的，文书到达该系统之日（{Words(arrived)}）就是送达之日", "在线诉讼规则 31；民诉解释 135");
        }

        var why = a.Channel == ServiceChannel.Sms ? "短信只是提示，文书没有随短信到达" : "地址没有经收件人确认";
        return (a.AcknowledgedOn, a.ReadOn) switch
        {
            ({ } said, var read) when read is null || said <= read =>
                new(said, a.Number, $"{why}，收件人{Words(said)}回复收悉，回复之日是送达之日", "在线诉讼规则 31"),
            (_, { } opened) => new(
                opened, a.Number, $"{why}，系统显示收件人{Words(opened)}已阅，推定该日送达；收件人可以举出相反的证据", "在线诉讼规则 31", Rebuttable: true),
            _ => null,
        };
    }

    private static ServiceEffect? Post(ServiceTerms terms, AttemptFacts a) => a switch
    {
        { DeliveredOn: { } signed } => new(signed, a.Number, $"邮寄送达以回执上的收件日（{Words(signed)}）为送达之日", "民诉法 91"),
        { ReturnedOn: { } back, ReturnReason: { } why and not Service.ReturnReason.Other } when terms.ConfirmedAddress =>
            new(back, a.Number, $"因{ServiceNames.Of(why)}，邮件退回，退回之日（{Words(back)}）视为送达之日", "专递送达规定 11"),
        _ => null,
    };

    private static ServiceEffect? InPerson(ServiceTerms terms, AttemptFacts a) => a switch
    {
        { DeliveredOn: { } signed } => new(signed, a.Number, $"收件人在送达回证上签收之日（{Words(signed)}）是送达之日", "民诉法 87"),
        { LeftOn: { } left } when !terms.PersonalOnly => new(left, a.Number, $"收件人拒绝签收，依法留置，留置之日（{Words(left)}）视为送达之日", "民诉法 89"),
        _ => null,
    };

    private static ServiceEffect? PublicNotice(ServiceTerms terms, AttemptFacts a, CourtCalendar calendar)
    {
        if (terms.SummaryProcedure || a.DeliveredOn is not { } published)
        {
            return null;
        }

        var counted = DeadlineCalculator.OrProvisional(published, PublicNoticePeriod, calendar);
        return new(
            counted.Due, a.Number, $"公告最后一次张贴或者刊登之日为{Words(published)}，自次日起满30日（{Words(counted.Due)}）视为送达", "民诉法 95；民诉解释 138", Provisional: counted.Provisional);
    }

    private static string Words(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
