using System.Globalization;
using GolmudCourt.Domain.Cases;
using Xunit;

namespace GolmudCourt.Domain.Tests.Cases;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData("100000", "100000")]
    [InlineData("100000.5", "100000.5")]
    [InlineData("100000.50", "100000.5")]
    [InlineData("0.01", "0.01")]
    [InlineData("000123", "123")]
    [InlineData("100,000.00", "100000")]
    [InlineData("１００，０００．５０", "100000.5")]
    [InlineData(" 1 234 567 ", "1234567")]
    [InlineData("¥100", "100")]
    [InlineData("￥ 100 元", "100")]
    [InlineData("人民币100元整", "100")]
    [InlineData("rmb 100", "100")]
    [InlineData("10000000000000", "10000000000000")]
    public void A_sum_is_read_however_it_is_typed(string text, string amount)
    {
        Assert.True(MoneyText.TryRead(text, out var read, out var reason), reason);
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), read);
        Assert.Empty(reason);
    }

    [Theory]
    [InlineData(null, "请填写金额")]
    [InlineData("   ", "请填写金额")]
    [InlineData("-1", "负数")]
    [InlineData("－１", "负数")]
    [InlineData("¥-100", "负数")]
    [InlineData("负100", "负数")]
    [InlineData("0", "大于 0")]
    [InlineData("0.00", "大于 0")]
    [InlineData("1.234", "两位小数")]
    [InlineData("1.000", "两位小数")]
    [InlineData("10000000000000.01", "太大")]
    [InlineData("999999999999999999999999999999999999", "太大")]
    [InlineData("1e30", "1e5")]
    [InlineData("１Ｅ３０", "1e5")]
    [InlineData("十万", "100000")]
    [InlineData("十万元", "100000")]
    [InlineData("10万", "100000")]
    [InlineData("壹拾万元整", "100000")]
    [InlineData("1,00,000", "逗号")]
    [InlineData("1000,000", "逗号")]
    [InlineData(",100", "逗号")]
    [InlineData("1.2,5", "逗号")]
    [InlineData("1.2.3", "小数点")]
    [InlineData("1.", "小数点")]
    [InlineData(".5", "小数点")]
    [InlineData("元", "只能填写数字")]
    [InlineData("+100", "只能填写数字")]
    [InlineData("abc", "只能填写数字")]
    [InlineData("0x10", "只能填写数字")]
    [InlineData("<script>", "只能填写数字")]
    [InlineData("١٢٣", "只能填写数字")]
    public void What_is_no_sum_is_refused_with_its_reason(string? text, string words)
    {
        Assert.False(MoneyText.TryRead(text, out var read, out var reason));
        Assert.Equal(0m, read);
        Assert.Contains(words, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_text_is_refused_by_its_length_alone()
    {
        Assert.False(MoneyText.TryRead(new string('9', 5_000_000), out _, out var reason));
        Assert.Contains("太长", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_is_an_answer_where_it_is_allowed()
    {
        Assert.True(MoneyText.TryRead("0", out var read, out _, allowZero: true));
        Assert.Equal(0m, read);
        Assert.False(MoneyText.TryRead("-0", out _, out _, allowZero: true));
    }

    [Theory]
    [InlineData("100000", "100,000.00")]
    [InlineData("0.5", "0.50")]
    [InlineData("1234567.89", "1,234,567.89")]
    public void A_sum_is_shown_in_the_house_form_and_read_back(string amount, string shown)
    {
        var value = decimal.Parse(amount, CultureInfo.InvariantCulture);

        Assert.Equal(shown, MoneyText.Format(value));
        Assert.True(MoneyText.TryRead(shown, out var read, out _));
        Assert.Equal(value, read);
    }
}
