using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Service;
using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Features.Audit.Journal;

/// <summary>The Chinese words of the acts and states in the journal, for each kind of matter.</summary>
internal static class MatterWords
{
    private static readonly Dictionary<string, Vocabulary> s_kinds = new()
    {
        [nameof(Filing)] = Of("立案申请", FilingWorkflow.Table),
        [nameof(Mediation)] = Of("调解", MediationWorkflow.Table),
        [nameof(ConfirmationApplication)] = Of("司法确认", ConfirmationWorkflow.Table),
        [nameof(CaseTrack)] = Of("繁简分流", CaseTrackWorkflow.Table),
        [nameof(FastTrackTeam)] = Of("速裁团队", TeamWorkflow.Table),
        [nameof(CaseBatch)] = Of("类案集中", BatchWorkflow.Table),
        [nameof(PaymentOrder)] = Of("支付令", PaymentOrderWorkflow.Table),
        [nameof(ServiceRecord)] = Of("送达", ServiceWorkflow.Table),
        [nameof(RosterMediator)] = Of("特邀调解员", RosterWorkflow.Mediators),
        [nameof(RosterOrganisation)] = Of("特邀调解组织", RosterWorkflow.Organisations),
        [nameof(TrainingSession)] = Of("调解员培训", TrainingWorkflow.Table),
        [nameof(RosterComplaint)] = Of("调解员投诉", ComplaintWorkflow.Table),
        [nameof(AppraisalInstitution)] = Of("鉴定机构", ListingWorkflow.Table),
        [nameof(PartnerOrganisation)] = Of("联动单位", PartnerWorkflow.Table),
    };

    // What the journal writes beside the tables: steps of the portal and of single persons, and the two states of service.
    private static readonly Dictionary<string, string> s_besideTheTables = new()
    {
        ["Track"] = "审理程序",
        ["TrackAtDocketing"] = "立案时决定审理程序",
        ["Establish"] = "设立团队",
        ["Recount"] = "重新计算期限",
        ["GiveConsent"] = "同意在线办理",
        ["RevokeConsent"] = "撤回在线办理的同意",
        ["ClaimParty"] = "关联账号",
        ["EngageAgent"] = "委托代理人",
        ["LockInvitation"] = "短码锁定",
        ["ThirdPartyRefuses"] = "第三人不参加调解",
        ["ExtendPeriod"] = "延长期限",
        ["Start"] = "开始送达",
        ["Attempt"] = "发出送达",
        ["AttemptInPortal"] = "送达到在线账号",
        ["AttemptByMessage"] = "以邮件、短信送达",
        ["ChooseService"] = "选择送达方式",
        ["Consent"] = "同意电子送达",
        ["ConsentRevoked"] = "撤回电子送达的同意",
        ["Open"] = "送达中",
        ["Effective"] = "已送达",
    };

    /// <summary>The acts of every table, by kind of matter, as the filter of the journal offers them.</summary>
    public static IReadOnlyList<(string Kind, string Name, IReadOnlyList<(string Act, string Name)> Acts)> All { get; } =
        [.. s_kinds.Select(k => (k.Key, k.Value.Name, k.Value.Acts))];

    /// <summary>The kind.</summary>
    public static string Kind(string? kind) => Find(kind)?.Name ?? "事项";

    /// <summary>The act.</summary>
    public static string Act(string? kind, string act) => Find(kind)?.Act(act) ?? act;

    /// <summary>The state.</summary>
    public static string State(string? kind, string state) => Find(kind)?.State(state) ?? state;

    private static Vocabulary? Find(string? kind) => kind is null ? null : s_kinds.GetValueOrDefault(kind);

    private static Vocabulary Of<TState, TAct>(string name, Workflow<TState, TAct> table)
        where TState : struct, Enum
        where TAct : struct, Enum => new(
            name,
            text => Enum.TryParse<TAct>(text, out var act) ? table.NameOf(act)
                : text.EndsWith("Appraiser", StringComparison.Ordinal) && Enum.TryParse(text[..^"Appraiser".Length], out act) ? $"鉴定人：{table.NameOf(act)}"
                : s_besideTheTables.GetValueOrDefault(text),
            text => Enum.TryParse<TState>(text, out var state) ? table.NameOf(state) : s_besideTheTables.GetValueOrDefault(text),
            [.. table.Transitions.Select(t => t.Act).Distinct().Order().Select(act => (act.ToString(), table.NameOf(act)))]);

    private sealed record Vocabulary(
        string Name, Func<string, string?> Act, Func<string, string?> State, IReadOnlyList<(string Act, string Name)> Acts);
}
