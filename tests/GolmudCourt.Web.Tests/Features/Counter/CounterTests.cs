using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Counter;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Counter;

/// <summary>窗口登记: from an empty page to a case number, in one sitting.</summary>
public sealed class CounterTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Cause = "租赁合同纠纷";

    private static readonly byte[] s_png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    [Fact]
    public async Task A_case_is_registered_read_back_signed_and_docketed_in_one_sitting()
    {
        var clerk = await host.Accounts.ClerkAsync();
        var browser = await host.BrowserOfAsync(clerk);
        var readBack = await (await FilledAsync(browser, "马窗口", 901)).SubmitAsync("核对并请当事人确认");
        readBack.ShouldBeOk().ShouldSay("请当事人核对并签名").ShouldSay("马窗口").ShouldSay("判令被告支付租金").ShouldSay("不愿意调解，直接立案");

        var done = await readBack.Form().Check("以上内容我已经看过（听过），与我说的一致").Fill("签名人姓名", "马窗口")
            .Check("我已核验身份证件原件，并按当事人的陈述记录").Check("材料齐全、符合条件，当场登记立案").SubmitAsync("收件");
        done.ShouldBeOk().ShouldSay("已当场登记立案").ShouldSay("格立收").ShouldSay("接下来决定审理程序");

        var filing = await host.Given.ReadAsync(await KeyAsync("马窗口"));
        Assert.Equal(FilingStatus.Docketed, filing.Status);
        Assert.Equal(FilingChannel.Counter, filing.Channel);
        Assert.Equal(filing.Acceptance!.CaseNumber, done.Document.QuerySelector("#case-number")!.TextContent);
        Assert.Equal(["Receive", "Docket"], (await host.JournalOfAsync(filing.Key)).Select(j => j.Act));
        Assert.Equal(0, await host.DbAsync(db => db.CounterDrafts.CountAsync(d => d.OwnerId == clerk.Id)));
        (await browser.GetAsync(DocketingLinks.Review(filing.Key))).ShouldBeOk();
        (await done.FollowAsync("审理程序和期限")).ShouldBeOk().ShouldSay("待分流").ShouldSay("决定审理程序");
        (await done.FollowAsync("打开并打印收件凭证")).ShouldBeOk().ShouldSay("窗口立案");
    }

    [Fact]
    public async Task Not_docketed_on_the_spot_it_gets_a_receipt_and_seven_days()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var readBack = await (await FilledAsync(browser, "马收件", 902)).SubmitAsync("核对并请当事人确认");
        var done = await readBack.Form().Check("以上内容我已经看过（听过），与我说的一致").Fill("签名人姓名", "马收件")
            .Check("我已核验身份证件原件，并按当事人的陈述记录").SubmitAsync("收件");
        done.ShouldBeOk().ShouldSay("已收件").ShouldSay("2026年11月30日");
        Assert.Equal(FilingStatus.AwaitingReview, (await host.Given.ReadAsync(await KeyAsync("马收件"))).Status);
    }

    [Fact]
    public async Task The_same_checks_as_online_speak_at_the_fields_and_everything_typed_stays()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var form = await FilledAsync(browser, "马有误", 903);
        var page = await form.Fill("证件号码", "632801199001010011").Fill("金额", "十万").SubmitAsync("核对并请当事人确认");
        page.ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(page.ErrorAt("证件号码"));
        Assert.Contains("阿拉伯数字", page.ErrorAt("金额"), StringComparison.Ordinal);
        Assert.Equal("十万", page.Form().ValueOf("金额"));
        Assert.Equal("马有误", page.Form().ValueOf("姓名或者名称"));

        var again = await browser.GetAsync(page.Path);
        Assert.Equal("十万", again.Form().ValueOf("金额"));
    }

    [Fact]
    public async Task The_wish_about_mediation_has_no_default_and_must_be_asked()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = await NewAsync(browser);
        Assert.Empty(page.Document.QuerySelectorAll("input[name=MediationWish][checked]"));
        page = (await page.Form().SubmitAsync("核对并请当事人确认")).ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("选哪一个都不影响立案", page.ErrorAt("当事人是否愿意先行调解"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_come_and_go_and_the_words_of_the_others_stay()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = await NewAsync(browser);
        page = await page.Form().Fill("姓名或者名称", "第一人").Fill("姓名或者名称", "第二人", 1).SubmitAsync("再添加一名当事人");
        page = await page.Form().Fill("姓名或者名称", "第三人某", 2).SubmitAsync("删除当事人 2");
        Assert.Equal(["第一人", "第三人某"], new[] { 0, 1 }.Select(i => page.Form().ValueOf("姓名或者名称", i)));
    }

    [Fact]
    public async Task A_person_known_by_the_document_number_is_filled_in_and_what_was_typed_stays()
    {
        var litigant = await host.Accounts.LitigantAsync("马已知");
        await host.Given.SubmittedAsync(litigant);
        var browser = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = await NewAsync(browser);
        page = await page.Form().Fill("证件号码", litigant.DocumentNumber!).Fill("住所", "新的住所1号").SubmitAsync("按证件号码查已登记的信息，当事人 1");
        Assert.Equal("马已知", page.Form().ValueOf("姓名或者名称"));
        Assert.Equal(litigant.Mobile, page.Form().ValueOf("联系电话"));
        Assert.Equal("新的住所1号", page.Form().ValueOf("住所"));
        Assert.DoesNotContain(page.Redirects, r => r.Contains(litigant.DocumentNumber!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_file_is_refused_at_its_row_and_the_good_one_is_kept()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = await NewAsync(browser);
        page = await page.Form().Upload("扫描件", "照片.png", s_png).Upload("扫描件", "空.pdf", []).SubmitAsync("核对并请当事人确认");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("空文件").ShouldSay("照片.png");
        (await browser.GetAsync(page.Path)).ShouldSay("照片.png");
    }

    [Fact]
    public async Task A_registration_in_progress_is_its_clerks_alone()
    {
        var page = await NewAsync(await host.BrowserOfAsync(await host.Accounts.ClerkAsync()));
        var other = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        (await other.GetAsync(page.Path)).ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync($"{page.Path}/registration")).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain(page.Path, (await other.GetAsync(CounterLinks.Desk)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_after_the_reading_must_be_read_again()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var form = await FilledAsync(browser, "马改动", 905);
        var readBack = await form.SubmitAsync("核对并请当事人确认");
        var edit = await readBack.FollowAsync("返回修改");
        await edit.Form().Fill("请求法院判令什么", "判令被告归还车辆").SubmitAsync("保存");
        var page = await readBack.Form().Check("以上内容我已经看过（听过），与我说的一致").Fill("签名人姓名", "马改动")
            .Check("我已核验身份证件原件，并按当事人的陈述记录").SubmitAsync("收件");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请当事人重新看一遍").ShouldSay("判令被告归还车辆");
        Assert.Equal(0, await host.DbAsync(db => db.Filings.CountAsync(f => f.Parties.Any(p => p.Name == "马改动"))));
    }

    [Fact]
    public async Task Everyday_words_lead_to_causes_to_choose_from()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = await NewAsync(browser);
        page = await page.Form().Fill("案由", "租赁").SubmitAsync("核对并请当事人确认");
        page = await page.Form().SubmitAsync("房屋租赁合同纠纷");
        page.ShouldBeOk().ShouldSay("已选择：房屋租赁合同纠纷");
        page = await page.Form().Fill("案由", "欠钱不还").SubmitAsync("保存");
        page.ShouldBeOk().ShouldSay("已选择：民间借贷纠纷").ShouldSay("民间借贷纠纷：");
    }

    private static async Task<Page> NewAsync(Browser browser) =>
        (await (await browser.GetAsync(CounterLinks.Desk)).Form(CounterLinks.Drafts).SubmitAsync("新的登记")).ShouldBeOk();

    private static async Task<Form> FilledAsync(Browser browser, string plaintiff, int number)
    {
        var page = await NewAsync(browser);
        return page.Form()
            .Fill("姓名或者名称", plaintiff).Fill("证件号码", Support.Accounts.IdCardOf(number)).Fill("联系电话", Support.Accounts.MobileOf(number)).Fill("住所", "格尔木市测试路1号")
            .Fill("姓名或者名称", "窗口被告某", 1).Fill("住所", "格尔木市测试路2号", 1)
            .Fill("案由", Cause).Fill("请求法院判令什么", "判令被告支付租金").Fill("金额", "20000")
            .Fill("事实与理由", "被告租用车辆后一直没有支付租金，多次催要无果。")
            .Fill("证据名称", "租车单").Fill("证据来源", "被告签收").Fill("证明什么", "证明交付")
            .Fill("收件人", plaintiff).Fill("收件人手机号码", Support.Accounts.MobileOf(number)).Fill("送达地址", "格尔木市测试路1号")
            .Check("已告知当事人：地址不准确或者变更后没有告知的，文书退回之日视为送达之日")
            .Choose("当事人是否愿意先行调解", "不愿意调解，直接立案");
    }

    private Task<Guid> KeyAsync(string plaintiff) =>
        host.DbAsync(db => db.Filings.Where(f => f.Parties.Any(p => p.Name == plaintiff)).Select(f => f.Key).SingleAsync());
}
