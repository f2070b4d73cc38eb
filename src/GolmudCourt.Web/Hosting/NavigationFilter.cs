using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Features.Desk.Work;
using GolmudCourt.Web.Features.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GolmudCourt.Web.Hosting;

/// <summary>
/// Gives every page its menu: what this person can do here, and nothing that is not there. It always runs, so that a
/// form shown again after a refused rule has its menu too.
/// </summary>
internal sealed class NavigationFilter(DeskCounts counts) : IAsyncAlwaysRunResultFilter
{
    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var user = SignedInUser.From(context.HttpContext.User);
        if (user is not null && !HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            counts.Recount(user.Id);
        }

        if (context.Result is ViewResult { ViewData: { } data })
        {
            await FillAsync(data, context.HttpContext, user);
        }

        await next();
    }

    private async Task FillAsync(ViewDataDictionary data, HttpContext http, SignedInUser? user)
    {
        var menu = NavigationMenu.Of(user?.Role);

        // The page of an error must show even when it is the database that is away.
        var waiting = user is null || http.Request.Path.StartsWithSegments("/error") ? 0 : await counts.NowAsync(user);

        // A section inside another is current alone: the keeping of the roster is not the public roster.
        var current = menu.SelectMany(entry => entry.Paths).Where(path => IsCurrent(http.Request.Path, path)).MaxBy(path => path.Length);
        data["Navigation"] = menu.Select(entry => ItemOf(entry, http.Request.PathBase, current, waiting)).ToList();
        data["SessionMinutes"] = user is null ? null : (int?)AccountSetup.IdleOf(user.Role).TotalMinutes;
    }

    private static NavigationItem ItemOf(MenuEntry entry, PathString root, string? current, int waiting)
    {
        if (entry.Path is { } path)
        {
            return new(entry.Text, root + path, path == current, path == DeskLinks.Desk ? waiting : null);
        }

        var items = entry.Under.Select(under => ItemOf(under, root, current, waiting)).ToList();
        return new(entry.Text, "", items.Exists(i => i.Current), items.Sum(i => i.Count)) { Items = items };
    }

    private static bool IsCurrent(PathString path, string item) => item == "/" ? path == "/" : path.StartsWithSegments(item);
}
