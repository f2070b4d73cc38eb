using System.Net;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Tools;

public sealed class ToolPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private readonly Browser _browser = host.NewBrowser();

    [Theory]
    [InlineData("诉讼费计算")]
    [InlineData("期限推算")]
    [InlineData("证件号码核对")]
    [InlineData("案号识别")]
    [InlineData("小额诉讼标的额")]
    public async Task Every_tool_is_found_from_the_overview_and_opens_without_an_error(string name)
    {
        var page = await (await _browser.GetAsync("/tools")).ShouldBeOk().FollowAsync(name);
        Assert.Equal(name, page.ShouldBeOk().Heading);
        Assert.Empty(page.Errors);
        Assert.Null(page.Document.QuerySelector("#result"));
    }

    [Fact]
    public async Task A_fee_is_explained_line_by_line_with_its_half_and_the_doubt_about_the_province()
    {
        var page = await _browser.GetAsync("/tools/court-fee?Kind=divorce&Amount=%EF%BC%95%EF%BC%90%EF%BC%90%EF%BC%90%EF%BC%90%EF%BC%90");
        page.ShouldBeOk().ShouldSay("1,550.00 元").ShouldSay("775.00 元").ShouldSay("超过20万元的部分").ShouldSay("以本院公示为准").ShouldSay("免交");
        var property = await _browser.GetAsync("/tools/court-fee?Kind=property&Amount=100000");
        property.ShouldBeOk().ShouldSay("2,300.00 元").ShouldNotSay("青海省的具体收费标准尚未核实");
    }

    [Theory]
    [InlineData("/tools/court-fee?Kind=property&Amount=%E5%8D%81%E4%B8%87", "金额", "十万")]
    [InlineData("/tools/court-fee?Kind=property&Amount=", "金额", "")]
    [InlineData("/tools/deadline?From=2026-03-02&Length=0&Unit=day", "期间长度", "0")]
    [InlineData("/tools/deadline?From=2026-03-02&Length=abc&Unit=day", "期间长度", "abc")]
    [InlineData("/tools/case-number?Text=", "案号", "")]
    public async Task A_slip_is_said_at_its_field_and_what_was_typed_stays(string path, string label, string typed)
    {
        var page = (await _browser.GetAsync(path)).ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(page.ErrorAt(label));
        var link = Assert.Single(page.Document.QuerySelectorAll(".error-summary a")).GetAttribute("href");
        Assert.Equal(typed, page.Document.QuerySelector(link!)?.GetAttribute("value") ?? "");
        Assert.NotEmpty(page.Document.QuerySelectorAll("header nav a"));
    }

    [Fact]
    public async Task A_deadline_is_explained_and_marked_in_the_months_it_touches()
    {
        var page = (await _browser.GetAsync("/tools/deadline?From=2026-01-31&Length=15&Unit=day")).ShouldBeOk();
        page.ShouldSay("2026年2月24日（星期二）").ShouldSay("春节放假，休假日不能作为期间的最后一日，向后顺延。");
        Assert.Equal(["2026年1月", "2026年2月"], page.TextsOf(".month caption"));
        Assert.Equal(["31起"], page.TextsOf(".is-from"));
        Assert.Equal(["24止"], page.TextsOf(".is-due"));
        Assert.Contains("16休", page.TextsOf(".is-rest"));
    }

    [Fact]
    public async Task A_year_without_a_notice_is_no_fault_of_the_asker()
    {
        var page = (await _browser.GetAsync("/tools/deadline?From=2026-12-25&Length=15&Unit=day")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.ShouldSay("暂时算不出").ShouldSay("2027 年的放假安排尚未导入");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task An_identity_number_is_checked_without_going_into_an_address()
    {
        var form = (await _browser.GetAsync("/tools/identity")).Form();
        var page = await form.Choose("号码的类型", "公民身份号码").Fill("号码", "11010519491231002x").SubmitAsync();
        page.ShouldBeOk().ShouldSay("号码符合校验规则").ShouldSay("1949年12月31日").ShouldSay("11010519491231002X");
        Assert.DoesNotContain("11010519491231002", page.Path, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_identity_number_says_what_is_wrong()
    {
        var form = (await _browser.GetAsync("/tools/identity")).Form();
        (await form.Choose("号码的类型", "公民身份号码").Fill("号码", "110105194912310021").SubmitAsync()).ShouldBeOk().ShouldSay("校验位不对");
    }

    [Fact]
    public async Task A_case_number_is_taken_apart()
    {
        var page = await _browser.GetAsync("/tools/case-number?Text=" + Uri.EscapeDataString("（2026）青2801民初1号"));
        page.ShouldBeOk().ShouldSay("(2026)青2801民初1号").ShouldSay("格尔木市人民法院").ShouldSay("民事一审");
    }

    [Fact]
    public async Task What_was_typed_is_shown_as_text()
    {
        var page = (await _browser.GetAsync("/tools/case-number?Text=" + Uri.EscapeDataString("<script>alert(1)</script>"))).ShouldBeOk();
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task The_guide_leads_to_the_description() =>
        Assert.Equal("/openapi/v1.json", (await _browser.GetAsync("/tools/api")).ShouldBeOk().LinkOf("OpenAPI 文档"));
}
