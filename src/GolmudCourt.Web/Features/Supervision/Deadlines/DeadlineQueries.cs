using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Supervision.Deadlines;

/// <summary>A filing with a day to keep.</summary>
internal sealed record DueLine(Guid Key, string Title, string? CauseName, DateOnly Due, bool Provisional, DateTimeOffset? ReceivedAt);

/// <summary>An application for relief that waits for a decision.</summary>
internal sealed record ReliefLine(Guid Key, string Title, FeeReliefKind Kind, DateTimeOffset AppliedAt);

/// <summary>A filing whose correction was asked more than once.</summary>
internal sealed record RoundLine(Guid Key, string Title, int Round, string? Reason);

/// <summary>Everything the page of supervision shows.</summary>
internal sealed record SupervisionView(
    DateOnly Today, IReadOnlyList<DueLine> Overdue, int OverdueCount, IReadOnlyList<DueLine> Soon,
    IReadOnlyList<ReliefLine> Reliefs, IReadOnlyList<RoundLine> Rounds, int RoundCount);

/// <summary>Reads what is late, nearly late or waits for a decision; each list is a stretch of an index.</summary>
internal sealed class DeadlineQueries(CaseAccess access, Occasions occasions)
{
    /// <summary>The most lines of a list; the queue shows the rest.</summary>
    public const int Most = 20;

    /// <summary>Counting stops here.</summary>
    public const int Enough = 1000;

    /// <summary>From this many days before its end a period is nearly over.</summary>
    public const int SoonDays = 2;

    /// <summary>Reads the page.</summary>
    public async Task<SupervisionView> ReadAsync()
    {
        var today = occasions.Today;
        var soon = today.AddDays(SoonDays);
        var year = new DateTimeOffset(today.Year, 1, 1, 0, 0, 0, Hosting.CourtClock.Offset);
        var waiting = access.Filings().Where(f => f.Status == FilingStatus.AwaitingReview);
        var late = waiting.Where(f => f.NextDue < today);
        var further = access.Filings().SelectMany(f => f.Corrections, (f, c) => new { Filing = f, Request = c })
            .Where(x => x.Request.Round > 1 && x.Request.RequestedAt >= year);
        return new(
            today,
            await Lines(late).ToListAsync(),
            await late.OrderBy(f => f.NextDue).Take(Enough).CountAsync(),
            await Lines(waiting.Where(f => f.NextDue >= today && f.NextDue <= soon)).ToListAsync(),
            await access.Filings().SelectMany(f => f.Reliefs.Where(r => r.Granted == null), (f, r) => new { Filing = f, Relief = r })
                .OrderBy(x => x.Relief.Id).Take(Most)
                .Select(x => new ReliefLine(x.Filing.Key, x.Filing.Title, x.Relief.Kind, x.Relief.AppliedAt)).ToListAsync(),
            await further.OrderByDescending(x => x.Request.RequestedAt).Take(Most)
                .Select(x => new RoundLine(
                    x.Filing.Key, x.Filing.Title, x.Request.Round,
                    x.Filing.Permissions.Where(p => p.Round == x.Request.Round).Select(p => p.Reason).FirstOrDefault())).ToListAsync(),
            await further.OrderBy(x => x.Request.Id).Take(Enough).CountAsync());
    }

    private static IQueryable<DueLine> Lines(IQueryable<Filing> filings) =>
        filings.OrderBy(f => f.NextDue).ThenBy(f => f.Id).Take(Most)
            .Select(f => new DueLine(f.Key, f.Title, f.CauseName, f.NextDue!.Value, f.ReviewDeadline != null && f.ReviewDeadline.Provisional, f.ReceivedAt));
}
