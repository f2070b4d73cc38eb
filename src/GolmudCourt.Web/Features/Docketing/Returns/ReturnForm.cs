using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Shared;

namespace GolmudCourt.Web.Features.Docketing.Returns;

/// <summary>退回诉状.</summary>
internal sealed class ReturnForm : ActForm
{
    /// <summary>The reason.</summary>
    public string? Reason { get; set; }

    /// <inheritdoc/>
    public override FilingAct Act => FilingAct.Return;

    /// <inheritdoc/>
    public override IEnumerable<ConflictRow> Compare(ActHead now) =>
        [new("退回的理由", Reason ?? "", now.Status == FilingStatus.Returned ? "已退回" : "没有退回")];
}
