namespace GolmudCourt.Web.Features.Home;

/// <summary>The addresses of the home and help pages.</summary>
internal static class HomeLinks
{
    public const string Home = "/";
    public const string Help = "/help";
}
