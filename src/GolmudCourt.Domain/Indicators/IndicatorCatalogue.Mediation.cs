namespace GolmudCourt.Domain.Indicators;

/// <content>多元解纷.</content>
public static partial class IndicatorCatalogue
{
    private static IEnumerable<Indicator> Mediations() =>
    [
        new()
        {
            Id = "QI-24",
            Name = "诉前调解成功率",
            Definition = "分母是已终结、有调解员接受过的诉前调解：没有人接单的、接单前撤回的不计；接单后撤回、联系不上、不愿意调解的都计。"
                + "分子只计各方签章、留有协议哈希的书面协议，口头协议不计。一件调解无论委派几次只计一次，归入终结之日所在的期间。",
            Source = $"{Proposed}；在线调解规则 25",
            Module = IndicatorModule.Mediation,
            Numerator = [Closed("调解成功（有各方签章的协议）的诉前调解", f => f.IsBeforeFiling && f.Succeeded)],
            Denominator = [Closed("已终结的诉前调解（有调解员接受过）", f => f.IsBeforeFiling)],
            Dimensions = s_mediation,
        },
        new()
        {
            Id = "QI-25",
            Name = "平均调解天数",
            Definition = "有调解员接受过的调解，自第一次有调解员确认接受之日至终结之日的天数之和÷件数；鉴定期间不计。换调解员不重新起算。归入终结之日所在的期间。",
            Source = $"{Proposed}；在线调解规则 24、26",
            Module = IndicatorModule.Mediation,
            Unit = IndicatorUnit.Days,
            LessIsBetter = true,
            Numerator = [IndicatorTerm.Sum<MediationFacts>(FactKind.Mediation, "调解天数之和（日）", (f, _) => f.ClosedOn, f => f.Days)],
            Denominator = [Closed("已终结的调解（有调解员接受过）", _ => true)],
            Dimensions = s_mediation,
        },
        new()
        {
            Id = "QI-26",
            Name = "调解员接单及时率",
            Definition = "看一件调解的第一次委派：调解员在3个工作日内确认接受为及时；拒绝、逾期、撤销的为不及时。期限未到也没有答复的不计。"
                + "以后再委派的不另计。归入第一次委派之日所在的期间。",
            Source = $"{Proposed}；在线调解规则 12",
            Module = IndicatorModule.Mediation,
            Numerator = [Appointed("第一次委派即在3个工作日内接受的调解", (f, today) => AnswerDue(f, today) && f.FirstConfirmedAt is { } at && Day(at) <= f.FirstConfirmBy)],
            Denominator = [Appointed("委派过的调解", AnswerDue)],
            Dimensions = s_mediation,
        },
        new()
        {
            Id = "QI-27",
            Name = "逾30日未结调解数",
            Definition = "期间最后一天（本期间为今天）仍未终结、自有调解员接受起超过30日（鉴定期间不计）、各方没有同意延长的调解。是时点数，各月不能相加。",
            Source = $"{Proposed}；在线调解规则 24",
            Module = IndicatorModule.Mediation,
            Unit = IndicatorUnit.Matters,
            LessIsBetter = true,
            Numerator = [IndicatorTerm.Stock<MediationFacts>(FactKind.Mediation, "逾30日未结、没有延长合意的调解", (f, asOf) => f.IsOverThirtyDays(asOf))],
            Dimensions = s_mediation,
        },
        new()
        {
            Id = "QI-30",
            Name = "调解协议自动履行率",
            Definition = "最后一个履行日已过的协议里，各项都在期限内履行、并经债权人确认的。归入最后一个履行日所在的期间。",
            Source = $"{Proposed}；人民调解法 31",
            Module = IndicatorModule.Mediation,
            Numerator = [Performed("期限内自动履行的协议", f => f.PerformedInTime)],
            Denominator = [Performed("履行期已届满的协议", _ => true)],
            Dimensions = s_mediation,
        },
        new()
        {
            Id = "QI-37",
            Name = "鉴定及时率",
            Definition = "有鉴定的调解，最后一项鉴定的预计完成日已过，各项都在预计完成日前完成为及时。一件调解计一次，归入最后的预计完成日所在的期间。",
            Source = $"{Proposed}；在线调解规则 26",
            Module = IndicatorModule.Mediation,
            Numerator = [Appraised("鉴定都在预计完成日前完成的调解", f => !f.AppraisalLateOrRunning)],
            Denominator = [Appraised("鉴定已到预计完成日的调解", _ => true)],
            Dimensions = s_mediation,
        },
    ];

    private static IndicatorTerm Closed(string words, Func<MediationFacts, bool> which) =>
        IndicatorTerm.Count<MediationFacts>(FactKind.Mediation, words, (f, _) => which(f) ? f.ClosedOn : null);

    private static IndicatorTerm Appointed(string words, Func<MediationFacts, DateOnly, bool> which) =>
        IndicatorTerm.Count<MediationFacts>(FactKind.Mediation, words, (f, today) => f.FirstAppointedAt is { } at && which(f, today) ? Day(at) : null);

    private static IndicatorTerm Performed(string words, Func<MediationFacts, bool> which) =>
        IndicatorTerm.Count<MediationFacts>(FactKind.Mediation, words, (f, today) => f.PerformedBy < today && which(f) ? f.PerformedBy : null);

    private static IndicatorTerm Appraised(string words, Func<MediationFacts, bool> which) =>
        IndicatorTerm.Count<MediationFacts>(FactKind.Mediation, words, (f, today) => f.AppraisalDue < today && which(f) ? f.AppraisalDue : null);

    private static bool AnswerDue(MediationFacts f, DateOnly today) =>
        f.FirstConfirmedAt is not null || f.FirstAppointmentEndedAt is not null || f.FirstConfirmBy < today;
}
