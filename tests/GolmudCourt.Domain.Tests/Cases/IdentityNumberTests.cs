using GolmudCourt.Domain.Cases;
using Xunit;

namespace GolmudCourt.Domain.Tests.Cases;

public sealed class IdentityNumberTests
{
    private static readonly DateOnly _today = new(2026, 11, 22);

    // Numbers printed in the standard and in public examples, and computed ones that belong to nobody known.
    [Theory]
    [InlineData("11010519491231002X", "11010519491231002X", Sex.Female, "1949-12-31")]
    [InlineData("11010519491231002x", "11010519491231002X", Sex.Female, "1949-12-31")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X", Sex.Female, "1949-12-31")]
    [InlineData(" 110105 19491231 002x ", "11010519491231002X", Sex.Female, "1949-12-31")]
    [InlineData("440524188001010014", "440524188001010014", Sex.Male, "1880-01-01")]
    [InlineData("34052419800101001X", "34052419800101001X", Sex.Male, "1980-01-01")]
    [InlineData("370101190102039973", "370101190102039973", Sex.Male, "1901-02-03")]
    [InlineData("513101198201130014", "513101198201130014", Sex.Male, "1982-01-13")]
    public void A_citizens_number_tells_sex_and_birth_date(string text, string normalized, Sex sex, string birth)
    {
        var reading = IdCardNumber.Read(text, _today);

        Assert.True(reading.Valid, reading.Reason);
        Assert.Null(reading.Reason);
        Assert.Equal((normalized, sex, DateOnly.Parse(birth, null)), (reading.Normalized, reading.Sex, reading.BirthDate));
    }

    [Theory]
    [InlineData(null, "请填写")]
    [InlineData(" ", "请填写")]
    [InlineData("110105491231002", "15 位")]
    [InlineData("1101051949123100", "18 位")]
    [InlineData("11010519491231002XX", "18 位")]
    [InlineData("11010519491231O02X", "数字")]
    [InlineData("11010519491231002A", "数字")]
    [InlineData("X10105194912310021", "数字")]
    [InlineData("110105194912310021", "校验位")]
    [InlineData("110105194912310020", "校验位")]
    [InlineData("11010519490231002X", "没有这一天")]
    [InlineData("632801199013010017", "没有这一天")]
    [InlineData("632801202302290010", "没有这一天")]
    public void A_number_that_cannot_exist_is_refused_with_its_reason(string? text, string words)
    {
        var reading = IdCardNumber.Read(text, _today);

        Assert.False(reading.Valid);
        Assert.Contains(words, reading.Reason, StringComparison.Ordinal);
        Assert.Equal((null, null, null), (reading.Normalized, reading.Sex, reading.BirthDate));
    }

    [Fact]
    public void A_birth_date_counts_against_the_given_day()
    {
        const string BornToday = "632801202611220024";

        Assert.True(IdCardNumber.Read(BornToday, _today).Valid);
        Assert.Contains("晚于今天", IdCardNumber.Read(BornToday, _today.AddDays(-1)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_region_is_no_reason_to_refuse() => Assert.True(IdCardNumber.Read("999999199001010016", _today).Valid);

    [Fact]
    public void A_reason_never_repeats_the_number() =>
        Assert.DoesNotContain("1949", IdCardNumber.Read("110105194912310021", _today).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("632801199001010028", "6328**********0028")]
    [InlineData("110105491231002", "1101*******1002")]
    [InlineData("E12345678", "E1*****78")]
    [InlineData("A123", "A**3")]
    [InlineData("12", "**")]
    [InlineData("", "")]
    public void A_masked_number_keeps_only_its_ends(string number, string masked) =>
        Assert.Equal(masked, IdCardNumber.Mask(number));

    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("9144030071526726XG")]
    [InlineData("914403001922038216")]
    [InlineData("91110000802100433B")]
    [InlineData("91330100799655058B")]
    [InlineData("91110108551385082Q")]
    public void A_credit_code_with_both_check_digits_is_valid(string code) =>
        Assert.Equal(new CreditCodeReading(true, null, code), CreditCode.Read(code));

    [Theory]
    [InlineData("９１３５０１００Ｍ０００１００Ｙ４３")]
    [InlineData(" 91350100 m000100y43 ")]
    public void A_credit_code_is_read_however_it_is_typed(string text) =>
        Assert.Equal("91350100M000100Y43", CreditCode.Read(text).Normalized);

    [Theory]
    [InlineData(null, "请填写")]
    [InlineData("", "请填写")]
    [InlineData("91350100M000100Y4", "18 位")]
    [InlineData("91350100M000100Y433", "18 位")]
    [InlineData("91350100M000100Y4Z", "I、O、S、V、Z")]
    [InlineData("9135O100M000100Y43", "I、O、S、V、Z")]
    [InlineData("91ABC100M000100Y4F", "行政区划码")]
    [InlineData("91350100M000100Y44", "最后一位校验位")]
    [InlineData("91350100M000100Y56", "第 9 到 17 位")]
    [InlineData("91310115MA1H8R7C6D", "校验位")]
    [InlineData("91310115MA1G4L1WXK", "校验位")]
    public void A_credit_code_that_cannot_exist_is_refused_with_its_reason(string? code, string words)
    {
        var reading = CreditCode.Read(code);

        Assert.False(reading.Valid);
        Assert.Null(reading.Normalized);
        Assert.Contains(words, reading.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13812341234", "13812341234")]
    [InlineData("１３８１２３４１２３４", "13812341234")]
    [InlineData("138 1234-1234", "13812341234")]
    [InlineData("+86 138 1234 1234", "13812341234")]
    [InlineData("＋８６１３８１２３４１２３４", "13812341234")]
    [InlineData("008613812341234", "13812341234")]
    [InlineData("8613812341234", "13812341234")]
    [InlineData("19912341234", "19912341234")]
    [InlineData("+852 9123 4567", "+85291234567")]
    [InlineData("+1-202-555-0123", "+12025550123")]
    public void A_mobile_number_is_normalised(string text, string normalized)
    {
        Assert.True(MobileNumber.TryNormalize(text, out var number, out var reason), reason);
        Assert.Equal((normalized, ""), (number, reason));
    }

    [Theory]
    [InlineData(null, "请填写")]
    [InlineData("  ", "请填写")]
    [InlineData("12812341234", "11 位")]
    [InlineData("1381234123", "11 位")]
    [InlineData("138123412345", "11 位")]
    [InlineData("0979-8412345", "11 位")]
    [InlineData("1381234123a", "11 位")]
    [InlineData("+86 0979 8412345", "11 位")]
    [InlineData("+0123456789", "境外")]
    [InlineData("+123", "境外")]
    [InlineData("+", "境外")]
    [InlineData("+1234567890123456", "境外")]
    public void What_is_no_mobile_number_is_refused(string? text, string words)
    {
        Assert.False(MobileNumber.TryNormalize(text, out var number, out var reason));
        Assert.Empty(number);
        Assert.Contains(words, reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13812341234", "138****1234", "1234")]
    [InlineData("+85291234567", "+85*****4567", "4567")]
    [InlineData("+6791234", "+*****34", "1234")]
    [InlineData("123", "***", "123")]
    public void A_masked_mobile_number_keeps_its_tail(string number, string masked, string tail)
    {
        Assert.Equal(masked, MobileNumber.Mask(number));
        Assert.Equal(tail, MobileNumber.Tail(number));
    }
}
