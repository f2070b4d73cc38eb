using System.Net;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Filings;

public sealed class PartiesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string NameLabel = "姓名或者名称";

    [Fact]
    public async Task The_person_signed_in_becomes_the_plaintiff_with_one_press_and_an_address()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var browser = await host.BrowserOfAsync(litigant);
        var key = await Drafting.StartAsync(browser);
        var form = (await (await browser.GetAsync($"/filings/{key}/parties")).FollowAsync("我就是原告")).FormWithButton("保存");
        (await form.Fill("住所", "青海省格尔木市测试路1号").SubmitAsync("保存")).ShouldBeOk().ShouldSay(IdentityDocuments.Mask(litigant.DocumentNumber));

        var party = Assert.Single((await host.Given.ReadAsync(key)).Parties);
        Assert.Equal((litigant.Name, litigant.DocumentNumber, litigant.Mobile), (party.Name, party.DocumentNumber, party.Phone));
        Assert.NotNull(party.BirthDate);
    }

    [Theory]
    [InlineData("证件号码", "110105194912310021", "校验位")]
    [InlineData("证件号码", "11010519490231002X", "没有这一天")]
    [InlineData("证件号码", "110105490101001", "15 位")]
    [InlineData("出生日期", "2999-01-01", "不能晚于今天")]
    [InlineData("出生日期", "昨天", "无法识别")]
    [InlineData("姓名或者名称", "张三😀", "表情符号")]
    [InlineData("姓名或者名称", "", "请填写姓名")]
    [InlineData("联系电话", "12345", "手机号码")]
    public async Task Bad_input_is_told_at_its_field_and_the_rest_is_kept(string label, string typed, string words)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        var form = await browser.FormAsync(key, "parties/new?position=Defendant", "保存");
        form.Fill(NameLabel, "李四").Fill("住所", "格尔木市某路").Fill("职业", "个体经营").Fill(label, typed);
        var page = (await form.SubmitAsync("保存")).ShouldRefuseAt(label, words);
        Assert.Equal(typed, page.FormWithButton("保存").ValueOf(label));
        Assert.Equal("个体经营", page.FormWithButton("保存").ValueOf("职业"));
        Assert.Empty((await host.Given.ReadAsync(key)).Parties);
    }

    [Theory]
    [InlineData("买买提·艾力")]
    [InlineData("𠮷永")]
    [InlineData("才仁卓玛")]
    [InlineData("<script>alert(1)</script>某")]
    public async Task Rare_names_are_taken_and_script_is_only_text(string name)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        var form = await browser.FormAsync(key, "parties/new?position=Defendant", "保存");
        var page = await form.Fill(NameLabel, name).Fill("住所", "格尔木市某路").SubmitAsync("保存");
        page.ShouldBeOk().ShouldSay(name);
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
        Assert.Equal(name, Assert.Single((await host.Given.ReadAsync(key)).Parties).Name);
    }

    [Fact]
    public async Task A_company_is_told_of_its_wrong_credit_code_at_that_field()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        var form = await browser.FormAsync(key, "parties/new?position=Defendant", "保存");
        var page = await form.Choose("类型", "法人").Fill(NameLabel, "某公司").Fill("统一社会信用代码", "91310115MA1H8R7C6D").SubmitAsync("保存");
        page.ShouldRefuseAt("统一社会信用代码", "校验");
        (await page.FormWithButton("保存").Fill("统一社会信用代码", "91350100m000100y43").SubmitAsync("保存")).ShouldBeOk();
        Assert.Equal("91350100M000100Y43", Assert.Single((await host.Given.ReadAsync(key)).Parties).DocumentNumber);
    }

    [Fact]
    public async Task Two_devices_on_one_party_see_both_versions_and_nothing_is_lost()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var browser = await host.BrowserOfAsync(litigant);
        var telephone = await browser.FormAsync(key, "parties/2", "保存");
        var desk = await browser.FormAsync(key, "parties/2", "保存");
        (await telephone.Fill("住所", "手机上写的地址").SubmitAsync("保存")).ShouldBeOk();

        var both = (await desk.Fill("住所", "电脑上写的地址").SubmitAsync("保存")).ShouldBe(HttpStatusCode.Conflict);
        both.ShouldSay("手机上写的地址");
        Assert.Equal("电脑上写的地址", both.FormWithButton("保存").ValueOf("住所"));
        Assert.Equal("手机上写的地址", (await host.Given.ReadAsync(key)).Parties.Single(p => p.Number == 2).Address);

        (await both.FormWithButton("保存").SubmitAsync("保存")).ShouldBeOk();
        Assert.Equal("电脑上写的地址", (await host.Given.ReadAsync(key)).Parties.Single(p => p.Number == 2).Address);
    }

    [Fact]
    public async Task The_same_form_posted_twice_adds_one_party()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        var form = (await browser.FormAsync(key, "parties/new?position=Defendant", "保存")).Fill(NameLabel, "李四").Fill("住所", "格尔木市某路");
        (await form.SubmitAsync("保存")).ShouldBeOk();
        (await form.SubmitAsync("保存")).ShouldBeOk();
        Assert.Single((await host.Given.ReadAsync(key)).Parties);
    }

    [Fact]
    public async Task An_agent_is_added_to_a_party_with_an_authority()
    {
        var agent = await host.Accounts.AgentAsync();
        var key = await host.Given.DraftAsync(agent, await host.Accounts.LitigantAsync());
        var browser = await host.BrowserOfAsync(agent);
        var form = await browser.FormAsync(key, "agents/new?self=true", "保存");
        Assert.Equal(agent.Name, form.ValueOf("代理人姓名"));
        (await form.Choose("代理人的身份", "律师").SubmitAsync("保存")).ShouldRefuseAt("执业证号", "请填写执业证号");
        form = await browser.FormAsync(key, "agents/new?self=true", "保存");
        form.Choose("代理人的身份", "律师").Fill("律师事务所或者法律服务所", "测试律师事务所").Fill("执业证号", "16328202010000001").Choose("代理权限", "特别授权");
        (await form.SubmitAsync("保存")).ShouldBeOk().ShouldSay("特别授权");
        Assert.Equal(AgentAuthority.Special, Assert.Single((await host.Given.ReadAsync(key)).Agents).Authority);
        (await browser.GetAsync($"/filings/{key}/summary")).ShouldSay("请上传授权委托书");
    }
}
