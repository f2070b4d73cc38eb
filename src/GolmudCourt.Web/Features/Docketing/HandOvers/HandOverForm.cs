using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Shared;

namespace GolmudCourt.Web.Features.Docketing.HandOvers;

/// <summary>转入先行调解.</summary>
internal sealed class HandOverForm : ActForm
{
    /// <inheritdoc/>
    public override FilingAct Act => FilingAct.HandOverToMediation;

    /// <inheritdoc/>
    public override IEnumerable<ConflictRow> Compare(ActHead now) => [];
}
