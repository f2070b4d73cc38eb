using GolmudCourt.Domain;

namespace GolmudCourt.Web.Desk;

/// <summary>
/// The duty of one open matter as the desks list it. Written in the save of every act on the matter from
/// <see cref="Domain.Desk.Duties"/>; nothing else writes it.
/// </summary>
internal sealed class DeskItem
{
    /// <summary>Database key.</summary>
    public long Id { get; set; }

    /// <summary>The kind of matter: the name of its class.</summary>
    public string MatterKind { get; set; } = "";

    /// <summary>The matter; one row each.</summary>
    public Guid MatterKey { get; set; }

    /// <summary>The names of the parties in one line.</summary>
    public string Title { get; set; } = "";

    /// <summary>Case number or receipt; null before there is one.</summary>
    public string? Number { get; set; }

    /// <summary>Whether it has not been handed in yet.</summary>
    public bool IsDraft { get; set; }

    /// <summary>In which capacity it is to be done; a litigant stands for the parties, who are in <see cref="Seats"/>.</summary>
    public CourtRole Role { get; set; }

    /// <summary>Whose it is; null while any of the role may take it.</summary>
    public long? UserId { get; set; }

    /// <summary>What is to be done.</summary>
    public string Act { get; set; } = "";

    /// <summary>What the parties are asked to do meanwhile.</summary>
    public string? PartyAct { get; set; }

    /// <summary>By when; null is a violation.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>Why by then.</summary>
    public string Why { get; set; } = "";

    /// <summary>Whether it becomes somebody else's when the day has passed.</summary>
    public bool Turns { get; set; }

    /// <summary>The parties asked, by account or by the document they showed.</summary>
    public List<DeskSeat> Seats { get; set; } = [];
}

/// <summary>A party asked to do something: known by account, or by the keyed hash of the document until there is one.</summary>
internal sealed class DeskSeat
{
    /// <summary>Database key.</summary>
    public long Id { get; set; }

    /// <summary>The duty.</summary>
    public long ItemId { get; set; }

    /// <summary>The account.</summary>
    public long? UserId { get; set; }

    /// <summary>Keyed hash of the document number.</summary>
    public string? DocumentKey { get; set; }

    /// <summary>By when; kept here too, so that one index lists a person's duties in order.</summary>
    public DateOnly? Due { get; set; }
}

/// <summary>That a duty of a role was taken by, or given to, one person. It stays when the matter comes back to the role.</summary>
internal sealed class DeskAssignment
{
    /// <summary>Database key; of several the newest holds.</summary>
    public long Id { get; set; }

    /// <summary>The matter.</summary>
    public Guid MatterKey { get; set; }

    /// <summary>The role whose duty it is.</summary>
    public CourtRole Role { get; set; }

    /// <summary>Whose.</summary>
    public long UserId { get; set; }

    /// <summary>Who gave it; the same person where it was taken.</summary>
    public long AssignedById { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Why; null where it was taken.</summary>
    public string? Reason { get; set; }
}

/// <summary>代班: during these days one person's duties stand on another's desk too.</summary>
internal sealed class DeskCover
{
    /// <summary>Database key.</summary>
    public long Id { get; set; }

    /// <summary>Who is away.</summary>
    public long AbsentId { get; set; }

    /// <summary>Who covers.</summary>
    public long CoverId { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; set; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Who arranged it.</summary>
    public string SetBy { get; set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset SetAt { get; set; }

    /// <summary>When it was called off.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>组长: who is told first when a person's duty is overdue.</summary>
internal sealed class DeskLead
{
    /// <summary>The person.</summary>
    public long UserId { get; set; }

    /// <summary>The lead.</summary>
    public long LeadId { get; set; }
}

/// <summary>A secret address under which a person's duties can be read by a calendar program; only its hash is kept.</summary>
internal sealed class DeskFeed
{
    /// <summary>The person; one address each.</summary>
    public long UserId { get; set; }

    /// <summary>SHA-256 of the secret.</summary>
    public string SecretHash { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; set; }
}
