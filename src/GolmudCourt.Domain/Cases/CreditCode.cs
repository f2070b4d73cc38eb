namespace GolmudCourt.Domain.Cases;

/// <summary>What was read from a unified social credit code.</summary>
/// <param name="Valid">Whether the code can exist.</param>
/// <param name="Reason">Why not, in a Chinese sentence; null when it can.</param>
/// <param name="Normalized">Eighteen half-width characters in upper case.</param>
public sealed record CreditCodeReading(bool Valid, string? Reason, string? Normalized)
{
    internal static CreditCodeReading Invalid(string reason) => new(false, reason, null);
}

/// <summary>
/// 统一社会信用代码 (GB 32100-2015). Characters 9-17 are the organisation code of GB 11714 with a check digit of its own:
/// both are verified, because either alone lets made-up codes through.
/// </summary>
public static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] _weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] _organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Reads a code as people type it: full-width characters, spaces, lower case.</summary>
    public static CreditCodeReading Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return CreditCodeReading.Invalid("请填写统一社会信用代码。");
        }

        var code = text.Length > 100 ? text : InputText.Compact(text).ToUpperInvariant();
        if (code.Length != 18)
        {
            return CreditCodeReading.Invalid("统一社会信用代码应当是 18 位，请对照营业执照或者登记证书核对位数。");
        }

        if (!code.All(c => Alphabet.Contains(c, StringComparison.Ordinal)))
        {
            return CreditCodeReading.Invalid("统一社会信用代码只有数字和大写字母，并且不用 I、O、S、V、Z，请核对是否把 1、0 写成了字母。");
        }

        if (code.AsSpan(2, 6).ContainsAnyExceptInRange('0', '9'))
        {
            return CreditCodeReading.Invalid("统一社会信用代码的第 3 到 8 位是登记机关的行政区划码，应当是数字，请核对。");
        }

        if (code[16] != OrganisationCheck(code.AsSpan(8, 8)))
        {
            return CreditCodeReading.Invalid("统一社会信用代码第 9 到 17 位（主体标识码）的校验位不对，可能有一位写错了，请逐位核对。");
        }

        return code[17] != Check(code)
            ? CreditCodeReading.Invalid("统一社会信用代码的最后一位校验位不对，可能有一位写错了，请逐位核对。")
            : new CreditCodeReading(true, null, code);
    }

    private static char Check(string code)
    {
        var sum = _weights.Select((w, i) => w * Alphabet.IndexOf(code[i], StringComparison.Ordinal)).Sum();
        return Alphabet[(31 - (sum % 31)) % 31];
    }

    private static char OrganisationCheck(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
        {
            // GB 11714 counts all 26 letters, unlike the alphabet of the whole code.
            sum += _organisationWeights[i] * (char.IsAsciiDigit(body[i]) ? body[i] - '0' : body[i] - 'A' + 10);
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
    }
}
