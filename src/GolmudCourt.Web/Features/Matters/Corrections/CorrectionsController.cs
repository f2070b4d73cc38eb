using System.Globalization;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Receipts;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Corrections;

/// <summary>补正: each item is answered and saved by itself; then all are handed in together.</summary>
[Requires(CourtActs.FollowMatters)]
[Route(MatterLinks.All + "/{key:guid}/correction")]
internal sealed class CorrectionsController(
    CaseAccess access, CorrectionQueries corrections, Occasions occasions, Uploads uploads, FilingDesk desk, CourtDbContext db) : CourtController
{
    [HttpGet]
    public Task<IActionResult> Show(Guid key) => PageAsync(key);

    [HttpPost("items/{number:int}")]
    public async Task<IActionResult> Reply(Guid key, int number)
    {
        var form = new CorrectionReplyForm();
        var prefix = CorrectionReplyForm.PrefixOf(number);
        await TryUpdateModelAsync(form, prefix);
        ShowAgainWith(() => PageAsync(key, field => $"{prefix}.{field}"));
        var filing = await OpenAsync(key);
        var occasion = await occasions.NowAsync();
        filing.ReplyToCorrection(number, form.Answer, occasion);
        foreach (var file in await uploads.TakeAsync(form.Files, nameof(form.Files)))
        {
            filing.AttachToCorrection(number, file, occasion);
        }

        await db.SaveChangesAsync();
        return Done(MatterLinks.CorrectionAt(key, number), $"第{number}项已保存，还没有提交给法院");
    }

    [HttpPost("files/{file:int}/removal")]
    public async Task<IActionResult> Remove(Guid key, int file)
    {
        (await OpenAsync(key)).DetachFromCorrection(file, await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(MatterLinks.Correction(key), "文件已删除");
    }

    [HttpPost]
    public async Task<IActionResult> Submit(Guid key, int version)
    {
        ShowAgainWith(() => PageAsync(key, FieldOfItem));
        var filing = await OpenAsync(key);
        if (filing.Version != version)
        {
            ModelState.AddModelError("", "您打开页面之后，内容有更新。下面是最新内容，请核对后再提交。");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await PageAsync(key);
        }

        await desk.AnswerCorrectionAsync(filing, await occasions.NowAsync());
        return Done(ReceiptLinks.Latest(key), "补正材料已提交");
    }

    private Task<Filing> OpenAsync(Guid key) =>
        access.FilingAsync(key, q => q.Include(f => f.Corrections.OrderBy(c => c.Round)).ThenInclude(c => c.Items.OrderBy(i => i.Number)).Include(f => f.Files));

    private async Task<IActionResult> PageAsync(Guid key, Func<string, string>? place = null)
    {
        if (place is not null)
        {
            Place(place);
        }

        return await corrections.PageAsync(key) is { } page ? View("Show", page) : Redirect(MatterLinks.Matter(key));
    }

    // The domain names a field by itself; on this page every item has its own.
    private void Place(Func<string, string> place)
    {
        foreach (var (field, entry) in ModelState.Where(e => e.Value is { Errors.Count: > 0, RawValue: null } && e.Key.Length > 0).ToList())
        {
            // Removing an entry also empties it.
            var sentences = entry!.Errors.Select(e => e.ErrorMessage).ToList();
            ModelState.Remove(field);
            sentences.ForEach(sentence => ModelState.AddModelError(place(field), sentence));
        }
    }

    private static string FieldOfItem(string field) =>
        field.StartsWith("Items[", StringComparison.Ordinal) && int.TryParse(field.AsSpan(6, field.Length - 7), CultureInfo.InvariantCulture, out var number)
            ? $"{CorrectionReplyForm.PrefixOf(number)}.{nameof(CorrectionReplyForm.Answer)}"
            : field;
}
