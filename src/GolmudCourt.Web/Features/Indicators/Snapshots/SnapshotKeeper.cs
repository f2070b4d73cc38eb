using GolmudCourt.Domain;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Indicators.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Snapshots;

/// <summary>A month that was frozen.</summary>
internal sealed record SnapshotRow(string Month, DateTimeOffset TakenAt, string TakenBy, string Hash);

/// <summary>All that was frozen, what can be, and whether it holds together.</summary>
internal sealed record SnapshotList(IReadOnlyList<SnapshotRow> Rows, IReadOnlyList<IndicatorPeriod> Open, (string Month, string Sentence)? Break);

/// <summary>A frozen figure beside what is counted today.</summary>
internal sealed record SnapshotComparison(Indicator Indicator, Figure Frozen, Figure Now, bool OtherMatters)
{
    /// <summary>Whether it was corrected since.</summary>
    public bool IsCorrected => Frozen != Now || OtherMatters;
}

/// <summary>A frozen month, compared.</summary>
internal sealed record SnapshotPage(IndicatorPeriod Period, SnapshotRow Row, bool HashHolds, IReadOnlyList<SnapshotComparison> Lines);

/// <summary>The form that freezes.</summary>
internal sealed class SnapshotForm
{
    /// <summary>The month: 2026-10.</summary>
    public string? Month { get; set; }
}

/// <summary>Freezes months and compares them with what is counted later.</summary>
internal sealed class SnapshotKeeper(CourtDbContext db, IndicatorFigures figures, CourtClock clock)
{
    /// <summary>How many past months can be made up for.</summary>
    private const int Months = 12;

    /// <summary>The list.</summary>
    public async Task<SnapshotList> ListAsync()
    {
        var all = await db.IndicatorSnapshots.AsNoTracking().Include(s => s.Lines).OrderBy(s => s.Id).ToListAsync();
        var taken = all.Select(s => s.Month).ToHashSet();
        return new(
            [.. all.OrderByDescending(s => s.Month, StringComparer.Ordinal).Select(RowOf)],
            [.. IndicatorPeriod.MonthOf(clock.Today).Before.Run(Months).Reverse().Where(p => !taken.Contains(p.Code))],
            IndicatorSnapshot.FirstBreak(all));
    }

    /// <summary>Freezes a month, once. Asked again, it says that it is done and changes nothing.</summary>
    /// <returns>Whether it was frozen now; false when it had been before.</returns>
    /// <exception cref="RuleViolation"><c>indicators.month</c>, <c>indicators.not-over</c>.</exception>
    public async Task<bool> FreezeAsync(string? month, Occasion occasion)
    {
        if (IndicatorPeriod.Read(month) is not { } period || period != IndicatorPeriod.MonthOf(period.First))
        {
            throw new RuleViolation("indicators.month", "请选择要冻结的月份", null, "Month");
        }

        if (await db.IndicatorSnapshots.AnyAsync(s => s.Month == period.Code))
        {
            return false;
        }

        var previous = await db.IndicatorSnapshots.OrderByDescending(s => s.Id).Select(s => s.Hash).FirstOrDefaultAsync();
        db.IndicatorSnapshots.Add(IndicatorSnapshot.Take(period, await CountAsync(period), previous, occasion));
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            // Of two at once one is first: the unique month and the unlinked chain let one through.
            db.ChangeTracker.Clear();
            if (await db.IndicatorSnapshots.AnyAsync(s => s.Month == period.Code))
            {
                return false;
            }

            throw;
        }
    }

    /// <summary>A frozen month beside what is counted today.</summary>
    /// <exception cref="NotFoundException">It was not frozen.</exception>
    public async Task<SnapshotPage> PageAsync(string month)
    {
        var snapshot = await db.IndicatorSnapshots.AsNoTracking().Include(s => s.Lines).SingleOrDefaultAsync(s => s.Month == month) ?? throw new NotFoundException();
        var period = IndicatorPeriod.Read(month)!;
        var tally = await CountAsync(period);
        var lines = snapshot.Lines.ToDictionary(l => l.IndicatorId);
        return new(
            period, RowOf(snapshot), snapshot.ComputeHash() == snapshot.Hash,
            [.. IndicatorCatalogue.All.Where(i => lines.ContainsKey(i.Id)).Select(i => new SnapshotComparison(
                i, lines[i.Id].Figure, tally.Of(i.Id, period),
                lines[i.Id].NumeratorKeys != tally.KeysHash(i.Id, IndicatorPart.Numerator) || lines[i.Id].DenominatorKeys != tally.KeysHash(i.Id, IndicatorPart.Denominator)))]);
    }

    private Task<IndicatorTally> CountAsync(IndicatorPeriod period) =>
        figures.CountAsync(new IndicatorTally(IndicatorCatalogue.All, [period], clock.Today, keepKeys: true));

    private static SnapshotRow RowOf(IndicatorSnapshot s) => new(s.Month, s.TakenAt, s.TakenBy, s.Hash);
}
