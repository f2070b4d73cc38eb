using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.Performances;

/// <summary>履行: the debtor says what was done, the creditor confirms or disputes it, and both see what is late (人民调解法 31).</summary>
[Route(WorkLinks.Parties + "/{key:guid}/performance")]
internal sealed class PerformancesController(MediationRoom room, Uploads uploads) : PartyPages(room)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid key) => await PageAsync(key, "Index", await PerformanceQueries.ReadAsync(Matters, key));

    [HttpGet("{number:int}/mark")]
    public Task<IActionResult> Marking(Guid key, int number) => RowPageAsync(key, number, "Mark", new MarkForm());

    [HttpPost("{number:int}/mark")]
    public Task<IActionResult> Mark(Guid key, int number, MarkForm form) =>
        ActAsync(
            key, () => RowPageAsync(key, number, "Mark", form),
            async (m, now) =>
            {
                var proof = form.Proof is null ? null : (await uploads.TakeAsync([form.Proof], nameof(form.Proof))).SingleOrDefault();
                m.MarkPerformed(number, form.Note?.ReplaceLineEndings("\n"), proof, now);
            },
            Back(key), "已登记，请对方确认");

    [HttpPost("{number:int}/confirmation")]
    public Task<IActionResult> Confirm(Guid key, int number) =>
        ActAsync(key, null, (m, now) => m.ConfirmPerformed(number, now), Back(key), "已确认履行");

    [HttpGet("{number:int}/dispute")]
    public Task<IActionResult> Disputing(Guid key, int number) => RowPageAsync(key, number, "Dispute", new ReasonForm());

    [HttpPost("{number:int}/dispute")]
    public Task<IActionResult> Dispute(Guid key, int number, ReasonForm form) =>
        ActAsync(
            key, () => RowPageAsync(key, number, "Dispute", form), (m, now) => m.DisputePerformed(number, form.Reason ?? "", now), Back(key),
            "已登记您的异议，对方会看到");

    private string Back(Guid key) => WorkLinks.Party(key, "performance", Asked);

    private async Task<IActionResult> RowPageAsync(Guid key, int number, string view, object form)
    {
        var head = await HeadAsync(key);
        var row = (await PerformanceQueries.ReadAsync(Matters, key)).Find(p => p.Number == number) ?? throw new NotFoundException();
        ViewData["Row"] = (view == "Mark" ? row.Debtor : row.Creditor) == head.Party ? row : throw new NotFoundException();
        ViewData[HeadKey] = head;
        return View(view, form);
    }
}
