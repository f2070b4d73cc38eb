using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.Queue;

/// <summary>One line of the queue.</summary>
internal sealed record QueueRow(
    long Id, Guid Key, string Title, string? CauseName, FilingChannel Channel, FilingStatus Status,
    DateOnly? Due, bool Provisional, DateTimeOffset? ReceivedAt, string? Receipt, string? CaseNumber)
{
    /// <summary>Whether the day is one on which something is still awaited.</summary>
    public bool Runs => Due is not null && Status is FilingStatus.AwaitingReview or FilingStatus.AwaitingCorrection or FilingStatus.Docketed;
}

/// <summary>A page of the queue.</summary>
internal sealed record QueuePage(IReadOnlyList<QueueRow> Rows, QueueCursor? Previous, QueueCursor? Next, string? Problem);

/// <summary>The numbers beside the tabs; counting stops at <see cref="Most"/>.</summary>
internal sealed record QueueCounts(int Review, int Correction, int Overdue, int Unpaid)
{
    /// <summary>What is more than this is told as 99+.</summary>
    public const int Most = 99;

    /// <summary>The number as shown; null for a list that is not counted.</summary>
    public string? Text(QueueTab tab) => tab switch
    {
        QueueTab.Review => Shown(Review),
        QueueTab.Correction => Shown(Correction),
        QueueTab.Overdue => Shown(Overdue),
        QueueTab.Unpaid => Shown(Unpaid),
        _ => null,
    };

    private static string Shown(int count) => count > Most ? $"{Most}+" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>
/// Reads the queue. Every list walks an index from its cursor and takes one page, so that it costs the same among a
/// hundred filings and among a hundred thousand.
/// </summary>
internal sealed class QueueQueries(CourtDbContext db, CaseAccess access, ReferenceData reference, CaseNumberRegistry registry)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 25;

    private static readonly FilingStatus[] _open = [FilingStatus.AwaitingReview, FilingStatus.AwaitingCorrection];

    /// <summary>Reads one page.</summary>
    public async Task<QueuePage> PageAsync(QueueFilter filter, DateOnly today)
    {
        var cursor = QueueCursor.Read(filter.At);
        var source = Narrowed(access.Filings(), filter);
        var problem = default(string);
        if (filter.Searches)
        {
            var search = QueueSearch.Read(filter.Q, registry);
            problem = search.Problem;
            source = problem is null ? search.Within(source, db.Set<FilingSearchTerm>()) : source;
        }

        if (problem is not null)
        {
            return new([], null, null, problem);
        }

        var rows = new List<QueueRow>();
        foreach (var list in Lists(source, filter.Shown, today))
        {
            rows.AddRange(await Rows(Window(list, filter.Shown, cursor)).AsNoTracking().ToListAsync());
        }

        return Assemble(rows, filter.Shown, cursor);
    }

    /// <summary>Counts the work lists. A bare count says nothing of any one filing, and so it can stay inside the index.</summary>
    public async Task<QueueCounts> CountsAsync(DateOnly today)
    {
        const int enough = QueueCounts.Most + 1;
        var all = db.Filings.AsNoTracking();
        IQueryable<FilingStatus> Some(FilingStatus status) =>
            all.Where(f => f.Status == status && f.NextDue != null).OrderBy(f => f.NextDue).Select(f => f.Status).Take(enough);
        var standing = await Some(FilingStatus.AwaitingReview).Concat(Some(FilingStatus.AwaitingCorrection)).Concat(Some(FilingStatus.Docketed))
            .GroupBy(s => s).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count);
        IQueryable<FilingStatus> Late(FilingStatus status) =>
            all.Where(f => f.Status == status && f.NextDue < today).OrderBy(f => f.NextDue).Select(f => f.Status).Take(enough);
        var overdue = await Late(FilingStatus.AwaitingReview).Concat(Late(FilingStatus.AwaitingCorrection)).CountAsync();
        return new(
            standing.GetValueOrDefault(FilingStatus.AwaitingReview), standing.GetValueOrDefault(FilingStatus.AwaitingCorrection),
            overdue, standing.GetValueOrDefault(FilingStatus.Docketed));
    }

    private IQueryable<Filing> Narrowed(IQueryable<Filing> source, QueueFilter filter)
    {
        if (filter.Channel is { } channel)
        {
            source = source.Where(f => f.Channel == channel);
        }

        if (!string.IsNullOrWhiteSpace(filter.Cause))
        {
            var codes = reference.Causes.Search(filter.Cause, 40).Select(h => h.Cause.Code).ToList();
            source = source.Where(f => codes.Contains(f.CauseCode!));
        }

        return source;
    }

    // One list a state: each walks its own stretch of the index, and two pages are merged more cheaply than a state is sorted.
    private static IEnumerable<IQueryable<Filing>> Lists(IQueryable<Filing> source, QueueTab tab, DateOnly today) => tab switch
    {
        QueueTab.Review => [source.Where(f => f.Status == FilingStatus.AwaitingReview)],
        QueueTab.Correction => [source.Where(f => f.Status == FilingStatus.AwaitingCorrection)],
        QueueTab.Overdue => [.. _open.Select(s => source.Where(f => f.Status == s && f.NextDue < today))],
        QueueTab.Unpaid => [source.Where(f => f.Status == FilingStatus.Docketed && f.NextDue != null)],
        _ => [source.Where(f => f.ReceivedAt != null)],
    };

    private static IQueryable<Filing> Window(IQueryable<Filing> list, QueueTab tab, QueueCursor? cursor)
    {
        var backward = cursor is { Backward: true };
        if (tab == QueueTab.All)
        {
            var newest = cursor is null ? list : backward ? list.Where(f => f.Id > cursor.Id) : list.Where(f => f.Id < cursor.Id);
            return (backward ? newest.OrderBy(f => f.Id) : newest.OrderByDescending(f => f.Id)).Take(PageSize + 1);
        }

        var (due, id) = (cursor?.Due, cursor?.Id ?? 0);

        // The outer bound on the day alone lets the database step into the index at the cursor.
        var rest = cursor switch
        {
            null => list,
            { Due: null, Backward: false } => list.Where(f => f.NextDue != null || f.Id > id),
            { Due: null } => list.Where(f => f.NextDue == null && f.Id < id),
            { Backward: false } => list.Where(f => f.NextDue >= due && (f.NextDue > due || f.Id > id)),
            _ => list.Where(f => f.NextDue == null || (f.NextDue <= due && (f.NextDue < due || f.Id < id))),
        };
        return (backward
            ? rest.OrderByDescending(f => f.NextDue).ThenByDescending(f => f.Id)
            : rest.OrderBy(f => f.NextDue).ThenBy(f => f.Id)).Take(PageSize + 1);
    }

    private static IQueryable<QueueRow> Rows(IQueryable<Filing> filings) => filings.Select(f => new QueueRow(
        f.Id, f.Key, f.Title, f.CauseName, f.Channel, f.Status, f.NextDue,
        f.ReviewDeadline != null && f.ReviewDeadline.Provisional,
        f.ReceivedAt,
        f.Receipts.OrderBy(r => r.Id).Select(r => r.Number).FirstOrDefault(),
        f.Acceptance != null ? f.Acceptance.CaseNumber : null));

    private static QueuePage Assemble(List<QueueRow> rows, QueueTab tab, QueueCursor? cursor)
    {
        var backward = cursor is { Backward: true };
        var ordered = tab == QueueTab.All
            ? rows.OrderByDescending(r => r.Id)
            : rows.OrderBy(r => r.Due).ThenBy(r => r.Id);
        var more = rows.Count > PageSize;
        var page = backward ? ordered.TakeLast(PageSize).ToList() : [.. ordered.Take(PageSize)];
        if (page.Count == 0)
        {
            return new(page, null, null, null);
        }

        var hasPrevious = backward ? more : cursor is not null;
        var hasNext = backward || more;
        return new(
            page,
            hasPrevious ? new(page[0].Due, page[0].Id, Backward: true) : null,
            hasNext ? new(page[^1].Due, page[^1].Id, Backward: false) : null,
            null);
    }
}
