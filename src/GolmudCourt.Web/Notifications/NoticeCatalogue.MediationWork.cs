using GolmudCourt.Domain.Mediation;
using static GolmudCourt.Domain.Mediation.MediationAct;
using static GolmudCourt.Web.Notifications.NoticeAudience;

namespace GolmudCourt.Web.Notifications;

/// <content>调解, the work in between and the agreement. Nothing that was said, offered or agreed is in a sentence (特邀调解规定 22).</content>
internal static partial class NoticeCatalogue
{
    private static IEnumerable<NoticeRule> MediationWorkRules() =>
    [
        Tell(ProposeExtension, Parties, "{matter}：有人提议延长调解期限，请登录平台表明是否同意。") with { Sms = true },
        Tell(ProposeExtension, Mediator, "{matter}：有当事人提议延长调解期限。"),
        Tell(AnswerExtension, Parties, "{matter}：有当事人对延长调解期限表明了态度。"),
        Tell(AnswerExtension, Mediator, "{matter}：有当事人对延长调解期限表明了态度。"),
        Tell("ExtendPeriod", Parties, "{matter}：各方同意延长[，调解期限现到{due}]。") with { Statutory = true, TellsActor = true },
        Tell("ExtendPeriod", Mediator, "{matter}：各方同意延长[，调解期限现到{due}]。"),
        Tell(StartAppraisal, Parties, "{matter}：鉴定已开始，鉴定期间不计入调解期限。"),
        Tell(StartAppraisal, Mediator, "{matter}：鉴定已开始，鉴定期间不计入调解期限。"),
        Tell(EndAppraisal, Parties, "{matter}：鉴定已结束[，调解期限现到{due}]。"),
        Tell(EndAppraisal, Mediator, "{matter}：鉴定已结束[，调解期限现到{due}]。"),

        // The short message about a session is sent with it, also to parties without an account.
        Tell(PlanSession, SessionParties, "{matter}：调解员安排了一次调解，时间和方式请登录平台查看，并确认是否到场。"),
        Tell(CancelSession, SessionParties, "{matter}：一次调解安排已取消，请登录平台查看。"),
        Tell(AnswerSession, Mediator, "{matter}：有当事人答复了是否到场。"),
        Tell(AddMaterial, Parties, "{matter}：有人补充了材料，请登录平台查看。"),
        Tell(AddMaterial, Mediator, "{matter}：有人补充了材料，请登录平台查看。"),
        Tell(StateFacts, Parties, "{matter}：调解员记录了无争议事实，请登录平台核对并确认。"),
        Tell(ConfirmFacts, Mediator, "{matter}：有当事人确认了无争议事实。"),
        Tell(MakeOffer, OfferParties, "{matter}：有一份新的方案等您答复，请登录平台查看。") with { Sms = true },
        Tell(AnswerOffer, OfferParties, "{matter}：一份方案有了变化，请登录平台查看。") with { Sms = true },
        Tell(LapseOffer, OfferParties, "{matter}：一份方案已过有效期。"),
        Tell(OpenForSignature, Parties, "{matter}：调解协议已提交签署，请登录平台阅读[，并在{due}前签署]。") with { Sms = true },
        Tell(OpenForSignature, Manager, "{matter}：调解协议已提交签署，请登录平台核对并盖章。"),
        Tell(ReopenAgreement, Parties, "{matter}：调解协议退回修改，已有的签名作废，修改后请重新签署。") with { Statutory = true, Sms = true },
        Tell(ReopenAgreement, Manager, "{matter}：调解协议退回修改，修改后须重新盖章。"),
        Tell(Sign, Parties, "{matter}：有一方已签署调解协议[，签署期限到{due}]。"),
        Tell(Sign, Mediator, "{matter}：有一方已签署调解协议。"),
        Tell(RefuseToSign, Parties, "{matter}因一方不签署协议而终结，今后的办法请登录平台查看。") with { Statutory = true, Sms = true },
        Tell(RefuseToSign, Mediator, "{matter}因一方不签署协议而终结。"),
        Tell(RefuseToSign, Manager, "{matter}因一方不签署协议而终结。"),
        Tell(Settle, Parties, "{matter}：各方均已签署，调解协议生效，请按期履行；可以自生效之日起三十日内共同申请司法确认。")
            with { Statutory = true, Sms = true, TellsActor = true },
        Tell(Settle, Mediator, "{matter}：各方均已签署，调解协议生效。") with { TellsActor = true },
        Tell(Settle, Manager, "{matter}：各方均已签署，调解协议生效。") with { TellsActor = true },
        Tell(RecordOralAgreement, Parties, "{matter}：调解员记录了口头协议，协议已生效，请登录平台核对。") with { Statutory = true, Sms = true },
        Tell(RecordOralAgreement, Manager, "{matter}：调解员记录了口头协议，协议已生效。"),
        Tell(MarkPerformed, OtherSide, "{matter}：对方登记已履行，请登录平台确认是否收到。") with { Sms = true },
        Tell(AnswerPerformance, OtherSide, "{matter}：对方答复了是否收到履行，请登录平台查看。"),
        Tell("Recount", Parties, "节假日安排公布后，{matter}的期限已重新计算[，现为{due}]。") with { Statutory = true },
        Tell("Recount", Mediator, "节假日安排公布后，{matter}的期限已重新计算[，现为{due}]。"),
        Tell("ChangeDeadline", Parties, "{matter}的一项期限已变更[，现为{due}]，理由请登录平台查看。") with { Statutory = true },
        Tell("ChangeDeadline", Mediator, "{matter}的一项期限已变更[，现为{due}]，理由请登录平台查看。"),
    ];

    private static IEnumerable<SilentAct> MediationSilence()
    {
        static SilentAct Not(string act, string because) => new(nameof(Mediation), act, because);
        return
        [
            Not(nameof(Discard), "草稿只有本人知道，也由本人放弃"),
            Not(nameof(HandOver), "立案申请移交时已通知起诉人；委托、转介的在受理时通知各方"),
            Not(nameof(Invite), "邀请由短码短信发给被邀请的人，没有账号的也能收到"),
            Not(nameof(LogSession), "调解经过保密，参加的人都在场"),
            Not(nameof(DraftAgreement), "起草时反复保存，提交签署时通知"),
            Not(nameof(Refer), "转请联动单位协助须先征得当事人同意，调解照常进行"),
            Not(nameof(Rate), "评价由院里统计，不告知调解员是谁评价的"),
            Not("ClaimParty", "本人关联自己的账号，页面上已有结果"),
            Not("EngageAgent", "委托由本人作出，页面上已有结果"),
            Not("GiveConsent", "本人的选择，页面上已有结果"),
            Not("RevokeConsent", "本人的选择，页面上已有结果"),
            Not("LockInvitation", "短码锁定时没有确定的收件人；页面当场说明"),
        ];
    }
}
