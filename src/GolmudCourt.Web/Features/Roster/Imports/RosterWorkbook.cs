using System.Data;
using System.Globalization;
using System.IO.Compression;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster.Import;
using MiniExcelLibs;

namespace GolmudCourt.Web.Features.Roster.Imports;

/// <summary>A table as read: its rows, and in which column of the sheet each title stands.</summary>
/// <param name="HeaderProblems">What is wrong with the first row; the rows were not read then.</param>
/// <param name="Letters">The letters of the columns.</param>
/// <param name="Rows">The rows that hold something.</param>
internal sealed record WorkbookContent(IReadOnlyList<string> HeaderProblems, IReadOnlyDictionary<RosterColumn, string> Letters, IReadOnlyList<RosterRow> Rows)
{
    /// <summary>Where a problem is, as the person sees it in the sheet: <c>C17</c>.</summary>
    public string Where(CellProblem problem) => Letters.TryGetValue(problem.Column, out var letter)
        ? string.Create(CultureInfo.InvariantCulture, $"{letter}{problem.Row}")
        : problem.Where;
}

/// <summary>The table of mediators as an Excel file: the template, reading, writing.</summary>
internal static class RosterWorkbook
{
    /// <summary>The media type of an Excel file.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The most bytes of a file: 5 MB.</summary>
    public const long MaxBytes = 5L * 1024 * 1024;

    /// <summary>The most rows of a table.</summary>
    public const int MaxRows = 20_000;

    private const long MaxUnpacked = 200L * 1024 * 1024;
    private const string SheetName = "调解员";
    private const string NotesName = "填写说明";

    /// <summary>Refuses what is no Excel file, or one made to burst.</summary>
    /// <exception cref="RuleViolation"><c>import.*</c>.</exception>
    public static void Inspect(string fileName, Stream content)
    {
        RuleViolation Refuse(string code, string sentence) => new($"import.{code}", $"“{fileName}”{sentence}", null, "Table");

        if (!fileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            throw Refuse("type", "不是Excel文件，请用下载的模板填写，另存为XLSX");
        }

        if (content.Length > MaxBytes)
        {
            throw Refuse("too-large", "超过5MB，请分成几个文件");
        }

        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("xl/workbook.xml") is null)
            {
                throw Refuse("mismatch", "的内容不是Excel表格，请用下载的模板填写");
            }

            if (zip.Entries.Sum(e => e.Length) > MaxUnpacked)
            {
                throw Refuse("too-large", "展开后太大，请分成几个文件");
            }
        }
        catch (Exception e) when (e is not RuleViolation)
        {
            // A damaged archive fails in many ways; to the person they are all one.
            throw Refuse("broken", "打不开：可能设有密码、是旧版XLS，或者已经损坏；请另存为没有密码的XLSX");
        }
        finally
        {
            content.Position = 0;
        }
    }

    /// <summary>Reads the first sheet.</summary>
    public static WorkbookContent Read(Stream content)
    {
        var columns = new Dictionary<string, RosterColumn>();
        var rows = new List<RosterRow>();
        var number = 0;
        foreach (IDictionary<string, object?> cells in content.Query(useHeaderRow: false, excelType: ExcelType.XLSX))
        {
            if (++number == 1)
            {
                var problems = RosterColumns.HeaderProblems([.. cells.Values.Select(Text)]);
                if (problems.Count > 0)
                {
                    return new(problems, new Dictionary<RosterColumn, string>(), []);
                }

                foreach (var (letter, title) in cells)
                {
                    if (RosterColumns.Find(Text(title)) is { } column)
                    {
                        columns[letter] = column;
                    }
                }

                continue;
            }

            var row = new RosterRow(number, cells.Where(c => columns.ContainsKey(c.Key)).Select(c => KeyValuePair.Create(columns[c.Key], Text(c.Value))));
            if (!row.IsEmpty)
            {
                rows.Add(row);
            }

            if (rows.Count > MaxRows)
            {
                return new([$"超过{MaxRows}行，请分成几个文件"], new Dictionary<RosterColumn, string>(), []);
            }
        }

        return number == 0
            ? new(["表格是空的，请使用下载的模板"], new Dictionary<RosterColumn, string>(), [])
            : new([], columns.ToDictionary(c => c.Value, c => c.Key), rows);
    }

    /// <summary>Writes the template: one invented example, and a sheet that says what may stand in each column.</summary>
    public static void WriteTemplate(Stream target)
    {
        var example = RosterColumns.All.ToDictionary(c => c.Title, c => (object)c.Example);
        var notes = RosterColumns.All.Select(c => new Dictionary<string, object>
        {
            ["列"] = c.Title,
            ["是否必填"] = c.Required ? "必填" : "选填",
            ["怎么填"] = c.Hint,
            ["例子"] = c.Example,
        });
        target.SaveAs(new Dictionary<string, object> { [SheetName] = new[] { example }, [NotesName] = notes });
    }

    /// <summary>Writes rows as they come; nothing but the row in hand is kept.</summary>
    public static void Write(Stream target, IEnumerable<RosterRow> rows)
    {
        using var enumerator = rows.GetEnumerator();
        object sheet = enumerator.MoveNext() ? Cells(enumerator) : Titles();
        target.SaveAs(new Dictionary<string, object> { [SheetName] = sheet });
    }

    /// <summary>Whether a row is the example of the template, forgotten.</summary>
    public static bool IsExample(RosterRow row) =>
        row[RosterColumn.Name] == Example(RosterColumn.Name) && row[RosterColumn.Phone] == Example(RosterColumn.Phone);

    private static string Example(RosterColumn column) => RosterColumns.All[(int)column].Example;

    private static IEnumerable<Dictionary<string, object>> Cells(IEnumerator<RosterRow> rows)
    {
        do
        {
            yield return RosterColumns.All.ToDictionary(c => c.Title, c => (object)Plain(rows.Current[c.Column]));
        }
        while (rows.MoveNext());
    }

    private static DataTable Titles()
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in RosterColumns.All)
        {
            table.Columns.Add(column.Title);
        }

        return table;
    }

    // The writer takes a text that begins so for a formula; what people typed must stay a text.
    private static string Plain(string text) => text.StartsWith("$=", StringComparison.Ordinal) ? " " + text : text;

    private static string? Text(object? cell) => cell switch
    {
        null => null,
        double number => number.ToString(number == Math.Floor(number) ? "0" : "R", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "是" : "否",
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    };
}
