using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Hosting.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.Endings;

/// <summary>Why it failed, and what happened.</summary>
internal sealed class EndingForm
{
    public EndingGround? Ground { get; set; }

    public string? Circumstances { get; set; }

    public string? CostRaising { get; set; }

    /// <summary>The grounds a mediator may find; the others are the parties' or the clock's to give.</summary>
    public static IReadOnlyList<Choice> Grounds { get; } =
    [
        .. new[] { EndingGround.Unreachable, EndingGround.Unwilling, EndingGround.DeepDivision, EndingGround.Other }
            .Select(g => new Choice(g.ToString(), MediationNames.Of(g))),
    ];
}

/// <summary>The mediator records that it failed (在线调解规则 21、25).</summary>
[Route(WorkLinks.Mine + "/{key:guid}/ending")]
internal sealed class EndingsController(MediationRoom room) : MediatorPages(room)
{
    [HttpGet("")]
    public Task<IActionResult> New(Guid key) => PageAsync(key, "New", new EndingForm());

    [HttpPost("")]
    public Task<IActionResult> End(Guid key, EndingForm form)
    {
        if (form.Ground is null)
        {
            ModelState.AddModelError(nameof(EndingForm.Ground), "请选择终结的情形");
        }

        return ActAsync(
            key, () => PageAsync(key, "New", form), (m, now) => m.End(form.Ground!.Value, form.Circumstances ?? "", form.CostRaising, now),
            WorkLinks.Matter(key), "调解已终结");
    }
}
