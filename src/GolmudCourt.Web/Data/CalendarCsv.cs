using System.Globalization;
using CsvHelper;
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
        try
        {
            using var csv = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',' });
            for (var row = 2; csv.Read(); row++)
            {
                if (ReadRow(csv, row, found) is { } day)
                {
                    days.Add(day);
                }
            }
        }
        catch (Exception e) when (e is CsvFormatException or CsvValidationException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException)
        {
            // Whatever the shape was, to the person it is one thing: not the file we ask for.
            found.Add("文件不是有效的CSV；第1行应为列名：date,kind,name,year_notice");
        }

        if (days.Count == 0 && found.Count == 0)
        {
            found.Add("文件中没有任何日期");
        }

        return found.Count == 0;
    }

    private static CalendarDay? ReadRow(CsvReader csv, int row, List<string> found)
    {
        string Field(string column) => csv.GetStringOrNull(column)?.Trim() ?? "";
        if (!DateOnly.TryParseExact(Field("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            found.Add($"第{row}行：日期“{Field("date")}”应写成 2027-01-01");
            return null;
        }

        DayKind? kind = Field("kind") switch { "holiday" => DayKind.Holiday, "workday" => DayKind.Workday, _ => null };
        if (kind is null)
        {
            found.Add($"第{row}行：类别“{Field("kind")}”应为 holiday 或者 workday");
            return null;
        }

        if (Field("name").Length is 0 or > 40 || Field("year_notice").Length is 0 or > 60)
        {
            found.Add($"第{row}行：请写明节日名称（40字以内）和通知文号（60字以内）");
            return null;
        }

        return new CalendarDay(date, kind.Value, Field("name"), Field("year_notice"));
    }
}
