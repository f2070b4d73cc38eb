using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>
/// Reads the page of a mediation for its parties and for the court, in at most six queries. It never touches the tables of
/// what is confidential (特邀调解规定 22): a test looks that no query for the court names them.
/// </summary>
internal sealed class MediationQueries(
    CourtDbContext db, MediationAccess access, MediationDesk desk, MediationHeads heads, Occasions occasions, CalendarStore calendars, CourtClock clock)
{
    /// <summary>The page; what has fallen due is done first, and a look by the court is noted.</summary>
    /// <exception cref="NotFoundException">There is no such mediation for this person.</exception>
    public async Task<MediationPage> PageAsync(Guid key)
    {
        var (mediation, due) = await OpenAsync(key);
        if (due || HasUnclaimed(mediation))
        {
            desk.Forget();
            await desk.ClaimOwnAsync(key);
            await desk.KeepAsync(key);
            (mediation, _) = await OpenAsync(key);
        }

        await LoadAsync(mediation.Id);
        var timeline = await heads.SinceAsync(key, 0);
        var views = await ViewsAsync(key);
        var page = MediationMap.Of(mediation, heads.Of(mediation), occasions.User, await calendars.CurrentAsync(), occasions.Today);
        return page with { Timeline = [.. timeline.Reverse()], Views = views };
    }

    // Whether something is due is told in the same query that opens the matter: on most days nothing is.
    private async Task<(Mediation Mediation, bool Due)> OpenAsync(Guid key)
    {
        var due = db.Mediations.WithSomethingDue(db, clock.Now, clock.Today);
        var row = await access.Mediations().Where(m => m.Key == key && m.RequestedAt != null)
            .Include(m => m.Parties).Include(m => m.Picks).Include(m => m.Declination).Include(m => m.Ending)
            .Select(m => new { Mediation = m, Due = due.Any(d => d.Id == m.Id) }).AsSingleQuery().SingleOrDefaultAsync() ?? throw new NotFoundException();
        return (row.Mediation, row.Due);
    }

    private bool HasUnclaimed(Mediation mediation) =>
        occasions.User is { Role: CourtRole.Litigant, DocumentKey: { } document }
        && mediation.Parties.Any(p => p.UserId is null && db.Entry(p).Property<string?>(ProtectedColumns.DocumentKey).CurrentValue == document);

    // The lists of one query multiply each other's rows, so only short ones share one. The parts find each other in the context.
    private async Task LoadAsync(long id)
    {
        var one = db.Mediations.Where(m => m.Id == id);
        await one.Include(m => m.Consents).Include(m => m.Appointments).Include(m => m.Objections).Include(m => m.Invitations)
            .Include(m => m.Extensions).ThenInclude(e => e.Answers).AsSingleQuery().LoadAsync();
        await one.Include(m => m.Sessions).ThenInclude(s => s.Attendance)
            .Include(m => m.Disclosures).ThenInclude(d => d.Answers).AsSingleQuery().LoadAsync();
        await one.Include(m => m.Files).Include(m => m.Referrals).Include(m => m.CourtChoices).Include(m => m.Appraisals)
            .Include(m => m.Ratings).AsSingleQuery().LoadAsync();
    }

    // One row a person and day, as with filings; of two pages at once the index keeps one.
    private async Task<IReadOnlyList<(DateOnly Day, string Name, CourtRole Role)>> ViewsAsync(Guid key)
    {
        var views = await db.MatterViews.AsNoTracking().Where(v => v.MatterKey == key).OrderByDescending(v => v.Day).ThenBy(v => v.FirstAt).ToListAsync();
        var user = occasions.User;
        if (CourtRoles.IsStaff(user.Role) && !views.Exists(v => v.UserId == user.Id && v.Day == occasions.Today))
        {
            views.Insert(0, await NoteViewAsync(key, user));
        }

        return [.. views.Select(v => (v.Day, v.UserName, v.Role))];
    }

    private async Task<MatterView> NoteViewAsync(Guid key, SignedInUser user)
    {
        var occasion = await occasions.NowAsync();
        var view = new MatterView
        {
            MatterKey = key,
            UserId = user.Id,
            UserName = user.Name,
            Role = user.Role,
            Day = occasion.Today,
            FirstAt = occasion.Now,
        };
        db.MatterViews.Add(view);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            db.Entry(view).State = EntityState.Detached;
        }

        return view;
    }
}
