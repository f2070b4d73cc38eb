using GolmudCourt.Domain.Causes;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Data.Reference;

/// <summary>
/// The reference tables that come with the program, read once from its embedded CSV files. Register it as a singleton.
/// </summary>
public sealed class ReferenceData
{
    private const string Verified = "verified";

    /// <summary>Reads every table.</summary>
    /// <exception cref="InvalidDataException">A file does not say what its table needs.</exception>
    public ReferenceData()
    {
        Causes = new CauseCatalogue(ReadCauses(), EmbeddedCsv.Read(
            "cause-synonyms.csv", row => new CauseSynonym(row.Text("word"), row.Text("cause_code"))));
        CaseTypes = EmbeddedCsv.Read(
            "case-type-codes.csv", row => new CaseType(row.Text("code"), row.Text("name"), row.Text("meaning"), row.Text("basis")));
        Courts = EmbeddedCsv.Read("courts-qinghai.csv", row => new Court(
            row.Optional("code"),
            row.Text("name"),
            row.Text("level"),
            row.Optional("parent_code"),
            row.Optional("division_code"),
            row.Text("basis"),
            row.Text("note")));
        var divisions = EmbeddedCsv.Read(
            "divisions.csv", row => (Place: ReadDivision(row, isRetired: false), Note: row.Optional("note")));
        var retired = EmbeddedCsv.Read(
            "divisions-retired.csv", row => (Place: ReadDivision(row, isRetired: true), Note: row.Optional("note")));
        Divisions = new DivisionTree([.. divisions.Concat(retired).Select(r => r.Place)]);
        Towns = EmbeddedCsv.Read(
            "divisions-qinghai-towns.csv",
            row => new Town(row.Text("code"), row.Text("name"), row.Text("parent_code"), row.Text("type")));
        EthnicGroups = EmbeddedCsv.Read(
            "ethnic-groups.csv", row => new EthnicGroup(row.Text("code"), row.Text("letter_code"), row.Text("name")));
        CalendarDays = EmbeddedCsv.Read("holidays.csv", row => new HolidayRow(
            row.Date("date"),
            row.OneOf("kind", ("holiday", true), ("workday", false)),
            row.Text("name"),
            row.Text("year_notice")));
        Partners = EmbeddedCsv.Read("organisations-linked.csv", row => new PartnerRow(
            row.Text("name"),
            row.OneOf(
                "category",
                ("诉前联动", PartnerCategory.BeforeAction),
                ("总对总(中央单位)", PartnerCategory.HeadToHead),
                ("三进(基层治理单位)", PartnerCategory.Grassroots),
                ("格尔木本地调解组织", PartnerCategory.Local)),
            row.Text("source")));
        WageBases = new WageBaseTable(EmbeddedCsv.Read("wage-base.csv", row => new WageBase(
            row.Number("year"), row.Number("value"), row.Text("indicator"), row.Text("region"), row.Text("source"), row.Text("note"))));
        UnverifiedRows =
        [
            .. Courts.Where(c => c.Basis != Verified).Select(c => new UnverifiedRow("青海法院代字", c.Code ?? c.Name, Doubt(c.Basis, c.Note))),
            .. CaseTypes.Where(t => t.Basis != Verified).Select(t => new UnverifiedRow("案件类型代字", t.Code, Doubt(t.Basis, t.Name))),
            .. divisions.Where(d => d.Note is not null).Select(d => new UnverifiedRow("行政区划", d.Place.Code, d.Note!)),
            .. retired.Where(d => d.Note?.Contains("未核", StringComparison.Ordinal) == true)
                .Select(d => new UnverifiedRow("停用区划代码", d.Place.Code, d.Note!)),

            // Neither year was read in an official original, so both wait for the court.
            .. WageBases.All.Select(w => new UnverifiedRow("就业人员年平均工资", $"{w.Year}年", w.Note)),
        ];
    }

    /// <summary>The civil causes of action, 2026 version, with everyday words.</summary>
    public CauseCatalogue Causes { get; }

    /// <summary>The type codes of case numbers.</summary>
    public IReadOnlyList<CaseType> CaseTypes { get; }

    /// <summary>The courts of Qinghai.</summary>
    public IReadOnlyList<Court> Courts { get; }

    /// <summary>Provinces, prefectures and counties.</summary>
    public DivisionTree Divisions { get; }

    /// <summary>The towns, townships and streets of Qinghai.</summary>
    public IReadOnlyList<Town> Towns { get; }

    /// <summary>The 56 ethnic groups, in the order of the standard.</summary>
    public IReadOnlyList<EthnicGroup> EthnicGroups { get; }

    /// <summary>The holidays and make-up working days of 2020 to 2026.</summary>
    public IReadOnlyList<HolidayRow> CalendarDays { get; }

    /// <summary>The organisations that work with the court, by the arrangement that names them.</summary>
    public IReadOnlyList<PartnerRow> Partners { get; }

    /// <summary>The yearly average wages of Qinghai.</summary>
    public WageBaseTable WageBases { get; }

    /// <summary>Rows that were derived or could not be verified, for the administrator to confirm.</summary>
    public IReadOnlyList<UnverifiedRow> UnverifiedRows { get; }

    private static IReadOnlyList<CauseOfAction> ReadCauses() => EmbeddedCsv.Read("case-causes.csv", row => new CauseOfAction(
        row.Number("version"),
        row.Number("level"),
        row.Text("number"),
        row.Text("code"),
        row.Optional("parent_code"),
        row.Text("name")));

    private static Division ReadDivision(ReferenceRow row, bool isRetired) => new(
        row.Text("code"),
        isRetired ? row.Optional("name") ?? "" : row.Text("name"), // one old code has lost its name (433001)
        row.Optional("parent_code"),
        row.OneOf(
            "level",
            ("province", DivisionLevel.Province),
            ("prefecture", DivisionLevel.Prefecture),
            ("county", DivisionLevel.County)),
        isRetired);

    private static string Doubt(string basis, string note) => basis switch
    {
        "derived" => $"推得，未见原件：{note}",
        "unverified" => $"未核：{note}",
        _ => $"凭一般知识，未核：{note}",
    };
}
