using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Deadlines;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Supervision.Outages;

/// <summary>A deadline that fell in an outage.</summary>
internal sealed record FallenRow(string Id, string Matter, string Deadline, DateOnly Due);

/// <summary>One outage with what fell in it.</summary>
internal sealed record OutagePage(SystemOutage Outage, bool MayExtend, IReadOnlyList<FallenRow> Fallen, bool More);

/// <summary>Outages: what they were, their certificate, and the deadlines that fell in them.</summary>
internal sealed class OutageDesk(CourtDbContext db, RunningMatters running, NumberBook numbers, Occasions occasions)
{
    private const int Most = 200;
    private const string Series = "系统故障证明";

    /// <summary>The latest outages.</summary>
    public Task<List<SystemOutage>> ListAsync() => db.Outages.AsNoTracking().OrderByDescending(o => o.Id).Take(100).ToListAsync();

    /// <summary>One outage.</summary>
    public async Task<SystemOutage> FindAsync(Guid key) => await db.Outages.SingleOrDefaultAsync(o => o.Key == key) ?? throw new NotFoundException();

    /// <summary>The page of one.</summary>
    public async Task<OutagePage> ReadAsync(Guid key)
    {
        var outage = await FindAsync(key);
        var mayExtend = OutageWorkflow.Table.Allows(outage.Status, OutageAct.ExtendDeadlines, occasions.User.Role);
        var fallen = mayExtend ? await FallenAsync(outage) : [];
        return new(outage, mayExtend, [.. fallen.Take(Most)], fallen.Count > Most);
    }

    /// <summary>Issues the certificate, with a number of its own series.</summary>
    public async Task CertifyAsync(SystemOutage outage, string? reason)
    {
        var occasion = await occasions.NowAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var number = await numbers.TakeAsync(Series, occasion.Today.Year);
        outage.Certify($"{Series}〔{occasion.Today.Year}〕{number}号", reason, occasion);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>One act: each ticked deadline loses the days of the outage, all in one save with the outage's own entry.</summary>
    /// <returns>How many were moved.</returns>
    public async Task<int> ExtendAsync(SystemOutage outage, IReadOnlyCollection<string> ids, string? reason)
    {
        var occasion = await occasions.NowAsync();
        outage.RequireExtension(occasion);
        var why = reason?.Trim() ?? "";
        if (why.Length is < Deadline.ReasonMinLength or > Deadline.ReasonMaxLength)
        {
            throw new RuleViolation("outage.reason", $"请写明顺延的理由，{Deadline.ReasonMinLength}到{Deadline.ReasonMaxLength}个字", "民诉法 86", "Reason");
        }

        var moved = 0;
        foreach (var parts in ids.Distinct().Select(id => id.Split('/')))
        {
            if (parts is not [var kind, var text, var slot] || !Guid.TryParse(text, out var key) || await running.FindAsync(kind, key) is not { } matter
                || matter.RunningDeadlines().FirstOrDefault(r => r.Slot == slot && Fell(r.Deadline, outage)) is not { } fallen)
            {
                continue; // It ended or was moved while the page lay open; the rest is moved all the same.
            }

            matter.ChangeDeadline(
                slot, fallen.Deadline.Due, d => d.LeaveOut(DeadlineGround.Outage, outage.FirstDay, outage.LastDay, why, occasion), occasion);
            moved++;
        }

        if (moved == 0)
        {
            throw new RuleViolation("outage.nothing", "没有选中可以顺延的期限", "民诉法 86");
        }

        outage.RecordExtensions(moved, why, occasion);
        await db.SaveChangesAsync();
        return moved;
    }

    // A period that never changes is not listed: no outage moves it.
    private static bool Fell(Deadline deadline, SystemOutage outage) =>
        deadline.Due >= outage.FirstDay && deadline.Due <= outage.LastDay && !DeadlineRules.ByCode(deadline.RuleCode).Invariable;

    private async Task<List<FallenRow>> FallenAsync(SystemOutage outage)
    {
        var found = new List<FallenRow>();
        foreach (var kind in RunningMatters.Kinds)
        {
            await foreach (var batch in running.DueBetweenAsync(kind, outage.FirstDay, outage.LastDay))
            {
                found.AddRange(from matter in batch
                               from r in matter.RunningDeadlines()
                               where Fell(r.Deadline, outage)
                               select new FallenRow($"{kind}/{matter.Key}/{r.Slot}", NoticeMatters.NameOf(matter), r.Name, r.Deadline.Due));
                if (found.Count > Most)
                {
                    return found;
                }
            }
        }

        return found;
    }
}
