using System.Globalization;

namespace GolmudCourt.Web.Features.Supervision;

/// <summary>The addresses of the president's supervision.</summary>
internal static class SupervisionLinks
{
    /// <summary>What is late, what is nearly late, and what waits for the president.</summary>
    public const string Deadlines = "/supervision";

    /// <summary>期限差异: dates that a calendar just imported would move.</summary>
    public const string Differences = Deadlines + "/differences";

    /// <summary>系统故障.</summary>
    public const string Outages = Deadlines + "/outages";

    /// <summary>The running deadlines of one matter, to move one of them.</summary>
    public const string Matters = Deadlines + "/matters";

    /// <summary>Takes a difference over, or all that wait.</summary>
    public const string Approvals = Differences + "/approvals";

    /// <summary>Leaves a date where it is.</summary>
    public static string Rejection(long id) => string.Create(CultureInfo.InvariantCulture, $"{Differences}/{id}/rejection");

    /// <summary>A page of the differences.</summary>
    public static string After(long id) => string.Create(CultureInfo.InvariantCulture, $"{Differences}?after={id}");

    /// <summary>The running deadlines of one matter.</summary>
    public static string Matter(string kind, Guid key) => $"{Matters}/{kind}/{key}";

    /// <summary>One of them.</summary>
    public static string Deadline(string kind, Guid key, string slot) => $"{Matter(kind, key)}/{slot}";

    /// <summary>One outage.</summary>
    public static string Outage(Guid key) => $"{Outages}/{key}";

    /// <summary>Something about one outage: certificate, dismissal, extensions.</summary>
    public static string Outage(Guid key, string part) => $"{Outages}/{key}/{part}";
}
