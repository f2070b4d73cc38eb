using GolmudCourt.Domain.Filing;
using static GolmudCourt.Domain.Filing.FilingAct;
using static GolmudCourt.Web.Notifications.NoticeAudience;

namespace GolmudCourt.Web.Notifications;

/// <content>立案.</content>
internal static partial class NoticeCatalogue
{
    private static IEnumerable<NoticeRule> FilingRules()
    {
        const string Kind = nameof(Filing);
        static NoticeRule To(FilingAct act, string sentence) => new(Kind, act.ToString(), Filers, NoticeGroup.Filing, sentence);
        return
        [
            To(Submit, "法院已收到您的{matter}，收件凭证可以在平台查看和打印[，应在{due}前审查完毕]。") with { Statutory = true, TellsActor = true },
            To(Receive, "法院已在窗口收到您的{matter}，收件凭证可以在平台查看和打印[，应在{due}前审查完毕]。") with { Statutory = true },
            To(RequestCorrection, "您的{matter}需要补正，法院已一次性列明内容[，请在{due}前提交补正材料]。") with { Statutory = true, Sms = true },
            To(AnswerCorrection, "法院已收到{matter}的补正材料，凭证可以在平台查看[，应在{due}前审查完毕]。") with { Statutory = true, TellsActor = true },
            To(Docket, "您的起诉已登记立案，{matter}[，请在{due}前交纳案件受理费]。") with { Statutory = true, Sms = true },
            To(Refuse, "法院对您的{matter}裁定不予受理，理由和上诉期限请登录平台查看。") with { Statutory = true, Sms = true },
            To(Return, "您的{matter}逾期没有补正，材料已退回并登记在册，理由请登录平台查看。") with { Statutory = true, Sms = true },
            To(Withdraw, "您的{matter}已撤回。"),
            To(DecideFeeRelief, "您缓交、减交、免交诉讼费的申请已有决定，请登录平台查看。") with { Statutory = true, Sms = true },
            To(RecordPayment, "{matter}的案件受理费已登记缴纳。"),
            To(HandOverToMediation, "您的{matter}已转入先行调解，收件日期不变；调解不成的恢复立案审查。") with { Statutory = true },
            To(ResumeAfterMediation, "先行调解没有达成协议，您的{matter}已恢复立案审查[，应在{due}前审查完毕]。") with { Statutory = true, Sms = true },
            To(EntrustMediation, "您的{matter}已委托调解，审理期限和调解期限请登录平台查看。") with { Statutory = true },
            To(CloseEntrustment, "您的{matter}的委托调解已经结束，结果请登录平台查看。") with { Statutory = true, Sms = true },
            To(SettleInMediation, "当事人已达成调解协议，您的{matter}结案。") with { Statutory = true },
            new(Kind, "Track", Filers, NoticeGroup.Filing, "{matter}的审理程序、审理期限或者承办法官有变动，请登录平台查看。") { Statutory = true },
            new(Kind, "Recount", Filers, NoticeGroup.Filing, "节假日安排公布后，{matter}的期限已重新计算[，现为{due}]。") { Statutory = true },
            new(Kind, "ChangeDeadline", Filers, NoticeGroup.Filing, "{matter}的一项期限已变更[，现为{due}]，理由请登录平台查看。") { Statutory = true },
        ];
    }

    private static IEnumerable<SilentAct> FilingSilence()
    {
        static SilentAct Not(string act, string because) => new(nameof(Filing), act, because);
        return
        [
            Not(nameof(Discard), "草稿只有本人知道，也由本人放弃"),
            Not(nameof(PermitFurtherCorrection), "法院内部的准许；再次告知补正时通知"),
            Not(nameof(ApplyForFeeRelief), "本人的申请，页面上已有结果；决定时通知"),
            Not("GiveConsent", "本人的选择，页面上已有结果"),
            Not("RevokeConsent", "本人的选择，页面上已有结果"),
        ];
    }
}
