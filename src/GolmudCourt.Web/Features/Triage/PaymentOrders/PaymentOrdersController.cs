using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Triage.PaymentOrders;

/// <summary>Applications for payment orders (督促程序): the creditor's, and the court's queue.</summary>
[Route(PaymentOrderLinks.Own)]
internal sealed class PaymentOrdersController(PaymentOrderQueries queries, PaymentOrderDesk desk, Occasions occasions) : CourtController
{
    [HttpGet]
    [Requires(CourtActs.ApplyForPaymentOrder)]
    public async Task<IActionResult> Index(string? after) => View(await queries.OwnAsync(after));

    [HttpGet("queue")]
    [Requires(CourtActs.SurveyPaymentOrders)]
    public async Task<IActionResult> Queue(PaymentOrderStatus? status, string? after) => View(await queries.QueueAsync(status, after));

    [HttpGet("new")]
    [Requires(CourtActs.ApplyForPaymentOrder)]
    public async Task<IActionResult> New() => View(
        occasions.User.Role == CourtRole.Agent ? new PaymentOrderForm() : PaymentOrderForm.Of(await desk.AccountAsync()));

    [HttpPost("check")]
    [Requires(CourtActs.ApplyForPaymentOrder)]
    public IActionResult Check(PaymentOrderForm form)
    {
        if (!InOrder(form.Problems(occasions.Today)))
        {
            return Again("New", form);
        }

        form.Fees = desk.FeesOf(AmountOf(form));
        return View(form);
    }

    [HttpPost]
    [Requires(CourtActs.ApplyForPaymentOrder)]
    public async Task<IActionResult> Create(PaymentOrderForm form)
    {
        if (form.Back)
        {
            ModelState.Clear();
            return View("New", form);
        }

        if (!InOrder(form.Problems(occasions.Today)))
        {
            return Again("New", form);
        }

        var order = await desk.ApplyAsync(form.Claim(AmountOf(form), occasions.Today));
        return Done(PaymentOrderLinks.Order(order.Key), "支付令申请已提交；借条、转账记录等证据请在下面上传");
    }

    [HttpGet("{key:guid}")]
    [Requires(CourtActs.ReadPaymentOrders)]
    public async Task<IActionResult> Show(Guid key) => View(await queries.PageAsync(key));

    private static decimal AmountOf(PaymentOrderForm form) => MoneyText.TryRead(form.Amount, out var amount, out _) ? amount : 0;
}
