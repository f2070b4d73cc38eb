using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>
/// Reads the page of a mediation for its parties and for the court. It never touches the tables of what is confidential
/// (特邀调解规定 22): a test looks that no query for the court names them.
/// </summary>
internal sealed class MediationQueries(
    CourtDbContext db, MediationAccess access, MediationDesk desk, MediationHeads heads, Occasions occasions, CalendarStore calendars)
{
    /// <summary>The page; what has fallen due is done first, and a look by the court is noted.</summary>
    /// <exception cref="NotFoundException">There is no such mediation for this person.</exception>
    public async Task<MediationPage> PageAsync(Guid key)
    {
        await desk.KeepAsync(key);
        var head = await heads.FindAsync(key);
        await NoteViewAsync(key);
        var mediation = await LoadAsync(key);
        var timeline = await heads.SinceAsync(key, 0);
        var views = await db.MatterViews.AsNoTracking().Where(v => v.MatterKey == key)
            .OrderByDescending(v => v.Day).ThenBy(v => v.FirstAt).Select(v => new { v.Day, v.UserName, v.Role }).ToListAsync();
        var page = MediationMap.Of(mediation, head, occasions.User, await calendars.CurrentAsync(), occasions.Today);
        return page with { Timeline = [.. timeline.Reverse()], Views = [.. views.Select(v => (v.Day, v.UserName, v.Role))] };
    }

    // The lists of one query multiply each other's rows, so only short ones share one. The parts find each other in the context.
    private async Task<Mediation> LoadAsync(Guid key)
    {
        var mediation = await access.Mediations().Where(m => m.Key == key)
            .Include(m => m.Parties).Include(m => m.Consents).Include(m => m.Declination).Include(m => m.Ending).AsSingleQuery().SingleAsync();
        var one = db.Mediations.Where(m => m.Id == mediation.Id);
        await one.Include(m => m.Appointments).Include(m => m.Objections).Include(m => m.Invitations).AsSingleQuery().LoadAsync();
        await one.Include(m => m.Picks).Include(m => m.CourtChoices).Include(m => m.Extensions).ThenInclude(e => e.Answers).AsSingleQuery().LoadAsync();
        await one.Include(m => m.Disclosures).ThenInclude(d => d.Answers).Include(m => m.Appraisals)
            .Include(m => m.Sessions).ThenInclude(s => s.Attendance).AsSingleQuery().LoadAsync();
        await one.Include(m => m.Files).AsSingleQuery().LoadAsync();
        return mediation;
    }

    // One row a person and day, as with filings; of two pages at once the index keeps one.
    private async Task NoteViewAsync(Guid key)
    {
        var user = occasions.User;
        if (!CourtRoles.IsStaff(user.Role) || await db.MatterViews.AnyAsync(v => v.MatterKey == key && v.UserId == user.Id && v.Day == occasions.Today))
        {
            return;
        }

        var occasion = await occasions.NowAsync();
        db.MatterViews.Add(new MatterView
        {
            MatterKey = key,
            UserId = user.Id,
            UserName = user.Name,
            Role = user.Role,
            Day = occasion.Today,
            FirstAt = occasion.Now,
        });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
        }
    }
}
