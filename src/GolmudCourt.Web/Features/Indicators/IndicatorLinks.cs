using System.Globalization;
using GolmudCourt.Domain.Indicators;

namespace GolmudCourt.Web.Features.Indicators;

/// <summary>The addresses of the indicators.</summary>
internal static class IndicatorLinks
{
    /// <summary>The table.</summary>
    public const string All = "/indicators";

    /// <summary>Dashboards.</summary>
    public const string Charts = All + "/charts";

    /// <summary>Frozen months.</summary>
    public const string Snapshots = All + "/snapshots";

    /// <summary>Yes-or-no mechanisms.</summary>
    public const string Mechanisms = All + "/mechanisms";

    /// <summary>Figures from outside.</summary>
    public const string Reported = All + "/reported";

    /// <summary>What people say.</summary>
    public const string Satisfaction = All + "/satisfaction";

    /// <summary>The table as a file.</summary>
    public const string AllFile = All + "/table.xlsx";

    /// <summary>The wall screen.</summary>
    public const string Board = "/boards/indicators";

    /// <summary>One question about a milestone.</summary>
    public const string Ratings = "/ratings";

    /// <summary>The table of a period, of one value of a dimension.</summary>
    public static string Table(string period, string? only = null) => With(All, period, only);

    /// <summary>The table as a file.</summary>
    public static string TableFile(string period, string? only) => With(AllFile, period, only);

    /// <summary>One indicator.</summary>
    public static string Indicator(string id, string? period = null, IndicatorDimension? by = null) =>
        With($"{All}/{id}", period, null) + (by is { } dimension ? $"{(period is null ? '?' : '&')}by={dimension}" : "");

    /// <summary>The list behind a figure.</summary>
    public static string Behind(string id, IndicatorPart part, string period, string? only = null, string? after = null) =>
        $"{With($"{All}/{id}/matters", period, only)}&part={Name(part)}{(after is null ? "" : $"&after={after}")}";

    /// <summary>That list as a file.</summary>
    public static string BehindFile(string id, IndicatorPart part, string period, string? only) =>
        $"{With($"{All}/{id}/matters.xlsx", period, only)}&part={Name(part)}";

    /// <summary>One frozen month.</summary>
    public static string Snapshot(string month) => $"{Snapshots}/{month}";

    /// <summary>Dashboards of a period.</summary>
    public static string ChartsOf(string period) => With(Charts, period, null);

    /// <summary>A file that proves a mechanism.</summary>
    public static string Evidence(long id) => string.Create(CultureInfo.InvariantCulture, $"{Mechanisms}/files/{id}");

    /// <summary>Withdraws it.</summary>
    public static string EvidenceWithdrawal(long id) => $"{Evidence(id)}/withdrawal";

    /// <summary>The proofs of a mechanism.</summary>
    public static string Mechanism(string id) => $"{Mechanisms}/{id}";

    /// <summary>The reported figures of an indicator.</summary>
    public static string ReportedOf(string id) => $"{Reported}/{id}";

    /// <summary>The file a reported figure was read from.</summary>
    public static string ReportedFile(long id) => string.Create(CultureInfo.InvariantCulture, $"{Reported}/files/{id}");

    /// <summary>Withdraws it.</summary>
    public static string ReportedWithdrawal(long id) => $"{ReportedFile(id)}/withdrawal";

    /// <summary>The one question about a filing.</summary>
    public static string RateFiling(Guid key) => $"{Ratings}/filings/{key}";

    /// <summary>The one question about a confirmation.</summary>
    public static string RateConfirmation(Guid key) => $"{Ratings}/confirmations/{key}";

    /// <summary>How a part stands in an address.</summary>
    public static string Name(IndicatorPart part) => part == IndicatorPart.Numerator ? "numerator" : "denominator";

    private static string With(string path, string? period, string? only) =>
        period is null ? path : $"{path}?period={period}{(string.IsNullOrEmpty(only) ? "" : $"&only={Uri.EscapeDataString(only)}")}";
}
