using System.Globalization;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Indicators.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Indicators;

/// <summary>One line of the table; what was frozen is there only where it is no longer the same.</summary>
internal sealed record IndicatorLine(Indicator Indicator, Figure Now, Figure Before, decimal? Target, bool? Reaches, Figure? Frozen);

/// <summary>The table of a period.</summary>
internal sealed record IndicatorTable(
    IndicatorPeriod Period, DimensionValue? Only, IReadOnlyList<IndicatorLine> Lines, IReadOnlyList<DimensionValue> Values,
    IReadOnlyList<IndicatorPeriod> Periods, DateTimeOffset CountedAt, bool IsFrozen, bool MayOpen, DateOnly Today,
    IReadOnlyList<ReportedFigure> Reported);

/// <summary>A reason for corrections and how often it was given.</summary>
internal sealed record ReturnReason(string Name, int Items, int Matters);

/// <summary>One indicator over time.</summary>
internal sealed record IndicatorPage(
    Indicator Indicator, IndicatorPeriod Period, IReadOnlyList<(IndicatorPeriod Period, Figure Figure, Figure? Frozen)> Run, LineChart Chart,
    IndicatorDimension? By, IReadOnlyList<(string Value, Figure Figure)> Broken, decimal? Target, bool? Reaches,
    IReadOnlyList<ReturnReason> Reasons, DateTimeOffset CountedAt, bool MayOpen);

/// <summary>Reads the table of indicators and one indicator over time.</summary>
internal sealed class IndicatorQueries(CourtDbContext db, IndicatorFigures figures, IndicatorSettings settings, Occasions occasions)
{
    /// <summary>How many periods a trend shows.</summary>
    public const int RunLength = 12;

    /// <summary>The indicator whose reasons are told.</summary>
    public const string Returns = "QI-34";

    /// <summary>The table.</summary>
    public async Task<IndicatorTable> TableAsync(string? code, string? only)
    {
        var period = PeriodOf(code);
        var value = DimensionValue.Read(only);
        var counted = await figures.CountAsync([period.Before, period]);
        var tally = counted.Tally;
        var frozen = value is null ? await FrozenAsync([period.Code]) : [];
        Figure Of(Indicator i, IndicatorPeriod p) => value is null ? tally.Of(i.Id, p)
            : tally.By(i.Id, p, value.Dimension).Where(b => b.Value == value.Value).Select(b => b.Figure).FirstOrDefault()
                ?? new Figure(0, i.Denominator.Count == 0 ? null : 0);
        var lines = IndicatorCatalogue.All.Where(i => value is null || i.Dimensions.Contains(value.Dimension)).Select(i =>
        {
            var now = Of(i, period);
            var was = frozen.GetValueOrDefault((period.Code, i.Id));
            return new IndicatorLine(i, now, Of(i, period.Before), Target(i), settings.Reaches(i, now), was is null || was == now ? null : was);
        });
        return new(
            period, value, [.. lines], ValuesOf(tally, period), Choices(period), counted.At, frozen.Count > 0,
            MayOpen, occasions.Today, value is null ? await ReportedAsync(period) : []);
    }

    /// <summary>One indicator.</summary>
    /// <exception cref="NotFoundException">There is none of this id.</exception>
    public async Task<IndicatorPage> PageAsync(string id, string? code, string? by)
    {
        var indicator = IndicatorCatalogue.Find(id) ?? throw new NotFoundException();
        var period = PeriodOf(code);
        var run = period.Run(RunLength);
        var counted = await figures.CountAsync(run);
        var frozen = await FrozenAsync(run.Select(p => p.Code));
        var points = run.Select(p => (Period: p, Figure: counted.Tally.Of(id, p), Frozen: frozen.GetValueOrDefault((p.Code, id))))
            .Select(x => (x.Period, x.Figure, Frozen: x.Frozen == x.Figure ? null : x.Frozen)).ToList();
        IndicatorDimension? dimension = Enum.TryParse<IndicatorDimension>(by, out var named) && indicator.Dimensions.Contains(named)
            ? named : indicator.Dimensions.Count > 0 ? indicator.Dimensions[0] : null;
        var figure = points[^1].Figure;
        return new(
            indicator, period, points, ChartOf(indicator, points.Select(p => (p.Period, p.Figure))), dimension,
            dimension is { } d ? counted.Tally.By(id, period, d) : [], Target(indicator), settings.Reaches(indicator, figure),
            id == Returns ? await ReasonsAsync(period) : [], counted.At, MayOpen);
    }

    /// <summary>The period named, or the month of today; what lies ahead is not asked for.</summary>
    public IndicatorPeriod PeriodOf(string? code) =>
        IndicatorPeriod.Read(code) is { } period && period.First <= occasions.Today ? period : IndicatorPeriod.MonthOf(occasions.Today);

    /// <summary>Whether the person may open the matters behind a figure.</summary>
    public bool MayOpen => CourtActs.All.Single(a => a.Code == CourtActs.OpenIndicators).Roles.Contains(occasions.User.Role);

    private decimal? Target(Indicator indicator) => settings.Targets.TryGetValue(indicator.Id, out var target) ? target : null;

    private LineChart ChartOf(Indicator indicator, IEnumerable<(IndicatorPeriod Period, Figure Figure)> points) => new(
        "trend", $"{indicator.Name}的走势",
        [.. points.Select(p => new ChartPoint(Short(p.Period), p.Figure.Value, p.Figure.Text(indicator.Unit)))],
        Target(indicator), indicator.Unit == IndicatorUnit.Percent);

    private static string Short(IndicatorPeriod period) => period.Code.Length == 7 && period.Code[5] != 'Q'
        ? string.Create(CultureInfo.InvariantCulture, $"{period.First.Month}月")
        : period.Code.Length == 7 ? period.Code[2..4] + period.Code[5..] : period.Code;

    // This month and the eleven before it, the quarters of this year and the last, and three years.
    private List<IndicatorPeriod> Choices(IndicatorPeriod chosen)
    {
        var month = IndicatorPeriod.MonthOf(occasions.Today);
        var quarter = IndicatorPeriod.Read(string.Create(CultureInfo.InvariantCulture, $"{month.First.Year}-Q{((month.First.Month - 1) / 3) + 1}"))!;
        var year = IndicatorPeriod.Read(month.First.ToString("yyyy", CultureInfo.InvariantCulture))!;
        return [.. month.Run(12).Reverse().Concat(quarter.Run(5).Reverse()).Concat(year.Run(3).Reverse()).Append(chosen).Distinct()];
    }

    private static List<DimensionValue> ValuesOf(IndicatorTally tally, IndicatorPeriod period) =>
        [.. Enum.GetValues<IndicatorDimension>().SelectMany(d => IndicatorCatalogue.All.Where(i => i.Dimensions.Contains(d))
            .SelectMany(i => tally.By(i.Id, period, d)).Select(b => b.Value).Distinct().Order(StringComparer.Ordinal).Take(200).Select(v => new DimensionValue(d, v)))];

    private async Task<Dictionary<(string Month, string Id), Figure>> FrozenAsync(IEnumerable<string> months) =>
        (await db.IndicatorSnapshots.AsNoTracking().Where(s => months.Contains(s.Month))
            .SelectMany(s => s.Lines, (s, l) => new { s.Month, l.IndicatorId, l.Numerator, l.Denominator }).ToListAsync())
        .ToDictionary(x => (x.Month, x.IndicatorId), x => new Figure(x.Numerator, x.Denominator));

    // Months are not added up: some of these figures run from the beginning of the year.
    private async Task<IReadOnlyList<ReportedFigure>> ReportedAsync(IndicatorPeriod period) =>
        await db.ReportedFigures.AsNoTracking().Where(r => r.Month == period.Code && r.WithdrawnAt == null).OrderBy(r => r.IndicatorId).ToListAsync();

    private async Task<IReadOnlyList<ReturnReason>> ReasonsAsync(IndicatorPeriod period)
    {
        var (start, end) = (FactReader.StartOf(period.First), FactReader.StartOf(period.Last.AddDays(1)));
        var rows = await db.Filings.Where(f => f.ReceivedAt >= start && f.ReceivedAt < end)
            .SelectMany(f => f.Corrections, (f, c) => new { f.Id, Items = c.Items })
            .SelectMany(x => x.Items, (x, i) => new { x.Id, i.Section })
            .GroupBy(x => x.Section).Select(g => new { g.Key, Items = g.Count(), Matters = g.Select(x => x.Id).Distinct().Count() }).ToListAsync();
        return [.. rows.OrderByDescending(r => r.Items).Select(r => new ReturnReason(FilingNames.Of(r.Key), r.Items, r.Matters))];
    }
}
