using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Triage.PaymentOrders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>Who takes part in a payment order.</summary>
public sealed record PaymentOrderPeople(Person Creditor, Person Debtor, Person Clerk, Person Judge);

/// <summary>Brings payment orders into a state through the verbs of the domain.</summary>
public sealed class GivenPaymentOrders(PortalHost host)
{
    private const string Why = "经审查符合规定的情形";

    /// <summary>Four people of their own.</summary>
    public async Task<PaymentOrderPeople> PeopleAsync() => new(
        await host.Accounts.LitigantAsync(), await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync(), await host.Accounts.OpenAsync(CourtRole.Judge));

    /// <summary>An order of 100 000 yuan in a state on the way from application to choice.</summary>
    public async Task<Guid> InStateAsync(PaymentOrderStatus status, PaymentOrderPeople people)
    {
        var key = await ApplyAsync(people);
        await OnwardAsync(key, PaymentOrderStatus.AwaitingAcceptance, status, people);
        return key;
    }

    /// <summary>Brings an order on the way further.</summary>
    public async Task OnwardAsync(Guid key, PaymentOrderStatus from, PaymentOrderStatus status, PaymentOrderPeople people)
    {
        (Person Who, Func<PaymentOrder, Occasion, PaymentOrderDesk, Task> Act)[] steps =
        [
            (people.Clerk, (order, o, desk) => desk.AcceptAsync(order, o)),
            (people.Judge, Do((order, o) => order.Issue(o))),
            (people.Clerk, Do((order, o) => order.RecordService(o.Today, o))),
            (people.Debtor, Do((order, o) => order.ObjectInWriting("债务已经还清，有收条", true, o))),
            (people.Judge, Do((order, o) => order.UpholdObjection(Why, o))),
        ];
        (Person Who, Func<PaymentOrder, Occasion, PaymentOrderDesk, Task> Act)[] rulingReceived =
            status == PaymentOrderStatus.AwaitingChoice ? [(people.Clerk, Do((order, o) => order.RecordRulingService(o.Today, o)))] : [];
        foreach (var (who, act) in steps[(int)from..(int)status].Concat(rulingReceived))
        {
            await host.InScopeAsync(async services =>
            {
                var db = services.GetRequiredService<CourtDbContext>();
                var order = await db.PaymentOrders.SingleAsync(o => o.Key == key);
                await act(order, await host.Given.OccasionAsync(services, who), services.GetRequiredService<PaymentOrderDesk>());
                await db.SaveChangesAsync();
            });
        }
    }

    /// <summary>Reads one, as it is now.</summary>
    internal Task<PaymentOrder> ReadAsync(Guid key) => host.DbAsync(db => db.PaymentOrders.AsNoTracking().SingleAsync(o => o.Key == key));

    private static Func<PaymentOrder, Occasion, PaymentOrderDesk, Task> Do(Action<PaymentOrder, Occasion> act) => (order, occasion, _) =>
    {
        act(order, occasion);
        return Task.CompletedTask;
    };

    private Task<Guid> ApplyAsync(PaymentOrderPeople people) => host.InScopeAsync(async services =>
    {
        var claim = new PaymentOrderClaim
        {
            Creditor = people.Creditor.Name,
            CreditorDocumentType = IdentityDocumentType.IdCard,
            CreditorDocument = people.Creditor.DocumentNumber!,
            CreditorPhone = people.Creditor.Mobile!,
            CreditorAddress = "青海省格尔木市测试路1号",
            Debtor = people.Debtor.Name,
            DebtorDocumentType = IdentityDocumentType.IdCard,
            DebtorDocument = people.Debtor.DocumentNumber,
            DebtorAddress = "青海省格尔木市测试路2号",
            DueOn = new DateOnly(2026, 10, 31),
            Facts = "被申请人借款十万元，约定十月底归还，有借条。",
            Amount = 100_000m,
            ForMoney = true,
            DueAndCertain = true,
            NothingOwed = true,
            DebtorAtHand = true,
            Deliverable = true,
            Competent = true,
            NotPreserved = true,
        };
        var order = PaymentOrder.Apply(Guid.NewGuid(), claim, new Domain.Fees.FeeSettings(), await host.Given.OccasionAsync(services, people.Creditor));
        var db = services.GetRequiredService<CourtDbContext>();
        db.PaymentOrders.Add(order);
        await db.SaveChangesAsync();
        return order.Key;
    });
}
