using CsCheck;
using GolmudCourt.Domain.Documents;
using Xunit;

namespace GolmudCourt.Domain.Tests.Documents;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData(2026, 11, 22, "二〇二六年十一月二十二日")]
    [InlineData(2020, 1, 1, "二〇二〇年一月一日")]
    [InlineData(2000, 10, 10, "二〇〇〇年十月十日")]
    [InlineData(1999, 12, 31, "一九九九年十二月三十一日")]
    [InlineData(2027, 2, 20, "二〇二七年二月二十日")]
    public void A_day_is_written_as_under_a_document(int year, int month, int day, string words) =>
        Assert.Equal(words, ChineseNumerals.Day(new DateOnly(year, month, day)));

    [Theory]
    [InlineData(0, "零")]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(19, "十九")]
    [InlineData(20, "二十")]
    [InlineData(21, "二十一")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(111, "一百一十一")]
    [InlineData(1_005, "一千零五")]
    [InlineData(1_050, "一千零五十")]
    [InlineData(12_000, "一万二千")]
    [InlineData(100_010, "十万零一十")]
    public void A_count_is_written_as_it_is_said(int number, string words) => Assert.Equal(words, ChineseNumerals.Count(number));

    [Theory]
    [InlineData("0", "人民币零元整")]
    [InlineData("1", "人民币壹元整")]
    [InlineData("10", "人民币壹拾元整")]
    [InlineData("12000", "人民币壹万贰仟元整")]
    [InlineData("20000", "人民币贰万元整")]
    [InlineData("10500", "人民币壹万零伍佰元整")]
    [InlineData("100500", "人民币壹拾万零伍佰元整")]
    [InlineData("107000", "人民币壹拾万柒仟元整")]
    [InlineData("1050000", "人民币壹佰零伍万元整")]
    [InlineData("1000001", "人民币壹佰万零壹元整")]
    [InlineData("10010", "人民币壹万零壹拾元整")]
    [InlineData("100000000", "人民币壹亿元整")]
    [InlineData("100010000", "人民币壹亿零壹万元整")]
    [InlineData("100000001", "人民币壹亿零壹元整")]
    [InlineData("1234567890", "人民币壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元整")]
    [InlineData("10000000000000", "人民币壹拾万亿元整")]
    [InlineData("1680.32", "人民币壹仟陆佰捌拾元叁角贰分")]
    [InlineData("16409.02", "人民币壹万陆仟肆佰零玖元零贰分")]
    [InlineData("325.04", "人民币叁佰贰拾伍元零肆分")]
    [InlineData("6007.50", "人民币陆仟零柒元伍角整")]
    [InlineData("0.5", "人民币伍角整")]
    [InlineData("0.05", "人民币伍分")]
    [InlineData("0.15", "人民币壹角伍分")]
    public void A_sum_is_written_in_capitals(string yuan, string words) =>
        Assert.Equal(words, ChineseNumerals.Capital(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("-1")]
    [InlineData("0.001")]
    [InlineData("100000000000000")]
    public void A_sum_that_cannot_be_written_is_refused(string yuan) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumerals.Capital(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void No_two_sums_are_written_alike_and_none_says_zero_twice_running() => Gen.Long[1, 9_999_999_999_999].Select(Gen.Int[1, 1000]).Sample((fen, more) =>
    {
        var words = ChineseNumerals.Capital(fen / 100m);
        Assert.NotEqual(words, ChineseNumerals.Capital((fen + more) / 100m));
        Assert.DoesNotContain("零零", words, StringComparison.Ordinal);
        Assert.DoesNotContain("零万", words, StringComparison.Ordinal);
        Assert.DoesNotContain("零亿", words, StringComparison.Ordinal);
    });

    [Fact]
    public void A_sum_read_back_is_the_sum() => Gen.Long[0, 9_999_999_999].Sample(fen => Assert.Equal(fen, ReadBack(ChineseNumerals.Capital(fen / 100m))));

    // Reads by another way than it is written: place by place.
    private static long ReadBack(string words)
    {
        var (total, section, digit, fen) = (0L, 0L, 0L, 0L);
        foreach (var c in words["人民币".Length..])
        {
            switch (c)
            {
                case '拾': section += digit * 10; digit = 0; break;
                case '佰': section += digit * 100; digit = 0; break;
                case '仟': section += digit * 1000; digit = 0; break;
                case '万': total += (section + digit) * 10_000; (section, digit) = (0, 0); break;
                case '亿': total = (total + section + digit) * 100_000_000; (section, digit) = (0, 0); break;
                case '元': total += section + digit; (section, digit) = (0, 0); break;
                case '角': fen += digit * 10; digit = 0; break;
                case '分': fen += digit; digit = 0; break;
                case '整': break;
                default: digit = "零壹贰叁肆伍陆柒捌玖".IndexOf(c, StringComparison.Ordinal); break;
            }
        }

        return (total * 100) + fen;
    }
}
