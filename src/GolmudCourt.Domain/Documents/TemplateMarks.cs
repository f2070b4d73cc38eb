namespace GolmudCourt.Domain.Documents;

/// <summary>What a mark in a template does.</summary>
public enum MarkKind
{
    /// <summary><c>{{名称}}</c>: writes a fact.</summary>
    Value,

    /// <summary><c>{{#各 列表}}</c>: repeats for each item.</summary>
    Each,

    /// <summary><c>{{#若 名称}}</c> or <c>{{#若 名称=文字}}</c>: only when it holds.</summary>
    If,

    /// <summary><c>{{#若无 名称}}</c>: only when it does not.</summary>
    Unless,

    /// <summary><c>{{/各}}</c>, <c>{{/若}}</c>, <c>{{/若无}}</c>: the end of a block.</summary>
    End,

    /// <summary>Something between braces that is none of these.</summary>
    Broken,
}

/// <summary>One mark in a run of text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Name">The fact it names; of an end, the word of its block.</param>
/// <param name="Form">The form to write it in, or the words a condition compares with; null without.</param>
/// <param name="Text">The mark as written.</param>
public sealed record TemplateMark(int Start, int Length, MarkKind Kind, string Name, string? Form, string Text)
{
    /// <summary>Whether it opens a block.</summary>
    public bool Opens => Kind is MarkKind.Each or MarkKind.If or MarkKind.Unless;

    /// <summary>The word by which a block of this kind is closed.</summary>
    public string Word => Kind switch { MarkKind.Each => "各", MarkKind.If => "若", MarkKind.Unless => "若无", _ => Name };

    /// <summary>One past its last character.</summary>
    public int Stop => Start + Length;
}

/// <summary>Reads the marks of a text. It never fails: what cannot be read is a broken mark, told with its place.</summary>
public static class TemplateMarks
{
    /// <summary>Begins a mark.</summary>
    public const string Open = "{{";

    /// <summary>Ends a mark.</summary>
    public const string Close = "}}";

    /// <summary>The marks, in order.</summary>
    public static IReadOnlyList<TemplateMark> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marks = new List<TemplateMark>();
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Open, at, StringComparison.Ordinal))
        {
            var end = text.IndexOf(Close, at, StringComparison.Ordinal);
            var next = text.IndexOf(Open, at + Open.Length, StringComparison.Ordinal);
            if (end < 0 || (next >= 0 && next < end))
            {
                var stop = next < 0 ? text.Length : next;
                marks.Add(new TemplateMark(at, stop - at, MarkKind.Broken, "", null, text[at..Math.Min(stop, at + 20)]));
                at = stop;
            }
            else
            {
                var whole = text[at..(end + Close.Length)];
                marks.Add(Mark(at, whole, whole[Open.Length..^Close.Length].Trim()));
                at = end + Close.Length;
            }

            if (at >= text.Length)
            {
                break;
            }
        }

        return marks;
    }

    /// <summary>The one block mark that a text consists of, blanks aside; null when there is more or less.</summary>
    public static TemplateMark? Sole(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim();
        return plain.StartsWith(Open, StringComparison.Ordinal) && Read(plain) is [{ Kind: not (MarkKind.Value or MarkKind.Broken) } mark] && mark.Length == plain.Length
            ? mark : null;
    }

    private static TemplateMark Mark(int at, string whole, string inner)
    {
        TemplateMark Of(MarkKind kind, string name, string? form = null) => new(at, whole.Length, kind, Plain(name), form is null ? null : form.Trim(), whole);
        if (inner is ['/', .. var word])
        {
            return word.Trim() is "各" or "若" or "若无" ? Of(MarkKind.End, word) : Of(MarkKind.Broken, inner);
        }

        if (inner is ['#', .. var rest])
        {
            var block = rest.Trim();
            return block.StartsWith('各') ? Named(MarkKind.Each, block[1..])
                : block.StartsWith("若无", StringComparison.Ordinal) ? Named(MarkKind.Unless, block[2..])
                : block.StartsWith('若') ? Named(MarkKind.If, block[1..])
                : Of(MarkKind.Broken, inner);
        }

        var bar = inner.IndexOfAny(['|', '｜']);
        return inner.Length == 0 || inner.IndexOfAny(['{', '}']) >= 0 ? Of(MarkKind.Broken, inner)
            : bar < 0 ? Of(MarkKind.Value, inner)
            : Of(MarkKind.Value, inner[..bar], inner[(bar + 1)..]);

        TemplateMark Named(MarkKind kind, string text)
        {
            var equals = kind == MarkKind.If ? text.IndexOfAny(['=', '＝']) : -1;
            return string.IsNullOrWhiteSpace(text) ? Of(MarkKind.Broken, inner)
                : equals < 0 ? Of(kind, text)
                : Of(kind, text[..equals], text[(equals + 1)..]);
        }
    }

    // Word and input methods put other dots and blanks where one meant the same.
    private static string Plain(string name) =>
        string.Concat(name.Where(c => !char.IsWhiteSpace(c))).Replace('．', '.').Replace('。', '.').Replace('·', '.');
}
