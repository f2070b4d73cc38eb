using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Docketing;

/// <summary>Each act of the clerk and of the president, from its page.</summary>
public sealed class ActTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Docketing_gives_a_number_a_fee_notice_and_a_page_that_shows_both()
    {
        var (clerk, litigant, key) = await ReceivedAsync();
        var form = await OpenAsync(clerk, key, FilingAct.Docket);
        form.ShouldSay("300.00").ShouldSay("民诉法 128");
        var done = (await form.Form().Choose("类型代字", "民初").SubmitAsync("登记立案")).ShouldBeOk();
        var filing = await host.Given.ReadAsync(key);
        Assert.Equal(FilingStatus.Docketed, filing.Status);
        Assert.Equal(filing.Acceptance!.CaseNumber, done.Document.QuerySelector("#case-number")!.TextContent);
        Assert.Equal(300m, filing.FeeNotice!.Amount);
        Assert.Equal(["Docket", "TrackAtDocketing"], (await host.JournalOfAsync(key)).TakeLast(2).Select(e => e.Act));
        Assert.NotNull(litigant.Mobile);
    }

    [Fact]
    public async Task Halving_is_offered_with_its_article_and_halves_once()
    {
        var (clerk, _, key) = await ReceivedAsync();
        var form = await OpenAsync(clerk, key, FilingAct.Docket);
        await form.Form().Check("适用简易程序，减半交纳：150.00元").SubmitAsync("登记立案");
        var notice = (await host.Given.ReadAsync(key)).FeeNotice!;
        Assert.True(notice.Halved);
        Assert.Equal(150m, notice.Amount);
    }

    [Fact]
    public async Task A_type_code_that_is_not_for_complaints_is_refused_at_its_field()
    {
        var (clerk, _, key) = await ReceivedAsync();
        var form = (await OpenAsync(clerk, key, FilingAct.Docket)).Form();
        var fields = form.Fields.Select(f => (f.Key, f.Key == "TypeCode" ? "刑初" : f.Value)).ToArray();
        var page = await (await host.BrowserOfAsync(clerk)).PostForgedAsync(DocketingLinks.Act(key, FilingAct.Docket)!, fields);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(FilingStatus.AwaitingReview, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_correction_list_grows_row_by_row_and_from_templates_and_goes_out_once()
    {
        var (clerk, _, key) = await ReceivedAsync();
        var page = await OpenAsync(clerk, key, FilingAct.RequestCorrection);
        page = await page.Form().SubmitAsync("被告信息");
        Assert.Equal("民诉解释 209", page.Form().ValueOf("依据的法律条文"));
        page = await page.Form().SubmitAsync("再添加一项");
        page = await page.Form().Fill("要补充或者更正什么", "补充租车单的原件照片", 1).Fill("理由", "现有照片看不清签名", 1).Fill("依据的法律条文", "民诉法 124", 1).SubmitAsync("发出补正告知");
        page.ShouldBeOk().ShouldSay("补正告知已经发出").ShouldSay("补充租车单的原件照片");
        var filing = await host.Given.ReadAsync(key);
        Assert.Equal(FilingStatus.AwaitingCorrection, filing.Status);
        Assert.Equal(["民诉解释 209", "民诉法 124"], filing.Corrections[0].Items.OrderBy(i => i.Number).Select(i => i.Article));
    }

    [Fact]
    public async Task Unwillingness_to_mediate_is_refused_as_a_correction_at_the_very_field()
    {
        var (clerk, _, key) = await ReceivedAsync();
        var page = await OpenAsync(clerk, key, FilingAct.RequestCorrection);
        page = await page.Form().Fill("要补充或者更正什么", "请先提交调解申请").Fill("理由", "原告不同意调解").Fill("依据的法律条文", "民诉法 125").SubmitAsync("发出补正告知");
        page.ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("不能成为要求补正、退回或者不予受理的理由", page.ErrorAt("理由"), StringComparison.Ordinal);
        Assert.Equal("请先提交调解申请", page.Form().ValueOf("要补充或者更正什么"));
        Assert.Equal(FilingStatus.AwaitingReview, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_refusal_needs_a_statutory_ground_and_may_not_rest_on_mediation()
    {
        var (clerk, _, key) = await ReceivedAsync();
        var page = await OpenAsync(clerk, key, FilingAct.Refuse);
        page = (await page.Form().Fill("理由", "被告住所地不在本市").SubmitAsync("裁定不予受理")).ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("请选择法定情形", page.ErrorAt("法定情形"), StringComparison.Ordinal);
        page = (await page.Form().Fill("法定情形", "OtherCourt").Fill("理由", "原告拒绝先行调解").SubmitAsync("裁定不予受理")).ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("民诉法 125", page.ErrorAt("理由"), StringComparison.Ordinal);
        page = await page.Form().Fill("理由", "被告住所地和合同履行地都不在本市").SubmitAsync("裁定不予受理");
        page.ShouldBeOk().ShouldSay("不予受理");
        Assert.Equal(RefusalGround.OtherCourt, (await host.Given.ReadAsync(key)).Refusal!.Ground);
    }

    [Fact]
    public async Task Returning_waits_for_the_last_day_and_then_is_recorded()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.AwaitingCorrectionAsync(litigant, clerk);
        (await OpenAsync(clerk, key, FilingAct.Return)).ShouldSay("届满后才能退回");
        var now = host.Clock.Now;
        host.Clock.Set(now.AddDays(20));
        var done = await (await OpenAsync(clerk, key, FilingAct.Return)).Form().Fill("退回的理由", "没有补充租车单照片").SubmitAsync("退回并登记");
        host.Clock.Set(now);
        done.ShouldBeOk();
        Assert.Equal(FilingStatus.Returned, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_payment_is_recorded_by_its_slip_and_only_once()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.DocketedAsync(litigant, clerk);
        var page = await (await OpenAsync(clerk, key, FilingAct.RecordPayment)).Form().Fill("缴费票据号", "1").SubmitAsync("登记缴费");
        Assert.Contains("4到40个字符", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("缴费票据号"), StringComparison.Ordinal);
        await page.Form().Fill("缴费票据号", "青财票２０２６００１").SubmitAsync("登记缴费");
        Assert.Equal("青财票2026001", (await host.Given.ReadAsync(key)).FeeNotice!.PaymentReference);
        (await OpenAsync(clerk, key, FilingAct.RecordPayment)).ShouldSay("现在不能办理“登记缴费”");
    }

    [Fact]
    public async Task Corrections_brought_to_the_counter_get_a_receipt_and_start_the_seven_days_again()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.AwaitingCorrectionAsync(litigant, clerk);
        var page = await OpenAsync(clerk, key, FilingAct.AnswerCorrection);
        page = (await page.Form().SubmitAsync("接收并出具凭证")).ShouldBe(HttpStatusCode.BadRequest);
        page.ShouldSay("第1项还没有补正");
        page = await page.Form().Fill("补正说明", "交来租车单原件照片1张").SubmitAsync("接收并出具凭证");
        page.ShouldBeOk().ShouldSay("已收到补正材料").ShouldSay("交来租车单原件照片1张");
        Assert.Equal(FilingStatus.AwaitingReview, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_second_round_opens_only_by_a_presidents_reason()
    {
        var (clerk, president, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.PresidentAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.AwaitingCorrectionAsync(litigant, clerk);
        await host.Given.ActAsync(key, litigant, async (filing, desk, occasion) =>
        {
            filing.ReplyToCorrection(1, "已经补充", occasion);
            await desk.AnswerCorrectionAsync(filing, occasion);
        });
        (await OpenAsync(clerk, key, FilingAct.RequestCorrection)).ShouldSay("再次告知须先由院庭长准许");
        var page = await OpenAsync(president, key, FilingAct.PermitFurtherCorrection);
        await page.Form().Fill("为什么一次告知不够", "补正材料显示另有共同被告需要列明").SubmitAsync("准许再次补正");
        var round = await OpenAsync(clerk, key, FilingAct.RequestCorrection);
        await round.Form().Fill("要补充或者更正什么", "列明共同被告的信息").Fill("理由", "补正材料显示另有承租人").Fill("依据的法律条文", "民诉法 122(2)").SubmitAsync("发出补正告知");
        Assert.Equal(2, (await host.Given.ReadAsync(key)).Corrections.Count);
    }

    [Fact]
    public async Task A_president_decides_on_relief_with_a_reason()
    {
        var (clerk, president, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.PresidentAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.DocketedAsync(litigant, clerk);
        var proof = new StoredFile("低保证明.pdf", "application/pdf", 10, new string('a', 64), 1);
        await host.Given.ActAsync(key, litigant, (filing, _, occasion) => filing.ApplyForFeeRelief("reduce-other", "家庭生活困难，请求减交", [proof], occasion));
        var page = (await OpenAsync(president, key, FilingAct.DecideFeeRelief)).ShouldSay("家庭生活困难").ShouldSay("低保证明.pdf");
        page = (await page.Form().Choose("决定", "准予").Fill("减交的比例", "10").Fill("理由", "情况属实，予以准许").SubmitAsync("作出决定")).ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("不得低于30%", page.ErrorAt("减交的比例"), StringComparison.Ordinal);
        await page.Form().Fill("减交的比例", "５０%").SubmitAsync("作出决定");
        Assert.Equal(150m, (await host.Given.ReadAsync(key)).FeeNotice!.Payable);
    }

    [Fact]
    public async Task The_buttons_are_those_of_the_table_and_a_president_sees_none_of_the_clerks()
    {
        var (clerk, _, key) = await ReceivedAsync();
        var president = await host.Accounts.PresidentAsync();
        var mine = await (await host.BrowserOfAsync(clerk)).GetAsync(DocketingLinks.Review(key));
        Assert.Equal(["登记立案", "一次性告知补正", "裁定不予受理"], mine.TextsOf(".review-side .actions a"));
        var theirs = await (await host.BrowserOfAsync(president)).GetAsync(DocketingLinks.Review(key));
        Assert.Empty(theirs.TextsOf(".review-side .actions a"));
    }

    private async Task<(Person Clerk, Person Litigant, Guid Key)> ReceivedAsync()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        return (clerk, litigant, await host.Given.SubmittedAsync(litigant));
    }

    private async Task<Page> OpenAsync(Person person, Guid key, FilingAct act) =>
        (await (await host.BrowserOfAsync(person)).GetAsync(DocketingLinks.Act(key, act)!)).ShouldBeOk();
}
