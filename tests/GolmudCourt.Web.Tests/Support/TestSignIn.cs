using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>
/// Signs a person in at <c>POST /test/sign-in?user=ID</c> with the portal's own principal and cookie, without the
/// password's deliberate slowness. It exists in test hosts only; the real form has tests of its own.
/// </summary>
internal sealed class TestSignIn : IStartupFilter
{
    public const string Path = "/test/sign-in";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (http, rest) =>
        {
            if (http.Request.Path != Path)
            {
                await rest(http);
                return;
            }

            var signIn = http.RequestServices.GetRequiredService<SignInManager<CourtUser>>();
            var user = await signIn.UserManager.FindByIdAsync(http.Request.Query["user"]!);
            await signIn.SignInAsync(user!, isPersistent: false);
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        });
        next(app);
    };
}
