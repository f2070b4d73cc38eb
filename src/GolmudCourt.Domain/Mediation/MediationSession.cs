namespace GolmudCourt.Domain.Mediation;

/// <summary>A session as it is planned.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Mode">How it is held.</param>
/// <param name="Room">The room, of a session on site.</param>
/// <param name="PartyNumbers">Who is invited.</param>
public sealed record SessionPlan(DateTimeOffset Start, DateTimeOffset End, SessionMode Mode, string? Room, IReadOnlyList<int> PartyNumbers);

/// <summary>One party at a session, as the mediator reports it.</summary>
/// <param name="PartyNumber">The party.</param>
/// <param name="Attended">Whether it took part.</param>
/// <param name="IdentityChecked">Identity was checked anew (在线调解规则 17).</param>
/// <param name="RightsRead">Rights, and what follows from sham mediation, were read (在线调解规则 17).</param>
/// <param name="AgreesToRecording">Explicit consent to recording (在线调解规则 22).</param>
public sealed record AttendanceReport(int PartyNumber, bool Attended, bool IdentityChecked, bool RightsRead, bool AgreesToRecording);

/// <summary>What the mediator reports of a session that was held.</summary>
/// <param name="Start">When it really began.</param>
/// <param name="End">When it really ended.</param>
/// <param name="Mode">How it was held.</param>
/// <param name="Recorded">Whether it was recorded.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Attendance">Who was there.</param>
/// <param name="Minutes">保密.</param>
/// <param name="NextStep">保密.</param>
public sealed record SessionReport(
    DateTimeOffset Start, DateTimeOffset End, SessionMode Mode, bool Recorded, SessionOutcome Outcome,
    IReadOnlyList<AttendanceReport> Attendance, string? Minutes, string? NextStep);

/// <summary>A session: when, how, who. What was said is in the <see cref="ConfidentialRecord"/> of the same number.</summary>
public sealed class MediationSession
{
    private readonly List<SessionAttendance> _attendance = [];

    private MediationSession()
    {
    }

    internal MediationSession(int number, MediatorAppointment appointment, SessionPlan plan, Occasion occasion)
    {
        Number = number;
        MediatorId = appointment.MediatorId;
        MediatorName = appointment.MediatorName;
        PlannedAt = occasion.Now;
        Replan(plan);
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The session's number within the matter.</summary>
    public int Number { get; private set; }

    /// <summary>Where it stands.</summary>
    public SessionStatus Status { get; private set; }

    /// <summary>The mediator who holds it.</summary>
    public long MediatorId { get; private set; }

    /// <summary>Name at the time.</summary>
    public string MediatorName { get; private set; } = "";

    /// <summary>When it was put on the calendar.</summary>
    public DateTimeOffset PlannedAt { get; private set; }

    /// <summary>When it begins, or began.</summary>
    public DateTimeOffset Start { get; private set; }

    /// <summary>When it ends, or ended; not part of it.</summary>
    public DateTimeOffset End { get; private set; }

    /// <summary>How.</summary>
    public SessionMode Mode { get; private set; }

    /// <summary>The room, of a session on site.</summary>
    public string? Room { get; private set; }

    /// <summary>Whether it was recorded.</summary>
    public bool Recorded { get; private set; }

    /// <summary>What came of it; null until held.</summary>
    public SessionOutcome? Outcome { get; private set; }

    /// <summary>When it was logged.</summary>
    public DateTimeOffset? LoggedAt { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Who is invited, comes, and was there.</summary>
    public IReadOnlyList<SessionAttendance> Attendance => _attendance;

    /// <summary>The time it takes on the calendar.</summary>
    public SessionSlot ToSlot(Guid matterKey) => new(matterKey, Number, MediatorId, Room, Start, End);

    internal void Replan(SessionPlan plan)
    {
        (Start, End, Mode) = (plan.Start, plan.End, plan.Mode);
        Room = plan.Mode == SessionMode.OnSite ? plan.Room!.Trim() : null;

        // Whoever had said yes to another time is asked again.
        _attendance.Clear();
        _attendance.AddRange(plan.PartyNumbers.Distinct().Select(n => new SessionAttendance(n)));
    }

    internal void Report(SessionReport report, DateTimeOffset at)
    {
        (Start, End, Mode, Recorded, Outcome, LoggedAt) = (report.Start, report.End, report.Mode, report.Recorded, report.Outcome, at);
        foreach (var told in report.Attendance)
        {
            var row = _attendance.Find(a => a.PartyNumber == told.PartyNumber);
            if (row is null)
            {
                _attendance.Add(row = new SessionAttendance(told.PartyNumber));
            }

            row.Report(told);
        }

        Status = SessionStatus.Held;
    }

    internal void Cancel(string reason) => (Status, CancelReason) = (SessionStatus.Cancelled, reason);
}

/// <summary>One party and one session.</summary>
public sealed class SessionAttendance
{
    private SessionAttendance()
    {
    }

    internal SessionAttendance(int partyNumber) => PartyNumber = partyNumber;

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>Whether the party said it would come; null until answered.</summary>
    public bool? WillAttend { get; private set; }

    /// <summary>When it said so.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Whether it took part; null until the session was held.</summary>
    public bool? Attended { get; private set; }

    /// <summary>Identity was checked.</summary>
    public bool IdentityChecked { get; private set; }

    /// <summary>Rights and consequences were read.</summary>
    public bool RightsRead { get; private set; }

    /// <summary>Explicit consent to recording.</summary>
    public bool AgreesToRecording { get; private set; }

    internal void Answer(bool willAttend, DateTimeOffset at) => (WillAttend, AnsweredAt) = (willAttend, at);

    internal void Report(AttendanceReport told) =>
        (Attended, IdentityChecked, RightsRead, AgreesToRecording) =
            (told.Attended, told.Attended && told.IdentityChecked, told.Attended && told.RightsRead, told.Attended && told.AgreesToRecording);
}

/// <summary>
/// 保密: what was said in a session. It is a part of its own so that what reads for judges and clerks cannot take it along
/// by accident; only the mediator of the matter reads it (在线调解规则 18; 特邀调解规定 22).
/// </summary>
public sealed class ConfidentialRecord
{
    /// <summary>The most characters of minutes.</summary>
    public const int MaxLength = 50_000;

    private ConfidentialRecord()
    {
    }

    internal ConfidentialRecord(int sessionNumber) => SessionNumber = sessionNumber;

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The session it belongs to.</summary>
    public int SessionNumber { get; private set; }

    /// <summary>The minutes, with whatever concessions were made.</summary>
    public string Minutes { get; private set; } = "";

    /// <summary>The next step as agreed in the room.</summary>
    public string NextStep { get; private set; } = "";

    /// <summary>When it was last written.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>The mediator.</summary>
    public string WrittenBy { get; private set; } = "";

    internal void Write(string? minutes, string? nextStep, Occasion occasion)
    {
        if (minutes?.Length > MaxLength || nextStep?.Length > 2000)
        {
            throw new RuleViolation(
                "session.minutes-too-long", minutes?.Length > MaxLength ? $"笔录不超过{MaxLength}字" : "下一步不超过2000字", null,
                minutes?.Length > MaxLength ? "Minutes" : "NextStep");
        }

        (Minutes, NextStep, WrittenAt, WrittenBy) = (minutes?.Trim() ?? "", nextStep?.Trim() ?? "", occasion.Now, occasion.Actor.Name);
    }
}
