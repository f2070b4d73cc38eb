using System.Reflection;
using GolmudCourt.Domain.Journal;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data;

/// <summary>The head of one matter's journal, whatever kind of matter it is.</summary>
internal sealed class JournalHead
{
    /// <summary>The kind: the name of its class.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Database key among its kind.</summary>
    public long Id { get; init; }

    /// <summary>The matter.</summary>
    public Guid Key { get; init; }

    /// <summary>Its version.</summary>
    public int Version { get; init; }

    /// <summary>How many entries its journal has.</summary>
    public int Length { get; init; }

    /// <summary>The hash of the last one.</summary>
    public string Head { get; init; } = "";
}

/// <summary>The one way to the journals of all kinds of matters: a new kind is among them as soon as it is in the model.</summary>
internal sealed class JournalHeads(CourtDbContext db)
{
    private static readonly MethodInfo s_heads = typeof(JournalHeads).GetMethod(nameof(HeadsOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The kinds, filings first.</summary>
    public IReadOnlyList<string> Kinds => [.. Types().Select(t => t.Name)];

    /// <summary>The heads of one kind.</summary>
    public IQueryable<JournalHead> Of(string kind) =>
        (IQueryable<JournalHead>)s_heads.MakeGenericMethod(Types().Single(t => t.Name == kind)).Invoke(null, [db])!;

    /// <summary>The heads of some matters, in one query.</summary>
    public Task<List<JournalHead>> OfAsync(IReadOnlyCollection<Guid> keys) =>
        Kinds.Select(kind => Of(kind).Where(h => keys.Contains(h.Key))).Aggregate((a, b) => a.Concat(b)).ToListAsync();

    /// <summary>The entries that belong to no matter.</summary>
    public IQueryable<JournalEntry> Orphans() =>
        Kinds.Select(Of).Aggregate(db.Journal.AsNoTracking(), (entries, heads) => entries.Where(e => !heads.Any(h => h.Key == e.MatterKey)));

    private IEnumerable<Type> Types() => db.Model.GetEntityTypes().Select(t => t.ClrType).Where(typeof(Matter).IsAssignableFrom)
        .OrderBy(t => t == typeof(Domain.Filing.Filing) ? 0 : 1).ThenBy(t => t.Name, StringComparer.Ordinal);

    private static IQueryable<JournalHead> HeadsOf<T>(CourtDbContext db)
        where T : Matter
    {
        var kind = typeof(T).Name;
        return db.Set<T>().AsNoTracking().Select(m => new JournalHead { Kind = kind, Id = m.Id, Key = m.Key, Version = m.Version, Length = m.JournalLength, Head = m.JournalHead });
    }
}
