using GolmudCourt.Domain;
using static GolmudCourt.Domain.CourtRole;

namespace GolmudCourt.Web.Security;

/// <summary>One act that a signed-in person may be allowed to do.</summary>
/// <param name="Code">Stable code, also the name of its policy.</param>
/// <param name="Name">Chinese name, printed in <c>docs/access.md</c>.</param>
/// <param name="Roles">Who may.</param>
internal sealed record CourtAct(string Code, string Name, IReadOnlyList<CourtRole> Roles);

/// <summary>
/// The one catalogue of who may do what. Whether a person may see a given matter is another question, answered by
/// <see cref="CaseAccess"/>; what may happen to it in its state is the gate's.
/// </summary>
internal static class CourtActs
{
    public const string OwnAccount = "own-account";
    public const string WriteFiling = "write-filing";
    public const string FollowMatters = "follow-matters";
    public const string ReadReceipts = "read-receipts";
    public const string ReviewFilings = "review-filings";
    public const string ReadFilings = "read-filings";
    public const string RegisterAtCounter = "register-at-counter";
    public const string SuperviseFilings = "supervise-filings";
    public const string RequestMediation = "request-mediation";
    public const string FollowMediations = "follow-mediations";
    public const string RouteMediations = "route-mediations";
    public const string ReadMediations = "read-mediations";
    public const string DecideObjections = "decide-objections";
    public const string KeepAccounts = "keep-accounts";
    public const string KeepReferenceData = "keep-reference-data";
    public const string AuditJournal = "audit-journal";
    public const string Mediate = "mediate";
    public const string TakePartInMediation = "take-part-in-mediation";
    public const string ManageMediators = "manage-mediators";
    public const string SuperviseMediation = "supervise-mediation";

    /// <summary>The catalogue.</summary>
    public static IReadOnlyList<CourtAct> All { get; } =
    [
        new(OwnAccount, "管理自己的账号", CourtRoles.OfAccounts),
        new(WriteFiling, "填写并提交立案申请", [Litigant, Agent]),
        new(FollowMatters, "查看和办理自己的案件", [Litigant, Agent]),
        new(ReadReceipts, "查看和打印收件凭证", [Litigant, Agent, Clerk, President]),
        new(ReviewFilings, "审查立案申请", [Clerk]),
        new(ReadFilings, "查看立案申请", [Clerk, President]),
        new(RegisterAtCounter, "窗口登记立案", [Clerk]),
        new(SuperviseFilings, "监督立案期限、准许再次补正、决定缓减免", [President]),
        new(RequestMediation, "申请调解、代为登记调解申请", [Litigant, Agent, Clerk]),
        new(FollowMediations, "查看和办理自己的调解", [Litigant, Agent]),
        new(RouteMediations, "受理、分派调解", [Clerk]),
        new(ReadMediations, "查看调解进度（不含保密内容）", [Clerk, Judge, President]),
        new(DecideObjections, "决定调解员的回避", [Clerk, OrganisationManager]),
        new(KeepAccounts, "管理账号", [Administrator]),
        new(KeepReferenceData, "管理日历和基础数据", [Administrator]),
        new(AuditJournal, "查验操作日志", [Administrator, President]),
        new(Mediate, "主持调解", [Mediator]),
        new(TakePartInMediation, "参加调解、签署协议、登记履行", [Litigant, Agent]),
        new(ManageMediators, "管理本组织的调解员、决定回避、在协议上盖章", [OrganisationManager]),
        new(SuperviseMediation, "监督调解期限和协议履行", [President]),
    ];
}
