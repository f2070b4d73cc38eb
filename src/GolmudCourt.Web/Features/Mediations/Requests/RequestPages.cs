using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Features.Shared;

namespace GolmudCourt.Web.Features.Mediations.Requests;

/// <summary>A party in the list.</summary>
internal sealed record PartyRow(int Number, MediationPosition Position, string Name, string Details);

/// <summary>A file in the list.</summary>
internal sealed record FileRow(int Number, string Purpose, string Name, long Size);

/// <summary>A request as far as it is written.</summary>
internal sealed record RequestPage(
    Guid Key, IReadOnlyList<PartyRow> Parties, bool IsIn, string? Field, string Summary, string Request, decimal? Amount, IReadOnlyList<FileRow> Files,
    IReadOnlyList<(string Step, string Sentence)> Missing, string? Partner)
{
    /// <summary>The steps in order, with their names.</summary>
    public static IReadOnlyList<(string Key, string Title)> Steps { get; } =
        [("parties", "当事人"), ("dispute", "纠纷和请求"), ("evidence", "证据和材料"), ("confirmation", "核对并提交")];

    /// <summary>The page of a draft.</summary>
    public static RequestPage Of(Mediation m, string me) => new(
        m.Key,
        [.. m.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number).Select(p => new PartyRow(p.Number, p.Position, p.Name, string.Join("，", new[]
        {
            PartyNames.Of(p.Kind),
            p.DocumentNumber is null ? null : IdentityDocuments.Mask(p.DocumentNumber),
            p.Phone is null ? null : MobileNumber.Mask(p.Phone),
            p.Address,
            p.Representative is null ? null : $"代表人 {p.Representative}",
        }.OfType<string>())))],
        m.Parties.Any(p => p.Name == me), m.FieldName, m.Summary, m.Request, m.Amount,
        [.. m.Files.OrderBy(f => f.Number).Select(f => new FileRow(f.Number, MediationMap.PurposeName(f.Purpose), f.FileName, f.Size))],
        [.. MissingIn(m)], m.Origin.PartnerName);

    /// <summary>The list beside every step.</summary>
    public IReadOnlyList<WizardStep> Wizard(string current) =>
    [
        .. Steps.Select(s => new WizardStep(
            s.Key, s.Title, MediationLinks.Step(Key, s.Key),
            Missing.Any(x => x.Step == s.Key) ? IsBegun(s.Key) ? WizardStepState.Started : WizardStepState.Empty
                : s.Key == "confirmation" || (s.Key == "evidence" && Files.Count == 0) ? WizardStepState.Empty : WizardStepState.Done,
            s.Key == current)),
    ];

    private bool IsBegun(string step) => step == "parties" ? Parties.Count > 0 : Summary.Length + Request.Length > 0;

    private static IEnumerable<(string, string)> MissingIn(Mediation m)
    {
        if (m.Parties.All(p => p.Position != MediationPosition.Applicant))
        {
            yield return ("parties", "还没有填写申请人");
        }

        if (m.Parties.All(p => p.Position != MediationPosition.Respondent))
        {
            yield return ("parties", "还没有填写被申请人");
        }

        if (m.FieldCode is null || m.Summary.Length == 0 || m.Request.Length == 0)
        {
            yield return ("dispute", "还没有写完纠纷和请求");
        }
    }
}
