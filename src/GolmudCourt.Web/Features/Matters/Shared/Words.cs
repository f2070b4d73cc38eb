using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Matters.Shared;

/// <summary>How days, moments, sizes and people are written on the pages of a matter.</summary>
internal static class Words
{
    /// <summary>2026年11月3日.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>2026年11月3日 09:05.</summary>
    public static string Minute(DateTimeOffset moment) => moment.ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);

    /// <summary>2026年11月3日 09:05:07.</summary>
    public static string Second(DateTimeOffset moment) => moment.ToString("yyyy年M月d日 HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A moment for the <c>datetime</c> attribute.</summary>
    public static string Machine(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Yuan with two places: 2,300.00元.</summary>
    public static string Yuan(decimal yuan) => yuan.ToString("N2", CultureInfo.InvariantCulture) + "元";

    /// <summary>512字节, 3.4KB, 1.2MB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes}字节",
        < 1024 * 1024 => (bytes / 1024m).ToString("0.#", CultureInfo.InvariantCulture) + "KB",
        _ => (bytes / 1048576m).ToString("0.#", CultureInfo.InvariantCulture) + "MB",
    };

    /// <summary>A person as the journal knows them; the portal has no role to name.</summary>
    public static string Person(CourtRole role, string name) => role == CourtRole.System ? name : $"{CourtRoles.Name(role)} {name}";

    /// <summary>The tone of a state's tag.</summary>
    public static string Tone(FilingStatus status) => status switch
    {
        FilingStatus.AwaitingReview or FilingStatus.InMediation => "info",
        FilingStatus.AwaitingCorrection => "warning",
        FilingStatus.Docketed or FilingStatus.Settled => "success",
        FilingStatus.Refused or FilingStatus.Returned => "danger",
        _ => "neutral",
    };
}
