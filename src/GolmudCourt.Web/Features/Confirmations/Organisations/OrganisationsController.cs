using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Organisations;

/// <summary>How one application stands; no more than that is the liaison officer's business.</summary>
internal sealed record StatusRow(long Id, string? MediationNumber, string? CaseNumber, ConfirmationStatus Status, DateTimeOffset SubmittedAt, DateTimeOffset ChangedAt);

/// <summary>A page of them.</summary>
internal sealed record StatusPage(IReadOnlyList<StatusRow> Rows, long? Next);

/// <summary>司法确认联络员: the status of the applications about the organisation's agreements, without what is in them.</summary>
[Requires(CourtActs.FollowConfirmationStatus)]
internal sealed class OrganisationsController(ConfirmationAccess access) : CourtController
{
    private const int PageSize = 30;

    [HttpGet(ConfirmationLinks.Organisation)]
    public async Task<IActionResult> Index(long? before)
    {
        var rows = await access.OfOwnOrganisations().AsNoTracking().Where(a => before == null || a.Id < before).OrderByDescending(a => a.Id).Take(PageSize + 1)
            .Select(a => new StatusRow(a.Id, a.Agreement!.MediationNumber ?? a.Agreement.Number, a.Docketing!.CaseNumber, a.Status, a.SubmittedAt!.Value, a.ChangedAt))
            .ToListAsync();
        var page = rows.Take(PageSize).ToList();
        return View(new StatusPage(page, rows.Count > PageSize ? page[^1].Id : null));
    }
}
