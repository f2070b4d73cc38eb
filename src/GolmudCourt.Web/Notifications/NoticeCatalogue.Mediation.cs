using GolmudCourt.Domain.Mediation;
using static GolmudCourt.Domain.Mediation.MediationAct;
using static GolmudCourt.Web.Notifications.NoticeAudience;

namespace GolmudCourt.Web.Notifications;

/// <content>调解, from the request to the mediator and to its end.</content>
internal static partial class NoticeCatalogue
{
    private static NoticeRule Tell(MediationAct act, NoticeAudience to, string sentence) => Tell(act.ToString(), to, sentence);

    private static NoticeRule Tell(string act, NoticeAudience to, string sentence) => new(nameof(Mediation), act, to, NoticeGroup.Mediation, sentence);

    private static IEnumerable<NoticeRule> MediationCourseRules() =>
    [
        Tell(Submit, Applicants, "法院已收到您的{matter}[，应在{due}前决定是否受理]。") with { TellsActor = true },
        Tell(Register, Applicants, "法院已在窗口登记您的{matter}[，应在{due}前决定是否受理]。"),
        Tell(Accept, Applicants, "法院已受理您的申请，{matter}。") with { Statutory = true },
        Tell(Accept, Respondents, "有一件与您有关的调解已由法院受理，{matter}，请登录平台表明是否同意调解。") with { Statutory = true },
        Tell(Decline, Applicants, "法院没有受理您的{matter}，理由和今后的办法请登录平台查看。") with { Statutory = true, Sms = true },
        Tell(Agree, OtherSide, "{matter}：对方已同意调解。"),
        Tell(Refuse, Parties, "{matter}因一方不同意而终结，今后的办法请登录平台查看。") with { Statutory = true, Sms = true },
        Tell("ThirdPartyRefuses", Parties, "{matter}：第三人不参加调解，调解继续进行。"),
        Tell(ReportUnreachable, Parties, "{matter}因无法联系对方而终结，今后的办法请登录平台查看。") with { Statutory = true, Sms = true },
        Tell(LapseInvitation, Parties, "{matter}因邀请到期没有答复而终结，今后的办法请登录平台查看。") with { Statutory = true, Sms = true },
        Tell(OpenChoice, Parties, "{matter}：各方已同意调解，请[在{due}前]选择调解员，也可以同意由法院指定。") with { Sms = true, TellsActor = true },
        Tell(Pick, OtherSide, "{matter}：对方已选择调解员，您还没有选择的，请[在{due}前]登录平台选择。"),
        Tell(LeaveToCourt, OtherSide, "{matter}：对方同意由法院指定调解员。"),
        Tell(CloseChoice, Parties, "{matter}：没有共同选定调解员，转由法院指定[，法院应在{due}前指定]。"),
        Tell(AppointCommonChoice, Parties, "{matter}：双方已共同选定调解员，等待调解员确认[，确认期限到{due}]。") with { TellsActor = true },
        Tell(AppointCommonChoice, Mediator, "您被选定为{matter}的调解员，请[在{due}前]确认接受，或者写明理由拒绝。") with { Sms = true },
        Tell(AppointCommonChoice, Manager, "本组织的调解员被选定办理{matter}[，应在{due}前确认]。"),
        Tell(AppointByCourt, Parties, "{matter}：法院已指定调解员，不同意的请登录平台提出。") with { Statutory = true, Sms = true },
        Tell(AppointByCourt, Mediator, "法院指定您为{matter}的调解员，请[在{due}前]确认接受，或者写明理由拒绝。") with { Sms = true },
        Tell(AppointByCourt, Manager, "法院指定本组织的调解员办理{matter}[，应在{due}前确认]。"),
        Tell(RefuseAppointment, Parties, "{matter}因一方不同意法院指定的调解员而终结，今后的办法请登录平台查看。") with { Statutory = true, Sms = true },
        Tell(RefuseAppointment, Mediator, "{matter}因一方不同意指定而终结。"),
        Tell(ConfirmAppointment, Parties, "{matter}：调解员已确认接受[，调解期限到{due}]。") with { Sms = true },
        Tell(ConfirmAppointment, Manager, "本组织的调解员已接受{matter}[，调解期限到{due}]。"),
        Tell(DeclineAppointment, Parties, "{matter}：调解员没有接受，将重新选定或者指定[，期限到{due}]。"),
        Tell(DeclineAppointment, Manager, "本组织的调解员没有接受{matter}。"),
        Tell(LapseAppointment, Parties, "{matter}：调解员逾期没有确认，将重新选定或者指定[，期限到{due}]。"),
        Tell(LapseAppointment, FormerMediator, "您逾期没有确认接受{matter}，该件将重新选定或者指定调解员。"),
        Tell(LapseAppointment, Manager, "本组织的调解员逾期没有确认接受{matter}。"),
        Tell(RevokeAppointment, Parties, "{matter}：调解员的指定已撤销，将重新选定或者指定[，期限到{due}]。") with { Statutory = true, Sms = true },
        Tell(RevokeAppointment, FormerMediator, "对您办理{matter}的指定已撤销，该件不再由您办理。") with { Statutory = true, Sms = true },
        Tell(MediationAct.Object, Manager, "{matter}有一份回避申请等待决定。") with { Sms = true },
        Tell(UpholdObjection, Parties, "{matter}：回避申请已获准许，将重新选定或者指定调解员[，期限到{due}]。") with { Statutory = true },
        Tell(UpholdObjection, FormerMediator, "{matter}的回避申请已获准许，该件不再由您办理。") with { Statutory = true },
        Tell(RejectObjection, Parties, "{matter}：回避申请没有获准，理由请登录平台查看。") with { Statutory = true },
        Tell(RejectObjection, Mediator, "{matter}的回避申请没有获准，请继续办理。"),
        Tell(Disclose, Parties, "{matter}：调解员作了披露，请登录平台阅读并表明是否同意其继续调解。") with { Statutory = true, Sms = true },
        Tell(AnswerDisclosure, Mediator, "{matter}：有当事人对您的披露表明了态度。"),
        Tell(Withdraw, Parties, "{matter}因申请人撤回而终结。") with { Statutory = true },
        Tell(Withdraw, Mediator, "{matter}因申请人撤回而终结。"),
        Tell(Terminate, Parties, "{matter}因一方要求终止而终结，今后的办法请登录平台查看。") with { Statutory = true, Sms = true },
        Tell(Terminate, Mediator, "{matter}因一方要求终止而终结。"),
        Tell(End, Parties, "{matter}没有达成协议，调解已终结，今后的办法请登录平台查看。") with { Statutory = true, Sms = true },
        Tell(End, Mediator, "{matter}已由法院登记终结。"),
        Tell(End, Manager, "{matter}没有达成协议，调解已终结。"),
        Tell(Expire, Parties, "{matter}期限届满，各方没有同意延长，调解已终结，今后的办法请登录平台查看。") with { Statutory = true, Sms = true },
        Tell(Expire, Mediator, "{matter}期限届满，调解已终结。"),
        Tell(Expire, Manager, "{matter}期限届满，调解已终结。"),
    ];
}
