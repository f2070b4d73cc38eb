using GolmudCourt.Domain.Cases;
using Xunit;

namespace GolmudCourt.Domain.Tests.Cases;

public sealed class CaseNumberTests
{
    private static readonly CaseNumberRegistry _registry = new(
        [new("青2801", "格尔木市人民法院"), new("青28", "海西蒙古族藏族自治州中级人民法院"), new("青", "青海省高级人民法院"), new("", "湟中区人民法院")],
        [new("民初", "民事一审案件"), new("民再", "民事再审案件"), new("民终", "民事二审案件"), new("执", "首次执行案件"),
            new("诉前调确", "诉前调解司法确认"), new("民诉前调", "诉前调解"), new("财保", "财产保全案件"), new("刑核", "刑事复核案件")]);

    [Theory]
    [InlineData("(2026)青2801民初1号", "(2026)青2801民初1号", "青2801", "格尔木市人民法院", "民初", 1)]
    [InlineData("（２０２６）青２８０１民初１号", "(2026)青2801民初1号", "青2801", "格尔木市人民法院", "民初", 1)]
    [InlineData("〔2026〕青2801民初1号", "(2026)青2801民初1号", "青2801", "格尔木市人民法院", "民初", 1)]
    [InlineData("[2026]青2801民初1号", "(2026)青2801民初1号", "青2801", "格尔木市人民法院", "民初", 1)]
    [InlineData("【2026）青2801民初1号", "(2026)青2801民初1号", "青2801", "格尔木市人民法院", "民初", 1)]
    [InlineData("  ( 2026 ) 青 2801　民初 第1号", null, null, null, null, null)]
    [InlineData(" ( 2026 ) 青 2801　民初 1 号\u200b\t", "(2026)青2801民初1号", "青2801", "格尔木市人民法院", "民初", 1)]
    [InlineData("(2024)青28民终139号", "(2024)青28民终139号", "青28", "海西蒙古族藏族自治州中级人民法院", "民终", 139)]
    [InlineData("(2017)青民终65号", "(2017)青民终65号", "青", "青海省高级人民法院", "民终", 65)]
    [InlineData("（2019）最高法民再152号", "(2019)最高法民再152号", "最高法", null, "民再", 152)]
    [InlineData("(2021)最高法知民终8号", "(2021)最高法知民终8号", "最高法知", null, "民终", 8)]
    [InlineData("（2019）沪0115民初61975号", "(2019)沪0115民初61975号", "沪0115", null, "民初", 61975)]
    [InlineData("(2024)粤0604诉前调确1716号", "(2024)粤0604诉前调确1716号", "粤0604", null, "诉前调确", 1716)]
    [InlineData("(2021)川0104民诉前调801号", "(2021)川0104民诉前调801号", "川0104", null, "民诉前调", 801)]
    [InlineData("(2026)青2801财保3号之一", "(2026)青2801财保3号之一", "青2801", "格尔木市人民法院", "财保", 3)]
    [InlineData("(2026)青2801民初12号之十二", "(2026)青2801民初12号之十二", "青2801", "格尔木市人民法院", "民初", 12)]
    [InlineData("(2018)最高法刑核12345678号", "(2018)最高法刑核12345678号", "最高法", null, "刑核", 12345678)]
    [InlineData("(2016)京执1号", "(2016)京执1号", "京", null, "执", 1)]
    public void A_current_number_is_read_however_it_is_typed(
        string text, string? normalized, string? court, string? courtName, string? type, int? number)
    {
        var reading = CaseNumber.Read(text, _registry);

        Assert.Equal(normalized is not null, reading.Valid);
        Assert.Equal((normalized, court, courtName), (reading.Normalized, reading.Court, reading.CourtName));
        Assert.Equal((type, number, false), (reading.Type, reading.Number, reading.Legacy));
    }

    [Theory]
    [InlineData("(2015)海行民初字第5号", "(2015)海行民初字第5号", 2015, 5)]
    [InlineData("（2013）青民五终字第１９４１号", "(2013)青民五终字第1941号", 2013, 1941)]
    [InlineData("〔1999〕格民初字第 007 号", "(1999)格民初字第007号", 1999, 7)]
    [InlineData("(2014)格执字第12号之二", "(2014)格执字第12号之二", 2014, 12)]
    public void A_number_of_the_form_before_2016_is_legacy(string text, string normalized, int year, int number)
    {
        var reading = CaseNumber.Read(text, _registry);

        Assert.True(reading.Valid);
        Assert.True(reading.Legacy);
        Assert.Equal((normalized, year, number), (reading.Normalized, reading.Year, reading.Number));
        Assert.Equal((null, null), (reading.Court, reading.Type));
    }

    [Theory]
    [InlineData(null, "请填写")]
    [InlineData("　 ", "请填写")]
    [InlineData("2026青2801民初1号", "年份开头")]
    [InlineData("(26)青2801民初1号", "年份开头")]
    [InlineData("(二〇二六)青2801民初1号", "年份开头")]
    [InlineData("(2026)", "年份开头")]
    [InlineData("(0000)青2801民初字第1号", "年份不对")]
    [InlineData("(2026)民初1号", "法院代字")]
    [InlineData("(2026)台2801民初1号", "法院代字")]
    [InlineData("(2026)青28011民初1号", "案件类型代字")]
    [InlineData("(2026)青28011号", "案件类型代字")]
    [InlineData("(2026)青2801民假1号", "“民假”")]
    [InlineData("(2026)青2801知民初1号", "“知民初”")]
    [InlineData("(2026)青2801民初号", "阿拉伯数字")]
    [InlineData("(2026)青2801民初一号", "阿拉伯数字")]
    [InlineData("(2026)青2801民初0号", "从 1 开始")]
    [InlineData("(2026)青2801民初01号", "“1号”")]
    [InlineData("(2026)青2801民初1234567890号", "太长")]
    [InlineData("(2026)青2801民初1", "“号”结尾")]
    [InlineData("(2026)青2801民初1-2号", "“号”结尾")]
    [InlineData("(2026)青2801民初1号之", "之一")]
    [InlineData("(2026)青2801民初1号之1", "之一")]
    [InlineData("(2026)青2801民初1号判决书", "之一")]
    [InlineData("(2015)青2801民初1号", "2015 年以前")]
    [InlineData("(2016)海行民初字第5号", "旧案号")]
    [InlineData("(2015)字第5号", "旧案号")]
    [InlineData("(2015)<b>字第5号", "旧案号")]
    [InlineData("(2015)海行民初字第号", "阿拉伯数字")]
    public void What_is_no_case_number_is_refused_with_its_reason(string? text, string words)
    {
        var reading = CaseNumber.Read(text, _registry);

        Assert.False(reading.Valid);
        Assert.Null(reading.Normalized);
        Assert.Contains(words, reading.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_text_is_refused_by_its_length_alone()
    {
        var reading = CaseNumber.Read("(2026)青2801" + new string('民', 5_000_000), _registry);

        Assert.Contains("太长", reading.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_prints_in_the_house_form()
    {
        var number = new CaseNumber(2026, "青2801", "民初", 1);

        Assert.Equal("(2026)青2801民初1号", number.ToString());
        Assert.Equal("(2026)青2801民初1号之二", (number with { Suffix = "之二" }).Normalized);
        Assert.Equal(number.Normalized, CaseNumber.Read(number.ToString(), _registry).Normalized);
    }

    [Fact]
    public void A_court_without_a_known_code_has_no_place_in_the_registry() => Assert.Null(_registry.CourtName(""));
}
