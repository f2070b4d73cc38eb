using GolmudCourt.Domain.Calendar;
using GolmudCourt.Web.Data;

namespace GolmudCourt.Web.Hosting.Verbs;

/// <summary>
/// Imports the published calendar of one or more years from a CSV file (<c>date,kind,name,year_notice</c>), all or
/// nothing, and recomputes the provisional dates that waited for it.
/// </summary>
internal sealed class ImportCalendar(CourtDbContext db, CalendarStore calendars, ProvisionalDates provisional, CourtClock clock)
{
    /// <summary>Runs it from the command line.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not [var file, ..] || !File.Exists(file))
        {
            await output.WriteLineAsync("用法：import-calendar 文件.csv（列：date,kind,name,year_notice）");
            return 2;
        }

        var (problems, moved) = await ImportAsync(await File.ReadAllTextAsync(file), "命令行");
        foreach (var problem in problems)
        {
            await output.WriteLineAsync(problem);
        }

        await output.WriteLineAsync(problems.Count > 0 ? "没有导入任何内容。" : $"日历已导入，{moved}个暂定日期已重新计算。");
        return problems.Count > 0 ? 1 : 0;
    }

    /// <summary>Imports from the text of a CSV file.</summary>
    /// <returns>The problems (nothing was imported when there are any), and how many provisional dates were recomputed.</returns>
    public async Task<(IReadOnlyList<string> Problems, int Moved)> ImportAsync(string csv, string by)
    {
        if (!CalendarCsv.TryRead(csv, out var days, out var problems))
        {
            return (problems, 0);
        }

        problems = CourtCalendar.Check(days).ToList();
        if (problems.Count > 0)
        {
            return (problems, 0);
        }

        await using var transaction = await db.Database.BeginTransactionAsync();
        var calendar = await calendars.ImportAsync(db, days, by, clock.Now);
        var moved = await provisional.RecomputeAsync(calendar);
        await transaction.CommitAsync();
        return ([], moved);
    }
}
