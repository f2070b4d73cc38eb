namespace GolmudCourt.Domain.Triage;

/// <summary>The yearly average wage of employed persons in the province, published for one year.</summary>
/// <param name="Year">The year it is the average of; it is published in the year after.</param>
/// <param name="Amount">Yuan a year.</param>
/// <param name="Indicator">The series as its publisher names it.</param>
/// <param name="Region">The province.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Note">How certain it is, in Chinese.</param>
public sealed record WageBase(int Year, decimal Amount, string Indicator, string Region, string Source, string Note);

/// <summary>What the court sets for triage.</summary>
public sealed record TriageSettings
{
    /// <summary>What every result says while the court has not confirmed the series.</summary>
    public const string UnverifiedNote = "基数取自公开网页，统计口径尚未经本院核实，请以本院公布的数额为准。";

    /// <summary>The year whose wage base is in force by decision of the court; null while it has not decided.</summary>
    public int? WageYear { get; init; }

    /// <summary>Whether the court has confirmed the wage base of that year.</summary>
    public bool WageVerified { get; init; }

    /// <summary>The doubt to print beside a result, or null.</summary>
    public string? Doubt => WageVerified ? null : UnverifiedNote;
}

/// <summary>The wage bases known, by year. A year that is not there is an error and never replaced by another.</summary>
public sealed class WageBaseTable
{
    /// <summary>The rule that refuses a year without a base, or a court that has set no year.</summary>
    public const string MissingCode = "wage-base-missing";

    private const string Article = "民诉法 165；民诉解释 272";

    private readonly Dictionary<int, WageBase> _byYear;

    /// <summary>Builds the table.</summary>
    /// <exception cref="ArgumentException">A year stands twice, or an amount is not a positive sum.</exception>
    public WageBaseTable(IEnumerable<WageBase> rows)
    {
        All = [.. rows.OrderBy(r => r.Year)];
        if (All.FirstOrDefault(r => r.Amount <= 0 || decimal.Round(r.Amount, 2) != r.Amount) is { } bad)
        {
            throw new ArgumentException($"The wage base of {bad.Year} is no sum of money.", nameof(rows));
        }

        _byYear = All.ToDictionary(r => r.Year);
    }

    /// <summary>Every base, by year.</summary>
    public IReadOnlyList<WageBase> All { get; }

    /// <summary>The base of the year the court has set.</summary>
    /// <exception cref="RuleViolation"><see cref="MissingCode"/>: no year is set, or the year has no base.</exception>
    public WageBase InForce(TriageSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.WageYear is { } year
            ? OfYear(year)
            : throw new RuleViolation(MissingCode, "本院还没有设定采用哪一年的就业人员年平均工资，不能判断小额诉讼的标的额。请系统管理员设定。", Article);
    }

    /// <summary>The base of a year.</summary>
    /// <exception cref="RuleViolation"><see cref="MissingCode"/>: the year has no base.</exception>
    public WageBase OfYear(int year) => _byYear.TryGetValue(year, out var found)
        ? found
        : throw new RuleViolation(MissingCode, $"{year}年的就业人员年平均工资尚未录入，不能判断小额诉讼的标的额。请系统管理员补录，不能用其他年份代替。", Article);
}

/// <summary>The two limits of the small-claims procedure (民诉法 165), from one wage base.</summary>
/// <param name="Base">The yearly wage in yuan.</param>
public sealed record SmallClaimsLimits(decimal Base)
{
    /// <summary>50 % of the base: up to here, it included, the procedure is mandatory. Fractions of a fen are cut: no sum falls between.</summary>
    public decimal Mandatory => Math.Floor(Base * 50m) / 100m;

    /// <summary>Twice the base: up to here, it included, the parties may agree on the procedure.</summary>
    public decimal Agreeable => Base * 2m;

    /// <summary>Whether the amount makes the procedure mandatory, all else being as 165(1) asks.</summary>
    /// <param name="amount">Yuan in dispute.</param>
    public bool IsMandatory(decimal amount) => amount > 0m && amount <= Mandatory;

    /// <summary>Whether the amount leaves the procedure to the parties' agreement (165(2)).</summary>
    /// <param name="amount">Yuan in dispute.</param>
    public bool IsAgreeable(decimal amount) => amount > Mandatory && amount <= Agreeable;
}
