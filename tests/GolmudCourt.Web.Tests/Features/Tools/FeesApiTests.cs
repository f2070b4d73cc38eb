using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Tools;

public sealed partial class FeesApiTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Path = "/api/v1/tools/court-fee";

    [Fact]
    public async Task The_example_of_the_contract_comes_property_by_property()
    {
        var call = await host.CallAsync(Path + "?kind=property&amount=100000");
        Assert.Equal((HttpStatusCode.OK, "application/json"), (call.Status, call.MediaType));
        Assert.Equal(
            """{"kind":"property","amount":100000.00,"base":0.00,"addition":2300.00,"fee":2300.00,"halved":1150.00,"basis":"诉讼费用交纳办法 """
            + """13(1)","steps":[{"range":"不超过1万元的部分","rate":"每件 50 元","part":50.00},{"range":"超过1万元至10万元的部分","rate":"2.5%","part":2250.00}]}""",
            call.Body);
        Assert.Equal(TimeSpan.FromMinutes(5), call.Cache?.MaxAge);
    }

    [Theory]
    [InlineData("property", "10000", "50.00", "25.00")]
    [InlineData("property", "20000", "300.00", "150.00")]
    [InlineData("property", "150000", "3300.00", "1650.00")]
    [InlineData("property", "893490", "12734.90", "6367.45")]
    [InlineData("property", "1326202.26", "16735.82", "8367.91")]
    [InlineData("property", "30000000", "191800.00", "95900.00")]
    [InlineData("property", "100,000元", "2300.00", "1150.00")]
    [InlineData("property", "１０００００", "2300.00", "1150.00")]
    [InlineData("payment-order", "100000", "766.67", null)]
    [InlineData("execution", "5000000", "52400.00", null)]
    [InlineData("preservation", "1001", "30.01", null)]
    [InlineData("preservation", "1200000", "5000.00", null)]
    [InlineData("bankruptcy", "120000000", "300000.00", null)]
    [InlineData("divorce", "500000", "1550.00", "775.00")]
    [InlineData("personality", "80000", "400.00", "200.00")]
    [InlineData("labour", null, "10.00", "5.00")]
    [InlineData("administrative", null, "50.00", "25.00")]
    [InlineData("jurisdiction-objection", null, "50.00", null)]
    [InlineData("ip", null, "500.00", "250.00")]
    [InlineData("confirmation", null, "0.00", null)]
    public async Task The_tariff_is_charged_with_two_places(string kind, string? amount, string fee, string? halved)
    {
        var call = await host.CallAsync($"{Path}?kind={kind}" + (amount is null ? "" : "&amount=" + Uri.EscapeDataString(amount)));
        Assert.Equal(HttpStatusCode.OK, call.Status);
        Assert.Equal(fee, call.Json.GetProperty("fee").GetRawText());
        Assert.Equal(halved ?? "null", call.Json.GetProperty("halved").GetRawText());
        var parts = call.Json.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("part").GetRawText()).ToList();
        Assert.All(parts, p => Assert.Matches(TwoPlaces(), p));
        Assert.Equal(decimal.Parse(fee, CultureInfo.InvariantCulture), parts.Sum(p => decimal.Parse(p, CultureInfo.InvariantCulture)));
        Assert.Equal(
            call.Json.GetProperty("fee").GetDecimal(),
            call.Json.GetProperty("base").GetDecimal() + call.Json.GetProperty("addition").GetDecimal());
    }

    [Theory]
    [InlineData("", "kind")]
    [InlineData("?amount=100", "kind")]
    [InlineData("?kind=nothing&amount=100", "kind")]
    [InlineData("?kind=property", "amount")]
    [InlineData("?kind=property&amount=", "amount")]
    [InlineData("?kind=property&amount=-1", "amount")]
    [InlineData("?kind=property&amount=1e30", "amount")]
    [InlineData("?kind=property&amount=NaN", "amount")]
    [InlineData("?kind=property&amount=%E5%8D%81%E4%B8%87", "amount")]
    [InlineData("?kind=property&amount=0.001", "amount")]
    [InlineData("?kind=property&amount=10000000000001", "amount")]
    [InlineData("?kind=labour&amount=abc", "amount")]
    public async Task A_bad_parameter_is_named(string query, string parameter) => (await host.CallAsync(Path + query)).ShouldName(parameter);

    [Fact]
    public async Task An_overlong_amount_is_refused_by_name() =>
        (await host.CallAsync($"{Path}?kind=property&amount={new string('9', 2000)}")).ShouldName("amount");

    [Fact]
    public async Task Parameters_it_does_not_know_are_ignored() =>
        Assert.Equal(HttpStatusCode.OK, (await host.CallAsync(Path + "?kind=labour&utm_source=x")).Status);

    [GeneratedRegex(@"^-?\d+\.\d\d$")]
    private static partial Regex TwoPlaces();
}
