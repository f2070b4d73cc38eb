using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.RateLimiting;

namespace GolmudCourt.Web.Features.Confirmations.Joinings;

/// <summary>The code as typed.</summary>
internal sealed class CodeForm
{
    /// <summary>Ten letters and digits, in any form.</summary>
    public string? Code { get; set; }
}

/// <summary>What an agent brings.</summary>
internal sealed class JoinForm
{
    /// <summary>The authority the letter gives.</summary>
    public AgentAuthority? Authority { get; set; }

    /// <summary>The letter of authority.</summary>
    public List<IFormFile>? Files { get; set; }

    /// <summary>What it is about; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public JoinPage Page { get; set; } = null!;
}

/// <summary>What the holder of a code is shown: between whom, about what, and nothing of the contents.</summary>
internal sealed record JoinPage(
    string Code, string Title, ConfirmationParty Party, string? Organisation, string? Cause, DateOnly? EffectiveOn, DateTimeOffset ExpiresAt, bool ByAgent, string Me);

/// <summary>加入申请: the party itself, the legal representative of an organisation, or an agent (民诉法 51、61、62).</summary>
[Requires(CourtActs.ApplyForConfirmation)]
[EnableRateLimiting(RateLimits.Codes)]
[Route(ConfirmationLinks.Joining)]
internal sealed class JoiningsController(ConfirmationInvitations invitations, ConfirmationDesk desk, Uploads uploads, Occasions occasions) : CourtController
{
    [HttpGet]
    public IActionResult Index() => View(new CodeForm());

    [MayRepeat]
    [HttpPost]
    public IActionResult Find(CodeForm form) => InvitationCodes.Read(form.Code) is { } code
        ? Redirect(ConfirmationLinks.JoiningBy(code)) : Wrong(form.Code, "短码是10位字母和数字，请对照短信核对");

    [HttpGet("{code}")]
    public Task<IActionResult> Show(string code) => PageAsync(code, new JoinForm());

    [HttpPost("{code}")]
    public async Task<IActionResult> Join(string code, JoinForm form)
    {
        ShowAgainWith(() => PageAsync(code, form));
        if (!UploadField.Check(form.Files, nameof(form.Files), ModelState))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await PageAsync(code, form);
        }

        var occasion = await occasions.NowAsync();
        var (check, application, invitation) = await invitations.TryAsync(code, occasion);
        if (check != InvitationCheck.Right)
        {
            return Wrong(code, Sentence(check));
        }

        var party = application!.Parties.First(p => p.Number == invitation!.PartyNumber);
        var letter = await uploads.TakeAsync(form.Files, nameof(form.Files));
        application.Join(invitation!.Number, invitations.IsSamePerson(party, occasions.User), form.Authority, letter, occasion);
        await desk.SaveAsync();
        return Done(ConfirmationLinks.Application(application.Key), $"已代表{party.Name}加入，请核对后签署");
    }

    private async Task<IActionResult> PageAsync(string code, JoinForm form)
    {
        desk.Forget();
        var (check, application, invitation) = await invitations.TryAsync(code, await occasions.NowAsync());
        if (check != InvitationCheck.Right)
        {
            return Wrong(code, Sentence(check));
        }

        var agreement = application!.Agreement;
        form.Page = new JoinPage(
            InvitationCodes.Read(code)!, application.Title, application.Parties.First(p => p.Number == invitation!.PartyNumber), agreement?.OrganisationName,
            agreement?.CauseName, agreement?.EffectiveOn, invitation!.ExpiresAt, occasions.User.Role == CourtRole.Agent, occasions.User.Name);
        return View("Show", form);
    }

    private ViewResult Wrong(string? typed, string sentence)
    {
        ModelState.Clear();
        ModelState.AddModelError(nameof(CodeForm.Code), sentence);
        return Again("Index", new CodeForm { Code = typed });
    }

    private static string Sentence(InvitationCheck check) => check switch
    {
        InvitationCheck.Locked => "这个短码多次输错，已经锁定；请对方重新邀请",
        InvitationCheck.Expired => "这个短码已经过期，或者对方重新邀请过；请用最新的短码",
        InvitationCheck.Answered => "这个短码已经用过；已经加入的，请在“我的案件”里打开申请",
        _ => "没有这个短码，请对照短信核对",
    };
}
