using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Desk;

/// <summary>Finding a matter over HTTP: by number in any notation, name, initials, telephone, and only what one may see.</summary>
public sealed class SearchTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_filing_is_found_by_receipt_name_part_initials_and_the_end_of_a_telephone()
    {
        var litigant = await host.Accounts.LitigantAsync("索南扎西措");
        var key = await host.Given.SubmittedAsync(litigant, defendant: "昆仑雪豹运输公司");
        var receipt = await host.DbAsync(db => db.Filings.Where(f => f.Key == key).SelectMany(f => f.Receipts).Select(r => r.Number).FirstAsync());
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        foreach (var text in new[] { receipt, receipt.ToLowerInvariant(), "雪豹", "klxb", "xbys", "KLXB", "昆仑　雪豹" })
        {
            (await FindAsync(clerk, text)).ShouldBeOk().ShouldSay("昆仑雪豹运输公司");
        }

        (await FindAsync(clerk, litigant.Mobile![^4..])).ShouldSay("昆仑雪豹运输公司");
        (await FindAsync(clerk, litigant.Mobile!)).ShouldSay("请只填写手机号码的后四位").ShouldNotSay("昆仑雪豹运输公司");
        (await FindAsync(clerk, "豹")).ShouldSay("请至少输入2个字").ShouldNotSay("昆仑雪豹运输公司");
        (await FindAsync(clerk, "没有这个名字")).ShouldBeOk().ShouldSay("没有找到");
        (await FindAsync(clerk, "雪豹' OR 1=1 --%_")).ShouldBeOk().ShouldSay("没有找到");
        (await FindAsync(clerk, new string('雪', 5_000))).ShouldBeOk().ShouldSay("最多输入100个字");
    }

    [Fact]
    public async Task A_case_is_found_by_its_number_however_it_is_written()
    {
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DocketedAsync(litigant, clerk);
        var number = (await host.Given.ReadAsync(key)).Acceptance!.CaseNumber;
        var browser = await host.BrowserOfAsync(clerk);
        foreach (var text in new[] { number, number.Replace('(', '（').Replace(')', '）'), number.Replace("(", "〔", StringComparison.Ordinal).Replace(")", "〕", StringComparison.Ordinal), $" {number} " })
        {
            (await FindAsync(browser, text)).ShouldBeOk().ShouldSay(number);
        }
    }

    [Fact]
    public async Task Nobody_finds_what_they_may_not_see()
    {
        var (owner, other) = (await host.Accounts.LitigantAsync("寻不见的人"), await host.Accounts.LitigantAsync());
        await host.Given.SubmittedAsync(owner, defendant: "寻不见的公司");
        (await FindAsync(await host.BrowserOfAsync(owner), "寻不见的公司")).ShouldBeOk().ShouldSay("寻不见的人");
        foreach (var role in new[] { CourtRole.Judge, CourtRole.Mediator, CourtRole.OrganisationManager, CourtRole.Administrator, CourtRole.Agent })
        {
            (await FindAsync(await host.BrowserOfAsync(await host.Accounts.OpenAsync(role)), "寻不见的公司")).ShouldBeOk().ShouldSay("没有找到").ShouldNotSay("寻不见的人");
        }

        (await FindAsync(await host.BrowserOfAsync(other), "寻不见的公司")).ShouldBeOk().ShouldSay("没有找到");
        var draft = await host.Given.DraftAsync(owner);
        Assert.NotEqual(Guid.Empty, draft);
        (await FindAsync(await host.BrowserOfAsync(await host.Accounts.PresidentAsync()), "寻不见的公司")).ShouldSay("寻不见的人");
    }

    [Fact]
    public async Task Mediations_and_confirmations_are_found_by_name_with_the_page_of_the_role()
    {
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        await given.InStateAsync(MediationStatus.InProgress, people);
        var name = people.Applicant.Name;
        foreach (var person in new[] { people.Mediator, people.Clerk, people.Applicant })
        {
            var browser = await host.BrowserOfAsync(person);
            var page = (await FindAsync(browser, name)).ShouldBeOk().ShouldSay("调解");
            var title = page.TextsOf("th[data-label=案件] a")[0];
            (await page.FollowAsync(title)).ShouldBeOk();
        }

        (await FindAsync(await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Mediator)), name)).ShouldSay("没有找到");
        var confirmations = new GivenConfirmations(host);
        var parties = await confirmations.PeopleAsync();
        await confirmations.DocketedAsync(parties);
        (await FindAsync(await host.BrowserOfAsync(parties.Judge), parties.First.Name)).ShouldSay("司法确认");
        (await FindAsync(await host.BrowserOfAsync(people.Applicant), parties.First.Name)).ShouldSay("没有找到");
    }

    [Theory]
    [InlineData("调解")]
    [InlineData("司法确认")]
    [InlineData("支付令")]
    public async Task Every_kind_is_found_by_part_of_a_name_initials_telephone_and_number(string kind)
    {
        var party = await host.Accounts.LitigantAsync("尕藏昂旺嘉措");
        var (number, stranger) = kind switch
        {
            "调解" => await MediationAsync(party),
            "司法确认" => await ConfirmationAsync(party),
            _ => await PaymentOrderAsync(party),
        };
        var own = await host.BrowserOfAsync(party);
        foreach (var text in new[] { "尕藏昂旺嘉措", "昂旺", "gzawjc", "awjc", number, number.Replace('(', '（').Replace(')', '）'), party.Mobile![^4..] })
        {
            var page = (await FindAsync(own, text)).ShouldBeOk();
            Assert.True(page.TextsOf("td[data-label=类别]").Contains(kind), $"{kind}: {text}");
            Assert.Contains(number, page.TextsOf("td[data-label=号码]"));
        }

        (await FindAsync(await host.BrowserOfAsync(stranger), number)).ShouldBeOk().ShouldSay("没有找到").ShouldNotSay("尕藏昂旺嘉措");
    }

    [Fact]
    public async Task The_desk_has_the_box()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        (await (await browser.GetAsync(DeskLinks.Desk)).Form(DeskLinks.Search).Set("q", "没有这个名字").SubmitAsync()).ShouldBeOk().ShouldSay("没有找到");
    }

    private async Task<(string Number, Person Stranger)> MediationAsync(Person party)
    {
        var given = new GivenMediation(host);
        var key = await given.InStateAsync(MediationStatus.InProgress, await given.PeopleAsync() with { Applicant = party });
        return ((await host.DbAsync(db => db.Mediations.Where(m => m.Key == key).Select(m => m.CaseNumber).SingleAsync()))!, await host.Accounts.LitigantAsync());
    }

    private async Task<(string Number, Person Stranger)> ConfirmationAsync(Person party)
    {
        var given = new GivenConfirmations(host);
        var key = await given.DocketedAsync(await given.PeopleAsync() with { First = party });
        return (await host.DbAsync(db => db.Confirmations.Where(a => a.Key == key).Select(a => a.Docketing!.CaseNumber).SingleAsync()), await host.Accounts.LitigantAsync());
    }

    private async Task<(string Number, Person Stranger)> PaymentOrderAsync(Person party)
    {
        var given = new GivenPaymentOrders(host);
        var key = await given.InStateAsync(PaymentOrderStatus.Accepted, await given.PeopleAsync() with { Creditor = party });
        return ((await given.ReadAsync(key)).CaseNumber!, await host.Accounts.LitigantAsync());
    }

    private static Task<Page> FindAsync(Browser browser, string text) => browser.GetAsync($"{DeskLinks.Search}?q={Uri.EscapeDataString(text)}");
}
