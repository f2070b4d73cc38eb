using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Security;

/// <summary>
/// The only way to a payment order, beside <see cref="CaseAccess"/>: what a person may not see does not exist for them. The
/// debtor learns of it by its service, so before that day it is not there for them.
/// </summary>
internal sealed class PaymentOrderAccess(CourtDbContext db, Occasions occasions)
{
    /// <summary>The orders the signed-in person may open.</summary>
    public IQueryable<PaymentOrder> Orders()
    {
        var user = occasions.User;
        return user.Role switch
        {
            // Three walks of an index, put together by number, as for filings.
            CourtRole.Litigant when user.DocumentKey is { } document => db.PaymentOrders.Where(o =>
                db.PaymentOrders.Where(own => own.OwnerId == user.Id).Select(own => own.Id)
                    .Concat(db.PaymentOrders.Where(c => EF.Property<string?>(c, ProtectedColumns.CreditorKey) == document).Select(c => c.Id))
                    .Concat(db.PaymentOrders.Where(d => d.ServedOn != null && EF.Property<string?>(d, ProtectedColumns.DebtorKey) == document).Select(d => d.Id))
                    .Contains(o.Id)),
            CourtRole.Litigant or CourtRole.Agent => db.PaymentOrders.Where(o => o.OwnerId == user.Id),
            CourtRole.Clerk or CourtRole.Judge or CourtRole.President => db.PaymentOrders,
            _ => db.PaymentOrders.Where(_ => false),
        };
    }

    /// <summary>Opens one by its key.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<PaymentOrder> FindAsync(Guid key) => await Orders().SingleOrDefaultAsync(o => o.Key == key) ?? throw new NotFoundException();

    /// <summary>On which side of an order in hand the person stands; null for the court.</summary>
    public PaymentOrderSide? SideOf(PaymentOrder order)
    {
        var user = occasions.User;
        return !CourtRoles.OfThePublic.Contains(user.Role) ? null
            : order.OwnerId != user.Id && user.DocumentKey is { } document
                && db.Entry(order).Property<string?>(ProtectedColumns.DebtorKey).CurrentValue == document ? PaymentOrderSide.Debtor
            : PaymentOrderSide.Creditor;
    }
}
