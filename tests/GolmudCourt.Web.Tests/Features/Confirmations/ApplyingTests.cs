using System.Net;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Tests.Features.Filings;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Confirmations;

/// <summary>The parties' side: one click, two signatures, and what stops them.</summary>
public sealed class ApplyingTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenConfirmations Given => new(host);

    [Fact]
    public async Task From_an_agreement_signed_here_it_takes_one_click_and_two_signatures()
    {
        var work = new GivenMediationWork(host);
        var people = await work.PeopleAsync();
        var mediation = await work.SettledAsync(people);
        var (first, second) = (await host.BrowserOfAsync(people.Applicant), await host.BrowserOfAsync(people.Respondent));

        var landing = (await first.GetAsync(ConfirmationLinks.Landing)).ShouldBeOk();
        var page = (await landing.FormWithButton("申请司法确认").SubmitAsync()).ShouldBeOk().ShouldSay("请您签署").ShouldSay("18,000.00元").ShouldSay("提交前检查");
        page = (await page.FollowAsync("签署申请")).ShouldBeOk().ShouldSay("请求人民法院确认下列调解协议有效");
        var unasked = (await page.Form().Fill("输入姓名作为签名", people.Applicant.Name).SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("请选择是否同意电子送达", unasked.ErrorAt("法院的文书，是否同意电子送达"), StringComparison.Ordinal);
        (await Served(page.Form()).Fill("输入姓名作为签名", people.Respondent.Name).SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("签名应与");
        page = (await Served(page.Form()).Fill("输入姓名作为签名", people.Applicant.Name).SubmitAsync()).ShouldBeOk().ShouldSay("等待对方签署");
        var key = await KeyAsync(mediation);
        Assert.Equal(ConfirmationStatus.Draft, (await Given.ReadAsync(key)).Status);

        // The other side's click opens the same application.
        page = (await second.GetAsync(ConfirmationLinks.Landing)).ShouldBeOk().ShouldNotSay("可以申请确认的协议");
        page = await (await page.FollowAsync((await Given.ReadAsync(key)).Title)).FollowAsync("签署申请");
        (await Served(page.Form(), "不同意").Fill("输入姓名作为签名", people.Respondent.Name).SubmitAsync()).ShouldBeOk().ShouldSay("申请已提交给法院").ShouldSay("法院正在决定是否受理");

        var application = await Given.ReadAsync(key);
        Assert.Equal((ConfirmationStatus.AwaitingAcceptance, new DateOnly(2026, 11, 26)), (application.Status, application.AcceptBy!.Due));
        Assert.Equal(["ChooseService", "Sign", "ChooseService", "Sign", "Submit"], (await host.JournalOfAsync(key)).Select(e => e.Act));
        Assert.Equal([true, false], application.Consents.OrderBy(c => c.PartyNumber).Select(c => c.Agrees));
        await AssertNothingForAsync(key, await host.Accounts.LitigantAsync());
    }

    [Fact]
    public async Task Two_clicks_at_once_make_one_application()
    {
        var work = new GivenMediationWork(host);
        var people = await work.PeopleAsync();
        var mediation = await work.SettledAsync(people);
        var forms = new List<Form>();
        foreach (var person in new[] { people.Applicant, people.Respondent, people.Applicant, people.Respondent })
        {
            forms.Add((await (await host.BrowserOfAsync(person)).GetAsync(ConfirmationLinks.Landing)).FormWithButton("申请司法确认"));
        }

        var pages = await Task.WhenAll(forms.Select(f => f.SubmitAsync()));

        Assert.All(pages, p => p.ShouldBeOk().ShouldSay("请您签署"));
        Assert.Single(pages.Select(p => p.Path).Distinct());
        Assert.Equal(1, await host.DbAsync(db => db.Confirmations.CountAsync(a => a.Agreement!.MediationKey == mediation)));
    }

    [Fact]
    public async Task Of_two_applications_for_one_agreement_submitted_at_once_one_wins()
    {
        var people = await Given.PeopleAsync();
        var terms = Given.Terms(people);
        var keys = new[] { await Given.DraftAsync(people, terms), await Given.DraftAsync(people, terms) };
        var forms = new List<Form>();
        foreach (var key in keys)
        {
            await Given.SignAsync(key, people.First, 1);
            var page = await (await host.BrowserOfAsync(people.Second)).GetAsync(ConfirmationLinks.Part(key, "signature"));
            forms.Add(page.ShouldBeOk().FormWithButton("我已读完，签署").Fill("输入姓名作为签名", people.Second.Name));
        }

        var pages = await Task.WhenAll(forms.Select(f => f.SubmitAsync()));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.BadRequest], pages.Select(p => p.Status).Order());
        pages.Single(p => p.Status == HttpStatusCode.BadRequest).ShouldSay("一份协议只能申请一次");
        var states = new[] { (await Given.ReadAsync(keys[0])).Status, (await Given.ReadAsync(keys[1])).Status };
        Assert.Equal([ConfirmationStatus.Draft, ConfirmationStatus.AwaitingAcceptance], states.Order());
    }

    [Fact]
    public async Task An_agreement_from_elsewhere_is_described_with_its_papers_and_signed_by_the_person_of_that_document()
    {
        var people = await Given.PeopleAsync();
        var browser = await host.BrowserOfAsync(people.First);
        var page = (await browser.GetAsync(ConfirmationLinks.Outside)).ShouldBeOk();
        var empty = (await page.Form(ConfirmationLinks.Outside).SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(empty.ErrorAt("主持调解的组织"));
        Assert.NotNull(empty.ErrorAt("协议生效的日期"));

        var form = Described(page.Form(ConfirmationLinks.Outside), people);
        page = (await form.Upload("调解协议", "协议.pdf", Drafting.Pdf()).Upload("调解组织主持调解的证明", "证明.pdf", Drafting.Pdf()).SubmitAsync()).ShouldBeOk().ShouldSay("请看提交前检查");
        var key = await host.DbAsync(db => db.Confirmations.Where(a => a.OwnerId == people.First.Id).Select(a => a.Key).SingleAsync());
        var application = await Given.ReadAsync(key);
        Assert.Equal((people.First.Id, (long?)people.Second.Id), (application.Parties.Single(p => p.Number == 1).UserId, application.Parties.Single(p => p.Number == 2).UserId));
        Assert.Equal(2, application.Files.Count);
        page.ShouldNotSay(people.Second.DocumentNumber!);

        page = await page.FollowAsync("签署申请");
        (await Served(page.FormWithButton("我已读完，签署")).Fill("输入姓名作为签名", people.First.Name).SubmitAsync()).ShouldBeOk();
        var other = await host.BrowserOfAsync(people.Second);
        page = (await other.GetAsync(ConfirmationLinks.Part(key, "signature"))).ShouldBeOk();
        (await Served(page.FormWithButton("我已读完，签署")).Fill("输入姓名作为签名", people.Second.Name).SubmitAsync()).ShouldBeOk().ShouldSay("申请已提交给法院");
        (await other.GetAsync(ConfirmationLinks.Part(key, "agreement"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_registers_after_the_application_finds_it_by_the_document()
    {
        var people = await Given.PeopleAsync();
        var terms = Given.Terms(people);
        var key = await Given.DraftAsync(people, terms with { Parties = [terms.Parties[0], terms.Parties[1] with { UserId = null }] });
        var browser = await host.BrowserOfAsync(people.Second);
        (await browser.GetAsync(ConfirmationLinks.Application(key))).ShouldBeOk().ShouldSay("请您签署");
        Assert.Equal(people.Second.Id, (await Given.ReadAsync(key)).Parties.Single(p => p.Number == 2).UserId);
    }

    [Fact]
    public async Task On_day_31_nobody_can_sign_any_more()
    {
        var people = await Given.PeopleAsync();

        // 2026-10-21 plus thirty days is Friday 2026-11-20; the test stands on Monday the 23rd.
        var key = await Given.DraftAsync(people, Given.Terms(people, new DateOnly(2026, 10, 21)));
        var page = (await (await host.BrowserOfAsync(people.First)).GetAsync(ConfirmationLinks.Part(key, "signature"))).ShouldBeOk();
        page.ShouldSay("三十日的申请期限已于2026年11月20日届满").ShouldNotSay("我已读完，签署");
        var forged = await SendSignatureAsync(people.First, key);
        forged.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("届满");
        Assert.Equal(ConfirmationStatus.Draft, (await Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task Who_owns_a_house_is_not_confirmed_unless_the_court_is_told_why_it_is_not_that()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.DraftAsync(people, Given.Terms(people) with { FreeClauses = ["位于昆仑路的房屋归张三所有"] });
        var browser = await host.BrowserOfAsync(people.First);
        var page = (await browser.GetAsync(ConfirmationLinks.Part(key, "signature"))).ShouldBeOk();
        page.ShouldSay("物权确权").ShouldSay("民诉解释 355(5)").ShouldNotSay("我已读完，签署");
        (await SendSignatureAsync(people.First, key)).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("物权确权");

        page = (await page.FormWithButton("保存说明").Set("statement", "房屋权属没有争议，协议只是重述登记情况").SubmitAsync()).ShouldBeOk();
        page.ShouldSay("我已读完，签署").ShouldSay("由法院审查");
    }

    [Fact]
    public async Task One_party_alone_withdraws_discards_and_cannot_submit()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.DraftAsync(people);
        await Given.SignAsync(key, people.First, 1);
        var browser = await host.BrowserOfAsync(people.First);
        (await browser.GetAsync(ConfirmationLinks.Application(key))).ShouldBeOk().ShouldSay("还需要" + people.Second.Name);
        (await browser.GetAsync(ConfirmationLinks.Part(key, "signature"))).ShouldSay("没有需要您签署的内容");
        (await (await host.BrowserOfAsync(people.Clerk)).GetAsync(ConfirmationLinks.OnBench(key))).ShouldBe(HttpStatusCode.NotFound);
        (await (await browser.GetAsync(ConfirmationLinks.Part(key, "removal"))).Form().SubmitAsync()).ShouldBeOk().ShouldSay("草稿已放弃");

        var sent = await Given.SubmittedAsync(people);
        var page = await (await browser.GetAsync(ConfirmationLinks.Application(sent))).FollowAsync("撤回申请");
        (await page.Form().SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest);
        (await page.Form().Fill("撤回的理由", "对方已经付清货款").SubmitAsync()).ShouldBeOk().ShouldSay("已撤回");
    }

    private async Task AssertNothingForAsync(Guid key, Person stranger)
    {
        var browser = await host.BrowserOfAsync(stranger);
        foreach (var part in new[] { "", "/signature", "/materials", "/withdrawal", "/supplement", "/objection", "/enforcement", "/removal", "/agreement", "/service", "/files/1" })
        {
            (await browser.GetOnceAsync(ConfirmationLinks.Application(key) + part)).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private async Task<Page> SendSignatureAsync(Person person, Guid key)
    {
        var browser = await host.BrowserOfAsync(person);
        var token = (await browser.GetAsync("/no-such-page")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.PostForgedAsync(
            ConfirmationLinks.Part(key, "signature"), ("__RequestVerificationToken", token), ("Name", person.Name),
            ("Hash", ConfirmationText.HashOf(await Given.ReadAsync(key))), ("Seen", ""));
    }

    internal static Form Served(Form form, string choice = "同意") =>
        form.Choose("法院的文书，是否同意电子送达", choice).Fill("送达地址", "格尔木市测试路1号").Fill("接收送达的手机号码", "13900001234");

    private Task<Guid> KeyAsync(Guid mediation) =>
        host.DbAsync(db => db.Confirmations.Where(a => a.Agreement!.MediationKey == mediation).Select(a => a.Key).SingleAsync());

    private static Form Described(Form form, ConfirmationPeople people) => form
        .Fill("主持调解的组织", "格尔木市测试镇人民调解委员会").Fill("组织所在地", "格尔木市测试镇").Fill("协议生效的日期", "2026-11-16")
        .Check("协议上有调解组织的印章").Choose("调解是谁组织的", "调解组织自行开展的调解")
        .Choose("调解组织自行开展的，与本院的联系", "调解组织所在地在格尔木市").Set("Parties[0].Address", "格尔木市测试路1号")
        .Set("Parties[1].Name", people.Second.Name).Set("Parties[1].DocumentNumber", people.Second.DocumentNumber!)
        .Set("Parties[1].Phone", people.Second.Mobile!).Set("Parties[1].Address", "格尔木市测试路2号")
        .Set("Clauses[0].From", "2").Set("Clauses[0].Sum", "12,000").Set("Clauses[0].Subject", "货款").Set("Clauses[0].DueOn", "2026-12-31");
}
