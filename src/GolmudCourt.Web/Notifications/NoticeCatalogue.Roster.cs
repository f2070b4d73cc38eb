using GolmudCourt.Domain.Roster;
using static GolmudCourt.Web.Notifications.NoticeAudience;

namespace GolmudCourt.Web.Notifications;

/// <content>名册、培训和投诉.</content>
internal static partial class NoticeCatalogue
{
    private static IEnumerable<NoticeRule> RosterRules() =>
    [
        .. Entry(nameof(RosterMediator), "您"),
        .. Entry(nameof(RosterOrganisation), "本组织"),
        Of(nameof(RosterMediator), nameof(RosterAct.RecordTraining), Listed, "您参加培训的学时已记入档案。"),
        Of(nameof(RosterMediator), nameof(RosterAct.Discipline), Listed, "法院对您作出了处理，内容和理由请向法院了解。") with { Statutory = true },
        Of(nameof(RosterMediator), nameof(RosterAct.Discipline), ListedManager, "法院对本组织的一名调解员作出了处理，请登录平台查看。"),
        Of(nameof(RosterMediator), nameof(RosterAct.Decline), ListedManager, "本组织推荐的一名调解员没有列入名册，理由请登录平台查看。") with { Statutory = true },
        Of(nameof(RosterMediator), nameof(RosterAct.Admit), ListedManager, "本组织的一名调解员已列入特邀调解名册。"),
        Of(nameof(RosterMediator), nameof(RosterAct.Suspend), ListedManager, "本组织的一名调解员已暂停接受委派。"),
        Of(nameof(RosterMediator), nameof(RosterAct.Reinstate), ListedManager, "本组织的一名调解员已恢复接受委派。"),
        Of(nameof(RosterMediator), nameof(RosterAct.Remove), ListedManager, "本组织的一名调解员已移出特邀调解名册。"),
        Of(nameof(RosterMediator), nameof(RosterAct.Expire), ListedManager, "本组织的一名调解员聘期已届满，请及时申请续聘。"),
        Of(nameof(TrainingSession), nameof(TrainingAct.Enrol), NewlyEnrolled, "已为您报名一次培训[，时间{due}]，请按时参加。"),
        Of(nameof(TrainingSession), nameof(TrainingAct.Revise), Enrolled, "您报名的一次培训安排有变动[，时间{due}]。"),
        Of(nameof(TrainingSession), nameof(TrainingAct.Cancel), Enrolled, "您报名的一次培训[（{due}）]已取消。"),
        Of(nameof(RosterComplaint), nameof(ComplaintAct.Lodge), Complainant, "法院已收到您的投诉[，将在{due}前反馈核查结果]。") with { Statutory = true, TellsActor = true },
        Of(nameof(RosterComplaint), nameof(ComplaintAct.Uphold), Complainant, "您的投诉已核查完毕，结果请登录平台查看。") with { Statutory = true, Sms = true },
        Of(nameof(RosterComplaint), nameof(ComplaintAct.Dismiss), Complainant, "您的投诉已核查完毕，结果请登录平台查看。") with { Statutory = true, Sms = true },
        Of(nameof(RosterComplaint), "Recount", Complainant, "节假日安排公布后，您的投诉的反馈期限已重新计算[，现为{due}]。") with { Statutory = true },
        Of(nameof(RosterComplaint), "ChangeDeadline", Complainant, "您的投诉的反馈期限已变更[，现为{due}]。") with { Statutory = true },
    ];

    private static IEnumerable<NoticeRule> Entry(string kind, string whom) =>
    [
        Of(kind, nameof(RosterAct.Transcribe), Listed, $"{whom}已列入特邀调解名册[，聘期到{{due}}]。") with { Statutory = true },
        Of(kind, nameof(RosterAct.Admit), Listed, $"{whom}已列入特邀调解名册[，聘期到{{due}}]。") with { Statutory = true },
        Of(kind, nameof(RosterAct.Decline), Listed, $"{whom}没有列入特邀调解名册，理由请向法院了解。") with { Statutory = true },
        Of(kind, nameof(RosterAct.Suspend), Listed, $"{whom}已暂停接受委派，理由请向法院了解。") with { Statutory = true, Sms = true },
        Of(kind, nameof(RosterAct.Reinstate), Listed, $"{whom}已恢复接受委派。") with { Statutory = true, Sms = true },
        Of(kind, nameof(RosterAct.Renew), Listed, $"{whom}的聘期已续[，到{{due}}届满]。") with { Statutory = true },
        Of(kind, nameof(RosterAct.Expire), Listed, $"{whom}的聘期已届满，续聘前不再接受委派。") with { Statutory = true },
        Of(kind, nameof(RosterAct.Remove), Listed, $"{whom}已移出特邀调解名册，理由请向法院了解。") with { Statutory = true, Sms = true },
        Of(kind, nameof(RosterAct.LinkAccount), Listed, $"{whom}在名册中的登记已关联到这个账号。"),
    ];

    private static IEnumerable<SilentAct> RosterSilence() =>
    [
        .. Quiet("推荐在本人不知情时作出，决定入册时通知", nameof(RosterAct.Propose), nameof(RosterMediator), nameof(RosterOrganisation)),
        .. Quiet("撤回推荐由推荐人自己作出", nameof(RosterAct.Retract), nameof(RosterMediator), nameof(RosterOrganisation)),
        .. Quiet("日常维护资料，不影响本人的权利", nameof(RosterAct.Revise), nameof(RosterMediator), nameof(RosterOrganisation)),
        .. Quiet("还没有人报名", nameof(TrainingAct.Plan), nameof(TrainingSession)),
        .. Quiet("学时记入调解员档案时通知", nameof(TrainingAct.RecordAttendance), nameof(TrainingSession)),
        .. Enum.GetNames<ListingAct>().SelectMany(act => Quiet("鉴定机构、鉴定人没有账号", act, nameof(AppraisalInstitution))),
        .. Enum.GetNames<ListingAct>().SelectMany(act => Quiet("鉴定机构、鉴定人没有账号", $"{act}Appraiser", nameof(AppraisalInstitution))),
        .. Enum.GetNames<PartnerAct>().SelectMany(act => Quiet("联动单位没有账号", act, nameof(PartnerOrganisation))),
    ];

    private static NoticeRule Of(string kind, string act, NoticeAudience to, string sentence) => new(kind, act, to, NoticeGroup.Roster, sentence);

    private static IEnumerable<SilentAct> Quiet(string because, string act, params string[] kinds) => kinds.Select(kind => new SilentAct(kind, act, because));
}
