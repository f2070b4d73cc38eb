using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Consents;

/// <summary>One consent of one party.</summary>
internal sealed record ConsentLine(OwnParty Party, MediationStage Stage, bool Stands);

/// <summary>The page of consents, and the change of one.</summary>
internal sealed class ConsentForm : MediationForm
{
    /// <summary>True to give, false to take back.</summary>
    public bool Give { get; set; }

    /// <summary>The consents; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<ConsentLine> Lines { get; set; } = [];
}

/// <summary>在线方式、电子送达, each on its own and revocable (在线诉讼规则 4、5).</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}/consents")]
internal sealed class ConsentsController(MediationActs acts, MediationAccess access) : MediationActController<ConsentForm>(acts)
{
    private static readonly MediationStage[] s_stages = [MediationStage.Online, MediationStage.Service];

    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Terminate;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new ConsentForm());

    [HttpPost("{stage}")]
    public Task<IActionResult> Change(Guid key, MediationStage stage, ConsentForm form) =>
        ActAsync(
            key, form, (m, o) =>
            {
                var party = form.Party(m, o.Actor.UserId);
                if (form.Give)
                {
                    m.GiveConsent(party, stage, o);
                }
                else
                {
                    m.RevokeConsent(party, stage, o);
                }
            }, form.Give ? "已同意" : "已撤回", MediationLinks.Part(key, "consents"));

    /// <inheritdoc/>
    protected override async Task PrepareAsync(ConsentForm form)
    {
        var given = await access.Mediations().Where(m => m.Key == form.Head.Key).SelectMany(m => m.Consents)
            .Where(c => c.Agrees && c.RevokedAt == null).Select(c => new { c.PartyNumber, c.Stage }).ToListAsync();
        form.Lines = [.. form.Head.Own.SelectMany(p => s_stages.Select(s => new ConsentLine(p, s, given.Exists(g => g.PartyNumber == p.Number && g.Stage == s))))];
    }
}
