using System.Globalization;

namespace GolmudCourt.Domain.Cases;

/// <summary>Sums of money as people type them, in yuan.</summary>
public static class MoneyText
{
    private const int MaxLength = 64;
    private const int MaxIntegerDigits = 14;
    private const decimal Max = 1e13m;
    private const string ChineseNumerals = "〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億兩";
    private static readonly string[] _prefixes = ["人民币", "RMB", "CNY", "¥", "￥"];
    private static readonly string[] _suffixes = ["人民币", "RMB", "CNY", "元整", "元", "圆整", "圆"];

    /// <summary>Reads a sum: full-width digits, thousands commas, spaces, 元 and ¥ are accepted.</summary>
    /// <param name="text">The input.</param>
    /// <param name="amount">The sum in yuan with at most two decimals; 0 when refused.</param>
    /// <param name="reason">Why it is refused, in a Chinese sentence; empty when accepted.</param>
    /// <param name="allowZero">Whether 0 is an answer.</param>
    public static bool TryRead(string? text, out decimal amount, out string reason, bool allowZero = false)
    {
        amount = 0m;
        if (string.IsNullOrWhiteSpace(text))
        {
            reason = "请填写金额。";
            return false;
        }

        var number = text.Length > MaxLength ? text : Bare(InputText.Compact(text));
        reason = number.Length > MaxLength ? "金额太长，请只填写数字，例如 100000。" : Problem(number);
        if (reason.Length > 0)
        {
            return false;
        }

        var read = decimal.Parse(number.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        reason = read switch
        {
            > Max => "金额太大，请核对后填写不超过 10 万亿元的数。",
            0m when !allowZero => "金额应当大于 0。",
            _ => "",
        };
        amount = reason.Length == 0 ? read : 0m;
        return reason.Length == 0;
    }

    /// <summary>The house form: <c>100,000.00</c>.</summary>
    public static string Format(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);

    private static string Bare(string number)
    {
        var prefix = Array.Find(_prefixes, p => number.StartsWith(p, StringComparison.OrdinalIgnoreCase)) ?? "";
        number = number[prefix.Length..];
        var suffix = Array.Find(_suffixes, s => number.EndsWith(s, StringComparison.OrdinalIgnoreCase)) ?? "";
        return number[..^suffix.Length];
    }

    private static string Problem(string number)
    {
        if (number.Length > 0 && number[0] is '-' or '−' or '–' or '—' or '负')
        {
            return "金额不能是负数。";
        }

        if (number.Any(c => ChineseNumerals.Contains(c, StringComparison.Ordinal)))
        {
            return "请用阿拉伯数字填写金额，例如十万元写成 100000。";
        }

        if (number.Any(char.IsAsciiDigit) && number.Contains('E', StringComparison.OrdinalIgnoreCase))
        {
            return "请把金额完整写出来，不要用 1e5 这样的写法，例如 100000。";
        }

        if (number.Length == 0 || number.Any(c => !char.IsAsciiDigit(c) && c is not (',' or '.')))
        {
            return "金额只能填写数字，例如 100000 或者 1234.50。";
        }

        var point = number.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? number : number[..point];
        var decimals = point < 0 ? "" : number[(point + 1)..];
        if (decimals.Contains('.', StringComparison.Ordinal) || whole.Length == 0 || (point >= 0 && decimals.Length == 0))
        {
            return "金额的小数点位置不对，请写成 1234.50 这样。";
        }

        if (decimals.Contains(',', StringComparison.Ordinal) || !GroupedByThousands(whole))
        {
            return "金额里的逗号位置不对，请写成 100,000 这样每三位一个，或者不写逗号。";
        }

        if (decimals.Length > 2)
        {
            return "金额最多写到分，也就是两位小数。";
        }

        return whole.Replace(",", "", StringComparison.Ordinal).TrimStart('0').Length > MaxIntegerDigits
            ? "金额太大，请核对后填写不超过 10 万亿元的数。"
            : "";
    }

    private static bool GroupedByThousands(string whole)
    {
        var groups = whole.Split(',');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
    }
}
