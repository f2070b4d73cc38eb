using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Confirmations;

/// <summary>The court's side: docket, examine, ask, rule; every act over HTTP.</summary>
public sealed class BenchTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenConfirmations Given => new(host);

    [Fact]
    public async Task From_the_queue_to_the_ruling()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.SubmittedAsync(people);
        var clerk = await host.BrowserOfAsync(people.Clerk);
        var page = await (await clerk.GetAsync($"{ConfirmationLinks.BenchAt("Acceptance")}&q={Uri.EscapeDataString(people.First.Name)}")).ShouldBeOk()
            .FollowAsync((await Given.ReadAsync(key)).Title);
        page.ShouldBeOk().ShouldSay("逐项核对").ShouldSay("货款8,000.00元").ShouldSay("受理目标期限");
        page = (await (await page.FollowAsync("受理")).Form().SubmitAsync()).ShouldBeOk().ShouldSay("已受理");
        var number = (await Given.ReadAsync(key)).Docketing!.CaseNumber;
        Assert.Matches(@"^\(2026\)青2801诉前调确\d+号$", number);
        page.ShouldSay(number).ShouldNotSay("接办审查");

        var judge = await host.BrowserOfAsync(people.Judge);
        page = await judge.GetAsync(ConfirmationLinks.OnBench(key));
        page = (await (await page.ShouldBeOk().FollowAsync("接办审查")).Form().SubmitAsync()).ShouldBeOk().ShouldSay(people.Judge.Name);
        var early = await (await page.FollowAsync("裁定调解协议有效")).Form().SubmitAsync();
        early.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("还没有询问");
        await HearAsync(judge, key, people.First.Name, "到场询问");
        await HearAsync(judge, key, people.Second.Name, "视频询问");
        page = await judge.GetAsync(ConfirmationLinks.BenchPart(key, "ruling"));
        (await page.Form().SubmitAsync()).ShouldBeOk().ShouldSay("裁定调解协议有效").ShouldSay("陈述自愿、真实");

        var party = await host.BrowserOfAsync(people.First);
        page = (await party.GetAsync(ConfirmationLinks.Application(key))).ShouldBeOk();
        page.ShouldSay("协议已裁定有效，请按协议履行").ShouldSay("审判员" + people.Judge.Name).ShouldNotSay("问：协议是否自愿");
        Assert.Equal(["Sign", "Sign", "Submit", "Docket", "Take", "RecordInterview", "RecordInterview", "Confirm"], (await host.JournalOfAsync(key)).Select(e => e.Act).Where(act => act != "ChooseService"));
    }

    [Fact]
    public async Task Numbers_have_no_gap_when_ten_are_docketed_at_once()
    {
        var people = await Given.PeopleAsync();
        var forms = new List<Form>();
        var keys = new List<Guid>();
        for (var i = 0; i < 10; i++)
        {
            keys.Add(await Given.SubmittedAsync(people));
            forms.Add((await (await host.BrowserOfAsync(people.Clerk)).GetAsync(ConfirmationLinks.BenchPart(keys[i], "docketing"))).Form());
        }

        Assert.All(await Task.WhenAll(forms.Select(f => f.SubmitAsync())), p => p.ShouldBeOk());
        var numbers = new List<int>();
        foreach (var key in keys)
        {
            numbers.Add(int.Parse(System.Text.RegularExpressions.Regex.Match((await Given.ReadAsync(key)).Docketing!.CaseNumber, @"调确(\d+)号").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Equal(Enumerable.Range(numbers.Min(), 10), numbers.Order());
    }

    [Fact]
    public async Task A_refusal_has_a_ground_and_a_reason()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.SubmittedAsync(people);
        var browser = await host.BrowserOfAsync(people.Judge);
        var page = await (await browser.GetAsync(ConfirmationLinks.OnBench(key))).FollowAsync("裁定不予受理");
        page = (await page.Form().Fill("理由", "房屋权属应当另行起诉确认").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择一项");
        page = (await page.Form().Choose("法定情形", "调解协议内容涉及物权确权（民诉解释 355(5)）").SubmitAsync()).ShouldBeOk();
        page.ShouldSay("不予受理").ShouldSay("房屋权属应当另行起诉确认");
        (await (await host.BrowserOfAsync(people.First)).GetAsync(ConfirmationLinks.Application(key))).ShouldSay("民诉解释 355(5)");
    }

    [Fact]
    public async Task Of_two_judges_who_take_at_once_one_gets_it_and_the_other_sees_who()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.DocketedAsync(people);
        var other = await host.Accounts.OpenAsync(CourtRole.Judge);
        var first = await (await host.BrowserOfAsync(people.Judge)).GetAsync(ConfirmationLinks.BenchPart(key, "taking"));
        var second = await (await host.BrowserOfAsync(other)).GetAsync(ConfirmationLinks.BenchPart(key, "taking"));
        (await first.Form().SubmitAsync()).ShouldBeOk();
        (await second.Form().SubmitAsync()).ShouldBeOk().ShouldSay("您这一次没有办成").ShouldSay(people.Judge.Name);
        Assert.Single((await Given.ReadAsync(key)).Judges);
        (await (await host.BrowserOfAsync(other)).GetAsync(ConfirmationLinks.BenchPart(key, "ruling"))).ShouldBeOk();
        var forged = await (await (await host.BrowserOfAsync(other)).GetAsync(ConfirmationLinks.BenchPart(key, "dismissal"))).Form()
            .Choose("驳回的理由（民诉解释 358）", "内容不明确（民诉解释 358(5)）").Fill("理由", "内容不明确，无法执行").SubmitAsync();
        forged.ShouldBe(HttpStatusCode.BadRequest).ShouldSay($"本案由{people.Judge.Name}独任审查");
    }

    [Fact]
    public async Task What_was_typed_stays_when_somebody_acted_meanwhile()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.TakenAsync(people);
        var page = await (await host.BrowserOfAsync(people.Judge)).GetAsync(ConfirmationLinks.BenchPart(key, "dismissal"));
        var form = page.Form().Choose("驳回的理由（民诉解释 358）", "违反自愿原则（民诉解释 358(4)）").Fill("理由", "一方陈述受到胁迫");
        await Given.ActAsync(key, people.First, (a, o) => a.ApplyToWithdraw(1, "双方已经另行和解", o));
        page = (await form.SubmitAsync()).ShouldBe(HttpStatusCode.Conflict);
        page.ShouldSay("最新进展").ShouldSay("双方已经另行和解");
        Assert.Equal("一方陈述受到胁迫", page.Form().ValueOf("理由"));
        (await page.Form().SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("有撤回申请还没有决定");

        page = await (await host.BrowserOfAsync(people.Judge)).GetAsync(ConfirmationLinks.BenchPart(key, "withdrawal-rejection"));
        (await page.Form().Fill("理由", "涉嫌胁迫，应当继续审查").SubmitAsync()).ShouldBeOk();
        page = await (await host.BrowserOfAsync(people.Judge)).GetAsync(ConfirmationLinks.BenchPart(key, "dismissal"));
        (await page.Form().Choose("驳回的理由（民诉解释 358）", "违反自愿原则（民诉解释 358(4)）").Fill("理由", "一方陈述受到胁迫").SubmitAsync())
            .ShouldBeOk().ShouldSay("裁定驳回").ShouldSay("违反自愿原则");
    }

    [Fact]
    public async Task Withdrawal_after_acceptance_is_permitted_by_the_judge()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.TakenAsync(people);
        var page = await (await host.BrowserOfAsync(people.First)).GetAsync(ConfirmationLinks.Part(key, "withdrawal"));
        (await page.Form().Fill("撤回的理由", "双方已经另行和解").SubmitAsync()).ShouldBeOk().ShouldSay("等待决定");
        page = await (await host.BrowserOfAsync(people.Judge)).GetAsync(ConfirmationLinks.OnBench(key));
        (await (await page.ShouldSay("请先决定是否准许").FollowAsync("裁定准许撤回")).Form().SubmitAsync()).ShouldBeOk().ShouldSay("已撤回");
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_before_acceptance_and_the_target_is_counted_anew()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.SubmittedAsync(people);
        var clerk = await host.BrowserOfAsync(people.Clerk);
        var page = await (await clerk.GetAsync(ConfirmationLinks.OnBench(key))).FollowAsync("要求补齐申请材料");
        (await page.Form().SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest);
        (await page.Form().Fill("缺少什么", "请补交财产权利证明").Fill("期限", "99").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("1到15日");
        (await page.Form().Fill("缺少什么", "请补交财产权利证明").Fill("期限", "5").SubmitAsync()).ShouldBeOk().ShouldSay("待补齐材料").ShouldSay("按现有材料决定是否受理");
        page = await (await clerk.GetAsync(ConfirmationLinks.BenchPart(key, "docketing"))).Form().SubmitAsync();
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("届满以前不能决定");
        (await clerk.GetAsync($"{ConfirmationLinks.BenchAt("Acceptance")}&q={Uri.EscapeDataString(people.First.Name)}")).ShouldBeOk().ShouldSay("待补齐材料");

        page = await (await (await host.BrowserOfAsync(people.Second)).GetAsync(ConfirmationLinks.Application(key))).ShouldSay("请补齐申请材料").FollowAsync("补齐申请材料");
        (await page.Form().Fill("说明", "产权证由登记中心保管，已申请查询").SubmitAsync()).ShouldBeOk().ShouldSay("法院正在决定是否受理");
        var application = await Given.ReadAsync(key);
        Assert.Equal((ConfirmationStatus.AwaitingAcceptance, host.Clock.Today), (application.Status, application.AcceptBy!.From));
        (await (await clerk.GetAsync(ConfirmationLinks.BenchPart(key, "docketing"))).Form().SubmitAsync()).ShouldBeOk().ShouldSay("已受理");
    }

    [Fact]
    public async Task Material_is_asked_for_answered_at_the_portal_or_at_the_counter_and_lapses()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.TakenAsync(people);
        var judge = await host.BrowserOfAsync(people.Judge);
        await AskAsync(judge, key);
        var page = await (await (await host.BrowserOfAsync(people.Second)).GetAsync(ConfirmationLinks.Application(key))).ShouldSay("请补充材料").FollowAsync("提交补充材料");
        (await page.Form().SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest);
        (await page.Form().Fill("说明", "现金交付，没有转账记录").SubmitAsync()).ShouldBeOk();

        await AskAsync(judge, key);
        page = await (await host.BrowserOfAsync(people.Clerk)).GetAsync(ConfirmationLinks.BenchPart(key, "supplement-answer"));
        (await page.Form().Fill("说明", "当事人到窗口提交收条").SubmitAsync()).ShouldBeOk().ShouldSay("窗口代收");

        await AskAsync(judge, key);
        var lapse = await judge.GetAsync(ConfirmationLinks.BenchPart(key, "lapse"));
        lapse = await lapse.Form().Choose("法定情形", "未在限期内补充材料").Fill("理由", "逾期没有补充").SubmitAsync();
        lapse.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("届满以前不能按撤回处理");
        Assert.Equal(ConfirmationStatus.AwaitingSupplement, (await Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_judge_with_the_name_of_the_mediator_does_not_take_it()
    {
        var people = await Given.PeopleAsync();
        var terms = Given.Terms(people);
        var key = await Given.SubmittedAsync(people, terms with { MediatorNames = people.Judge.Name });
        await Given.ActAsync(key, people.Clerk, (a, o) => a.Docket(new(2026, "青2801", ConfirmationApplication.TypeCode, 700_001), o));
        var browser = await host.BrowserOfAsync(people.Judge);
        (await browser.GetAsync(ConfirmationLinks.OnBench(key))).ShouldSay("主持过这份协议的调解").ShouldNotSay("接办审查");
        var page = await (await browser.GetAsync(ConfirmationLinks.BenchPart(key, "taking"))).Form().SubmitAsync();
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("主持过这份协议的调解");

        var other = await host.Accounts.OpenAsync(CourtRole.Judge);
        page = await (await host.BrowserOfAsync(people.President)).GetAsync(ConfirmationLinks.BenchPart(key, "assignment"));
        (await page.Form().Choose("法官", other.Name).Fill("理由", "原拟承办法官应当回避").SubmitAsync()).ShouldBeOk().ShouldSay(other.Name);
    }

    [Fact]
    public async Task Only_a_president_extends_and_the_parties_read_why()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.TakenAsync(people);
        (await (await host.BrowserOfAsync(people.Judge)).GetOnceAsync(ConfirmationLinks.BenchPart(key, "extension"))).ShouldBe(HttpStatusCode.Redirect);
        var page = await (await host.BrowserOfAsync(people.President)).GetAsync(ConfirmationLinks.BenchPart(key, "extension"));
        (await page.Form().Fill("延长多少日", "0").Fill("特殊情况", "需要等待鉴定意见").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest);
        (await page.Form().Fill("延长多少日", "15").Fill("特殊情况", "需要等待鉴定意见").SubmitAsync()).ShouldBeOk();
        (await (await host.BrowserOfAsync(people.First)).GetAsync(ConfirmationLinks.Application(key))).ShouldSay("批准延长15日").ShouldSay("需要等待鉴定意见");
    }

    [Fact]
    public async Task Hints_are_for_the_court_and_name_their_reasons()
    {
        var people = await Given.PeopleAsync();
        var terms = Given.Terms(people);
        var key = await Given.SubmittedAsync(people, terms with
        {
            CauseName = "民间借贷纠纷",
            Clauses = [terms.Clauses[0] with { Sum = 800_000m, Subject = "借款" }],
            Parties = [terms.Parties[0], terms.Parties[1] with { Address = terms.Parties[0].Address }],
        });
        (await (await host.BrowserOfAsync(people.Judge)).GetAsync(ConfirmationLinks.OnBench(key)))
            .ShouldSay("住所相同").ShouldSay("没有提交款项交付的凭证").ShouldSay("只是提示，不是结论");
        (await (await host.BrowserOfAsync(people.First)).GetAsync(ConfirmationLinks.Application(key))).ShouldBeOk().ShouldNotSay("虚假调解").ShouldNotSay("住所相同");
    }

    [Fact]
    public async Task The_queue_is_by_due_day_and_pages_by_keyset()
    {
        var people = await Given.PeopleAsync();
        for (var i = 0; i < 27; i++)
        {
            await Given.SubmittedAsync(people);
        }

        var browser = await host.BrowserOfAsync(people.Judge);
        var first = (await browser.GetAsync(ConfirmationLinks.BenchAt("Acceptance"))).ShouldBeOk();
        var second = (await first.FollowAsync("下一页")).ShouldBeOk();
        var (one, two) = (Links(first), Links(second));
        Assert.Equal(25, one.Count);
        Assert.NotEmpty(two);
        Assert.Empty(one.Intersect(two));
        static IReadOnlyList<string> Links(Page page) => [.. page.Document.QuerySelectorAll("main tbody th a").Select(a => a.GetAttribute("href")!)];
    }

    private static async Task AskAsync(Browser judge, Guid key)
    {
        var page = await judge.GetAsync(ConfirmationLinks.BenchPart(key, "supplement-request"));
        Assert.Equal("10", page.Form().ValueOf("期限"));
        (await page.Form().Fill("需要补充什么", "请补充转账记录").SubmitAsync()).ShouldBeOk().ShouldSay("待补充材料");
    }

    private static async Task HearAsync(Browser judge, Guid key, string party, string mode)
    {
        var page = await judge.GetAsync(ConfirmationLinks.BenchPart(key, "interview"));
        var form = page.Form().Choose("询问哪一方", party).Choose("方式", mode).Fill("日期", "2026-11-23").Fill("时间", "10:00").Check("已核对身份")
            .Choose("当事人陈述协议自愿、内容真实", "是").Fill("询问和回答", "问：协议是否自愿？答：自愿。");
        (await form.SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("告知虚假调解的后果");
        (await form.Check("已告知权利义务和虚假调解的后果").SubmitAsync()).ShouldBeOk();
    }
}
