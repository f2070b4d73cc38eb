using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>The pages of a party or its agent. An agent of several parties says in the address for which it acts.</summary>
[Requires(CourtActs.TakePartInMediation)]
internal abstract class PartyPages(MediationRoom room) : WorkPages(room)
{
    /// <summary>The party asked for in the address; the first of one's own without one.</summary>
    [FromQuery(Name = "party")]
    public int? Asked { get; set; }

    /// <inheritdoc/>
    protected override IQueryable<Case> Matters => Room.Own();

    /// <inheritdoc/>
    protected override async Task<WorkHead> HeadAsync(Guid key) => (await base.HeadAsync(key)).For(Room.Occasions.User, Asked);

    /// <summary>The number of the party acted for.</summary>
    protected async Task<int> PartyAsync(Guid key) => (await HeadAsync(key)).Party!.Value;
}
