using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Domain.Indicators;

/// <content>分调裁审.</content>
public static partial class IndicatorCatalogue
{
    private const string Weidong = "平顶山卫东区法院2021年审判数据（转引，未见原文）";
    private const string Common = "来源只给数值，公式为通行理解";

    private static IEnumerable<Indicator> Trials() =>
    [
        new()
        {
            Id = "QI-16",
            Name = "小额诉讼程序适用率",
            Definition = "登记审结的一审民事案件（类型代字“民初”）里，审结时适用小额诉讼程序的；审结前转为简易、普通程序的按转换后的程序计。"
                + "没有在平台登记审结的不计。归入审结之日所在的期间。",
            Source = Weidong,
            Official = true,
            Module = IndicatorModule.Trial,
            Numerator = [Closing("适用小额诉讼程序审结的一审民事案件", f => f.Procedure == TrialProcedure.SmallClaims)],
            Denominator = [Closing("审结的一审民事案件", _ => true)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-17",
            Name = "简易程序适用率",
            Definition = "登记审结的一审民事案件里，审结时适用简易程序的，含小额诉讼程序（民诉法把小额诉讼规定在简易程序一章）。"
                + "来源没有写明是否含小额；来源的简易89.32%与小额24.25%相加超过100%，可见含小额。归入审结之日所在的期间。",
            Source = $"{Weidong}；是否含小额为推断",
            Module = IndicatorModule.Trial,
            Numerator = [Closing("适用简易程序（含小额）审结的一审民事案件", f => f.Procedure is TrialProcedure.SmallClaims or TrialProcedure.Summary)],
            Denominator = [Closing("审结的一审民事案件", _ => true)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-18",
            Name = "民事案件平均审理天数",
            Definition = "自立案之日至审结之日的天数之和÷审结的一审民事案件数，依法不计入审限的期间（公告、鉴定、中止等）扣除。归入审结之日所在的期间。",
            Source = $"{Weidong}；{Common}",
            Module = IndicatorModule.Trial,
            Unit = IndicatorUnit.Days,
            LessIsBetter = true,
            Numerator = [IndicatorTerm.Sum<TrialFacts>(FactKind.Trial, "审理天数之和（日）", (f, _) => f.ClosedOn, f => f.Days)],
            Denominator = [Closing("审结的一审民事案件", _ => true)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-19",
            Name = "民事调解率",
            Definition = "登记审结的一审民事案件里，以调解方式结案的（出具调解书或者记入笔录）；立案前调解成功的不在此列。归入审结之日所在的期间。",
            Source = $"{Weidong}；{Common}",
            Module = IndicatorModule.Trial,
            Numerator = [Closing("以调解方式结案的一审民事案件", f => f.Ending == CaseEnding.Mediation)],
            Denominator = [Closing("审结的一审民事案件", _ => true)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-20",
            Name = "民事撤诉率",
            Definition = "登记审结的一审民事案件里，准许撤诉或者按撤诉处理的。归入审结之日所在的期间。",
            Source = Common,
            Module = IndicatorModule.Trial,
            Numerator = [Closing("撤诉结案的一审民事案件", f => f.Ending == CaseEnding.Withdrawal)],
            Denominator = [Closing("审结的一审民事案件", _ => true)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-21",
            Name = "法定审限内结案率",
            Definition = "登记审结的一审民事案件里，审结之日不晚于审理期限届满之日的；期限含依法延长的和扣除的期间。目前只含一审民事案件。归入审结之日所在的期间。",
            Source = $"{Weidong}；{Common}",
            Module = IndicatorModule.Trial,
            Numerator = [Closing("审理期限内审结的一审民事案件", f => f.InTime)],
            Denominator = [Closing("审结的一审民事案件", _ => true)],
            Dimensions = s_filing,
        },
    ];

    private static IndicatorTerm Closing(string words, Func<TrialFacts, bool> which) =>
        IndicatorTerm.Count<TrialFacts>(FactKind.Trial, words, (f, _) => which(f) ? f.ClosedOn : null);
}
