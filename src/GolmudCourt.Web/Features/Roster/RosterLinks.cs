using GolmudCourt.Domain.Roster;

namespace GolmudCourt.Web.Features.Roster;

/// <summary>The addresses of the roster: the public directory, and its keeping.</summary>
internal static class RosterLinks
{
    /// <summary>The public directory of mediators.</summary>
    public const string Directory = "/roster";

    /// <summary>The public directory of organisations.</summary>
    public const string PublicOrganisations = "/roster/organisations";

    /// <summary>The public pages of mediators.</summary>
    public const string PublicMediators = "/roster/mediators";

    /// <summary>The public list of appraisal institutions.</summary>
    public const string Appraisal = "/roster/appraisal";

    /// <summary>A party's own complaints.</summary>
    public const string OwnComplaints = "/roster/complaints";

    /// <summary>Keeping the roster.</summary>
    public const string Manage = "/roster/manage";

    /// <summary>The mediators.</summary>
    public const string Mediators = Manage + "/mediators";

    /// <summary>The organisations.</summary>
    public const string Organisations = Manage + "/organisations";

    /// <summary>The trainings.</summary>
    public const string Trainings = Manage + "/trainings";

    /// <summary>The complaints.</summary>
    public const string Complaints = Manage + "/complaints";

    /// <summary>Tables handed in.</summary>
    public const string Imports = Manage + "/imports";

    /// <summary>The appraisal institutions.</summary>
    public const string Institutions = Manage + "/institutions";

    /// <summary>The partners.</summary>
    public const string Partners = Manage + "/partners";

    /// <summary>The public page of a mediator.</summary>
    public static string PublicMediator(Guid key) => $"{PublicMediators}/{key}";

    /// <summary>The public page of an organisation.</summary>
    public static string PublicOrganisation(Guid key) => $"{PublicOrganisations}/{key}";

    /// <summary>Complaining of a mediator.</summary>
    public static string Complain(Guid key) => $"{PublicMediator(key)}/complaint";

    /// <summary>A mediator's file.</summary>
    public static string Mediator(Guid key, string? part = null) => Under(Mediators, key, part);

    /// <summary>An organisation's file.</summary>
    public static string Organisation(Guid key, string? part = null) => Under(Organisations, key, part);

    /// <summary>A training.</summary>
    public static string Training(Guid key, string? part = null) => Under(Trainings, key, part);

    /// <summary>A complaint.</summary>
    public static string Complaint(Guid key, string? part = null) => Under(Complaints, key, part);

    /// <summary>A table handed in.</summary>
    public static string Import(Guid key, string? part = null) => Under(Imports, key, part);

    /// <summary>An appraisal institution.</summary>
    public static string Institution(Guid key, string? part = null) => Under(Institutions, key, part);

    /// <summary>A partner.</summary>
    public static string Partner(Guid key, string? part = null) => Under(Partners, key, part);

    /// <summary>The page of an act on an entry; null for an act that has no page of its own.</summary>
    /// <param name="entry">The entry's file.</param>
    /// <param name="act">The act.</param>
    public static string? Act(string entry, RosterAct act) => act switch
    {
        RosterAct.Revise => $"{entry}/edit",
        RosterAct.Admit => $"{entry}/decisions/admission",
        RosterAct.Decline => $"{entry}/decisions/refusal",
        RosterAct.Suspend => $"{entry}/decisions/suspension",
        RosterAct.Reinstate => $"{entry}/decisions/reinstatement",
        RosterAct.Renew => $"{entry}/decisions/renewal",
        RosterAct.Remove => $"{entry}/decisions/removal",
        RosterAct.Retract => $"{entry}/notes/retraction",
        RosterAct.Expire => $"{entry}/notes/expiry",
        RosterAct.LinkAccount => $"{entry}/account",
        _ => null,
    };

    /// <summary>The act of a name in an address.</summary>
    public static RosterAct? ActOf(string name) => name switch
    {
        "admission" => RosterAct.Admit,
        "refusal" => RosterAct.Decline,
        "suspension" => RosterAct.Suspend,
        "reinstatement" => RosterAct.Reinstate,
        "renewal" => RosterAct.Renew,
        "removal" => RosterAct.Remove,
        "retraction" => RosterAct.Retract,
        "expiry" => RosterAct.Expire,
        "account" => RosterAct.LinkAccount,
        _ => null,
    };

    /// <summary>An address with a query; empty values are left out.</summary>
    public static string With(string path, params (string Name, object? Value)[] query) =>
        path + QueryString.Create(query.Select(q => KeyValuePair.Create(q.Name, q.Value?.ToString())).Where(q => !string.IsNullOrEmpty(q.Value)));

    private static string Under(string list, Guid key, string? part) => part is null ? $"{list}/{key}" : $"{list}/{key}/{part}";
}
