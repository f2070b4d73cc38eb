using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Ratings;

/// <summary>One question and a comment.</summary>
internal sealed class RatingForm : MediationForm
{
    /// <summary>1 to 5.</summary>
    public int? Score { get; set; }

    /// <summary>In the party's words.</summary>
    public string? Comment { get; set; }
}

/// <summary>评价调解员: once each, after the end (特邀调解规定 10).</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}/rating")]
internal sealed class RatingsController(MediationActs acts) : MediationActController<RatingForm>(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Rate;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new RatingForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, RatingForm form) =>
        ActAsync(key, form, (m, o) => m.Rate(form.Party(m, o.Actor.UserId), form.Score ?? 0, form.Comment, o), "谢谢您的评价");
}
