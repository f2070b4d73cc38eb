using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Triage;

/// <summary>
/// The track of a docketed case: the procedure it is tried in, why, until when, and who tries it. Its state moves only through
/// <see cref="CaseTrackWorkflow"/>. Every limit is counted from the docketing day, in whatever procedure the case ends up.
/// </summary>
public sealed partial class CaseTrack : Matter
{
    /// <summary>The type code of the cases that are triaged.</summary>
    public const string TypeCode = "民初";

    /// <summary>The shortest reason that says something.</summary>
    public const int ReasonMinLength = 5;

    /// <summary>The longest reason.</summary>
    public const int ReasonMaxLength = 2_000;

    private readonly List<ProcedureChange> _changes = [];
    private readonly List<ProcedureObjection> _objections = [];
    private readonly List<ExcludedPeriod> _exclusions = [];
    private readonly List<LimitExtension> _extensions = [];
    private readonly List<CaseAllocation> _allocations = [];

    private CaseTrack()
    {
    }

    /// <summary>Opens the track of a case just docketed.</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="filing">The docketed filing.</param>
    /// <exception cref="RuleViolation"><c>track.not-docketed</c>: there is no first-instance civil case to try.</exception>
    public static CaseTrack Open(Guid key, Filing.Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        if (filing.Acceptance is not { TypeCode: TypeCode } acceptance)
        {
            throw new RuleViolation("track.not-docketed", "只有登记立案的一审民事案件才能分流", "民诉法 136");
        }

        var track = new CaseTrack
        {
            Key = key,
            FilingId = filing.Id,
            FilingKey = filing.Key,
            CaseNumber = acceptance.CaseNumber,
            CauseCode = filing.CauseCode,
            DocketedOn = DateOnly.FromDateTime(acceptance.DocketedAt.DateTime),
        };

        // Opening it is part of the docketing, which has its line in the filing's journal; the track begins its own with the first decision.
        track.Touch(acceptance.DocketedAt);
        return track;
    }

    /// <summary>Where it stands.</summary>
    public CaseTrackStatus Status { get; private set; } = CaseTrackWorkflow.Table.Initial;

    /// <summary>The filing it belongs to; one filing has one track.</summary>
    public long FilingId { get; private set; }

    /// <summary>The filing's key, for addresses.</summary>
    public Guid FilingKey { get; private set; }

    /// <summary>The case number in its one form.</summary>
    public string CaseNumber { get; private set; } = "";

    /// <summary>The key of the cause, for allocation and similar cases.</summary>
    public string? CauseCode { get; private set; }

    /// <summary>The docketing day; every limit runs from the day after (2000年审限规定 8).</summary>
    public DateOnly DocketedOn { get; private set; }

    /// <summary>The decision; null until decided.</summary>
    public TriageDecision? Decision { get; private set; }

    /// <summary>By when it is to be tried; null before the decision.</summary>
    public Deadline? Limit { get; private set; }

    /// <summary>The first hearing; null before it.</summary>
    public DateOnly? HeardOn { get; private set; }

    /// <summary>How it ended; null while it is open.</summary>
    public CaseEnding? Ending { get; private set; }

    /// <summary>The last day of the limit while it runs; null when undecided, suspended or closed.</summary>
    public DateOnly? NextDue { get; private set; }

    /// <summary>The judge who holds it; null while none does.</summary>
    public long? JudgeId { get; private set; }

    /// <summary>That judge's name.</summary>
    public string? JudgeName { get; private set; }

    /// <summary>The batch of similar cases it is tried in; null when it is tried alone.</summary>
    public Guid? BatchKey { get; private set; }

    /// <summary>The changes of procedure.</summary>
    public IReadOnlyList<ProcedureChange> Changes => _changes;

    /// <summary>The objections to the procedure.</summary>
    public IReadOnlyList<ProcedureObjection> Objections => _objections;

    /// <summary>The times that do not count.</summary>
    public IReadOnlyList<ExcludedPeriod> Exclusions => _exclusions;

    /// <summary>The extensions.</summary>
    public IReadOnlyList<LimitExtension> Extensions => _extensions;

    /// <summary>Every allocation and every attempt at one.</summary>
    public IReadOnlyList<CaseAllocation> Allocations => _allocations;

    /// <summary>The procedure it is tried in; null before the decision and after the end.</summary>
    public TrialProcedure? Procedure => Status switch
    {
        CaseTrackStatus.SmallClaims => TrialProcedure.SmallClaims,
        CaseTrackStatus.Summary => TrialProcedure.Summary,
        CaseTrackStatus.Ordinary => TrialProcedure.Ordinary,
        _ => null,
    };

    /// <summary>The objection that waits for a decision, or null.</summary>
    public ProcedureObjection? OpenObjection() => _objections.Find(o => o.Upheld is null);

    /// <summary>The time that is being left out now, or null.</summary>
    public ExcludedPeriod? OpenExclusion() => _exclusions.Find(e => e.To is null);

    /// <inheritdoc/>
    protected override string StateNow => Status.ToString();

    /// <summary>The one place where the state moves: through the gate, into the journal.</summary>
    private void Move(CaseTrackAct act, Occasion occasion, string sentence, string? reason = null)
    {
        var line = CaseTrackWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
        KeepNextDue();
    }

    private void RequireGate(CaseTrackAct act, Occasion occasion) =>
        CaseTrackWorkflow.Table.Next(Status, act, occasion.Actor.Role);

    private void KeepNextDue() => NextDue = Procedure is null || OpenExclusion() is not null ? null : Limit?.Due;

    private static string RequireReason(string? text, string sentence, string? article = null, string field = "Reason")
    {
        if (text is null || text.Trim().Length < ReasonMinLength)
        {
            throw new RuleViolation("track.reason", $"{sentence}（不少于{ReasonMinLength}个字）", article, field);
        }

        return text.Trim().Length <= ReasonMaxLength ? text.Trim() : throw new RuleViolation("track.reason", $"不超过{ReasonMaxLength}字", null, field);
    }
}
