using GolmudCourt.Domain.Fees;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.Fees;

/// <summary>Court fees for people.</summary>
[AllowAnonymous]
internal sealed class FeesController(FeeSettings settings) : CourtController
{
    /// <summary>The form, and the computation once asked for.</summary>
    [HttpGet(ToolLinks.CourtFee)]
    public IActionResult Index(FeeForm form)
    {
        if (!Request.Query.ContainsKey(nameof(FeeForm.Kind)) && !Request.Query.ContainsKey(nameof(FeeForm.Amount)))
        {
            return View(form);
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(View("Index", form)));
        if (!InOrder(form.Read(out var kind, out var amount)))
        {
            return Again("Index", form);
        }

        form.Answer = FeeAnswer.Of(CourtFees.Compute(kind, amount, settings));
        return View(form);
    }
}
