using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Mediation;

/// <summary>A stretch of time that a mediator, and maybe a room, is taken. The end is not part of it.</summary>
/// <param name="MatterKey">The matter.</param>
/// <param name="Number">The session's number within the matter.</param>
/// <param name="MediatorId">The mediator.</param>
/// <param name="Room">The room, or null.</param>
/// <param name="Start">The first moment.</param>
/// <param name="End">The first moment after.</param>
public sealed record SessionSlot(Guid MatterKey, int Number, long MediatorId, string? Room, DateTimeOffset Start, DateTimeOffset End);

/// <summary>What is taken already.</summary>
/// <param name="With">The slot in the way.</param>
/// <param name="Room">Whether it is the room; otherwise it is the mediator.</param>
public sealed record SessionConflict(SessionSlot With, bool Room);

/// <summary>Whether two sessions need the same mediator or the same room at the same time.</summary>
public static class SessionOverlap
{
    /// <summary>Whether two stretches share a moment. One may begin when the other ends.</summary>
    public static bool Overlap(DateTimeOffset start, DateTimeOffset end, DateTimeOffset otherStart, DateTimeOffset otherEnd) =>
        start < otherEnd && otherStart < end;

    /// <summary>The first slot, in order of time, that stands in the way; null when the way is free.</summary>
    public static SessionConflict? FirstConflict(SessionSlot wanted, IEnumerable<SessionSlot> booked)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return booked
            .Where(b => (b.MatterKey, b.Number) != (wanted.MatterKey, wanted.Number) && Overlap(wanted.Start, wanted.End, b.Start, b.End))
            .OrderBy(b => b.Start)
            .Select(b => b.MediatorId == wanted.MediatorId ? new SessionConflict(b, false)
                : SameRoom(wanted.Room, b.Room) ? new SessionConflict(b, true)
                : null)
            .FirstOrDefault(c => c is not null);
    }

    private static bool SameRoom(string? a, string? b) =>
        !string.IsNullOrWhiteSpace(a) && !string.IsNullOrWhiteSpace(b) && SearchKey.Of(a) == SearchKey.Of(b);
}
