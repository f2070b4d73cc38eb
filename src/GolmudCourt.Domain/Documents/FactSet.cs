namespace GolmudCourt.Domain.Documents;

/// <summary>What kind of value a fact is; it decides in which forms a template may write it.</summary>
public enum FactKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A moment, to the second.</summary>
    Moment,

    /// <summary>Yuan.</summary>
    Money,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no; only asked, never written.</summary>
    YesNo,

    /// <summary>Several things of one shape, repeated by 各.</summary>
    List,
}

/// <summary>One fact that a template may name.</summary>
/// <param name="Name">The Chinese name in templates: <c>案件.案号</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Note">What it says, for who writes templates.</param>
/// <param name="Items">The shape of the items, of a list.</param>
public sealed record FactEntry(string Name, FactKind Kind, string Note, FactShape? Items);

/// <summary>The facts there are to name, without their values.</summary>
public sealed class FactShape
{
    /// <summary>The number of an item within its list, from 1; every item has it.</summary>
    public const string Ordinal = "序号";

    private readonly Dictionary<string, FactEntry> _entries;

    /// <summary>A shape of these facts.</summary>
    public FactShape(IEnumerable<FactEntry> entries) => _entries = entries.ToDictionary(e => e.Name);

    /// <summary>The facts, in the order they were declared.</summary>
    public IReadOnlyCollection<FactEntry> Entries => _entries.Values;

    /// <summary>Finds a fact; null when there is none of that name.</summary>
    public FactEntry? Find(string name) => _entries.GetValueOrDefault(name);

    /// <summary>Both together; a name may stand in one of them only.</summary>
    public FactShape With(FactShape other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new FactShape(Entries.Concat(other.Entries));
    }
}

/// <summary>The values of a shape.</summary>
public sealed class FactScope
{
    private readonly IReadOnlyDictionary<string, object?> _values;

    internal FactScope(IReadOnlyDictionary<string, object?> values) => _values = values;

    /// <summary>The value of a fact; null when it is not known.</summary>
    public object? Value(string name) => _values.GetValueOrDefault(name);

    /// <summary>Whether the scope has the fact at all.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<FactScope> Items(string name) => Value(name) as IReadOnlyList<FactScope> ?? [];

    /// <summary>Both together.</summary>
    public FactScope With(FactScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new FactScope(_values.Concat(other._values).ToDictionary());
    }
}

/// <summary>
/// Declares once which facts of a read model templates may name and how they are read, so that what is checked at upload
/// and what is filled in at issue cannot part ways.
/// </summary>
/// <typeparam name="T">The read model.</typeparam>
public sealed class FactSet<T>
{
    private readonly List<(FactEntry Entry, Func<T, object?> Read)> _facts = [];
    private FactShape? _shape;

    /// <summary>The shape.</summary>
    public FactShape Shape => _shape ??= new FactShape(_facts.Select(f => f.Entry));

    /// <summary>Words.</summary>
    public FactSet<T> Text(string name, string note, Func<T, string?> read) => Add(name, FactKind.Text, note, read);

    /// <summary>A day.</summary>
    public FactSet<T> Day(string name, string note, Func<T, DateOnly?> read) => Add(name, FactKind.Day, note, f => read(f));

    /// <summary>A moment.</summary>
    public FactSet<T> Moment(string name, string note, Func<T, DateTimeOffset?> read) => Add(name, FactKind.Moment, note, f => read(f));

    /// <summary>Yuan.</summary>
    public FactSet<T> Money(string name, string note, Func<T, decimal?> read) => Add(name, FactKind.Money, note, f => read(f));

    /// <summary>A whole number.</summary>
    public FactSet<T> Number(string name, string note, Func<T, int?> read) => Add(name, FactKind.Number, note, f => read(f));

    /// <summary>Yes or no.</summary>
    public FactSet<T> YesNo(string name, string note, Func<T, bool> read) => Add(name, FactKind.YesNo, note, f => read(f));

    /// <summary>A list.</summary>
    public FactSet<T> List<TItem>(string name, string note, FactSet<TItem> of, Func<T, IEnumerable<TItem>> read)
    {
        ArgumentNullException.ThrowIfNull(of);
        _facts.Add((new FactEntry(name, FactKind.List, note, of.ItemShape()), f => of.Items(read(f))));
        return this;
    }

    /// <summary>The values of one read model.</summary>
    public FactScope Read(T facts) => new(_facts.ToDictionary(f => f.Entry.Name, f => f.Read(facts)));

    private FactShape ItemShape() => new([.. Shape.Entries, new FactEntry(FactShape.Ordinal, FactKind.Number, "在列表中的次序，从1开始", null)]);

    private IReadOnlyList<FactScope> Items(IEnumerable<T> items) =>
        [.. items.Select((item, i) => Read(item).With(new FactScope(new Dictionary<string, object?> { [FactShape.Ordinal] = i + 1 })))];

    private FactSet<T> Add(string name, FactKind kind, string note, Func<T, object?> read)
    {
        _facts.Add((new FactEntry(name, kind, note, null), read));
        return this;
    }
}
