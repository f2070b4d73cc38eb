using System.Net;
using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Receipts;
using GolmudCourt.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Receipts;

/// <summary>Anyone can confirm a receipt, or a file against it, and learns nothing else.</summary>
public sealed class VerificationTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Listed = "这个文件在这份凭证的材料清单中";
    private const string NotListed = "这个文件不在这份凭证的材料清单中";

    private readonly Browser _browser = host.NewBrowser();

    [Fact]
    public async Task A_code_is_confirmed_with_time_and_court_and_nothing_else()
    {
        var (owner, receipt) = await ReceivedAsync();
        var page = await AskAsync(receipt.Code);
        page.ShouldBeOk().ShouldSay("真实").ShouldSay("2026年11月23日 10:00:00").ShouldSay("格尔木市人民法院");
        foreach (var secret in new[] { owner.Name, "格尔木测试商贸有限公司", "租", "起诉材料", receipt.Number })
        {
            Assert.DoesNotContain(secret, page.Main, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_address_in_the_picture_answers_at_once()
    {
        var (_, receipt) = await ReceivedAsync();
        (await _browser.GetAsync($"/receipts/verify?code={receipt.Code}")).ShouldBeOk().ShouldSay("真实");
        (await _browser.GetAsync("/receipts/verify?code=ABCDEFGH22")).ShouldBeOk().ShouldSay("不存在").ShouldNotSay("真实");
        (await _browser.GetAsync("/receipts/verify?code=%3Cscript%3E")).ShouldBeOk().ShouldSay("不存在");
    }

    [Fact]
    public async Task A_number_and_a_code_are_read_in_every_usual_way_of_writing()
    {
        var (_, receipt) = await ReceivedAsync();
        var digits = string.Concat(receipt.Number.Where(char.IsAsciiDigit));
        foreach (var written in new[]
        {
            receipt.Number, receipt.Number.Replace('〔', '(').Replace('〕', ')'), $"{digits[..4]} {digits[4..]}", $"（{digits[..4]}）{digits[4..]}号",
            receipt.Code.ToLowerInvariant(), $"{receipt.Code[..5]}-{receipt.Code[5..]}", $" {receipt.Code[..5]} {receipt.Code[5..]} ",
        })
        {
            (await AskAsync(written)).ShouldBeOk().ShouldSay("真实");
        }
    }

    [Fact]
    public async Task A_file_is_confirmed_against_the_list_of_its_own_receipt_only()
    {
        var (_, receipt) = await ReceivedAsync();
        var content = Encoding.UTF8.GetBytes("测试材料");
        var changed = Encoding.UTF8.GetBytes("测试材料。");
        (await AskAsync(receipt.Code, content)).ShouldBeOk().ShouldSay("真实").ShouldSay(Listed);
        (await AskAsync(receipt.Code, changed)).ShouldBeOk().ShouldSay("真实").ShouldSay(NotListed);
        (await AskAsync(receipt.Code, hash: Convert.ToHexString(SHA256.HashData(content)))).ShouldSay(Listed);
        (await AskAsync("ABCDEFGH22", content)).ShouldSay("不存在").ShouldNotSay("材料清单中");
        var store = host.Services.GetRequiredService<FileStore>();
        Assert.False(store.Has(Convert.ToHexStringLower(SHA256.HashData(changed))));
    }

    [Fact]
    public async Task A_list_is_never_opened_by_a_number_that_can_be_guessed()
    {
        var (_, receipt) = await ReceivedAsync();
        var page = await AskAsync(receipt.Number, Encoding.UTF8.GetBytes("测试材料"));
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldNotSay(Listed).ShouldNotSay(NotListed);
        Assert.Contains("10位查询码", page.ErrorAt("查询码或者凭证编号"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "查询码或者凭证编号")]
    [InlineData("随便写的", "", "查询码或者凭证编号")]
    [InlineData("ABCDEFGH22", "abc", "或者填写文件的SHA-256")]
    public async Task A_slip_is_said_at_its_field(string reference, string hash, string label)
    {
        var page = await AskAsync(reference, hash: hash);
        Assert.NotNull(page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt(label));
        Assert.Equal(reference, page.Form("/receipts/verify").ValueOf("查询码或者凭证编号"));
    }

    [Theory]
    [InlineData("格立收〔2026〕000001号", "格立收〔2026〕000001号")]
    [InlineData("格立收[2026]1号", "格立收〔2026〕000001号")]
    [InlineData("２０２６－０００００１", "格立收〔2026〕000001号")]
    [InlineData("1999000001", null)]
    [InlineData("2026", null)]
    [InlineData("格立收〔2026〕0000000000001号", null)]
    public void A_receipt_number_has_one_form(string text, string? number) => Assert.Equal(number, ReceiptCodes.Number(text));

    private async Task<(Person Owner, FilingReceipt Receipt)> ReceivedAsync()
    {
        var owner = await host.Accounts.LitigantAsync();
        return (owner, (await host.Given.ReadAsync(await host.Given.SubmittedAsync(owner))).Receipts[0]);
    }

    private async Task<Page> AskAsync(string reference, byte[]? file = null, string? hash = null)
    {
        var form = (await _browser.GetAsync("/receipts/verify")).ShouldBeOk().Form("/receipts/verify").Fill("查询码或者凭证编号", reference);
        if (file is not null)
        {
            form.Upload("选择文件", "任意.bin", file);
        }

        return await (hash is null ? form : form.Fill("或者填写文件的SHA-256", hash)).SubmitAsync("核验");
    }
}
