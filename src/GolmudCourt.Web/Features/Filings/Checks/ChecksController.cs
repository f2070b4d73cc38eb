using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Web.Features.Filings.Claims;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Checks;

/// <summary>The short check before signing in.</summary>
[AllowAnonymous]
[Route("filing-check")]
internal sealed class ChecksController(Occasions occasions, FeeSettings fees) : CourtController
{
    [HttpGet("")]
    public IActionResult Index(CheckForm form)
    {
        ViewData["User"] = occasions.UserOrNull;
        ViewData["Fee"] = FeeOf(form.Amount, out var reason);
        if (reason is not null)
        {
            ModelState.AddModelError(nameof(form.Amount), reason);
        }

        return View(form);
    }

    [HttpGet("fee")]
    public IActionResult Fee(CheckForm form) =>
        Json(FeeOf(form.Amount, out var reason) is { } fee ? FeeLines.Of(fee) : new FeeLines([], null, reason ?? "填写金额后在这里估算。"));

    private FeeResult? FeeOf(string? typed, out string? reason)
    {
        reason = null;
        if (string.IsNullOrWhiteSpace(typed) || !MoneyText.TryRead(typed, out var amount, out reason))
        {
            return null;
        }

        reason = null;
        return CourtFees.Compute(FeeKind.Property, amount, fees);
    }
}
