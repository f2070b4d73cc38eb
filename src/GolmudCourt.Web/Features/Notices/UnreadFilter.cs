using GolmudCourt.Web.Features.Notices.Inbox;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GolmudCourt.Web.Features.Notices;

/// <summary>Gives the header of every page of a signed-in person the number of unread notices: one count within an index.</summary>
internal sealed class UnreadFilter(InboxQueries queries) : IAsyncAlwaysRunResultFilter
{
    /// <summary>Where the header finds it.</summary>
    public const string Unread = "Unread";

    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (SignedInUser.From(context.HttpContext.User) is { } user)
        {
            if (!HttpMethods.IsGet(context.HttpContext.Request.Method))
            {
                queries.Recount(user.Id);
            }

            // The page of an error must show even when it is the database that is away.
            if (context.Result is ViewResult { ViewData: { } data } && !context.HttpContext.Request.Path.StartsWithSegments("/error"))
            {
                data[Unread] = await queries.UnreadAsync(user.Id);
            }
        }

        await next();
    }
}
