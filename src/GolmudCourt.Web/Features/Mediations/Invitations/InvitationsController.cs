using System.Text.RegularExpressions;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Configurations;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Invitations;

/// <summary>The code as typed.</summary>
internal sealed class CodeForm
{
    /// <summary>Ten letters and digits, in any form.</summary>
    public string? Code { get; set; }
}

/// <summary>What whoever holds the code is shown: who asks, about what, and nothing personal but names.</summary>
internal sealed record InvitationPage(
    string Code, string Party, string Applicants, string? About, string Summary, string Request, DateTimeOffset ExpiresAt, bool? Answer, bool Ended, bool Joined,
    SignedInUser? User, Guid? Matter);

/// <summary>
/// Answering an invitation without an account (在线调解规则 15). A try is saved before anything is said about it, so that
/// many guesses at once learn nothing more than one.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Codes)]
[Route(MediationLinks.Invitation)]
internal sealed partial class InvitationsController(CourtDbContext db, MediationDesk desk, CourtClock clock, CalendarStore calendars) : CourtController
{
    private const int MostRaces = 5;

    [HttpGet]
    public IActionResult Index() => View(new CodeForm());

    [MayRepeat]
    [HttpPost]
    public async Task<IActionResult> Find(CodeForm form) => InvitationCodes.Read(form.Code) is { } code
        ? Redirect(MediationLinks.InvitationOf(code))
        : await WrongAsync(form.Code, "短码是10位字母和数字，请对照通知书或者短信核对");

    [HttpGet("{code}")]
    public async Task<IActionResult> Show(string code)
    {
        var (check, matter, invitation) = await TryAsync(code);
        return check is InvitationCheck.Right or InvitationCheck.Answered
            ? View(PageOf(InvitationCodes.Read(code)!, matter!, invitation!))
            : await WrongAsync(code, Sentence(check));
    }

    [MayRepeat]
    [HttpPost("{code}/answer")]
    public async Task<IActionResult> Answer(string code, bool? agrees, string? reason)
    {
        var (matter, invitation) = await FindAsync(code);
        if (matter is null)
        {
            return await WrongAsync(code, Sentence(InvitationCheck.Wrong));
        }

        if (agrees is null)
        {
            return Redirect(MediationLinks.InvitationOf(code));
        }

        var occasion = await NowAsync();
        if (!MediationWorkflow.Table.Allows(matter.Status, agrees.Value ? MediationAct.Agree : MediationAct.Refuse, CourtRole.Litigant))
        {
            return Redirect(MediationLinks.InvitationOf(code));
        }

        var check = matter.AnswerInvitation(invitation!.Number, HashOf(code), agrees.Value, reason is { Length: > 500 } ? reason[..500] : reason, occasion);
        await desk.SaveAsync(matter, occasion);
        return check == InvitationCheck.Right
            ? Done(MediationLinks.InvitationOf(InvitationCodes.Read(code)!), "您的答复已记录")
            : await WrongAsync(code, Sentence(check));
    }

    /// <summary>Joins the party to the account of who holds the code, once.</summary>
    [Requires(CourtActs.FollowMediations)]
    [HttpPost("{code}/participation")]
    public async Task<IActionResult> Join(string code)
    {
        var (check, matter, invitation) = await TryAsync(code);
        var user = SignedInUser.From(User)!;
        if (check is not (InvitationCheck.Right or InvitationCheck.Answered))
        {
            return await WrongAsync(code, Sentence(check));
        }

        var party = matter!.Parties.First(p => p.Number == invitation!.PartyNumber);
        if (MediationWorkflow.Table.IsFinal(matter.Status) || !IsTheirs(party, user))
        {
            throw new RuleViolation(
                "mediation.not-this-person", "您的实名信息与被邀请的当事人不一致，或者调解已经结束，不能关联；请联系法院核实", "在线诉讼规则 7");
        }

        var occasion = (await NowAsync()) with { Actor = new Actor(user.Id, user.Name, user.Role) };
        matter.ClaimParty(party.Number, user.Id, occasion);
        await desk.SaveAsync(matter, occasion);
        return Done(MediationLinks.Matter(matter.Key), "已关联您的账号，可以在这里参加调解");
    }

    // Document by document where both are known, else name by name; for an organisation the one who holds the code speaks.
    private bool IsTheirs(MediationParty party, SignedInUser user) =>
        user.Role == CourtRole.Litigant
        && (party.Kind != PartyKind.NaturalPerson
            || (db.Entry(party).Property<string?>(ProtectedColumns.DocumentKey).CurrentValue is { } document
                ? document == user.DocumentKey : SearchKey.Of(party.Name) == SearchKey.Of(user.Name)));

    private async Task<(InvitationCheck Check, Mediation? Matter, Invitation? Invitation)> TryAsync(string code)
    {
        for (var race = 0; ; race++)
        {
            var (matter, invitation) = await FindAsync(code);
            if (matter is null)
            {
                return (InvitationCheck.Wrong, null, null);
            }

            await desk.DoDueAsync(matter);
            var check = matter.TryCode(invitation!.Number, HashOf(code), await NowAsync());
            if (check != InvitationCheck.Wrong && check != InvitationCheck.Locked)
            {
                return (check, matter, invitation);
            }

            try
            {
                await db.SaveChangesAsync();
                return (check, matter, invitation);
            }
            catch (DbUpdateConcurrencyException) when (race < MostRaces)
            {
                desk.Forget();
            }
        }
    }

    private async Task<(Mediation? Matter, Invitation? Invitation)> FindAsync(string text)
    {
        if (InvitationCodes.Read(text) is not { } code)
        {
            return default;
        }

        var selector = InvitationCodes.SelectorOf(code);
        var number = await db.Set<Invitation>().Where(i => EF.Property<string?>(i, MediationPartConfigurations.Selector) == selector)
            .Select(i => new { i.Number, Matter = EF.Property<long>(i, "MediationId") }).SingleOrDefaultAsync();
        if (number is null)
        {
            return default;
        }

        var matter = await db.Mediations.Where(m => m.Id == number.Matter).Whole().SingleAsync();
        return (matter, matter.Invitations.First(i => i.Number == number.Number));
    }

    private string HashOf(string code) => InvitationCodes.HashOf(db, InvitationCodes.Read(code) ?? "");

    private async Task<Occasion> NowAsync() => new(Actor.Portal, clock.Now, await calendars.CurrentAsync());

    private Task<ViewResult> WrongAsync(string? typed, string sentence)
    {
        ModelState.Clear();
        ModelState.AddModelError(nameof(CodeForm.Code), sentence);
        return Task.FromResult(Again("Index", new CodeForm { Code = typed }));
    }

    private InvitationPage PageOf(string code, Mediation m, Invitation i)
    {
        var party = m.Parties.First(p => p.Number == i.PartyNumber);
        var user = SignedInUser.From(User);
        return new(
            code, party.Name, string.Join("、", m.Parties.Where(p => p.Position == MediationPosition.Applicant).OrderBy(p => p.Number).Select(p => p.Name)),
            m.CauseName ?? m.FieldName, WithoutNumbers(m.Summary), WithoutNumbers(m.Request), i.ExpiresAt, i.Answer, MediationWorkflow.Table.IsFinal(m.Status), party.UserId is not null,
            user, party.UserId is { } id && id == user?.Id ? m.Key : null);
    }

    // Telephones, accounts and numbers of documents that somebody wrote into the text are not for whoever holds a slip of paper.
    private static string WithoutNumbers(string text) => LongNumber().Replace(text, "＊＊＊");

    [GeneratedRegex("[0-9０-９][0-9０-９Xx \\-]{5,}[0-9０-９Xx]")]
    private static partial Regex LongNumber();

    private static string Sentence(InvitationCheck check) => check switch
    {
        InvitationCheck.Locked => "这个短码多次输错，已经锁定；请联系法院重新发送，或者拨打12368",
        InvitationCheck.Expired => "这个短码已经过期，或者法院重新发过；请用最新的短码，或者拨打12368",
        _ => "没有这个短码，请对照通知书或者短信核对",
    };
}
