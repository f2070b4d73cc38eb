using System.Security.Cryptography;
using System.Text.Json;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Hosting.TagHelpers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GolmudCourt.Web.Security;

/// <summary>
/// Keeps what someone typed when their session ended before they sent it. After signing in again as the same person
/// they land on the same page with the same words in it; nothing is sent for them.
/// </summary>
internal sealed class PendingForms(
    CourtDbContext db, CourtClock clock, IOptionsMonitor<CookieAuthenticationOptions> cookies)
{
    /// <summary>The query parameter that names the kept form on the way back.</summary>
    public const string Parameter = "restore";

    private const string CookieName = "golmud-restore";
    private const int MaxLength = 1_000_000;

    /// <summary>Called where a request needs a sign-in: keeps a posted form first, then goes to the sign-in page.</summary>
    public async Task KeepAndRedirectAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Headers.ContainsKey(OnceFilter.AutosaveHeader))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (HttpMethods.IsPost(request.Method))
        {
            var page = PageOf(request);
            if (await KeepAsync(context.HttpContext) is { } key)
            {
                context.Response.Cookies.Append(CookieName, key, new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Lax,
                    Secure = request.IsHttps,
                    MaxAge = TimeSpan.FromDays(1),
                    IsEssential = true,
                });
                page += (page.Contains('?', StringComparison.Ordinal) ? '&' : '?') + $"{Parameter}=1";
            }

            context.Response.Redirect($"{request.PathBase}/sign-in?expired=1&returnUrl={Uri.EscapeDataString(page)}");
            return;
        }

        context.Response.Redirect(context.RedirectUri);
    }

    /// <summary>The fields kept for this person and page, or null; they are given out once.</summary>
    public async Task<IReadOnlyDictionary<string, string[]>?> TakeAsync(HttpContext http, long userId)
    {
        if (http.Request.Cookies[CookieName] is not { } key)
        {
            return null;
        }

        var kept = await db.PendingForms.AsNoTracking().SingleOrDefaultAsync(f => f.Key == key);
        if (kept is null || kept.UserId != userId || kept.Path != http.Request.Path || kept.At < clock.Now.AddDays(-1))
        {
            return null;
        }

        http.Response.Cookies.Delete(CookieName);
        await db.PendingForms.Where(f => f.Key == key).ExecuteDeleteAsync();
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(db.Cipher.Unprotect(kept.Fields));
    }

    private async Task<string?> KeepAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength is > MaxLength || ExpiredUser(http) is not { } userId)
        {
            return null;
        }

        var fields = (await http.Request.ReadFormAsync())
            .Where(f => f.Key != CourtFormTagHelper.OnceField && f.Key != "__RequestVerificationToken"
                && !f.Key.Contains("password", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(f => f.Key, f => f.Value.ToArray());
        var kept = new PendingForm
        {
            Key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)),
            UserId = userId,
            Path = new Uri(new Uri("http://portal"), PageOf(http.Request)).AbsolutePath,
            Fields = db.Cipher.Protect(JsonSerializer.Serialize(fields)),
            At = clock.Now,
        };
        db.PendingForms.Add(kept);
        await db.SaveChangesAsync();
        return kept.Key;
    }

    // The ticket has expired, but it still says, under the portal's own key, whose it was.
    private long? ExpiredUser(HttpContext http)
    {
        var options = cookies.Get(Microsoft.AspNetCore.Identity.IdentityConstants.ApplicationScheme);
        var cookie = options.CookieManager.GetRequestCookie(http, options.Cookie.Name!);
        var ticket = cookie is null ? null : options.TicketDataFormat.Unprotect(cookie);
        return ticket is null ? null : SignedInUser.From(ticket.Principal)?.Id;
    }

    // A form posts to its own page or to a resource below it; the page it stood on is what to come back to.
    private static string PageOf(HttpRequest request)
    {
        var referer = request.GetTypedHeaders().Referer;
        return referer is { IsAbsoluteUri: true } && referer.Authority == request.Host.Value
            ? referer.PathAndQuery
            : request.PathBase + request.Path;
    }
}

/// <summary>Puts the kept words back into the page's form.</summary>
internal sealed class RestoreFormFilter(PendingForms forms) : IAsyncActionFilter
{
    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method)
            && http.Request.Query.ContainsKey(PendingForms.Parameter)
            && SignedInUser.From(http.User) is { } user
            && await forms.TakeAsync(http, user.Id) is { } fields)
        {
            // A page with rows of its own making lays out as many as were typed.
            http.Items[PendingForms.Parameter] = fields;
            var executed = await next();
            if (executed.Result is Microsoft.AspNetCore.Mvc.ViewResult view)
            {
                // Fields show what is in the model state before what is in the model.
                foreach (var (name, values) in fields)
                {
                    view.ViewData.ModelState.SetModelValue(name, new ValueProviderResult(values));
                }

                view.ViewData["Restored"] = true;
            }

            return;
        }

        await next();
    }
}
