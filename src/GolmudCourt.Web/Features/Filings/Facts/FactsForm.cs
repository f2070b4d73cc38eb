using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Filing.Elements;

namespace GolmudCourt.Web.Features.Filings.Facts;

/// <summary>The facts as typed.</summary>
internal sealed class FactsForm
{
    /// <summary>Facts and reasons in the filer's own words.</summary>
    public string? Facts { get; set; }

    /// <summary>The answers to the element form, by key.</summary>
    public Dictionary<string, string?> Answers { get; set; } = [];

    /// <summary>What the form was rendered from.</summary>
    public string? Stamp { get; set; }

    /// <summary>The button pressed: next, stay or leave.</summary>
    public string? Then { get; set; }

    /// <summary>The form of what is stored.</summary>
    public static FactsForm Of(Filing filing) => new()
    {
        Facts = filing.Facts,
        Answers = filing.Elements.ToDictionary(a => a.Key, string? (a) => a.Value),
    };

    /// <summary>The free text with one kind of line ending, so that its length is what the person counts.</summary>
    public string Text => (Facts ?? "").ReplaceLineEndings("\n").Trim();

    /// <summary>The answers that say something to a question of the form.</summary>
    public IReadOnlyDictionary<string, string> Given(ElementForm? form) =>
        form is null ? new Dictionary<string, string>() : form.Fields
            .Where(f => !string.IsNullOrWhiteSpace(Answers.GetValueOrDefault(f.Key)))
            .ToDictionary(f => f.Key, f => Answers[f.Key]!.ReplaceLineEndings("\n").Trim());

    /// <summary>What cannot be read as it is typed: each answer is looked at by itself, so nothing that is merely missing or odd stops a draft.</summary>
    public IEnumerable<FieldProblem> Unreadable(ElementForm? form, DateOnly today)
    {
        if (Text.Length > Filing.FactsMaxLength)
        {
            yield return new(nameof(Facts), $"事实与理由不超过{Filing.FactsMaxLength}字，现有{Text.Length}字；更多内容可以作为证据材料上传");
        }

        var given = Given(form);
        foreach (var field in form?.Fields ?? [])
        {
            if (!given.ContainsKey(field.Key) || !form!.IsAsked(field, given))
            {
                continue;
            }

            var alone = Chain(form, field).ToDictionary(f => f.Key, f => given[f.Key]);
            if (form.Check(alone, today).FirstOrDefault(p => p.Key == field.Key && !p.IsAdvice) is { } problem)
            {
                yield return new($"{nameof(Answers)}[{field.Key}]", problem.Sentence);
            }
        }
    }

    /// <summary>What is stored, or would be, line by line.</summary>
    public static IReadOnlyList<StoredLine> Lines(ElementForm? form, IReadOnlyDictionary<string, string> answers, string facts) =>
    [
        .. form?.Fields.Where(f => answers.ContainsKey(f.Key)).Select(f => new StoredLine(f.Label, answers[f.Key])) ?? [],
        new("事实与理由", facts),
    ];

    // A field and the answered fields it hangs on.
    private static IEnumerable<ElementField> Chain(ElementForm form, ElementField field)
    {
        for (ElementField? f = field; f is not null; f = f.OnlyWhen is { } when ? form.Fields.First(x => x.Key == when.Key) : null)
        {
            yield return f;
        }
    }
}
