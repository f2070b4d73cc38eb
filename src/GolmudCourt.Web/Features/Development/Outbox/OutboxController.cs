using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Development.Outbox;

/// <summary>What would have gone out.</summary>
internal sealed record OutboxPage(IReadOnlyList<SentSms> Messages, IReadOnlyList<SentLetter> Letters);

/// <summary>Shows the messages that would have gone out; where they really go out, there is no such page.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class OutboxController(ISmsGateway gateway, IMailSender mail) : CourtController
{
    /// <summary>The messages, newest first.</summary>
    [HttpGet("/dev/outbox")]
    public IActionResult Index() => (gateway, mail) is (DevelopmentSmsOutbox, _) or (_, DevelopmentMailOutbox)
        ? View(new OutboxPage((gateway as DevelopmentSmsOutbox)?.Messages ?? [], (mail as DevelopmentMailOutbox)?.Letters ?? []))
        : NotFound();
}
