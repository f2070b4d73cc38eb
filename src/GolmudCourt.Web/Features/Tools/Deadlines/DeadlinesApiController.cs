using System.ComponentModel;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Tools.Api;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.Deadlines;

/// <summary>Deadlines for programs.</summary>
[Tags("tools")]
internal sealed class DeadlinesApiController(CalendarStore calendars) : ToolApiController
{
    /// <summary>Counts a deadline.</summary>
    [HttpGet(ToolLinks.DeadlineApi)]
    [EndpointName("deadline")]
    [EndpointSummary("推算期间届满日")]
    [EndpointDescription("起算当日不计入，届满日遇休假日顺延到其后的第一日。所需年份的放假安排尚未导入时返回 422，code 为 calendar-missing。")]
    [ProducesResponseType<DeadlineAnswer>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType<ToolProblem>(StatusCodes.Status422UnprocessableEntity, "application/problem+json")]
    public async Task<ActionResult> Get(
        [Description("起算事由发生的日期，yyyy-MM-dd")] string? from,
        [Description("期间长度，正整数")] string? length,
        [Description("期间单位：日、月、年、工作日")] string? unit)
    {
        var problems = new DeadlineForm { From = from, Length = length, Unit = unit }.Read(out var day, out var period);
        var calendar = await calendars.CurrentAsync();
        return Answer(problems, () => DeadlineAnswer.Of(DeadlineCalculator.Strict(day, period, calendar)));
    }
}
