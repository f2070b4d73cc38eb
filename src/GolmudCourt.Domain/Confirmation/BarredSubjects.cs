using System.Text.RegularExpressions;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>
/// Looks for words that speak of a barred subject (民诉解释 355). It finds words, not law: what it finds is asked about, and what
/// it misses the court still sees.
/// </summary>
public static partial class BarredSubjects
{
    /// <summary>The subjects that words can point to; whose court it is, the rule of jurisdiction says.</summary>
    public static IReadOnlyList<BarredSubject> Readable { get; } =
    [
        BarredSubject.OutsideCivilScope, BarredSubject.IdentityRelation, BarredSubject.OtherSpecialProcedure,
        BarredSubject.RealRight, BarredSubject.IntellectualProperty,
    ];

    /// <summary>The words in a text that point to a subject, or null.</summary>
    public static string? FoundIn(string? text, BarredSubject subject)
    {
        var plain = new string([.. (text ?? "").Where(c => !char.IsWhiteSpace(c) || c == '\n')]);
        var match = subject switch
        {
            BarredSubject.OutsideCivilScope => CivilScope().Match(plain),
            BarredSubject.IdentityRelation => Identity().Match(plain),
            BarredSubject.OtherSpecialProcedure => SpecialProcedure().Match(plain),
            BarredSubject.RealRight => RealRight().Match(plain),
            BarredSubject.IntellectualProperty => IntellectualProperty().Match(plain),
            _ => Match.Empty,
        };
        return match.Success ? match.Value : null;
    }

    [GeneratedRegex("(行政处罚|行政许可|行政复议|行政赔偿|征收决定|刑事责任|刑事案件|罚款决定)")]
    private static partial Regex CivilScope();

    [GeneratedRegex("(婚姻|收养|亲子|父子|父女|母子|母女|监护)关系?的?(无效|有效|解除|成立|存在|不存在)|(解除|确认|终止|离)[^。；;\n]{0,8}(婚姻|收养|亲子|父子|父女|母子|母女)关系|准予离婚|同意离婚|自愿离婚|确认婚姻|离婚纠纷")]
    private static partial Regex Identity();

    [GeneratedRegex("宣告[^。；;\n]{0,8}(失踪|死亡)|认定[^。；;\n]{0,10}(民事行为能力|无主)|(无|限制)民事行为能力人|指定[^。；;\n]{0,6}(监护人|遗产管理人)|选民资格|公示催告|破产(清算|重整|和解)|实现担保物权")]
    private static partial Regex SpecialProcedure();

    [GeneratedRegex("(房屋|住房|住宅|房产|商铺|车库|车位|不动产|土地|草场|草原|宅基地|承包地|林地|车辆|牲畜)[^。；;\n]{0,30}(归|属于?)[^。；;\n]{1,20}所有|所有权(归|属于?)|(所有权|使用权|承包权|经营权|居住权|抵押权|物权)[^。；;\n]{0,4}(归属|确认|归)|确认[^。；;\n]{0,20}(物权|所有权|使用权|承包权|承包经营权|居住权)|物权确认|所有权确认")]
    private static partial Regex RealRight();

    [GeneratedRegex("(专利|商标|著作权|版权|知识产权|专利权|商标权)[^。；;\n]{0,10}(归|属于|归属|确认)|确认[^。；;\n]{0,20}(专利|商标|著作权|版权|知识产权)")]
    private static partial Regex IntellectualProperty();
}
