using GolmudCourt.Domain.Triage;
using static GolmudCourt.Domain.Triage.PaymentOrderAct;
using static GolmudCourt.Web.Notifications.NoticeAudience;

namespace GolmudCourt.Web.Notifications;

/// <content>支付令: the creditor is told of each step, the debtor of what follows the service.</content>
internal static partial class NoticeCatalogue
{
    private static IEnumerable<NoticeRule> PaymentOrderNotices()
    {
        static NoticeRule To(string act, NoticeAudience to, string sentence) => new(nameof(PaymentOrder), act, to, NoticeGroup.Filing, sentence);
        static NoticeRule Creditor(PaymentOrderAct act, string sentence) => To(act.ToString(), Filers, sentence) with { Statutory = true };
        static NoticeRule Debtor(PaymentOrderAct act, string sentence) => To(act.ToString(), Respondents, sentence) with { Statutory = true };
        return
        [
            To("Apply", Filers, "{matter}已经提交[，法院应在{due}前通知是否受理]。") with { Statutory = true, TellsActor = true },
            Creditor(Accept, "法院已受理，{matter}[，应在{due}前审查完毕]。") with { Sms = true },
            Creditor(Refuse, "{matter}：法院不予受理，理由请登录平台查看。") with { Sms = true },
            Creditor(Issue, "{matter}：支付令已经发出，等待送达对方。"),
            Creditor(Dismiss, "{matter}：法院裁定驳回申请，理由请登录平台查看。") with { Sms = true },
            Creditor(RecordService, "{matter}：支付令已送达对方[，对方应在{due}前清偿或者提出书面异议]。"),
            Debtor(RecordService, "{matter}：支付令已送达您[，请在{due}前清偿债务或者提出书面异议]。") with { Sms = true },
            Creditor(EndUnserved, "{matter}：支付令没有能够送达，督促程序已终结，可以另行起诉。") with { Sms = true },
            Creditor(EndBySuit, "{matter}：因就同一债务起诉，督促程序已终结。"),
            Debtor(EndBySuit, "{matter}：因对方就同一债务起诉，督促程序已终结。"),
            Creditor(RecordPayment, "{matter}：法院登记债务已经清偿，督促程序已终结。"),
            Debtor(RecordPayment, "{matter}：法院登记债务已经清偿，督促程序已终结。"),
            Creditor(ObjectInWriting, "{matter}：对方提出书面异议，等待法院审查。"),
            Debtor(ObjectInWriting, "{matter}：已收到书面异议，等待法院审查。") with { TellsActor = true },
            Creditor(RejectObjection, "{matter}：对方的异议不成立，支付令继续有效。"),
            Debtor(RejectObjection, "{matter}：异议不成立，支付令继续有效，理由请登录平台查看。") with { Sms = true },
            Creditor(UpholdObjection, "{matter}：对方的异议成立，督促程序已终结；不同意起诉的，请自收到裁定之日起7日内表示。") with { Sms = true },
            Creditor(RecordRulingService, "{matter}：您已收到终结裁定[，不同意起诉的请在{due}前表示，没有表示的转入诉讼程序]。") with { Sms = true },
            Debtor(UpholdObjection, "{matter}：异议成立，支付令失去效力，可能转入诉讼程序。"),
            Creditor(TakeEffect, "{matter}：支付令已经生效，可以申请执行。") with { Sms = true },
            Debtor(TakeEffect, "{matter}：支付令已经生效，请尽快履行。") with { Sms = true },
            Debtor(Withdraw, "{matter}：对方撤回申请，督促程序已终结。"),
            Debtor(DeclineSuit, "{matter}：对方不同意起诉，督促程序已终结。"),
            Creditor(ConvertToSuit, "{matter}：已转入诉讼程序，请按通知补交案件受理费。") with { Sms = true, TellsActor = true },
            Debtor(ConvertToSuit, "{matter}：已转入诉讼程序。") with { Sms = true },
            Creditor(RecordSuit, "{matter}：已登记为诉讼案件，案号请登录平台查看。") with { Sms = true },
            Debtor(RecordSuit, "{matter}：已登记为诉讼案件，案号请登录平台查看。"),
            To("Recount", Filers, "节假日安排公布后，{matter}的期限已重新计算[，现为{due}]。") with { Statutory = true },
            To("Recount", Respondents, "节假日安排公布后，{matter}的期限已重新计算[，现为{due}]。") with { Statutory = true },
            To("ChangeDeadline", Filers, "{matter}的一项期限已变更[，现为{due}]，理由请登录平台查看。") with { Statutory = true },
            To("ChangeDeadline", Respondents, "{matter}的一项期限已变更[，现为{due}]，理由请登录平台查看。") with { Statutory = true },
        ];
    }

    private static IEnumerable<SilentAct> PaymentOrderSilence() => [new(nameof(PaymentOrder), nameof(AddEvidence), "本人提交，页面上已有结果；支付令送达时一并告知对方")];
}
