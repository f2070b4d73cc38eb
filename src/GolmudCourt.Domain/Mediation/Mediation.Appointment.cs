using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Mediation;

/// <content>The mediator accepts, declines, is silent, or has to go.</content>
public sealed partial class Mediation
{
    /// <summary>The mediator accepts; the period of mediation runs from this day (在线调解规则 24).</summary>
    public void ConfirmAppointment(Occasion occasion)
    {
        RequireGate(MediationAct.ConfirmAppointment, occasion);
        var appointment = RequireMediator(occasion);
        RequireTime(occasion);
        if (appointment.ConfirmBy.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("mediation.confirmation-late", "确认期限已过，法院将另行指定调解员", "在线调解规则 12");
        }

        appointment.Confirm(occasion.Now);
        StepDeadline = null;

        // A second mediator does not wind the clock back: mediation must not be a way to stretch time.
        Period ??= MediationClock.Start(occasion.Today, Track, occasion.Calendar);
        Move(MediationAct.ConfirmAppointment, occasion, $"调解员{appointment.MediatorName}已接受，调解期限到{Period.Due:yyyy年M月d日}届满");
    }

    /// <summary>The mediator declines with a reason; another is to be found (在线调解规则 12).</summary>
    public void DeclineAppointment(string reason, Occasion occasion)
    {
        RequireGate(MediationAct.DeclineAppointment, occasion);
        var appointment = RequireMediator(occasion);
        var why = RequireReason(reason, "Reason", "请写明不接受的理由");
        Unseat(MediationAct.DeclineAppointment, AppointmentEnd.Declined, why, $"调解员{appointment.MediatorName}不接受委派", occasion);
    }

    /// <summary>The mediator was silent for 3 working days; another is to be found (在线调解规则 12).</summary>
    public void LapseAppointment(Occasion occasion)
    {
        RequireGate(MediationAct.LapseAppointment, occasion);
        var appointment = CurrentAppointment()!;
        if (!appointment.ConfirmBy.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("mediation.confirmation-runs", $"确认期限到{appointment.ConfirmBy.Due:yyyy年M月d日}届满", "在线调解规则 12");
        }

        Unseat(
            MediationAct.LapseAppointment, AppointmentEnd.Silence, "三个工作日内没有确认",
            $"调解员{appointment.MediatorName}逾期没有确认", occasion);
    }

    /// <summary>Takes the appointment away from a mediator who was suspended, removed or is prevented; another is to be found.</summary>
    public void RevokeAppointment(string reason, Occasion occasion)
    {
        RequireGate(MediationAct.RevokeAppointment, occasion);
        var why = RequireReason(reason, "Reason", "请写明撤销指定的理由");
        Unseat(
            MediationAct.RevokeAppointment, AppointmentEnd.Revoked, why,
            $"撤销对调解员{CurrentAppointment()!.MediatorName}的指定", occasion);
    }

    /// <summary>A party asks that the mediator step back, once and with a reason (特邀调解规定 15).</summary>
    public MediatorObjection Object(int partyNumber, string reason, Occasion occasion)
    {
        RequireGate(MediationAct.Object, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        if (_objections.Exists(o => o.PartyNumber == partyNumber))
        {
            throw new RuleViolation("mediation.objected-already", "每一方当事人只能申请一次回避", "特邀调解规定 15");
        }

        var why = RequireReason(reason, "Reason", "请写明申请回避的理由");
        var objection = new MediatorObjection(
            NextNumber(_objections.Select(o => o.Number)), partyNumber, CurrentAppointment()!.Number, why, occasion.Now);
        _objections.Add(objection);
        Move(MediationAct.Object, occasion, $"{party.Name}申请调解员{CurrentAppointment()!.MediatorName}回避");
        return objection;
    }

    /// <summary>Decides an objection: the mediator's organisation, or the court (特邀调解规定 15).</summary>
    /// <param name="number">The objection.</param>
    /// <param name="upheld">Whether the mediator must go.</param>
    /// <param name="reason">Why.</param>
    /// <param name="organisationId">The organisation the manager decides for; null for a clerk.</param>
    /// <param name="occasion">The manager or the clerk.</param>
    public void DecideObjection(int number, bool upheld, string reason, long? organisationId, Occasion occasion)
    {
        var act = upheld ? MediationAct.UpholdObjection : MediationAct.RejectObjection;
        RequireGate(act, occasion);
        var objection = Find(_objections, o => o.Number == number);
        var appointment = CurrentAppointment()!;
        if (objection.Upheld is not null || objection.AppointmentNumber != appointment.Number)
        {
            throw new RuleViolation("mediation.objection-decided", "这份回避申请已经决定，或者调解员已经更换");
        }

        RequireOwnOrganisation(appointment, organisationId, occasion);
        var why = RequireReason(reason, "Reason", "请写明决定的理由");
        objection.Decide(upheld, why, occasion);
        if (upheld)
        {
            Unseat(act, AppointmentEnd.Objection, why, $"准许回避申请，调解员{appointment.MediatorName}退出", occasion);
        }
        else
        {
            Move(act, occasion, "驳回回避申请，调解继续进行", why);
        }
    }

    /// <summary>The mediator discloses what may raise doubt; every party then says whether to go on (在线调解规则 13).</summary>
    public MediatorDisclosure Disclose(string text, Occasion occasion)
    {
        RequireGate(MediationAct.Disclose, occasion);
        var appointment = RequireMediator(occasion);
        var told = RequireReason(text, "Text", "请写明需要披露的情况");
        var disclosure = new MediatorDisclosure(NextNumber(_disclosures.Select(d => d.Number)), appointment.Number, told, occasion.Now);
        _disclosures.Add(disclosure);
        Move(MediationAct.Disclose, occasion, $"调解员{appointment.MediatorName}作了披露，请各方当事人表明是否同意继续");
        return disclosure;
    }

    /// <summary>A party's answer to a disclosure; one no, and another mediator is to be found.</summary>
    public void AnswerDisclosure(int number, int partyNumber, bool agrees, Occasion occasion)
    {
        RequireGate(MediationAct.AnswerDisclosure, occasion);
        var disclosure = Find(_disclosures, d => d.Number == number);
        var party = RequireOwnParty(partyNumber, occasion);
        if (disclosure.AppointmentNumber != CurrentAppointment()!.Number || disclosure.Answers.Any(a => a.PartyNumber == partyNumber))
        {
            throw new RuleViolation("mediation.disclosure-answered", "已经答复过，或者调解员已经更换", "在线调解规则 13");
        }

        disclosure.Add(new DisclosureAnswer(partyNumber, agrees, occasion));
        Move(MediationAct.AnswerDisclosure, occasion, $"{party.Name}{(agrees ? "同意" : "不同意")}由该调解员继续调解");
        if (!agrees)
        {
            Unseat(
                MediationAct.RevokeAppointment, AppointmentEnd.Disclosure, $"{party.Name}在披露后不同意继续",
                $"调解员{CurrentAppointment()!.MediatorName}退出", Portal(occasion));
        }
    }

    private MediatorAppointment RequireMediator(Occasion occasion) =>
        CurrentAppointment() is { MediatorUserId: { } user } appointment && user == occasion.Actor.UserId
            ? appointment
            : throw new RuleViolation("mediation.not-the-mediator", "您不是本次调解的调解员", "特邀调解规定 12");

    private static void RequireOwnOrganisation(MediatorAppointment appointment, long? organisationId, Occasion occasion)
    {
        if (occasion.Actor.Role == CourtRole.OrganisationManager
            && (organisationId is null || appointment.OrganisationId != organisationId))
        {
            throw new RuleViolation("mediation.not-the-organisation", "这名调解员不属于您管理的调解组织", "特邀调解规定 15");
        }
    }

    // Another mediator is the court's task; the parties may still agree on one meanwhile.
    private void Unseat(MediationAct act, AppointmentEnd end, string reason, string sentence, Occasion occasion)
    {
        RequireGate(act, occasion);
        var appointment = CurrentAppointment()!;
        appointment.Close(end, reason, occasion.Now);
        CancelPlanned($"调解员{appointment.MediatorName}退出", occasion);
        ReopenForNewMediator(occasion);
        StepDeadline = Deadline.Of(MediationRules.Appointment, occasion.Today, occasion.Calendar);
        Move(act, occasion, $"{sentence}；法院应在{StepDeadline.Due:yyyy年M月d日}前重新指定，双方也可以共同选定", reason);
    }
}
