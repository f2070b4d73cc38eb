namespace GolmudCourt.Domain.Indicators;

/// <content>立案服务.</content>
public static partial class IndicatorCatalogue
{
    private static IEnumerable<Indicator> Filings() =>
    [
        new()
        {
            Id = "QI-08",
            Name = "民事行政一审网上立案率",
            Definition = "（网上立案的民初、行初案件＋当事人自己在网上申请的诉前调解）÷（新收民初、行初案件＋受理的诉前调解－出具调解书的－调解不成转立案的）。"
                + "渠道由系统判定，窗口代录不算网上。案件归入立案之日，网上申请的调解归入申请之日，受理的调解归入受理之日，转立案归入立案之日。"
                + "诉前调书案件以类型代字“诉前调书”识别。",
            Source = Jiyuan,
            Official = true,
            Module = IndicatorModule.Filing,
            Numerator =
            [
                Docketed("网上立案审核通过的一审民事、行政案件", f => f.IsOnline && f.IsFirstInstance),
                IndicatorTerm.Count<MediationFacts>(FactKind.Mediation, "当事人在网上申请的诉前调解", (f, _) => f is { RequestedOnline: true, IsBeforeFiling: true } ? Day(f.RequestedAt) : null),
            ],
            Denominator =
            [
                Docketed("新收一审民事、行政案件", f => f.IsFirstInstance),
                IndicatorTerm.Count<MediationFacts>(FactKind.Mediation, "受理的诉前调解", (f, _) => f is { AcceptedAt: { } at, IsBeforeFiling: true } ? Day(at) : null),
                IndicatorTerm.Less<FilingFacts>(FactKind.Filing, "出具调解书的案件", (f, _) => f.TypeCode == "诉前调书" ? f.DocketedOn : null),
                IndicatorTerm.Less<MediationFacts>(FactKind.Mediation, "调解不成转立案的", (f, _) => f is { IsBeforeFiling: true, DocketedAfterFailureAt: { } at } ? Day(at) : null),
            ],
            Dimensions = [IndicatorDimension.Cause, IndicatorDimension.Station],
        },
        new()
        {
            Id = "QI-09",
            Name = "执行网上立案率",
            Definition = "类型代字为“执”的案件里，网上立案的。归入立案之日所在的期间。",
            Source = Jiyuan,
            Official = true,
            Module = IndicatorModule.Filing,
            Numerator = [Docketed("网上立案审核通过的首次执行案件", f => f.IsOnline && f.IsExecution)],
            Denominator = [Docketed("新收首次执行案件", f => f.IsExecution)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-10",
            Name = "网上立案合格率",
            Definition = "期间内网上立案审查通过数÷期间内网上立案接收数；通过归入立案之日，接收归入收到之日，所以一个月里通过的可能是上个月收到的。",
            Source = Jiyuan,
            Official = true,
            Module = IndicatorModule.Filing,
            Numerator = [Docketed("网上立案审查通过的申请", f => f.IsOnline)],
            Denominator = [Received("网上立案接收的申请", f => f.IsOnline)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-11",
            Name = "网上立案按期审核率",
            Definition = "看网上申请的第一次答复：一次性告知补正、登记立案或者裁定不予受理，不晚于收到后7日（末日遇休息日顺延）为按期。"
                + "答复前撤回、转入调解的不计；期限未到也没有答复的不计。一件申请归入审核期限届满之日所在的期间。",
            Source = Jiyuan,
            Official = true,
            Module = IndicatorModule.Filing,
            Numerator = [Review("审核期限内答复的网上申请", (f, today) => f.IsOnline && ReviewDue(f, today) && f.FirstAnsweredOn <= f.ReviewDue)],
            Denominator = [Review("审核期限已到或者已经答复的网上申请", (f, today) => f.IsOnline && ReviewDue(f, today))],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-31",
            Name = "7日立案率",
            Definition = "网上和窗口收到、没有要求补正也没有转入调解的申请里，收到后7日（末日遇休息日顺延）内登记立案或者裁定不予受理的。"
                + "期限未到也没有决定的、决定前撤回的不计。归入收到之日所在的期间。",
            Source = $"{Proposed}；登记立案规定 8",
            Module = IndicatorModule.Filing,
            Numerator = [IndicatorTerm.Count<FilingFacts>(FactKind.Filing, "7日内立案或者作出裁定的申请", (f, today) => IsComplete(f, today) && f.FirstAnsweredOn <= f.ReviewDue ? f.ReceivedOn : null)],
            Denominator = [IndicatorTerm.Count<FilingFacts>(FactKind.Filing, "收到且材料合格的申请", (f, today) => IsComplete(f, today) ? f.ReceivedOn : null)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-32",
            Name = "平均立案时长",
            Definition = "立案的申请自法院首次收到至立案的时长之和÷立案数，按实际时间折算为日，含补正和先行调解的时间。归入立案之日所在的期间。",
            Source = Proposed,
            Module = IndicatorModule.Filing,
            Unit = IndicatorUnit.Days,
            LessIsBetter = true,
            Numerator = [IndicatorTerm.Sum<FilingFacts>(FactKind.Filing, "收到至立案的时长之和（日）", (f, _) => f.DocketedOn, f => decimal.Round((decimal)(f.DocketedAt!.Value - f.ReceivedAt).TotalDays, 4))],
            Denominator = [Docketed("立案的申请", _ => true)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-33",
            Name = "网上立案一次通过率",
            Definition = "已经得到第一次答复的网上申请里，没有补正就立案的。归入收到之日所在的期间。",
            Source = Proposed,
            Module = IndicatorModule.Filing,
            Numerator = [Received("没有补正就立案的网上申请", f => f is { IsOnline: true, DocketedAt: not null, TimesReturned: 0 })],
            Denominator = [Received("已经得到第一次答复的网上申请", f => f.IsOnline && f.FirstAnsweredOn is not null)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-34",
            Name = "平均退回次数",
            Definition = "收到的申请被告知补正和退回诉状的总次数÷收到的申请数。归入收到之日所在的期间，所以近期的还会上升。退回理由按补正项所在的部分统计，见本页下方。",
            Source = Proposed,
            Module = IndicatorModule.Filing,
            Unit = IndicatorUnit.Times,
            LessIsBetter = true,
            Numerator = [IndicatorTerm.Sum<FilingFacts>(FactKind.Filing, "告知补正和退回的次数", (f, _) => f.TimesReturned > 0 ? f.ReceivedOn : null, f => f.TimesReturned)],
            Denominator = [Received("收到的申请", _ => true)],
            Dimensions = s_filing,
        },
    ];

    private static IndicatorTerm Docketed(string words, Func<FilingFacts, bool> which) =>
        IndicatorTerm.Count<FilingFacts>(FactKind.Filing, words, (f, _) => which(f) ? f.DocketedOn : null);

    private static IndicatorTerm Received(string words, Func<FilingFacts, bool> which) =>
        IndicatorTerm.Count<FilingFacts>(FactKind.Filing, words, (f, _) => which(f) ? f.ReceivedOn : null);

    private static IndicatorTerm Review(string words, Func<FilingFacts, DateOnly, bool> which) =>
        IndicatorTerm.Count<FilingFacts>(FactKind.Filing, words, (f, today) => which(f, today) ? f.ReviewDue : null);

    private static bool ReviewDue(FilingFacts f, DateOnly today) => !f.WasTakenFromReview && (f.FirstAnsweredOn is not null || f.ReviewDue < today);

    private static bool IsComplete(FilingFacts f, DateOnly today) =>
        f.Way is Domain.Filing.FilingChannel.Online or Domain.Filing.FilingChannel.Counter
        && f is { CorrectionAskedAt: null, MediationStartedAt: null } && ReviewDue(f, today);

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);
}
