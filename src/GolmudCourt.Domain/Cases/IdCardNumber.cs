using System.Globalization;

namespace GolmudCourt.Domain.Cases;

/// <summary>性别 as the identity number records it.</summary>
public enum Sex
{
    /// <summary>男.</summary>
    Male,

    /// <summary>女.</summary>
    Female,
}

/// <summary>What was read from a citizen's identity number.</summary>
/// <param name="Valid">Whether the number can exist.</param>
/// <param name="Reason">Why not, in a Chinese sentence that does not repeat the number; null when it can.</param>
/// <param name="Normalized">Eighteen half-width characters, X in upper case.</param>
/// <param name="Sex">The sex it records.</param>
/// <param name="BirthDate">The birth date it records.</param>
public sealed record IdCardReading(bool Valid, string? Reason, string? Normalized, Sex? Sex, DateOnly? BirthDate)
{
    internal static IdCardReading Invalid(string reason) => new(false, reason, null, null, null);
}

/// <summary>
/// 公民身份号码 (GB 11643-1999). The region is not checked: it is that of first registration, the lists of abolished
/// regions are incomplete, and no real person may be turned away over it.
/// </summary>
public static class IdCardNumber
{
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] _weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Reads a number as people type it: full-width characters, spaces, lower-case x.</summary>
    /// <param name="text">The input.</param>
    /// <param name="today">The day it is read on; no birth date lies after it.</param>
    public static IdCardReading Read(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return IdCardReading.Invalid("请填写公民身份号码。");
        }

        var number = text.Length > 100 ? text : InputText.Compact(text).ToUpperInvariant();
        if (number.Length == 15 && number.All(char.IsAsciiDigit))
        {
            return IdCardReading.Invalid("15 位的旧身份证号已经停用，请填写现在身份证上的 18 位号码。");
        }

        if (number.Length != 18)
        {
            return IdCardReading.Invalid("公民身份号码应当是 18 位，请对照身份证核对位数。");
        }

        if (!number.AsSpan(0, 17).ContainsOnlyDigits() || (!char.IsAsciiDigit(number[17]) && number[17] != 'X'))
        {
            return IdCardReading.Invalid("公民身份号码的前 17 位应当是数字，最后一位是数字或者 X。");
        }

        if (!DateOnly.TryParseExact(
            number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth))
        {
            return IdCardReading.Invalid("第 7 到 14 位是出生日期，但是没有这一天，请对照身份证核对。");
        }

        if (birth > today)
        {
            return IdCardReading.Invalid("第 7 到 14 位的出生日期晚于今天，请对照身份证核对。");
        }

        var sum = _weights.Select((w, i) => w * (number[i] - '0')).Sum();
        return number[17] != CheckCharacters[sum % 11]
            ? IdCardReading.Invalid("公民身份号码的校验位不对，可能有一位写错了，请对照身份证逐位核对。")
            : new IdCardReading(true, null, number, (number[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female, birth);
    }

    /// <summary>Hides the middle for the screen: <c>6328**********0028</c>. Short numbers of other documents keep less.</summary>
    public static string Mask(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var (head, tail) = number.Length switch
        {
            >= 15 => (4, 4),
            >= 8 => (2, 2),
            >= 4 => (1, 1),
            _ => (0, 0),
        };
        return string.Concat(number.AsSpan(0, head), new string('*', number.Length - head - tail), number.AsSpan(number.Length - tail));
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
