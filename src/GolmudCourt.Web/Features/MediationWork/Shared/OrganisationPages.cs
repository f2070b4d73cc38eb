using GolmudCourt.Web.Security;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>The pages of the manager of an organisation whose mediator has the matter.</summary>
[Requires(CourtActs.ManageMediators)]
internal abstract class OrganisationPages(MediationRoom room) : WorkPages(room)
{
    /// <inheritdoc/>
    protected override IQueryable<Case> Matters => Room.OfOrganisation();
}
