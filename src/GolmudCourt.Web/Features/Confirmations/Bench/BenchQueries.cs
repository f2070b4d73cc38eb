using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Bench;

/// <summary>The tabs of the queue.</summary>
internal enum BenchTab
{
    /// <summary>待受理.</summary>
    Acceptance,

    /// <summary>待接办.</summary>
    Taking,

    /// <summary>我承办的.</summary>
    Mine,

    /// <summary>审查中.</summary>
    Examining,

    /// <summary>已逾期.</summary>
    Overdue,

    /// <summary>异议.</summary>
    Objections,

    /// <summary>全部.</summary>
    All,
}

/// <summary>A line of the queue.</summary>
internal sealed record BenchRow(
    long Id, Guid Key, string Title, string? Cause, string? CaseNumber, ConfirmationStatus Status, DateOnly? Due, bool Provisional, DateTimeOffset SubmittedAt, string? Judge);

/// <summary>A page of the queue; <paramref name="Next"/> is where the next begins.</summary>
internal sealed record BenchPage(BenchTab Tab, string? Q, IReadOnlyList<BenchRow> Rows, IReadOnlyDictionary<BenchTab, int> Counts, string? Next, DateOnly Today);

/// <summary>Reads the queue by due day, by keyset: a page costs the same however long the queue is.</summary>
internal sealed class BenchQueries(ConfirmationAccess access, Occasions occasions)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 25;

    private static readonly BenchTab[] s_counted = [BenchTab.Acceptance, BenchTab.Taking, BenchTab.Mine, BenchTab.Overdue, BenchTab.Objections];

    /// <summary>A page.</summary>
    /// <param name="tab">The tab.</param>
    /// <param name="q">A name, or a number.</param>
    /// <param name="after">Where the page before ended: <c>2026-12-23.41</c>, or a key alone in the tab of all.</param>
    public async Task<BenchPage> PageAsync(BenchTab tab, string? q, string? after)
    {
        var all = access.Confirmations().AsNoTracking();
        var shown = Of(all, tab);
        if (q?.Trim() is { Length: > 0 } text)
        {
            shown = shown.Where(a => a.Title.Contains(text) || a.Docketing!.CaseNumber == text);
        }

        var rows = await Window(shown, tab, after).Take(PageSize + 1).Select(a => new BenchRow(
            a.Id, a.Key, a.Title, a.Agreement!.CauseName, a.Docketing!.CaseNumber, a.Status, a.NextDue,
            a.ExamineBy != null ? a.ExamineBy.Provisional : a.AcceptBy != null && a.AcceptBy.Provisional, a.SubmittedAt!.Value,
            a.Judges.OrderByDescending(j => j.Number).Select(j => j.Name).FirstOrDefault())).ToListAsync();
        var counts = new Dictionary<BenchTab, int>();
        var counted = occasions.User.Role == CourtRole.Judge ? s_counted : [.. s_counted.Where(t => t != BenchTab.Mine)];
        foreach (var waiting in counted.Where(t => t != tab || rows.Count > 0))
        {
            counts[waiting] = await Of(all, waiting).CountAsync();
        }

        var page = rows.Take(PageSize).ToList();
        return new(tab, q, page, counts, rows.Count > PageSize ? CursorOf(page[^1], tab) : null, occasions.Today);
    }

    private IQueryable<ConfirmationApplication> Of(IQueryable<ConfirmationApplication> all, BenchTab tab)
    {
        var (user, today) = (occasions.User.Id, occasions.Today);
        return tab switch
        {
            BenchTab.Acceptance => all.Where(a => a.Status == ConfirmationStatus.AwaitingAcceptance || a.Status == ConfirmationStatus.AwaitingMaterial),
            BenchTab.Taking => all.Where(a => a.Status == ConfirmationStatus.Docketed),
            BenchTab.Mine => all.Where(a => (a.Status == ConfirmationStatus.UnderExamination || a.Status == ConfirmationStatus.AwaitingSupplement)
                && a.Judges.OrderByDescending(j => j.Number).Select(j => j.UserId).FirstOrDefault() == user),
            BenchTab.Examining => all.Where(a => a.Status == ConfirmationStatus.UnderExamination || a.Status == ConfirmationStatus.AwaitingSupplement),
            BenchTab.Overdue => all.Where(a => a.NextDue < today && a.Status != ConfirmationStatus.Confirmed),
            BenchTab.Objections => all.Where(a => a.Status == ConfirmationStatus.Confirmed && a.NextDue != null),
            _ => all,
        };
    }

    private static IQueryable<ConfirmationApplication> Window(IQueryable<ConfirmationApplication> list, BenchTab tab, string? after)
    {
        var parts = (after ?? "").Split('.');
        var hasId = long.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        if (tab == BenchTab.All)
        {
            return list.Where(a => !hasId || a.Id < id).OrderByDescending(a => a.Id);
        }

        if (hasId && parts.Length == 2 && DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due))
        {
            list = list.Where(a => a.NextDue >= due && (a.NextDue > due || a.Id > id));
        }

        return list.OrderBy(a => a.NextDue).ThenBy(a => a.Id);
    }

    private static string CursorOf(BenchRow last, BenchTab tab) => tab == BenchTab.All || last.Due is not { } due
        ? last.Id.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{due:yyyy-MM-dd}.{last.Id}");
}
