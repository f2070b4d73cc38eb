namespace GolmudCourt.Domain.Cases;

/// <summary>
/// A term by which a matter is found: every ending of each name and of its pinyin initials (so that a search for any part of a
/// name is a prefix search on an index), the numbers, the last four digits of a telephone.
/// </summary>
public abstract class SearchTerm
{
    /// <summary>The longest term.</summary>
    public const int MaxLength = 60;

    private const int TailLength = 4;

    private protected SearchTerm()
    {
    }

    private protected SearchTerm(string term) => Term = Cut(term);

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The term in its one form.</summary>
    public string Term { get; private set; } = "";

    /// <summary>The terms of a matter, each once.</summary>
    /// <param name="names">The names of the parties.</param>
    /// <param name="phones">Their telephones in one form; what is unknown or too short is passed by.</param>
    /// <param name="numbers">Case and receipt numbers; what is not yet given is passed by.</param>
    public static IEnumerable<string> Of(IEnumerable<string> names, IEnumerable<string?> phones, IEnumerable<string?> numbers) =>
        names.SelectMany(n => SearchKey.Suffixes(n).Concat(PinyinInitials.Terms(n)))
            .Concat(phones.OfType<string>().Where(p => p.Length >= TailLength).Select(p => p[^TailLength..]))
            .Concat(numbers.OfType<string>().Select(OfNumber))
            .Select(Cut)
            .Distinct(StringComparer.Ordinal);

    /// <summary>A receipt or case number as a term: letters, digits and Chinese characters only.</summary>
    public static string OfNumber(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return new([.. SearchKey.Of(number).Where(char.IsLetterOrDigit)]);
    }

    /// <summary>A term no longer than is kept.</summary>
    public static string Cut(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Length <= MaxLength ? term : term[..MaxLength];
    }
}
