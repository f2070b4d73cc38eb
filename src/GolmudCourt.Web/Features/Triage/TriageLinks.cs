using System.Globalization;

namespace GolmudCourt.Web.Features.Triage;

/// <summary>The addresses of the tracks of cases; the key is that of the filing.</summary>
internal static class TriageLinks
{
    /// <summary>Where all tracks lie.</summary>
    public const string Tracks = "/tracks";

    /// <summary>速裁团队.</summary>
    public const string Teams = "/teams";

    /// <summary>A new team.</summary>
    public const string NewTeam = Teams + "/new";

    /// <summary>One list of the tracks.</summary>
    public static string At(string tab) => $"{Tracks}?tab={tab}";

    /// <summary>The track of which only its own key is known.</summary>
    public static string ByKey(Guid track) => $"{Tracks}/by-key/{track}";

    /// <summary>A team.</summary>
    public static string Team(Guid team) => $"{Teams}/{team}";

    /// <summary>Something about a team: causes, seats, dissolution.</summary>
    public static string Team(Guid team, string part) => $"{Team(team)}/{part}";

    /// <summary>A judge leaves a team.</summary>
    public static string Unseating(Guid team, long judge) => string.Create(CultureInfo.InvariantCulture, $"{Team(team)}/seats/{judge}/removal");

    /// <summary>The track of a case.</summary>
    public static string Track(Guid filing) => $"{Tracks}/{filing}";

    /// <summary>The decision on it.</summary>
    public static string Decision(Guid filing) => $"{Track(filing)}/decision";

    /// <summary>A part of it: <c>conversion</c>, <c>objection</c> ….</summary>
    public static string Part(Guid filing, string part) => $"{Track(filing)}/{part}";
}
