using System.Globalization;
using System.Text;
using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>Reads the texts that people type into elements. Full and half width are the same; nothing is guessed.</summary>
internal static class ElementText
{
    private const decimal HighestPercent = 1000m;
    private const int HighestCount = 100_000;

    private static readonly DateOnly _earliest = new(1900, 1, 1);
    private static readonly string[] _dateForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <summary>Reads yuan; nothing paid is an answer too, so 0 is read. The reason is empty on success.</summary>
    public static bool ReadMoney(string text, out decimal yuan, out string reason) =>
        MoneyText.TryRead(text, out yuan, out reason, allowZero: true);

    /// <summary>Reads per cent, with or without its sign.</summary>
    public static bool ReadPercent(string text, out decimal percent, out string reason)
    {
        var plain = HalfWidth(text).TrimEnd('%');
        reason = decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out percent)
            && percent <= HighestPercent && decimal.Round(percent, 4) == percent
            ? ""
            : "请填写百分数，例如百分之十二填12。";
        return reason.Length == 0;
    }

    /// <summary>Reads a whole number that is not negative.</summary>
    public static bool ReadCount(string text, out int count, out string reason)
    {
        reason = int.TryParse(HalfWidth(text), NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= HighestCount
            ? ""
            : "请填写整数，例如15。";
        return reason.Length == 0;
    }

    /// <summary>Reads a day.</summary>
    public static bool ReadDate(string text, out DateOnly date, out string reason)
    {
        reason = DateOnly.TryParseExact(HalfWidth(text), _dateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            && date >= _earliest
            ? ""
            : "请填写确切的日期，例如2026-03-02或者2026年3月2日。";
        return reason.Length == 0;
    }

    /// <summary>The day as a pleading writes it.</summary>
    public static string Write(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    /// <summary>The sum as a pleading writes it; fen only where there are any.</summary>
    public static string Write(decimal yuan) =>
        yuan.ToString(decimal.Truncate(yuan) == yuan ? "0" : "0.00", CultureInfo.InvariantCulture) + "元";

    private static string HalfWidth(string text)
    {
        var sound = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
            {
                sound.Append(rune);
            }
        }

        return sound.ToString().Normalize(NormalizationForm.FormKC);
    }
}
