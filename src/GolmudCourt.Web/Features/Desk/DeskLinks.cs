using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Matters;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.MediationWork;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Features.Triage.PaymentOrders;

namespace GolmudCourt.Web.Features.Desk;

/// <summary>The addresses of the desk, and where each duty is done.</summary>
internal static class DeskLinks
{
    /// <summary>The desk of the signed-in person.</summary>
    public const string Desk = "/desk";

    /// <summary>代班.</summary>
    public const string Absences = Desk + "/absences";

    /// <summary>The calendar of the signed-in person.</summary>
    public const string Calendar = Desk + "/calendar";

    /// <summary>The secret address for calendar programs.</summary>
    public const string Feed = Desk + "/feed";

    /// <summary>Takes the secret address back.</summary>
    public const string FeedRevocation = Feed + "/revocation";

    /// <summary>What breaks the rule that each open matter has one owner, one act, one day.</summary>
    public const string Gaps = "/supervision/duties";

    /// <summary>Writes all duties anew.</summary>
    public const string Rebuild = Gaps + "/renewal";

    /// <summary>Who is told first when a person's duty is overdue.</summary>
    public const string Leads = Gaps + "/leads";

    /// <summary>One list of the desk.</summary>
    public static string At(string tab, string? after = null) => $"{Desk}?tab={tab}{(after is null ? "" : $"&after={after}")}";

    /// <summary>Finding a matter by number, name or telephone.</summary>
    public const string Search = "/search";

    /// <summary>The month or week of a day.</summary>
    public static string CalendarAt(DateOnly day, bool week) =>
        string.Create(CultureInfo.InvariantCulture, $"{Calendar}?view={(week ? "week" : "month")}&day={day:yyyy-MM-dd}");

    /// <summary>Takes a duty.</summary>
    public static string Claim(Guid key) => $"{Desk}/{key}/claim";

    /// <summary>Gives a duty to another.</summary>
    public static string HandOver(Guid key) => $"{Desk}/{key}/handover";

    /// <summary>Calls a cover off.</summary>
    public static string Revocation(long id) => string.Create(CultureInfo.InvariantCulture, $"{Absences}/{id}/revocation");

    /// <summary>The file a calendar program reads.</summary>
    public static string FeedFile(string secret) => $"{Feed}/{secret}.ics";

    /// <summary>The page on which the duty is done.</summary>
    public static string Matter(string kind, Guid key, bool isDraft, CourtRole reader, CourtRole owner) => (kind, reader) switch
    {
        (nameof(Filing), CourtRole.Litigant or CourtRole.Agent) => isDraft ? FilingLinks.Draft(key) : MatterLinks.Matter(key),
        (nameof(Filing), CourtRole.President) when owner == CourtRole.President => DocketingLinks.FeeRelief(key),
        (nameof(Filing), _) => DocketingLinks.Review(key),
        (nameof(Mediation), CourtRole.Litigant or CourtRole.Agent) => isDraft ? MediationLinks.Request(key) : MediationLinks.Matter(key),
        (nameof(Mediation), CourtRole.Mediator) => WorkLinks.Matter(key),
        (nameof(Mediation), _) => isDraft ? MediationLinks.Request(key) : MediationLinks.OnDesk(key),
        (nameof(CaseTrack), _) => TriageLinks.ByKey(key),
        (nameof(PaymentOrder), _) => PaymentOrderLinks.Order(key),
        (_, CourtRole.Litigant or CourtRole.Agent) => ConfirmationLinks.Application(key),
        _ => ConfirmationLinks.OnBench(key),
    };
}
