using System.Globalization;

namespace GolmudCourt.Web.Features.Notices;

/// <summary>The addresses of notices.</summary>
internal static class NoticeLinks
{
    /// <summary>The inbox.</summary>
    public const string Inbox = "/notices";

    /// <summary>Marking all as read.</summary>
    public const string AllRead = "/notices/reading";

    /// <summary>What one wants to be told, and how.</summary>
    public const string Preferences = "/account/notices";

    /// <summary>The address for e-mail.</summary>
    public const string Mail = "/account/mail";

    /// <summary>Its confirmation.</summary>
    public const string MailCode = "/account/mail/code";

    /// <summary>Its removal.</summary>
    public const string MailRemoval = "/account/mail/removal";

    /// <summary>Deliveries that failed, for the administrator.</summary>
    public const string Deliveries = "/administration/deliveries";

    /// <summary>One notice.</summary>
    public static string Notice(long id) => string.Create(CultureInfo.InvariantCulture, $"{Inbox}/{id}");

    /// <summary>The inbox, from a place on.</summary>
    public static string Page(bool unread, long? before = null)
    {
        var query = default(QueryString);
        query = unread ? query.Add("unread", "true") : query;
        query = before is { } last ? query.Add("before", last.ToString(CultureInfo.InvariantCulture)) : query;
        return Inbox + query;
    }

    /// <summary>Sending a delivery again.</summary>
    public static string Retry(long id) => string.Create(CultureInfo.InvariantCulture, $"{Deliveries}/{id}/retry");

    /// <summary>Sending all failed deliveries again.</summary>
    public const string RetryAll = Deliveries + "/retry";

    /// <summary>The failed deliveries, from a place on.</summary>
    public static string DeliveriesBefore(long id) => string.Create(CultureInfo.InvariantCulture, $"{Deliveries}?before={id}");
}
