namespace GolmudCourt.Domain.Triage;

/// <summary>One condition as it was recorded with a decision.</summary>
/// <param name="Route">The route, in Chinese.</param>
/// <param name="Name">The condition.</param>
/// <param name="Result">符合, 不符合 or 待查明.</param>
/// <param name="Sentence">Why.</param>
/// <param name="Article">The article.</param>
public sealed record RecordedCriterion(string Route, string Name, string Result, string Sentence, string Article);

/// <summary>
/// The conditions of a decision as text, a line each: the rules may change later, what was looked at may not. Only the routes
/// that mattered are kept: those suggested, and the one chosen.
/// </summary>
public static class TriageBasis
{
    private const char Column = '｜';

    /// <summary>Writes the conditions down.</summary>
    public static string Write(TriageSuggestion suggestion, TriageRoute chosen)
    {
        ArgumentNullException.ThrowIfNull(suggestion);
        return string.Join('\n', new[] { suggestion.First, suggestion.Trial, chosen }.Distinct().SelectMany(route => suggestion.Of(route).Criteria
            .Select(c => string.Join(Column, TriageNames.Of(route), c.Name, TriageNames.Of(c.Result), c.Sentence, c.Article))));
    }

    /// <summary>Reads them again.</summary>
    public static IReadOnlyList<RecordedCriterion> Read(string basis) =>
    [
        .. basis.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(Column))
            .Where(c => c.Length == 5).Select(c => new RecordedCriterion(c[0], c[1], c[2], c[3], c[4])),
    ];
}
