namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>How an element is asked and read. A blank answer is always "not answered".</summary>
public enum ElementKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>Yuan, at most two decimal places, not negative.</summary>
    Money,

    /// <summary>A day, as <c>2026-03-02</c> or 2026年3月2日.</summary>
    Date,

    /// <summary>One of <see cref="ElementField.Choices"/>, kept as the Chinese words themselves.</summary>
    Choice,

    /// <summary>是 or 否.</summary>
    YesNo,

    /// <summary>Per cent: 12 or 12% is twelve hundredths.</summary>
    Percent,

    /// <summary>A whole number, in <see cref="ElementField.Unit"/>.</summary>
    Count,
}

/// <summary>Asks a field only when an earlier one was answered so. A field that is itself not asked answers nothing.</summary>
/// <param name="Key">The earlier field: a choice or a yes/no.</param>
/// <param name="AnyOf">The answers that open this field.</param>
public sealed record ElementCondition(string Key, params string[] AnyOf);

/// <summary>One element (要素) of a pleading: a question with one answer.</summary>
/// <param name="Key">The key of the answer, unique in its form, in kebab case and stable.</param>
/// <param name="Label">The question.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Required">Whether it must be answered when it is asked.</param>
/// <param name="Hint">Help under the question, or null.</param>
/// <param name="Choices">The answers of a choice; 是 and 否 for a yes/no; otherwise null.</param>
/// <param name="OnlyWhen">When it is asked, or null for always.</param>
public sealed record ElementField(
    string Key, string Label, ElementKind Kind, bool Required, string? Hint, IReadOnlyList<string>? Choices, ElementCondition? OnlyWhen)
{
    /// <summary>True for a date that tells of the past: it cannot lie after today.</summary>
    public bool PastFact { get; init; }

    /// <summary>What a count counts (天, 人), or null.</summary>
    public string? Unit { get; init; }
}

/// <summary>Elements that are asked together.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Fields">The questions, in order.</param>
public sealed record ElementSection(string Title, IReadOnlyList<ElementField> Fields);

/// <summary>Something about an answer that the person should look at.</summary>
/// <param name="Key">The field to show it at.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
/// <param name="IsAdvice">
/// True when it only warns of a legal risk (a period, a prior arbitration). Advice must never keep anyone from filing:
/// the court receives every pleading (登记立案规定 2) and itself examines such questions.
/// </param>
public sealed record ElementProblem(string Key, string Sentence, bool IsAdvice = false);

/// <summary>
/// A pleading by elements (要素式) for one kind of dispute: the questions, what is wrong with the answers, and the
/// facts told in plain legal Chinese. Answers are a flat map from <see cref="ElementField.Key"/> to the text typed.
/// </summary>
/// <param name="Code">The stable key of the form.</param>
/// <param name="Title">The Chinese name of the dispute.</param>
/// <param name="CauseCodes">The causes of action it serves, each with everything under it.</param>
/// <param name="Sections">The questions.</param>
public sealed record ElementForm(string Code, string Title, IReadOnlyList<string> CauseCodes, IReadOnlyList<ElementSection> Sections)
{
    /// <summary>Every field, in the order it is asked.</summary>
    public IEnumerable<ElementField> Fields => Sections.SelectMany(s => s.Fields);

    /// <summary>What only this dispute's answers can contradict: sums and the order of days.</summary>
    internal Func<ElementFacts, DateOnly, IEnumerable<ElementProblem>> Logic { get; init; } = (_, _) => [];

    /// <summary>Tells the facts, paragraph by paragraph; parts left null are not told.</summary>
    internal Func<ElementFacts, IEnumerable<string?>> Narrative { get; init; } = _ => [];

    /// <summary>Whether a field is asked, given the answers so far.</summary>
    public bool IsAsked(ElementField field, IReadOnlyDictionary<string, string> answers) => new ElementFacts(this, answers).IsAsked(field);

    /// <summary>Looks the answers through: what is missing, what cannot be read, what contradicts.</summary>
    /// <param name="answers">The answers as typed; unknown keys and fields that are not asked are ignored.</param>
    /// <param name="today">The court's day.</param>
    /// <returns>The problems in the order of the fields; empty when all is well.</returns>
    public IReadOnlyList<ElementProblem> Check(IReadOnlyDictionary<string, string> answers, DateOnly today) =>
        ElementCheck.Run(this, new ElementFacts(this, answers), today);

    /// <summary>
    /// Tells the answered elements as the facts of a pleading. Whatever is unanswered or cannot be read is left out,
    /// so a draft can be shown at any time.
    /// </summary>
    /// <param name="answers">The answers as typed.</param>
    /// <returns>The paragraphs, joined by line feeds; empty when nothing is answered.</returns>
    public string Compose(IReadOnlyDictionary<string, string> answers) =>
        string.Join('\n', Narrative(new ElementFacts(this, answers)).Where(p => !string.IsNullOrEmpty(p)));
}
