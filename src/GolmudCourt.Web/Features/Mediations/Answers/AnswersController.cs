using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Answers;

/// <summary>Whether a party wants mediation.</summary>
internal sealed class AnswerForm : MediationForm
{
    /// <summary>Yes or no.</summary>
    public bool? Agrees { get; set; }

    /// <summary>The reason of a no; never required.</summary>
    public string? Reason { get; set; }
}

/// <summary>是否同意调解, by account (在线调解规则 4、15).</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}/answer")]
internal sealed class AnswersController(MediationActs acts) : MediationActController<AnswerForm>(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Agree;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new AnswerForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, AnswerForm form)
    {
        if (form.Agrees is null)
        {
            ModelState.AddModelError(nameof(form.Agrees), "请选择同意或者不同意");
        }

        return ActAsync(
            key, form, (m, o) =>
            {
                var party = form.Party(m, o.Actor.UserId);
                if (form.Agrees == true)
                {
                    m.Agree(party, o);
                }
                else
                {
                    m.Refuse(party, form.Reason, o);
                }
            }, form.Agrees == true ? "您已同意调解" : "您不同意调解，已记录");
    }
}
