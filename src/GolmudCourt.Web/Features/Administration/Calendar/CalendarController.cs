using System.Text;
using GolmudCourt.Web.Deadlines;
using GolmudCourt.Web.Features.Supervision;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Administration.Calendar;

/// <summary>The calendar by which periods are counted.</summary>
[Requires(CourtActs.KeepReferenceData)]
internal sealed class CalendarController(CalendarQueries queries, CalendarImporter import, Occasions occasions) : CourtController
{
    private const int MostBytes = 1024 * 1024;

    private const string Template =
        "date,kind,name,year_notice\r\n2027-01-01,holiday,元旦,国办发明电〔2026〕×号\r\n2027-02-05,holiday,春节,国办发明电〔2026〕×号\r\n2027-02-14,workday,春节,国办发明电〔2026〕×号\r\n";

    /// <summary>The years, the version in force, one year's days, and what waits for a year not yet published.</summary>
    [HttpGet(AdministrationLinks.Calendar)]
    public async Task<IActionResult> Index(int? year) =>
        View(await queries.ReadAsync(year is >= 2000 and <= 2100 ? year.Value : occasions.Today.Year, []));

    /// <summary>An example of the file.</summary>
    [HttpGet(AdministrationLinks.CalendarTemplate)]
    public IActionResult TemplateFile() =>
        File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Template)], "text/csv; charset=utf-8", "calendar-template.csv");

    /// <summary>Imports a file, all or nothing.</summary>
    [HttpPost(AdministrationLinks.Calendar)]
    public async Task<IActionResult> Import(IFormFile? file)
    {
        var done = file is null ? new CalendarImported(["请选择要导入的CSV文件"], 0, 0)
            : file.Length > MostBytes ? new(["文件超过1MB，不像是一年的放假安排，请核对"], 0, 0)
            : await import.RunAsync(await ReadAsync(file), occasions.User.Name);
        if (done.Problems.Count == 0)
        {
            return Done(
                done.Differences > 0 ? SupervisionLinks.Differences : AdministrationLinks.Calendar,
                $"日历已导入，{done.Settled}个暂定日期已确定，{done.Differences}个日期有变动，等待决定");
        }

        ModelState.AddModelError("File", "没有导入任何内容，请改正下面列出的问题后再导入");
        return Again("Index", await queries.ReadAsync(occasions.Today.Year, done.Problems));
    }

    private static async Task<string> ReadAsync(IFormFile file)
    {
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
