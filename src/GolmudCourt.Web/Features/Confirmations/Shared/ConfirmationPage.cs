using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Matters.Shared;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

/// <summary>A party; the telephone is masked, numbers of documents are not shown at all.</summary>
internal sealed record ConfirmationPartyLine(
    int Number, PartyKind Kind, string Name, string? Representative, string? Agent, string? Phone, string? Address, bool HasAccount, bool IsOwn, DateTimeOffset? SignedAt,
    bool MayBeInvited, DateTimeOffset? InvitedUntil);

/// <summary>A file.</summary>
internal sealed record ConfirmationFileLine(
    int Number, ConfirmationFilePurpose Purpose, int? BelongsTo, string FileName, int? Pages, long Size, DateTimeOffset UploadedAt, string UploadedBy, bool IsOwn);

/// <summary>An interview; the record is for the court only and null for the parties.</summary>
internal sealed record InterviewLine(int Number, string Party, InterviewMode Mode, DateTimeOffset HeldAt, bool FreeWill, string? Record, string By);

/// <summary>A request for material.</summary>
internal sealed record SupplementLine(
    int Number, string What, DateOnly Due, DateTimeOffset RequestedAt, string By, DateTimeOffset? AnsweredAt, string? Answer, string? AnsweredBy,
    bool BeforeAcceptance);

/// <summary>A wish to withdraw.</summary>
internal sealed record WithdrawalLine(string Party, string Reason, DateTimeOffset AskedAt, bool? Permitted, string? Decision);

/// <summary>An objection. Who is no party is named to the court only.</summary>
internal sealed record ObjectionLine(
    int Number, ObjectorKind Kind, string Name, string? Phone, string Reason, DateTimeOffset FiledAt, DateOnly LastDay, bool? Upheld, string? Decision, string? DecidedBy);

/// <summary>An extension.</summary>
internal sealed record ExtensionLine(int Days, string Reason, DateOnly OldDue, DateOnly NewDue, string By, DateTimeOffset At);

/// <summary>The agreement as the pages show it.</summary>
internal sealed record AgreementLine(
    AgreementOrigin Origin, string? Number, DateOnly EffectiveOn, string? Organisation, string? Cause, string Jurisdiction, bool Sealed, string? Text,
    string? SubjectStatement, string Mediators);

/// <summary>Everything on the page of an application that its reader may see.</summary>
internal sealed record ConfirmationPage(ConfirmationHead Head)
{
    public required AgreementLine? Agreement { get; init; }
    public required IReadOnlyList<ConfirmationPartyLine> Parties { get; init; }
    public required IReadOnlyList<string> Clauses { get; init; }
    public required decimal TotalSum { get; init; }
    public required IReadOnlyList<string> Facts { get; init; }
    public required IReadOnlyList<ConfirmationFileLine> Files { get; init; }
    public required IReadOnlyList<ConfirmationCheckItem> Checks { get; init; }
    public required IReadOnlyList<FalseMediationSignal> Signals { get; init; }
    public required IReadOnlyList<InterviewLine> Interviews { get; init; }
    public required IReadOnlyList<SupplementLine> Supplements { get; init; }
    public required IReadOnlyList<WithdrawalLine> Withdrawals { get; init; }
    public required IReadOnlyList<ObjectionLine> Objections { get; init; }
    public required IReadOnlyList<ExtensionLine> Extensions { get; init; }
    public required IReadOnlyList<DeadlineStory> Clocks { get; init; }
    public required bool IsOwner { get; init; }
    public required DateTimeOffset? SubmittedAt { get; init; }
    public string? Outcome { get; init; }
    public string? OutcomeReasons { get; init; }
    public required IReadOnlyList<ConfirmationAct> Acts { get; init; }
    public string? Conflict { get; init; }
    public required bool MayEnforce { get; init; }
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];
    public IReadOnlyList<(DateOnly Day, string Name, CourtRole Role)> Views { get; init; } = [];
}
