using GolmudCourt.Domain;
using GolmudCourt.Domain.Causes;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Filing.Elements;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Filings.Claims;

namespace GolmudCourt.Web.Features.Counter.Drafts;

/// <summary>
/// Makes a filing out of the page, through the same verbs and the same checklist as online; what is wrong is told at
/// the field of the page where it is put right.
/// </summary>
internal sealed class CounterFilings(ReferenceData reference, FilingDesk desk)
{
    /// <summary>The cause that was typed, when it is one: by name, by code, or as the only answer to everyday words.</summary>
    public CauseOfAction? CauseOf(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        var hits = HitsOf(text);
        return reference.Causes.ByCode(text) is { } named && reference.Causes.IsSelectable(named) && desk.IsForSuits(named) ? named
            : hits.FirstOrDefault(h => h.Cause.Name == text)?.Cause ?? (hits.Count == 1 ? hits[0].Cause : null);
    }

    /// <summary>The causes that answer to what was typed.</summary>
    public IReadOnlyList<CauseHit> HitsOf(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? [] : [.. reference.Causes.Search(typed, 12).Where(h => desk.IsForSuits(h.Cause)).Take(8)];

    /// <summary>How a chosen cause stands in the field: by its name, or by its code where two share the name.</summary>
    public string TextOf(string code) => reference.Causes.ByCode(code) is { } cause && CauseOf(cause.Name)?.Code == code ? cause.Name : code;

    /// <summary>The element form that the typed cause asks for, or null.</summary>
    public ElementForm? ElementsOf(string? typed) => CauseOf(typed) is { } cause ? ElementForms.ForCause(cause.Code, reference.Causes) : null;

    /// <summary>Builds the filing; null while something is wrong.</summary>
    /// <param name="form">The page.</param>
    /// <param name="occasion">The clerk.</param>
    /// <returns>The filing, not yet in the database, and what is wrong.</returns>
    public (Filing? Filing, IReadOnlyList<FieldProblem> Problems) Build(CounterForm form, Occasion occasion)
    {
        var elements = ElementsOf(form.Cause);
        var problems = Look(form, elements, occasion.Today).ToList();
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        var filing = Compose(form, elements, occasion);
        problems.AddRange(desk.Missing(filing, occasion.Today).Select(p => new FieldProblem(FieldOf(p.Section), p.Sentence, p.Article)));
        return (problems.Count == 0 ? filing : null, problems);
    }

    private IEnumerable<FieldProblem> Look(CounterForm form, ElementForm? elements, DateOnly today)
    {
        for (var i = 0; i < form.Parties.Count; i++)
        {
            foreach (var problem in form.Parties[i].Problems(today))
            {
                yield return problem with { Field = $"Parties[{i}].{problem.Field}" };
            }
        }

        for (var i = 0; i < form.Agents.Count; i++)
        {
            foreach (var problem in form.Agents[i].ToDetails().Problems())
            {
                yield return problem with { Field = $"Agents[{i}].{problem.Field}" };
            }

            if (form.Agents[i].PartyNumber < 1 || form.Agents[i].PartyNumber > form.Parties.Count)
            {
                yield return new($"Agents[{i}].PartyNumber", "请选择代理哪一位当事人", "民诉法 61");
            }
        }

        if (CauseOf(form.Cause) is null)
        {
            yield return new("Cause", string.IsNullOrWhiteSpace(form.Cause) ? "请填写案由" : "没有唯一对应的案由，请从下面列出的案由中选择", "民事案件案由规定");
        }

        foreach (var problem in new ClaimsForm { Claims = form.Claims }.Problems())
        {
            yield return problem;
        }

        if (form.Claims.All(c => c.IsBlank))
        {
            yield return new("Claims[0].Text", "请至少填写一项具体的诉讼请求", "民诉法 122(3)");
        }

        foreach (var problem in FactProblems(form, elements, today).Concat(EvidenceProblems(form)))
        {
            yield return problem;
        }

        foreach (var problem in form.Delivery.ToDetails().Problems())
        {
            yield return problem with { Field = $"Delivery.{problem.Field}" };
        }

        if (form.MediationWish is null)
        {
            yield return new("MediationWish", "请询问当事人是否愿意先行调解；选哪一个都不影响立案", "民诉法 125");
        }
    }

    private static IEnumerable<FieldProblem> FactProblems(CounterForm form, ElementForm? elements, DateOnly today)
    {
        var story = form.Story();
        if (story.Text.Length > Filing.FactsMaxLength)
        {
            yield return new("Facts", $"事实与理由不超过{Filing.FactsMaxLength}字，现有{story.Text.Length}字；更多内容可以作为证据材料提交");
        }

        if (elements is null)
        {
            if (story.Text.Length == 0)
            {
                yield return new("Facts", "请写明事实与理由", "民诉法 122(3)");
            }

            yield break;
        }

        foreach (var problem in elements.Check(story.Given(elements), today).Where(p => !p.IsAdvice))
        {
            yield return new($"Answers[{problem.Key}]", problem.Sentence);
        }
    }

    private static IEnumerable<FieldProblem> EvidenceProblems(CounterForm form)
    {
        for (var i = 0; i < form.Evidence.Count; i++)
        {
            var row = form.Evidence[i];
            if (row.IsBlank)
            {
                continue;
            }

            foreach (var problem in row.ToDetails().Problems())
            {
                yield return problem with { Field = $"Evidence[{i}].{problem.Field}" };
            }

            if (!row.OnPaper && row.Kept.Count == 0)
            {
                yield return new($"Evidence[{i}].Files", "没有纸质件的，请上传文件", "登记立案规定 6");
            }
        }
    }

    private Filing Compose(CounterForm form, ElementForm? elements, Occasion occasion)
    {
        var filing = Filing.Start(Guid.NewGuid(), FilingChannel.Counter, occasion);
        var parties = form.Parties.Select(p => filing.AddParty(p.ToDetails(), occasion)).ToList();
        foreach (var agent in form.Agents)
        {
            filing.AddAgent(agent.ToDetails() with { PartyNumber = parties[agent.PartyNumber - 1].Number }, occasion);
        }

        filing.ChooseCause(CauseOf(form.Cause)!, occasion);
        filing.StateClaims(new ClaimsForm { Claims = form.Claims }.Storable(), occasion);
        var story = form.Story();
        filing.StateFacts(story.Text, elements, story.Given(elements), occasion);
        foreach (var row in form.Evidence.Where(r => !r.IsBlank))
        {
            var item = filing.AddEvidence(row.ToDetails(), occasion);
            foreach (var file in row.Kept)
            {
                filing.Attach(FilePurpose.Evidence, item.Number, file, occasion);
            }
        }

        filing.ConfirmDelivery(form.Delivery.ToDetails(), occasion);
        filing.AnswerMediation(form.MediationWish!.Value, occasion);
        return filing;
    }

    private static string FieldOf(FilingSection section) => section switch
    {
        FilingSection.Parties => "Parties[0].Name",
        FilingSection.Cause => "Cause",
        FilingSection.Claims => "Claims[0].Text",
        FilingSection.Facts => "Facts",
        FilingSection.Evidence => "Evidence[0].Name",
        FilingSection.Delivery => "Delivery.Address",
        _ => "MediationWish",
    };
}
