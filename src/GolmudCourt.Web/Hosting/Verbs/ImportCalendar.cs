using GolmudCourt.Web.Deadlines;

namespace GolmudCourt.Web.Hosting.Verbs;

/// <summary>Imports the published calendar of one or more years from a CSV file (<c>date,kind,name,year_notice</c>), as the page does.</summary>
internal sealed class ImportCalendar(CalendarImporter import)
{
    /// <summary>Runs it from the command line.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not [var file, ..] || !File.Exists(file))
        {
            await output.WriteLineAsync("用法：import-calendar 文件.csv（列：date,kind,name,year_notice）");
            return 2;
        }

        var done = await import.RunAsync(await File.ReadAllTextAsync(file), "命令行");
        foreach (var problem in done.Problems)
        {
            await output.WriteLineAsync(problem);
        }

        await output.WriteLineAsync(done.Problems.Count > 0
            ? "没有导入任何内容。"
            : $"日历已导入，{done.Settled}个暂定日期已确定，{done.Differences}个日期有变动，等待院庭长或者系统管理员决定。");
        return done.Problems.Count > 0 ? 1 : 0;
    }
}
