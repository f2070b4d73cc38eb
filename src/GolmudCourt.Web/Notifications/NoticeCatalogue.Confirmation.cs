using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Service;
using static GolmudCourt.Domain.Confirmation.ConfirmationAct;
using static GolmudCourt.Web.Notifications.NoticeAudience;

namespace GolmudCourt.Web.Notifications;

/// <content>司法确认 and 送达.</content>
internal static partial class NoticeCatalogue
{
    private static IEnumerable<NoticeRule> ConfirmationRules()
    {
        static NoticeRule To(ConfirmationAct act, NoticeAudience to, string sentence) =>
            new(nameof(ConfirmationApplication), act.ToString(), to, NoticeGroup.Confirmation, sentence);
        return
        [
            To(Sign, OtherSide, "{matter}：有一方已签署，各方都签署后才提交法院[，应在{due}前提出]，请登录平台阅读、签署。") with { Sms = true },
            To(Invite, OtherSide, "{matter}：有一方请您加入并签署[，应在{due}前共同提出]。"),
            To(Join, OtherSide, "{matter}：有一方已经加入，等待签署。"),
            To(Submit, Parties, "{matter}：各方均已签署，已提交法院。") with { Statutory = true, TellsActor = true },
            To(RequestMaterial, Parties, "{matter}：申请材料需要补齐[，请在{due}前提交]；补齐后重新计算受理期限，逾期的按现有材料决定。") with { Statutory = true, Sms = true },
            To(AnswerMaterial, OtherSide, "{matter}：申请材料已经补齐[，法院应在{due}前决定是否受理]。"),
            To(AddMaterial, Judge, "{matter}：当事人补交了材料。"),
            To(Docket, Parties, "法院已受理，{matter}[，应在{due}前审查完毕]。") with { Statutory = true, Sms = true },
            To(Refuse, Parties, "{matter}：法院不予受理，理由请登录平台查看。") with { Statutory = true, Sms = true },
            To(Withdraw, Parties, "{matter}已撤回。") with { Statutory = true },
            To(Take, Parties, "{matter}：已由法官审查，通知询问时请按时参加。"),
            To(Assign, Parties, "{matter}：承办法官已经确定。"),
            To(Assign, Judge, "{matter}已指定由您审查[，应在{due}前裁定]。"),
            To(RequestSupplement, Parties, "{matter}：需要补充材料[，请在{due}前提交]；不补充的，可以按撤回处理。") with { Statutory = true, Sms = true },
            To(AnswerSupplement, Judge, "{matter}：当事人提交了补充材料[，应在{due}前裁定]。"),
            To(DeemWithdrawn, Parties, "{matter}已按撤回处理，理由请登录平台查看。") with { Statutory = true, Sms = true },
            To(ApplyToWithdraw, Judge, "{matter}：当事人申请撤回，请决定是否准许。"),
            To(ApplyToWithdraw, OtherSide, "{matter}：有一方申请撤回，等待法官决定。"),
            To(PermitWithdrawal, Parties, "{matter}：法官准许撤回。") with { Statutory = true, Sms = true },
            To(RejectWithdrawal, Parties, "{matter}：法官没有准许撤回，继续审查。") with { Statutory = true },
            To(Extend, Parties, "{matter}：审查期限已经延长[，现到{due}]。") with { Statutory = true },
            To(Confirm, Parties, "{matter}：法院裁定协议有效，请登录平台查看裁定。") with { Statutory = true, Sms = true },
            To(Dismiss, Parties, "{matter}：法院裁定驳回申请，理由和今后的办法请登录平台查看。") with { Statutory = true, Sms = true },
            To(ConfirmationAct.Object, Judge, "{matter}：有人对裁定提出异议，请审查。"),
            To(ConfirmationAct.Object, OtherSide, "{matter}：有人对裁定提出异议，等待法院审查。"),
            To(RejectObjection, Parties, "{matter}：异议不成立，裁定继续有效。") with { Statutory = true },
            To(UpholdObjection, Parties, "{matter}：异议成立，裁定已撤销，理由请登录平台查看。") with { Statutory = true, Sms = true },
            new(nameof(ConfirmationApplication), "Recount", Parties, NoticeGroup.Confirmation, "节假日安排公布后，{matter}的期限已重新计算[，现为{due}]。") { Statutory = true },
            new(nameof(ConfirmationApplication), "ChangeDeadline", Parties, NoticeGroup.Confirmation, "{matter}的一项期限已变更[，现为{due}]，理由请登录平台查看。") { Statutory = true },
        ];
    }

    private static IEnumerable<SilentAct> ConfirmationSilence()
    {
        static SilentAct Not(ConfirmationAct act, string because) => new(nameof(ConfirmationApplication), act.ToString(), because);
        return
        [
            Not(Discard, "草稿只有本人知道，也由本人放弃"),
            Not(RecordInterview, "询问时当事人在场，笔录当场核对"),
            new(nameof(ConfirmationApplication), "ChooseService", "本人的选择，页面上已有结果"),
        ];
    }

    private static IEnumerable<NoticeRule> ServiceRules() =>
    [
        new(nameof(ServiceRecord), "Attempt", Served, NoticeGroup.Service, "法院有文书向您送达；同意电子送达的，可以在“收到的文书”里查看。") { Statutory = true },
        new(nameof(ServiceRecord), "AttemptInPortal", Served, NoticeGroup.Service, "法院向您的在线账号送达了一份文书，请登录查看；与送达有关的期限从送达次日起计算。")
        {
            Statutory = true,
            Sms = true,
        },
    ];

    private static IEnumerable<SilentAct> ServiceSilence()
    {
        static SilentAct Not(string act, string because) => new(nameof(ServiceRecord), act, because);
        const string Recorded = "送达结果登记在送达页面；再次送达时通知";
        return
        [
            Not("Start", "发出送达时通知"),
            Not("AttemptByMessage", "送达的邮件、短信本身就是通知，不再通知一次"),
            Not("Consent", "本人的选择，页面上已有结果"),
            Not("ConsentRevoked", "本人的选择，页面上已有结果"),
            Not(nameof(AttemptAct.Open), "本人打开文书，页面上已有结果"),
            Not(nameof(AttemptAct.Acknowledge), "本人回复收悉，页面上已有结果"),
            .. new[] { AttemptAct.Deliver, AttemptAct.Leave, AttemptAct.Return, AttemptAct.Fail, AttemptAct.ProveArrival }.Select(act => Not(act.ToString(), Recorded)),
        ];
    }
}
