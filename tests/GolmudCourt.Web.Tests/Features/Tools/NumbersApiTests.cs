using System.Net;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Tools;

public sealed class NumbersApiTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Identity = "/api/v1/tools/identity";
    private const string CaseNumber = "/api/v1/tools/case-number?text=";

    [Theory]
    [InlineData(
        """{"type":"id-card","number":" 11010519491231002x "}""",
        """{"valid":true,"normalized":"11010519491231002X","sex":"female","birthDate":"1949-12-31"}""")]
    [InlineData(
        """{"type":"id-card","number":"440524188001010014"}""",
        """{"valid":true,"normalized":"440524188001010014","sex":"male","birthDate":"1880-01-01"}""")]
    [InlineData("""{"type":"credit-code","number":"91350100m000100y43"}""", """{"valid":true,"normalized":"91350100M000100Y43"}""")]
    public async Task A_good_number_comes_back_in_its_one_form(string question, string answer)
    {
        var call = await host.PostJsonAsync(Identity, question);
        Assert.Equal((HttpStatusCode.OK, answer), (call.Status, call.Body));
        Assert.True(call.Cache?.NoStore);
    }

    [Theory]
    [InlineData("id-card", "110105194912310021")]
    [InlineData("id-card", "11010519490231002X")]
    [InlineData("id-card", "632801203012010017")]
    [InlineData("id-card", "12345")]
    [InlineData("credit-code", "91350100M000100Y4Z")]
    public async Task A_number_that_cannot_exist_gets_a_reason_and_is_not_repeated(string type, string number)
    {
        var call = await host.PostJsonAsync(Identity, $$"""{"type":"{{type}}","number":"{{number}}"}""");
        Assert.Equal(HttpStatusCode.OK, call.Status);
        Assert.Equal(["valid", "reason"], call.Json.EnumerateObject().Select(p => p.Name));
        Assert.False(call.Json.GetProperty("valid").GetBoolean());
        Assert.DoesNotContain(number, call.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"passport","number":"E12345678"}""", "type")]
    [InlineData("""{"number":"11010519491231002X"}""", "type")]
    [InlineData("""{"type":"id-card"}""", "number")]
    [InlineData("""{"type":"id-card","number":null}""", "number")]
    [InlineData("""{"type":"id-card","number":110105194912310021}""", "number")]
    [InlineData("""not json""", "body")]
    [InlineData("null", "body")]
    [InlineData("", "body")]
    public async Task A_bad_body_names_what_is_wrong_and_repeats_nothing(string body, string parameter)
    {
        var call = await host.PostJsonAsync(Identity, body);
        call.ShouldName(parameter);
        Assert.DoesNotContain("1101051949", call.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("E1234", call.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overlong_number_is_refused_by_name() =>
        (await host.PostJsonAsync(Identity, $$"""{"type":"id-card","number":"{{new string('1', 101)}}"}""")).ShouldName("number");

    [Theory]
    [InlineData("(2026)青2801民初1号")]
    [InlineData("（２０２６）青２８０１ 民初 1 号")]
    public async Task A_case_number_is_read_in_any_width(string text) => Assert.Equal(
        """{"valid":true,"normalized":"(2026)青2801民初1号","year":2026,"court":"青2801","courtName":"格尔木市人民法院","type":"民初","number":1,"legacy":false}""",
        (await host.CallAsync(CaseNumber + Uri.EscapeDataString(text))).Body);

    [Fact]
    public async Task A_legacy_case_number_keeps_every_property() => Assert.Equal(
        """{"valid":true,"normalized":"(2015)海行民初字第5号","year":2015,"court":null,"courtName":null,"type":null,"number":5,"legacy":true}""",
        (await host.CallAsync(CaseNumber + Uri.EscapeDataString("(2015)海行民初字第5号"))).Body);

    [Theory]
    [InlineData("青2801民初1号")]
    [InlineData("(2026)青2801民初0号")]
    [InlineData("(2026)青2801天书1号")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_is_no_case_number_gets_a_reason(string text)
    {
        var call = await host.CallAsync(CaseNumber + Uri.EscapeDataString(text));
        Assert.Equal(HttpStatusCode.OK, call.Status);
        Assert.Equal(["valid", "reason"], call.Json.EnumerateObject().Select(p => p.Name));
        Assert.False(call.Json.GetProperty("valid").GetBoolean());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%20")]
    public async Task A_missing_text_is_named(string text) => (await host.CallAsync(CaseNumber + text)).ShouldName("text");

    [Fact]
    public async Task An_overlong_text_is_named() => (await host.CallAsync(CaseNumber + new string('1', 101))).ShouldName("text");
}
