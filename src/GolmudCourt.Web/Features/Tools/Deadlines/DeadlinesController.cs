using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.Deadlines;

/// <summary>Deadlines for people.</summary>
[AllowAnonymous]
internal sealed class DeadlinesController(CalendarStore calendars) : CourtController
{
    /// <summary>The form, and the count once asked for.</summary>
    [HttpGet(ToolLinks.Deadline)]
    public async Task<IActionResult> Index(DeadlineForm form)
    {
        if (!IsAsked())
        {
            return View(form);
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(View("Index", form)));
        if (!InOrder(form.Read(out var from, out var period)))
        {
            return Again("Index", form);
        }

        var calendar = await calendars.CurrentAsync();
        try
        {
            form.Answer = DeadlineView.Of(DeadlineCalculator.Strict(from, period, calendar), period, calendar);
        }
        catch (RuleViolation missing) when (missing.Data.Contains(DeadlineCalculator.MissingYear))
        {
            // Nothing that was typed is wrong, so it is no error at a field.
            form.Missing = missing.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View(form);
    }

    private bool IsAsked() =>
        new[] { nameof(DeadlineForm.From), nameof(DeadlineForm.Length), nameof(DeadlineForm.Unit) }.Any(Request.Query.ContainsKey);
}
