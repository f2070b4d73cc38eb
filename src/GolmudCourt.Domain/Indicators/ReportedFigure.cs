using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Indicators;

/// <summary>
/// A figure of a month that comes from outside the portal, with the file it was read from. It is reported and withdrawn, never
/// changed; a later one takes its place and both stay on record.
/// </summary>
public sealed class ReportedFigure
{
    /// <summary>The most characters of the source.</summary>
    public const int SourceMaxLength = 200;

    /// <summary>The largest number either half may have.</summary>
    public const decimal Most = 10_000_000m;

    private ReportedFigure()
    {
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The indicator.</summary>
    public string IndicatorId { get; private set; } = "";

    /// <summary>The month: <c>2026-11</c>.</summary>
    public string Month { get; private set; } = "";

    /// <summary>Above the line.</summary>
    public decimal Numerator { get; private set; }

    /// <summary>Below the line.</summary>
    public decimal Denominator { get; private set; }

    /// <summary>Where the figure was read: the system or the document, its number and day.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The file as named.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Its media type.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of it.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>When it was reported.</summary>
    public DateTimeOffset ReportedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string ReportedBy { get; private set; } = "";

    /// <summary>When it was withdrawn or replaced; null while it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>By whom.</summary>
    public string? WithdrawnBy { get; private set; }

    /// <summary>The figure.</summary>
    public Figure Figure => new(Numerator, Denominator);

    /// <summary>Reports a figure.</summary>
    /// <param name="indicatorId">One of <see cref="UncountedIndicator.Reportable"/>.</param>
    /// <param name="month">The month it is of; not one that is still to come.</param>
    /// <param name="figure">Both halves.</param>
    /// <param name="source">Where it was read.</param>
    /// <param name="file">The proof.</param>
    /// <param name="occasion">The president.</param>
    /// <exception cref="RuleViolation"><c>reported.unknown</c>, <c>reported.month</c>, <c>reported.figure</c>, <c>reported.source</c>.</exception>
    public static ReportedFigure Report(string indicatorId, IndicatorPeriod month, Figure figure, string? source, StoredFile file, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(month);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(occasion);
        if (IndicatorCatalogue.Uncounted.FirstOrDefault(u => u.Id == indicatorId && u.Reportable) is not { } indicator)
        {
            throw new RuleViolation("reported.unknown", "这一项指标不登记外部数据");
        }

        if (month != IndicatorPeriod.MonthOf(month.First) || month.First > occasion.Today)
        {
            throw new RuleViolation("reported.month", "请选择已经开始的月份", null, nameof(Month));
        }

        if (figure.Numerator is < 0 or > Most || (indicator.Unit == IndicatorUnit.Percent && figure.Numerator > figure.Denominator))
        {
            throw new RuleViolation("reported.figure", $"{indicator.Above}应当是不小于零的数{(indicator.Unit == IndicatorUnit.Percent ? $"，并且不大于{indicator.Below}" : "")}", null, nameof(Numerator));
        }

        if (figure.Denominator is not (> 0 and <= Most))
        {
            throw new RuleViolation("reported.figure", $"{indicator.Below}应当是大于零的数", null, nameof(Denominator));
        }

        return new ReportedFigure
        {
            IndicatorId = indicatorId,
            Month = month.Code,
            Numerator = figure.Numerator,
            Denominator = figure.Denominator.Value,
            Source = source?.Trim() is { Length: >= 2 and <= SourceMaxLength } words
                ? words : throw new RuleViolation("reported.source", $"请写明数据出自哪个系统或者文件、哪一天，2到{SourceMaxLength}个字", null, nameof(Source)),
            FileName = file.FileName,
            ContentType = file.ContentType,
            Size = file.Size,
            Sha256 = file.Sha256,
            ReportedAt = occasion.Now,
            ReportedBy = occasion.Actor.Name,
        };
    }

    /// <summary>Withdraws it, by mistake reported or replaced by a later one.</summary>
    /// <exception cref="RuleViolation"><c>reported.withdrawn</c>.</exception>
    public void Withdraw(Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        if (WithdrawnAt is not null)
        {
            throw new RuleViolation("reported.withdrawn", "这一数据已经撤下");
        }

        (WithdrawnAt, WithdrawnBy) = (occasion.Now, occasion.Actor.Name);
    }
}
