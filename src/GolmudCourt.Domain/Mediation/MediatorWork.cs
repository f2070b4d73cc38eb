using GolmudCourt.Domain.Roster;

namespace GolmudCourt.Domain.Mediation;

/// <summary>One appointment of one mediator, as far as the performance file counts it (特邀调解规定 10).</summary>
public sealed record MediatorWork
{
    /// <summary>The matter.</summary>
    public required long MatterId { get; init; }

    /// <summary>The mediator.</summary>
    public required long MediatorId { get; init; }

    /// <summary>The day the mediator accepted; null for one who did not.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>Why the mediator left before the end; null for one who stayed, or is still asked.</summary>
    public AppointmentEnd? Left { get; init; }

    /// <summary>The day the matter ended; null while it runs.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>How it ended.</summary>
    public EndingGround? Ground { get; init; }

    /// <summary>What followed.</summary>
    public Consequence? Consequence { get; init; }

    /// <summary>
    /// Whether an agreement is in effect that every party who took part, the mediator and the organisation signed, each
    /// signature with the hash of the text. Without it nothing counts as settled.
    /// </summary>
    public bool SignedByAll { get; init; }

    /// <summary>Appraisals, whose days do not count.</summary>
    public IReadOnlyList<UncountedDays> Appraisals { get; init; } = [];

    /// <summary>What is to be performed under the agreement.</summary>
    public int Rows { get; init; }

    /// <summary>What the creditor has confirmed of it.</summary>
    public int RowsConfirmed { get; init; }

    /// <summary>The last day of performance.</summary>
    public DateOnly? LastDue { get; init; }

    /// <summary>Ratings of this mediator in this matter.</summary>
    public int Ratings { get; init; }

    /// <summary>Their sum.</summary>
    public int RatingSum { get; init; }

    private bool Stayed => Left is null && ConfirmedOn is not null;

    private bool Counts => Stayed && EndedOn is not null && !(Ground == EndingGround.Withdrawn && Consequence == Domain.Mediation.Consequence.ResumeFiling);

    private bool IsSettled => Ground == EndingGround.Settled && SignedByAll;

    // The day of acceptance is not counted, the day of the end is (民诉法 85).
    private int Days
    {
        get
        {
            var (from, to) = (ConfirmedOn!.Value, EndedOn!.Value);
            var appraised = Appraisals.SelectMany(a => Enumerable.Range(0, Math.Max(0, a.End.DayNumber - a.Start.DayNumber + 1)).Select(a.Start.AddDays))
                .Where(day => day > from && day <= to).Distinct().Count();
            return Math.Max(0, to.DayNumber - from.DayNumber - appraised);
        }
    }

    /// <summary>
    /// Counts the work of one mediator, or of all mediators of an organisation. A matter counts once however often it was
    /// assigned again; it is settled, or not, by who was there at its end.
    /// </summary>
    /// <param name="work">Every appointment.</param>
    /// <param name="complaints">Complaints lodged.</param>
    /// <param name="upheld">Complaints found true.</param>
    /// <param name="today">The day, for performance whose time is over.</param>
    public static PerformanceCounts Count(IReadOnlyList<MediatorWork> work, int complaints, int upheld, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(work);
        var matters = work.GroupBy(w => w.MatterId).ToList();
        var taken = matters.Count(g => g.Any(w => w.ConfirmedOn is not null));
        var ended = matters.Select(g => g.FirstOrDefault(w => w.Counts)).OfType<MediatorWork>().ToList();
        var settled = ended.Where(w => w.IsSettled).ToList();
        var due = settled.Where(w => w.Rows > 0 && (w.RowsConfirmed == w.Rows || w.LastDue < today)).ToList();
        var rated = work.DistinctBy(w => (w.MatterId, w.MediatorId)).ToList();
        return new PerformanceCounts
        {
            Taken = taken,
            Declined = matters.Count(g => g.All(w => w.ConfirmedOn is null) && g.Any(w => w.Left is AppointmentEnd.Declined or AppointmentEnd.Silence)),
            Ended = ended.Count,
            Settled = settled.Count,
            Days = ended.Sum(w => w.Days),
            AgreementsDue = due.Count,
            AgreementsPerformed = due.Count(w => w.RowsConfirmed == w.Rows),
            Ratings = rated.Sum(w => w.Ratings),
            RatingSum = rated.Sum(w => w.RatingSum),
            Complaints = complaints,
            ComplaintsUpheld = upheld,
        };
    }
}
