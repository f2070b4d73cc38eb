using System.Globalization;
using CsvHelper;

namespace GolmudCourt.Web.Data.Reference;

/// <summary>Reads the CSV files embedded under <c>Data/Seeding/Reference</c>.</summary>
internal static class EmbeddedCsv
{
    private const string Folder = "GolmudCourt.Web.Data.Seeding.Reference.";

    /// <summary>Reads a whole file, one record a row.</summary>
    /// <param name="file">The file name, such as <c>holidays.csv</c>.</param>
    /// <param name="make">Makes the record of a row.</param>
    /// <exception cref="InvalidDataException">The file is not embedded, or a row does not fit.</exception>
    public static IReadOnlyList<T> Read<T>(string file, Func<ReferenceRow, T> make)
    {
        using var stream = typeof(EmbeddedCsv).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidDataException($"The reference file {file} is not embedded in the program.");
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { Separator = ',' });
        var rows = new List<T>();
        while (csv.Read())
        {
            rows.Add(make(new ReferenceRow(csv, file)));
        }

        return rows;
    }
}

/// <summary>The current row of an embedded file; every misfit is named with its file and row.</summary>
internal readonly struct ReferenceRow(CsvReader csv, string file)
{
    /// <summary>A value that must be there.</summary>
    public string Text(string column) => Optional(column) ?? throw Misfit(column, "is empty");

    /// <summary>A value that may be missing: then null.</summary>
    public string? Optional(string column)
    {
        var value = csv.GetString(column);
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>A whole number.</summary>
    public int Number(string column) =>
        int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Misfit(column, "is no number");

    /// <summary>A date as <c>2026-01-01</c>.</summary>
    public DateOnly Date(string column) =>
        DateOnly.TryParseExact(Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Misfit(column, "is no date");

    /// <summary>One of the words the column may hold.</summary>
    public TValue OneOf<TValue>(string column, params ReadOnlySpan<(string Word, TValue Value)> words)
    {
        var text = Text(column);
        foreach (var (word, value) in words)
        {
            if (word == text)
            {
                return value;
            }
        }

        throw Misfit(column, "holds an unknown word");
    }

    private InvalidDataException Misfit(string column, string what) =>
        new($"{file}, row {csv.RowNumber}: column {column} {what}.");
}
