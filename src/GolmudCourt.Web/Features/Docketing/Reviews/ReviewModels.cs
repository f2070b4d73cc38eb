using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Shared;

namespace GolmudCourt.Web.Features.Docketing.Reviews;

/// <summary>Everything the review page shows.</summary>
internal sealed record ReviewView
{
    public required ActHead Head { get; init; }

    public required DateOnly Today { get; init; }

    public required FilingChannel Channel { get; init; }

    public required IReadOnlyList<ActOffer> Offers { get; init; }

    public required IReadOnlyList<ReviewCheck> Checks { get; init; }

    public required IReadOnlyList<PartyView> Parties { get; init; }

    public required IReadOnlyList<ClaimView> Claims { get; init; }

    public required FeeResult? Fee { get; init; }

    public required string Facts { get; init; }

    public required IReadOnlyList<AnswerGroup> Answers { get; init; }

    public required IReadOnlyList<EvidenceView> Evidence { get; init; }

    public required IReadOnlyList<FileGroup> OtherFiles { get; init; }

    public required DeliveryView? Delivery { get; init; }

    public required IReadOnlyList<ConsentView> Consents { get; init; }

    public required MediationWish? MediationWish { get; init; }

    public required SignatureView? Signature { get; init; }

    public required IReadOnlyList<RoundView> Rounds { get; init; }

    public required IReadOnlyList<ReliefView> Reliefs { get; init; }

    public required IReadOnlyList<JournalLine> Timeline { get; init; }

    public required IReadOnlyList<DuplicateView> Duplicates { get; init; }

    /// <summary>The mediation it was handed over to; null for none.</summary>
    public Guid? MediationKey { get; init; }

    /// <summary>Whether the docketed case is with a mediator now.</summary>
    public bool IsEntrusted { get; init; }
}

/// <summary>A statutory requirement beside what was supplied for it.</summary>
/// <param name="Requirement">What the law asks.</param>
/// <param name="Article">Where.</param>
/// <param name="Supplied">What is there.</param>
/// <param name="State">Supplied, missing, or for the clerk to judge.</param>
internal sealed record ReviewCheck(string Requirement, string Article, string Supplied, CheckState State);

/// <summary>What the portal can say of a requirement.</summary>
internal enum CheckState
{
    /// <summary>Something is there.</summary>
    Supplied,

    /// <summary>Something is missing.</summary>
    Missing,

    /// <summary>Only a person can judge it.</summary>
    ToJudge,
}

/// <summary>A party; numbers are masked.</summary>
internal sealed record PartyView(
    PartyPosition Position, PartyKind Kind, string Name, string? Person, string? Document, string? Phone, string? Address,
    string? Work, string? Representative, string? Language, IReadOnlyList<AgentView> Agents);

/// <summary>An agent; the telephone is masked.</summary>
internal sealed record AgentView(string Name, string Kind, string Authority, string? Firm, string? Licence, string? Phone);

/// <summary>A claim.</summary>
internal sealed record ClaimView(int Number, string Text, decimal? Amount);

/// <summary>The answered questions of one section of an element form.</summary>
internal sealed record AnswerGroup(string Title, IReadOnlyList<(string Label, string Answer)> Answers);

/// <summary>A file to open.</summary>
internal sealed record FileView(int Number, string Name, string Type, long Size, int? Pages, string Sha256)
{
    /// <summary>The size in words.</summary>
    public string SizeText => Size >= 1048576 ? $"{Size / 1048576.0:F1}MB" : $"{Math.Max(1, Size / 1024)}KB";
}

/// <summary>An item of evidence with its files.</summary>
internal sealed record EvidenceView(int Number, string Name, string Source, string Purpose, int Pages, int Copies, bool OnPaper, IReadOnlyList<FileView> Files);

/// <summary>Files of one purpose.</summary>
internal sealed record FileGroup(string Name, IReadOnlyList<FileView> Files);

/// <summary>The address for service; the telephone is masked.</summary>
internal sealed record DeliveryView(string Recipient, string Address, string Phone, string? Email, DateTimeOffset ConfirmedAt);

/// <summary>Whether one stage is consented to.</summary>
internal sealed record ConsentView(string Stage, string State);

/// <summary>The signature.</summary>
internal sealed record SignatureView(string Name, bool Drawn, DateTimeOffset At);

/// <summary>A round of correction.</summary>
internal sealed record RoundView(
    int Round, DateTimeOffset RequestedAt, string RequestedBy, DateOnly Due, bool Provisional, DateTimeOffset? AnsweredAt, string? Permission,
    IReadOnlyList<RoundItemView> Items);

/// <summary>An item of a round with its answer.</summary>
internal sealed record RoundItemView(int Number, string Section, string What, string Reason, string Article, string? Answer, IReadOnlyList<FileView> Files);

/// <summary>An application for relief.</summary>
internal sealed record ReliefView(
    int Number, string Kind, string? Ground, string Statement, DateTimeOffset AppliedAt, bool? Granted, string? Outcome, string? Reason, IReadOnlyList<FileView> Proofs);

/// <summary>Another filing of the same parties and cause within a year.</summary>
internal sealed record DuplicateView(Guid Key, string Title, FilingStatus Status, DateTimeOffset? ReceivedAt, string? CaseNumber);
