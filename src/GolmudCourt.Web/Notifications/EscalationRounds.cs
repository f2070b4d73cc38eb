using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Notifications;

/// <summary>
/// What is overdue goes up: owner, team lead, president, each told once. First the duties whose day has passed to somebody else
/// are looked at again. Every round may look at the same duties: a notice is known by matter, day and step.
/// </summary>
internal sealed partial class EscalationRounds(IServiceScopeFactory scopes, CourtClock clock, EscalationSettings settings, ILogger<EscalationRounds> log)
{
    private const int Batch = 200;

    // What has been overdue for longer has gone all the way up; nobody is told of it again after an installation stood still.
    private const int OldestDays = 60;

    private enum Step
    {
        Owner,
        Lead,
        President,
    }

    /// <summary>One round.</summary>
    /// <returns>How many notices were saved.</returns>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        await TurnAsync(cancel);
        var (today, saved) = (clock.Today, 0);
        var oldest = today.AddDays(-OldestDays);
        for (var after = 0L; ;)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CourtDbContext>();
            var last = after;
            var items = await db.DeskItems.AsNoTracking().Where(i => i.Due < today && i.Due >= oldest && i.Role != CourtRole.Litigant && !i.IsDraft && i.Id > last)
                .OrderBy(i => i.Id).Take(Batch).ToListAsync(cancel);
            if (items.Count == 0)
            {
                return saved;
            }

            saved += await TellAsync(db, items, today, cancel);
            after = items[^1].Id;
        }
    }

    // A correction that was not answered is the clerk's from the next day on, although nobody acted.
    private async Task TurnAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        for (var after = 0L; ;)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CourtDbContext>();
            var last = after;
            var items = await db.DeskItems.AsNoTracking().Where(i => i.Turns && i.Due < today && i.Id > last).OrderBy(i => i.Id).Take(Batch)
                .Select(i => new { i.Id, i.MatterKind, i.MatterKey }).ToListAsync(cancel);
            if (items.Count == 0)
            {
                return;
            }

            await DeskWriter.RefreshAsync(db, [.. items.Select(i => (i.MatterKind, i.MatterKey))], today, cancel);
            after = items[^1].Id;
        }
    }

    private async Task<int> TellAsync(CourtDbContext db, IReadOnlyList<DeskItem> items, DateOnly today, CancellationToken cancel)
    {
        var owners = items.Where(i => i.UserId is not null).Select(i => i.UserId!.Value).Distinct().ToList();
        var leads = await db.Set<DeskLead>().AsNoTracking().Where(l => owners.Contains(l.UserId)).ToDictionaryAsync(l => l.UserId, l => l.LeadId, cancel);
        var presidents = (await DeskDuties.PeopleAsync(db, CourtRole.President, null)).ConvertAll(p => p.Id);
        var drafts = items.SelectMany(item => Drafts(item, today, leads, presidents)).DistinctBy(d => (d.Notice.UserId, d.Notice.Source)).ToList();
        var (people, sources) = (drafts.Select(d => d.Notice.UserId).Distinct().ToList(), drafts.Select(d => d.Notice.Source).Distinct().ToList());
        var known = (await db.Notices.Where(n => people.Contains(n.UserId) && sources.Contains(n.Source)).Select(n => new { n.UserId, n.Source }).ToListAsync(cancel))
            .Select(k => (k.UserId, k.Source)).ToHashSet();
        drafts.RemoveAll(d => known.Contains((d.Notice.UserId, d.Notice.Source)));
        var added = await NoticeWriter.AddAsync(db, drafts, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException fault)
        {
            // Another process saved the same notices first.
            LogFailure(log, fault);
            return 0;
        }

        return added;
    }

    private IEnumerable<NoticeDraft> Drafts(DeskItem item, DateOnly today, IReadOnlyDictionary<long, long> leads, IReadOnlyList<long> presidents)
    {
        var late = today.DayNumber - item.Due!.Value.DayNumber;
        var steps = new List<(Step Step, IEnumerable<long> People)>();
        if (item.UserId is { } owner)
        {
            steps.Add((Step.Owner, [owner]));
            if (late > settings.LeadAfterDays && leads.TryGetValue(owner, out var lead))
            {
                steps.Add((Step.Lead, [lead]));
            }
        }

        if (late > settings.PresidentAfterDays)
        {
            steps.Add((Step.President, presidents));
        }

        return steps.SelectMany(s => s.People.Select(id => new NoticeDraft(new Notice
        {
            UserId = id,
            MatterKind = item.MatterKind,
            MatterKey = item.MatterKey,
            Path = s.Step == Step.Owner ? DeskLinks.Desk : DeskLinks.Matter(item.MatterKind, item.MatterKey, false, s.Step == Step.President ? CourtRole.President : item.Role, item.Role),
            Group = NoticeGroup.Reminder,
            Text = Sentence(item, s.Step, late),
            Source = string.Create(CultureInfo.InvariantCulture, $"overdue/{item.MatterKey:N}/{item.Due.Value:yyyyMMdd}/{s.Step}"),
            CreatedAt = clock.Now,
        }, Sms: false)));
    }

    private static string Sentence(DeskItem item, Step step, int late)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{item.Number ?? "一件案件"}的“{item.Act}”已逾期{late}天");
        return step switch
        {
            Step.Owner => $"{what}，请尽快办理或者移交。",
            Step.Lead => $"{what}，承办人尚未办理，请督促。",
            _ => $"{what}，请督办。",
        };
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A batch of escalations was not saved.")]
    private static partial void LogFailure(ILogger logger, Exception fault);
}
