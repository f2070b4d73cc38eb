using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

/// <summary>
/// Reads applications for their parties and for the court. It reads only what the application carries: a test looks that no
/// page of confirmation asks the tables of the mediation's sessions, records or offers.
/// </summary>
internal sealed class ConfirmationQueries(CourtDbContext db, ConfirmationAccess access, ConfirmationDesk desk, ConfirmationHeads heads, Occasions occasions)
{
    /// <summary>The page; a look by the court is noted.</summary>
    /// <exception cref="NotFoundException">There is no such application for this person.</exception>
    public async Task<ConfirmationPage> PageAsync(Guid key)
    {
        var head = await heads.FindAsync(key);
        var views = await ViewsAsync(key);
        var application = await LoadAsync(key);
        var occasion = await occasions.NowAsync();
        var earlier = CourtRoles.IsStaff(occasions.User.Role) ? await EarlierAsync(application, occasion.Now) : [];
        var page = ConfirmationMap.Of(application, head, occasions.User, await desk.ContextAsync(application), earlier, occasion);

        // Who objects without being a party is told to the court only.
        var court = CourtRoles.IsStaff(occasions.User.Role);
        var timeline = (await heads.SinceAsync(key, 0))
            .Select(e => court || !e.Sentence.StartsWith("利害关系人", StringComparison.Ordinal) ? e : e with { Name = ConfirmationNames.Of(ObjectorKind.InterestedPerson) });
        return page with { Timeline = [.. timeline.Reverse()], Views = [.. views.Select(v => (v.Day, v.UserName, v.Role))] };
    }

    /// <summary>A file of an application that the person may see.</summary>
    public async Task<StoredFile?> FileAsync(Guid key, int number)
    {
        var user = occasions.User;
        var court = CourtRoles.IsStaff(user.Role);
        return await access.Confirmations().Where(a => a.Key == key).SelectMany(a => a.Files)
            .Where(f => f.Number == number && (court || f.Purpose != ConfirmationFilePurpose.Objection || f.UploadedById == user.Id))
            .Select(f => new StoredFile(f.FileName, f.ContentType, f.Size, f.Sha256, f.Pages)).SingleOrDefaultAsync();
    }

    /// <summary>The facts of an application, for the documents the court issues about it (文书). The caller has decided who may see them.</summary>
    /// <exception cref="NotFoundException">There is no such application for this person.</exception>
    public async Task<ConfirmationFacts> FactsAsync(Guid key) => ConfirmationFacts.Of(await LoadAsync(key), desk.Settings.CourtName);

    /// <summary>Loads what the pages show, few rows a query; the parts find each other in the context.</summary>
    public async Task<ConfirmationApplication> LoadAsync(Guid key)
    {
        var application = await access.Confirmations().Where(a => a.Key == key)
            .Include(a => a.Agreement).Include(a => a.Docketing).Include(a => a.Refusal).Include(a => a.Ruling).Include(a => a.Lapse)
            .Include(a => a.Parties).Include(a => a.Mediators).Include(a => a.Judges).AsSingleQuery().SingleOrDefaultAsync() ?? throw new NotFoundException();
        var one = db.Confirmations.Where(a => a.Id == application.Id);
        await one.Include(a => a.Clauses).ThenInclude(c => c.Instalments).AsSingleQuery().LoadAsync();
        await one.Include(a => a.Files).AsSingleQuery().LoadAsync();
        await one.Include(a => a.Signatures).Include(a => a.Facts).AsSingleQuery().LoadAsync();
        await one.Include(a => a.Interviews).Include(a => a.Supplements).AsSingleQuery().LoadAsync();
        await one.Include(a => a.Extensions).Include(a => a.Withdrawals).Include(a => a.Objections).AsSingleQuery().LoadAsync();
        return application;
    }

    // The same people by name: an account is not everybody's. A namesake costs a glance, it is only a hint.
    private async Task<IReadOnlyList<string>> EarlierAsync(ConfirmationApplication application, DateTimeOffset now)
    {
        var since = now.AddMonths(-desk.Settings.RepeatMonths);
        var names = application.Parties.Select(p => p.Name).ToList();
        return await db.Confirmations.AsNoTracking()
            .Where(a => a.Id != application.Id && a.SubmittedAt >= since && a.Docketing != null && a.Parties.Count(p => names.Contains(p.Name)) >= 2)
            .OrderByDescending(a => a.Id).Take(10).Select(a => a.Docketing!.CaseNumber).ToListAsync();
    }

    // One row a person and day, as with filings; of two pages at once the index keeps one.
    private async Task<IReadOnlyList<MatterView>> ViewsAsync(Guid key)
    {
        var user = occasions.User;
        var views = await db.MatterViews.AsNoTracking().Where(v => v.MatterKey == key).OrderByDescending(v => v.Day).ThenBy(v => v.FirstAt).ToListAsync();
        if (!CourtRoles.IsStaff(user.Role) || views.Exists(v => v.UserId == user.Id && v.Day == occasions.Today))
        {
            return views;
        }

        var occasion = await occasions.NowAsync();
        var mine = new MatterView
        {
            MatterKey = key,
            UserId = user.Id,
            UserName = user.Name,
            Role = user.Role,
            Day = occasion.Today,
            FirstAt = occasion.Now,
        };
        db.MatterViews.Add(mine);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
        }

        return [mine, .. views];
    }
}
