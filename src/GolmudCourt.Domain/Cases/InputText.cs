using System.Globalization;
using System.Text;

namespace GolmudCourt.Domain.Cases;

/// <summary>What people type in numbers: full-width forms, spaces pasted from elsewhere, invisible marks.</summary>
internal static class InputText
{
    /// <summary>Turns full-width letters, digits and signs into plain ones and drops white space and invisible marks.</summary>
    public static string Compact(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                plain.Append(c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c);
            }
        }

        return plain.ToString();
    }
}
