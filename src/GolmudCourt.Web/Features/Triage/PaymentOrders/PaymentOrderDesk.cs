using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Triage.PaymentOrders;

/// <summary>The one place where a payment order is begun, opened for an act and saved.</summary>
internal sealed class PaymentOrderDesk(
    CourtDbContext db, PaymentOrderAccess access, NumberBook numbers, CourtSettings court, FeeSettings fees, Uploads uploads,
    Occasions occasions)
{
    /// <summary>The account that is signed in, to fill in a new application.</summary>
    public Task<CourtUser> AccountAsync()
    {
        var id = occasions.User.Id;
        return db.Users.AsNoTracking().SingleAsync(u => u.Id == id);
    }

    /// <summary>The fees of a claim.</summary>
    public PaymentOrderFees FeesOf(decimal amount) => PaymentOrderFees.Of(amount, fees);

    /// <summary>Takes in an application.</summary>
    public async Task<PaymentOrder> ApplyAsync(PaymentOrderClaim claim)
    {
        var order = PaymentOrder.Apply(Guid.NewGuid(), claim, fees, await occasions.NowAsync());
        db.PaymentOrders.Add(order);
        await db.SaveChangesAsync();
        return order;
    }

    /// <summary>Opens one for an act of the person's own side.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see, or the act is the other side's.</exception>
    public async Task<PaymentOrder> OpenAsync(Guid key, PaymentOrderAct act)
    {
        var order = await access.FindAsync(key);
        return access.SideOf(order) is { } side && PaymentOrderWorkflow.SideOf(act) != side ? throw new NotFoundException() : order;
    }

    /// <summary>Accepts under the next number of the year; the number is taken in the same transaction.</summary>
    public async Task AcceptAsync(PaymentOrder order, Occasion occasion)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var year = occasion.Today.Year;
        var number = await numbers.TakeAsync($"{court.Code}/{PaymentOrder.TypeCode}", year);
        order.Accept(new CaseNumber(year, court.Code, PaymentOrder.TypeCode, number), occasion);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>Takes the evidence in, all or none.</summary>
    public async Task AddEvidenceAsync(PaymentOrder order, IReadOnlyList<IFormFile>? files, string field, Occasion occasion)
    {
        await db.Entry(order).Collection(o => o.Files).LoadAsync();
        foreach (var file in await uploads.TakeAsync(files, field))
        {
            order.AddEvidence(file, occasion);
        }
    }

    /// <summary>The number of a docketed case, as it is kept.</summary>
    /// <exception cref="RuleViolation"><c>payment-order.suit</c>: there is none of that number.</exception>
    public async Task<string> SuitAsync(string? typed)
    {
        var number = (typed ?? "").Trim().Replace('（', '(').Replace('）', ')');
        return number.Length > 0 && await db.Filings.AnyAsync(f => f.Acceptance!.CaseNumber == number)
            ? number
            : throw new RuleViolation("payment-order.suit", "没有这个案号的案件，请先登记立案，再填写案号，例如(2026)青2801民初1号", "民诉解释 439", nameof(PaymentOrderActForm.SuitNumber));
    }

    /// <summary>Saves the act.</summary>
    public Task SaveAsync() => db.SaveChangesAsync();

    /// <summary>Lets go of what is in hand: after a refused act nothing of it may be saved by accident.</summary>
    public void Forget() => db.ChangeTracker.Clear();
}
