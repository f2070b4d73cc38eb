using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Accounts.Display;

/// <summary>标准版 or 长辈版: larger type and targets, kept in the browser.</summary>
[AllowAnonymous]
internal sealed class DisplayController : CourtController
{
    private const string CookieName = "display-size";

    /// <summary>Chooses one and returns to the page.</summary>
    [MayRepeat]
    [HttpPost(AccountLinks.DisplayMode)]
    public IActionResult Choose(string? mode, string? returnUrl)
    {
        if (mode is "elder" or "standard")
        {
            Response.Cookies.Append(CookieName, mode, new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = Request.IsHttps,
                IsEssential = true,
            });
        }

        return Redirect(Url.IsLocalUrl(returnUrl) && !returnUrl!.StartsWith("/error", StringComparison.Ordinal) ? returnUrl : "/");
    }
}
