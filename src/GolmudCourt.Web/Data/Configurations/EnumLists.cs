using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>Keeps a short list of an enumeration in one column: names with commas between.</summary>
internal static class EnumLists
{
    private const int Length = 400;

    /// <summary>Maps the list.</summary>
    public static void Listed<T>(this PropertyBuilder<IReadOnlyList<T>> property)
        where T : struct, Enum =>
        property.HasMaxLength(Length).HasConversion(
            values => string.Join(',', values),
            text => Read<T>(text),
            new ValueComparer<IReadOnlyList<T>>(
                (a, b) => a!.SequenceEqual(b!),
                list => list.Aggregate(0, (hash, value) => HashCode.Combine(hash, value)),
                list => list));

    private static IReadOnlyList<T> Read<T>(string text)
        where T : struct, Enum =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>)];
}
