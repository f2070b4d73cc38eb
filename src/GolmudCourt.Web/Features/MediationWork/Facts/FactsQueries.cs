using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.EntityFrameworkCore;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Facts;

/// <summary>Reads the undisputed facts of a matter.</summary>
internal static class FactsQueries
{
    /// <summary>Reads them from the matters this person may see.</summary>
    public static async Task<FactsView> ReadAsync(IQueryable<Case> matters, WorkHead head, CourtRole role)
    {
        var m = await matters.Where(x => x.Key == head.Key).AsNoTracking()
            .Include(x => x.Facts).Include(x => x.FactConfirmations).Include(x => x.Parties).Include(x => x.Consents).AsSplitQuery().SingleAsync();
        var own = head.Party is { } number ? m.Parties.Single(p => p.Number == number) : null;
        return new(
            m.FactsText(), m.FactsHash(), [.. m.Facts.OrderBy(f => f.Number).Select(f => f.Text)],
            [.. m.Participants().OrderBy(p => p.Number).Select(p => Signer(m, p))], own is null ? "" : Signers(own, role));
    }

    /// <summary>Whose name may stand under a text for a party.</summary>
    public static string Signers(MediationParty party, CourtRole role) =>
        role == CourtRole.Agent ? party.AgentName ?? ""
        : party.Kind == PartyKind.NaturalPerson && party.Representative is null ? party.Name
        : party.Representative ?? party.Name;

    private static FactSigner Signer(Case m, MediationParty p)
    {
        var signed = m.FactConfirmations.FirstOrDefault(c => c.PartyNumber == p.Number && c.VoidedAt is null);
        return new(p.Number, p.Name, signed?.Name, signed?.SignedAt);
    }
}
