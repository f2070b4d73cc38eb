using System.Net;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Tools;

public sealed class SmallClaimsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Path = "/api/v1/tools/small-claims";

    [Fact]
    public async Task The_example_of_the_contract_comes_to_the_letter()
    {
        var call = await host.CallAsync(Path + "?amount=54673&base=109346");
        Assert.Equal((HttpStatusCode.OK, "application/json"), (call.Status, call.MediaType));
        Assert.Equal("""{"mandatory":true,"agreeable":false,"mandatoryLimit":54673.00,"agreeableLimit":218692.00}""", call.Body);
        Assert.Equal(TimeSpan.FromMinutes(5), call.Cache?.MaxAge);
    }

    [Theory]
    [InlineData("54673.00", true, false)]
    [InlineData("54673.01", false, true)]
    [InlineData("218692", false, true)]
    [InlineData("218,692.01元", false, false)]
    [InlineData("５４６７３", true, false)]
    public async Task The_fen_decides(string amount, bool mandatory, bool agreeable)
    {
        var call = await host.CallAsync($"{Path}?amount={Uri.EscapeDataString(amount)}&base=109346");
        Assert.Equal((mandatory, agreeable), (call.Json.GetProperty("mandatory").GetBoolean(), call.Json.GetProperty("agreeable").GetBoolean()));
    }

    [Fact]
    public async Task Without_a_base_the_courts_year_is_taken_and_named_with_its_doubt()
    {
        var json = (await host.CallAsync(Path + "?amount=54673")).Json;
        Assert.Equal((true, "54673.00", 2021), (json.GetProperty("mandatory").GetBoolean(), json.GetProperty("mandatoryLimit").GetRawText(), json.GetProperty("wageYear").GetInt32()));
        Assert.Contains("尚未经本院核实", json.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "amount")]
    [InlineData("?base=109346", "amount")]
    [InlineData("?amount=0&base=109346", "amount")]
    [InlineData("?amount=-1", "amount")]
    [InlineData("?amount=0.001", "amount")]
    [InlineData("?amount=abc", "amount")]
    [InlineData("?amount=10000000000001", "amount")]
    [InlineData("?amount=100&base=0", "base")]
    [InlineData("?amount=100&base=abc", "base")]
    [InlineData("?amount=100&base=1e5", "base")]
    public async Task A_bad_parameter_is_named(string query, string parameter) => (await host.CallAsync(Path + query)).ShouldName(parameter);

    [Fact]
    public async Task The_page_says_what_the_amount_means_and_what_must_hold_besides()
    {
        var page = await host.NewBrowser().GetAsync("/tools/small-claims?Amount=54673.01&Base=");
        page.ShouldBeOk().ShouldSay("双方当事人可以约定适用小额诉讼程序").ShouldSay("218,692.00 元").ShouldSay("2021年").ShouldSay("尚未经本院核实").ShouldSay("民诉法 166");
    }

    [Fact]
    public async Task A_slip_on_the_page_is_said_at_its_field()
    {
        var page = (await host.NewBrowser().GetAsync("/tools/small-claims?Amount=100&Base=x")).ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(page.ErrorAt("就业人员年平均工资"));
    }
}

/// <summary>A court that has set a year whose wage is not there.</summary>
public sealed class NoWageHost : PortalHost
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Triage:WageYear"] = "2025" };
}

public sealed class MissingWageTests(NoWageHost host) : IClassFixture<NoWageHost>
{
    [Fact]
    public async Task A_missing_year_is_an_error_and_never_another_year()
    {
        var call = await host.CallAsync("/api/v1/tools/small-claims?amount=54673");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (call.Status, call.MediaType));
        Assert.Equal("wage-base-missing", call.Json.GetProperty("code").GetString());
        Assert.Contains("2025年", call.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.True(call.Cache?.NoStore);
    }

    [Fact]
    public async Task A_base_of_the_askers_own_is_still_answered() =>
        Assert.Equal(HttpStatusCode.OK, (await host.CallAsync("/api/v1/tools/small-claims?amount=54673&base=109346")).Status);

    [Fact]
    public async Task The_page_says_so_without_blaming_a_field()
    {
        var page = (await host.NewBrowser().GetAsync("/tools/small-claims?Amount=54673")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.ShouldSay("暂时不能判断").ShouldSay("2025年");
        Assert.Empty(page.Errors);
    }
}
