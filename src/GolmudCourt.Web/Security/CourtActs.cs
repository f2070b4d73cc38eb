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
    public const string EntrustMediations = "entrust-mediations";
    public const string ReadMediations = "read-mediations";
    public const string DecideObjections = "decide-objections";
    public const string ApplyForConfirmation = "apply-for-confirmation";
    public const string ReadConfirmations = "read-confirmations";
    public const string DocketConfirmations = "docket-confirmations";
    public const string ExamineConfirmations = "examine-confirmations";
    public const string SuperviseConfirmations = "supervise-confirmations";
    public const string ReceiveConfirmationPapers = "receive-confirmation-papers";
    public const string FollowConfirmationStatus = "follow-confirmation-status";
    public const string KeepAccounts = "keep-accounts";
    public const string KeepDeliveries = "keep-deliveries";
    public const string KeepReferenceData = "keep-reference-data";
    public const string AuditJournal = "audit-journal";
    public const string Mediate = "mediate";
    public const string TakePartInMediation = "take-part-in-mediation";
    public const string ManageMediators = "manage-mediators";
    public const string SuperviseMediation = "supervise-mediation";
    public const string ReadRoster = "read-roster";
    public const string EnterRoster = "enter-roster";
    public const string KeepRoster = "keep-roster";
    public const string DecideRoster = "decide-roster";
    public const string LinkRosterAccounts = "link-roster-accounts";
    public const string KeepTrainings = "keep-trainings";
    public const string ReadTrainings = "read-trainings";
    public const string LodgeComplaint = "lodge-roster-complaint";
    public const string FollowComplaints = "follow-roster-complaints";
    public const string ReadComplaints = "read-roster-complaints";
    public const string ImportRoster = "import-roster";
    public const string ReadAppraisal = "read-appraisal-list";
    public const string KeepAppraisal = "keep-appraisal-list";
    public const string DecideAppraisal = "decide-appraisal-list";
    public const string KeepPartners = "keep-partners";
    public const string ReadDocuments = "read-documents";
    public const string IssueDocuments = "issue-documents";
    public const string KeepTemplates = "keep-templates";
    public const string ServeDocuments = "serve-documents";
    public const string ReceiveService = "receive-service";
    public const string ReadCaseFiles = "read-case-files";
    public const string SearchMatters = "search-matters";
    public const string UseDesk = "use-desk";
    public const string HandOverDuties = "hand-over-duties";
    public const string SuperviseDesks = "supervise-desks";
    public const string DecideDifferences = "decide-deadline-differences";
    public const string CertifyOutages = "certify-outages";
    public const string ExtendForOutage = "extend-for-outage";
    public const string AdjustDeadlines = "adjust-deadlines";
    public const string ReadTracks = "read-tracks";
    public const string DecideTracks = "decide-tracks";
    public const string RecordHearings = "record-hearings";
    public const string TryTracks = "try-tracks";
    public const string SuperviseTracks = "supervise-tracks";
    public const string ReadTeams = "read-teams";
    public const string ApplyForPaymentOrder = "apply-for-payment-order";
    public const string ReadPaymentOrders = "read-payment-orders";
    public const string DocketPaymentOrders = "docket-payment-orders";
    public const string ExaminePaymentOrders = "examine-payment-orders";
    public const string ObjectToPaymentOrders = "object-to-payment-orders";
    public const string SupplyPaymentOrders = "supply-payment-orders";
    public const string SurveyPaymentOrders = "survey-payment-orders";
    public const string ReadBatches = "read-batches";
    public const string FormBatches = "form-batches";
    public const string LetGoOfBatches = "let-go-of-batches";
    public const string RunBatches = "run-batches";
    public const string ReadIndicators = "read-indicators";
    public const string OpenIndicators = "open-indicators";
    public const string KeepIndicators = "keep-indicators";
    public const string RateService = "rate-service";

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
        new(EntrustMediations, "将已立案的案件委托调解", [Clerk, Judge]),
        new(ReadMediations, "查看调解进度（不含保密内容）", [Clerk, Judge, President]),
        new(DecideObjections, "决定调解员的回避", [Clerk, OrganisationManager]),
        new(ApplyForConfirmation, "共同申请司法确认、办理自己的申请、提出异议", [Litigant, Agent]),
        new(ReadConfirmations, "查看司法确认申请", [Clerk, Judge, President]),
        new(DocketConfirmations, "受理或者不予受理司法确认申请", [Clerk, Judge]),
        new(ExamineConfirmations, "独任审查、裁定司法确认", [Judge]),
        new(SuperviseConfirmations, "指定承办法官、延长司法确认的审查期限", [President]),
        new(ReceiveConfirmationPapers, "窗口代收司法确认的补充材料和异议", [Clerk]),
        new(FollowConfirmationStatus, "查看本组织协议的司法确认进度", [OrganisationManager]),
        new(KeepAccounts, "管理账号", [Administrator]),
        new(KeepDeliveries, "查看没有发出的通知并重新发送", [Administrator]),
        new(KeepReferenceData, "管理日历和基础数据", [Administrator]),
        new(AuditJournal, "查验操作日志", [Administrator, President]),
        new(Mediate, "主持调解", [Mediator]),
        new(TakePartInMediation, "参加调解、签署协议、登记履行", [Litigant, Agent]),
        new(ManageMediators, "管理本组织的调解员、决定回避、在协议上盖章", [OrganisationManager]),
        new(SuperviseMediation, "监督调解期限和协议履行", [President]),
        new(ReadRoster, "查看特邀调解名册的管理页面", [Clerk, OrganisationManager, President, Administrator]),
        new(EnterRoster, "推荐入册或者转录既有名册", [Clerk, OrganisationManager, President]),
        new(KeepRoster, "维护名册资料、撤回推荐、登记期满", [Clerk, OrganisationManager]),
        new(DecideRoster, "决定入册、暂停、续聘、移出名册，认定投诉", [President]),
        new(LinkRosterAccounts, "关联调解员和组织管理员的账户", [Administrator]),
        new(KeepTrainings, "安排培训、登记到课", [Clerk, OrganisationManager]),
        new(ReadTrainings, "查看培训", [Clerk, OrganisationManager, President]),
        new(LodgeComplaint, "投诉调解员或者代为登记投诉", [Litigant, Agent, Clerk]),
        new(FollowComplaints, "查看自己提出的投诉", [Litigant, Agent]),
        new(ReadComplaints, "查看对调解员的投诉", [Clerk, President]),
        new(ImportRoster, "用表格导入调解员名册", [Clerk, President]),
        new(ReadAppraisal, "查看鉴定名册的管理页面", [Clerk, President]),
        new(KeepAppraisal, "维护鉴定名册资料", [Clerk]),
        new(DecideAppraisal, "决定鉴定机构、鉴定人的列入、暂停、恢复、除名", [President]),
        new(KeepPartners, "维护联动单位", [Clerk, Administrator]),
        new(ReadDocuments, "查看自己能查看的案件的文书", [Litigant, Agent, Clerk, Mediator, Judge, President, OrganisationManager]),
        new(IssueDocuments, "制作、签发文书", [Litigant, Agent, Clerk, Mediator, Judge]),
        new(ReadCaseFiles, "查看、下载电子卷宗", [Litigant, Agent, Clerk, Mediator, Judge, President]),
        new(ServeDocuments, "送达文书、登记送达情况", [Clerk]),
        new(ReceiveService, "领取送达给自己的文书", [Litigant, Agent]),
        new(ReadTracks, "查看案件的审理程序和审理期限", [Clerk, Judge, President]),
        new(DecideTracks, "决定审理程序、登记程序异议、按规则分案", [Clerk]),
        new(RecordHearings, "登记开庭", [Clerk, Judge]),
        new(TryTracks, "转换审理程序、决定程序异议、扣除审限、登记审结", [Judge]),
        new(SuperviseTracks, "延长审理期限、管理速裁团队、指定承办法官", [President]),
        new(ReadTeams, "查看速裁团队", [Clerk, President, Administrator]),
        new(ApplyForPaymentOrder, "申请支付令、办理自己申请的支付令", [Litigant, Agent]),
        new(ReadPaymentOrders, "查看支付令的进度", [Litigant, Agent, Clerk, Judge, President]),
        new(SurveyPaymentOrders, "查看本院的支付令案件", [Clerk, Judge, President]),
        new(DocketPaymentOrders, "受理支付令申请，登记支付令的送达和清偿", [Clerk]),
        new(ExaminePaymentOrders, "审查、发出支付令，审查债务人的异议", [Judge]),
        new(ObjectToPaymentOrders, "提出或者登记对支付令的异议", [Litigant, Agent, Clerk]),
        new(SupplyPaymentOrders, "提交或者登记支付令申请的证据", [Litigant, Agent, Clerk]),
        new(ReadBatches, "查看类案集中", [Clerk, Judge, President]),
        new(FormBatches, "把类案并成一批、并入案件", [Clerk, Judge, President]),
        new(LetGoOfBatches, "把案件移出一批类案", [Judge, President]),
        new(RunBatches, "安排集中开庭、确定示范案件、结束集中审理", [Judge]),
        new(KeepTemplates, "维护文书模板", [Administrator]),
        new(UseDesk, "查看自己的工作台", CourtRoles.OfAccounts),
        new(SearchMatters, "在自己能查看的案件中查找", CourtRoles.OfAccounts),
        new(HandOverDuties, "领取、移交、分派工作，安排代班", [Clerk, President]),
        new(SuperviseDesks, "检查责任、指定组长", [President]),
        new(DecideDifferences, "决定新日历引起的期限差异", [President, Administrator]),
        new(CertifyOutages, "核实系统故障、出具证明", [President, Administrator]),
        new(ExtendForOutage, "因系统故障顺延期限", [President]),
        new(AdjustDeadlines, "变更案件的单个期限（延长、中止、障碍顺延）", [Judge, President]),
        new(ReadIndicators, "查看质效指标（只有数字）", [Judge, President]),
        new(OpenIndicators, "打开指标背后的案件、导出、查看评价意见", [President]),
        new(KeepIndicators, "冻结月度指标、上传机制证明文件", [President]),
        new(RateService, "评价自己办完的立案和司法确认", [Litigant, Agent]),
    ];
}
