namespace GolmudCourt.Domain.Causes;

/// <summary>
/// The list of civil causes of action (案由) with the everyday words that lead into it. Immutable; build it once.
/// </summary>
public sealed class CauseCatalogue
{
    /// <summary>The causes of action are filed under level 3, or level 4 where one fits.</summary>
    private const int FirstSelectableLevel = 3;

    private readonly Dictionary<string, CauseOfAction> _byCode;
    private readonly ILookup<string?, CauseOfAction> _children;
    private readonly CauseSearch _search;

    /// <summary>Builds the catalogue.</summary>
    /// <param name="causes">All lines of the list, in its order.</param>
    /// <param name="synonyms">Everyday words; each must lead to a selectable cause.</param>
    /// <exception cref="ArgumentException">A code stands twice, a parent is missing, or a synonym leads nowhere.</exception>
    public CauseCatalogue(IEnumerable<CauseOfAction> causes, IEnumerable<CauseSynonym> synonyms)
    {
        All = [.. causes];
        Synonyms = [.. synonyms];
        _byCode = All.ToDictionary(c => c.Code, StringComparer.Ordinal);
        _children = All.ToLookup(c => c.ParentCode, StringComparer.Ordinal);
        if (All.FirstOrDefault(c => c.ParentCode is not null && !_byCode.ContainsKey(c.ParentCode)) is { } orphan)
        {
            throw new ArgumentException($"{orphan.Code} names a parent that is not in the list.", nameof(causes));
        }

        if (Synonyms.FirstOrDefault(s => ByCode(s.CauseCode) is not { } c || !IsSelectable(c)) is { } lost)
        {
            throw new ArgumentException($"{lost.Word} leads to {lost.CauseCode}, which cannot be selected.", nameof(synonyms));
        }

        _search = new CauseSearch([.. All.Where(IsSelectable)], Synonyms);
    }

    /// <summary>Every line, in the order of the list.</summary>
    public IReadOnlyList<CauseOfAction> All { get; }

    /// <summary>Every everyday word, in the order it was written.</summary>
    public IReadOnlyList<CauseSynonym> Synonyms { get; }

    /// <summary>The twelve parts (第一级), where browsing starts.</summary>
    public IEnumerable<CauseOfAction> Roots => _children[null];

    /// <summary>The cause with this key, or null.</summary>
    public CauseOfAction? ByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The lines directly under a cause, in order; empty for a leaf or an unknown key.</summary>
    public IEnumerable<CauseOfAction> Children(string code) => _children[code];

    /// <summary>The cause itself and then each line above it, up to level 1; empty for an unknown key.</summary>
    public IEnumerable<CauseOfAction> SelfAndAncestors(string code)
    {
        for (var cause = ByCode(code); cause is not null; cause = cause.ParentCode is null ? null : ByCode(cause.ParentCode))
        {
            yield return cause;
        }
    }

    /// <summary>The names from level 1 down to the cause; empty for an unknown key.</summary>
    public IReadOnlyList<string> PathOf(string code) => [.. SelfAndAncestors(code).Select(c => c.Name).Reverse()];

    /// <summary>Whether a matter may be filed under it: level 3 or 4. A level-3 line with children is selectable too.</summary>
    public bool IsSelectable(CauseOfAction cause) => cause.Level >= FirstSelectableLevel && _byCode.ContainsKey(cause.Code);

    /// <summary>The kind of fee the cause points to: one of the constants of <see cref="CauseFees"/>.</summary>
    public string FeeCodeOf(CauseOfAction cause) => CauseFees.FeeCodeOf(cause, this);

    /// <summary>Finds causes by number, name, everyday word or likeness; full or half width and spaces do not matter.</summary>
    /// <param name="text">What the person typed.</param>
    /// <param name="limit">The most results to give.</param>
    /// <returns>The best first; empty when nothing fits, and the page then shows the list to browse.</returns>
    public IReadOnlyList<CauseHit> Search(string? text, int limit) =>
        [.. _search.Find(text).Take(limit).Select(f => new CauseHit(f.Cause, string.Join(" › ", PathOf(f.Cause.Code)), f.MatchedBy))];
}
