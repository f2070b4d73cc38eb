using GolmudCourt.Domain.Filing.Elements;

namespace GolmudCourt.Domain.Filing;

/// <summary>Something a filing still lacks, said in the section where it is supplied.</summary>
/// <param name="Section">The section.</param>
/// <param name="Code">The rule, stable.</param>
/// <param name="Sentence">What to do, in Chinese.</param>
/// <param name="Article">The article that asks for it.</param>
public sealed record FilingProblem(FilingSection Section, string Code, string Sentence, string? Article);

/// <summary>The one check of a filing before it is handed in, the same for every channel (民诉法 122、124; 登记立案规定 4、6).</summary>
public static class FilingChecklist
{
    /// <summary>Lists what is missing; empty when the filing may be handed in.</summary>
    /// <param name="filing">The draft.</param>
    /// <param name="form">The element form of its cause, or null for a free statement.</param>
    /// <param name="today">The legal day.</param>
    public static IReadOnlyList<FilingProblem> Check(Filing filing, ElementForm? form, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(filing);
        return [.. Parties(filing, today), .. Cause(filing), .. Claims(filing), .. Facts(filing, form, today), .. Evidence(filing), .. Rest(filing)];
    }

    private static IEnumerable<FilingProblem> Parties(Filing filing, DateOnly today)
    {
        FilingProblem Problem(string code, string sentence, string article) => new(FilingSection.Parties, code, sentence, article);

        if (filing.Parties.All(p => p.Position != PartyPosition.Plaintiff))
        {
            yield return Problem("filing.no-plaintiff", "请填写原告", "民诉法 122(1)");
        }

        if (filing.Parties.All(p => p.Position != PartyPosition.Defendant))
        {
            yield return Problem("filing.no-defendant", "请填写被告：要有明确的被告", "民诉法 122(2)");
        }

        foreach (var both in filing.Parties
            .Where(p => p.DocumentNumber is not null)
            .GroupBy(p => p.DocumentNumber)
            .Where(g => g.Select(p => p.Position).Distinct().Count() > 1))
        {
            yield return Problem("filing.same-person", $"“{both.First().Name}”不能既是一方又是另一方，请核对证件号码", "民诉法 122");
        }

        foreach (var minor in filing.Parties.Where(p =>
            p.Position == PartyPosition.Plaintiff && p.AgeOn(today) < 18 && p.Representative is null))
        {
            yield return Problem("filing.minor", $"“{minor.Name}”未满十八周岁，请填写法定代理人", "民诉法 60");
        }

        foreach (var orphan in filing.Agents.Where(a => filing.Parties.All(p => p.Number != a.PartyNumber)))
        {
            yield return Problem("filing.agent-of-nobody", $"请为代理人“{orphan.Name}”选择被代理的当事人", "民诉法 61");
        }
    }

    private static IEnumerable<FilingProblem> Cause(Filing filing)
    {
        if (filing.CauseCode is null)
        {
            yield return new(FilingSection.Cause, "filing.no-cause", "请选择案由", "民事案件案由规定");
        }
    }

    private static IEnumerable<FilingProblem> Claims(Filing filing)
    {
        if (filing.Claims.Count == 0)
        {
            yield return new(FilingSection.Claims, "filing.no-claim", "请至少填写一项具体的诉讼请求", "民诉法 122(3)");
        }
    }

    private static IEnumerable<FilingProblem> Facts(Filing filing, ElementForm? form, DateOnly today)
    {
        if (form is not null)
        {
            // Advice warns of a risk; the court decides about it, and receives all the same (登记立案规定 2).
            foreach (var problem in form.Check(filing.Elements, today).Where(p => !p.IsAdvice))
            {
                yield return new(FilingSection.Facts, "filing.element", problem.Sentence, "民诉法 124");
            }
        }
        else if (string.IsNullOrWhiteSpace(filing.Facts))
        {
            yield return new(FilingSection.Facts, "filing.no-facts", "请写明事实与理由", "民诉法 122(3)");
        }
    }

    private static IEnumerable<FilingProblem> Evidence(Filing filing)
    {
        FilingProblem Problem(string code, string sentence, string article) => new(FilingSection.Evidence, code, sentence, article);
        var counter = filing.Channel == FilingChannel.Counter;

        // At the counter the clerk sees the original document; online its picture is the only proof.
        if (!counter && filing.Files.All(f => f.Purpose != FilePurpose.Identity))
        {
            yield return Problem("filing.no-identity-file", "请上传原告的身份证明（身份证、营业执照等）", "登记立案规定 6");
        }

        if (!counter && filing.Agents.Count > 0 && filing.Files.All(f => f.Purpose != FilePurpose.Authority))
        {
            yield return Problem("filing.no-authority-file", "有代理人的，请上传授权委托书", "民诉法 62");
        }

        if (filing.Evidence.Count == 0)
        {
            yield return Problem("filing.no-evidence", "请至少列出一项与请求有关的证据", "登记立案规定 6");
        }

        foreach (var item in filing.Evidence.Where(e =>
            !(counter && e.OnPaper) && filing.Files.All(f => f.Purpose != FilePurpose.Evidence || f.BelongsTo != e.Number)))
        {
            yield return Problem("filing.evidence-without-file", $"请为证据“{item.Name}”上传文件", "登记立案规定 6");
        }
    }

    private static IEnumerable<FilingProblem> Rest(Filing filing)
    {
        if (filing.Delivery is null)
        {
            yield return new(FilingSection.Delivery, "filing.no-delivery", "请确认送达地址", "民诉解释 137");
        }

        if (filing.MediationWish is null)
        {
            yield return new(FilingSection.Mediation, "filing.no-mediation-answer", "请选择是否愿意先行调解；选哪一个都不影响立案", "民诉法 125");
        }
    }
}
