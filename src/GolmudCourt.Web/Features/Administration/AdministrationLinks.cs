using System.Globalization;

namespace GolmudCourt.Web.Features.Administration;

/// <summary>The addresses of the administrator's pages.</summary>
internal static class AdministrationLinks
{
    public const string Accounts = "/administration/accounts";
    public const string NewAccount = "/administration/accounts/new";
    public const string Calendar = "/administration/calendar";
    public const string CalendarTemplate = "/administration/calendar/template.csv";
    public const string Reference = "/administration/reference";

    /// <summary>One account.</summary>
    public static string Account(long id) => string.Create(CultureInfo.InvariantCulture, $"{Accounts}/{id}");

    /// <summary>Something done to an account.</summary>
    public static string Account(long id, string act) => $"{Account(id)}/{act}";

    /// <summary>The days of a year.</summary>
    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{Calendar}?year={year}");
}
