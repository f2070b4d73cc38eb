using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.SmallClaims;

/// <summary>The limits of small claims for people.</summary>
[AllowAnonymous]
internal sealed class SmallClaimsController(ReferenceData reference, TriageSettings settings) : CourtController
{
    /// <summary>The form, and the answer once asked for.</summary>
    [HttpGet(ToolLinks.SmallClaims)]
    public IActionResult Index(SmallClaimsForm form)
    {
        if (!Request.Query.ContainsKey(nameof(SmallClaimsForm.Amount)))
        {
            return View(form);
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(View("Index", form)));
        return InOrder(form.Read(out var amount, out var wage)) ? Answered(form, amount, wage) : Again("Index", form);
    }

    private ViewResult Answered(SmallClaimsForm form, decimal amount, decimal? wage)
    {
        try
        {
            form.Answer = SmallClaimsAnswer.Of(amount, wage, reference.WageBases, settings);
        }
        catch (RuleViolation missing) when (missing.Code == WageBaseTable.MissingCode)
        {
            // Nothing that was typed is wrong, so it is no error at a field.
            form.Missing = missing.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View(form);
    }
}
