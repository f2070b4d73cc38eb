using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Matters.Shared;

namespace GolmudCourt.Web.Features.Matters.Matters;

/// <summary>A party on the page of a matter; numbers and telephones are not shown here at all.</summary>
internal sealed record PartyLine(int Number, PartyPosition Position, PartyKind Kind, string Name, string? Representative);

/// <summary>An agent.</summary>
internal sealed record AgentLine(int PartyNumber, string Name, AgentKind Kind, AgentAuthority Authority);

/// <summary>A claim.</summary>
internal sealed record ClaimLine(int Number, string Text, decimal? Amount);

/// <summary>A file, with the name of the evidence it belongs to.</summary>
internal sealed record FileLine(int Number, FilePurpose Purpose, string FileName, int? Pages, long Size, DateTimeOffset UploadedAt, string? Evidence);

/// <summary>A receipt.</summary>
internal sealed record ReceiptLine(long Id, string Number, string Title, DateTimeOffset ReceivedAt);

/// <summary>A correction request.</summary>
internal sealed record CorrectionLine(
    int Round, DateTimeOffset RequestedAt, string RequestedBy, DateTimeOffset? AnsweredAt, IReadOnlyList<CorrectionItemLine> Items);

/// <summary>An item of it.</summary>
internal sealed record CorrectionItemLine(int Number, string What, string Reason, string Article, string? Answer);

/// <summary>The notice to pay, in short.</summary>
internal sealed record FeeLine(decimal Amount, decimal Payable, DateTimeOffset? PaidAt, DateOnly? DeferredTo);

/// <summary>The ruling not to accept.</summary>
internal sealed record RefusalLine(RefusalGround Ground, string Reasons, DateTimeOffset RefusedAt, string RefusedBy);

/// <summary>An application for fee relief with its decision.</summary>
internal sealed record ReliefLine(
    int Number, FeeReliefKind Kind, string Ground, string Statement, DateTimeOffset AppliedAt, bool? Granted, int? ReductionPercent,
    DateOnly? DeferredTo, string? DecisionReason, DateTimeOffset? DecidedAt, string? DecidedBy)
{
    /// <summary>The line of an application.</summary>
    public static ReliefLine Of(FeeReliefApplication r) => new(
        r.Number, r.Kind, FeeReliefGrounds.ByCode(r.GroundCode)?.Name ?? r.GroundCode, r.Statement, r.AppliedAt, r.Granted, r.ReductionPercent,
        r.DeferredTo, r.DecisionReason, r.DecidedAt, r.DecidedBy);
}

/// <summary>In what procedure the case is tried, until when and by whom.</summary>
internal sealed record TrackFacts(CaseTrackStatus Status, DateOnly? Due, bool Provisional, string? Judge, DateOnly Today);

/// <summary>That someone at court opened the matter on a day.</summary>
internal sealed record ViewLine(DateOnly Day, string Name, CourtRole Role);

/// <summary>The one thing to do now.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">What it means.</param>
/// <param name="Href">Where it is done; null when there is nothing to do.</param>
/// <param name="Button">The word on the button.</param>
internal sealed record NextStep(string Title, string Text, string? Href = null, string? Button = null);

/// <summary>Everything on the page of a matter.</summary>
internal sealed record MatterPage(MatterHead Head)
{
    public required FilingChannel Channel { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required NextStep Next { get; init; }
    public DeadlineStory? Deadline { get; init; }
    public string? Late { get; init; }
    public required IReadOnlyList<FilingAct> Acts { get; init; }
    public required bool CanBeCopied { get; init; }
    public required IReadOnlyList<PartyLine> Parties { get; init; }
    public required IReadOnlyList<AgentLine> Agents { get; init; }
    public required IReadOnlyList<ClaimLine> Claims { get; init; }
    public required IReadOnlyList<FileLine> Files { get; init; }
    public required IReadOnlyList<ReceiptLine> Receipts { get; init; }
    public required IReadOnlyList<CorrectionLine> Corrections { get; init; }
    public required IReadOnlyList<ReliefLine> Reliefs { get; init; }
    public Guid? MediationKey { get; init; }
    public FeeLine? Fee { get; init; }
    public TrackFacts? Track { get; init; }
    public RefusalLine? Refusal { get; init; }
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }
    public required IReadOnlyList<ViewLine> Views { get; init; }
}
