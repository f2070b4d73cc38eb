using GolmudCourt.Domain.Desk;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Desk;

/// <summary>Reads what the duties of payment orders are told from.</summary>
internal static class PaymentOrderFacts
{
    /// <summary>The duties of some payment orders.</summary>
    public static async Task<IReadOnlyList<MatterDuty>> ReadAsync(IQueryable<PaymentOrder> which, DeskTargets targets, DateOnly today, CancellationToken cancel)
    {
        var rows = await which.AsNoTracking().Select(o => new
        {
            o.Key,
            o.Title,
            o.CaseNumber,
            o.Status,
            o.NextDue,
            o.ObjectedOn,
            o.RulingServedOn,
            o.OwnerId,
            Debtor = EF.Property<string?>(o, ProtectedColumns.DebtorKey),
        }).ToListAsync(cancel);
        return
        [
            .. rows.Select(o => new MatterDuty(
                nameof(PaymentOrder), o.Key, o.Title, o.CaseNumber, false,
                Duties.Of(new PaymentOrderDutyFacts(o.Status, o.NextDue, o.ObjectedOn, o.RulingServedOn is not null), targets, today),
                o.Status switch
                {
                    PaymentOrderStatus.AwaitingChoice => [new SeatFacts(o.OwnerId, null)],
                    PaymentOrderStatus.Served when o.Debtor is not null => [new SeatFacts(null, o.Debtor)],
                    _ => [],
                })),
        ];
    }
}
