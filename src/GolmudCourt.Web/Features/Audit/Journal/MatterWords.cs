using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;

namespace GolmudCourt.Web.Features.Audit.Journal;

/// <summary>The Chinese words of the acts and states in the journal, for each kind of matter.</summary>
internal static class MatterWords
{
    private static readonly Dictionary<string, Vocabulary> s_kinds = new()
    {
        [nameof(Filing)] = Of("立案申请", FilingWorkflow.Table),
        [nameof(Mediation)] = Of("调解", MediationWorkflow.Table),
        [nameof(ConfirmationApplication)] = Of("司法确认", ConfirmationWorkflow.Table),
        [nameof(RosterMediator)] = Of("特邀调解员", RosterWorkflow.Mediators),
        [nameof(RosterOrganisation)] = Of("特邀调解组织", RosterWorkflow.Organisations),
        [nameof(TrainingSession)] = Of("调解员培训", TrainingWorkflow.Table),
        [nameof(RosterComplaint)] = Of("调解员投诉", ComplaintWorkflow.Table),
        [nameof(AppraisalInstitution)] = Of("鉴定机构", ListingWorkflow.Table),
        [nameof(PartnerOrganisation)] = Of("联动单位", PartnerWorkflow.Table),
    };

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
                : text == "Recount" ? "重新计算期限"
                : null,
            text => Enum.TryParse<TState>(text, out var state) ? table.NameOf(state) : null);

    private sealed record Vocabulary(string Name, Func<string, string?> Act, Func<string, string?> State);
}
