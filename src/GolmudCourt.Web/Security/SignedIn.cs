using System.Globalization;
using System.Security.Claims;
using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;

namespace GolmudCourt.Web.Security;

/// <summary>The person behind the request.</summary>
internal sealed record SignedInUser(long Id, string Name, CourtRole Role, string? DocumentKey)
{
    /// <summary>Claim: the name as on the document.</summary>
    public const string NameClaim = "court:name";

    /// <summary>Claim: keyed hash of the document number.</summary>
    public const string DocumentClaim = "court:document";

    /// <summary>Reads the person from the ticket; null when nobody is signed in.</summary>
    public static SignedInUser? From(ClaimsPrincipal principal)
    {
        if (principal.Identity is not { IsAuthenticated: true }
            || !long.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || !Enum.TryParse<CourtRole>(principal.FindFirstValue(ClaimTypes.Role), out var role))
        {
            return null;
        }

        return new(id, principal.FindFirstValue(NameClaim) ?? "", role, principal.FindFirstValue(DocumentClaim));
    }
}

/// <summary>Makes the occasion of an act: who is signed in, what time it is, which calendar counts.</summary>
internal sealed class Occasions(IHttpContextAccessor http, CourtClock clock, CalendarStore calendars)
{
    /// <summary>The person; throws where no one is signed in, which the fallback policy rules out.</summary>
    public SignedInUser User => SignedInUser.From(http.HttpContext!.User)
        ?? throw new InvalidOperationException("An act needs a signed-in person.");

    /// <summary>The person, or null.</summary>
    public SignedInUser? UserOrNull => http.HttpContext is { } context ? SignedInUser.From(context.User) : null;

    /// <summary>The legal day.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>The occasion of an act done now by the signed-in person.</summary>
    public async Task<Occasion> NowAsync()
    {
        var user = User;
        return new Occasion(new Actor(user.Id, user.Name, user.Role), clock.Now, await calendars.CurrentAsync());
    }
}
