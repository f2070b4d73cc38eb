using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Features.Filings;

namespace GolmudCourt.Web.Features.Receipts;

/// <summary>Reads what people type from a receipt: its short code or its number, in any of the usual ways of writing.</summary>
internal static partial class ReceiptCodes
{
    /// <summary>The code in groups of five.</summary>
    public static string Spaced(string code) => code.Length == 10 ? $"{code[..5]} {code[5..]}" : code;

    /// <summary>The short code in its one form; null when it is none.</summary>
    public static string? Code(string? text)
    {
        var code = string.Concat((text ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return CodePattern().IsMatch(code) ? code : null;
    }

    /// <summary>The receipt number in its one form; null when it is none. The words around the digits may be left out.</summary>
    public static string? Number(string? text)
    {
        if (text is null || text.Length > 60 || NumberPattern().Match(SearchTerm.OfNumber(text)) is not { Success: true } match)
        {
            return null;
        }

        return FilingDesk.ReceiptNumberText(
            int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));
    }

    /// <summary>A SHA-256 in lower-case hex; null when it is none.</summary>
    public static string? Hash(string? text)
    {
        var hash = string.Concat((text ?? "").Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return HashPattern().IsMatch(hash) ? hash : null;
    }

    [GeneratedRegex("^[2-9A-HJ-NP-Z]{10}$")]
    private static partial Regex CodePattern();

    [GeneratedRegex("^格?立?收?(?<year>20[0-9]{2})(?<number>[0-9]{1,9})号?$")]
    private static partial Regex NumberPattern();

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex HashPattern();
}
