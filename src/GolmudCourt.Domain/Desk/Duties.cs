using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using static GolmudCourt.Domain.CourtRole;

namespace GolmudCourt.Domain.Desk;

/// <summary>
/// The one answer to whose a matter is: each open matter has exactly one owner, one next act and one day; one that asks nothing
/// of anybody has no duty. The desks, the escalation, the calendar and the page of violations all read it.
/// </summary>
public static partial class Duties
{
    /// <summary>Whether a filing in this state always asks something of somebody. In the others it depends on fee and relief.</summary>
    public static bool IsOpen(FilingStatus status) =>
        status is FilingStatus.Draft or FilingStatus.AwaitingReview or FilingStatus.AwaitingCorrection or FilingStatus.InMediation;

    /// <summary>Whether a mediation in this state always asks something. A settled one does while something is to be performed.</summary>
    public static bool IsOpen(MediationStatus status) =>
        status is not (MediationStatus.Settled or MediationStatus.Ended or MediationStatus.Declined);

    /// <summary>Whether an application in this state always asks something. A confirmed one does while an objection is undecided.</summary>
    public static bool IsOpen(ConfirmationStatus status) =>
        status is ConfirmationStatus.Draft or ConfirmationStatus.AwaitingAcceptance or ConfirmationStatus.AwaitingMaterial
            or ConfirmationStatus.Docketed or ConfirmationStatus.UnderExamination or ConfirmationStatus.AwaitingSupplement;

    /// <summary>Whether the track of a case in this state asks something: until it is closed it does.</summary>
    public static bool IsOpen(CaseTrackStatus status) => status != CaseTrackStatus.Closed;

    /// <summary>The duty of a filing.</summary>
    public static Duty? Of(FilingDutyFacts f, DeskTargets targets, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(targets);
        var lapsed = f.NextDue < today;
        return f.Status switch
        {
            FilingStatus.Draft => new(
                f.Channel == FilingChannel.Counter ? Clerk : Litigant, f.OwnerId, "完成并提交立案申请", f.Started.AddDays(targets.DraftDays), "草稿保存目标（本院设定）"),
            FilingStatus.AwaitingReview => new(Clerk, null, "审查立案申请", f.NextDue, "立案审查期限（登记立案规定 8）"),
            FilingStatus.AwaitingCorrection when lapsed => new(
                Clerk, null, "补正逾期，办理退回", f.NextDue?.AddDays(targets.AfterLapseDays), "补正期限已过，本院设定的办理期限（登记立案规定 7）"),
            FilingStatus.AwaitingCorrection => new(Litigant, null, "提交补正材料", f.NextDue, "补正期限（登记立案规定 7）") { Turns = true },
            FilingStatus.InMediation => new(
                Clerk, null, "跟进先行调解", f.MediationDue ?? f.MediationStarted?.AddDays(targets.MediationDays), "调解期限（民诉法 125；在线调解规则 24）"),
            FilingStatus.Docketed when f.ReliefSince is { } since => new(
                President, null, "决定缓减免交诉讼费", since.AddDays(targets.ReliefDays), "本院设定的决定期限（费用办法 44-51）"),
            FilingStatus.Docketed when f.FeeUnpaid && lapsed => new(
                Clerk, null, "核对缴费，逾期未交的按撤诉处理", f.NextDue?.AddDays(targets.AfterLapseDays), "交费期限已过，本院设定的办理期限（费用办法 22）"),
            FilingStatus.Docketed when f.FeeUnpaid => new(Litigant, null, "交纳案件受理费", f.NextDue, "交费期限（费用办法 22）") { Turns = true },
            _ => null,
        };
    }

    /// <summary>The duty of a mediation.</summary>
    public static Duty? Of(MediationDutyFacts m, DeskTargets targets, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(m);
        ArgumentNullException.ThrowIfNull(targets);
        var lapsed = m.StepDue < today;
        var after = m.StepDue?.AddDays(targets.AfterLapseDays);
        return m.Status switch
        {
            MediationStatus.Draft => new(Litigant, m.OwnerId, "完成并提交调解申请", m.Started.AddDays(targets.DraftDays), "草稿保存目标（本院设定）"),
            MediationStatus.Requested => new(Clerk, null, "决定是否受理调解申请", m.NextDue, "调解申请受理期限（在线调解规则 10）"),
            MediationStatus.AwaitingRespondent => new(Clerk, null, "征求被申请人意愿", m.NextDue, "征求意愿期限（在线调解规则 15）") { PartyAct = "答复是否同意调解" },
            MediationStatus.Choosing when m.ChoiceOpen && !lapsed => new(
                Litigant, null, "共同选定调解员", m.StepDue, "选定期限（在线调解规则 10）")
            { Turns = true },
            MediationStatus.Choosing => new(Clerk, null, "指定调解员", m.ChoiceOpen ? after : m.NextDue, "指定期限（在线调解规则 10）"),
            MediationStatus.AwaitingMediator when lapsed => new(Clerk, null, "调解员逾期未确认，重新指定", after, "确认期限已过（在线调解规则 12）"),
            MediationStatus.AwaitingMediator => new(
                m.MediatorId is null ? Clerk : Mediator, m.MediatorId, m.MediatorId is null ? "联系调解员确认" : "确认是否接受调解",
                m.NextDue, "确认期限（在线调解规则 12）")
            { Turns = true },
            MediationStatus.InProgress => new(
                m.MediatorId is null ? Clerk : Mediator, m.MediatorId, "主持调解", m.NextDue, "调解期限（在线调解规则 24）"),
            MediationStatus.AwaitingSignatures => new(
                m.MediatorId is null ? Clerk : Mediator, m.MediatorId, "组织签署调解协议", m.NextDue, "调解期限（在线调解规则 24）")
            { PartyAct = "签署调解协议" },
            MediationStatus.Settled when m.NextDue is not null => new(Litigant, null, "履行调解协议", m.NextDue, "协议约定的履行期限（人民调解法 31）"),
            _ => null,
        };
    }

    /// <summary>The duty of an application for confirmation.</summary>
    public static Duty? Of(ConfirmationDutyFacts a, DeskTargets targets, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(targets);
        return a.Status switch
        {
            ConfirmationStatus.Draft => a.NextDue is { } last
                ? new(Litigant, null, "各方共同签署并提交司法确认申请", last, "申请期限（民诉法 205）")
                : new(Litigant, a.OwnerId, "填写司法确认申请", a.Started.AddDays(targets.DraftDays), "草稿保存目标（本院设定）"),
            ConfirmationStatus.AwaitingAcceptance => new(Clerk, null, "审查是否受理司法确认", a.NextDue, "受理目标期限（2011年司法确认规定 4）"),
            ConfirmationStatus.AwaitingMaterial when a.NextDue < today => new(
                Clerk, null, "补齐材料的期限已过，按现有材料决定是否受理", a.NextDue?.AddDays(targets.AfterLapseDays), "本院设定的办理期限（民诉解释 354）"),
            ConfirmationStatus.AwaitingMaterial => new(Litigant, null, "补齐申请材料", a.NextDue, "补齐材料的期限（民诉解释 354）") { Turns = true },
            ConfirmationStatus.Docketed => new(Judge, null, "领取并审查司法确认申请", a.ExamineDue, "审查期限（民诉法 187）"),
            ConfirmationStatus.UnderExamination => new(
                Judge, a.JudgeId, a.WithdrawalOpen ? "决定是否准许撤回" : "审查并裁定", a.ExamineDue, "审查期限（民诉法 187）"),
            ConfirmationStatus.AwaitingSupplement when a.NextDue < today => new(
                Judge, a.JudgeId, "补充材料逾期，决定如何处理", a.ExamineDue, "审查期限（民诉法 187；民诉解释 357）"),
            ConfirmationStatus.AwaitingSupplement => new(Litigant, null, "提交补充材料", a.NextDue, "补充材料期限（民诉解释 356）") { Turns = true },
            ConfirmationStatus.Confirmed when a.ObjectionSince is { } since => new(
                Judge, a.JudgeId, "审查对确认裁定的异议", since.AddDays(targets.ObjectionDays), "本院设定的办理期限（民诉解释 372）"),
            _ => null,
        };
    }

    /// <summary>The duty of a docketed case: the clerk's until it has a procedure and a judge, then the judge's until the trial limit.</summary>
    public static Duty? Of(TrackDutyFacts t, DeskTargets targets)
    {
        ArgumentNullException.ThrowIfNull(t);
        ArgumentNullException.ThrowIfNull(targets);
        return t switch
        {
            { Status: CaseTrackStatus.Closed } => null,
            { Status: CaseTrackStatus.AwaitingTriage } => new(
                Clerk, null, "决定审理程序", t.DocketedOn.AddDays(targets.TriageDays), "本院设定的分流期限（民诉法 136）"),
            { JudgeId: null } => new(
                t.NobodyFound ? President : Clerk, null, t.NobodyFound ? "指定承办法官" : "按规则分案",
                t.DocketedOn.AddDays(targets.AllocationDays), "本院设定的分案期限（民诉法 131）"),
            { ObjectionSince: { } since } => new(
                Judge, t.JudgeId, "决定程序异议", since.AddDays(targets.ObjectionDays), "本院设定的办理期限（民诉法 169；民诉解释 269、279）"),
            { ExcludedFrom: { } from } => new(
                Judge, t.JudgeId, "核对不计入审理期限的事由是否消失", Later(t.Limit, from.AddDays(targets.ExclusionDays)), "扣除期间由本院设定核对的日期（2000年审限规定 9）"),
            _ => new(Judge, t.JudgeId, t.Heard ? "审结案件" : "排期开庭", t.Limit, $"审理期限（{LimitArticle(t.Status)}）"),
        };
    }

    private static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;

    private static string LimitArticle(CaseTrackStatus status) => status switch
    {
        CaseTrackStatus.SmallClaims => "民诉法 168",
        CaseTrackStatus.Summary => "民诉法 164",
        _ => "民诉法 152",
    };
}
