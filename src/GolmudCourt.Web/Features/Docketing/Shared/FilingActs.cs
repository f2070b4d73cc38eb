using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.Shared;

/// <summary>Reads what the pages of the acts need, and tells who was quicker.</summary>
internal sealed class FilingActs(CourtDbContext db, CaseAccess access, Occasions occasions)
{
    /// <summary>The unit of work of the request.</summary>
    public CourtDbContext Db => db;

    /// <summary>The way to a filing.</summary>
    public CaseAccess Access => access;

    /// <summary>Who acts, and when.</summary>
    public Occasions Occasions => occasions;

    /// <summary>Reads where a filing stands, from the database and not from what is in hand.</summary>
    public async Task<ActHead> HeadAsync(Guid key) =>
        await access.Filings().Where(f => f.Key == key).Select(f => new ActHead
        {
            Key = f.Key,
            Version = f.Version,
            JournalLength = f.JournalLength,
            Title = f.Title,
            Status = f.Status,
            CauseCode = f.CauseCode,
            CauseName = f.CauseName,
            Receipt = f.Receipts.OrderBy(r => r.Id).Select(r => r.Number).FirstOrDefault(),
            ReceivedAt = f.ReceivedAt,
            NextDue = f.NextDue,
            Provisional = f.ReviewDeadline != null && f.ReviewDeadline.Provisional,
            CaseNumber = f.Acceptance != null ? f.Acceptance.CaseNumber : null,
            TypeCode = f.Acceptance != null ? f.Acceptance.TypeCode : null,
            FeeAmount = f.FeeNotice != null ? f.FeeNotice.Amount : null,
            FeeRemitted = f.FeeNotice != null ? f.FeeNotice.Remitted : 0m,
            FeeHalved = f.FeeNotice != null && f.FeeNotice.Halved,
            FeeDue = f.FeeNotice != null ? f.FeeNotice.DeferredTo ?? f.FeeNotice.Deadline.Due : null,
            PaidAt = f.FeeNotice != null ? f.FeeNotice.PaidAt : null,
            PaymentReference = f.FeeNotice != null ? f.FeeNotice.PaymentReference : null,
            RefusalReasons = f.Refusal != null ? f.Refusal.Reasons : null,
            Rounds = f.Corrections.Count,
            CorrectionDue = f.Corrections.OrderByDescending(c => c.Round).Select(c => (DateOnly?)c.Deadline.Due).FirstOrDefault(),
            PermittedRound = f.Permissions.Max(p => (int?)p.Round) ?? 0,
            CanMediate = f.MediationWish == MediationWish.Willing && f.MediationStartedAt == null,
            CanEntrust = f.EntrustedAt == null && f.Acceptance != null && f.Acceptance.TypeCode == Filing.EntrustableType,
            PendingRelief = f.Reliefs.Where(r => r.Granted == null).Select(r => (int?)r.Number).FirstOrDefault(),
        }).AsNoTracking().SingleOrDefaultAsync()
        ?? throw new NotFoundException();

    /// <summary>The journal after an entry.</summary>
    public async Task<IReadOnlyList<JournalLine>> JournalAsync(Guid key, int after) =>
        await db.Journal.Where(j => j.MatterKey == key && j.Sequence > after).OrderBy(j => j.Sequence)
            .Select(j => new JournalLine(j.Sequence, j.At, j.ActorName, j.Role, j.Act, j.From, j.Sentence, j.Reason)).ToListAsync();

    /// <summary>Puts onto the form where the filing stands.</summary>
    public async Task FillAsync(ActForm form, Guid key)
    {
        form.Head = await HeadAsync(key);
        form.Today = occasions.Today;
        form.Offers = form.Head.Offers(occasions.User.Role, occasions.Today);
    }

    /// <summary>Puts onto the form what another did since it was rendered, and makes it a form of the present version.</summary>
    /// <returns>Whether anything was done.</returns>
    public async Task<bool> FillConflictAsync(ActForm form, Guid key)
    {
        // What this request has in hand lost the race; it must not be saved by accident later on.
        db.ChangeTracker.Clear();
        await FillAsync(form, key);
        var now = form.Head;
        if (now.Version == form.Version)
        {
            return false;
        }

        var since = await JournalAsync(key, form.Seen);
        var before = since.Count > 0 && Enum.TryParse<FilingStatus>(since[0].From, out var was) ? was : now.Status;
        form.Conflict = new ActConflict(
            since,
            [
                new("状态", $"打开页面时：{FilingNames.Of(before)}", FilingNames.Of(now.Status)),
                .. form.Compare(now),
            ]);
        form.Version = now.Version;
        form.Seen = now.JournalLength;
        return true;
    }
}
