namespace GolmudCourt.Web.Features.Triage;

/// <summary>The addresses of the tracks of cases; the key is that of the filing.</summary>
internal static class TriageLinks
{
    /// <summary>Where all tracks lie.</summary>
    public const string Tracks = "/tracks";

    /// <summary>The track of a case.</summary>
    public static string Track(Guid filing) => $"{Tracks}/{filing}";

    /// <summary>The decision on it.</summary>
    public static string Decision(Guid filing) => $"{Track(filing)}/decision";

    /// <summary>A part of it: <c>conversion</c>, <c>objection</c> ….</summary>
    public static string Part(Guid filing, string part) => $"{Track(filing)}/{part}";
}
