using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.CaseNumbers;

/// <summary>Case numbers for people.</summary>
[AllowAnonymous]
internal sealed class CaseNumbersController(CaseNumberRegistry registry) : CourtController
{
    /// <summary>The form, and what was read once asked.</summary>
    [HttpGet(ToolLinks.CaseNumber)]
    public IActionResult Index(CaseNumberForm form)
    {
        if (!Request.Query.ContainsKey(nameof(CaseNumberForm.Text)))
        {
            return View(form);
        }

        if (!InOrder(form.Problems()))
        {
            return Again("Index", form);
        }

        form.Answer = CaseNumberAnswer.For(form.Text, registry);
        return View(form);
    }
}
