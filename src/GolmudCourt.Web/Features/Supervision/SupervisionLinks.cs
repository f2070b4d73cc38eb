namespace GolmudCourt.Web.Features.Supervision;

/// <summary>The addresses of the president's supervision.</summary>
internal static class SupervisionLinks
{
    /// <summary>What is late, what is nearly late, and what waits for the president.</summary>
    public const string Deadlines = "/supervision";
}
