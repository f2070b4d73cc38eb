using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

/// <summary>An agreement in effect for which the person could apply.</summary>
internal sealed record OpenAgreement(Guid MediationKey, string Title, string? CaseNumber, DateTimeOffset EffectiveAt, Guid? Application);

/// <summary>
/// The one place where confirmation looks into a mediation: the agreement in effect, its parties, who mediated, the facts all
/// confirmed and what was performed. The tables of sessions' records and of offers are not touched (特邀调解规定 22; 在线调解规则 18).
/// </summary>
internal sealed class AgreementSource(CourtDbContext db, MediationAccess access)
{
    /// <summary>The agreement of a mediation of the signed-in person.</summary>
    /// <exception cref="NotFoundException">There is no such mediation for this person.</exception>
    /// <exception cref="Domain.RuleViolation"><c>confirmation.no-agreement</c>: none is in effect.</exception>
    public async Task<SignedAgreement> OfAsync(Guid mediationKey)
    {
        var mediation = await access.Mediations().AsNoTracking().Where(m => m.Key == mediationKey)
            .Include(m => m.Parties).Include(m => m.Consents).Include(m => m.Appointments).Include(m => m.Facts).Include(m => m.FactConfirmations)
            .Include(m => m.Agreements.Where(a => a.Status == AgreementStatus.Effective)).ThenInclude(a => a.Clauses).ThenInclude(c => c.Instalments)
            .Include(m => m.Agreements.Where(a => a.Status == AgreementStatus.Effective)).ThenInclude(a => a.FreeClauses)
            .Include(m => m.Agreements.Where(a => a.Status == AgreementStatus.Effective)).ThenInclude(a => a.Signatures)
            .AsSplitQuery().SingleOrDefaultAsync() ?? throw new NotFoundException();
        return SignedAgreement.Of(mediation);
    }

    /// <summary>The agreements in effect of the signed-in person, newest first, with the application there is.</summary>
    public async Task<IReadOnlyList<OpenAgreement>> OpenAsync(int most) =>
        await access.Mediations().AsNoTracking().Where(m => m.Status == MediationStatus.Settled)
            .SelectMany(m => m.Agreements.Where(a => a.Status == AgreementStatus.Effective), (m, a) => new { m.Key, m.Title, m.CaseNumber, a.EffectiveAt })
            .OrderByDescending(x => x.EffectiveAt).Take(most)
            .Select(x => new OpenAgreement(
                x.Key, x.Title, x.CaseNumber, x.EffectiveAt!.Value,
                db.Confirmations.Where(c => c.Agreement!.MediationKey == x.Key && c.AgreementKey != null).Select(c => (Guid?)c.Key).FirstOrDefault()))
            .ToListAsync();

    /// <summary>What the diary of performance says, for an application from the portal.</summary>
    public async Task<IReadOnlyList<PerformanceEntry>> DiaryAsync(Guid? mediationKey) =>
        mediationKey is null
            ? []
            : await db.Mediations.AsNoTracking().Where(m => m.Key == mediationKey).SelectMany(m => m.Performances)
                .Select(p => new PerformanceEntry(p.ClauseNumber, p.DueOn, p.Amount, p.Status == PerformanceStatus.Confirmed)).ToListAsync();
}
