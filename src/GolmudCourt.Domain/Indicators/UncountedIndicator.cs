namespace GolmudCourt.Domain.Indicators;

/// <summary>
/// An indicator of the shipped list that the portal cannot count, and why. It is shown so that nobody takes its absence for a zero;
/// where it has two halves, its figures are reported from outside.
/// </summary>
/// <param name="Id">The id of the shipped list.</param>
/// <param name="Name">Its name.</param>
/// <param name="Why">What is missing.</param>
/// <param name="Above">What stands above the line; null where nothing is to be reported.</param>
/// <param name="Below">What stands below it.</param>
/// <param name="Unit">In what it is read.</param>
public sealed record UncountedIndicator(
    string Id, string Name, string Why, string? Above = null, string? Below = null, IndicatorUnit Unit = IndicatorUnit.Percent)
{
    /// <summary>Whether its figures are reported from outside.</summary>
    public bool Reportable => Above is not null;
}
