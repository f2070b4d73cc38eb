using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Roster.Ranking;

/// <summary>How somebody met a party in an earlier matter.</summary>
public enum EarlierRole
{
    /// <summary>对方当事人: stood against the party.</summary>
    Opposed,

    /// <summary>代理人: acted for the party.</summary>
    Represented,
}

/// <summary>An earlier matter in which a mediator met somebody.</summary>
/// <param name="PartyKey">Whom: the stable key of a party, as in <see cref="RankingParty.Key"/>.</param>
/// <param name="Role">How.</param>
public sealed record EarlierMatter(string PartyKey, EarlierRole Role);

/// <summary>A mediator, as the ranking sees one.</summary>
public sealed record MediatorCandidate
{
    /// <summary>The mediator.</summary>
    public required long Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the mediator may be appointed today (<see cref="RosterEntry.IsAppointable"/>).</summary>
    public required bool Appointable { get; init; }

    /// <summary>Whether the mediator has an account; without one nobody can accept, and the matter would stand still for three days.</summary>
    public bool HasAccount { get; init; } = true;

    /// <summary>The organisation, or null.</summary>
    public long? OrganisationId { get; init; }

    /// <summary>Its name.</summary>
    public string? OrganisationName { get; init; }

    /// <summary>Fields taken.</summary>
    public IReadOnlyCollection<DisputeField> Fields { get; init; } = [];

    /// <summary>Languages spoken.</summary>
    public IReadOnlyCollection<CourtLanguage> Languages { get; init; } = [];

    /// <summary>Towns and streets served; empty serves the whole city.</summary>
    public IReadOnlyCollection<string> Areas { get; init; } = [];

    /// <summary>Matters at hand.</summary>
    public int OpenMatters { get; init; }

    /// <summary>The most matters at once; null for no limit.</summary>
    public int? MaxOpenMatters { get; init; }

    /// <summary>Employer.</summary>
    public string? Employer { get; init; }

    /// <summary>Home town or street.</summary>
    public string? Township { get; init; }

    /// <summary>Appointments declined or let lapse lately.</summary>
    public int Declined { get; init; }

    /// <summary>The last appointment; null for never.</summary>
    public DateOnly? LastAppointedOn { get; init; }

    /// <summary>Earlier matters as adversary or agent.</summary>
    public IReadOnlyCollection<EarlierMatter> Earlier { get; init; } = [];
}

/// <summary>A party, as the ranking sees one.</summary>
/// <param name="Key">A stable key, equal for the same person in two matters.</param>
/// <param name="Name">Name.</param>
/// <param name="IsPerson">Whether a natural person; only persons have kin and employers.</param>
/// <param name="Employer">Employer, or null.</param>
/// <param name="Township">Town or street, or null.</param>
public sealed record RankingParty(string Key, string Name, bool IsPerson, string? Employer = null, string? Township = null);

/// <summary>What a dispute needs of its mediator.</summary>
public sealed record RankingNeed
{
    /// <summary>The field of the dispute.</summary>
    public required DisputeField Field { get; init; }

    /// <summary>Languages that parties need; Chinese is always understood and need not be named.</summary>
    public IReadOnlyCollection<CourtLanguage> Languages { get; init; } = [];

    /// <summary>Where the dispute is, town or street; null where it does not matter.</summary>
    public string? Township { get; init; }

    /// <summary>The organisation that a party named or that referred the matter, or null.</summary>
    public long? PreferredOrganisationId { get; init; }

    /// <summary>The parties.</summary>
    public IReadOnlyCollection<RankingParty> Parties { get; init; } = [];

    /// <summary>Mediators a party objected to.</summary>
    public IReadOnlyCollection<long> ObjectedIds { get; init; } = [];
}

/// <summary>What each reason weighs. The law sets no weights: these are the court's own and shown with each reason.</summary>
public sealed record RankingWeights
{
    /// <summary>The mediator takes disputes of this field.</summary>
    public int Field { get; init; } = 40;

    /// <summary>The mediator speaks every language needed; in part for some of them.</summary>
    public int Language { get; init; } = 30;

    /// <summary>The mediator serves the place.</summary>
    public int Area { get; init; } = 15;

    /// <summary>The mediator belongs to the preferred organisation.</summary>
    public int Organisation { get; init; } = 10;

    /// <summary>Taken off for each matter at hand.</summary>
    public int PerOpenMatter { get; init; } = 3;

    /// <summary>The most taken off for matters at hand.</summary>
    public int MostForLoad { get; init; } = 30;

    /// <summary>Taken off for each appointment declined lately.</summary>
    public int PerDeclined { get; init; } = 2;

    /// <summary>The most taken off for declining.</summary>
    public int MostForDeclined { get; init; } = 10;

    /// <summary>Taken off for a hint of kinship.</summary>
    public int Kinship { get; init; } = 15;

    /// <summary>Taken off for a common employer.</summary>
    public int Employer { get; init; } = 25;

    /// <summary>Taken off for having stood against or acted for a party.</summary>
    public int Earlier { get; init; } = 35;
}

/// <summary>One reason for a mediator's rank.</summary>
/// <param name="Sentence">The reason in Chinese.</param>
/// <param name="Points">What it adds, or takes off when negative; 0 for what is only good to know.</param>
public sealed record RankingReason(string Sentence, int Points);

/// <summary>A mediator with rank and reasons.</summary>
/// <param name="Candidate">The mediator.</param>
/// <param name="Score">The sum of all points.</param>
/// <param name="Reasons">The reasons, those that add first.</param>
/// <param name="Hints">Possible conflicts of interest to be checked by a person before appointment (在线调解规则 13).</param>
public sealed record RankedMediator(
    MediatorCandidate Candidate, int Score, IReadOnlyList<RankingReason> Reasons, IReadOnlyList<RankingReason> Hints);

/// <summary>A mediator who is left out.</summary>
/// <param name="Candidate">The mediator.</param>
/// <param name="Sentence">Why, in Chinese.</param>
public sealed record ExcludedMediator(MediatorCandidate Candidate, string Sentence);

/// <summary>The list to choose from.</summary>
/// <param name="Ranked">Best first.</param>
/// <param name="Excluded">Who is left out and why, by id.</param>
public sealed record RankingResult(IReadOnlyList<RankedMediator> Ranked, IReadOnlyList<ExcludedMediator> Excluded);
