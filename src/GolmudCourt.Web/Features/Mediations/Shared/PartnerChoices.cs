using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>A referral as typed.</summary>
internal interface IReferralFields
{
    /// <summary>The partner organisation.</summary>
    long? PartnerId { get; }

    /// <summary>Through whom.</summary>
    string? Liaison { get; }

    /// <summary>On which day.</summary>
    DateOnly? ReferredOn { get; }

    /// <summary>What was asked or told.</summary>
    string? Note { get; }

    /// <summary>The partners; for the page only.</summary>
    IReadOnlyList<SelectListItem> Partners { get; }
}

/// <summary>The partner organisations a matter can be referred by or to.</summary>
internal sealed class PartnerChoices(CourtDbContext db)
{
    /// <summary>The active partners, grouped by arrangement, each with the liaison person on file.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ItemsAsync()
    {
        var rows = await db.Partners.AsNoTracking().Where(p => p.Status == PartnerStatus.Active).OrderBy(p => p.Category).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Name, p.Category, p.LiaisonName }).ToListAsync();
        var groups = rows.Select(r => r.Category).Distinct().ToDictionary(c => c, c => new SelectListGroup { Name = RosterNames.Of(c) });
        return
        [
            .. rows.Select(r => new SelectListItem(
                r.LiaisonName is null ? r.Name : $"{r.Name}（联络人{r.LiaisonName}）", $"{r.Id}") { Group = groups[r.Category] }),
        ];
    }

    /// <summary>The details of a referral; where no liaison was typed the one on file is taken.</summary>
    /// <exception cref="RuleViolation"><c>mediation.no-partner</c>: none was chosen, or it is no longer used.</exception>
    public async Task<ReferralDetails> DetailsAsync(IReferralFields fields)
    {
        var partner = await db.Partners.AsNoTracking().Where(p => p.Id == fields.PartnerId && p.Status == PartnerStatus.Active)
            .Select(p => new { p.Id, p.Name, p.LiaisonName }).SingleOrDefaultAsync()
            ?? throw new RuleViolation("mediation.no-partner", "请选择联动单位", null, nameof(fields.PartnerId));
        var liaison = string.IsNullOrWhiteSpace(fields.Liaison) ? partner.LiaisonName : fields.Liaison;
        return new ReferralDetails(partner.Id, partner.Name, liaison, fields.ReferredOn, fields.Note);
    }
}
