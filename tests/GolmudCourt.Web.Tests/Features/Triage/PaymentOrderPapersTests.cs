using System.Net;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Features.Documents;
using GolmudCourt.Web.Features.Triage.PaymentOrders;
using GolmudCourt.Web.Tests.Documents;
using GolmudCourt.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Triage;

/// <summary>What is handed in with an application for a payment order, and the papers that are made of it.</summary>
public sealed class PaymentOrderPapersTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenPaymentOrders Given => new(host);

    [Fact]
    public async Task Evidence_is_handed_in_by_the_creditor_and_seen_by_the_court_and_by_the_debtor_who_was_served()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(PaymentOrderStatus.AwaitingAcceptance, people);
        var creditor = await host.BrowserOfAsync(people.Creditor);
        var form = (await creditor.GetAsync(PaymentOrderLinks.Part(key, "evidence"))).ShouldBeOk().Form();
        (await form.SubmitAsync("提交证据")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择要上传的文件");
        form = (await creditor.GetAsync(PaymentOrderLinks.Part(key, "evidence"))).Form();
        (await form.Upload("选择文件", "借条.png", "not a picture"u8.ToArray()).SubmitAsync("提交证据")).ShouldBe(HttpStatusCode.BadRequest);
        form = (await creditor.GetAsync(PaymentOrderLinks.Part(key, "evidence"))).Form();
        (await form.Upload("选择文件", "借条.pdf", Pdf).SubmitAsync("提交证据")).ShouldBeOk().ShouldSay("借条.pdf");
        Assert.Equal(Pdf, (await creditor.GetAsync(PaymentOrderLinks.File(key, 1))).ShouldBeOk().Bytes);
        (await (await host.BrowserOfAsync(people.Clerk)).GetAsync(DocumentLinks.CaseFile(key))).ShouldBeOk().ShouldSay("借条.pdf");
        var debtor = await host.BrowserOfAsync(people.Debtor);
        (await debtor.GetAsync(PaymentOrderLinks.File(key, 1))).ShouldBe(HttpStatusCode.NotFound);
        (await debtor.GetAsync(PaymentOrderLinks.Part(key, "evidence"))).ShouldBe(HttpStatusCode.NotFound);
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync(PaymentOrderLinks.File(key, 1))).ShouldBe(HttpStatusCode.NotFound);
        await Given.OnwardAsync(key, PaymentOrderStatus.AwaitingAcceptance, PaymentOrderStatus.Served, people);
        (await debtor.GetAsync(PaymentOrderLinks.Order(key))).ShouldBeOk().ShouldSay("借条.pdf");
        (await debtor.GetAsync(PaymentOrderLinks.File(key, 1))).ShouldBeOk();
    }

    [Fact]
    public async Task The_order_names_the_parties_the_sum_in_words_and_the_fifteen_days()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(PaymentOrderStatus.Issued, people);
        var order = await Given.ReadAsync(key);
        Says(
            await TextAsync(people.Judge, key, "payment-order"), order.CaseNumber!, people.Creditor.Name, people.Debtor.Name, "100,000.00元", "人民币壹拾万元整",
            "十五日内", "书面方式", "766.67元", $"审判员　{people.Judge.Name}", "二〇二六年十一月二十三日");
        Says(await TextAsync(people.Clerk, key, "payment-order-acceptance"), order.CaseNumber!, "1,533.33元");
        Says(await TextAsync(people.Creditor, key, "payment-order-application"), people.Creditor.DocumentNumber!, "有借条");
    }

    [Fact]
    public async Task The_ruling_that_ends_it_says_why_and_what_the_creditor_may_do()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(PaymentOrderStatus.AwaitingChoice, people);
        Says(await TextAsync(people.Judge, key, "payment-order-ending"), "债务人的异议成立", "自行失效", "七日内", "1,533.33元", "由申请人负担");
    }

    [Theory]
    [InlineData("payment-order", PaymentOrderStatus.Accepted)]
    [InlineData("payment-order-ending", PaymentOrderStatus.Served)]
    [InlineData("payment-order-dismissal", PaymentOrderStatus.Issued)]
    [InlineData("payment-order-acceptance", PaymentOrderStatus.AwaitingAcceptance)]
    [InlineData("payment-order-refusal", PaymentOrderStatus.AwaitingAcceptance)]
    public async Task A_paper_is_not_made_before_its_act(string kind, PaymentOrderStatus status)
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(status, people);
        var who = DocumentKinds.ByCode(kind)!.Issuers[0] == Domain.CourtRole.Judge ? people.Judge : people.Clerk;
        var problem = await Assert.ThrowsAsync<Domain.RuleViolation>(() => IssueAsync(who, key, kind));
        Assert.Equal("document.not-yet", problem.Code);
    }

    [Fact]
    public async Task The_order_is_served_on_the_debtor_and_read_there_only_then()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(PaymentOrderStatus.Issued, people);
        var document = await IssueAsync(people.Judge, key, "payment-order");
        var clerk = await host.BrowserOfAsync(people.Clerk);
        (await clerk.GetAsync(GolmudCourt.Web.Features.Service.ServiceLinks.Of(document.Key))).ShouldBeOk().ShouldSay(people.Debtor.Name).ShouldSay(people.Creditor.Name);
        var debtor = await host.BrowserOfAsync(people.Debtor);
        (await debtor.GetAsync(DocumentLinks.Document(document.Key))).ShouldBe(HttpStatusCode.NotFound);
        await Given.OnwardAsync(key, PaymentOrderStatus.Issued, PaymentOrderStatus.Served, people);
        (await debtor.GetAsync(DocumentLinks.Document(document.Key))).ShouldBeOk().ShouldSay("支付令");
        (await debtor.GetAsync(DocumentLinks.Of(key))).ShouldBeOk().ShouldSay("支付令");
    }

    private static byte[] Pdf { get; } = Filings.Drafting.Pdf();

    private static void Says(string text, params string[] words) => Assert.All(words, w => Assert.Contains(w, text, StringComparison.Ordinal));

    private Task<IssuedDocument> IssueAsync(Person person, Guid matter, string kind) => host.InScopeAsync(async services =>
        await services.GetRequiredService<PaperDesk>().IssueAsync(DocumentKinds.ByCode(kind)!, matter, null, await host.Given.OccasionAsync(services, person)));

    private async Task<string> TextAsync(Person person, Guid matter, string kind) =>
        Word.Text((await (await host.BrowserOfAsync(person)).GetAsync(DocumentLinks.Docx((await IssueAsync(person, matter, kind)).Key))).Bytes);
}
