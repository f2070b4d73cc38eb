using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Shared;

/// <summary>What every page of a matter says at its top.</summary>
/// <param name="Key">The matter.</param>
/// <param name="Version">Counts its saves; carried by forms that decide something.</param>
/// <param name="Title">Who sues whom.</param>
/// <param name="CauseName">The cause of action.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="CaseNumber">The case number, once docketed.</param>
internal sealed record MatterHead(Guid Key, int Version, string Title, string? CauseName, FilingStatus Status, string? CaseNumber);

/// <summary>One line of the journal as the party reads it.</summary>
/// <param name="At">When.</param>
/// <param name="Role">In what capacity.</param>
/// <param name="Name">Who.</param>
/// <param name="Sentence">What.</param>
/// <param name="Reason">Why, where a reason was given.</param>
internal sealed record TimelineEntry(DateTimeOffset At, CourtRole Role, string Name, string Sentence, string? Reason);

/// <summary>Reads what the pages of a matter share.</summary>
internal sealed class MatterHeads(CourtDbContext db, CaseAccess access)
{
    /// <summary>The matters this person may follow: handed in, not drafts and not drafts thrown away.</summary>
    public IQueryable<Filing> HandedIn(Guid key) => access.Filings().Where(f => f.Key == key && f.ReceivedAt != null);

    /// <summary>The head of a matter.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<MatterHead> FindAsync(Guid key) =>
        await HandedIn(key)
            .Select(f => new MatterHead(f.Key, f.Version, f.Title, f.CauseName, f.Status, f.Acceptance!.CaseNumber))
            .SingleOrDefaultAsync()
        ?? throw new NotFoundException();

    /// <summary>The journal, newest first.</summary>
    public async Task<IReadOnlyList<TimelineEntry>> TimelineAsync(Guid key, int most = int.MaxValue) =>
        await db.Journal.AsNoTracking().Where(e => e.MatterKey == key).OrderByDescending(e => e.Sequence).Take(most)
            .Select(e => new TimelineEntry(e.At, e.Role, e.ActorName, e.Sentence, e.Reason)).ToListAsync();
}
