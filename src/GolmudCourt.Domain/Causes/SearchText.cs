using System.Text;

namespace GolmudCourt.Domain.Causes;

/// <summary>Makes typed text comparable: width, case, spaces and punctuation no longer matter.</summary>
internal static class SearchText
{
    /// <summary>More than this nobody types to find a cause; the rest is ignored, so a search stays cheap.</summary>
    private const int LongestQuery = 60;

    /// <summary>Half-width, lower case, only letters, digits and the dot of a number such as <c>108.3</c>.</summary>
    public static string Normalise(string? text) => string.Concat(Words(text));

    /// <summary>The same, split where the person left a space or wrote punctuation.</summary>
    public static IReadOnlyList<string> Words(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in HalfWidth(text))
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == '.')
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>The neighbouring pairs of characters, each once.</summary>
    public static IReadOnlySet<string> Bigrams(string normalised)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 2 <= normalised.Length; i++)
        {
            pairs.Add(normalised.Substring(i, 2));
        }

        return pairs;
    }

    // Rune enumeration replaces a broken surrogate, on which Normalize would throw.
    private static StringRuneEnumerator HalfWidth(string? text)
    {
        var sound = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (sound.Length >= LongestQuery)
            {
                break;
            }

            sound.Append(rune);
        }

        return sound.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes();
    }
}
