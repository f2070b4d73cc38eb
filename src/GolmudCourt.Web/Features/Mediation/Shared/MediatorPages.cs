using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc.Filters;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.Mediation.Shared;

/// <summary>The pages of the mediator of a matter. A colleague's matter is not found; one who is suspended does nothing more.</summary>
[Requires(CourtActs.Mediate)]
internal abstract class MediatorPages(MediationRoom room) : WorkPages(room)
{
    /// <inheritdoc/>
    protected override IQueryable<Case> Matters => Room.Mine();

    /// <inheritdoc/>
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await Room.RequireStandingAsync();
        }

        await next();
    }
}
