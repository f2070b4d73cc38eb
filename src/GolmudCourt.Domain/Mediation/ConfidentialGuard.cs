using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GolmudCourt.Domain.Mediation;

/// <summary>
/// Looks whether a text that leaves the mediation repeats what must stay in it: the sum of an offer, or a stretch of the
/// minutes (特邀调解规定 22). It finds copying, not paraphrase; the rule itself binds the person who writes.
/// </summary>
public static partial class ConfidentialGuard
{
    // Shorter stretches are everyday phrases that stand in any text.
    private const int Stretch = 12;

    /// <summary>Whether the text gives something away.</summary>
    /// <param name="text">The text that leaves.</param>
    /// <param name="sums">The sums of all offers.</param>
    /// <param name="minutes">The minutes.</param>
    /// <param name="asked">The sum asked in the request, which the court knows anyway.</param>
    public static bool Leaks(string? text, IEnumerable<decimal?> sums, IEnumerable<string> minutes, decimal? asked)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var plain = Plain(text);
        var secret = sums.Where(s => s is not null && s != asked).Select(s => s!.Value).ToHashSet();
        if (secret.Count > 0 && Numbers(plain).Any(secret.Contains))
        {
            return true;
        }

        var stretches = Stretches(plain).ToHashSet(StringComparer.Ordinal);
        return stretches.Count > 0 && minutes.SelectMany(m => Stretches(Plain(m))).Any(stretches.Contains);
    }

    private static string Plain(string text) =>
        new([.. text.Normalize(NormalizationForm.FormKC).Where(c => c is not (',' or '，') && !char.IsWhiteSpace(c))]);

    private static IEnumerable<decimal> Numbers(string plain)
    {
        foreach (Match m in NumberPattern().Matches(plain))
        {
            if (decimal.TryParse(m.Groups[1].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                && value < 1_000_000_000_000m)
            {
                yield return m.Groups[2].Success ? value * 10_000m : value;
            }
        }
    }

    private static IEnumerable<string> Stretches(string plain) =>
        Enumerable.Range(0, Math.Max(0, plain.Length - Stretch + 1)).Select(i => plain.Substring(i, Stretch));

    [GeneratedRegex(@"([0-9]{1,20}(?:\.[0-9]{1,4})?)(万)?")]
    private static partial Regex NumberPattern();
}
