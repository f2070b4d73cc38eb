using System.Globalization;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Roster.Import;

/// <summary>
/// Reads the table of mediators by the same checks as the form, and says of every wrong cell what is wrong. It stores
/// nothing: the caller takes all rows or none.
/// </summary>
public sealed class RosterRowReader
{
    private static readonly char[] _separators = ['、', '，', ',', '；', ';', '/', '／', '|', '\n', '\r', '\t'];
    private static readonly string[] _dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    private readonly Dictionary<string, string> _organisations = [];
    private readonly DateOnly _today;

    /// <summary>Prepares to read.</summary>
    /// <param name="organisationNames">The organisations on the roster.</param>
    /// <param name="today">The legal day.</param>
    public RosterRowReader(IEnumerable<string> organisationNames, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(organisationNames);
        foreach (var name in organisationNames)
        {
            _organisations[SearchKey.Of(name)] = name;
        }

        _today = today;
    }

    /// <summary>Reads all rows of a table; empty ones are passed over. What stands twice in the table is a problem of the later row.</summary>
    public IReadOnlyList<RosterRowReading> Read(IEnumerable<RosterRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var certificates = new Dictionary<string, int>();
        var people = new Dictionary<string, int>();
        var readings = new List<RosterRowReading>();
        foreach (var row in rows.Where(r => !r.IsEmpty))
        {
            var problems = new List<CellProblem>();
            var candidate = ReadRow(row, problems);
            Once(certificates, SearchKey.Of(row[RosterColumn.CertificateNumber]), row, RosterColumn.CertificateNumber, "证书编号", problems);
            var phone = MobileNumber.TryNormalize(row[RosterColumn.Phone], out var number, out _) ? number : "";
            var name = SearchKey.Of(row[RosterColumn.Name]);
            Once(people, phone.Length > 0 && name.Length > 0 ? $"{name} {phone}" : "", row, RosterColumn.Phone, "姓名和手机号码", problems);
            readings.Add(new(row.Number, problems.Count == 0 ? candidate : null, [.. problems.OrderBy(p => p.Column)]));
        }

        return readings;
    }

    private RosterCandidate ReadRow(RosterRow row, List<CellProblem> problems)
    {
        void Wrong(RosterColumn column, string sentence) => problems.Add(new(row.Number, column, sentence));

        var details = new MediatorDetails
        {
            Name = row[RosterColumn.Name],
            Phone = row[RosterColumn.Phone],
            Categories = Set<MediatorCategory>(row, RosterColumn.Categories, RosterNames.Of, Wrong),
            Fields = Set<DisputeField>(row, RosterColumn.Fields, RosterNames.Of, Wrong),
            Strengths = row[RosterColumn.Strengths],
            Languages = Set<CourtLanguage>(row, RosterColumn.Languages, PartyNames.Of, Wrong),
            OtherLanguage = row[RosterColumn.OtherLanguage],
            AreaServed = row[RosterColumn.AreaServed],
            Township = row[RosterColumn.Township],
            Employer = row[RosterColumn.Employer],
            ChargesFees = YesNo(row, Wrong),
            FeeNote = row[RosterColumn.FeeNote],
            Biography = row[RosterColumn.Biography],
            Level = Level(row, Wrong),
            InvitingCourt = row[RosterColumn.InvitingCourt],
            MaxOpenMatters = Number(row, Wrong),
        };

        // A cell that could not be read has its problem; what the form says of the empty value would be a second one.
        var told = problems.Select(p => p.Column).ToHashSet();
        foreach (var problem in details.Problems())
        {
            var column = Enum.Parse<RosterColumn>(problem.Field);
            if (!told.Contains(column))
            {
                Wrong(column, problem.Sentence);
            }
        }

        return new(row.Number, details, Organisation(row, Wrong), Certificate(row, Wrong));
    }

    private string? Organisation(RosterRow row, Action<RosterColumn, string> wrong)
    {
        if (row[RosterColumn.Organisation] is not { Length: > 0 } text)
        {
            return null;
        }

        if (_organisations.TryGetValue(SearchKey.Of(text), out var name))
        {
            return name;
        }

        wrong(RosterColumn.Organisation, $"名册中没有“{text}”，请先登记该组织，或者核对名称");
        return null;
    }

    private RosterCertificate? Certificate(RosterRow row, Action<RosterColumn, string> wrong)
    {
        var number = row[RosterColumn.CertificateNumber];
        if (number.Length + row[RosterColumn.TermFrom].Length + row[RosterColumn.TermTo].Length == 0)
        {
            return null;
        }

        if (RosterEntry.CertificateProblem(number) is { } problem)
        {
            wrong(RosterColumn.CertificateNumber, problem);
        }

        var from = Day(row, RosterColumn.TermFrom, wrong);
        var to = Day(row, RosterColumn.TermTo, wrong);
        if (from is null || to is null)
        {
            return null;
        }

        if (RosterEntry.TermProblem(from.Value, to.Value, _today) is { } term)
        {
            wrong(RosterColumn.TermTo, term);
        }

        return new(number, from.Value, to.Value);
    }

    private static DateOnly? Day(RosterRow row, RosterColumn column, Action<RosterColumn, string> wrong)
    {
        var text = row[column];

        // A date cell turned into text brings midnight with it.
        var day = text.EndsWith(" 00:00:00", StringComparison.Ordinal) || text.EndsWith("T00:00:00", StringComparison.Ordinal) ? text[..^9] : text;
        if (DateOnly.TryParseExact(InputText.Compact(day), _dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        wrong(column, text.Length == 0 ? $"填了证书编号或者聘期的，请一并填写{RosterColumns.Title(column)}" : $"“{text}”不是日期，请写作2026-01-01或者2026年1月1日");
        return null;
    }

    private static List<T> Set<T>(RosterRow row, RosterColumn column, Func<T, string> name, Action<RosterColumn, string> wrong)
        where T : struct, Enum
    {
        var values = new List<T>();
        var unknown = new List<string>();
        foreach (var word in row[column].Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (RosterNames.Read(word, name) is { } value)
            {
                values.Add(value);
            }
            else
            {
                unknown.Add(word);
            }
        }

        if (unknown.Count > 0)
        {
            wrong(column, $"不认识“{string.Join('、', unknown)}”，可填：{RosterNames.List(name)}");
        }

        return values;
    }

    private static bool YesNo(RosterRow row, Action<RosterColumn, string> wrong)
    {
        var text = row[RosterColumn.ChargesFees];
        if (text is not ("是" or "收费" or "否" or "不收费" or "免费"))
        {
            wrong(RosterColumn.ChargesFees, "请填“是”或者“否”");
        }

        return text is "是" or "收费";
    }

    private static RosterLevel Level(RosterRow row, Action<RosterColumn, string> wrong)
    {
        var text = row[RosterColumn.Level];
        if (text.Length == 0)
        {
            return RosterLevel.Basic;
        }

        if (RosterNames.Read<RosterLevel>(text, RosterNames.Of) is { } level)
        {
            return level;
        }

        wrong(RosterColumn.Level, $"不认识“{text}”，可填：{RosterNames.List<RosterLevel>(RosterNames.Of)}");
        return RosterLevel.Basic;
    }

    private static int? Number(RosterRow row, Action<RosterColumn, string> wrong)
    {
        var text = row[RosterColumn.MaxOpenMatters];
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(InputText.Compact(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        wrong(RosterColumn.MaxOpenMatters, $"“{text}”不是整数，请填1到{MediatorDetails.MaxOpenLimit}，不限的不填");
        return null;
    }

    private static void Once(
        Dictionary<string, int> seen, string key, RosterRow row, RosterColumn column, string what, List<CellProblem> problems)
    {
        if (key.Length > 0 && !seen.TryAdd(key, row.Number))
        {
            problems.Add(new(row.Number, column, $"{what}与第{seen[key]}行相同，同一名调解员只能填写一行"));
        }
    }
}
