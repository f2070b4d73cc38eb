using System.Globalization;
using GolmudCourt.Domain.Documents;

namespace GolmudCourt.Web.Documents.Papers;

/// <summary>
/// Invented facts for looking at a template before it is released: every name says itself, every list has two items,
/// every condition holds. No matter is opened for it.
/// </summary>
internal static class SampleFacts
{
    private static readonly DateOnly _day = new(2026, 11, 22);

    /// <summary>Values for every fact of a shape.</summary>
    public static FactScope Of(FactShape shape) => new FactSet<FactShape>().Sample(shape);

    private static FactScope Sample(this FactSet<FactShape> set, FactShape shape)
    {
        foreach (var entry in shape.Entries.Where(e => e.Name != FactShape.Ordinal))
        {
            _ = entry.Kind switch
            {
                FactKind.Day => set.Day(entry.Name, entry.Note, _ => _day),
                FactKind.Moment => set.Moment(entry.Name, entry.Note, _ => new DateTimeOffset(_day, new TimeOnly(9, 30, 15), TimeSpan.FromHours(8))),
                FactKind.Money => set.Money(entry.Name, entry.Note, _ => 12_000m),
                FactKind.Number => set.Number(entry.Name, entry.Note, _ => 3),
                FactKind.YesNo => set.YesNo(entry.Name, entry.Note, _ => true),
                FactKind.List => set.List(entry.Name, entry.Note, ItemsOf(entry), _ => [1, 2]),
                _ => set.Text(entry.Name, entry.Note, _ => $"〔{entry.Name}〕"),
            };
        }

        return set.Read(shape);
    }

    private static FactSet<int> ItemsOf(FactEntry list)
    {
        var set = new FactSet<int>();
        foreach (var entry in list.Items!.Entries.Where(e => e.Name != FactShape.Ordinal))
        {
            _ = entry.Kind switch
            {
                FactKind.Day => set.Day(entry.Name, entry.Note, _ => _day),
                FactKind.Moment => set.Moment(entry.Name, entry.Note, _ => new DateTimeOffset(_day, new TimeOnly(9, 30, 15), TimeSpan.FromHours(8))),
                FactKind.Money => set.Money(entry.Name, entry.Note, n => 1_000m * n),
                FactKind.Number => set.Number(entry.Name, entry.Note, n => n),
                FactKind.YesNo => set.YesNo(entry.Name, entry.Note, _ => true),
                _ => set.Text(entry.Name, entry.Note, n => $"〔{entry.Name}{n.ToString(CultureInfo.InvariantCulture)}〕"),
            };
        }

        return set;
    }
}
