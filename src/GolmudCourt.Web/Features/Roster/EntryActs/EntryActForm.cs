using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Roster.EntryActs;

/// <summary>One decision on a mediator or an organisation; each act reads the fields it needs.</summary>
internal sealed class EntryActForm : RosterForm
{
    /// <summary>The ground, of a suspension or a removal.</summary>
    public string? Ground { get; set; }

    /// <summary>The reason in words.</summary>
    public string? Reason { get; set; }

    /// <summary>The first day of the term, of an admission.</summary>
    public DateOnly? TermFrom { get; set; }

    /// <summary>The user name of the account, of a link; empty takes it away.</summary>
    public string? UserName { get; set; }

    /// <summary>The act; for the page only.</summary>
    [BindNever]
    public RosterAct Act { get; set; }

    /// <summary>The entry; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public RosterEntry Entry { get; set; } = null!;

    /// <summary>The entry's file; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public string Back { get; set; } = "";

    /// <summary>The court's settings; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public RosterSettings Settings { get; set; } = new();

    /// <summary>Whether the gate is open to the person; for the page only.</summary>
    [BindNever]
    public bool IsOpen { get; set; }

    /// <summary>Whether the act asks for a reason.</summary>
    public bool NeedsReason => Act is not (RosterAct.Admit or RosterAct.Renew or RosterAct.Expire or RosterAct.LinkAccount);

    /// <summary>The grounds of the act, or none. Misconduct is found in a complaint and stands not among them.</summary>
    public IReadOnlyList<SelectListItem> Grounds => Act switch
    {
        RosterAct.Suspend => [.. Enum.GetValues<SuspensionGround>().Select(g => new SelectListItem($"{RosterNames.Of(g)}（{RosterGrounds.Article(g)}）", g.ToString()))],
        RosterAct.Remove => [.. Enum.GetValues<RemovalGround>().Where(g => !RosterGrounds.IsMisconduct(g)).Select(g => new SelectListItem($"{RosterNames.Of(g)}（{RosterGrounds.Article(g)}）", g.ToString()))],
        _ => [],
    };
}
