using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Triage.PaymentOrders;

/// <summary>The acts on a payment order, each with its page. The table of the workflow says which are open.</summary>
[Route(PaymentOrderLinks.Own + "/{key:guid}")]
internal sealed class PaymentOrderActsController(PaymentOrderQueries queries, PaymentOrderDesk desk, Occasions occasions) : CourtController
{
    private const string ActView = "/Features/Triage/PaymentOrders/Act.cshtml";

    [HttpGet("{part}")]
    [Requires(CourtActs.ReadPaymentOrders)]
    public async Task<IActionResult> New(Guid key, string part) => PaymentOrderPart.All.FirstOrDefault(p => p.Name == part) is { } found
        ? await ShowAsync(key, found, new PaymentOrderActForm()) : throw new NotFoundException();

    // Either the creditor or, at the counter, the clerk: the table and the side say who may.
    [HttpPost("evidence")]
    [Requires(CourtActs.SupplyPaymentOrders)]
    public Task<IActionResult> AddEvidence(Guid key, PaymentOrderActForm form)
    {
        if (form.Files is null or { Count: 0 })
        {
            ModelState.AddModelError(nameof(form.Files), "请选择要上传的文件");
        }

        UploadField.Check(form.Files, nameof(form.Files), ModelState);
        return ActAsync(key, PaymentOrderPart.Evidence, form, async (order, o) =>
        {
            await desk.AddEvidenceAsync(order, form.Files, nameof(form.Files), o);
            await desk.SaveAsync();
        });
    }

    [HttpGet("files/{number:int}")]
    [Requires(CourtActs.ReadPaymentOrders)]
    public async Task<IActionResult> File(Guid key, int number) => new FileDownload(await queries.FileAsync(key, number));

    [HttpPost("acceptance")]
    [Requires(CourtActs.DocketPaymentOrders)]
    public Task<IActionResult> Accept(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Acceptance, form, desk.AcceptAsync);

    [HttpPost("refusal")]
    [Requires(CourtActs.DocketPaymentOrders)]
    public Task<IActionResult> Refuse(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Refusal, form, (order, o) => order.Refuse(form.Reason, o));

    [HttpPost("service")]
    [Requires(CourtActs.DocketPaymentOrders)]
    public Task<IActionResult> Serve(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Service, form, (order, o) => order.RecordService(DayOf(form), o));

    [HttpPost("ruling-service")]
    [Requires(CourtActs.DocketPaymentOrders)]
    public Task<IActionResult> ServeRuling(Guid key, PaymentOrderActForm form) =>
        ActAsync(key, PaymentOrderPart.RulingService, form, (order, o) => order.RecordRulingService(DayOf(form), o));

    [HttpPost("payment")]
    [Requires(CourtActs.DocketPaymentOrders)]
    public Task<IActionResult> Pay(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Payment, form, (order, o) => order.RecordPayment(o));

    [HttpPost("suit-number")]
    [Requires(CourtActs.DocketPaymentOrders)]
    public Task<IActionResult> RecordSuit(Guid key, PaymentOrderActForm form) =>
        ActAsync(key, PaymentOrderPart.SuitNumber, form, async (order, o) =>
        {
            order.RecordSuit(await desk.SuitAsync(form.SuitNumber), o);
            await desk.SaveAsync();
        });

    [HttpPost("issue")]
    [Requires(CourtActs.ExaminePaymentOrders)]
    public Task<IActionResult> Issue(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Issue, form, (order, o) => order.Issue(o));

    [HttpPost("dismissal")]
    [Requires(CourtActs.ExaminePaymentOrders)]
    public Task<IActionResult> Dismiss(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Dismissal, form, (order, o) => order.Dismiss(form.Reason, o));

    [HttpPost("unserved")]
    [Requires(CourtActs.ExaminePaymentOrders)]
    public Task<IActionResult> EndUnserved(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Unserved, form, (order, o) => order.EndUnserved(o));

    [HttpPost("suit")]
    [Requires(CourtActs.ExaminePaymentOrders)]
    public Task<IActionResult> EndBySuit(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Suit, form, (order, o) => order.EndBySuit(form.Reason, o));

    [HttpPost("objection-rejection")]
    [Requires(CourtActs.ExaminePaymentOrders)]
    public Task<IActionResult> RejectObjection(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.ObjectionRejection, form, (order, o) => order.RejectObjection(form.Reason, o));

    [HttpPost("objection-upholding")]
    [Requires(CourtActs.ExaminePaymentOrders)]
    public Task<IActionResult> UpholdObjection(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.ObjectionUpholding, form, (order, o) => order.UpholdObjection(form.Reason, o));

    // What a debtor types here is in writing; the clerk says whether what came over the counter was.
    [HttpPost("objection")]
    [Requires(CourtActs.ObjectToPaymentOrders)]
    public Task<IActionResult> Object(Guid key, PaymentOrderActForm form) => ActAsync(
        key, PaymentOrderPart.Objection, form, (order, o) => order.ObjectInWriting(form.Reason, occasions.User.Role != CourtRole.Clerk || form.InWriting, o));

    [HttpPost("withdrawal")]
    [Requires(CourtActs.ApplyForPaymentOrder)]
    public Task<IActionResult> Withdraw(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Withdrawal, form, (order, o) => order.Withdraw(form.Reason, o));

    [HttpPost("no-suit")]
    [Requires(CourtActs.ApplyForPaymentOrder)]
    public Task<IActionResult> Decline(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Decline, form, (order, o) => order.DeclineSuit(o));

    [HttpPost("conversion")]
    [Requires(CourtActs.ApplyForPaymentOrder)]
    public Task<IActionResult> Convert(Guid key, PaymentOrderActForm form) => ActAsync(key, PaymentOrderPart.Conversion, form, (order, o) => order.ConvertToSuit(o));

    private static DateOnly DayOf(PaymentOrderActForm form) =>
        form.Day ?? throw new RuleViolation("payment-order.day", "请填写收到的日期", "民诉法 227", nameof(form.Day));

    private async Task<IActionResult> ShowAsync(Guid key, PaymentOrderPart part, PaymentOrderActForm form)
    {
        form.Page = await queries.PageAsync(key);
        form.Part = part;
        form.Version = form.Page.Version;

        // An act of the court, or of the other side, has no page for this person in any state.
        if (!PaymentOrderWorkflow.Table.Transitions.Any(t => t.Act == part.Act && t.Role == occasions.User.Role)
            || (form.Page.Side is { } side && PaymentOrderWorkflow.SideOf(part.Act) != side))
        {
            throw new NotFoundException();
        }

        return View(ActView, form);
    }

    private Task<IActionResult> ActAsync(Guid key, PaymentOrderPart part, PaymentOrderActForm form, Action<PaymentOrder, Occasion> act) =>
        ActAsync(key, part, form, (order, occasion) =>
        {
            act(order, occasion);
            return desk.SaveAsync();
        });

    // Where another was quicker the page shows where the order stands now; what was typed stays, and nothing is done.
    private async Task<IActionResult> ActAsync(Guid key, PaymentOrderPart part, PaymentOrderActForm form, Func<PaymentOrder, Occasion, Task> act)
    {
        var order = await desk.OpenAsync(key, part.Act);
        ShowAgainWith(() => AgainAsync(key, part, form));
        if (order.Version != form.Version)
        {
            ModelState.AddModelError("", "在您填写期间，这件申请有了变化；请核对现在的情况后重新提交，您填写的内容还在。");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = ModelState.ContainsKey("") ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
            return await AgainAsync(key, part, form);
        }

        await act(order, await occasions.NowAsync());
        return Done(PaymentOrderLinks.Order(key), $"已办理：{part.Title}");
    }

    private Task<IActionResult> AgainAsync(Guid key, PaymentOrderPart part, PaymentOrderActForm form)
    {
        // What this request has in hand was refused; it must not be read back from memory as if it were done.
        desk.Forget();
        ModelState.Remove(nameof(form.Version));
        return ShowAsync(key, part, form);
    }
}
