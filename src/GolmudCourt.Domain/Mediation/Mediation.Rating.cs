namespace GolmudCourt.Domain.Mediation;

/// <content>What the parties say of the mediator when it is over (特邀调解规定 10).</content>
public sealed partial class Mediation
{
    /// <summary>The mediator a party can rate: the one who accepted and was there at the end; null where there was none.</summary>
    public MediatorAppointment? RatedAppointment() =>
        Status is MediationStatus.Settled or MediationStatus.Ended && CurrentAppointment() is { ConfirmedAt: not null } last ? last : null;

    /// <summary>Rates the mediator, once. The journal says that it was done, not what was said.</summary>
    /// <param name="partyNumber">The party.</param>
    /// <param name="score">1 for not at all satisfied, 5 for very satisfied.</param>
    /// <param name="comment">In the party's words, where told.</param>
    /// <param name="occasion">The party or agent.</param>
    /// <exception cref="RuleViolation">
    /// <c>rating.no-mediator</c>, <c>rating.given</c>, <c>rating.score</c>, <c>rating.comment</c>.
    /// </exception>
    public MediatorRating Rate(int partyNumber, int score, string? comment, Occasion occasion)
    {
        RequireGate(MediationAct.Rate, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        var rated = RatedAppointment() ?? throw new RuleViolation("rating.no-mediator", "这次调解没有调解员接受委派，不需要评价", "特邀调解规定 10");
        if (_ratings.Exists(r => r.PartyNumber == partyNumber))
        {
            throw new RuleViolation("rating.given", $"{party.Name}已经评价过，每一方只评价一次", "特邀调解规定 10");
        }

        if (score is < MediatorRating.Lowest or > MediatorRating.Highest)
        {
            throw new RuleViolation("rating.score", "请选择满意程度", "特邀调解规定 10", "Score");
        }

        if (comment?.Length > MediatorRating.CommentMaxLength)
        {
            throw new RuleViolation("rating.comment", $"不超过{MediatorRating.CommentMaxLength}字", null, "Comment");
        }

        RequireNothingConfidential(comment, "Comment");
        var rating = new MediatorRating(partyNumber, rated, score, comment, occasion);
        _ratings.Add(rating);
        Move(MediationAct.Rate, occasion, $"{party.Name}对调解员{rated.MediatorName}作了评价");
        return rating;
    }
}

/// <summary>One party's rating of the mediator.</summary>
public sealed class MediatorRating
{
    /// <summary>很不满意.</summary>
    public const int Lowest = 1;

    /// <summary>很满意.</summary>
    public const int Highest = 5;

    /// <summary>The most characters of the comment.</summary>
    public const int CommentMaxLength = 500;

    private MediatorRating()
    {
    }

    internal MediatorRating(int partyNumber, MediatorAppointment rated, int score, string? comment, Occasion occasion)
    {
        PartyNumber = partyNumber;
        AppointmentNumber = rated.Number;
        MediatorId = rated.MediatorId;
        Score = score;
        Comment = string.IsNullOrWhiteSpace(comment) ? null : comment.Trim();
        RatedAt = occasion.Now;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>The appointment rated.</summary>
    public int AppointmentNumber { get; private set; }

    /// <summary>The mediator's key on the roster.</summary>
    public long MediatorId { get; private set; }

    /// <summary>1 to 5.</summary>
    public int Score { get; private set; }

    /// <summary>In the party's words, or null.</summary>
    public string? Comment { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset RatedAt { get; private set; }
}
