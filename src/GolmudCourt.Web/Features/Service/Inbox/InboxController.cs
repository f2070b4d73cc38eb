using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Service.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Service.Inbox;

/// <summary>What was served on the signed-in person. Opening it is recorded (在线诉讼规则 31).</summary>
[Requires(CourtActs.ReceiveService)]
[Route(ServiceLinks.Inbox)]
internal sealed class InboxController(ServiceQueries queries, Occasions occasions, CourtDbContext db) : CourtController
{
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [HttpGet]
    public async Task<IActionResult> Index() => View(await queries.InboxAsync());

    [HttpGet("{record:guid}")]
    public async Task<IActionResult> Show(Guid record)
    {
        var received = await queries.ReceivedAsync(record);
        var (_, content) = await queries.PaperAsync(received);
        if (content.Docx is not null)
        {
            received.OpenedByRecipient(await occasions.NowAsync());
            await db.SaveChangesAsync();
        }

        return View(new ReceivedPage(received, content.Alarm, content.Docx is { } docx ? Web.Documents.Papers.PaperReader.Read(docx) : []));
    }

    [HttpGet("{record:guid}/docx")]
    public async Task<IActionResult> Docx(Guid record)
    {
        var received = await queries.ReceivedAsync(record);
        var (document, content) = await queries.PaperAsync(received);
        received.OpenedByRecipient(await occasions.NowAsync());
        await db.SaveChangesAsync();
        Response.Headers.CacheControl = "private, no-store";
        return content.Docx is { } docx ? File(docx, DocxType, document.FileName) : Redirect(ServiceLinks.Received(record));
    }

    [HttpPost("{record:guid}/acknowledgement")]
    public async Task<IActionResult> Acknowledge(Guid record)
    {
        var received = await queries.ReceivedAsync(record);
        var occasion = await occasions.NowAsync();
        var attempt = received.Attempts.LastOrDefault(a => a.AcknowledgedAt is null && ServiceWorkflow.IsElectronic(a.Channel)
            && ServiceWorkflow.Table.Allows(a.Status, AttemptAct.Acknowledge, occasion.Actor.Role));
        if (attempt is not null)
        {
            received.Record(attempt.Number, AttemptAct.Acknowledge, null, null, null, occasion);
            await db.SaveChangesAsync();
        }

        return Done(ServiceLinks.Received(record), "已告知法院您收到了这份文书");
    }
}
