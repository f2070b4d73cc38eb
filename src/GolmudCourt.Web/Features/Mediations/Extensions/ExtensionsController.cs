using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Extensions;

/// <summary>A proposal to extend.</summary>
internal sealed class ExtensionForm : MediationForm
{
    /// <summary>Days as typed.</summary>
    public string? Days { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}

/// <summary>延长期限, by consent of all (在线调解规则 24).</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}/extensions")]
internal sealed class ExtensionsController(MediationActs acts) : MediationActController<ExtensionForm>(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.ProposeExtension;

    [HttpGet("new")]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new ExtensionForm());

    [HttpPost("new")]
    public Task<IActionResult> Create(Guid key, ExtensionForm form)
    {
        if (!int.TryParse(form.Days?.Trim(), out var days) || days < 1)
        {
            ModelState.AddModelError(nameof(form.Days), "请填写延长多少日，例如15");
        }

        return ActAsync(
            key, form, (m, o) => m.ProposeExtension(form.Party(m, o.Actor.UserId), days, form.Reason ?? "", o), "已提议延长，等待其他当事人答复");
    }
}
