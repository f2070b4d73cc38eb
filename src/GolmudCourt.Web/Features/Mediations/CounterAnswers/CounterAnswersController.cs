using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.CounterAnswers;

/// <summary>What a party told the clerk, at the counter or by telephone.</summary>
[Requires(CourtActs.RouteMediations)]
[Route(MediationLinks.Desk + "/{key:guid}/parties/{number:int}/answer")]
internal sealed class CounterAnswersController(MediationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Agree;

    [HttpGet]
    public Task<IActionResult> New(Guid key, int number) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, int number, PlainForm form) =>
        DoAsync(
            key, form, (m, o) =>
            {
                switch (form.Ground)
                {
                    case "yes":
                        m.Agree(number, o);
                        break;
                    case "no":
                        m.Refuse(number, form.Reason, o);
                        break;
                    default:
                        throw new RuleViolation("mediation.answer", "请选择当事人的答复", "在线调解规则 4", nameof(form.Ground));
                }
            }, "答复已登记");

    /// <inheritdoc/>
    protected override string Back(Guid key) => MediationLinks.OnDesk(key);

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(MediationHead head) => Task.FromResult(new PlainPage
    {
        Title = "登记当事人的答复",
        Facts =
        [
            "只登记当事人本人或者其代理人明确说的话，不得推定（在线调解规则 4）。",
            head.Status == MediationStatus.AwaitingRespondent ? "当事人不同意的，调解即行终结；第三人不同意的，只是不参加。" : "各方同意后，开始共同选定调解员。",
        ],
        Ground = "当事人的答复",
        Grounds = [new("yes", "同意调解"), new("no", "不同意调解")],
        Reason = "不同意的原因",
        ReasonOptional = true,
        ReasonHint = "当事人没有说的不写。",
        Button = "登记答复",
    });
}
