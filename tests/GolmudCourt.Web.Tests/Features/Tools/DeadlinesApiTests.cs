using System.Net;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Tools;

public sealed class DeadlinesApiTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Path = "/api/v1/tools/deadline";

    [Fact]
    public async Task The_example_of_the_contract_comes_property_by_property()
    {
        var call = await host.CallAsync(Path + "?from=2026-03-02&length=15&unit=day");
        Assert.Equal((HttpStatusCode.OK, "application/json"), (call.Status, call.MediaType));
        Assert.StartsWith("""{"from":"2026-03-02","due":"2026-03-17","steps":[{"date":"2026-03-02","why":"起算""", call.Body, StringComparison.Ordinal);
        Assert.Equal(["from", "due", "steps", "calendar"], call.Json.EnumerateObject().Select(p => p.Name));
        Assert.All(call.Json.GetProperty("steps").EnumerateArray(), s => Assert.Equal(["date", "why"], s.EnumerateObject().Select(p => p.Name)));
    }

    [Theory]
    [InlineData("2026-01-31", "15", "day", "2026-02-24")]
    [InlineData("2026-09-24", "7", "day", "2026-10-08")]
    [InlineData("2026-01-31", "1", "month", "2026-02-28")]
    [InlineData("2025-03-02", "1", "year", "2026-03-02")]
    [InlineData("2026-09-30", "1", "workday", "2026-10-08")]
    [InlineData("2026-03-02", "１５", "day", "2026-03-17")]
    public async Task Deadlines_roll_over_the_published_rest_days(string from, string length, string unit, string due)
    {
        var call = await host.CallAsync($"{Path}?from={from}&length={Uri.EscapeDataString(length)}&unit={unit}");
        Assert.Equal(due, call.Json.GetProperty("due").GetString());
        Assert.Equal(due, call.Json.GetProperty("steps").EnumerateArray().Last().GetProperty("date").GetString());
    }

    [Fact]
    public async Task A_year_without_a_notice_is_an_error_of_its_own()
    {
        var call = await host.CallAsync(Path + "?from=2026-12-25&length=15&unit=day");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (call.Status, call.MediaType));
        Assert.Equal("calendar-missing", call.Json.GetProperty("code").GetString());
        Assert.Equal(2027, call.Json.GetProperty("year").GetInt32());
        Assert.Equal(422, call.Json.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("", "from")]
    [InlineData("?length=15&unit=day", "from")]
    [InlineData("?from=2026-02-30&length=15&unit=day", "from")]
    [InlineData("?from=02.03.2026&length=15&unit=day", "from")]
    [InlineData("?from=9999-12-31&length=15&unit=day", "from")]
    [InlineData("?from=2026-03-02&unit=day", "length")]
    [InlineData("?from=2026-03-02&length=0&unit=day", "length")]
    [InlineData("?from=2026-03-02&length=-3&unit=day", "length")]
    [InlineData("?from=2026-03-02&length=1.5&unit=day", "length")]
    [InlineData("?from=2026-03-02&length=99999999999999999999&unit=day", "length")]
    [InlineData("?from=2026-03-02&length=7301&unit=day", "length")]
    [InlineData("?from=2026-03-02&length=15", "unit")]
    [InlineData("?from=2026-03-02&length=15&unit=week", "unit")]
    public async Task A_bad_parameter_is_named(string query, string parameter) => (await host.CallAsync(Path + query)).ShouldName(parameter);
}
