namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>What is checked alike in every form.</summary>
internal static class ElementCheck
{
    private const int LongestText = 200;
    private const int LongestLongText = 10_000;

    public static IReadOnlyList<ElementProblem> Run(ElementForm form, ElementFacts facts, DateOnly today)
    {
        var problems = form.Fields
            .Where(facts.IsAsked)
            .Select(f => OfField(f, facts, today) is { } sentence ? new ElementProblem(f.Key, sentence) : null)
            .OfType<ElementProblem>()
            .Concat(form.Logic(facts, today));

        // In the order the questions stand, so that the summary leads down the page.
        var order = form.Fields.Select((f, i) => (f.Key, i)).ToDictionary(x => x.Key, x => x.i, StringComparer.Ordinal);
        return [.. problems.DistinctBy(p => (p.Key, p.Sentence)).OrderBy(p => order[p.Key])];
    }

    /// <summary>The second day cannot lie before the first; days that are not told contradict nothing.</summary>
    public static IEnumerable<ElementProblem> InOrder(ElementFacts facts, string earlier, string later, string sentence) =>
        If(facts.Date(later) < facts.Date(earlier), later, sentence);

    /// <summary>The problem, when it is one.</summary>
    public static IEnumerable<ElementProblem> If(bool wrong, string key, string sentence) =>
        wrong ? [new ElementProblem(key, sentence)] : [];

    /// <summary>A legal risk to point out; it keeps nobody from filing.</summary>
    public static IEnumerable<ElementProblem> Advise(bool risky, string key, string sentence) =>
        risky ? [new ElementProblem(key, sentence, IsAdvice: true)] : [];

    /// <summary>A sum that must be more than nothing.</summary>
    public static IEnumerable<ElementProblem> MoreThanZero(ElementFacts facts, params string[] keys) =>
        keys.SelectMany(key => If(facts.Money(key) == 0, key, "金额应当大于零。"));

    private static string? OfField(ElementField field, ElementFacts facts, DateOnly today)
    {
        if (facts[field.Key] is not { } text)
        {
            return field.Required ? Missing(field) : null;
        }

        string reason;
        switch (field.Kind)
        {
            case ElementKind.Money:
                ElementText.ReadMoney(text, out _, out reason);
                return Told(reason);
            case ElementKind.Percent:
                ElementText.ReadPercent(text, out _, out reason);
                return Told(reason);
            case ElementKind.Count:
                ElementText.ReadCount(text, out _, out reason);
                return Told(reason);
            case ElementKind.Date:
                return ElementText.ReadDate(text, out var date, out reason) && field.PastFact && date > today
                    ? "这是已经发生的事，日期不能晚于今天。"
                    : Told(reason);
            case ElementKind.Choice or ElementKind.YesNo:
                return field.Choices!.Contains(text) ? null : "请从所列选项中选择一项。";
            default:
                var longest = field.Kind == ElementKind.Text ? LongestText : LongestLongText;
                return text.Length > longest ? $"内容请不要超过{longest}字，现有{text.Length}字。" : null;
        }
    }

    private static string Missing(ElementField field) =>
        field.Kind is ElementKind.Choice or ElementKind.YesNo ? $"请选择“{field.Label}”。" : $"请填写“{field.Label}”。";

    private static string? Told(string reason) => reason.Length == 0 ? null : reason;
}
