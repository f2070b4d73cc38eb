using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data;

/// <summary>
/// Gives out numbers without gap: the counter's row is updated first and stays locked until the transaction of the
/// act ends, so two acts never hold the same number and a failed act gives its number back.
/// </summary>
internal sealed class NumberBook(CourtDbContext db)
{
    /// <summary>Takes the next number of a series in a year. Call it inside the transaction of the act.</summary>
    public Task<int> TakeAsync(string series, int year) => TakeManyAsync(series, year, 1);

    /// <summary>Takes a run of numbers, for bulk work.</summary>
    /// <returns>The last of the run; it begins at that less <paramref name="count"/> plus one.</returns>
    public async Task<int> TakeManyAsync(string series, int year, int count)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is taken inside the transaction of its act, or gaps would appear.");
        }

        if (!await IncrementAsync(series, year, count))
        {
            await OpenSeriesAsync(series, year);
            await IncrementAsync(series, year, count);
        }

        return await db.NumberCounters.Where(c => c.Series == series && c.Year == year).Select(c => c.Last).SingleAsync();
    }

    private async Task<bool> IncrementAsync(string series, int year, int count) =>
        await db.NumberCounters.Where(c => c.Series == series && c.Year == year)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Last, c => c.Last + count)) == 1;

    // The first number of a year may be wanted by two at once; the key lets one row in, and the other waits for it.
    private async Task OpenSeriesAsync(string series, int year)
    {
        await db.Database.CurrentTransaction!.CreateSavepointAsync("series");
        var row = new NumberCounter { Series = series, Year = year };
        db.NumberCounters.Add(row);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            await db.Database.CurrentTransaction!.RollbackToSavepointAsync("series");
        }

        db.Entry(row).State = EntityState.Detached;
    }
}
