using System.Net;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.MediationWork;

/// <summary>From facts and offers to an agreement that all have signed, and to its performance.</summary>
public sealed class AgreementTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenMediationWork Given => new(host);

    [Fact]
    public async Task Facts_are_confirmed_by_signature_and_a_change_voids_what_was_signed()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var (mediator, applicant) = (await host.BrowserOfAsync(people.Mediator), await host.BrowserOfAsync(people.Applicant));
        var path = $"/mediation/mine/{key}/facts";
        (await (await mediator.GetAsync(path)).Form().Fill("第1项事实", "双方于2025年3月1日签订借条").SubmitAsync()).ShouldBeOk().ShouldSay("请各方当事人签名确认");

        var page = await (await applicant.GetAsync($"/mediations/{key}/facts")).Form().Fill("输入姓名作为签名", "别人").SubmitAsync();
        Assert.NotNull(page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("输入姓名作为签名"));
        var respondent = (await (await host.BrowserOfAsync(people.Respondent)).GetAsync($"/mediations/{key}/facts")).Form().Fill("输入姓名作为签名", people.Respondent.Name);
        (await page.Form().Fill("输入姓名作为签名", people.Applicant.Name).SubmitAsync()).ShouldBeOk().ShouldSay("已签名确认");

        (await (await mediator.GetAsync(path)).ShouldSay("确认作废").Form().Fill("第1项事实", "双方于2025年3月2日签订借条").SubmitAsync()).ShouldBeOk();
        page = await respondent.SubmitAsync();
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("内容在您阅读期间有变动");
        Assert.Contains(page.TextsOf("del"), t => t.Contains("3月1日", StringComparison.Ordinal));
        Assert.Contains(page.TextsOf("ins"), t => t.Contains("3月2日", StringComparison.Ordinal));
        Assert.All((await Given.ReadAsync(key)).FactConfirmations, c => Assert.NotNull(c.VoidedAt));
        (await page.Form().Fill("输入姓名作为签名", people.Respondent.Name).SubmitAsync()).ShouldBeOk();
    }

    [Fact]
    public async Task An_offer_is_countered_and_accepted_and_fills_the_agreement()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var (applicant, respondent) = (await host.BrowserOfAsync(people.Applicant), await host.BrowserOfAsync(people.Respondent));
        var page = await (await applicant.GetAsync($"/mediations/{key}/offers/new")).Form()
            .Choose("由谁付款", "对方付给我方").Fill("金额", "19,000").Fill("有效期到哪一天", "2026-12-01").SubmitAsync();
        Assert.NotNull(page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("一次付清的日期"));
        (await page.Form().Fill("一次付清的日期", "2027-01-15").SubmitAsync()).ShouldBeOk().ShouldSay("19,000.00元").ShouldSay("待答复");

        page = await (await respondent.GetAsync($"/mediations/{key}/offers")).FollowAsync("还价");
        page = await page.Form().Choose("由谁付款", "我方付给对方").Fill("金额", "17321").Fill("有效期到哪一天", "2026-12-01").SubmitAsync("分期付款");
        page = await page.Form().Fill("付款日期", "2027-01-15").Fill("本期金额", "7321").SubmitAsync("再添加一期");
        page = await page.Form().Fill("付款日期", "2027-02-15", 1).Fill("本期金额", "9000", 1).SubmitAsync();
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("合计16321.00元");
        page = await page.Form().Fill("本期金额", "10000", 1).SubmitAsync();
        page.ShouldBeOk().ShouldSay("已还价");

        page = await (await applicant.GetAsync($"/mediations/{key}/offers")).FormWithButton("接受").SubmitAsync();
        page.ShouldBeOk().ShouldSay("写入了协议草稿");
        var clause = (await Given.ReadAsync(key)).CurrentAgreement()!.Clauses.Single();
        Assert.Equal((17_321m, 2), (clause.Sum, clause.Instalments.Count));

        var mediator = await host.BrowserOfAsync(people.Mediator);
        (await mediator.GetAsync($"/mediation/mine/{key}/offers")).ShouldBeOk().ShouldSay("17,321.00元");
        page = await mediator.GetAsync($"/mediation/mine/{key}/agreement");
        Assert.Equal("17321.00", page.Form($"/mediation/mine/{key}/agreement").ValueOf("金额"));
        foreach (var path in new[] { $"/mediation/desk/{key}", "/mediation/desk" })
        {
            (await (await host.BrowserOfAsync(people.Clerk)).GetAsync(path)).ShouldBeOk().ShouldNotSay("17,321").ShouldNotSay("17321");
        }

        (await (await host.BrowserOfAsync(await host.Accounts.PresidentAsync())).GetAsync("/mediation/supervision")).ShouldBeOk().ShouldNotSay("17,321");
    }

    [Fact]
    public async Task An_offer_can_be_rejected_and_withdrawn_and_is_no_strangers()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        for (var i = 0; i < 2; i++)
        {
            await Given.ActAsync(key, people.Applicant, (m, now) => m.MakeOffer(1, new(2, 2, 15_000m, now.Today.AddDays(20), [], null, now.Now.AddDays(2)), now));
        }

        var (applicant, respondent) = (await host.BrowserOfAsync(people.Applicant), await host.BrowserOfAsync(people.Respondent));
        (await (await respondent.GetAsync($"/mediations/{key}/offers")).FormWithButton("拒绝").SubmitAsync()).ShouldBeOk().ShouldSay("已拒绝");
        (await (await applicant.GetAsync($"/mediations/{key}/offers")).FormWithButton("撤回这份方案").SubmitAsync()).ShouldBeOk().ShouldSay("已撤回");
        Assert.Equal([OfferStatus.Withdrawn, OfferStatus.Rejected], (await Given.ReadAsync(key)).Offers.OrderBy(o => o.Number).Select(o => o.Status));
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync($"/mediations/{key}/offers")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_is_checked_and_opened_only_when_everything_passes()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var browser = await host.BrowserOfAsync(people.Mediator);
        var path = $"/mediation/mine/{key}/agreement";
        var page = await (await browser.GetAsync(path)).Form(path).Fill("主要事实和争议事项", "双方借款，到期未还。")
            .Fill("由谁履行", "2").Fill("向谁履行", "1").Fill("内容", "借款").Fill("金额", "一万八").SubmitAsync("保存草稿");
        page = page.Status == HttpStatusCode.BadRequest ? await page.Form(path).Fill("金额", "18000").SubmitAsync("保存草稿") : page;
        page.ShouldBeOk().ShouldSay("须修改").ShouldSay("请写明收款账户或者付款方式").ShouldSay("请写明履行日期").ShouldNotSay("确定文本，提交各方签署");

        page = await page.Form(path).Fill("收款账户或者付款方式", "现金当面给付").Fill("履行日期", "2027-01-15").Fill("不履行的后果", "双方不约定违约责任")
            .SubmitAsync("一次了结");
        page = await page.Form(path).SubmitAsync("保存草稿");
        page.ShouldBeOk().ShouldSay("互不再提出请求").ShouldNotSay("须修改");
        page = await page.FormWithButton("确定文本，提交各方签署").SubmitAsync();
        page.ShouldBeOk().ShouldSay("还没有签署");
        Assert.Equal(MediationStatus.AwaitingSignatures, (await Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_draft_that_an_accepted_offer_changed_meanwhile_is_shown_and_not_overwritten()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var path = $"/mediation/mine/{key}/agreement";
        var form = (await (await host.BrowserOfAsync(people.Mediator)).GetAsync(path)).Form(path).Fill("主要事实和争议事项", "我写的事实");
        await Given.ActAsync(key, people.Applicant, (m, now) => m.MakeOffer(1, new(2, 2, 15_000m, now.Today.AddDays(20), [], null, now.Now.AddDays(2)), now));
        await Given.ActAsync(key, people.Respondent, (m, now) => m.AcceptOffer(1, now));
        var page = await form.SubmitAsync("保存草稿");
        page.ShouldBe(HttpStatusCode.Conflict).ShouldSay("草稿有了变动").ShouldSay("15,000.00元");
        Assert.Equal("我写的事实", page.Form(path).ValueOf("主要事实和争议事项"));
        (await page.Form(path).SubmitAsync("保存草稿")).ShouldBeOk();
    }

    [Fact]
    public async Task All_sign_and_the_agreement_is_in_effect_and_read_only()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.AwaitingSignaturesAsync(people);
        foreach (var (person, path) in new[]
        {
            (people.Applicant, $"/mediations/{key}/agreement"), (people.Respondent, $"/mediations/{key}/agreement"),
            (people.Mediator, $"/mediation/mine/{key}/agreement/signature"),
        })
        {
            var form = (await (await host.BrowserOfAsync(person)).GetAsync(path)).ShouldBeOk().FormWithButton("我已读完，签署");
            (await form.Fill("输入姓名作为签名", person.Name).SubmitAsync()).ShouldBeOk().ShouldSay("已签署");
        }

        var manager = await host.BrowserOfAsync(people.Manager);
        var page = await (await manager.GetAsync("/mediation/organisation")).ShouldSay("待盖章的协议").FollowAsync((await Given.ReadAsync(key)).Title);
        (await page.FormWithButton("盖章").SubmitAsync()).ShouldBeOk().ShouldSay("已在协议上盖章");
        Assert.Equal(MediationStatus.Settled, (await Given.ReadAsync(key)).Status);
        page = await (await host.BrowserOfAsync(people.Respondent)).GetAsync($"/mediations/{key}/agreement");
        page.ShouldBeOk().ShouldSay("起生效").ShouldSay("打印协议").ShouldNotSay("我已读完，签署");
        (await (await host.BrowserOfAsync(people.Mediator)).GetAsync($"/mediation/mine/{key}/agreement")).ShouldBeOk().ShouldSay("起生效").ShouldNotSay("退回修改");
    }

    [Fact]
    public async Task A_text_that_changed_meanwhile_is_not_signed_and_the_difference_is_shown()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.AwaitingSignaturesAsync(people);
        var form = (await (await host.BrowserOfAsync(people.Respondent)).GetAsync($"/mediations/{key}/agreement"))
            .FormWithButton("我已读完，签署").Fill("输入姓名作为签名", people.Respondent.Name);
        await Given.ActAsync(key, people.Mediator, (m, now) =>
        {
            m.ReopenAgreement("金额写错了一处", now);
            var terms = GivenMediationWork.Terms(now.Today);
            m.DraftAgreement(terms with { FreeClauses = ["双方约定当面道歉。"] }, now);
            m.OpenForSignature(now);
        });

        var page = await form.SubmitAsync();
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("协议文本在您阅读期间有变动");
        Assert.Equal(["2. 双方其他无争议。"], page.TextsOf("del"));
        Assert.Equal(["2. 双方约定当面道歉。"], page.TextsOf("ins"));
        Assert.DoesNotContain((await Given.ReadAsync(key)).CurrentAgreement()!.Signatures, s => s.VoidedAt is null);
        (await page.FormWithButton("我已读完，签署").Fill("输入姓名作为签名", people.Respondent.Name).SubmitAsync()).ShouldBeOk().ShouldSay("已签署");
    }

    [Fact]
    public async Task Who_does_not_sign_ends_the_mediation()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.AwaitingSignaturesAsync(people);
        var page = await (await host.BrowserOfAsync(people.Respondent)).GetAsync($"/mediations/{key}/agreement/refusal");
        (await page.Form().SubmitAsync()).ShouldBeOk();
        Assert.Equal(EndingGround.SignatureRefused, (await Given.ReadAsync(key)).Ending!.Ground);
    }

    [Fact]
    public async Task An_oral_agreement_is_recorded_from_the_draft()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        await Given.ActAsync(key, people.Mediator, (m, now) => m.DraftAgreement(GivenMediationWork.Terms(now.Today), now));
        var page = await (await host.BrowserOfAsync(people.Mediator)).GetAsync($"/mediation/mine/{key}/oral-agreement");
        (await page.FormWithButton("各方已口头达成，记录").SubmitAsync()).ShouldBeOk().ShouldSay("本协议以口头方式达成");
        Assert.True((await Given.ReadAsync(key)).CurrentAgreement()!.Oral);
    }

    [Fact]
    public async Task Instalments_are_marked_confirmed_disputed_and_late_for_both()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.SettledAsync(people);
        var path = $"/mediations/{key}/performance";
        var (creditor, debtor) = (await host.BrowserOfAsync(people.Applicant), await host.BrowserOfAsync(people.Respondent));
        (await creditor.GetAsync($"{path}/1/mark")).ShouldBe(HttpStatusCode.NotFound);
        var page = await (await debtor.GetAsync($"{path}/1/mark")).Form().Fill("说明", "已转账").SubmitAsync();
        page.ShouldBeOk().ShouldSay("请对方确认");
        page = await (await creditor.GetAsync($"{path}/1/dispute")).Form().Fill("有什么异议", "没有收到这笔钱").SubmitAsync();
        page.ShouldBeOk().ShouldSay("没有收到这笔钱");
        (await (await debtor.GetAsync($"{path}/1/mark")).Form().SubmitAsync()).ShouldBeOk();
        (await (await creditor.GetAsync(path)).FormWithButton("确认已收到：给付金钱（第1期）").SubmitAsync()).ShouldBeOk().ShouldSay("已确认履行");

        var now = host.Clock.Now;
        host.Clock.Set(now.AddDays(70));
        try
        {
            foreach (var (person, page2) in new[] { (people.Applicant, path), (people.Respondent, path), (people.Mediator, $"/mediation/mine/{key}/performance") })
            {
                (await (await host.BrowserOfAsync(person)).GetAsync(page2)).ShouldBeOk().ShouldSay("有1项已经逾期");
            }

            (await (await host.BrowserOfAsync(await host.Accounts.PresidentAsync())).GetAsync("/mediation/supervision"))
                .ShouldBeOk().ShouldSay("协议履行逾期").ShouldSay(people.Respondent.Name).ShouldNotSay("10,000.00");
        }
        finally
        {
            host.Clock.Set(now);
        }
    }

    [Fact]
    public async Task A_manager_sees_members_load_and_objections_and_a_president_what_is_nearly_late()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        await Given.ActAsync(key, people.Respondent, (m, now) => m.Object(2, "调解员与申请人是亲戚关系", now));
        var page = await (await host.BrowserOfAsync(people.Manager)).GetAsync("/mediation/organisation");
        page.ShouldBeOk().ShouldSay(people.Mediator.Name).ShouldSay("申请" + people.Mediator.Name + "回避");
        (await page.FollowAsync((await Given.ReadAsync(key)).Title)).ShouldBeOk();
        (await (await host.BrowserOfAsync(await host.Accounts.OpenAsync(Domain.CourtRole.OrganisationManager))).GetAsync($"/mediation/organisation/{key}/seal"))
            .ShouldBe(HttpStatusCode.NotFound);
        await Given.AppointedAsync(people);
        page = await (await host.BrowserOfAsync(await host.Accounts.PresidentAsync())).GetAsync("/mediation/supervision");
        page.ShouldBeOk().ShouldSay("日内到期").ShouldSay(people.Applicant.Name);
    }
}
