using System.Globalization;
using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Documents;

/// <summary>Writes the value of a fact in the form a template asks for: <c>{{受理费.金额|大写}}</c>.</summary>
public static class FactWords
{
    /// <summary>In Chinese characters: a day, a number.</summary>
    public const string Chinese = "中文";

    /// <summary>In capital characters: a sum.</summary>
    public const string Capital = "大写";

    /// <summary>The day of a moment, or the sum without decimals where there are none.</summary>
    public const string Short = "简";

    /// <summary>The forms there are besides the plain one.</summary>
    public static IReadOnlyList<string> FormsOf(FactKind kind) => kind switch
    {
        FactKind.Day => [Chinese],
        FactKind.Moment => [Short, Chinese],
        FactKind.Money => [Capital, Short],
        FactKind.Number => [Chinese],
        _ => [],
    };

    /// <summary>The value in words; what is not known is left blank.</summary>
    public static string Write(object? value, string? form) => (value, form) switch
    {
        (null, _) => "",
        (string text, _) => text,
        (DateOnly day, Chinese) => ChineseNumerals.Day(day),
        (DateOnly day, _) => Day(day),
        (DateTimeOffset moment, Chinese) => ChineseNumerals.Day(DateOnly.FromDateTime(moment.DateTime)),
        (DateTimeOffset moment, Short) => Day(DateOnly.FromDateTime(moment.DateTime)),
        (DateTimeOffset moment, _) => moment.ToString("yyyy年M月d日 HH:mm:ss", CultureInfo.InvariantCulture),
        (decimal yuan, Capital) => ChineseNumerals.Capital(yuan),
        (decimal yuan, Short) => yuan.ToString(decimal.Truncate(yuan) == yuan ? "0" : "0.00", CultureInfo.InvariantCulture) + "元",
        (decimal yuan, _) => MoneyText.Format(yuan) + "元",
        (int number, Chinese) => ChineseNumerals.Count(number),
        (int number, _) => number.ToString(CultureInfo.InvariantCulture),
        (bool yes, _) => yes ? "是" : "否",
        _ => throw new ArgumentException($"A fact of type {value.GetType().Name} cannot be written.", nameof(value)),
    };

    /// <summary>Whether a condition on the value holds: it says something, has an item, is a yes.</summary>
    public static bool Holds(object? value) => value switch
    {
        null => false,
        string text => !string.IsNullOrWhiteSpace(text),
        bool yes => yes,
        IReadOnlyList<FactScope> items => items.Count > 0,
        _ => true,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
