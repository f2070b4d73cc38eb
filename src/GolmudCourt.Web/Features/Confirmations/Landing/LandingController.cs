using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Landing;

/// <summary>An application of the person.</summary>
internal sealed record OwnApplication(Guid Key, string Title, string? CaseNumber, ConfirmationStatus Status, DateOnly? Due, bool Provisional);

/// <summary>What the landing page shows; the lists are empty for who is not signed in or has nothing.</summary>
internal sealed record LandingPage(
    SignedInUser? User, IReadOnlyList<OpenAgreement> Settled, IReadOnlyList<OwnApplication> Applications, int AcceptanceDays, DateOnly Today);

/// <summary>Reads the landing page.</summary>
internal sealed class LandingQueries(ConfirmationAccess access, AgreementSource source, ConfirmationSettings settings, Occasions occasions)
{
    private const int Most = 30;

    /// <summary>The page for whoever looks.</summary>
    public async Task<LandingPage> PageAsync()
    {
        var user = occasions.UserOrNull;
        if (user is null || !CourtRoles.OfThePublic.Contains(user.Role))
        {
            return new(user, [], [], settings.AcceptanceDays, occasions.Today);
        }

        var own = await access.Confirmations().AsNoTracking().Where(a => a.Status != ConfirmationStatus.Discarded).OrderByDescending(a => a.Id).Take(Most)
            .Select(a => new OwnApplication(
                a.Key, a.Title, a.Docketing!.CaseNumber, a.Status, a.NextDue,
                a.ExamineBy != null ? a.ExamineBy.Provisional : a.AcceptBy != null ? a.AcceptBy.Provisional : a.ApplyBy != null && a.ApplyBy.Provisional)).ToListAsync();
        return new(user, await source.OpenAsync(Most), own, settings.AcceptanceDays, occasions.Today);
    }
}

/// <summary>What judicial confirmation is, and the one click to it.</summary>
[AllowAnonymous]
internal sealed class LandingController(LandingQueries queries) : CourtController
{
    [HttpGet(ConfirmationLinks.Landing)]
    public async Task<IActionResult> Index() => View(await queries.PageAsync());
}
