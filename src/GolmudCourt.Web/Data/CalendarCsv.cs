using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Web.Data;

/// <summary>Reads a calendar file: <c>date,kind,name,year_notice</c> with kind <c>holiday</c> or <c>workday</c>.</summary>
internal static class CalendarCsv
{
    /// <summary>Reads all rows, or says for each bad row what is wrong with it.</summary>
    public static bool TryRead(string text, out List<CalendarDay> days, out IReadOnlyList<string> problems)
    {
        days = [];
        var found = new List<string>();
        problems = found;
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            MissingFieldFound = null, BadDataFound = null, TrimOptions = TrimOptions.Trim,
        });
        if (!csv.Read() || !csv.ReadHeader() || csv.HeaderRecord is not { } header
            || !((string[])["date", "kind", "name", "year_notice"]).All(header.Contains))
        {
            found.Add("第1行应为列名:date,kind,name,year_notice");
            return false;
        }

        while (csv.Read())
        {
            var row = csv.Parser.Row;
            if (!DateOnly.TryParseExact(csv.GetField("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                found.Add($"第{row}行:日期“{csv.GetField("date")}”应写成 2027-01-01");
                continue;
            }

            DayKind? kind = csv.GetField("kind") switch { "holiday" => DayKind.Holiday, "workday" => DayKind.Workday, _ => null };
            if (kind is null)
            {
                found.Add($"第{row}行:类别“{csv.GetField("kind")}”应为 holiday 或者 workday");
                continue;
            }

            var name = csv.GetField("name") ?? "";
            var notice = csv.GetField("year_notice") ?? "";
            if (name.Length is 0 or > 40 || notice.Length is 0 or > 60)
            {
                found.Add($"第{row}行:请写明节日名称(40字以内)和通知文号(60字以内)");
                continue;
            }

            days.Add(new CalendarDay(date, kind.Value, name, notice));
        }

        if (days.Count == 0 && found.Count == 0)
        {
            found.Add("文件中没有任何日期");
        }

        return found.Count == 0;
    }
}
