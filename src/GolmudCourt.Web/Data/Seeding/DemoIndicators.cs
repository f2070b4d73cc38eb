using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Features.Indicators.Snapshots;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>What people of the demo world say of filings and confirmations, and the last month frozen: no page of the indicators is empty.</summary>
internal sealed class DemoIndicators(CourtDbContext db, SnapshotKeeper snapshots, CalendarStore calendars, CourtClock clock)
{
    private static readonly string[] _raters = ["litigant", "litigant2", "agent"];
    private static readonly (int Score, string? Comment)[] _said =
    [
        (5, "网上提交，第三天就有了回音，省得从乡里跑一趟。"), (4, null), (3, "材料清单看不太懂，打电话问了才明白。"),
        (2, "上传照片时断了两次，要重新来。"), (5, null), (4, "法官讲得很清楚。"),
    ];

    private IReadOnlyDictionary<string, CourtUser> _people = new Dictionary<string, CourtUser>();

    /// <summary>Makes it, once: ratings and frozen months that are there are left alone.</summary>
    public async Task SeedOnceAsync(IReadOnlyDictionary<string, CourtUser> people)
    {
        _people = people;
        if (!await db.SatisfactionRatings.AnyAsync())
        {
            await RateAsync();
        }

        if (!await db.IndicatorSnapshots.AnyAsync())
        {
            await snapshots.FreezeAsync(IndicatorPeriod.MonthOf(clock.Today).Before.Code, await By("president"));
        }
    }

    private async Task RateAsync()
    {
        var users = _raters.ToDictionary(name => _people[name].Id);
        var ids = users.Keys.ToList();
        var filings = await db.Filings
            .Where(f => f.Channel == FilingChannel.Online && (f.Acceptance != null || f.Refusal != null) && ids.Contains(f.OwnerId))
            .OrderBy(f => f.Id).Take(4).Select(f => new { f.Key, f.OwnerId }).ToListAsync();
        var confirmed = await db.Confirmations.Where(a => a.Ruling != null).OrderBy(a => a.Id).Take(2)
            .Select(a => new { a.Key, Owner = a.Parties.Where(p => p.UserId != null).OrderBy(p => p.Number).Select(p => p.UserId).FirstOrDefault() }).ToListAsync();
        var asked = filings.Select(f => (f.Key, Milestone: Milestone.Filing, Owner: (long?)f.OwnerId))
            .Concat(confirmed.Select(c => (c.Key, Milestone: Milestone.Confirmation, c.Owner)))
            .Where(x => x.Owner is { } owner && users.ContainsKey(owner)).Zip(_said);
        foreach (var ((key, milestone, owner), (score, comment)) in asked)
        {
            db.SatisfactionRatings.Add(SatisfactionRating.Give(key, milestone, score, comment, await By(users[owner!.Value])));
        }

        await db.SaveChangesAsync();
    }

    private async Task<Occasion> By(string user)
    {
        var (person, role) = (_people[user], DemoAccounts.All.Single(a => a.User == user).Role);
        return new Occasion(new Actor(person.Id, person.RealName, role), clock.Now, await calendars.CurrentAsync());
    }
}
