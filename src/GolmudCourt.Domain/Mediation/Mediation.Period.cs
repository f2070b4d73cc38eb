using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Mediation;

/// <content>The clock: what lengthens it, and what does not (在线调解规则 24、26).</content>
public sealed partial class Mediation
{
    private const string StepSlot = "step";
    /// <summary>The place of the period of the mediation.</summary>
    public const string PeriodSlot = "period";


    /// <summary>The appraisal that runs now, or null.</summary>
    public AppraisalSuspension? OpenAppraisal() => _appraisals.Find(a => a.EndedOn is null);

    /// <summary>Whether the time for mediation is over. While an appraisal runs it never is.</summary>
    public bool IsOutOfTime(DateOnly today) => Period is not null && OpenAppraisal() is null && Period.IsOverdue(today);

    /// <summary>Proposes more days. A party who proposes agrees by it; the mediator's proposal needs every party's yes.</summary>
    /// <param name="partyNumber">The proposing party; null for the mediator.</param>
    /// <param name="days">How many days.</param>
    /// <param name="reason">Why.</param>
    /// <param name="occasion">Who and when.</param>
    public ExtensionProposal ProposeExtension(int? partyNumber, int days, string reason, Occasion occasion)
    {
        RequireGate(MediationAct.ProposeExtension, occasion);
        var party = occasion.Actor.Role == CourtRole.Mediator ? null : RequireOwnParty(partyNumber ?? 0, occasion);
        if (party is null)
        {
            RequireMediator(occasion);
        }

        RequireTime(occasion);
        if (_extensions.Exists(e => e.IsOpen))
        {
            throw new RuleViolation("mediation.extension-open", "已有一份延长提议等待答复", "在线调解规则 24");
        }

        Period!.RequireRoom(days);
        var why = RequireReason(reason, "Reason", "请写明为什么需要延长");
        RequireNothingConfidential(why, "Reason");
        var proposal = new ExtensionProposal(NextNumber(_extensions.Select(e => e.Number)), days, why, occasion);
        _extensions.Add(proposal);
        Move(MediationAct.ProposeExtension, occasion, $"{party?.Name ?? "调解员"}提议延长调解期限{days}日，须各方当事人同意才有效", why);
        if (party is not null)
        {
            Count(proposal, party, true, occasion);
        }

        return proposal;
    }

    /// <summary>A party's answer. One no and the proposal is off; the last yes gives it effect.</summary>
    public void AnswerExtension(int number, int partyNumber, bool agrees, Occasion occasion)
    {
        RequireGate(MediationAct.AnswerExtension, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        var proposal = Find(_extensions, e => e.Number == number);
        RequireTime(occasion);
        if (!proposal.IsOpen || proposal.Answers.Any(a => a.PartyNumber == partyNumber))
        {
            throw new RuleViolation("mediation.extension-answered", "已经答复过，或者提议已有结果", "在线调解规则 24");
        }

        Move(MediationAct.AnswerExtension, occasion, $"{party.Name}{(agrees ? "同意" : "不同意")}延长调解期限{proposal.Days}日");
        Count(proposal, party, agrees, occasion);
    }

    /// <summary>Begins an appraisal: the period stands still until it ends.</summary>
    public AppraisalSuspension StartAppraisal(string institution, string subject, DateOnly expectedBy, Occasion occasion)
    {
        RequireGate(MediationAct.StartAppraisal, occasion);
        RequireMediatorOrClerk(occasion);
        RequireTime(occasion);
        if (OpenAppraisal() is not null)
        {
            throw new RuleViolation("mediation.appraisal-open", "已有一项鉴定正在进行", "在线调解规则 26");
        }

        if (string.IsNullOrWhiteSpace(institution) || institution.Length > 100)
        {
            throw new RuleViolation("mediation.appraisal-institution", "请填写鉴定机构，不超过100个字", "在线调解规则 26", "Institution");
        }

        if (string.IsNullOrWhiteSpace(subject) || subject.Length > 100)
        {
            throw new RuleViolation("mediation.appraisal-subject", "请填写鉴定事项，不超过100个字", "在线调解规则 26", "Subject");
        }

        if (expectedBy <= occasion.Today)
        {
            throw new RuleViolation("mediation.appraisal-date", "请填写今天以后的预计完成日期", "在线调解规则 26", "ExpectedBy");
        }

        var appraisal = new AppraisalSuspension(
            NextNumber(_appraisals.Select(a => a.Number)), institution.Trim(), subject.Trim(), expectedBy, occasion);
        Period = Period!.Suspend(DeadlineGround.Appraisal, $"委托鉴定：{appraisal.Subject}", occasion);
        _appraisals.Add(appraisal);
        Move(MediationAct.StartAppraisal, occasion, $"委托鉴定（{appraisal.Subject}），鉴定期间不计入调解期限，预计{expectedBy:yyyy年M月d日}前完成");
        return appraisal;
    }

    /// <summary>Ends the appraisal; its days are added to the period.</summary>
    public void EndAppraisal(Occasion occasion)
    {
        RequireGate(MediationAct.EndAppraisal, occasion);
        RequireMediatorOrClerk(occasion);
        if (OpenAppraisal() is not { } open)
        {
            throw new RuleViolation("mediation.no-appraisal", "没有正在进行的鉴定", "在线调解规则 26");
        }

        open.End(occasion.Today);
        Period = Period!.Resume(occasion);
        Move(MediationAct.EndAppraisal, occasion, $"鉴定结束，调解期限到{Period.Due:yyyy年M月d日}届满");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<RunningDeadline> RunningDeadlines()
    {
        if (MediationWorkflow.Table.IsFinal(Status))
        {
            return [];
        }

        return
        [
            .. StepDeadline is { } step ? [new RunningDeadline(StepSlot, step)] : Array.Empty<RunningDeadline>(),
            .. Period is { } period ? [new RunningDeadline(PeriodSlot, period)] : Array.Empty<RunningDeadline>(),
        ];
    }

    /// <inheritdoc/>
    /// <remarks>Only the parties lengthen the period of the mediation, and an appraisal has its own acts (在线调解规则 24、26).</remarks>
    public override IReadOnlyList<DeadlineGround> GroundsFor(string slot) => slot == PeriodSlot
        ? [DeadlineGround.Suspension, DeadlineGround.Obstacle]
        : [DeadlineGround.Extension, DeadlineGround.Obstacle];

    /// <inheritdoc/>
    protected override void Put(string slot, Deadline deadline)
    {
        if (slot == PeriodSlot)
        {
            Period = deadline;
        }
        else
        {
            StepDeadline = deadline;
            if (CurrentAppointment() is { ConfirmedAt: null } waiting && deadline.RuleCode == waiting.ConfirmBy.RuleCode)
            {
                waiting.Recount(deadline);
            }
        }

        KeepNextDue();
    }

    private static string Short(string text) => text.Length <= Deadline.ReasonMaxLength ? text : text[..Deadline.ReasonMaxLength];

    private void Count(ExtensionProposal proposal, MediationParty party, bool agrees, Occasion occasion)
    {
        proposal.Add(new ExtensionAnswer(party.Number, agrees, occasion));
        if (!agrees)
        {
            proposal.Close(occasion.Now);
            return;
        }

        if (Participants().All(p => proposal.Answers.Any(a => a.PartyNumber == p.Number && a.Agrees)))
        {
            proposal.TakeEffect(occasion.Now);
            Period = Period!.Extend(DeadlineGround.Agreement, proposal.Days, Short(proposal.Reason), Portal(occasion));
            KeepNextDue();
            Write(
                Portal(occasion), "ExtendPeriod", Status.ToString(), Status.ToString(),
                $"各方当事人同意延长{proposal.Days}日，调解期限到{Period.Due:yyyy年M月d日}届满", null);
        }
    }

    private void RequireMediatorOrClerk(Occasion occasion)
    {
        if (occasion.Actor.Role == CourtRole.Mediator)
        {
            RequireMediator(occasion);
        }
    }

    // The nightly job ends what ran out; until it has run, the law already has.
    private void RequireTime(Occasion occasion)
    {
        if (IsOutOfTime(occasion.Today))
        {
            throw new RuleViolation(
                "mediation.out-of-time", $"调解期限已于{Period!.Due:yyyy年M月d日}届满，各方没有同意延长，不能再继续调解", "在线调解规则 24、25");
        }
    }
}
