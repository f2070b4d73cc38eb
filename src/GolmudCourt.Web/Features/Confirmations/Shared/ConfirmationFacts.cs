using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

/// <summary>A party on a document; the whole number of the document is there, for the paper only.</summary>
internal sealed record FactParty(
    int Number, PartyKind Kind, string Name, string? DocumentNumber, string? Phone, string? Address, string? Representative, string? AgentName, AgentAuthority? Authority);

/// <summary>An interview on a document.</summary>
internal sealed record FactInterview(int Number, string Party, InterviewMode Mode, DateTimeOffset HeldAt, bool FreeWill, string Record, string Judge);

/// <summary>A request for material on a document.</summary>
internal sealed record FactSupplement(int Number, string What, DateOnly Due, DateTimeOffset RequestedAt, DateTimeOffset? AnsweredAt);

/// <summary>
/// Everything a document about an application may say (司法确认申请书、受理/不予受理通知、询问笔录、确认裁定书、驳回裁定书、准许撤回、按撤回处理).
/// Whoever issues documents reads this and nothing else of the application.
/// </summary>
internal sealed record ConfirmationFacts
{
    public required Guid Key { get; init; }
    public required string CourtName { get; init; }
    public required ConfirmationStatus Status { get; init; }

    /// <summary>(2026)青2801诉前调确1号; null before it was docketed.</summary>
    public required string? CaseNumber { get; init; }
    public required IReadOnlyList<FactParty> Parties { get; init; }

    /// <summary>The application's own text (司法确认申请书), as signed.</summary>
    public required string ApplicationText { get; init; }
    public required DateTimeOffset? SubmittedAt { get; init; }
    public required string? Cause { get; init; }
    public required string? Organisation { get; init; }
    public required string Mediators { get; init; }
    public required string? AgreementNumber { get; init; }
    public required DateOnly? EffectiveOn { get; init; }

    /// <summary>The clauses, in words, in order.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }
    public required decimal TotalSum { get; init; }
    public required IReadOnlyList<string> UndisputedFacts { get; init; }
    public required DateTimeOffset? DocketedAt { get; init; }
    public required string? DocketedBy { get; init; }
    public required DateOnly? ExamineBy { get; init; }
    public required string? Judge { get; init; }
    public required IReadOnlyList<FactInterview> Interviews { get; init; }
    public required IReadOnlyList<FactSupplement> Supplements { get; init; }

    /// <summary>The ground with its article, of a refusal.</summary>
    public required string? RefusalGround { get; init; }

    /// <summary>Whether the agreement was ruled effective; null without a ruling.</summary>
    public required bool? Effective { get; init; }

    /// <summary>The grounds with their articles, of a dismissal.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>The reasons of the ruling, the refusal or the lapse.</summary>
    public required string? Reasons { get; init; }

    /// <summary>When it was so decided.</summary>
    public required DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Who decided.</summary>
    public required string? DecidedBy { get; init; }

    /// <summary>The facts of an application with all its parts.</summary>
    public static ConfirmationFacts Of(ConfirmationApplication a, string courtName)
    {
        string Name(int number) => a.Parties.FirstOrDefault(p => p.Number == number)?.Name ?? "";
        return new()
        {
            Key = a.Key,
            CourtName = courtName,
            Status = a.Status,
            CaseNumber = a.Docketing?.CaseNumber,
            Parties =
            [
                .. a.Parties.OrderBy(p => p.Number)
                    .Select(p => new FactParty(p.Number, p.Kind, p.Name, p.DocumentNumber, p.Phone, p.Address, p.Representative, p.AgentName, p.AgentAuthority)),
            ],
            ApplicationText = ConfirmationText.Compose(a),
            SubmittedAt = a.SubmittedAt,
            Cause = a.Agreement?.CauseName,
            Organisation = a.Agreement?.OrganisationName,
            Mediators = string.Join("、", a.Mediators.Select(m => m.Name)),
            AgreementNumber = a.Agreement?.MediationNumber ?? a.Agreement?.Number,
            EffectiveOn = a.Agreement?.EffectiveOn,
            Clauses = [.. a.Clauses.OrderBy(c => c.Number).Select(c => ConfirmationText.ClauseOf(c, a))],
            TotalSum = a.TotalSum(),
            UndisputedFacts = [.. a.Facts.OrderBy(f => f.Number).Select(f => f.Text)],
            DocketedAt = a.Docketing?.DocketedAt,
            DocketedBy = a.Docketing?.DocketedBy,
            ExamineBy = a.ExamineBy?.Due,
            Judge = a.CurrentJudge()?.Name,
            Interviews =
            [
                .. a.Interviews.OrderBy(i => i.Number)
                    .Select(i => new FactInterview(i.Number, Name(i.PartyNumber), i.Mode, i.HeldAt, i.FreeWill, i.Record, i.RecordedBy)),
            ],
            Supplements = [.. a.Supplements.OrderBy(s => s.Number).Select(s => new FactSupplement(s.Number, s.What, s.Deadline.Due, s.RequestedAt, s.AnsweredAt))],
            RefusalGround = a.Refusal is { } r ? $"{ConfirmationNames.Of(r.Ground)}（{ConfirmationNames.ArticleOf(r.Ground)}）" : null,
            Effective = a.Ruling?.Effective,
            Grounds = a.Ruling is { } ruling
                ? [.. ruling.Grounds.Select(g => $"{ConfirmationNames.Of(g)}（{ConfirmationNames.ArticleOf(g)}）"), .. ruling.Subjects.Select(s => $"{ConfirmationNames.Of(s)}（{ConfirmationNames.ArticleOf(s)}）")]
                : [],
            Reasons = a.Ruling?.Reasons ?? a.Refusal?.Reason ?? a.Lapse?.Reason,
            DecidedAt = a.Ruling?.MadeAt ?? a.Refusal?.RefusedAt ?? a.Lapse?.DecidedAt,
            DecidedBy = a.Ruling?.Judge ?? a.Refusal?.RefusedBy ?? a.Lapse?.Judge,
        };
    }
}
