using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.IdentityNumbers;

/// <summary>Identity numbers for people. Nothing is kept: the answer is in the page that the form gives back.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IdentityNumbersController(CourtClock clock) : CourtController
{
    /// <summary>The form.</summary>
    [HttpGet(ToolLinks.Identity)]
    public IActionResult Index() => View(new IdentityForm());

    /// <summary>The form with the answer.</summary>
    [HttpPost(ToolLinks.Identity)]
    public IActionResult Index(IdentityForm form)
    {
        if (!InOrder(form.Read(out var type)))
        {
            return Again("Index", form);
        }

        form.Answer = IdentityAnswer.For(type, form.Number, clock.Today);
        return View(form);
    }
}
