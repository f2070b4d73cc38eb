using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;

namespace GolmudCourt.Web.Features.Mediations.Requests;

/// <summary>What a request must say, and how it is handed in.</summary>
internal static class RequestChecks
{
    /// <summary>What is wrong with the description, each at its field.</summary>
    public static IReadOnlyList<FieldProblem> Dispute(DisputeForm form, DisputeField? field, out decimal amount)
    {
        var problems = new List<FieldProblem>();
        amount = 0;
        if (field is null)
        {
            problems.Add(new(nameof(form.FieldCode), "请选择纠纷的种类"));
        }

        foreach (var (name, text, ask) in ((string, string?, string)[])[
            (nameof(form.Summary), form.Summary, "请写明纠纷的简要情况"), (nameof(form.Request), form.Request, "请写明希望怎样解决")])
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                problems.Add(new(name, ask, "在线调解规则 8"));
            }
            else if (text.Length > Mediation.TextMaxLength)
            {
                problems.Add(new(name, $"不超过{Mediation.TextMaxLength}字"));
            }
        }

        if (!string.IsNullOrWhiteSpace(form.Amount) && !MoneyText.TryRead(form.Amount, out amount, out var reason))
        {
            problems.Add(new(nameof(form.Amount), reason));
        }

        return problems;
    }

    /// <summary>Hands a draft in for the applicant who asks, with the consents given.</summary>
    public static void HandIn(Mediation draft, ConfirmForm form, Occasion occasion)
    {
        var applicants = draft.Parties.Where(p => p.Position == MediationPosition.Applicant).OrderBy(p => p.Number).ToList();
        var asking = (applicants.Find(p => p.UserId == occasion.Actor.UserId) ?? applicants.Find(p => p.Name == occasion.Actor.Name) ?? applicants[0]).Number;
        draft.Submit(asking, occasion);
        foreach (var stage in (MediationStage[])[.. form.Online ? [MediationStage.Online] : Array.Empty<MediationStage>(), .. form.Service ? [MediationStage.Service] : Array.Empty<MediationStage>()])
        {
            draft.GiveConsent(asking, stage, occasion);
        }
    }
}
