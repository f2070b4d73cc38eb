using System.Globalization;

namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>
/// The answers of one form, read. What is blank, not asked or cannot be read is null, so whoever tells or compares the
/// facts never meets half an answer.
/// </summary>
internal sealed class ElementFacts
{
    private readonly Dictionary<string, ElementField> _fields;
    private readonly IReadOnlyDictionary<string, string> _answers;

    public ElementFacts(ElementForm form, IReadOnlyDictionary<string, string> answers)
    {
        _fields = form.Fields.ToDictionary(f => f.Key, StringComparer.Ordinal);
        _answers = answers;
    }

    /// <summary>Whether the field is asked: its condition holds, and so does that of the field it hangs on.</summary>
    public bool IsAsked(ElementField field) =>
        field.OnlyWhen is not { } when || (this[when.Key] is { } answer && when.AnyOf.Contains(answer));

    /// <summary>The trimmed answer of a field that is asked, or null.</summary>
    public string? this[string key] =>
        _answers.TryGetValue(key, out var answer) && !string.IsNullOrWhiteSpace(answer) && IsAsked(_fields[key]) ? answer.Trim() : null;

    public bool Is(string key, params ReadOnlySpan<string> anyOf) => this[key] is { } answer && anyOf.Contains(answer);

    public bool Yes(string key) => Is(key, ElementForms.Yes);

    public bool No(string key) => Is(key, ElementForms.No);

    public decimal? Money(string key) => this[key] is { } text && ElementText.ReadMoney(text, out var yuan, out _) ? yuan : null;

    public decimal? Percent(string key) => this[key] is { } text && ElementText.ReadPercent(text, out var percent, out _) ? percent : null;

    public int? Count(string key) => this[key] is { } text && ElementText.ReadCount(text, out var count, out _) ? count : null;

    public DateOnly? Date(string key) => this[key] is { } text && ElementText.ReadDate(text, out var date, out _) ? date : null;

    /// <summary>The answer as a pleading writes it, within a sentence; null when there is nothing to tell.</summary>
    public string? Written(string key) => _fields[key].Kind switch
    {
        ElementKind.Money => Money(key) is { } yuan ? ElementText.Write(yuan) : null,
        ElementKind.Date => Date(key) is { } date ? ElementText.Write(date) : null,
        ElementKind.Percent => Percent(key) is { } percent ? percent.ToString("0.####", CultureInfo.InvariantCulture) + "%" : null,
        ElementKind.Count => Count(key) is { } count ? $"{count}{_fields[key].Unit}" : null,
        _ => this[key]?.TrimEnd('。', '.', ';', '；', ',', '，'),
    };

    /// <summary>Fills the answer into a clause, or gives null: <c>Tell("用于{0}", "purpose")</c>.</summary>
    public string? Tell(string clause, params string[] keys)
    {
        var written = keys.Select(Written).ToArray();
        return written.Any(w => w is null) ? null : string.Format(CultureInfo.InvariantCulture, clause, written);
    }

    /// <summary>Joins the clauses that are there into one sentence; null when there are none.</summary>
    public static string? Sentence(params string?[] clauses)
    {
        var told = clauses.Where(c => !string.IsNullOrEmpty(c)).ToList();
        return told.Count == 0 ? null : string.Join('，', told) + "。";
    }

    /// <summary>Joins sentences into a paragraph; null when there are none.</summary>
    public static string? Paragraph(params string?[] sentences) =>
        string.Concat(sentences) is { Length: > 0 } paragraph ? paragraph : null;

    /// <summary>Lists what is there, with 、 between.</summary>
    public static string? Enumerate(IEnumerable<string?> items) =>
        string.Join('、', items.Where(i => i is not null)) is { Length: > 0 } list ? list : null;
}
