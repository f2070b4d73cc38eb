using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster.Ranking;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Mediations.Choices;

/// <summary>A side's list: which mediator at which place.</summary>
internal sealed class ChoiceForm : MediationForm
{
    /// <summary>The mediators wished for, first wish first; empty places are left out.</summary>
    public List<long?> Wishes { get; set; } = [];

    /// <summary>The button pressed: the list, or leaving it to the court.</summary>
    public string? Way { get; set; }

    /// <summary>The ranked list; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<RankedMediator> Ranked { get; set; } = [];
}

/// <summary>选定调解员: each side in order, or by the court (在线调解规则 10).</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}/choice")]
internal sealed class ChoicesController(MediationActs acts, MediatorChoices choices, MediationSettings settings) : MediationActController<ChoiceForm>(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Pick;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new ChoiceForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, ChoiceForm form) => form.Way == "court"
        ? ActAsync(key, form, (m, o) => m.LeaveToCourt(form.Party(m, o.Actor.UserId), o), "已请法院指定调解员")
        : ActAsync(key, form, (m, o) => PickAsync(m, form, o), "您的选择已记录；对方也选了同一名调解员的，由他（她）调解");

    /// <inheritdoc/>
    protected override async Task PrepareAsync(ChoiceForm form)
    {
        form.Ranked = (await choices.RankAsync(form.Head.Key)).Ranked;
        form.Wishes = [.. form.Wishes.Take(settings.MostPicks), .. Enumerable.Repeat<long?>(null, Math.Max(0, settings.MostPicks - form.Wishes.Count))];
    }

    private async Task PickAsync(Mediation mediation, ChoiceForm form, Occasion occasion)
    {
        var ids = form.Wishes.OfType<long>().ToList();
        if (ids.Count == 0 || ids.Count > settings.MostPicks || ids.Distinct().Count() != ids.Count)
        {
            throw new RuleViolation("mediation.picks", $"请选择1到{settings.MostPicks}名调解员，每名只选一次；也可以请法院指定", "在线调解规则 10", "Wishes[0]");
        }

        // Only who may be chosen is chosen: on the roster, within the term, with room for a further matter.
        var open = (await choices.RankAsync(mediation.Key)).Ranked.Select(r => r.Candidate.Id).ToHashSet();
        if (ids.Find(id => !open.Contains(id)) is > 0)
        {
            throw new RuleViolation("mediation.no-mediator", "所选的调解员现在不能接受委派，请重新选择", "在线调解规则 10", "Wishes[0]");
        }

        mediation.Pick(form.Party(mediation, occasion.Actor.UserId), await choices.RefsAsync(ids), occasion);
    }
}
