using System.ComponentModel.DataAnnotations;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Roster.Directory;

/// <summary>What the public asks the directory for.</summary>
internal sealed class DirectoryFilter
{
    /// <summary>Part of a name, of the strengths or of the area.</summary>
    [StringLength(50)]
    public string? Q { get; set; }

    public DisputeField? Field { get; set; }

    public CourtLanguage? Language { get; set; }

    public MediatorCategory? Category { get; set; }

    /// <summary>The key of an organisation.</summary>
    public Guid? Organisation { get; set; }

    /// <summary>True for those who take no fee.</summary>
    public bool Free { get; set; }

    /// <summary>The page, from 1.</summary>
    [Range(1, 100_000)]
    public int Page { get; set; } = 1;

    /// <summary>Whether anything was asked for.</summary>
    public bool Narrows => !string.IsNullOrWhiteSpace(Q) || Field is not null || Language is not null || Category is not null || Organisation is not null || Free;

    /// <summary>The address of another page.</summary>
    public string Href(int page) => RosterLinks.With(
        RosterLinks.Directory,
        ("q", Q), ("field", Field), ("language", Language), ("category", Category), ("organisation", Organisation), ("free", Free ? "true" : null), ("page", page == 1 ? null : page));

    /// <summary>Whether a mediator is asked for.</summary>
    public bool Takes(PublicMediator m) =>
        (Field is not { } field || m.Fields.Contains(field))
        && (Language is not { } language || m.Languages.Contains(language))
        && (Category is not { } category || m.Categories.Contains(category))
        && (Organisation is not { } organisation || m.OrganisationKey == organisation)
        && (!Free || !m.ChargesFees)
        && (Q?.Trim() is not { Length: > 0 } q || new[] { m.Name, m.Strengths, m.AreaServed, m.OtherLanguage }.Any(t => t?.Contains(q, StringComparison.OrdinalIgnoreCase) == true));
}

/// <summary>A page of the directory.</summary>
internal sealed record DirectoryPage(DirectoryFilter Filter, IReadOnlyList<PublicMediator> Rows, int Total, bool HasNext, IReadOnlyList<PublicOrganisation> Organisations)
{
    /// <summary>The name of an organisation that is on the roster itself.</summary>
    public string? NameOf(Guid? key) => Organisations.FirstOrDefault(o => o.Key == key)?.Name;
}

/// <summary>A mediator's public page.</summary>
internal sealed record PublicMediatorPage(PublicMediator Mediator, PublicOrganisation? Organisation, bool MayComplain);

/// <summary>An organisation's public page.</summary>
internal sealed record PublicOrganisationPage(PublicOrganisation Organisation, IReadOnlyList<PublicMediator> Members);

/// <summary>The public roster (特邀规定 8; 在线调解规则 5).</summary>
[AllowAnonymous]
internal sealed class DirectoryController(PublicRoster roster, CourtClock clock) : CourtController
{
    private const int PageSize = 24;

    [HttpGet(RosterLinks.Directory)]
    public async Task<IActionResult> Index(DirectoryFilter filter)
    {
        var all = await roster.OnAsync(clock.Today);
        var found = all.Mediators.Where(filter.Takes).ToList();
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        filter.Page = page;
        return View(new DirectoryPage(filter, [.. found.Skip((page - 1) * PageSize).Take(PageSize)], found.Count, found.Count > page * PageSize, all.Organisations));
    }

    [HttpGet(RosterLinks.PublicOrganisations)]
    public async Task<IActionResult> Organisations() => View(await roster.OnAsync(clock.Today));

    [HttpGet(RosterLinks.PublicMediators + "/{key:guid}")]
    public async Task<IActionResult> Mediator(Guid key)
    {
        var all = await roster.OnAsync(clock.Today);
        var mediator = all.Mediators.FirstOrDefault(m => m.Key == key) ?? throw new NotFoundException();
        var role = SignedInUser.From(User)?.Role;
        return View(new PublicMediatorPage(
            mediator, all.Organisations.FirstOrDefault(o => o.Key == mediator.OrganisationKey), role is null || CourtRoles.OfThePublic.Contains(role.Value)));
    }

    [HttpGet(RosterLinks.PublicMediators + "/{key:guid}/photo")]
    public async Task<IActionResult> Photo(Guid key) =>
        (await roster.OnAsync(clock.Today)).Mediators.FirstOrDefault(m => m.Key == key)?.Photo is { } photo ? new FileDownload(photo.File) : throw new NotFoundException();

    [HttpGet(RosterLinks.PublicOrganisations + "/{key:guid}")]
    public async Task<IActionResult> Organisation(Guid key)
    {
        var all = await roster.OnAsync(clock.Today);
        var organisation = all.Organisations.FirstOrDefault(o => o.Key == key) ?? throw new NotFoundException();
        return View(new PublicOrganisationPage(organisation, [.. all.Mediators.Where(m => m.OrganisationKey == key)]));
    }
}
