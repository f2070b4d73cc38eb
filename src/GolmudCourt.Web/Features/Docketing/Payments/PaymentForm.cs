using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Shared;

namespace GolmudCourt.Web.Features.Docketing.Payments;

/// <summary>登记缴费.</summary>
internal sealed class PaymentForm : ActForm
{
    /// <summary>The number on the payment slip.</summary>
    public string? Reference { get; set; }

    /// <inheritdoc/>
    public override FilingAct Act => FilingAct.RecordPayment;

    /// <inheritdoc/>
    public override IEnumerable<ConflictRow> Compare(ActHead now) =>
    [
        new("票据号", Reference ?? "", now.PaymentReference ?? "未登记缴费"),
        new("应交金额", "", now.PaidAt is { } at ? $"已于{at:yyyy年M月d日}缴清" : $"{now.Payable:N2}元"),
    ];
}
