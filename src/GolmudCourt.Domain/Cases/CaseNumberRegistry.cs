namespace GolmudCourt.Domain.Cases;

/// <summary>A court and its code in case numbers.</summary>
/// <param name="Code">法院代字: <c>青2801</c>; empty where it is not known.</param>
/// <param name="Name">The court's name.</param>
public sealed record CourtEntry(string Code, string Name);

/// <summary>A type of case and its code in case numbers.</summary>
/// <param name="Code">类型代字: <c>民初</c>, up to four characters.</param>
/// <param name="Name">What the type is.</param>
public sealed record CaseTypeCode(string Code, string Name);

/// <summary>The codes a case number may hold. Types are a closed list; courts outside the list go by the pattern, without a name.</summary>
public sealed class CaseNumberRegistry
{
    private readonly Dictionary<string, string> _courts;
    private readonly Dictionary<string, string> _types;

    /// <summary>Builds a registry; entries without a code are left out.</summary>
    public CaseNumberRegistry(IEnumerable<CourtEntry> courts, IEnumerable<CaseTypeCode> types)
    {
        _courts = courts.Where(c => c.Code.Length > 0).ToDictionary(c => c.Code, c => c.Name);
        _types = types.Where(t => t.Code.Length > 0).ToDictionary(t => t.Code, t => t.Name);
    }

    /// <summary>The court's name, or null where the code is not in the list.</summary>
    public string? CourtName(string code) => _courts.GetValueOrDefault(code);

    /// <summary>The name of the type, or null where there is no such type.</summary>
    public string? TypeName(string code) => _types.GetValueOrDefault(code);
}
