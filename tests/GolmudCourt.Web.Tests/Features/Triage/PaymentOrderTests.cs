using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Features.Desk.Gaps;
using GolmudCourt.Web.Features.Triage.PaymentOrders;
using GolmudCourt.Web.Hosting.Verbs;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static GolmudCourt.Domain.Triage.PaymentOrderStatus;

namespace GolmudCourt.Web.Tests.Features.Triage;

/// <summary>督促程序 over HTTP: from the application to the order, the objection and the suit.</summary>
public sealed class PaymentOrderTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Why = "经审查符合规定的情形";

    private static readonly string[] s_conditions =
    [
        "要求对方给付的是金钱或者有价证券", "已经到期，数额确定", "我不欠对方什么，双方没有别的债务纠纷", "对方在我国境内，不是下落不明",
        "支付令能够送达对方", "对方的住所地在格尔木市", "我没有就这笔债务申请过诉前保全",
    ];

    private GivenPaymentOrders Given => new(host);

    [Fact]
    public async Task A_creditor_fills_in_reads_it_over_and_hands_it_in()
    {
        var people = await Given.PeopleAsync();
        var browser = await host.BrowserOfAsync(people.Creditor);
        var page = await browser.GetAsync(PaymentOrderLinks.New);
        Assert.Equal((people.Creditor.Name, people.Creditor.DocumentNumber), (page.Form().ValueOf("申请人姓名或者名称"), page.Form().ValueOf("申请人证件号码")));
        page = (await Filled(page.Form(), people).SubmitAsync("核对申请")).ShouldBeOk().ShouldSay("766.67元").ShouldSay("1,533.33元");
        Assert.Equal(0, await host.DbAsync(db => db.PaymentOrders.CountAsync(o => o.OwnerId == people.Creditor.Id)));
        page = (await page.Form().SubmitAsync("返回修改")).ShouldBeOk();
        Assert.Equal("100000", page.Form().ValueOf("请求给付的数额"));
        page = await (await page.Form().SubmitAsync("核对申请")).Form().SubmitAsync("提交申请");
        page.ShouldBeOk().ShouldSay("支付令申请已提交").ShouldSay("待受理").ShouldSay("为什么是这一天").ShouldNotSay(people.Creditor.DocumentNumber!);
        var order = await host.DbAsync(db => db.PaymentOrders.AsNoTracking().SingleAsync(o => o.OwnerId == people.Creditor.Id));
        Assert.Equal((AwaitingAcceptance, 100_000m, people.Debtor.DocumentNumber), (order.Status, order.Claim.Amount, order.Claim.DebtorDocument));
        (await browser.GetAsync(PaymentOrderLinks.Own)).ShouldBeOk().ShouldSay(order.Title);
        (await browser.GetAsync("/matters")).ShouldBeOk().ShouldSay(order.Title);
    }

    [Theory]
    [InlineData("请求给付的数额", "十万块左右")]
    [InlineData("应当给付的日期", "2026-12-24")]
    [InlineData("事实和证据", "欠钱不还")]
    [InlineData("被申请人住所", "")]
    [InlineData("被申请人证件号码", "632801197906180")]
    [InlineData("申请人手机", "123")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_is_handed_in(string label, string text)
    {
        var people = await Given.PeopleAsync();
        var page = await (await host.BrowserOfAsync(people.Creditor)).GetAsync(PaymentOrderLinks.New);
        page = (await Filled(page.Form(), people).Fill(label, text).SubmitAsync("核对申请")).ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(page.ErrorAt(label));
        Assert.Equal(text, page.Form().ValueOf(label));
    }

    [Fact]
    public async Task A_condition_that_is_not_met_leads_to_a_suit_instead()
    {
        var people = await Given.PeopleAsync();
        var page = await (await host.BrowserOfAsync(people.Creditor)).GetAsync(PaymentOrderLinks.New);
        page = (await Filled(page.Form(), people).Check(s_conditions[2], false).SubmitAsync("核对申请")).ShouldBe(HttpStatusCode.BadRequest);
        page.ShouldSay("债权人还有对待给付义务，不能申请支付令，可以起诉（民诉解释 427）");
    }

    [Fact]
    public async Task From_acceptance_to_the_suit_each_does_their_part()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(AwaitingAcceptance, people);
        (await ActAsync(people.Clerk, key, PaymentOrderPart.Acceptance)).ShouldSay("民督").ShouldSay("已受理");
        (await ActAsync(people.Judge, key, PaymentOrderPart.Issue)).ShouldSay("已发出支付令");
        (await ActAsync(people.Clerk, key, PaymentOrderPart.Service, f => f.Fill("债务人收到的日期", "2026-11-23"))).ShouldSay("支付令已送达");
        (await ActAsync(people.Debtor, key, PaymentOrderPart.Objection, f => f.Fill("异议的内容", "债务已经还清，有收条"))).ShouldSay("异议待审查");
        (await ActAsync(people.Judge, key, PaymentOrderPart.ObjectionUpholding, f => f.Fill("异议成立的理由", Why))).ShouldSay("等待债权人表态");
        (await ActAsync(people.Clerk, key, PaymentOrderPart.RulingService, f => f.Fill("债权人收到裁定的日期", "2026-11-23"))).ShouldSay("收到终结督促程序裁定");
        var page = await (await host.BrowserOfAsync(people.Creditor)).GetAsync(PaymentOrderLinks.Part(key, PaymentOrderPart.Conversion.Name));
        page.ShouldSay("应补交1,533.33元");
        (await page.Form().SubmitAsync("转入诉讼程序")).ShouldBeOk().ShouldSay("已转入诉讼程序").ShouldSay("申请人（诉讼费用交纳办法 36）");
        Assert.Equal(ConvertedToSuit, (await Given.ReadAsync(key)).Status);

        // The suit is docketed at the counter from what the creditor wrote; the order is done only when its number is there.
        var clerk = await host.BrowserOfAsync(people.Clerk);
        var draft = (await (await clerk.GetAsync(PaymentOrderLinks.Order(key))).FormWithButton("按起诉登记立案").SubmitAsync()).ShouldBeOk().ShouldSay("窗口登记");
        var typed = draft.Form(0).Fields.GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.First().Value);
        Assert.Equal((people.Creditor.Name, people.Debtor.Name, "100000.00"), (typed["Parties[0].Name"], typed["Parties[1].Name"], typed["Claims[0].Amount"]));
        draft.ShouldSay("起诉日期以提出支付令申请的");
        var path = PaymentOrderLinks.Part(key, PaymentOrderPart.SuitNumber.Name);
        (await (await clerk.GetAsync(path)).Form().Fill("诉讼案件的案号", "(2026)青2801民初999号").SubmitAsync("登记诉讼案号"))
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有这个案号的案件");
        var suit = await host.Given.ReadAsync(await host.Given.DocketedAsync(people.Creditor, people.Clerk));
        (await (await clerk.GetAsync(path)).Form().Fill("诉讼案件的案号", suit.Acceptance!.CaseNumber.Replace('(', '（')).SubmitAsync("登记诉讼案号"))
            .ShouldBeOk().ShouldSay("已登记为诉讼案件");
        Assert.Equal(0, await host.InScopeAsync(s => s.GetRequiredService<VerifyJournal>().RunAsync(TextWriter.Null)));
    }

    [Fact]
    public async Task A_creditor_may_decline_the_suit()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(AwaitingChoice, people);
        (await ActAsync(people.Creditor, key, PaymentOrderPart.Decline)).ShouldSay("督促程序已终结");
        Assert.Equal("申请人", (await Given.ReadAsync(key)).FeeBearer);
    }

    [Fact]
    public async Task The_debtor_finds_it_only_when_it_is_served_and_others_never()
    {
        var people = await Given.PeopleAsync();
        var (issued, served) = (await Given.InStateAsync(Issued, people), await Given.InStateAsync(Served, people));
        var debtor = await host.BrowserOfAsync(people.Debtor);
        (await debtor.GetAsync(PaymentOrderLinks.Order(issued))).ShouldBe(HttpStatusCode.NotFound);
        (await debtor.GetAsync(PaymentOrderLinks.Order(served))).ShouldBeOk().ShouldSay("提出书面异议").ShouldNotSay("撤回支付令申请")
            .ShouldNotSay(people.Creditor.DocumentNumber!).ShouldNotSay(people.Creditor.Mobile!);
        (await debtor.GetAsync(PaymentOrderLinks.Part(served, PaymentOrderPart.Withdrawal.Name))).ShouldBe(HttpStatusCode.NotFound);
        foreach (var stranger in new[] { await host.Accounts.LitigantAsync(), await host.Accounts.AgentAsync() })
        {
            var browser = await host.BrowserOfAsync(stranger);
            (await browser.GetAsync(PaymentOrderLinks.Order(served))).ShouldBe(HttpStatusCode.NotFound);
            (await browser.GetAsync(PaymentOrderLinks.Part(served, PaymentOrderPart.Objection.Name))).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_party_has_the_acts_of_their_own_side_only()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(Served, people);
        var own = await (await host.BrowserOfAsync(people.Creditor)).GetAsync(PaymentOrderLinks.Order(key));
        Assert.Contains("撤回支付令申请", own.TextsOf("main a"));
        Assert.DoesNotContain("提出书面异议", own.TextsOf("main a"));
        (await (await host.BrowserOfAsync(people.Creditor)).GetAsync(PaymentOrderLinks.Part(key, PaymentOrderPart.Objection.Name))).ShouldBe(HttpStatusCode.NotFound);
        (await (await host.BrowserOfAsync(people.Clerk)).GetAsync(PaymentOrderLinks.Part(key, PaymentOrderPart.Issue.Name))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_objection_by_word_of_mouth_is_refused_at_the_counter()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(Served, people);
        var page = await (await host.BrowserOfAsync(people.Clerk)).GetAsync(PaymentOrderLinks.Part(key, PaymentOrderPart.Objection.Name));
        page = (await page.Form().Fill("异议的内容", "没有这笔债务").SubmitAsync("提出书面异议")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("口头异议无效");
        (await page.Form().Check("债务人提交了书面异议").SubmitAsync("提出书面异议")).ShouldBeOk().ShouldSay("异议待审查");
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-24")]
    [InlineData("")]
    public async Task A_day_of_service_before_the_order_or_after_today_is_refused(string day)
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(Issued, people);
        var page = await ActAsync(people.Clerk, key, PaymentOrderPart.Service, f => f.Fill("债务人收到的日期", day), HttpStatusCode.BadRequest);
        Assert.NotNull(page.ErrorAt("债务人收到的日期"));
        Assert.Equal(Issued, (await Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task What_follows_from_the_passing_of_days_the_portal_does_itself()
    {
        var people = await Given.PeopleAsync();
        var (served, waiting) = (await Given.InStateAsync(Served, people), await Given.InStateAsync(AwaitingChoice, people));
        var rounds = host.Services.GetRequiredService<PaymentOrderRounds>();
        await rounds.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal((Served, AwaitingChoice), ((await Given.ReadAsync(served)).Status, (await Given.ReadAsync(waiting)).Status));
        var now = host.Clock.Now;
        host.Clock.Set(now.AddDays(16));
        await rounds.RunAsync(TestContext.Current.CancellationToken);
        host.Clock.Set(now);
        Assert.Equal((InForce, ConvertedToSuit), ((await Given.ReadAsync(served)).Status, (await Given.ReadAsync(waiting)).Status));
    }

    [Fact]
    public async Task Of_two_forms_of_one_order_the_second_is_told_and_does_nothing()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(AwaitingAcceptance, people);
        var clerk = await host.BrowserOfAsync(people.Clerk);
        var (one, two) = (await clerk.GetAsync(PaymentOrderLinks.Part(key, "refusal")), await clerk.GetAsync(PaymentOrderLinks.Part(key, "acceptance")));
        await one.Form().Fill("不予受理的理由", Why).SubmitAsync("不予受理支付令申请");
        (await two.Form().SubmitAsync("受理支付令申请")).ShouldBe(HttpStatusCode.Conflict).ShouldSay("有了变化");
        Assert.Null((await Given.ReadAsync(key)).CaseNumber);
    }

    [Theory]
    [InlineData(AwaitingAcceptance, CourtRole.Clerk)]
    [InlineData(Accepted, CourtRole.Judge)]
    [InlineData(Issued, CourtRole.Clerk)]
    [InlineData(Served, CourtRole.Clerk)]
    [InlineData(Objected, CourtRole.Judge)]
    [InlineData(AwaitingChoice, CourtRole.Litigant)]
    public async Task Every_open_state_lies_on_a_desk_with_a_day(PaymentOrderStatus status, CourtRole role)
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(status, people);
        var item = await host.DbAsync(db => db.DeskItems.Include(i => i.Seats).SingleAsync(i => i.MatterKey == key));
        Assert.Equal((role, true), (item.Role, item.Due is not null));
        Assert.Equal(status is Served or AwaitingChoice ? 1 : 0, item.Seats.Count);
        Assert.DoesNotContain(await host.InScopeAsync(s => s.GetRequiredService<GapQueries>().FindAsync()), g => g.Key == key);
    }

    [Fact]
    public async Task Document_numbers_and_telephones_are_not_in_the_file_of_the_database()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(AwaitingAcceptance, people);
        string?[] secrets = [people.Creditor.DocumentNumber, people.Creditor.Mobile, people.Debtor.DocumentNumber];
        var stored = await host.DbAsync(db => db.Database.SqlQueryRaw<string>(
            "SELECT Claim_CreditorDocument || '|' || Claim_CreditorPhone || '|' || Claim_DebtorDocument || '|' || CreditorKey AS Value FROM PaymentOrders WHERE OwnerId = {0}",
            people.Creditor.Id).SingleAsync());
        Assert.All(secrets, secret => Assert.DoesNotContain(secret!, stored, StringComparison.Ordinal));
        Assert.NotNull(await host.DbAsync(db => db.PaymentOrders.Where(o => o.Key == key)
            .Select(o => EF.Property<string?>(o, ProtectedColumns.DebtorKey)).SingleAsync()));
    }

    [Fact]
    public async Task The_queue_of_the_court_is_sorted_by_state()
    {
        var people = await Given.PeopleAsync();
        var accepted = await Given.InStateAsync(Accepted, people);
        var title = (await Given.ReadAsync(accepted)).Title;
        var judge = await host.BrowserOfAsync(people.Judge);
        (await judge.GetAsync(PaymentOrderLinks.QueueOf(Accepted))).ShouldBeOk().ShouldSay(title);
        (await judge.GetAsync(PaymentOrderLinks.QueueOf(Issued))).ShouldBeOk().ShouldNotSay(title);
        (await judge.GetAsync(PaymentOrderLinks.Queue)).ShouldBeOk().ShouldSay(title);
    }

    private static Form Filled(Form form, PaymentOrderPeople people)
    {
        foreach (var condition in s_conditions)
        {
            form.Check(condition);
        }

        return form.Fill("申请人住所", "青海省格尔木市测试路1号").Fill("被申请人姓名或者名称", people.Debtor.Name)
            .Fill("被申请人证件号码", people.Debtor.DocumentNumber!).Fill("被申请人住所", "青海省格尔木市测试路2号")
            .Fill("请求给付的数额", "100000").Fill("应当给付的日期", "2026-10-31").Fill("事实和证据", "被申请人借款十万元，约定十月底归还，有借条。");
    }

    private async Task<Page> ActAsync(
        Person who, Guid key, PaymentOrderPart part, Action<Form>? fill = null, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var form = (await (await host.BrowserOfAsync(who)).GetAsync(PaymentOrderLinks.Part(key, part.Name))).ShouldBeOk().Form();
        fill?.Invoke(form);
        return (await form.SubmitAsync(part.Title)).ShouldBe(expected);
    }
}
