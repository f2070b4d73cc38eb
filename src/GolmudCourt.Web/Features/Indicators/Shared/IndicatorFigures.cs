using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Hosting;
using Microsoft.Extensions.Caching.Memory;

namespace GolmudCourt.Web.Features.Indicators.Shared;

/// <summary>The figures over a run of periods, and when they were counted.</summary>
internal sealed record CountedFigures(IndicatorTally Tally, DateTimeOffset At);

/// <summary>Counts in one walk over the facts; what was counted is kept for some minutes, and the page says when.</summary>
internal sealed class IndicatorFigures(FactReader facts, CourtClock clock, IMemoryCache cache, IndicatorSettings settings)
{
    /// <summary>All indicators over periods.</summary>
    public async Task<CountedFigures> CountAsync(IReadOnlyList<IndicatorPeriod> periods)
    {
        var key = ("indicators", string.Join(',', periods.Select(p => p.Code)), clock.Today);
        if (settings.KeepMinutes > 0 && cache.TryGetValue(key, out CountedFigures? kept))
        {
            return kept!;
        }

        var counted = new CountedFigures(await CountAsync(new IndicatorTally(IndicatorCatalogue.All, periods, clock.Today)), clock.Now);
        return settings.KeepMinutes > 0 ? cache.Set(key, counted, TimeSpan.FromMinutes(settings.KeepMinutes)) : counted;
    }

    /// <summary>Lets a tally see every fact it wants.</summary>
    public async Task<IndicatorTally> CountAsync(IndicatorTally tally)
    {
        var window = WindowOf(tally.Periods);
        foreach (var source in FactSources.Of(tally.Kinds))
        {
            await foreach (var fact in facts.ReadAsync(source, window))
            {
                tally.Add(fact);
            }
        }

        return tally;
    }

    /// <summary>From the first day of the first to the last day of the last.</summary>
    public static IndicatorPeriod WindowOf(IReadOnlyList<IndicatorPeriod> periods) => new(periods.Min(p => p.First), periods.Max(p => p.Last));
}
