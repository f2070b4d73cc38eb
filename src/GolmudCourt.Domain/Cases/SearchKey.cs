using System.Globalization;
using System.Text;

namespace GolmudCourt.Domain.Cases;

/// <summary>
/// The form in which names are stored for search, so that 才让·卓玛, 才让卓玛 and full-width or traditional spellings
/// meet. A key is for finding only; what is shown is the name as it was given.
/// </summary>
public static class SearchKey
{
    // The dots people type between the parts of minority names; NFKC has folded full-width forms before.
    private const string Dots = "·•.․‧∙⋅・᛫⸱●";

    /// <summary>The key of a name; empty for an empty name.</summary>
    public static string Of(string name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return "";
        }

        var key = new StringBuilder(name.Length);
        foreach (var rune in WellFormed(name).Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            if (!IsDropped(rune))
            {
                key.Append(rune.IsBmp ? TraditionalCharacters.Simplified((char)rune.Value).ToString() : rune.ToString());
            }
        }

        // A mark that stood behind a dot may now join the letter before the dot.
        return key.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>
    /// The suffixes of a name's key, the whole key first: a prefix search over them finds any part of the name by index.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="max">How many at most; parts that begin later in a longer name are not found.</param>
    public static IEnumerable<string> Suffixes(string name, int max = 40)
    {
        var key = Of(name);
        return StringInfo.ParseCombiningCharacters(key).Take(max).Select(start => key[start..]);
    }

    private static bool IsDropped(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) // which shape of a character, not which one
        || (rune.IsBmp && Dots.Contains((char)rune.Value, StringComparison.Ordinal));

    // Normalising throws on half a surrogate pair, which a broken client can send.
    private static string WellFormed(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune.ToString());
        }

        return sound.ToString();
    }
}
