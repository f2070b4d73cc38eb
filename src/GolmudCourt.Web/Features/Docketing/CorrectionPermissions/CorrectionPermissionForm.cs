using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Shared;

namespace GolmudCourt.Web.Features.Docketing.CorrectionPermissions;

/// <summary>准许再次补正.</summary>
internal sealed class CorrectionPermissionForm : ActForm
{
    /// <summary>Why one round was not enough.</summary>
    public string? Reason { get; set; }

    /// <inheritdoc/>
    public override FilingAct Act => FilingAct.PermitFurtherCorrection;

    /// <inheritdoc/>
    public override IEnumerable<ConflictRow> Compare(ActHead now) =>
    [
        new("准许的理由", Reason ?? "", now.PermittedRound > now.Rounds ? $"已准许第{now.PermittedRound}次告知" : "没有准许"),
        new("已告知补正", "", $"{now.Rounds}次"),
    ];
}
