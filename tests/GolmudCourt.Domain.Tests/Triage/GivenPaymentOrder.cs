using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Triage;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Triage.PaymentOrderStatus;

namespace GolmudCourt.Domain.Tests.Triage;

/// <summary>Payment orders of 100 000 yuan in any state.</summary>
internal static class GivenPaymentOrder
{
    /// <summary>A reason that is one.</summary>
    public const string Why = "经审查符合规定的情形";

    /// <summary>2 March 2026.</summary>
    public static DateOnly Start { get; } = new(2026, 3, 2);

    /// <summary>Its number.</summary>
    public static CaseNumber Number { get; } = new(2026, "青2801", PaymentOrder.TypeCode, 1);

    /// <summary>A claim that meets every condition.</summary>
    public static PaymentOrderClaim Claim { get; } = new()
    {
        Creditor = "张测试",
        Debtor = "李测试",
        Amount = 100_000m,
        ForMoney = true,
        DueAndCertain = true,
        NothingOwed = true,
        DebtorAtHand = true,
        Deliverable = true,
        Competent = true,
        NotPreserved = true,
    };

    /// <summary>One in a state.</summary>
    public static PaymentOrder InState(PaymentOrderStatus status)
    {
        var order = Applied();
        switch (status)
        {
            case AwaitingAcceptance:
                break;
            case PaymentOrderStatus.Refused:
                order.Refuse(Why, At(CourtRole.Clerk));
                break;
            default:
                order.Accept(Number, At(CourtRole.Clerk));
                Advance(order, status);
                break;
        }

        return order;
    }

    /// <summary>One just applied for.</summary>
    public static PaymentOrder Applied(PaymentOrderClaim? claim = null) =>
        PaymentOrder.Apply(Guid.NewGuid(), claim ?? Claim, new FeeSettings(), At(CourtRole.Litigant));

    /// <summary>Who does it, on 2 March 2026 unless another day is said.</summary>
    public static Occasion At(CourtRole role, DateOnly? day = null) => On(role, day ?? Start);

    private static void Advance(PaymentOrder order, PaymentOrderStatus status)
    {
        Action[] steps =
        [
            () => order.Issue(At(CourtRole.Judge)),
            () => order.RecordService(Start, At(CourtRole.Clerk)),
            () => order.ObjectInWriting("债务已经还清，有收条", true, At(CourtRole.Litigant)),
            () => order.UpholdObjection(Why, At(CourtRole.Judge)),
            () => order.RecordRulingService(Start, At(CourtRole.Clerk)),
        ];
        var (count, last) = status switch
        {
            Accepted => (0, () => { }),
            Dismissed => (0, () => order.Dismiss(Why, At(CourtRole.Judge))),
            Issued => (1, () => { }),
            Served => (2, () => { }),
            InForce => (2, () => order.TakeEffect(At(CourtRole.System, new DateOnly(2026, 3, 18)))),
            Objected => (3, () => { }),
            AwaitingChoice => (5, () => { }),
            ConvertedToSuit => (5, () => order.ConvertToSuit(At(CourtRole.Litigant))),
            SuitDocketed => (5, () =>
            {
                order.ConvertToSuit(At(CourtRole.Litigant));
                order.RecordSuit("(2026)青2801民初8号", At(CourtRole.Clerk));
            }
            ),
            _ => (5, (Action)(() => order.DeclineSuit(At(CourtRole.Litigant)))),
        };
        foreach (var step in steps[..count])
        {
            step();
        }

        last();
    }
}
