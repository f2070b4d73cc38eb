using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Filings.Drafts;

/// <summary>A line in my drafts.</summary>
internal sealed record DraftLine(long Id, Guid Key, string Title, string? Cause, DateTimeOffset ChangedAt);

/// <summary>A page of my drafts.</summary>
/// <param name="Lines">The newest first.</param>
/// <param name="Next">Where the next page begins, or null.</param>
internal sealed record DraftPage(IReadOnlyList<DraftLine> Lines, long? Next);

/// <summary>Reads my drafts.</summary>
internal sealed class DraftQueries(CourtDbContext db, Occasions occasions)
{
    private const int PageSize = 20;

    /// <summary>A page of drafts older than one.</summary>
    public async Task<DraftPage> PageAsync(long? before)
    {
        var lines = await Mine()
            .Where(f => before == null || f.Id < before)
            .OrderByDescending(f => f.Id).Take(PageSize + 1)
            .Select(f => new DraftLine(f.Id, f.Key, f.Title, f.CauseName, f.ChangedAt)).ToListAsync();
        return new([.. lines.Take(PageSize)], lines.Count > PageSize ? lines[PageSize - 1].Id : null);
    }

    /// <summary>One of my drafts.</summary>
    public async Task<DraftLine> OneAsync(Guid key) =>
        await Mine().Where(f => f.Key == key).Select(f => new DraftLine(f.Id, f.Key, f.Title, f.CauseName, f.ChangedAt)).SingleOrDefaultAsync()
        ?? throw new NotFoundException();

    private IQueryable<Filing> Mine()
    {
        var me = occasions.User.Id;
        return db.Filings.AsNoTracking().Where(f => f.OwnerId == me && f.Status == FilingStatus.Draft);
    }
}
