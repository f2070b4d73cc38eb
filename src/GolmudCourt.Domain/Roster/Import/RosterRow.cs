using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Roster.Import;

/// <summary>One row of the table of mediators: every cell as text, as it stands.</summary>
public sealed class RosterRow
{
    private readonly Dictionary<RosterColumn, string> _cells = [];

    /// <summary>Takes the cells of a row.</summary>
    /// <param name="number">The row's number in the sheet, as the person sees it.</param>
    /// <param name="cells">The cells; a missing one is empty.</param>
    public RosterRow(int number, IEnumerable<KeyValuePair<RosterColumn, string?>> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Number = number;
        foreach (var (column, text) in cells.Where(c => !string.IsNullOrWhiteSpace(c.Value)))
        {
            _cells[column] = text!.Trim();
        }
    }

    /// <summary>The row's number in the sheet.</summary>
    public int Number { get; }

    /// <summary>The text of a cell; empty where there is none.</summary>
    public string this[RosterColumn column] => _cells.GetValueOrDefault(column, "");

    /// <summary>Whether nothing stands in it; such rows are passed over.</summary>
    public bool IsEmpty => _cells.Count == 0;

    /// <summary>Takes a row by the titles of its columns; what has no known title is left out.</summary>
    public static RosterRow ByTitles(int number, IEnumerable<KeyValuePair<string, string?>> cells) =>
        new(number, cells.Select(c => (Column: RosterColumns.Find(c.Key), c.Value)).Where(c => c.Column is not null)
            .Select(c => KeyValuePair.Create(c.Column!.Value, c.Value)));

    /// <summary>Writes a mediator as a row that reads back the same: the export.</summary>
    public static RosterRow Of(int number, RosterMediator mediator, string? organisationName)
    {
        ArgumentNullException.ThrowIfNull(mediator);
        return new(number, new Dictionary<RosterColumn, string?>
        {
            [RosterColumn.Name] = mediator.Name,
            [RosterColumn.Phone] = mediator.Phone,
            [RosterColumn.Categories] = RosterNames.Join(mediator.Categories, RosterNames.Of),
            [RosterColumn.Organisation] = organisationName,
            [RosterColumn.Fields] = RosterNames.Join(mediator.Fields, RosterNames.Of),
            [RosterColumn.Strengths] = mediator.Strengths,
            [RosterColumn.Languages] = RosterNames.Join(mediator.Languages, PartyNames.Of),
            [RosterColumn.OtherLanguage] = mediator.OtherLanguage,
            [RosterColumn.AreaServed] = mediator.AreaServed,
            [RosterColumn.Township] = mediator.Township,
            [RosterColumn.Employer] = mediator.Employer,
            [RosterColumn.ChargesFees] = mediator.ChargesFees ? "是" : "否",
            [RosterColumn.FeeNote] = mediator.FeeNote,
            [RosterColumn.Biography] = mediator.Biography,
            [RosterColumn.Level] = RosterNames.Of(mediator.Level),
            [RosterColumn.InvitingCourt] = mediator.InvitingCourt,
            [RosterColumn.MaxOpenMatters] = mediator.MaxOpenMatters?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            [RosterColumn.CertificateNumber] = mediator.CertificateNumber,
            [RosterColumn.TermFrom] = Text(mediator.TermFrom),
            [RosterColumn.TermTo] = Text(mediator.TermTo),
        });
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What is wrong with one cell.</summary>
/// <param name="Row">The row's number in the sheet.</param>
/// <param name="Column">The column.</param>
/// <param name="Sentence">What is wrong and what to do, in Chinese.</param>
public sealed record CellProblem(int Row, RosterColumn Column, string Sentence)
{
    /// <summary>Where, in words: <c>第5行“手机号码”</c>.</summary>
    public string Where => $"第{Row}行“{RosterColumns.Title(Column)}”";
}

/// <summary>A row that is in order.</summary>
/// <param name="Row">The row's number in the sheet.</param>
/// <param name="Details">What it says about the mediator.</param>
/// <param name="OrganisationName">The organisation as the roster writes it, or null.</param>
/// <param name="Certificate">The certificate and term of one admitted before, or null for a proposal.</param>
public sealed record RosterCandidate(int Row, MediatorDetails Details, string? OrganisationName, RosterCertificate? Certificate);

/// <summary>A certificate given before the portal.</summary>
/// <param name="Number">Its number.</param>
/// <param name="From">First day of the term.</param>
/// <param name="To">Last day.</param>
public sealed record RosterCertificate(string Number, DateOnly From, DateOnly To);

/// <summary>A row as read: a candidate, or what is wrong with it.</summary>
/// <param name="Row">The row's number in the sheet.</param>
/// <param name="Candidate">The candidate; null where there are problems.</param>
/// <param name="Problems">The problems, in the order of the columns.</param>
public sealed record RosterRowReading(int Row, RosterCandidate? Candidate, IReadOnlyList<CellProblem> Problems);
