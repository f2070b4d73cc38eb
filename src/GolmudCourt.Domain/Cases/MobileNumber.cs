namespace GolmudCourt.Domain.Cases;

/// <summary>Mobile numbers: mainland ones by pattern, never by a list of carriers; international ones for parties abroad.</summary>
public static class MobileNumber
{
    /// <summary>Reads a number as people type it: full-width digits, spaces, dashes, +86.</summary>
    /// <param name="text">The input.</param>
    /// <param name="normalized">Eleven digits, or <c>+</c> and the international number; empty when refused.</param>
    /// <param name="reason">Why it is refused, in a Chinese sentence; empty when accepted.</param>
    public static bool TryNormalize(string? text, out string normalized, out string reason)
    {
        normalized = "";
        if (string.IsNullOrWhiteSpace(text))
        {
            reason = "请填写手机号码。";
            return false;
        }

        var number = text.Length > 100 ? "" : WithoutPrefix(WithoutDashes(InputText.Compact(text)));
        reason = Problem(number);
        if (reason.Length > 0)
        {
            return false;
        }

        normalized = number;
        return true;
    }

    /// <summary>Hides the middle for the screen: <c>138****1234</c>.</summary>
    public static string Mask(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var head = number.Length >= 11 ? 3 : number.Length >= 7 ? 1 : 0;
        var tail = number.Length >= 11 ? 4 : number.Length >= 7 ? 2 : 0;
        return string.Concat(number.AsSpan(0, head), new string('*', number.Length - head - tail), number.AsSpan(number.Length - tail));
    }

    /// <summary>The last four digits, by which staff look a person up; fewer where the number is shorter.</summary>
    public static string Tail(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number[^Math.Min(4, number.Length)..];
    }

    private static string Problem(string number)
    {
        if (number.StartsWith('+'))
        {
            // E.164: a country code that does not start with 0, fifteen digits at most.
            return number.Length is >= 8 and <= 16 && number[1] != '0' && number.Skip(1).All(char.IsAsciiDigit)
                ? ""
                : "境外手机号码应当以“+”和国家或者地区代码开头，后面只有数字，一共不超过 15 位，请核对。";
        }

        return number.Length == 11 && number[0] == '1' && number[1] is >= '3' and <= '9' && number.All(char.IsAsciiDigit)
            ? ""
            : "手机号码应当是 1 开头的 11 位数字，境外号码请以“+”和国家或者地区代码开头，请核对。";
    }

    private static string WithoutDashes(string number) =>
        string.Concat(number.Where(c => c is not ('-' or '‐' or '‑' or '–' or '—' or '−')));

    private static string WithoutPrefix(string number) => number switch
    {
        _ when number.StartsWith("+86", StringComparison.Ordinal) => number[3..],
        _ when number.StartsWith("0086", StringComparison.Ordinal) => number[4..],
        { Length: 13 } when number.StartsWith("86", StringComparison.Ordinal) => number[2..],
        _ => number,
    };
}
