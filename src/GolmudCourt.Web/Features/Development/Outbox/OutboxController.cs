using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Development.Outbox;

/// <summary>Shows the short messages that would have gone out; where they really go out, there is no such page.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class OutboxController(ISmsGateway gateway) : CourtController
{
    /// <summary>The messages, newest first.</summary>
    [HttpGet("/dev/outbox")]
    public IActionResult Index() => gateway is DevelopmentSmsOutbox outbox ? View(outbox.Messages) : NotFound();
}
