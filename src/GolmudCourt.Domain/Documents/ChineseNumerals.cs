using System.Text;

namespace GolmudCourt.Domain.Documents;

/// <summary>Days, counts and sums in the characters that documents of a court are written in.</summary>
public static class ChineseNumerals
{
    /// <summary>The largest sum that is written out: one step below 一百万亿元.</summary>
    public const decimal MostYuan = 99_999_999_999_999.99m;

    private const long TenThousand = 10_000;
    private const long HundredMillion = 100_000_000;
    private const string PlainDigits = "〇一二三四五六七八九";

    private static readonly Script _plain = new("零一二三四五六七八九", "十", "百", "千");
    private static readonly Script _capital = new("零壹贰叁肆伍陆柒捌玖", "拾", "佰", "仟");

    /// <summary>A day as it stands under a document: 二〇二六年十一月二十二日.</summary>
    public static string Day(DateOnly day) =>
        $"{string.Concat(day.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture).Select(d => PlainDigits[d - '0']))}年{Count(day.Month)}月{Count(day.Day)}日";

    /// <summary>A count: 零、一、十、十一、二十、一百零五、一万二千.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static string Count(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var text = Whole(number, _plain);

        // One says 十一, but 一百一十一.
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    /// <summary>A sum in capital characters: 人民币壹万贰仟元整.</summary>
    /// <param name="yuan">Not negative, at most two decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, too large or has parts of a fen.</exception>
    public static string Capital(decimal yuan)
    {
        if (yuan < 0 || yuan > MostYuan || decimal.Round(yuan, 2) != yuan)
        {
            throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "A sum is written out from 0 up, to the fen.");
        }

        var whole = (long)decimal.Truncate(yuan);
        var fen = (int)((yuan - whole) * 100);
        var (tens, ones) = (fen / 10, fen % 10);
        var text = new StringBuilder("人民币");
        if (whole > 0 || fen == 0)
        {
            text.Append(Whole(whole, _capital)).Append('元');
        }

        if (tens > 0)
        {
            text.Append(_capital.Digits[tens]).Append('角');
        }
        else if (whole > 0 && ones > 0)
        {
            text.Append(_capital.Digits[0]);
        }

        return ones > 0 ? text.Append(_capital.Digits[ones]).Append('分').ToString() : text.Append('整').ToString();
    }

    private static string Whole(long number, Script script) => number switch
    {
        0 => script.Digits[..1],
        < TenThousand => Section((int)number, script),
        < HundredMillion => Joined(number, TenThousand, "万", script),
        _ => Joined(number, HundredMillion, "亿", script),
    };

    // A rest that does not fill its places is joined by a 零.
    private static string Joined(long number, long unit, string name, Script script)
    {
        var (high, rest) = (number / unit, number % unit);
        var head = Whole(high, script) + name;
        return rest == 0 ? head : rest < unit / 10 ? head + script.Digits[0] + Whole(rest, script) : head + Whole(rest, script);
    }

    private static string Section(int number, Script script)
    {
        var text = new StringBuilder();
        var gap = false;
        foreach (var (place, name) in ((int, string)[])[(1000, script.Thousand), (100, script.Hundred), (10, script.Ten), (1, "")])
        {
            var digit = number / place % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text.Append(gap ? script.Digits[..1] : "").Append(script.Digits[digit]).Append(name);
            gap = false;
        }

        return text.ToString();
    }

    private sealed record Script(string Digits, string Ten, string Hundred, string Thousand);
}
