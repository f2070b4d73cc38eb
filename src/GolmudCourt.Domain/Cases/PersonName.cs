using System.Globalization;
using System.Text;

namespace GolmudCourt.Domain.Cases;

/// <summary>What a name may be. Rare characters and the dots of minority names always may.</summary>
public static class PersonName
{
    /// <summary>The longest name, in UTF-16 units, as the database counts.</summary>
    public const int MaxLength = 100;

    // An invisible mark, but part of the spelling of names in Mongolian script.
    private const int MongolianVowelSeparator = 0x180E;

    /// <summary>What is wrong with a name, in a Chinese sentence, or null where nothing is.</summary>
    public static string? Problem(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "请填写姓名或者名称。";
        }

        if (name.Trim().Length > MaxLength)
        {
            return $"姓名或者名称太长，请不要超过 {MaxLength} 个字。";
        }

        var letters = 0;
        foreach (var rune in name.Trim().EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return "姓名或者名称里有无法识别的字，请重新输入。生僻字打不出来时，可以先用拼音代替，并在立案窗口更正。";
            }

            if (IsEmoji(rune.Value))
            {
                return "姓名或者名称里不能有表情符号，请按身份证件填写。";
            }

            if (IsInvisible(rune))
            {
                return "姓名或者名称里有看不见的控制字符，请删除后重新输入，不要从别处粘贴。";
            }

            letters += IsWritten(rune) ? 1 : 0;
        }

        return letters == 0 ? "姓名或者名称里没有文字，请按身份证件填写。" : null;
    }

    // Private-use characters count as writing: rare names were registered with them before the standard had the character.
    private static bool IsWritten(Rune rune) =>
        Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.PrivateUse;

    private static bool IsInvisible(Rune rune) =>
        rune.Value != MongolianVowelSeparator
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;

    private static bool IsEmoji(int code) => code
        is (>= 0x1F000 and <= 0x1FBFF) // pictographs, faces, flags, skin tones
        or (>= 0x2600 and <= 0x27BF) // weather, signs, dingbats
        or (>= 0x2B00 and <= 0x2BFF) // stars and heavy arrows
        or (>= 0x2300 and <= 0x23FF) // clocks and keys
        or 0x20E3 // keycap
        or 0xFE0F // emoji presentation
        or (>= 0xE0020 and <= 0xE007F); // flag tags
}
