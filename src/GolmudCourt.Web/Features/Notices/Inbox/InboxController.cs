using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Notices.Inbox;

/// <summary>What the portal has told the signed-in person.</summary>
[Requires(CourtActs.OwnAccount)]
internal sealed class InboxController(InboxQueries queries, Occasions occasions) : CourtController
{
    /// <summary>The inbox.</summary>
    [HttpGet(NoticeLinks.Inbox)]
    public async Task<IActionResult> Index(bool unread, long? before) => View(await queries.ListAsync(occasions.User.Id, unread, before));

    /// <summary>One notice; opening it marks it as read.</summary>
    [HttpGet(NoticeLinks.Inbox + "/{id:long}")]
    public async Task<IActionResult> Show(long id) =>
        View(await queries.OpenAsync(occasions.User.Id, id) ?? throw new NotFoundException());

    /// <summary>Marks all as read.</summary>
    [HttpPost(NoticeLinks.AllRead)]
    public async Task<IActionResult> ReadAll()
    {
        await queries.ReadAllAsync(occasions.User.Id);
        return Done(NoticeLinks.Inbox, "已全部标为已读");
    }
}
