using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using InvitationCodes = GolmudCourt.Web.Features.Mediations.Shared.InvitationCodes;

namespace GolmudCourt.Web.Features.Confirmations.Invitations;

/// <summary>The code of an invitation, as it is shown once.</summary>
internal sealed record CodePage(Guid Key, string Title, string Party, string Code, string Address, bool Sent);

/// <summary>邀请一方加入: the short code is given by who applies to the other side, and sent to its mobile number where there is one.</summary>
[Requires(CourtActs.ApplyForConfirmation)]
[Route(ConfirmationLinks.All + "/{key:guid}/parties/{number:int}")]
internal sealed class InvitationsController(ConfirmationActs acts, ConfirmationInvitations invitations, CourtSettings court, ISmsGateway sms) : PlainActController(acts)
{
    private const string CodeNote = "ConfirmationInvitation";

    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Invite;

    [HttpGet("invitation")]
    public Task<IActionResult> New(Guid key, int number) => ShowAsync(key, new PlainForm());

    [HttpPost("invitation")]
    public Task<IActionResult> Create(Guid key, int number, PlainForm form) => ActAsync(
        key, form, async (a, o) =>
        {
            var code = await invitations.InviteAsync(a, number, o);

            // Saved before it is sent: a message about a code that does not exist would lead nowhere.
            await Acts.Desk.SaveAsync();
            var sent = await SendAsync(a, number, code);

            // Kept in the browser of who invited until the page is left; the court keeps only the hash.
            TempData[CodeNote] = $"{key:N}/{number}/{code}/{sent}";
        }, "邀请已发出", ConfirmationLinks.InvitationCode(key, number));

    [HttpGet("code")]
    public async Task<IActionResult> Show(Guid key, int number)
    {
        var head = await Acts.Heads.FindAsync(key);
        return (TempData.Peek(CodeNote) as string)?.Split('/') is [var matter, var party, var code, var sent] && matter == $"{key:N}" && party == $"{number}"
            && head.Parties.FirstOrDefault(p => p.Number == number) is { } invited
            ? View(new CodePage(key, head.Title, invited.Name, InvitationCodes.Spaced(code), AddressOf(code), sent == bool.TrueString))
            : Done(ConfirmationLinks.Application(key), "短码只在发出邀请后显示一次；遗失的请重新邀请，原来的短码随即失效");
    }

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "邀请对方加入",
        Facts =
        [
            "生成一个短码，由您交给对方；申请里留有对方手机号码的，同时发短信。对方注册、登录后凭短码加入这份申请。",
            "单位由法定代表人（负责人）加入，或者由有特别授权的代理人上传授权委托书加入（民诉法 51、61、62）。",
            "短码在申请期限的最后一日以前有效，多次输错即锁定；重新邀请的，原来的短码随即失效。",
        ],
        Button = "发出邀请",
    });

    private string AddressOf(string code) => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{ConfirmationLinks.JoiningBy(code)}";

    // A message that cannot be sent must not undo the invitation: the code can be told.
    private async Task<bool> SendAsync(ConfirmationApplication application, int number, string code)
    {
        if (!MobileNumber.TryNormalize(application.Parties.First(p => p.Number == number).Phone, out var mobile, out _))
        {
            return false;
        }

        try
        {
            await sms.SendAsync(
                mobile, $"【{court.Name}】请您共同申请司法确认调解协议，打开{AddressOf(code)}登录后核对、签署，短码{InvitationCodes.Spaced(code)}。有疑问请拨打12368。");
            return true;
        }
        catch (RuleViolation)
        {
            return false;
        }
    }
}
