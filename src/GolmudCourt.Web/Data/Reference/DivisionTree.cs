namespace GolmudCourt.Web.Data.Reference;

/// <summary>Provinces, prefectures and counties, with the retired codes that old identity numbers still carry.</summary>
public sealed class DivisionTree
{
    private readonly Dictionary<string, Division> _byCode;
    private readonly ILookup<string?, Division> _children;

    /// <summary>Builds the tree.</summary>
    /// <exception cref="ArgumentException">A code stands twice, also across today's and the retired list.</exception>
    public DivisionTree(IReadOnlyList<Division> divisions)
    {
        Current = [.. divisions.Where(d => !d.IsRetired)];
        Retired = [.. divisions.Where(d => d.IsRetired)];
        _byCode = divisions.ToDictionary(d => d.Code, StringComparer.Ordinal);
        _children = Current.ToLookup(d => d.ParentCode, StringComparer.Ordinal);
    }

    /// <summary>The divisions of today, for addresses.</summary>
    public IReadOnlyList<Division> Current { get; }

    /// <summary>The retired codes, only to name the place in an old identity number.</summary>
    public IReadOnlyList<Division> Retired { get; }

    /// <summary>The provinces, where an address starts.</summary>
    public IEnumerable<Division> Provinces => _children[null];

    /// <summary>The divisions of today directly under one; counties of a municipality stand under the province.</summary>
    public IEnumerable<Division> Children(string code) => _children[code];

    /// <summary>The division, of today or retired, or null.</summary>
    public Division? ByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>
    /// Whether the code is of today or was once used. The retired list is not complete before 1999: an unknown code
    /// in an identity number calls for a question, never for a refusal.
    /// </summary>
    public bool IsKnown(string code) => _byCode.ContainsKey(code);

    /// <summary>The full name from the province down, such as 青海省海西蒙古族藏族自治州格尔木市; null when unknown.</summary>
    public string? NameOf(string code)
    {
        var names = new List<string>();
        for (var division = ByCode(code); division is not null; division = division.ParentCode is { } above ? ByCode(above) : null)
        {
            names.Insert(0, division.Name);
        }

        return names.Count == 0 ? null : string.Concat(names);
    }
}
