using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Features.Accounts;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Features.Service.Shared;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Service.Pickup;

/// <summary>What is typed on the way to a document.</summary>
internal sealed class PickupForm
{
    /// <summary>The short code, in any form.</summary>
    public string? Code { get; set; }

    /// <summary>The last four characters of the document number.</summary>
    public string? Tail { get; set; }

    /// <summary>Sealed: that the end of the number was right, for this code.</summary>
    public string? Proof { get; set; }

    /// <summary>The code sent to the telephone.</summary>
    public string? PhoneCode { get; set; }

    /// <summary>Express consent to electronic service (在线诉讼规则 29).</summary>
    public bool Agrees { get; set; }

    /// <summary>The name, for the page.</summary>
    public string? Recipient { get; set; }
}

/// <summary>That the first question was answered for a code.</summary>
internal sealed record PickupProof(string Code);

/// <summary>That all questions were answered and the document was opened; for an hour its files can be taken along.</summary>
internal sealed record PickupPass(string Code);

/// <summary>The document of a code, opened.</summary>
internal sealed record PickedUp(ReceivedPage Received, string Code, string Pass, bool PdfPossible);

/// <summary>
/// Fetching a document without an account: short code, end of the document number, code sent to the telephone, and an express
/// yes to electronic service. A wrong try is saved before anything is said about it.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Codes)]
[Route(ServiceLinks.Pickup)]
internal sealed class PickupController(
    CourtDbContext db, ServiceCodes codes, ServiceQueries queries, PhoneCodes phones, SealedNote sealer, PdfMaker pdf, CourtClock clock, CalendarStore calendars)
    : CourtController
{
    private const int MostRaces = 5;
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [HttpGet]
    public IActionResult Index() => View(new PickupForm());

    [MayRepeat]
    [HttpPost]
    public IActionResult Find(PickupForm form) => InvitationCodes.Read(form.Code) is { } code
        ? Redirect(ServiceLinks.PickupOf(code))
        : Wrong("Index", form, nameof(form.Code), "短码是10位字母和数字，请对照短信核对");

    [HttpGet("{code}")]
    public async Task<IActionResult> Show(string code)
    {
        var (check, record) = await TryAsync(code, c => c.Code.Try(codes.HashOf(c.Text), clock.Now));
        return check == ServiceCodeCheck.Right
            ? View(new PickupForm { Code = InvitationCodes.Read(code), Recipient = record!.RecipientName })
            : Wrong("Index", new PickupForm { Code = code }, nameof(PickupForm.Code), Sentence(check));
    }

    [MayRepeat]
    [HttpPost("{code}/identity")]
    public async Task<IActionResult> Identify(string code, PickupForm form)
    {
        var (check, record) = await TryAsync(code, c => c.Code.Try(codes.HashOf(c.Text), form.Tail, c.Record.IdentityNumber, clock.Now));
        form.Code = InvitationCodes.Read(code);
        if (check != ServiceCodeCheck.Right)
        {
            return Wrong(check == ServiceCodeCheck.Wrong && form.Code is not null ? "Show" : "Index", form, check == ServiceCodeCheck.Wrong ? nameof(form.Tail) : nameof(form.Code), check == ServiceCodeCheck.Wrong ? "短码或者证件号码末四位不对，请核对" : Sentence(check));
        }

        form.Recipient = record!.RecipientName;
        var sent = MobileNumber.TryNormalize(record.Phone, out var mobile, out var reason) ? await phones.SendAsync(mobile, PhoneCodes.ForService) : reason;
        form.Proof = sealer.Seal(new PickupProof(form.Code!));
        ModelState.Clear();
        return sent is null ? View("Open", form) : Wrong("Open", form, nameof(form.PhoneCode), sent);
    }

    [MayRepeat]
    [HttpPost("{code}/opening")]
    public async Task<IActionResult> Open(string code, PickupForm form)
    {
        var proof = sealer.Open<PickupProof>(form.Proof);
        var (check, record) = await TryAsync(code, c => c.Code.Try(codes.HashOf(c.Text), clock.Now));
        form.Code = InvitationCodes.Read(code);
        if (proof is null || proof.Code != form.Code || check != ServiceCodeCheck.Right)
        {
            return Wrong("Index", form, nameof(form.Code), check == ServiceCodeCheck.Right ? "请重新核对身份" : Sentence(check));
        }

        form.Recipient = record!.RecipientName;
        return !form.Agrees ? Wrong("Open", form, nameof(form.Agrees), "在线领取须明确同意电子送达；不同意的，请到法院领取纸质文书")
            : await PhoneProblemAsync(record, form.PhoneCode) is { } problem ? Wrong("Open", form, nameof(form.PhoneCode), problem)
            : await GiveAsync(record, form.Code!);
    }

    /// <summary>The Word file, for who has just opened the document on the page.</summary>
    [MayRepeat]
    [HttpPost("{code}/docx")]
    public async Task<IActionResult> Docx(string code, string? pass)
    {
        var (record, again) = await PassedAsync(code, pass);
        if (record is null)
        {
            return again!;
        }

        var (document, content) = await queries.PaperAsync(record);
        return content.Docx is { } docx ? File(docx, DocxType, document.FileName) : Page(record, code, content);
    }

    /// <summary>The PDF, where LibreOffice is installed.</summary>
    [MayRepeat]
    [HttpPost("{code}/pdf")]
    public async Task<IActionResult> Pdf(string code, string? pass)
    {
        var (record, again) = await PassedAsync(code, pass);
        if (record is null)
        {
            return again!;
        }

        var (document, content) = await queries.PaperAsync(record);
        if (content.Docx is not { } docx)
        {
            return Page(record, code, content);
        }

        var made = await pdf.MakeAsync(docx, HttpContext.RequestAborted);
        if (made.Content is { } file)
        {
            return File(file, "application/pdf", Path.ChangeExtension(document.FileName, ".pdf"));
        }

        ModelState.Clear();
        ModelState.AddModelError("", made.Sentence!);
        return Page(record, code, content);
    }

    // The pass is good only while the code is: one that was replaced or locked gives nothing out any more.
    private async Task<(ServiceRecord? Record, IActionResult? Again)> PassedAsync(string code, string? pass)
    {
        Response.Headers.CacheControl = "private, no-store";
        var (check, record) = await TryAsync(code, c => c.Code.Try(codes.HashOf(c.Text), clock.Now));
        var read = InvitationCodes.Read(code);
        return check == ServiceCodeCheck.Right && sealer.Open<PickupPass>(pass)?.Code == read
            ? (record, null)
            : (null, Wrong("Index", new PickupForm { Code = read }, nameof(PickupForm.Code), check == ServiceCodeCheck.Right ? "请重新核对身份" : Sentence(check)));
    }

    private async Task<IActionResult> GiveAsync(ServiceRecord record, string code)
    {
        var (_, content) = await queries.PaperAsync(record);
        if (content.Docx is not null)
        {
            var occasion = new Occasion(Actor.Portal, clock.Now, await calendars.CurrentAsync());
            record.Consent(occasion);
            record.OpenedByRecipient(occasion, await ChannelOfAsync(code));
            await db.SaveChangesAsync();
        }

        return Page(record, code, content);
    }

    private async Task<ServiceChannel?> ChannelOfAsync(string code) => (await codes.FindAsync(code)).Code?.Channel;

    private ViewResult Page(ServiceRecord record, string code, PaperContent content)
    {
        Response.Headers.CacheControl = "private, no-store";
        var received = new ReceivedPage(record, content.Alarm, content.Docx is { } docx ? PaperReader.Read(docx) : []);
        var text = InvitationCodes.Read(code)!;
        return View("Document", new PickedUp(received, text, sealer.Seal(new PickupPass(text)), pdf.Program is not null));
    }

    private async Task<string?> PhoneProblemAsync(ServiceRecord record, string? typed) =>
        MobileNumber.TryNormalize(record.Phone, out var mobile, out var reason) ? await phones.UseAsync(mobile, PhoneCodes.ForService, typed) : reason;

    private async Task<(ServiceCodeCheck Check, ServiceRecord? Record)> TryAsync(string typed, Func<(string Text, ServiceRecord Record, ServiceCode Code), ServiceCodeCheck> attempt)
    {
        for (var race = 0; ; race++)
        {
            if (InvitationCodes.Read(typed) is not { } text || await codes.FindAsync(text) is not ({ } record, { } code))
            {
                return (ServiceCodeCheck.Wrong, null);
            }

            var check = attempt((text, record, code));
            if (check is ServiceCodeCheck.Right or ServiceCodeCheck.Expired)
            {
                return (check, record);
            }

            try
            {
                record.TriedWrongly(clock.Now);
                await db.SaveChangesAsync();
                return (check, record);
            }
            catch (DbUpdateConcurrencyException) when (race < MostRaces)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private ViewResult Wrong(string view, PickupForm form, string field, string sentence)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, sentence);
        return Again(view, form);
    }

    private static string Sentence(ServiceCodeCheck check) => check switch
    {
        ServiceCodeCheck.Locked => "这个短码多次输错，已经锁定；请联系法院重新发送，或者拨打12368",
        ServiceCodeCheck.Expired => "这个短码已经过期，或者法院重新发过；请用最新的短码，或者拨打12368",
        _ => "没有这个短码，请对照短信核对",
    };
}
