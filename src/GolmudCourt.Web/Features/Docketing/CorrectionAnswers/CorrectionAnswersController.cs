using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.CorrectionAnswers;

/// <summary>Takes in corrections at the counter; the receipt and the new 7 days are the same as online (民诉解释 126).</summary>
[Requires(CourtActs.ReviewFilings)]
[Route(DocketingLinks.Queue + "/{key:guid}/correction-answer")]
internal sealed class CorrectionAnswersController(FilingActs acts, FilingDesk desk, Uploads uploads)
    : FilingActController<CorrectionAnswerForm>(acts)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new CorrectionAnswerForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, CorrectionAnswerForm form) =>
        ActAsync(key, form, q => q.Include(f => f.Corrections).ThenInclude(c => c.Items).Include(f => f.Files), async (filing, occasion) =>
        {
            for (var i = 0; i < form.Items.Count; i++)
            {
                filing.ReplyToCorrection(form.Items[i].Number, form.Items[i].Text, occasion);
                foreach (var file in await uploads.TakeAsync(form.Items[i].Files, $"Items[{i}].Files"))
                {
                    filing.AttachToCorrection(form.Items[i].Number, file, occasion);
                }
            }

            var receipt = await desk.AnswerCorrectionAsync(filing, occasion);
            return Done(DocketingLinks.Review(key), $"已收到补正材料，收件凭证号{receipt.Number}");
        });

    /// <inheritdoc/>
    protected override async Task PrepareAsync(CorrectionAnswerForm form)
    {
        var asked = await Acts.Access.Filings().Where(f => f.Key == form.Head.Key).SelectMany(f => f.Corrections)
            .OrderByDescending(c => c.Round).Take(1)
            .SelectMany(c => c.Items, (c, i) => new { c.Round, i.Number, i.What, i.Answer }).OrderBy(i => i.Number).AsNoTracking().ToListAsync();
        var files = await Acts.Access.Filings().Where(f => f.Key == form.Head.Key).SelectMany(f => f.Files)
            .Where(f => f.Purpose == FilePurpose.Correction).Select(f => new { f.BelongsTo, f.FileName }).ToListAsync();
        form.Items =
        [
            .. asked.Select(item => new CorrectionAnswerRow
            {
                Number = item.Number,
                What = item.What,
                Text = form.Items.FirstOrDefault(i => i.Number == item.Number) is { } typed ? typed.Text : item.Answer,
                Kept = [.. files.Where(f => f.BelongsTo == Filing.CorrectionFileOwner(item.Round, item.Number)).Select(f => f.FileName)],
            }),
        ];
    }
}
