using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Sessions;

/// <summary>
/// The one way to a place on the calendar of sessions. Bookings go through one by one: a row is locked first and stays
/// locked until the booking is saved, so of any number that want one slot exactly one gets it.
/// </summary>
internal sealed class SessionCalendar(CourtDbContext db, NumberBook numbers)
{
    // The counter says how many bookings were tried in a year; it is there for the lock on its row.
    private const string Series = "调解排期";

    /// <summary>Books inside a transaction of its own.</summary>
    /// <param name="plan">What is wanted.</param>
    /// <param name="mediatorUserId">The account of the mediator.</param>
    /// <param name="book">Opens the matter and plans; called when it is this booking's turn and the slot is free.</param>
    /// <param name="matterKey">The matter.</param>
    /// <param name="number">The session that is moved; null for a new one.</param>
    /// <param name="year">The year of the booking.</param>
    /// <exception cref="RuleViolation"><c>session.mediator-taken</c>, <c>session.room-taken</c>.</exception>
    public async Task BookAsync(SessionPlan plan, long mediatorUserId, Func<Task<Case>> book, Guid matterKey, int? number, int year)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await numbers.TakeAsync(Series, year);
        await RequireFreeAsync(plan, mediatorUserId, matterKey, number);
        await book();
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private async Task RequireFreeAsync(SessionPlan plan, long mediatorUserId, Guid matterKey, int? number)
    {
        var taken = await db.Mediations
            .SelectMany(
                m => m.Sessions.Where(s => s.Status == SessionStatus.Planned && s.Start < plan.End && s.End > plan.Start),
                (m, s) => new { m.Key, s })
            .AsNoTracking()
            .Select(x => new SessionSlot(x.Key, x.s.Number, x.s.MediatorId, x.s.Room, x.s.Start, x.s.End))
            .ToListAsync();
        var mediator = await db.Mediations.Where(m => m.Key == matterKey).SelectMany(m => m.Appointments)
            .Where(a => a.EndedAt == null && a.MediatorUserId == mediatorUserId).Select(a => a.MediatorId).SingleOrDefaultAsync();
        var room = plan.Mode == SessionMode.OnSite ? plan.Room : null;
        var slot = new SessionSlot(matterKey, number ?? 0, mediator, room, plan.Start, plan.End);
        if (SessionOverlap.FirstConflict(slot, taken) is not { } conflict)
        {
            return;
        }

        // Whose the other session is stays with the people in it.
        var when = $"{conflict.With.Start:M月d日H时mm分}至{conflict.With.End:H时mm分}";
        throw conflict.Room
            ? new RuleViolation("session.room-taken", $"“{conflict.With.Room}”{when}已有其他调解，请换时间或者换地点", null, "Room")
            : new RuleViolation("session.mediator-taken", $"您{when}已安排另一次调解，请换时间", null, "From");
    }
}
