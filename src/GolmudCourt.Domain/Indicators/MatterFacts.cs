using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Domain.Indicators;

/// <summary>
/// What the indicators know of one matter: days, states and the four dimensions. There is one record a matter, however
/// often it was handed on or reassigned, so a matter cannot be counted twice.
/// </summary>
public abstract record MatterFacts
{
    /// <summary>What it is about.</summary>
    public abstract FactKind Kind { get; }

    /// <summary>The row in the database, by which lists are walked.</summary>
    public long Id { get; init; }

    /// <summary>The matter.</summary>
    public Guid Key { get; init; }

    /// <summary>渠道; null where it is not known.</summary>
    public string? Channel { get; init; }

    /// <summary>案由.</summary>
    public string? Cause { get; init; }

    /// <summary>人民法庭.</summary>
    public string? Station { get; init; }

    /// <summary>调解组织.</summary>
    public string? Organisation { get; init; }

    /// <summary>The value in a dimension.</summary>
    public string? In(IndicatorDimension dimension) => dimension switch
    {
        IndicatorDimension.Channel => Channel,
        IndicatorDimension.Cause => Cause,
        IndicatorDimension.Station => Station,
        _ => Organisation,
    };

    /// <summary>The legal day of a moment in court time.</summary>
    protected static DateOnly? DayOf(DateTimeOffset? moment) => moment is { } at ? DateOnly.FromDateTime(at.DateTime) : null;
}

/// <summary>A filing that the court has received.</summary>
public sealed record FilingFacts : MatterFacts
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Filing;

    /// <summary>How it came in; the system knows, nobody chooses.</summary>
    public FilingChannel Way { get; init; }

    /// <summary>Where it stands.</summary>
    public FilingStatus Status { get; init; }

    /// <summary>When the court first received it.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The last of the seven days from receipt (登记立案规定 8).</summary>
    public DateOnly ReviewDue { get; init; }

    /// <summary>When corrections were first asked.</summary>
    public DateTimeOffset? CorrectionAskedAt { get; init; }

    /// <summary>How often corrections were asked or the filing was returned.</summary>
    public int TimesReturned { get; init; }

    /// <summary>When it was handed over to mediation before docketing.</summary>
    public DateTimeOffset? MediationStartedAt { get; init; }

    /// <summary>When it was docketed.</summary>
    public DateTimeOffset? DocketedAt { get; init; }

    /// <summary>类型代字.</summary>
    public string? TypeCode { get; init; }

    /// <summary>When it was refused by ruling.</summary>
    public DateTimeOffset? RefusedAt { get; init; }

    /// <summary>Whether a plaintiff was sixty or older on the day of receipt.</summary>
    public bool HasElderPlaintiff { get; init; }

    /// <summary>The day of receipt.</summary>
    public DateOnly ReceivedOn => DayOf(ReceivedAt)!.Value;

    /// <summary>The day of docketing.</summary>
    public DateOnly? DocketedOn => DayOf(DocketedAt);

    /// <summary>Online.</summary>
    public bool IsOnline => Way == FilingChannel.Online;

    /// <summary>民事、行政一审: 民初 or 行初.</summary>
    public bool IsFirstInstance => TypeCode is "民初" or "行初";

    /// <summary>首次执行: 执.</summary>
    public bool IsExecution => TypeCode == "执";

    /// <summary>The day on which the court first answered: asked for corrections, docketed or refused.</summary>
    public DateOnly? FirstAnsweredOn => DayOf(new[] { CorrectionAskedAt, DocketedAt, RefusedAt }.Min());

    /// <summary>Whether the party took it back, or agreed to mediate, before the court had answered: nothing was due then.</summary>
    public bool WasTakenFromReview =>
        FirstAnsweredOn is null ? Status == FilingStatus.Withdrawn || MediationStartedAt is not null : MediationStartedAt is { } m && DayOf(m) <= FirstAnsweredOn;
}

/// <summary>A mediation that was asked for.</summary>
public sealed record MediationFacts : MatterFacts
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Mediation;

    /// <summary>How it came about.</summary>
    public MediationSource Source { get; init; }

    /// <summary>Before filing, or in a docketed case.</summary>
    public MediationTrack Track { get; init; }

    /// <summary>Whether a party handed the request in by itself over the internet.</summary>
    public bool RequestedOnline { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt { get; init; }

    /// <summary>When the court took it.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>When a mediator was first appointed.</summary>
    public DateTimeOffset? FirstAppointedAt { get; init; }

    /// <summary>The last of the three working days of that first appointment (在线调解规则 12).</summary>
    public DateOnly? FirstConfirmBy { get; init; }

    /// <summary>When that first mediator accepted; null when another did, or nobody.</summary>
    public DateTimeOffset? FirstConfirmedAt { get; init; }

    /// <summary>When that first appointment ended.</summary>
    public DateTimeOffset? FirstAppointmentEndedAt { get; init; }

    /// <summary>When any mediator first accepted; the clock runs from it and is never wound back.</summary>
    public DateTimeOffset? ClockStartedAt { get; init; }

    /// <summary>When all parties first agreed to more days.</summary>
    public DateTimeOffset? ExtendedAt { get; init; }

    /// <summary>The days of appraisals that have ended; they do not count.</summary>
    public int AppraisalDays { get; init; }

    /// <summary>The day by which the last appraisal was promised; null without one.</summary>
    public DateOnly? AppraisalDue { get; init; }

    /// <summary>Whether an appraisal ended after its day, or runs.</summary>
    public bool AppraisalLateOrRunning { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>On which of the eight grounds.</summary>
    public EndingGround? Ground { get; init; }

    /// <summary>What followed.</summary>
    public Consequence? Consequence { get; init; }

    /// <summary>Whether an agreement in effect carries the hash that all have signed; an oral one does not.</summary>
    public bool HasSignedAgreement { get; init; }

    /// <summary>The last day on which something is to be performed; null without.</summary>
    public DateOnly? PerformedBy { get; init; }

    /// <summary>Whether everything was performed by its day and confirmed.</summary>
    public bool PerformedInTime { get; init; }

    /// <summary>When the filing it came from was docketed after it had failed; null otherwise.</summary>
    public DateTimeOffset? DocketedAfterFailureAt { get; init; }

    /// <summary>The day the clock started.</summary>
    public DateOnly? ClockStartedOn => DayOf(ClockStartedAt);

    /// <summary>The day it ended.</summary>
    public DateOnly? EndedOn => DayOf(EndedAt);

    /// <summary>Whether it is one before filing: 诉前调解.</summary>
    public bool IsBeforeFiling => Track == MediationTrack.BeforeFiling;

    /// <summary>The day it ended, of one that a mediator had accepted; 撤回未接单、未接单 are not counted.</summary>
    public DateOnly? ClosedOn => ClockStartedAt is null ? null : EndedOn;

    /// <summary>成功: settled, with an agreement that all have signed.</summary>
    public bool Succeeded => Ground == EndingGround.Settled && HasSignedAgreement;

    /// <summary>How many days it took, from acceptance by a mediator to the end, without the days of appraisals.</summary>
    public decimal Days => ClockStartedOn is { } from && EndedOn is { } to ? Math.Max(0, to.DayNumber - from.DayNumber - AppraisalDays) : 0;

    /// <summary>Whether it was open on a day, more than thirty counted days after a mediator accepted, with no agreed extension.</summary>
    public bool IsOverThirtyDays(DateOnly asOf) =>
        ClockStartedOn is { } from && from.AddDays(30 + AppraisalDays) < asOf
        && !(EndedOn <= asOf) && !(DayOf(ExtendedAt) <= asOf);
}

/// <summary>An application for confirmation that was handed in.</summary>
public sealed record ConfirmationFacts : MatterFacts
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Confirmation;

    /// <summary>When all had signed and it reached the court.</summary>
    public DateTimeOffset SubmittedAt { get; init; }

    /// <summary>By when the court was to say whether it takes it.</summary>
    public DateOnly? AcceptBy { get; init; }

    /// <summary>When it was taken.</summary>
    public DateTimeOffset? DocketedAt { get; init; }

    /// <summary>The last of the thirty days from docketing, without extensions (民诉法 187).</summary>
    public DateOnly? ThirtiethDay { get; init; }

    /// <summary>When it was refused.</summary>
    public DateTimeOffset? RefusedAt { get; init; }

    /// <summary>When it was closed: ruled on, deemed withdrawn, or its withdrawal permitted.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whether the ruling confirms.</summary>
    public bool Confirmed { get; init; }

    /// <summary>Whether it was taken back before the court had said anything.</summary>
    public bool WithdrawnBeforeDecision { get; init; }

    /// <summary>The mediation the agreement comes from; null for one made elsewhere.</summary>
    public Guid? MediationKey { get; init; }

    /// <summary>The day it reached the court.</summary>
    public DateOnly SubmittedOn => DayOf(SubmittedAt)!.Value;

    /// <summary>The day on which the court said whether it takes it.</summary>
    public DateOnly? DecidedOn => DayOf(DocketedAt ?? RefusedAt);

    /// <summary>The day it was closed.</summary>
    public DateOnly? ClosedOn => DayOf(ClosedAt);
}
