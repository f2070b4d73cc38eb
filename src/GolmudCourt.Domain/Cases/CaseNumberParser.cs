using System.Globalization;

namespace GolmudCourt.Domain.Cases;

/// <summary>Reads case numbers by hand in one pass, so that no input can make it slow.</summary>
internal static class CaseNumberParser
{
    private const int MaxLength = 100;
    private const int MaxTypeLength = 4;
    private const int MaxLegacyWordLength = 12;
    private const int FirstYear = 1949;
    private const int FirstYearOfNewForm = 2016;
    private const string Example = "例如“(2026)青2801民初1号”";
    private const string NoNumber = $"案件类型代字后面应当是阿拉伯数字编号，{Example}。";
    private const string Supreme = "最高法";
    private const string LegacyMark = "字第";

    // One character a province, as the court codes use them; 兵 is the Xinjiang Corps, 军 the military courts.
    private const string Provinces = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云黔滇藏陕甘青宁新兵军";

    public static CaseNumberReading Read(string? text, CaseNumberRegistry registry)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return CaseNumberReading.Invalid("请填写案号。");
        }

        if (text.Length > MaxLength)
        {
            return CaseNumberReading.Invalid($"案号太长，请只填写案号本身，{Example}。");
        }

        var plain = InputText.Compact(text);
        if (!TryReadYear(plain, out var year))
        {
            return CaseNumberReading.Invalid($"案号应当以括号里的四位年份开头，{Example}。");
        }

        if (year < FirstYear)
        {
            return CaseNumberReading.Invalid("案号里的年份不对，请核对。");
        }

        var body = plain[6..];
        var mark = body.IndexOf(LegacyMark, StringComparison.Ordinal);
        return (mark >= 0, year >= FirstYearOfNewForm) switch
        {
            (true, true) => CaseNumberReading.Invalid("“字第”是 2015 年以前的旧案号写法，2016 年起的案号没有这两个字，请核对年份。"),
            (false, false) => CaseNumberReading.Invalid("2015 年以前的案号要带“字第”，例如“(2015)海行民初字第5号”，请核对年份。"),
            (true, false) => ReadLegacy(year, body[..mark], body[(mark + LegacyMark.Length)..]),
            _ => ReadCurrent(year, body, registry),
        };
    }

    private static bool TryReadYear(string plain, out int year)
    {
        year = 0;
        return plain.Length > 6
            && plain[0] is '(' or '〔' or '[' or '【'
            && plain[5] is ')' or '〕' or ']' or '】'
            && int.TryParse(plain.AsSpan(1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }

    private static CaseNumberReading ReadCurrent(int year, string body, CaseNumberRegistry registry)
    {
        var court = Court(body);
        if (court.Length == 0)
        {
            return CaseNumberReading.Invalid($"年份后面应当是法院代字，格尔木市人民法院是“青2801”，{Example}。");
        }

        var type = Han(body.AsSpan(court.Length)).ToString();

        // 知 after the Supreme Court's code names its intellectual-property bench, not a type.
        if (court == Supreme && type.StartsWith('知') && registry.TypeName(type) is null)
        {
            court += '知';
            type = type[1..];
        }

        var rest = body.AsSpan(court.Length + type.Length);
        if (type.Length == 0)
        {
            return CaseNumberReading.Invalid($"法院代字后面应当是案件类型代字，{Example}。");
        }

        if (type.EndsWith('号'))
        {
            return CaseNumberReading.Invalid(NoNumber);
        }

        if (type.Length > MaxTypeLength || registry.TypeName(type) is null)
        {
            return CaseNumberReading.Invalid($"没有“{Shown(type)}”这个案件类型代字，请核对，{Example}。");
        }

        if (NumberProblem(rest, leadingZeros: false, out var digits, out var suffix) is { } problem)
        {
            return CaseNumberReading.Invalid(problem);
        }

        var number = new CaseNumber(year, court, type, int.Parse(digits, CultureInfo.InvariantCulture)) { Suffix = suffix };
        return new CaseNumberReading(
            true, null, number.Normalized, year, court, registry.CourtName(court), type, number.Number, false);
    }

    // The legacy form ran court and type together in free characters; it is kept for search and never split.
    private static CaseNumberReading ReadLegacy(int year, string word, string rest)
    {
        if (word.Length is 0 or > MaxLegacyWordLength || !word.All(c => IsHan(c) || char.IsAsciiDigit(c)))
        {
            return CaseNumberReading.Invalid("旧案号“字第”前面应当是法院和案件类型的简称，例如“(2015)海行民初字第5号”。");
        }

        return NumberProblem(rest, leadingZeros: true, out var digits, out var suffix) is { } problem
            ? CaseNumberReading.Invalid(problem)
            : new CaseNumberReading(
                true,
                null,
                $"({year}){word}{LegacyMark}{digits}号{suffix}",
                year,
                null,
                null,
                null,
                int.Parse(digits, CultureInfo.InvariantCulture),
                true);
    }

    private static string? NumberProblem(ReadOnlySpan<char> rest, bool leadingZeros, out string digits, out string suffix)
    {
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        digits = (end < 0 ? rest : rest[..end]).ToString();
        suffix = "";
        if (digits.Length == 0)
        {
            return NoNumber;
        }

        if (digits.Length > 9)
        {
            return "案号里的编号太长，请核对。";
        }

        if (digits.All(d => d == '0'))
        {
            return "案号里的编号从 1 开始，请核对。";
        }

        if (digits[0] == '0' && !leadingZeros)
        {
            return $"案号里的编号前面不加 0，请写成“{digits.TrimStart('0')}号”。";
        }

        if (end < 0 || rest[end] != '号')
        {
            return $"案号应当以“号”结尾，{Example}。";
        }

        suffix = rest[(end + 1)..].ToString();
        return suffix.Length == 0 || IsSuffix(suffix) ? null : "“号”后面只能跟“之一”“之二”这样的序号，请核对。";
    }

    private static bool IsSuffix(string suffix) =>
        suffix.Length is >= 2 and <= 4 && suffix[0] == '之' && suffix.Skip(1).All("一二三四五六七八九十".Contains);

    private static string Court(string body)
    {
        if (body.StartsWith(Supreme, StringComparison.Ordinal))
        {
            return Supreme;
        }

        if (body.Length == 0 || !Provinces.Contains(body[0], StringComparison.Ordinal))
        {
            return "";
        }

        var end = 1;
        while (end < body.Length && end <= 4 && char.IsAsciiDigit(body[end]))
        {
            end++;
        }

        return body[..end];
    }

    private static ReadOnlySpan<char> Han(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('\u4e00', '\u9fff');
        return end < 0 ? text : text[..end];
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static string Shown(string type) => type.Length > 8 ? type[..8] + "…" : type;
}
