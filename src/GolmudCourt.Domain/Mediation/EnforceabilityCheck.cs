using System.Text.RegularExpressions;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <summary>How a checked item came out.</summary>
public enum CheckResult
{
    /// <summary>通过.</summary>
    Pass,

    /// <summary>须修改: signing waits for it.</summary>
    Fix,

    /// <summary>提示: signing may go on, but the court may not confirm it.</summary>
    Warning,
}

/// <summary>One line of the check list.</summary>
/// <param name="Code">The rule, stable.</param>
/// <param name="Result">How it came out.</param>
/// <param name="Sentence">What is in order, or what to change.</param>
/// <param name="Article">The article.</param>
/// <param name="Field">The form field, where one is meant.</param>
public sealed record CheckItem(string Code, CheckResult Result, string Sentence, string? Article, string? Field);

/// <summary>
/// Whether an agreement says enough to be performed, confirmed and enforced. It helps before signing and decides nothing:
/// only the court confirms (民诉解释 358).
/// </summary>
public static partial class EnforceabilityCheck
{
    /// <summary>Checks a draft; every rule gives at least one line.</summary>
    public static IReadOnlyList<CheckItem> Of(Mediation mediation, Agreement agreement, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(mediation);
        ArgumentNullException.ThrowIfNull(agreement);
        return
        [
            .. Rule("check.content", "载明了主要事实和协议内容", "特邀调解规定 24", Content(agreement)),
            .. Rule("check.payee", "每一项都写明了谁向谁履行", "民诉解释 358", agreement.Clauses.SelectMany(c => Payee(mediation, c))),
            .. Rule("check.sum", "金额明确", "民诉解释 358", agreement.Clauses.SelectMany(Sum)),
            .. Rule("check.date", "履行日期明确", "民诉解释 358", agreement.Clauses.SelectMany(c => Date(c, today))),
            .. Rule("check.breach", "写明了不履行的后果", "民事调解规定 8", agreement.Clauses.SelectMany(Breach)),
            .. Rule("check.forbidden", "没有不得约定的条款", "民事调解规定 8", Forbidden(agreement)),
            .. Rule("check.capacity", "当事人能够自己或者由代表人、代理人签署", "民诉法 60", mediation.Participants().SelectMany(p => Capacity(p, today))),
            .. Warn("check.barred", "不涉及不能司法确认的事项", "民诉解释 355", Barred(mediation, agreement)),
        ];
    }

    private static IEnumerable<CheckItem> Rule(string code, string good, string article, IEnumerable<FieldProblem> problems) =>
        Lines(code, good, article, problems, CheckResult.Fix);

    private static IEnumerable<CheckItem> Warn(string code, string good, string article, IEnumerable<FieldProblem> problems) =>
        Lines(code, good, article, problems, CheckResult.Warning);

    private static IEnumerable<CheckItem> Lines(string code, string good, string article, IEnumerable<FieldProblem> problems, CheckResult bad)
    {
        var lines = problems.Select(p => new CheckItem(code, bad, p.Sentence, article, p.Field)).ToList();
        return lines.Count > 0 ? lines : [new CheckItem(code, CheckResult.Pass, good, article, null)];
    }

    private static IEnumerable<FieldProblem> Content(Agreement a)
    {
        if (a.FactsAndDisputes.Length == 0)
        {
            yield return new("FactsAndDisputes", "请写明主要事实和争议事项");
        }

        if (a.Clauses.Count == 0 && a.FreeClauses.Count == 0)
        {
            yield return new("Clauses", "请至少写一项协议内容");
        }
    }

    private static IEnumerable<FieldProblem> Payee(Mediation mediation, AgreementClause c)
    {
        bool Known(int? number) => mediation.Parties.Any(p => p.Number == number);
        if (c.Kind == ClauseKind.Other)
        {
            yield break;
        }

        if (!Known(c.ObligorNumber) || !Known(c.ObligeeNumber) || c.ObligorNumber == c.ObligeeNumber)
        {
            yield return new($"Clauses[{c.Number - 1}].ObligeeNumber", $"第{c.Number}项：请写明由哪一方向哪一方履行");
        }

        if (c.Kind == ClauseKind.PayMoney && c.Account is null)
        {
            yield return new($"Clauses[{c.Number - 1}].Account", $"第{c.Number}项：请写明收款账户或者付款方式");
        }

        if (c.Kind is ClauseKind.Deliver or ClauseKind.Conduct && c.Subject.Length == 0)
        {
            yield return new($"Clauses[{c.Number - 1}].Subject", $"第{c.Number}项：请写明交付什么或者做什么");
        }
    }

    private static IEnumerable<FieldProblem> Sum(AgreementClause c)
    {
        if (c.Kind != ClauseKind.PayMoney)
        {
            yield break;
        }

        if (c.Sum is not > 0 || decimal.Round(c.Sum.Value, 2) != c.Sum)
        {
            yield return new($"Clauses[{c.Number - 1}].Sum", $"第{c.Number}项：请写明大于零的金额，最多两位小数");
        }
        else if (c.Instalments.Count > 0 && c.Instalments.Sum(i => i.Amount) != c.Sum)
        {
            yield return new($"Clauses[{c.Number - 1}].Instalments", $"第{c.Number}项：各期金额合计与总额不一致");
        }
    }

    private static IEnumerable<FieldProblem> Date(AgreementClause c, DateOnly today)
    {
        if (c.Kind == ClauseKind.Other && c.DueOn is null)
        {
            yield break;
        }

        List<DateOnly> dates = c.Instalments.Count > 0 ? [.. c.Instalments.OrderBy(i => i.Number).Select(i => i.DueOn)]
            : c.DueOn is { } due ? [due]
            : [];
        if (dates.Count == 0)
        {
            yield return new($"Clauses[{c.Number - 1}].DueOn", $"第{c.Number}项：请写明履行日期");
        }
        else if (dates[0] < today || dates.Zip(dates.Skip(1)).Any(pair => pair.Second <= pair.First))
        {
            yield return new($"Clauses[{c.Number - 1}].DueOn", $"第{c.Number}项：履行日期不能早于今天，分期的应当依次往后");
        }
    }

    private static IEnumerable<FieldProblem> Breach(AgreementClause c)
    {
        if (c.Kind is ClauseKind.PayMoney or ClauseKind.Deliver && c.Breach is null)
        {
            yield return new($"Clauses[{c.Number - 1}].Breach", $"第{c.Number}项：请写明不履行的后果；各方不作约定的，也请写明");
        }
    }

    private static IEnumerable<FieldProblem> Forbidden(Agreement a)
    {
        const string Sentence = "不得约定“一方不履行就请求法院裁判”，请删去这一内容";
        foreach (var c in a.Clauses.Where(c => IsForbidden(c.Subject) || IsForbidden(c.Breach)))
        {
            yield return new($"Clauses[{c.Number - 1}].Breach", $"第{c.Number}项：{Sentence}");
        }

        foreach (var f in a.FreeClauses.Where(f => IsForbidden(f.Text)))
        {
            yield return new($"FreeClauses[{f.Number - 1}]", Sentence);
        }
    }

    private static IEnumerable<FieldProblem> Capacity(MediationParty p, DateOnly today)
    {
        if (p.Kind == PartyKind.NaturalPerson && p.AgeOn(today) < 18 && p.Representative is null)
        {
            yield return new("Parties", $"{p.Name}未满十八周岁，请填写法定代理人");
        }

        if (p.Kind != PartyKind.NaturalPerson && p.Representative is null)
        {
            yield return new("Parties", $"请填写{p.Name}的法定代表人或者负责人");
        }
    }

    private static IEnumerable<FieldProblem> Barred(Mediation mediation, Agreement a)
    {
        var text = string.Join('\n', a.Clauses.Select(c => c.Subject).Concat(a.FreeClauses.Select(f => f.Text)));
        if (StatusPattern().IsMatch(text) || StatusPattern().IsMatch(mediation.CauseName ?? ""))
        {
            yield return new("Clauses", "涉及婚姻、亲子、收养等身份关系的确认或者解除，法院不受理对这部分的司法确认申请");
        }

        if (TitlePattern().IsMatch(text) || TitlePattern().IsMatch(mediation.CauseName ?? ""))
        {
            yield return new("Clauses", "涉及物权、知识产权的确权，法院不受理对这部分的司法确认申请");
        }
    }

    private static bool IsForbidden(string? text) =>
        text is not null && ForbiddenPattern().IsMatch(new string([.. text.Where(c => !char.IsWhiteSpace(c))]));

    // Suing on the agreement, or asking for enforcement of a confirmed one, may be agreed; handing the old case back may not.
    [GeneratedRegex("(不履行|未履行|不按|未按|违约|反悔)[^。；;\n]{0,30}法院[^。；;\n]{0,12}(裁判|判决|裁决)")]
    private static partial Regex ForbiddenPattern();

    [GeneratedRegex("(婚姻|收养|亲子|监护)关系?(的)?(无效|有效|解除|确认|成立)|(解除|确认|离)[^。；;\n]{0,6}(婚姻|收养|亲子)关系|准予离婚|确认婚姻")]
    private static partial Regex StatusPattern();

    [GeneratedRegex("所有权归|归[^。；;\n]{1,20}所有|(物权|所有权|专利权|商标权|著作权|使用权)[^。；;\n]{0,4}(确认|归属)|确认[^。；;\n]{0,20}(物权|所有权|专利权|商标权|著作权)")]
    private static partial Regex TitlePattern();
}
