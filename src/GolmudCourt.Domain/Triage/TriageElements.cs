using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Triage;

/// <summary>What of a case the triage looks at: cause, subject, claims, legal relation, procedure.</summary>
public sealed record TriageElements
{
    /// <summary>From so many persons on one side the side counts as numerous (民诉解释 75).</summary>
    public const int ManyParties = 10;

    /// <summary>The keys of the cause and of the lines above it.</summary>
    public IReadOnlyList<string> CauseCodes { get; init; } = [];

    /// <summary>Whether every claim is for a sum of money; null when nothing is claimed yet.</summary>
    public bool? MoneyOnly { get; init; }

    /// <summary>All sums together in yuan; null when no claim names one.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How many plaintiffs.</summary>
    public int Plaintiffs { get; init; } = 1;

    /// <summary>How many defendants.</summary>
    public int Defendants { get; init; } = 1;

    /// <summary>What the plaintiff said about mediation; null when not asked.</summary>
    public MediationWish? Wish { get; init; }

    /// <summary>Whether it was mediated before and came back.</summary>
    public bool MediatedBefore { get; init; }

    /// <summary>What is known beyond the pleading; a question that is not here is unknown.</summary>
    public IReadOnlyDictionary<TriageQuestion, TriageAnswer> Answers { get; init; } = new Dictionary<TriageQuestion, TriageAnswer>();

    /// <summary>The answer to a question.</summary>
    public TriageAnswer Answer(TriageQuestion question) => Answers.GetValueOrDefault(question);

    /// <summary>Reads the elements of a filing. What the clerk answers stands before what the pleading shows on its face.</summary>
    /// <param name="filing">With its parties and claims.</param>
    /// <param name="causeCodes">The keys of its cause and of the lines above.</param>
    /// <param name="given">The clerk's answers.</param>
    public static TriageElements Of(
        Filing.Filing filing, IReadOnlyList<string> causeCodes, IReadOnlyDictionary<TriageQuestion, TriageAnswer> given)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var sums = filing.Claims.Select(c => c.Amount).OfType<decimal>().ToList();
        var answers = OnTheFace(filing, causeCodes);
        foreach (var (question, answer) in given)
        {
            answers[question] = answer;
        }

        return new TriageElements
        {
            CauseCodes = causeCodes,
            MoneyOnly = filing.Claims.Count == 0 ? null : filing.Claims.All(c => c.Amount is > 0m),
            Amount = sums.Count == 0 ? null : sums.Sum(),
            Plaintiffs = filing.Parties.Count(p => p.Position == PartyPosition.Plaintiff),
            Defendants = filing.Parties.Count(p => p.Position == PartyPosition.Defendant),
            Wish = filing.MediationWish,
            MediatedBefore = filing.MediationStartedAt is not null,
            Answers = answers,
        };
    }

    /// <summary>What the pleading itself answers; the clerk may correct each.</summary>
    /// <param name="filing">With its parties.</param>
    /// <param name="causeCodes">The keys of its cause and of the lines above.</param>
    public static Dictionary<TriageQuestion, TriageAnswer> OnTheFace(Filing.Filing filing, IReadOnlyList<string> causeCodes)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var defendants = filing.Parties.Where(p => p.Position == PartyPosition.Defendant).ToList();
        var foreign = filing.Parties.Any(p => p.DocumentType is IdentityDocumentType.Passport or IdentityDocumentType.PermanentResidence);
        var domestic = filing.Parties.All(p => p.DocumentType is IdentityDocumentType.IdCard or IdentityDocumentType.CreditCode && p.DocumentNumber is not null);
        return new()
        {
            [TriageQuestion.StatusOrTitle] = TriageCauses.IsStatusOrTitle(causeCodes) ? TriageAnswer.Yes : TriageAnswer.No,
            [TriageQuestion.ForeignElement] = foreign ? TriageAnswer.Yes : domestic ? TriageAnswer.No : TriageAnswer.Unknown,
            [TriageQuestion.WhereaboutsUnknown] = defendants.Count > 0 && defendants.All(d => d.Address is not null) ? TriageAnswer.No : TriageAnswer.Unknown,

            // A counterclaim follows the service of the complaint; before docketing there can be none.
            [TriageQuestion.Counterclaim] = filing.Acceptance is null ? TriageAnswer.No : TriageAnswer.Unknown,
        };
    }
}

/// <summary>The causes that decide something in the triage, by their stable keys; the nearest line above counts too.</summary>
public static class TriageCauses
{
    // 人身关系: divorce and the lines of parentage, adoption, guardianship; 财产确权: the lines that declare who owns what.
    private static readonly HashSet<string> _statusOrTitle = new(StringComparer.Ordinal)
    {
        "MS3-014", "MS3-017", "MS3-018", "MS4-020-02", "MS3-021", "MS4-022-02", "MS4-023-02", "MS4-024-02", "MS3-025", "MS3-026", "MS3-027",
        "MS3-038", "MS4-056-01", "MS4-065-01", "MS4-205-01", "MS4-214-01", "MS3-276", "MS3-290", "MS3-321", "MS3-340",
    };

    // 身份关系的确认: not to be mediated (民诉解释 143).
    private static readonly HashSet<string> _statusOnly = new(StringComparer.Ordinal) { "MS3-017", "MS3-021", "MS4-025-01" };

    /// <summary>非讼程序: special procedures, payment orders and public summons.</summary>
    public const string SpecialProcedures = "MS1-11";

    /// <summary>Whether the cause is about status or title (民诉法 166).</summary>
    public static bool IsStatusOrTitle(IReadOnlyList<string> causeCodes) => causeCodes.Any(_statusOrTitle.Contains);

    /// <summary>Whether the cause may not be mediated (民诉解释 143).</summary>
    public static bool IsBarredFromMediation(IReadOnlyList<string> causeCodes) =>
        causeCodes.Contains(SpecialProcedures) || causeCodes.Any(_statusOnly.Contains);
}
