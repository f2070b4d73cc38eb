using Microsoft.AspNetCore.Authorization;

namespace GolmudCourt.Web.Security;

/// <summary>Opens an endpoint to the roles that the catalogue names for an act.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class RequiresAttribute(string act) : AuthorizeAttribute(act)
{
    /// <summary>The act, from <see cref="CourtActs"/>.</summary>
    public string Act { get; } = act;
}
