using GolmudCourt.Web.Security;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>The pages of the mediator of a matter. A colleague's matter is not found.</summary>
[Requires(CourtActs.Mediate)]
internal abstract class MediatorPages(MediationRoom room) : WorkPages(room)
{
    /// <inheritdoc/>
    protected override IQueryable<Case> Matters => Room.Mine();
}
