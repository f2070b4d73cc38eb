using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Agreements;

/// <summary>Someone who signs, and whether they have.</summary>
internal sealed record SignerLine(SignerKind Kind, int? PartyNumber, string Who, string? Name, DateTimeOffset? SignedAt, bool Drawn);

/// <summary>An agreement whose text is fixed, or the draft of one as it would read.</summary>
internal sealed record AgreementView(
    int Number, AgreementStatus Status, string Text, string Hash, bool Oral, DateTimeOffset? EffectiveAt, IReadOnlyList<SignerLine> Signers,
    string? MediatorName, string? OrganisationName)
{
    /// <summary>Whether a signature stands.</summary>
    public bool IsSigned(SignerKind kind, int? party = null) =>
        Signers.Any(s => s.Kind == kind && s.PartyNumber == party && s.SignedAt is not null);
}

/// <summary>The drafting page beside its form.</summary>
internal sealed record DraftView(AgreementView? Agreement, IReadOnlyList<CheckItem> Checks, string Stamp);
