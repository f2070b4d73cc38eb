namespace GolmudCourt.Domain.Triage;

/// <summary>One condition of a route, held against a case.</summary>
/// <param name="Code">Stable: <c>small-claims.amount</c>.</param>
/// <param name="Name">The condition, in Chinese.</param>
/// <param name="Result">Met, not met, or unknown.</param>
/// <param name="Sentence">Why, with the figures of this case.</param>
/// <param name="Article">The article that sets it.</param>
public sealed record TriageCriterion(string Code, string Name, CriterionResult Result, string Sentence, string Article);

/// <summary>A route with all its conditions.</summary>
/// <param name="Route">The route.</param>
/// <param name="Criteria">Its conditions, in the order of the law.</param>
public sealed record RouteAssessment(TriageRoute Route, IReadOnlyList<TriageCriterion> Criteria)
{
    /// <summary>Not met as soon as one condition fails; unknown as long as one is open; met when all are.</summary>
    public CriterionResult Result =>
        Criteria.Any(c => c.Result == CriterionResult.NotMet) ? CriterionResult.NotMet
        : Criteria.Any(c => c.Result == CriterionResult.Unknown) ? CriterionResult.Unknown
        : CriterionResult.Met;

    /// <summary>The first condition that fails, or null.</summary>
    public TriageCriterion? Obstacle => Criteria.FirstOrDefault(c => c.Result == CriterionResult.NotMet);
}

/// <summary>What the rules suggest for a case. A person decides (个人信息保护法 24).</summary>
/// <param name="First">Where to go first.</param>
/// <param name="Trial">The procedure, should it be docketed as a suit now.</param>
/// <param name="Routes">Every route with its conditions.</param>
/// <param name="Wage">The wage base the amounts were held against.</param>
public sealed record TriageSuggestion(TriageRoute First, TriageRoute Trial, IReadOnlyList<RouteAssessment> Routes, WageBase Wage)
{
    /// <summary>Whether conditions of the route suggested first are still open.</summary>
    public bool IsConditional => Of(First).Result == CriterionResult.Unknown;

    /// <summary>The conditions of one route.</summary>
    public RouteAssessment Of(TriageRoute route) => Routes.First(r => r.Route == route);

    /// <summary>The suggestion in a sentence, with the year and the figures it rests on.</summary>
    public string Sentence
    {
        get
        {
            var open = Of(First).Criteria.Where(c => c.Result == CriterionResult.Unknown).Select(c => c.Name).ToList();
            var limits = new SmallClaimsLimits(Wage.Amount);
            return $"建议：{TriageNames.Of(First)}"
                + (open.Count > 0 ? $"（待查明：{string.Join("、", open)}）" : "")
                + (First != Trial ? $"；直接立案审理的，建议适用{TriageNames.Of(Trial)}" : "")
                + $"。采用{Wage.Year}年就业人员年平均工资{Wage.Amount:0.00}元，小额诉讼应当适用至{limits.Mandatory:0.00}元、可以约定至{limits.Agreeable:0.00}元。";
        }
    }

    /// <summary>The procedure of a route, or null where it leads to no trial.</summary>
    public static TrialProcedure? ProcedureOf(TriageRoute route) => route switch
    {
        TriageRoute.SmallClaims or TriageRoute.SmallClaimsByAgreement => TrialProcedure.SmallClaims,
        TriageRoute.Summary => TrialProcedure.Summary,
        TriageRoute.Ordinary => TrialProcedure.Ordinary,
        _ => null,
    };
}
