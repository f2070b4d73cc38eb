using CsCheck;
using GolmudCourt.Domain.Cases;
using Xunit;

namespace GolmudCourt.Domain.Tests.Cases;

public sealed class NameTests
{
    [Theory]
    [InlineData("才让·卓玛", "才让卓玛")]
    [InlineData("才让•卓玛", "才让卓玛")]
    [InlineData("才让．卓玛", "才让卓玛")]
    [InlineData("才让・卓玛", "才让卓玛")]
    [InlineData("才让･卓玛", "才让卓玛")]
    [InlineData("才让‧卓玛", "才让卓玛")]
    [InlineData("才让∙卓玛", "才让卓玛")]
    [InlineData("才让.卓玛", "才让卓玛")]
    [InlineData(" 才 让　卓 玛\u200b", "才让卓玛")]
    [InlineData("張偉國", "张伟国")]
    [InlineData("陳鵬飛", "陈鹏飞")]
    [InlineData("格爾木鹽湖鉀肥有限公司", "格尔木盐湖钾肥有限公司")]
    [InlineData("ＡＢＣ物流（格尔木）有限公司", "abc物流(格尔木)有限公司")]
    [InlineData("𠮷田", "𠮷田")]
    [InlineData("葛\U000E0100优", "葛优")]
    [InlineData("e·\u0301", "é")]
    [InlineData("", "")]
    [InlineData("·", "")]
    public void Spellings_of_one_name_share_a_key(string name, string key) => Assert.Equal(key, SearchKey.Of(name));

    // Not in the tables: attribute arguments are stored as UTF-8, which cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_refused_in_a_name_and_harmless_in_a_search()
    {
        var half = "张" + '\ud842';

        Assert.Contains("无法识别", PersonName.Problem(half), StringComparison.Ordinal);
        Assert.Equal("张\ufffd", SearchKey.Of(half));
        Assert.Equal(2, SearchKey.Suffixes(half).Count());
    }

    [Fact]
    public void A_key_is_its_own_key() =>
        Gen.String[Gen.Char, 0, 30].Sample(text => SearchKey.Of(SearchKey.Of(text)) == SearchKey.Of(text));

    [Fact]
    public void Suffixes_start_at_every_character_and_split_none()
    {
        Assert.Equal(["才让卓玛", "让卓玛", "卓玛", "玛"], SearchKey.Suffixes("才让·卓玛"));
        Assert.Equal(["马𠮷祥", "𠮷祥", "祥"], SearchKey.Suffixes("馬𠮷祥"));
        Assert.Equal(["一二三", "二三"], SearchKey.Suffixes("一二三", 2));
        Assert.Equal(40, SearchKey.Suffixes(new string('长', 100)).Count());
        Assert.Empty(SearchKey.Suffixes("·"));
    }

    [Theory]
    [InlineData("马有才")]
    [InlineData("才让·卓玛")]
    [InlineData("𠮷祥")]
    [InlineData("武㬎")]
    [InlineData("〇〇")]
    [InlineData("张\ue863")]
    [InlineData("葛\U000E0100优")]
    [InlineData("ཚེ་རིང")]
    [InlineData("ᠰᠠᠷᠠ")]
    [InlineData("John O'Neil-Smith")]
    [InlineData("格尔木（昆仑）物流有限公司")]
    [InlineData("<script>alert(1)</script>")]
    public void A_name_may_hold_rare_characters_dots_and_other_scripts(string name) => Assert.Null(PersonName.Problem(name));

    [Theory]
    [InlineData(null, "请填写")]
    [InlineData("", "请填写")]
    [InlineData(" 　", "请填写")]
    [InlineData("张\u0007三", "控制字符")]
    [InlineData("张\n三", "控制字符")]
    [InlineData("张\u200b三", "控制字符")]
    [InlineData("张\u202e三", "控制字符")]
    [InlineData("张\u2028三", "控制字符")]
    [InlineData("张三😀", "表情")]
    [InlineData("张❤三", "表情")]
    [InlineData("🇨🇳张三", "表情")]
    [InlineData("👨‍👩‍👧", "表情")]
    [InlineData("张1️⃣", "表情")]
    [InlineData("张\ufffd", "无法识别")]
    [InlineData("···", "没有文字")]
    [InlineData("123", "没有文字")]
    public void A_name_that_cannot_be_one_is_refused_with_its_reason(string? name, string words) =>
        Assert.Contains(words, PersonName.Problem(name), StringComparison.Ordinal);

    [Fact]
    public void A_name_has_at_most_a_hundred_characters()
    {
        Assert.Null(PersonName.Problem(new string('马', 100)));
        Assert.Contains("太长", PersonName.Problem(new string('马', 101)), StringComparison.Ordinal);
    }
}
