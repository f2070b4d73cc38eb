using System.Text;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Desk.Feeds;

/// <summary>The page of the secret address.</summary>
/// <param name="MadeAt">When it was made; null where there is none.</param>
/// <param name="Address">The address, shown once.</param>
internal sealed record FeedPage(DateTimeOffset? MadeAt, string? Address);

/// <summary>日历订阅.</summary>
internal sealed class FeedsController(FeedQueries feeds, Occasions occasions) : CourtController
{
    [HttpGet(DeskLinks.Feed)]
    [Requires(CourtActs.UseDesk)]
    public async Task<IActionResult> Index() => View(new FeedPage(await feeds.MadeAtAsync(occasions.User.Id), TempData["Feed"] as string));

    /// <summary>Makes a new address; it is shown once, and only its hash is kept.</summary>
    [HttpPost(DeskLinks.Feed)]
    [Requires(CourtActs.UseDesk)]
    public async Task<IActionResult> Renew()
    {
        var secret = await feeds.RenewAsync(occasions.User.Id);
        TempData["Feed"] = $"{Request.Scheme}://{Request.Host}{Request.PathBase}{DeskLinks.FeedFile(secret)}";
        return Done(DeskLinks.Feed, "新的订阅地址已生成，旧地址不再有效");
    }

    [HttpPost(DeskLinks.FeedRevocation)]
    [Requires(CourtActs.UseDesk)]
    public async Task<IActionResult> Revoke()
    {
        await feeds.RevokeAsync(occasions.User.Id);
        return Done(DeskLinks.Feed, "订阅地址已作废");
    }

    /// <summary>What a calendar program reads; it cannot sign in, so the secret is the key.</summary>
    [HttpGet(DeskLinks.Feed + "/{secret}.ics")]
    [AllowAnonymous]
    public async Task<IActionResult> Show(string secret)
    {
        Response.Headers.CacheControl = "private, no-store";
        return await feeds.FileAsync(secret) is { } text
            ? File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8")
            : throw new NotFoundException();
    }
}
