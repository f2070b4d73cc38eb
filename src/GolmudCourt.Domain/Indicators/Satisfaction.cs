namespace GolmudCourt.Domain.Indicators;

/// <summary>The milestones after which people are asked one question.</summary>
public enum Milestone
{
    /// <summary>立案结束: docketed, or refused by ruling.</summary>
    Filing,

    /// <summary>调解结束. Asked on the page that rates the mediator; one answer serves both.</summary>
    Mediation,

    /// <summary>司法确认审结.</summary>
    Confirmation,
}

/// <summary>The one scale of every question.</summary>
public static class SatisfactionScale
{
    /// <summary>很不满意.</summary>
    public const int Lowest = Mediation.MediatorRating.Lowest;

    /// <summary>很满意.</summary>
    public const int Highest = Mediation.MediatorRating.Highest;

    /// <summary>From this score on a person is satisfied: 满意 or 很满意.</summary>
    public const int Satisfied = 4;

    /// <summary>The most characters of the comment.</summary>
    public const int CommentMaxLength = Mediation.MediatorRating.CommentMaxLength;

    /// <summary>The name of a milestone.</summary>
    public static string Name(Milestone milestone) => milestone switch
    {
        Milestone.Filing => "立案",
        Milestone.Mediation => "调解",
        _ => "司法确认",
    };

    /// <summary>The name of a score.</summary>
    public static string Name(int score) => score switch
    {
        5 => "很满意",
        4 => "满意",
        3 => "一般",
        2 => "不满意",
        _ => "很不满意",
    };
}

/// <summary>What one person says of one milestone, once. It belongs to no journal: what is said has no effect on the matter.</summary>
public sealed class SatisfactionRating
{
    private SatisfactionRating()
    {
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The matter.</summary>
    public Guid MatterKey { get; private set; }

    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; private set; }

    /// <summary>The account.</summary>
    public long UserId { get; private set; }

    /// <summary>In what capacity.</summary>
    public CourtRole Role { get; private set; }

    /// <summary>1 to 5.</summary>
    public int Score { get; private set; }

    /// <summary>In the person's words, or null.</summary>
    public string? Comment { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset RatedAt { get; private set; }

    /// <summary>Answers the question.</summary>
    /// <param name="matterKey">The matter.</param>
    /// <param name="milestone">A milestone that the matter has reached; a mediation is rated in itself.</param>
    /// <param name="score">1 to 5.</param>
    /// <param name="comment">In the person's words.</param>
    /// <param name="occasion">Who and when.</param>
    /// <exception cref="RuleViolation"><c>rating.score</c>, <c>rating.comment</c>.</exception>
    public static SatisfactionRating Give(Guid matterKey, Milestone milestone, int score, string? comment, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        if (milestone == Milestone.Mediation)
        {
            throw new ArgumentException("A mediation keeps its own ratings.", nameof(milestone));
        }

        if (score is < SatisfactionScale.Lowest or > SatisfactionScale.Highest)
        {
            throw new RuleViolation("rating.score", "请选择满意程度", null, "Score");
        }

        return comment?.Length > SatisfactionScale.CommentMaxLength
            ? throw new RuleViolation("rating.comment", $"不超过{SatisfactionScale.CommentMaxLength}字", null, "Comment")
            : new SatisfactionRating
            {
                MatterKey = matterKey,
                Milestone = milestone,
                UserId = occasion.Actor.UserId ?? throw new ArgumentException("A rating is somebody's.", nameof(occasion)),
                Role = occasion.Actor.Role,
                Score = score,
                Comment = string.IsNullOrWhiteSpace(comment) ? null : comment.Trim(),
                RatedAt = occasion.Now,
            };
    }
}
