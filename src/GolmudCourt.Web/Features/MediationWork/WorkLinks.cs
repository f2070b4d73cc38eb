namespace GolmudCourt.Web.Features.MediationWork;

/// <summary>The addresses of the work on a mediation, from the appointment of a mediator to the performance of the agreement.</summary>
internal static class WorkLinks
{
    /// <summary>The mediator's desk.</summary>
    public const string Mine = "/mediation/mine";

    /// <summary>The desk of an organisation's manager.</summary>
    public const string Organisation = "/mediation/organisation";

    /// <summary>What the president looks after.</summary>
    public const string Supervision = "/mediation/supervision";

    /// <summary>The parties' own pages.</summary>
    public const string Parties = "/mediations";

    /// <summary>A matter of the mediator's.</summary>
    public static string Matter(Guid key) => $"{Mine}/{key}";

    /// <summary>A page below a matter of the mediator's.</summary>
    public static string Matter(Guid key, string page) => $"{Mine}/{key}/{page}";

    /// <summary>A session, as the mediator works on it.</summary>
    public static string Session(Guid key, int number, string page) => $"{Mine}/{key}/sessions/{number}/{page}";

    /// <summary>What a party has to do and to read while the mediation runs.</summary>
    public static string Proceedings(Guid key, int? party = null) => Party(key, "proceedings", party);

    /// <summary>A party's page; an agent of several says for which.</summary>
    public static string Party(Guid key, string page, int? party = null) => $"{Parties}/{key}/{page}{(party is null ? "" : $"?party={party}")}";

    /// <summary>The agreement before the organisation.</summary>
    public static string Seal(Guid key) => $"{Organisation}/{key}/seal";
}
