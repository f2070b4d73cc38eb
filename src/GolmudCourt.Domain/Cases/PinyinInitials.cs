using System.Globalization;

namespace GolmudCourt.Domain.Cases;

/// <summary>
/// 拼音首字母: the letters by which people type a Chinese name quickly, 张三 as zs. The letter of a character is found by its place in the
/// pinyin order of zh-CN, so no table of characters is kept; a surname that is read otherwise as a surname has both its letters.
/// </summary>
public static class PinyinInitials
{
    // The first character of each letter in the pinyin order; no syllable begins with i, u or v.
    private const string Firsts = "阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀";
    private const string Letters = "abcdefghjklmnopqrstwxyz";
    private const int MostEndings = 12;

    private static readonly CompareInfo _order = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    // As a surname 单 is read shan, 曾 zeng, 解 xie …; whoever types may know either.
    private static readonly Dictionary<char, char> _surnames = new()
    {
        ['单'] = 's',
        ['曾'] = 'z',
        ['解'] = 'x',
        ['仇'] = 'q',
        ['区'] = 'o',
        ['查'] = 'z',
        ['乐'] = 'y',
        ['翟'] = 'z',
        ['盖'] = 'g',
        ['覃'] = 'q',
        ['尉'] = 'y',
        ['种'] = 'c',
        ['朴'] = 'p',
        ['缪'] = 'm',
    };

    /// <summary>The letters of a name; letters and digits stand for themselves. Empty where there is no Chinese character.</summary>
    public static string Of(string name)
    {
        var key = SearchKey.Of(name);
        return key.Any(IsHan) ? string.Concat(key.Where(c => IsHan(c) || char.IsAsciiLetterOrDigit(c)).Select(c => IsHan(c) ? Letter(c) : c)) : "";
    }

    /// <summary>The endings of the letters, two letters at least, the whole first: a prefix search over them finds any part of the name.</summary>
    public static IEnumerable<string> Terms(string name)
    {
        var letters = Of(name);
        return Endings(letters).Concat(OtherReading(name, letters) is { } other ? Endings(other) : [])
            .Where(t => t.Length >= 2).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Endings(string letters) =>
        Enumerable.Range(0, 1 + Math.Max(0, Math.Min(MostEndings, letters.Length - 2))).Select(start => letters[start..]);

    // The surname as a surname, and 藏 as in Tibetan names (尕藏、藏族); null where nothing is read otherwise.
    private static string? OtherReading(string name, string letters)
    {
        var read = SearchKey.Of(name).Where(c => IsHan(c) || char.IsAsciiLetterOrDigit(c))
            .Select((c, i) => i == 0 && _surnames.TryGetValue(c, out var surname) ? surname : c == '藏' ? 'z' : letters[i]);
        var other = letters.Length == 0 ? letters : string.Concat(read);
        return other == letters ? null : other;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or '〇';

    private static char Letter(char c)
    {
        var (low, high) = (0, Firsts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _order.Compare(c.ToString(), Firsts[middle].ToString()) >= 0 ? (middle, high) : (low, middle - 1);
        }

        return Letters[low];
    }
}
