namespace GolmudCourt.Web.Features.Counter;

/// <summary>The addresses of registration at the counter.</summary>
internal static class CounterLinks
{
    /// <summary>My registrations in progress.</summary>
    public const string Desk = "/counter";

    /// <summary>Registrations in progress.</summary>
    public const string Drafts = Desk + "/drafts";

    /// <summary>Finds causes of action by everyday words.</summary>
    public const string Causes = Desk + "/causes";

    /// <summary>One registration in progress.</summary>
    public static string Draft(Guid key) => $"{Drafts}/{key}";

    /// <summary>Throws one away.</summary>
    public static string Removal(Guid key) => $"{Draft(key)}/removal";

    /// <summary>Reads one back to the party, and hands it in.</summary>
    public static string Registration(Guid key) => $"{Draft(key)}/registration";

    /// <summary>What became of a registration: the receipt and the case number.</summary>
    public static string Registered(Guid filing) => $"{Desk}/registrations/{filing}";
}
