using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Features.Triage.PaymentOrders;

/// <summary>The colour of a state.</summary>
internal static class PaymentOrderTones
{
    /// <summary>The tone.</summary>
    public static string Of(PaymentOrderStatus status) => status switch
    {
        PaymentOrderStatus.InForce => "success",
        PaymentOrderStatus.Refused or PaymentOrderStatus.Dismissed => "danger",
        PaymentOrderStatus.Objected or PaymentOrderStatus.AwaitingChoice => "warning",
        PaymentOrderStatus.Ended or PaymentOrderStatus.SuitDocketed => "neutral",
        _ => "info",
    };
}
