namespace GolmudCourt.Domain.Documents;

/// <summary>One thing wrong with a template, with its place.</summary>
/// <param name="Place">Where: 第12段, 页眉第1段.</param>
/// <param name="Text">The words of the paragraph, shortened.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record TemplateProblem(string Place, string Text, string Sentence);

/// <summary>
/// What the names in a template mean at a place: the facts of the matter, and within a repeat also those of the item,
/// written <c>列表.名称</c> or, where nothing outside is called the same, <c>名称</c> alone.
/// </summary>
public sealed class TemplateNames
{
    private readonly FactShape _root;
    private readonly Stack<(string List, FactShape Items)> _within = new();

    /// <summary>The names of a matter.</summary>
    public TemplateNames(FactShape root) => _root = root;

    /// <summary>Checks a mark that writes or opens; null when it is in order.</summary>
    public string? Problem(TemplateMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        if (mark.Kind == MarkKind.Broken)
        {
            return $"“{mark.Text}”不是完整的占位符；写法是 {{{{名称}}}}、{{{{#各 列表}}}}…{{{{/各}}}}、{{{{#若 名称}}}}…{{{{/若}}}}";
        }

        if (Find(mark.Name) is not { } entry)
        {
            return Unknown(mark);
        }

        return mark.Kind switch
        {
            MarkKind.Each when entry.Kind != FactKind.List => $"“{mark.Name}”只有一个，不能用“各”重复",
            MarkKind.Value when entry.Kind == FactKind.List => $"“{mark.Name}”有多个，请写在 {{{{#各 {mark.Name}}}}} 和 {{{{/各}}}} 之间",
            MarkKind.Value when entry.Kind == FactKind.YesNo => $"“{mark.Name}”只能用来判断，请写 {{{{#若 {mark.Name}}}}}…{{{{/若}}}}",
            MarkKind.Value when mark.Form is { } form && !FactWords.FormsOf(entry.Kind).Contains(form) =>
                FactWords.FormsOf(entry.Kind) is { Count: > 0 } forms ? $"“{mark.Name}”没有“{form}”的写法，可以写：{string.Join("、", forms)}" : $"“{mark.Name}”不能另写成“{form}”",
            MarkKind.If when mark.Form is not null && entry.Kind != FactKind.Text => $"“{mark.Name}”不是文字，不能与“{mark.Form}”比较",
            _ => null,
        };
    }

    /// <summary>Goes into a repeat.</summary>
    public void Enter(TemplateMark each)
    {
        ArgumentNullException.ThrowIfNull(each);
        _within.Push((Last(each.Name), Find(each.Name)?.Items ?? new FactShape([])));
    }

    /// <summary>Comes out of it.</summary>
    public void Leave() => _within.Pop();

    private FactEntry? Find(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        foreach (var (list, items) in _within)
        {
            if (dot > 0 && name[..dot] == list && items.Find(name[(dot + 1)..]) is { } qualified)
            {
                return qualified;
            }

            if (items.Find(name) is { } bare)
            {
                return bare;
            }
        }

        return _root.Find(name);
    }

    private string Unknown(TemplateMark mark)
    {
        var dot = mark.Name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && _root.Find(mark.Name[..dot]) is { Kind: FactKind.List, Items: { } items } && items.Find(mark.Name[(dot + 1)..]) is not null)
        {
            return $"“{mark.Name}”属于列表，请写在 {{{{#各 {mark.Name[..dot]}}}}} 和 {{{{/各}}}} 之间";
        }

        var near = Known().Select(name => (name, Distance: Apart(name, mark.Name))).Where(n => n.Distance <= Math.Max(1, mark.Name.Length / 3))
            .OrderBy(n => n.Distance).Select(n => n.name).FirstOrDefault();
        return $"没有“{mark.Name}”这个占位符{(near is null ? "，请对照可用的占位符清单" : $"，是不是“{near}”？")}";
    }

    private IEnumerable<string> Known() => _within.SelectMany(w => w.Items.Entries.Select(e => $"{w.List}.{e.Name}")).Concat(_root.Entries.Select(e => e.Name))
        .Concat(_root.Entries.Where(e => e.Items is not null).SelectMany(e => e.Items!.Entries.Select(i => $"{e.Name}.{i.Name}")));

    internal static string Last(string name) => name[(name.LastIndexOf('.') + 1)..];

    // How many characters must be changed, put in or taken out.
    private static int Apart(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[b.Length];
    }
}

/// <summary>What the names in a template stand for while it is filled in.</summary>
public sealed class TemplateValues
{
    private readonly FactScope _root;
    private readonly Stack<(string List, FactScope Item)> _within = new();

    /// <summary>The values of a matter.</summary>
    public TemplateValues(FactScope root) => _root = root;

    /// <summary>The value of a mark in words.</summary>
    public string Write(TemplateMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return FactWords.Write(Find(mark.Name), mark.Form);
    }

    /// <summary>Whether the part under a condition stays.</summary>
    public bool Holds(TemplateMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        var value = Find(mark.Name);
        var holds = mark.Form is null ? FactWords.Holds(value) : FactWords.Write(value, null) == mark.Form;
        return mark.Kind == MarkKind.Unless ? !holds : holds;
    }

    /// <summary>The items to repeat for.</summary>
    public IReadOnlyList<FactScope> Items(TemplateMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return Find(mark.Name) as IReadOnlyList<FactScope> ?? [];
    }

    /// <summary>Goes into one item of a repeat.</summary>
    public void Enter(TemplateMark each, FactScope item)
    {
        ArgumentNullException.ThrowIfNull(each);
        _within.Push((TemplateNames.Last(each.Name), item));
    }

    /// <summary>Comes out of it.</summary>
    public void Leave() => _within.Pop();

    private object? Find(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        foreach (var (list, item) in _within)
        {
            if (dot > 0 && name[..dot] == list && item.Has(name[(dot + 1)..]))
            {
                return item.Value(name[(dot + 1)..]);
            }

            if (item.Has(name))
            {
                return item.Value(name);
            }
        }

        return _root.Value(name);
    }
}
