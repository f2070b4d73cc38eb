using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using QRCoder;

namespace GolmudCourt.Web.Features.Mediations.Notices;

/// <summary>A notice as it is printed. The code is on it and nowhere else.</summary>
internal sealed record NoticePaper(
    Guid Key, string Court, string CaseNumber, string Party, string Applicants, string? About, string Code, string Address, DateTimeOffset ExpiresAt, DateOnly Day, bool Sent);

/// <summary>发出邀请: a short code on a printed notice, and by message where there is a mobile number (在线调解规则 15).</summary>
[Requires(CourtActs.RouteMediations)]
[Route(MediationLinks.Desk)]
internal sealed class NoticesController(MediationActs acts, MediationAccess access, CourtSettings court, ISmsGateway sms) : PlainActController(acts)
{
    private const string CodeNote = "Invitation";

    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Invite;

    [HttpGet("{key:guid}/parties/{number:int}/invitation")]
    public Task<IActionResult> New(Guid key, int number) => ShowAsync(key, new PlainForm());

    [HttpPost("{key:guid}/parties/{number:int}/invitation")]
    public Task<IActionResult> Create(Guid key, int number, PlainForm form) =>
        ActAsync(
            key, form, async (m, o) =>
            {
                var code = await Acts.Desk.InviteAsync(m, number, o);
                var sent = await SendAsync(m, number, code);

                // Kept in the clerk's browser until it is printed; the court keeps only the hash.
                TempData[CodeNote] = $"{key:N}/{number}/{code}/{sent}";
            }, "邀请已发出", MediationLinks.Notice(key, number));

    [HttpGet("{key:guid}/parties/{number:int}/notice")]
    public async Task<IActionResult> Show(Guid key, int number)
    {
        await access.RequireAsync(key);
        if ((TempData.Peek(CodeNote) as string)?.Split('/') is not [var matter, var party, var code, var sent] || matter != $"{key:N}" || party != $"{number}")
        {
            return Done(MediationLinks.OnDesk(key), "通知书只能在发出邀请后打印一次；没有打印的，请重新发出邀请，原来的短码随即失效");
        }

        var paper = await access.Mediations().AsNoTracking().Where(m => m.Key == key).Select(m => new
        {
            m.CaseNumber,
            About = m.CauseName ?? m.FieldName,
            Party = m.Parties.Where(p => p.Number == number).Select(p => p.Name).First(),
            Applicants = m.Parties.Where(p => p.Position == MediationPosition.Applicant).OrderBy(p => p.Number).Select(p => p.Name).ToList(),
            ExpiresAt = m.Invitations.Where(i => i.PartyNumber == number).OrderByDescending(i => i.Number).Select(i => i.ExpiresAt).First(),
        }).AsSplitQuery().SingleAsync();
        return View(new NoticePaper(
            key, court.Name, paper.CaseNumber ?? "", paper.Party, string.Join("、", paper.Applicants), paper.About, code, AddressOf(code), paper.ExpiresAt,
            Acts.Occasions.Today, sent == bool.TrueString));
    }

    /// <summary>The picture is drawn from the code alone.</summary>
    [HttpGet("qr/{code}.png")]
    public IActionResult Picture(string code)
    {
        if (InvitationCodes.Read(code) is not { } known)
        {
            return NotFound();
        }

        using var data = QRCodeGenerator.GenerateQrCode(AddressOf(known), QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        Response.Headers.CacheControl = "private, no-store";
        return File(picture.GetGraphic(8), "image/png");
    }

    /// <inheritdoc/>
    protected override string Back(Guid key) => MediationLinks.OnDesk(key);

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(MediationHead head) => Task.FromResult(new PlainPage
    {
        Title = "发出调解邀请",
        Facts =
        [
            "生成一个短码，印在通知书上送给当事人；留有手机号码的，同时发短信。对方不用注册，凭短码答复是否同意调解。",
            "短码只能用来答复这一次，到期作废，多次输错即锁定；重新发出的，原来的短码随即失效。",
            "通知书上只写各方姓名和纠纷种类。",
        ],
        Button = "发出邀请并打印通知书",
    });

    private string AddressOf(string code) => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{MediationLinks.InvitationOf(code)}";

    // A message that cannot be sent must not undo the invitation: the notice on paper is what counts.
    private async Task<bool> SendAsync(Mediation mediation, int number, string code)
    {
        var party = mediation.Parties.First(p => p.Number == number);
        if (!MobileNumber.TryNormalize(party.Phone, out var mobile, out _))
        {
            return false;
        }

        var applicants = string.Join("、", mediation.Parties.Where(p => p.Position == MediationPosition.Applicant).Select(p => p.Name));
        try
        {
            await sms.SendAsync(
                mobile, $"【{court.Name}】{applicants}申请与您调解。是否同意由您决定，请打开{AddressOf(code)}答复，短码{InvitationCodes.Spaced(code)}。有疑问请拨打12368。");
            return true;
        }
        catch (RuleViolation)
        {
            return false;
        }
    }
}
