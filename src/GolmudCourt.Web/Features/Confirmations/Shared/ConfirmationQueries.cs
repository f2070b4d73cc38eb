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
        var application = await OpenAsync(key);
        if (desk.HasUnclaimed(application))
        {
            desk.Forget();
            await desk.ClaimOwnAsync(key);
            application = await OpenAsync(key);
        }

        await PartsAsync(application);
        var occasion = await occasions.NowAsync();
        var court = CourtRoles.IsStaff(occasions.User.Role);
        var (context, earlier) = court ? await OthersAsync(application, occasion.Now)
            : (application.Status == ConfirmationStatus.Draft ? await desk.ContextAsync(application) : new(desk.Settings, null), []);
        var page = ConfirmationMap.Of(application, heads.Of(application), occasions.User, context, earlier, occasion);

        // A draft is shown to nobody at court.
        var views = application.SubmittedAt is null ? [] : await ViewsAsync(key);

        // Who objects without being a party is told to the court only.
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

    /// <summary>Loads what the pages show, in three queries.</summary>
    /// <exception cref="NotFoundException">There is no such application for this person.</exception>
    public async Task<ConfirmationApplication> LoadAsync(Guid key)
    {
        var application = await OpenAsync(key);
        await PartsAsync(application);
        return application;
    }

    private async Task<ConfirmationApplication> OpenAsync(Guid key) => await access.Confirmations().Where(a => a.Key == key)
        .Include(a => a.Agreement).Include(a => a.Docketing).Include(a => a.Refusal).Include(a => a.Ruling).Include(a => a.Lapse)
        .Include(a => a.Parties).Include(a => a.Mediators).Include(a => a.Interviews).AsSingleQuery().SingleOrDefaultAsync() ?? throw new NotFoundException();

    // The lists of one query multiply each other's rows, so what can be long, clauses and files, shares one with short ones
    // only, and the long texts, agreement and records, with the parties. The parts find each other in the context.
    private async Task PartsAsync(ConfirmationApplication application)
    {
        var one = db.Confirmations.Where(a => a.Id == application.Id);
        await one.Include(a => a.Clauses).ThenInclude(c => c.Instalments).Include(a => a.Facts).Include(a => a.Signatures).AsSingleQuery().LoadAsync();
        var files = one.Include(a => a.Files);
        if (application.Status == ConfirmationStatus.Draft)
        {
            await files.Include(a => a.Invitations).AsSingleQuery().LoadAsync();
            return;
        }

        await files.Include(a => a.Judges).Include(a => a.Supplements).Include(a => a.Extensions).Include(a => a.Withdrawals)
            .Include(a => a.Objections).AsSingleQuery().LoadAsync();
    }

    // One question about the other applications: is there one for the same agreement, and which did the same people bring
    // before? The people by name, for an account is not everybody's. A namesake costs a glance, it is only a hint.
    private async Task<(ConfirmationContext Context, IReadOnlyList<string> Earlier)> OthersAsync(ConfirmationApplication application, DateTimeOffset now)
    {
        var since = now.AddMonths(-desk.Settings.RepeatMonths);
        var names = application.Parties.Select(p => p.Name).ToList();
        var key = ConfirmationDesk.KeyOf(application);
        var others = await db.Confirmations.AsNoTracking()
            .Where(a => a.Id != application.Id && ((key != null && a.AgreementKey == key)
                || (a.SubmittedAt >= since && a.Docketing != null && a.Parties.Count(p => names.Contains(p.Name)) >= 2)))
            .OrderByDescending(a => a.AgreementKey == key).ThenByDescending(a => a.Id).Take(11)
            .Select(a => new { Same = key != null && a.AgreementKey == key, Number = (string?)a.Docketing!.CaseNumber }).ToListAsync();
        return (new(desk.Settings, key is null ? null : others.Exists(o => o.Same)), [.. others.Select(o => o.Number).OfType<string>().Take(10)]);
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
