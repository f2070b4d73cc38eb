using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.Reviews;

/// <summary>Reads the review page in at most six queries; each joins only lists that are short beside one another.</summary>
internal sealed class ReviewQueries(CourtDbContext db, CaseAccess access, Occasions occasions, FilingDesk desk)
{
    /// <summary>Reads a filing for review, and notes that it was looked at.</summary>
    public async Task<ReviewView> ReadAsync(Guid key)
    {
        var filing = await LoadAsync(key);
        var around = await AroundAsync(filing);
        if (around.Timeline.Any(l => l.Act == nameof(FilingAct.RequestCorrection)))
        {
            await db.Filings.Where(f => f.Id == filing.Id)
                .Include(f => f.Corrections).ThenInclude(c => c.Items).Include(f => f.Permissions).AsSingleQuery().LoadAsync();
        }

        if (!around.SeenToday)
        {
            await NoteViewAsync(key);
        }

        var head = HeadOf(filing);
        return ReviewMap.Of(filing, desk, occasions.Today) with
        {
            Head = head,
            Offers = head.Offers(occasions.User.Role, occasions.Today),
            Timeline = around.Timeline,
            Duplicates = around.Duplicates,
            MediationKey = around.Mediation,
            IsEntrusted = filing.EntrustedAt is not null,
        };
    }

    // The lists of one query multiply each other's rows, so the long ones (evidence, files) each have their own.
    private async Task<Filing> LoadAsync(Guid key)
    {
        var filings = access.Filings().Where(f => f.Key == key && f.ReceivedAt != null);
        var filing = await filings.Include(f => f.Parties).Include(f => f.Agents)
            .Include(f => f.Acceptance).Include(f => f.Refusal).Include(f => f.FeeNotice)
            .AsSingleQuery().SingleOrDefaultAsync() ?? throw new NotFoundException();
        var one = db.Filings.Where(f => f.Id == filing.Id);
        await one.Include(f => f.Claims).Include(f => f.Consents).Include(f => f.Reliefs).Include(f => f.Receipts).AsSingleQuery().LoadAsync();
        await one.Include(f => f.Evidence).AsSingleQuery().LoadAsync();
        await one.Include(f => f.Files).AsSingleQuery().LoadAsync();
        return filing;
    }

    private async Task<(bool SeenToday, IReadOnlyList<JournalLine> Timeline, IReadOnlyList<DuplicateView> Duplicates, Guid? Mediation)> AroundAsync(Filing filing)
    {
        var (id, key, fingerprint, today, user) = (filing.Id, filing.Key, filing.Fingerprint, occasions.Today, occasions.User.Id);
        var from = filing.ReceivedAt!.Value.AddYears(-1);
        var to = filing.ReceivedAt.Value.AddYears(1);
        var number = filing.Acceptance?.CaseNumber;
        var twins = db.Filings
            .Where(d => d.Fingerprint == fingerprint && d.Id != id && d.ReceivedAt >= from && d.ReceivedAt <= to)
            .OrderByDescending(d => d.Id).Take(10)
            .Select(d => new { d.Id, d.Key, d.Title, d.Status, d.ReceivedAt, CaseNumber = d.Acceptance != null ? d.Acceptance.CaseNumber : null });

        // Joined on a constant: the few twins stand beside each line of the journal, and both come in one query.
        var rows = await db.Journal.Where(j => j.MatterKey == key)
            .GroupJoin(twins, _ => 1, _ => 1, (j, same) => new { j, same })
            .SelectMany(x => x.same.DefaultIfEmpty(), (x, d) => new
            {
                Line = new JournalLine(x.j.Sequence, x.j.At, x.j.ActorName, x.j.Role, x.j.Act, x.j.From, x.j.Sentence, x.j.Reason),
                Mediation = db.Mediations.Where(m => m.Origin.FilingKey == key || (number != null && m.Origin.CaseNumber == number))
                    .OrderByDescending(m => m.Id).Select(m => (Guid?)m.Key).FirstOrDefault(),
                Seen = db.MatterViews.Any(v => v.MatterKey == key && v.UserId == user && v.Day == today),
                Key = (Guid?)d!.Key,
                d.Title,
                Status = (FilingStatus?)d.Status,
                d.ReceivedAt,
                d.CaseNumber,
            }).ToListAsync();
        return (
            rows.Exists(r => r.Seen),
            [.. rows.Select(r => r.Line).DistinctBy(l => l.Sequence).OrderBy(l => l.Sequence)],
            [
                .. rows.Where(r => r.Key is not null).DistinctBy(r => r.Key).OrderByDescending(r => r.ReceivedAt)
                    .Select(r => new DuplicateView(r.Key!.Value, r.Title, r.Status!.Value, r.ReceivedAt, r.CaseNumber)),
            ],
            rows.Select(r => r.Mediation).FirstOrDefault());
    }

    // One row a person and day; when two pages open at once the index keeps one, and the other need not know.
    private async Task NoteViewAsync(Guid key)
    {
        var occasion = await occasions.NowAsync();
        var view = new MatterView
        {
            MatterKey = key,
            UserId = occasions.User.Id,
            UserName = occasion.Actor.Name,
            Role = occasion.Actor.Role,
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
    }

    private static ActHead HeadOf(Filing f) => new()
    {
        Key = f.Key,
        Version = f.Version,
        JournalLength = f.JournalLength,
        Title = f.Title,
        Status = f.Status,
        CauseCode = f.CauseCode,
        CauseName = f.CauseName,
        Receipt = f.Receipts.OrderBy(r => r.Id).FirstOrDefault()?.Number,
        ReceivedAt = f.ReceivedAt,
        NextDue = f.NextDue,
        Provisional = f.HasProvisionalDates,
        CaseNumber = f.Acceptance?.CaseNumber,
        TypeCode = f.Acceptance?.TypeCode,
        FeeAmount = f.FeeNotice?.Amount,
        FeeRemitted = f.FeeNotice?.Remitted ?? 0m,
        FeeHalved = f.FeeNotice?.Halved ?? false,
        FeeDue = f.FeeNotice is { } notice ? notice.DeferredTo ?? notice.Deadline.Due : null,
        PaidAt = f.FeeNotice?.PaidAt,
        PaymentReference = f.FeeNotice?.PaymentReference,
        RefusalReasons = f.Refusal?.Reasons,
        Rounds = f.Corrections.Count,
        CorrectionDue = f.Corrections.OrderBy(c => c.Round).LastOrDefault()?.Deadline.Due,
        PermittedRound = f.Permissions.Select(p => p.Round).DefaultIfEmpty(0).Max(),
        CanMediate = f.MediationWish == MediationWish.Willing && f.MediationStartedAt is null,
        CanEntrust = f.CanBeEntrusted,
        PendingRelief = f.Reliefs.FirstOrDefault(r => r.Granted is null)?.Number,
    };
}
