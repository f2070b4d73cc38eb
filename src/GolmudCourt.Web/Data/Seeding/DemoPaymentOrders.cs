using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>Two invented payment orders, made by the same verbs as real ones: one to be accepted, one served, to which its debtor can object.</summary>
internal sealed class DemoPaymentOrders(
    CourtDbContext db, NumberBook numbers, CourtSettings court, FeeSettings fees, CalendarStore calendars, CourtClock clock)
{
    private IReadOnlyDictionary<string, CourtUser> _people = new Dictionary<string, CourtUser>();

    /// <summary>Makes them, once: a database that has orders is left alone.</summary>
    public async Task SeedOnceAsync(IReadOnlyDictionary<string, CourtUser> people)
    {
        _people = people;
        if (await db.PaymentOrders.AnyAsync())
        {
            return;
        }

        db.PaymentOrders.Add(PaymentOrder.Apply(
            Guid.NewGuid(), Claim("litigant2", "litigant", 12_600m, "马文忠去年向我购买羊绒，货款一万二千六百元约定上个月底付清，有对账单和欠条。"), fees, await At("litigant2", 1)));
        await db.SaveChangesAsync();

        var served = PaymentOrder.Apply(
            Guid.NewGuid(), Claim("litigant", "litigant2", 48_000m, "才让卓玛向我借款四万八千元，约定两个月前归还，有借条和转账记录。"), fees, await At("litigant", 14));
        db.PaymentOrders.Add(served);
        await db.SaveChangesAsync();
        await AcceptAsync(served, await At("clerk", 12));
        served.Issue(await At("judge", 8));
        await db.SaveChangesAsync();
        var received = await At("clerk", 4);
        served.RecordService(received.Today, received);
        await db.SaveChangesAsync();
    }

    private async Task AcceptAsync(PaymentOrder order, Occasion occasion)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var year = occasion.Today.Year;
        var number = await numbers.TakeAsync($"{court.Code}/{PaymentOrder.TypeCode}", year);
        order.Accept(new CaseNumber(year, court.Code, PaymentOrder.TypeCode, number), occasion);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private PaymentOrderClaim Claim(string creditor, string debtor, decimal amount, string facts) => new()
    {
        Creditor = _people[creditor].RealName,
        CreditorDocumentType = IdentityDocumentType.IdCard,
        CreditorDocument = _people[creditor].DocumentNumber!,
        CreditorPhone = _people[creditor].Mobile!,
        CreditorAddress = "青海省格尔木市昆仑中路18号",
        Debtor = _people[debtor].RealName,
        DebtorDocumentType = IdentityDocumentType.IdCard,
        DebtorDocument = _people[debtor].DocumentNumber,
        DebtorPhone = _people[debtor].Mobile,
        DebtorAddress = "青海省格尔木市江源南路6号",
        DueOn = clock.Today.AddDays(-45),
        Facts = facts,
        Amount = amount,
        ForMoney = true,
        DueAndCertain = true,
        NothingOwed = true,
        DebtorAtHand = true,
        Deliverable = true,
        Competent = true,
        NotPreserved = true,
    };

    private async Task<Occasion> At(string user, double daysAgo)
    {
        var role = DemoAccounts.All.Single(a => a.User == user).Role;
        var person = _people[user];
        return new Occasion(new Actor(person.Id, person.RealName, role), clock.Now.AddDays(-daysAgo), await calendars.CurrentAsync());
    }
}
