using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Agreements;

/// <summary>Reads agreements. A draft is the mediator's; once the text is fixed, those who sign it read it.</summary>
internal static class AgreementQueries
{
    /// <summary>Reads the matter with what an agreement is composed of.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public static async Task<Case> MatterAsync(IQueryable<Case> matters, Guid key) =>
        await MatterOrNullAsync(matters, key) ?? throw new NotFoundException();

    private static Task<Case?> MatterOrNullAsync(IQueryable<Case> matters, Guid key) =>
        matters.Where(m => m.Key == key).AsNoTracking()
            .Include(m => m.Parties).Include(m => m.Consents).Include(m => m.Appointments)
            .Include(m => m.Agreements).ThenInclude(a => a.Clauses).ThenInclude(c => c.Instalments)
            .Include(m => m.Agreements).ThenInclude(a => a.FreeClauses).Include(m => m.Agreements).ThenInclude(a => a.Signatures)
            .AsSplitQuery().SingleOrDefaultAsync();

    /// <summary>The agreement that stands, or null; a draft is told as it would read.</summary>
    public static AgreementView? ViewOf(Case m)
    {
        if (m.CurrentAgreement() is not { } a)
        {
            return null;
        }

        var draft = a.Status == AgreementStatus.Draft;
        var text = draft ? AgreementText.Compose(m, a) : a.Text;
        var appointment = m.CurrentAppointment();
        var signers = new List<SignerLine>();
        void Add(SignerKind kind, int? party, string who)
        {
            var s = a.Signatures.FirstOrDefault(x => x.VoidedAt is null && x.Kind == kind && x.PartyNumber == party);
            signers.Add(new(kind, party, who, s?.Name, s?.SignedAt, s?.DrawingSha256 is not null));
        }

        foreach (var p in m.Participants().OrderBy(p => p.Number))
        {
            Add(SignerKind.Party, p.Number, $"{MediationNames.Of(p.Position)}{p.Name}");
        }

        Add(SignerKind.Mediator, null, $"调解员{appointment?.MediatorName}");
        if (appointment?.OrganisationName is { } organisation)
        {
            Add(SignerKind.Organisation, null, organisation);
        }

        return new(
            a.Number, a.Status, text, draft ? AgreementText.HashOf(text) : a.TextHash, a.Oral, a.EffectiveAt, signers, appointment?.MediatorName,
            appointment?.OrganisationName);
    }

    /// <summary>The agreement that this person may sign or read: never a draft.</summary>
    public static async Task<(Case Matter, AgreementView? Agreement)> FixedAsync(IQueryable<Case> matters, WorkHead head)
    {
        var matter = await MatterAsync(matters, head.Key);
        var view = ViewOf(matter);
        return (matter, view is { Status: AgreementStatus.Draft } ? null : view);
    }
}
