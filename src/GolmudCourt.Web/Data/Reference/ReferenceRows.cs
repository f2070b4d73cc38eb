using GolmudCourt.Domain.Roster;

namespace GolmudCourt.Web.Data.Reference;

/// <summary>A type code of case numbers (类型代字), such as 民初.</summary>
/// <param name="Code">The characters in the number.</param>
/// <param name="Name">The kind of case.</param>
/// <param name="Meaning">What it is used for.</param>
/// <param name="Basis">How certain the row is; see <see cref="UnverifiedRow"/>.</param>
public sealed record CaseType(string Code, string Name, string Meaning, string Basis);

/// <summary>A court of Qinghai.</summary>
/// <param name="Code">The court's characters in case numbers (法院代字), or null where they are not established.</param>
/// <param name="Name">The full name.</param>
/// <param name="Level">高级, 中级 or 基层.</param>
/// <param name="ParentCode">The court above it, or null for the high court.</param>
/// <param name="DivisionCode">The division it sits in, or null for a special court.</param>
/// <param name="Basis">How certain the row is; see <see cref="UnverifiedRow"/>.</param>
/// <param name="Note">Where the row comes from, in Chinese.</param>
public sealed record Court(string? Code, string Name, string Level, string? ParentCode, string? DivisionCode, string Basis, string Note);

/// <summary>The level of a division.</summary>
public enum DivisionLevel
{
    /// <summary>省级.</summary>
    Province,

    /// <summary>地级.</summary>
    Prefecture,

    /// <summary>县级.</summary>
    County,
}

/// <summary>An administrative division (县以上行政区划), of today or retired.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Name">The name, without those above it; empty for a retired code whose name is lost.</param>
/// <param name="ParentCode">The division above, or null for a province.</param>
/// <param name="Level">Province, prefecture or county.</param>
/// <param name="IsRetired">True when the code lives on only in old identity numbers; never offered for an address.</param>
public sealed record Division(string Code, string Name, string? ParentCode, DivisionLevel Level, bool IsRetired);

/// <summary>A town, township or street of Qinghai, by the statistical code.</summary>
/// <param name="Code">Nine digits.</param>
/// <param name="Name">The name.</param>
/// <param name="CountyCode">The county; for two towns of 大柴旦 a statistical code that is not in the list of divisions.</param>
/// <param name="Type">街道, 镇, 乡, or 其他 for a statistical unit that is no division: show these last.</param>
public sealed record Town(string Code, string Name, string CountyCode, string Type);

/// <summary>One of the 56 ethnic groups of GB/T 3304-1991.</summary>
/// <param name="Code">Two digits.</param>
/// <param name="LetterCode">Two letters.</param>
/// <param name="Name">The Chinese name, such as 蒙古族.</param>
public sealed record EthnicGroup(string Code, string LetterCode, string Name);

/// <summary>A day on which the State Council's notice departs from the ordinary week.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsHoliday">True for a day off, false for a weekend day that is worked.</param>
/// <param name="Name">The festival.</param>
/// <param name="Notice">The number of the notice.</param>
public sealed record HolidayRow(DateOnly Date, bool IsHoliday, string Name, string Notice);

/// <summary>A row the court must still confirm; the administrator sees these.</summary>
/// <param name="Table">The Chinese name of the table.</param>
/// <param name="Key">The row's key, or its name where it has none.</param>
/// <param name="Note">What is uncertain, in Chinese.</param>
public sealed record UnverifiedRow(string Table, string Key, string Note);

/// <summary>An organisation that works with the court.</summary>
/// <param name="Name">The name, or the kind where the source names kinds only.</param>
/// <param name="Category">The arrangement.</param>
/// <param name="Source">The document that names it.</param>
public sealed record PartnerRow(string Name, PartnerCategory Category, string Source);
