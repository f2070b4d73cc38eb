using System.Globalization;
using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Roster.Ranking;

/// <summary>Surnames, for hints of kinship only.</summary>
public static class Surnames
{
    private static readonly HashSet<string> _compound =
    [
        "欧阳", "上官", "司马", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "东方", "独孤", "南宫", "端木", "澹台", "拓跋", "轩辕",
    ];

    /// <summary>
    /// The surname of a Chinese name, or null where none can be told: Tibetan, Mongolian and Kazakh names, written with a
    /// dot or in four characters and more, begin with no surname.
    /// </summary>
    public static string? Of(string? name)
    {
        var key = SearchKey.Of(name ?? "");
        var characters = StringInfo.ParseCombiningCharacters(key);
        if (characters.Length < 2 || HasDot(name!) || key.Any(char.IsAscii))
        {
            return null;
        }

        var second = characters.Length > 2 ? characters[2] : key.Length;
        if (characters.Length >= 3 && _compound.Contains(key[..second]))
        {
            return key[..second];
        }

        return characters.Length <= 3 ? key[..characters[1]] : null;
    }

    // The key drops the dots, so a name with one is shorter in letters than in characters other than white space.
    private static bool HasDot(string name) => Letters(string.Concat(name.Where(c => !char.IsWhiteSpace(c)))) > Letters(SearchKey.Of(name));

    private static int Letters(string text) => StringInfo.ParseCombiningCharacters(text).Length;
}
