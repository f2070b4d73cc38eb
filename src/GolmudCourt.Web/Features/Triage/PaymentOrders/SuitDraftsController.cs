using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Counter;
using GolmudCourt.Web.Features.Counter.Drafts;
using GolmudCourt.Web.Features.Filings.Claims;
using GolmudCourt.Web.Features.Filings.Parties;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Triage.PaymentOrders;

/// <summary>
/// The suit a payment order turned into (民诉解释 439): its registration at the counter begins with what the creditor wrote, so that the
/// clerk types nothing twice and only adds what a suit needs besides.
/// </summary>
internal sealed class SuitDraftsController(PaymentOrderAccess access, CounterDrafts drafts, CourtDbContext db) : CourtController
{
    [HttpPost(PaymentOrderLinks.Own + "/{key:guid}/suit-draft")]
    [Requires(CourtActs.DocketPaymentOrders)]
    public async Task<IActionResult> Create(Guid key)
    {
        var order = await access.FindAsync(key);
        if (order.Status != PaymentOrderStatus.ConvertedToSuit)
        {
            throw new RuleViolation("payment-order.no-suit", "只有转入诉讼程序、还没有立案的支付令才登记为诉讼案件", "民诉解释 439");
        }

        await db.Entry(order).Collection(o => o.Files).LoadAsync();
        var draft = drafts.Open(FormOf(order));
        await db.SaveChangesAsync();
        return Done(CounterLinks.Draft(draft.Key), $"已按{order.CaseNumber}的申请填好，请选择案由、补充其余项目；立案后回到支付令登记案号");
    }

    private static CounterForm FormOf(PaymentOrder order)
    {
        var claim = order.Claim;
        return new()
        {
            Parties =
            [
                Party(PartyPosition.Plaintiff, claim.Creditor, claim.CreditorDocumentType, claim.CreditorDocument, claim.CreditorPhone, claim.CreditorAddress),
                Party(PartyPosition.Defendant, claim.Debtor, claim.DebtorDocumentType, claim.DebtorDocument, claim.DebtorPhone, claim.DebtorAddress),
            ],
            Claims = [new ClaimRow { Text = $"判令被告给付{claim.Amount:0.00}元", Amount = claim.Amount.ToString("0.00", CultureInfo.InvariantCulture) }],
            Facts = $"{claim.Facts}\n（本案由{order.CaseNumber}支付令转入，起诉日期以提出支付令申请的{Words.Day(DateOnly.FromDateTime(order.AppliedAt.DateTime))}为准，"
                + $"已交申请费{order.Fees.Application:0.00}元，应补交{order.Fees.Difference:0.00}元。民诉解释 195、439）",
            Evidence = [.. order.Files.OrderBy(f => f.Number).Select(f => new EvidenceRow { Name = f.FileName, OnPaper = false, Kept = [f.Stored] }), new EvidenceRow()],
        };
    }

    private static PartyForm Party(PartyPosition position, string name, IdentityDocumentType type, string? number, string? phone, string address)
    {
        var company = type == IdentityDocumentType.CreditCode;
        return new()
        {
            Position = position,
            Kind = company ? PartyKind.LegalPerson : PartyKind.NaturalPerson,
            Name = name,
            DocumentType = company ? IdentityDocumentType.IdCard : type,
            DocumentNumber = company ? null : number,
            CreditCode = company ? number : null,
            Phone = phone,
            Address = address,
        };
    }
}
