using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>Makes the page of a mediation from what was read.</summary>
internal static class MediationMap
{
    /// <summary>The page, without its timeline.</summary>
    public static MediationPage Of(Mediation m, MediationHead head, SignedInUser user, CourtCalendar calendar, DateOnly today)
    {
        string Name(int number) => m.Parties.FirstOrDefault(p => p.Number == number)?.Name ?? "";
        var own = head.Own.Select(p => p.Number).ToHashSet();
        var current = m.CurrentAppointment()?.Number;
        var mySides = head.Own.Select(p => p.Position).ToHashSet();
        return new MediationPage(head)
        {
            Summary = m.Summary,
            Request = m.Request,
            Amount = m.Amount,
            Origin = m.Origin,
            Track = m.Track,
            RequestedAt = m.RequestedAt!.Value,
            AcceptedAt = m.AcceptedAt,
            Parties = [.. m.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number).Select(p => Party(m, p, own.Contains(p.Number)))],
            Invitations = [.. m.Invitations.OrderByDescending(i => i.Number).Select(i => Invitation(i, Name(i.PartyNumber)))],
            Sides = [.. new[] { MediationPosition.Applicant, MediationPosition.Respondent }
                .Select(s => new SideLine(s, m.Picks.Any(p => p.Side == s), m.CourtChoices.Any(c => c.Side == s)))],
            OwnPicks = [.. m.Picks.Where(p => mySides.Contains(p.Side)).OrderBy(p => p.Rank).Select(p => p.MediatorName)],
            ChoiceIsOpen = m.ChoiceIsOpen,
            Appointments = [.. m.Appointments.OrderByDescending(a => a.Number).Select(a => new AppointmentLine(
                a.Number, a.MediatorName, a.OrganisationName, a.Way, a.Reason, a.AppointedAt, a.ConfirmedAt, a.EndedAt,
                a.End is { } end ? MediationNames.Of(end) : null, a.EndReason, a.Number == current))],
            Objections = [.. m.Objections.OrderBy(o => o.Number).Select(o => new ObjectionLine(
                o.Number, Name(o.PartyNumber), CourtRoles.IsStaff(user.Role) || own.Contains(o.PartyNumber) ? o.Reason : null, o.RaisedAt, o.Upheld, o.DecisionReason))],
            Disclosures = [.. m.Disclosures.OrderBy(d => d.Number).Select(d => new DisclosureLine(
                d.Number, d.Text, d.DisclosedAt, [.. d.Answers.Select(a => (Name(a.PartyNumber), a.Agrees))],
                d.AppointmentNumber == current ? [.. head.Own.Where(o => d.Answers.All(a => a.PartyNumber != o.Number))] : []))],
            Extensions = [.. m.Extensions.OrderByDescending(e => e.Number).Select(e => new ExtensionLine(
                e.Number, e.Days, e.Reason, e.ProposedAt, e.ProposedBy,
                e.EffectiveAt is not null ? "各方同意，已生效" : e.RefusedAt is not null ? "有当事人不同意" : "等待答复",
                e.EffectiveAt is not null ? "success" : e.RefusedAt is not null ? "danger" : "info",
                [.. e.Answers.Select(a => (Name(a.PartyNumber), a.Agrees))],
                e.IsOpen ? [.. head.Own.Where(o => e.Answers.All(a => a.PartyNumber != o.Number))] : []))],
            Appraisals = [.. m.Appraisals.OrderBy(a => a.Number).Select(a => new AppraisalLine(a.Institution, a.Subject, a.StartedOn, a.ExpectedBy, a.EndedOn))],
            Sessions = [.. m.Sessions.OrderByDescending(s => s.Start).Select(s => new SessionLine(
                s.Number, s.Start, s.End, s.Mode, s.Room, s.Status, s.Outcome, s.CancelReason,
                [.. s.Attendance.OrderBy(a => a.PartyNumber).Select(a => (Name(a.PartyNumber), a.WillAttend, a.Attended))]))],
            Files = [.. m.Files.OrderBy(f => f.Number).Select(f => new MediationFileLine(
                f.Number, PurposeName(f.Purpose), f.FileName, f.Pages, f.Size, f.UploadedAt, f.UploadedBy))],
            Referrals = [.. m.Referrals.OrderBy(r => r.Number).Select(r => new ReferralLine(r.Direction, r.PartnerName, r.Liaison, r.ReferredOn, r.Note))],
            Ending = m.Ending is { } e
                ? new EndingLine(MediationNames.Of(e.Ground), e.Circumstances, e.CostRaising, MediationNames.Of(e.Consequence), e.EndedAt, Words.Person(e.EndedByRole, e.EndedBy))
                : m.Declination is { } d
                    ? new EndingLine(MediationNames.Of(d.Ground), d.Reason, null, MediationNames.Of(d.Consequence), d.DeclinedAt, Words.Person(CourtRole.Clerk, d.DeclinedBy))
                    : null,
            Step = m.StepDeadline is { } step ? DeadlineStory.Of(step, calendar, today) : null,
            Clock = m.Period is { } period ? new ClockStory(period, period.Explain(calendar), m.OpenAppraisal() is not null) : null,
            Acts = [.. MediationWorkflow.Table.ActsFrom(m.Status, user.Role).Where(act => HasSubject(m, act, head))],
            Timeline = [],
            Views = [],
        };
    }

    /// <summary>The name of what a file is for.</summary>
    public static string PurposeName(MediationFilePurpose purpose) => purpose switch
    {
        MediationFilePurpose.Identity => "身份证明",
        MediationFilePurpose.Authority => "授权委托材料",
        MediationFilePurpose.Evidence => "证据",
        _ => "履行凭证",
    };

    private static MediationPartyLine Party(Mediation m, MediationParty p, bool isOwn)
    {
        var said = m.Consents.Where(c => c.PartyNumber == p.Number && c.Stage == MediationStage.Mediation).MaxBy(c => c.GivenAt);
        return new(
            p.Number, p.Position, p.Kind, p.Name, p.Representative, p.AgentName, p.Phone is null ? null : MobileNumber.Mask(p.Phone), p.Address,
            p.Language == CourtLanguage.Chinese ? null : p.OtherLanguage ?? PartyNames.Of(p.Language), p.UserId is not null || p.AgentUserId is not null, isOwn,
            said?.Agrees, said is null ? null : MediationNames.Of(said.Means), said?.GivenAt);
    }

    private static InvitationLine Invitation(Invitation i, string party)
    {
        var (state, tone) = i.Answer is { } answer ? (answer ? "已答复：同意" : "已答复：不同意", "success")
            : i.ReplacedAt is not null ? ("已失效", "neutral")
            : i.LockedAt is not null ? ("已锁定，请重新发出", "danger")
            : ("等待答复", "info");
        return new(i.Number, i.PartyNumber, party, i.SentAt, i.ExpiresAt, i.WrongTries, state, tone);
    }

    // The table opens the cell; whether there is something to do it to is a matter of the facts.
    private static bool HasSubject(Mediation m, MediationAct act, MediationHead head) => act switch
    {
        MediationAct.Agree => head.Own.Any(o => !m.HasConsent(o.Number, MediationStage.Mediation)),
        MediationAct.Pick => head.Own.Any(o => o.Position != MediationPosition.ThirdParty),
        MediationAct.RefuseAppointment => m.Status == MediationStatus.AwaitingMediator
            ? m.CurrentAppointment()?.Way == AppointmentWay.ByCourt : !m.ChoiceIsOpen,
        MediationAct.Object => head.Own.Any(o => m.Objections.All(x => x.PartyNumber != o.Number)),
        MediationAct.ProposeExtension => !m.Extensions.Any(e => e.IsOpen),
        MediationAct.Withdraw => head.Own.Any(o => o.Position == MediationPosition.Applicant),
        MediationAct.AppointByCourt => !m.ChoiceIsOpen,
        MediationAct.Rate => m.RatedAppointment() is not null && head.Own.Any(o => m.Ratings.All(r => r.PartyNumber != o.Number)),
        MediationAct.UpholdObjection or MediationAct.RejectObjection =>
            m.Objections.Any(o => o.Upheld is null && o.AppointmentNumber == m.CurrentAppointment()?.Number),
        _ => true,
    };
}
