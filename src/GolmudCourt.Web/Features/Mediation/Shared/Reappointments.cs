using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediation.Shared;

/// <summary>
/// Takes the matters of mediators whom the roster has suspended or removed away from them, each as an act of the portal:
/// the matter then waits for another mediator, with the court's three working days (特邀调解规定 12、28).
/// </summary>
internal sealed class Reappointments(CourtDbContext db, CourtClock clock, CalendarStore calendars)
{
    private static readonly MediationStatus[] _seated =
        [MediationStatus.AwaitingMediator, MediationStatus.InProgress, MediationStatus.AwaitingSignatures];

    /// <summary>Does it for everyone, or for one account.</summary>
    /// <returns>How many matters wait for another mediator now.</returns>
    public async Task<int> RunAsync(long? mediatorUserId = null)
    {
        var keys = await db.Mediations
            .Where(m => _seated.Contains(m.Status) && m.Appointments.Any(a => a.EndedAt == null
                && (mediatorUserId == null || a.MediatorUserId == mediatorUserId)
                && db.Mediators.Any(r => r.Id == a.MediatorId && (r.Status == RosterStatus.Suspended || r.Status == RosterStatus.Removed))))
            .Select(m => m.Key).ToListAsync();
        foreach (var key in keys)
        {
            var matter = await db.Mediations.Where(m => m.Key == key).Whole().SingleAsync();
            var occasion = new Occasion(Actor.Portal, clock.Now, await calendars.CurrentAsync());
            matter.RevokeAppointment("调解员的名册资格已经暂停或者终止", occasion);
            await db.SaveChangesAsync();
        }

        return keys.Count;
    }
}
