using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Indicators.Indicators;
using GolmudCourt.Web.Features.Indicators.Shared;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace GolmudCourt.Web.Features.Indicators.Charts;

/// <summary>One step of the funnel: of those received in the period, how many came so far.</summary>
internal sealed record FunnelStep(string Name, int Count);

/// <summary>How many overdue matters somebody has; without a name for those who may only see figures.</summary>
internal sealed record OverdueOwner(string Kind, string? Owner, int Count, DateOnly Oldest);

/// <summary>A day compared with its usual.</summary>
internal sealed record AlarmDay(DayDeviation Deviation, string DayType);

/// <summary>The dashboards of a period.</summary>
internal sealed record ChartPage(
    IndicatorPeriod Period, IReadOnlyList<IndicatorPeriod> Periods, IReadOnlyList<FunnelStep> Funnel, int[][] Heat,
    IReadOnlyList<OverdueOwner> Overdue, bool NamesOwners, IReadOnlyList<AlarmDay> Days, int Weeks, decimal Threshold, DateOnly Today,
    DateTimeOffset At);

/// <summary>What does not depend on who looks; the names of owners are left out later, where they must be.</summary>
internal sealed record CountedCharts(
    IReadOnlyList<FunnelStep> Funnel, int[][] Heat, IReadOnlyList<OverdueOwner> Overdue, IReadOnlyList<AlarmDay> Days, DateTimeOffset At);

/// <summary>Reads the dashboards; sums are made in the database, hours and days from one column. They are kept as long as the figures are.</summary>
internal sealed class ChartQueries(
    CourtDbContext db, IndicatorQueries indicators, IndicatorSettings settings, CalendarStore calendars, IMemoryCache cache, CourtClock clock)
{
    /// <summary>How many days the alarm looks back.</summary>
    public const int AlarmDays = 14;

    private static readonly ConfirmationStatus[] _examined =
        [ConfirmationStatus.AwaitingAcceptance, ConfirmationStatus.Docketed, ConfirmationStatus.UnderExamination, ConfirmationStatus.AwaitingSupplement];

    private static readonly MediationStatus[] _running =
    [
        MediationStatus.Requested, MediationStatus.AwaitingRespondent, MediationStatus.Choosing, MediationStatus.AwaitingMediator,
        MediationStatus.InProgress, MediationStatus.AwaitingSignatures,
    ];

    private static readonly CaseTrackStatus[] _tried = [CaseTrackStatus.SmallClaims, CaseTrackStatus.Summary, CaseTrackStatus.Ordinary];

    /// <summary>The page. Who has something overdue is told to those who may open the matters; others see how many of each kind.</summary>
    public async Task<ChartPage> ReadAsync(string? code)
    {
        var period = indicators.PeriodOf(code);
        var named = indicators.MayOpen;
        var counted = await KeptAsync(period.Code, async () => new CountedCharts(
            await FunnelAsync(period), await HeatAsync(period), await OverdueAsync(), await AlarmsAsync(), clock.Now));
        return new(
            period, [.. IndicatorPeriod.MonthOf(clock.Today).Run(12).Reverse().Append(period).Distinct()], counted.Funnel, counted.Heat,
            named ? counted.Overdue : WithoutOwners(counted.Overdue), named, counted.Days, settings.AlarmWeeks, settings.AlarmThreshold, clock.Today, counted.At);
    }

    /// <summary>How much is overdue and how many days are odd, for the wall screen: figures without names.</summary>
    public async Task<(int Overdue, int Alarms)> CountAsync()
    {
        var counted = await KeptAsync("board", async () => new CountedCharts([], [], WithoutOwners(await OverdueAsync()), await AlarmsAsync(), clock.Now));
        return (counted.Overdue.Sum(o => o.Count), counted.Days.Count(d => d.Deviation.Alarm));
    }

    private static List<OverdueOwner> WithoutOwners(IEnumerable<OverdueOwner> rows) =>
        [.. rows.GroupBy(o => o.Kind).Select(g => new OverdueOwner(g.Key, null, g.Sum(o => o.Count), g.Min(o => o.Oldest))).OrderByDescending(o => o.Count)];

    private async Task<CountedCharts> KeptAsync(string name, Func<Task<CountedCharts>> count)
    {
        var key = (typeof(ChartQueries), name, clock.Today);
        return settings.KeepMinutes > 0 && cache.TryGetValue(key, out CountedCharts? kept) ? kept!
            : settings.KeepMinutes > 0 ? cache.Set(key, await count(), TimeSpan.FromMinutes(settings.KeepMinutes)) : await count();
    }

    /// <summary>The last full days beside their usual, the newest first.</summary>
    private async Task<IReadOnlyList<AlarmDay>> AlarmsAsync()
    {
        var (today, calendar) = (clock.Today, await calendars.CurrentAsync());
        var first = today.AddDays(-AlarmDays - (7 * settings.AlarmWeeks));
        var counts = new Dictionary<DateOnly, int>();
        await foreach (var at in ReceivedAsync(first, today.AddDays(-1)))
        {
            var day = DateOnly.FromDateTime(at.DateTime);
            counts[day] = counts.GetValueOrDefault(day) + 1;
        }

        return [.. Enumerable.Range(1, AlarmDays).Select(back => today.AddDays(-back))
            .Select(day => new AlarmDay(DeviationAlarm.Of(day, d => counts.GetValueOrDefault(d), settings.AlarmWeeks, settings.AlarmThreshold), TypeOf(day, calendar)))];
    }

    /// <summary>What is overdue today, by whoever has it.</summary>
    private async Task<IReadOnlyList<OverdueOwner>> OverdueAsync()
    {
        var today = clock.Today;
        var filings = await db.Filings.Where(f => f.Status == FilingStatus.AwaitingReview && f.NextDue < today)
            .GroupBy(_ => 1).Select(g => new { Count = g.Count(), Oldest = g.Min(f => f.NextDue) }).ToListAsync();
        var mediations = await db.Mediations.Where(m => _running.Contains(m.Status) && m.NextDue < today)
            .Select(m => new { m.NextDue, Owner = m.Appointments.Where(a => a.EndedAt == null).Select(a => a.MediatorName).FirstOrDefault() }).ToListAsync();
        var confirmations = await db.Confirmations.Where(a => _examined.Contains(a.Status) && a.NextDue < today)
            .Select(a => new { a.NextDue, Owner = a.Judges.OrderByDescending(j => j.Number).Select(j => j.Name).FirstOrDefault() }).ToListAsync();
        var trials = await db.CaseTracks.Where(t => _tried.Contains(t.Status) && t.NextDue < today)
            .GroupBy(t => t.JudgeName).Select(g => new { Owner = g.Key, Count = g.Count(), Oldest = g.Min(t => t.NextDue) }).ToListAsync();
        return [.. filings.Select(f => new OverdueOwner("立案审查", "立案窗口", f.Count, f.Oldest!.Value))
            .Concat(mediations.GroupBy(m => m.Owner ?? "调解分派").Select(g => new OverdueOwner("调解", g.Key, g.Count(), g.Min(m => m.NextDue)!.Value)))
            .Concat(confirmations.GroupBy(c => c.Owner ?? "待分派").Select(g => new OverdueOwner("司法确认", g.Key, g.Count(), g.Min(c => c.NextDue)!.Value)))
            .Concat(trials.Select(t => new OverdueOwner("审理", t.Owner ?? "待分案", t.Count, t.Oldest!.Value)))
            .OrderByDescending(o => o.Count).ThenBy(o => o.Oldest)];
    }

    private async Task<IReadOnlyList<FunnelStep>> FunnelAsync(IndicatorPeriod period)
    {
        var (start, end) = (FactReader.StartOf(period.First), FactReader.StartOf(period.Last.AddDays(1)));
        var received = db.Filings.Where(f => f.ReceivedAt >= start && f.ReceivedAt < end);
        var states = await received.GroupBy(f => new { Mediated = f.MediationStartedAt != null, f.Status })
            .Select(g => new { g.Key.Mediated, g.Key.Status, Count = g.Count() }).ToListAsync();
        var confirmations = await db.Confirmations.Where(a => a.SubmittedAt != null
                && db.Mediations.Any(m => m.Key == a.Agreement!.MediationKey && received.Any(f => f.Key == m.Origin.FilingKey)))
            .GroupBy(a => a.Status == ConfirmationStatus.Confirmed).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        return
        [
            new("收到立案申请", states.Sum(s => s.Count)),
            new("转入先行调解", states.Where(s => s.Mediated).Sum(s => s.Count)),
            new("调解结案", states.Where(s => s.Status == FilingStatus.Settled).Sum(s => s.Count)),
            new("申请司法确认", confirmations.Sum(c => c.Count)),
            new("裁定确认有效", confirmations.Where(c => c.Key).Sum(c => c.Count)),
            new("登记立案", states.Where(s => s.Status == FilingStatus.Docketed).Sum(s => s.Count)),
        ];
    }

    private async Task<int[][]> HeatAsync(IndicatorPeriod period)
    {
        var heat = Enumerable.Range(0, 7).Select(_ => new int[24]).ToArray();
        await foreach (var at in ReceivedAsync(period.First, period.Last))
        {
            heat[((int)at.DayOfWeek + 6) % 7][at.Hour]++;
        }

        return heat;
    }

    private async IAsyncEnumerable<DateTimeOffset> ReceivedAsync(DateOnly first, DateOnly last)
    {
        var (start, end) = (FactReader.StartOf(first), FactReader.StartOf(last.AddDays(1)));
        await foreach (var at in db.Filings.Where(f => f.ReceivedAt >= start && f.ReceivedAt < end).Select(f => f.ReceivedAt!.Value).AsAsyncEnumerable())
        {
            yield return at.ToOffset(CourtClock.Offset);
        }
    }

    private static string TypeOf(DateOnly day, CourtCalendar calendar) => calendar.IsRestDay(day) ? "休息日" : "工作日";
}
