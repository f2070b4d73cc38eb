using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.Signatures;

/// <summary>The page on which a party reads and signs its own part.</summary>
internal sealed record SigningPage(
    ConfirmationHead Head, string Text, IReadOnlyList<ConfirmationCheckItem> Checks, IReadOnlyList<(string Name, bool Signed)> Parties, string Signers,
    SignatureForm Form, ServiceChoice Service, string? Statement)
{
    /// <summary>Whether the list has something that stops the signature.</summary>
    public bool IsStopped => Checks.Any(c => c.Outcome == CheckOutcome.Fix && c.Code != ConfirmationCheck.Joint);

    /// <summary>Whether a word that may mean a barred subject stops it; an explanation lets the court decide.</summary>
    public bool NeedsStatement => Checks.Any(c => c is { Outcome: CheckOutcome.Fix, Field: "Statement" });
}

/// <summary>签署申请: each party its own part (民诉法 205; 民诉解释 351、353).</summary>
[Requires(CourtActs.ApplyForConfirmation)]
internal sealed class SignaturesController(ConfirmationDesk desk, ConfirmationHeads heads, FileStore store, Occasions occasions) : CourtController
{
    [HttpGet(ConfirmationLinks.All + "/{key:guid}/signature")]
    public async Task<IActionResult> Show(Guid key)
    {
        await desk.ClaimOwnAsync(key);
        return await PageAsync(key, null, null);
    }

    [HttpPost(ConfirmationLinks.All + "/{key:guid}/signature")]
    public async Task<IActionResult> Sign(Guid key, SignatureForm form, ServiceChoice service)
    {
        ShowAgainWith(() => PageAsync(key, form, service));
        var application = await desk.OpenAsync(key);
        if (!InOrder([.. service.Details().Problems(), .. form.Problems()]))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await PageAsync(key, form, service);
        }

        var party = OwnOf(application);
        var context = await desk.ContextAsync(application);
        var occasion = await occasions.NowAsync();
        application.ChooseService(party.Number, service.Details(), occasion);
        application.Sign(party.Number, await form.ToDetailsAsync(store, HttpContext), form.Hash ?? "", context, occasion);
        await desk.SaveSignatureAsync(application);
        return Done(ConfirmationLinks.Application(key), application.SubmittedAt is null ? "已签署，请对方登录后签署；各方都签了才提交" : "各方均已签署，申请已提交给法院");
    }

    [HttpPost(ConfirmationLinks.All + "/{key:guid}/statement")]
    public async Task<IActionResult> State(Guid key, string? statement)
    {
        ShowAgainWith(() => PageAsync(key, null, null));
        var application = await desk.OpenAsync(key);
        application.StateSubject(statement, await occasions.NowAsync());
        await desk.SaveAsync();
        return Done(ConfirmationLinks.Part(key, "signature"), "说明已保存，由法院审查；请签署");
    }

    private async Task<IActionResult> PageAsync(Guid key, SignatureForm? form, ServiceChoice? service)
    {
        desk.Forget();
        var head = await heads.FindAsync(key);
        var application = await desk.OpenAsync(key);
        if (application is not { Status: ConfirmationStatus.Draft, Agreement: not null } || Unsigned(application) is not { } party)
        {
            return Done(ConfirmationLinks.Application(key), $"当前状态为“{ConfirmationNames.Of(application.Status)}”，没有需要您签署的内容");
        }

        var text = ConfirmationText.Compose(application);
        var hash = ConfirmationText.HashOf(application);
        if (form is not null && form.Hash != hash)
        {
            ModelState.Remove(nameof(form.Hash));
            ModelState.Remove(nameof(form.Seen));
        }

        var shown = SignatureForm.Under(text, hash);
        (shown.Name, shown.Drawing) = (form?.Name, form?.Drawing);
        var checks = ConfirmationCheck.Of(application, await desk.ContextAsync(application), await occasions.NowAsync());
        var signers = occasions.User.Role == CourtRole.Agent ? party.AgentName : party.Representative is null ? party.Name : $"{party.Name}或者{party.Representative}";
        return View("Show", new SigningPage(
            head, text, checks, [.. application.Parties.OrderBy(p => p.Number).Select(p => (p.Name, application.IsSignedBy(p.Number)))], signers ?? party.Name,
            shown, service ?? new ServiceChoice().FilledFrom(application, party), application.SubjectStatement));
    }

    private ConfirmationParty? Unsigned(ConfirmationApplication application)
    {
        var id = occasions.User.Id;
        return application.Parties.Where(p => p.UserId == id || p.AgentUserId == id).OrderBy(p => p.Number).FirstOrDefault(p => !application.IsSignedBy(p.Number));
    }

    private ConfirmationParty OwnOf(ConfirmationApplication application) => Unsigned(application)
        ?? throw new RuleViolation("confirmation.not-your-party", "没有需要您签署的内容；各方只能签署自己的部分", "民诉法 205");
}
