using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Matters.Shared;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>A party; the telephone is masked, numbers of documents are not shown at all. It agrees, does not, or has said nothing yet.</summary>
internal sealed record MediationPartyLine(
    int Number, MediationPosition Position, PartyKind Kind, string Name, string? Representative, string? Agent, string? Phone, string? Address,
    string? Language, bool HasAccount, bool IsOwn, bool? Agrees, string? Means, DateTimeOffset? SaidAt);

/// <summary>An invitation.</summary>
internal sealed record InvitationLine(
    int Number, int PartyNumber, string Party, DateTimeOffset SentAt, DateTimeOffset ExpiresAt, int WrongTries, string State, string Tone);

/// <summary>An appointment.</summary>
internal sealed record AppointmentLine(
    int Number, string Mediator, string? Organisation, AppointmentWay Way, string? Reason, DateTimeOffset AppointedAt, DateTimeOffset? ConfirmedAt,
    DateTimeOffset? EndedAt, string? End, string? EndReason, bool IsCurrent);

/// <summary>An objection. Why it was raised is told to those who decide it and to who raised it.</summary>
internal sealed record ObjectionLine(int Number, string Party, string? Reason, DateTimeOffset RaisedAt, bool? Upheld, string? DecisionReason);

/// <summary>A disclosure, with the own parties that are to answer: none once another mediator is there.</summary>
internal sealed record DisclosureLine(
    int Number, string Text, DateTimeOffset DisclosedAt, IReadOnlyList<(string Party, bool Agrees)> Answers, IReadOnlyList<OwnParty> ToAnswer);

/// <summary>A proposal to extend.</summary>
internal sealed record ExtensionLine(
    int Number, int Days, string Reason, DateTimeOffset ProposedAt, string ProposedBy, string State, string Tone,
    IReadOnlyList<(string Party, bool Agrees)> Answers, IReadOnlyList<OwnParty> ToAnswer);

/// <summary>An appraisal.</summary>
internal sealed record AppraisalLine(string Institution, string Subject, DateOnly StartedOn, DateOnly ExpectedBy, DateOnly? EndedOn);

/// <summary>A session: when, how and who. What was said in it is not here.</summary>
internal sealed record SessionLine(
    int Number, DateTimeOffset Start, DateTimeOffset End, SessionMode Mode, string? Room, SessionStatus Status, SessionOutcome? Outcome, string? CancelReason,
    IReadOnlyList<(string Party, bool? Will, bool? Attended)> Attendance);

/// <summary>A file.</summary>
internal sealed record MediationFileLine(int Number, string Purpose, string FileName, int? Pages, long Size, DateTimeOffset UploadedAt, string UploadedBy);

/// <summary>A referral by or to a partner organisation.</summary>
internal sealed record ReferralLine(ReferralDirection Direction, string Partner, string Liaison, DateOnly ReferredOn, string? Note);

/// <summary>The end, or that it was not taken.</summary>
internal sealed record EndingLine(string Title, string Circumstances, string? CostRaising, string Consequence, DateTimeOffset At, string By);

/// <summary>What a side has done about choosing.</summary>
internal sealed record SideLine(MediationPosition Side, bool HasPicked, bool LeftToCourt);

/// <summary>Why the last day is that day: the days that were added and every step of the count.</summary>
internal sealed record ClockStory(Deadline Period, IReadOnlyList<DeadlineStep> Steps, bool StandsStill);

/// <summary>
/// Everything on the page of a mediation that every one of its readers may see. Offers, the records of sessions and drafts
/// of an agreement are not in it.
/// </summary>
internal sealed record MediationPage(MediationHead Head)
{
    public required string Summary { get; init; }
    public required string Request { get; init; }
    public required decimal? Amount { get; init; }
    public required MediationOrigin Origin { get; init; }
    public required MediationTrack Track { get; init; }
    public required DateTimeOffset RequestedAt { get; init; }
    public required DateTimeOffset? AcceptedAt { get; init; }
    public required IReadOnlyList<MediationPartyLine> Parties { get; init; }
    public required IReadOnlyList<InvitationLine> Invitations { get; init; }
    public required IReadOnlyList<SideLine> Sides { get; init; }
    public required IReadOnlyList<string> OwnPicks { get; init; }
    public required bool ChoiceIsOpen { get; init; }
    public required IReadOnlyList<AppointmentLine> Appointments { get; init; }
    public required IReadOnlyList<ObjectionLine> Objections { get; init; }
    public required IReadOnlyList<DisclosureLine> Disclosures { get; init; }
    public required IReadOnlyList<ExtensionLine> Extensions { get; init; }
    public required IReadOnlyList<AppraisalLine> Appraisals { get; init; }
    public required IReadOnlyList<SessionLine> Sessions { get; init; }
    public required IReadOnlyList<MediationFileLine> Files { get; init; }
    public required IReadOnlyList<ReferralLine> Referrals { get; init; }
    public EndingLine? Ending { get; init; }
    public DeadlineStory? Step { get; init; }
    public ClockStory? Clock { get; init; }
    public required IReadOnlyList<MediationAct> Acts { get; init; }
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }
    public required IReadOnlyList<(DateOnly Day, string Name, Domain.CourtRole Role)> Views { get; init; }

    /// <summary>The own parties that have not yet said whether they want mediation.</summary>
    public IReadOnlyList<MediationPartyLine> ToAnswer => [.. Parties.Where(p => p.IsOwn && p.Agrees is null)];
}
