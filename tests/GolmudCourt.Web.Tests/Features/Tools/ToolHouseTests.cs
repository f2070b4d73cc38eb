using System.Net;
using System.Text.Json;
using GolmudCourt.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Tools;

/// <summary>A host that lets one address ask three times a minute, and keeps every line of its log.</summary>
public sealed class NarrowHost : PortalHost
{
    internal LogLines Log { get; } = new();

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["RateLimits:Tools"] = "3",
        ["Serilog:MinimumLevel:Default"] = "Verbose",
        ["Serilog:MinimumLevel:Override:Microsoft.AspNetCore.Mvc"] = "Verbose",
        ["Serilog:MinimumLevel:Override:Microsoft.AspNetCore.Hosting"] = "Verbose",
    };

    protected override void Replace(IServiceCollection services) => services.AddSingleton<Serilog.Core.ILogEventSink>(Log);

    internal sealed class LogLines : Serilog.Core.ILogEventSink
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> All { get; } = new();

        public void Emit(Serilog.Events.LogEvent logEvent) => All.Enqueue(
            logEvent.RenderMessage() + string.Join(' ', logEvent.Properties.Values) + logEvent.Exception);
    }
}

public sealed class ToolLimitTests(NarrowHost host) : IClassFixture<NarrowHost>
{
    [Fact]
    public async Task The_number_is_in_no_log_and_the_fourth_question_of_a_minute_is_too_many()
    {
        foreach (var number in new[] { "11010519491231002X", "110105194912310021" })
        {
            await host.PostJsonAsync("/api/v1/tools/identity", $$"""{"type":"id-card","number":"{{number}}"}""");
        }

        await host.PostJsonAsync("/api/v1/tools/identity", """{"type":"id-card","number":110105194912310021}""");
        var call = await host.CallAsync("/api/v1/tools/court-fee?kind=labour");
        Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json"), (call.Status, call.MediaType));
        Assert.Equal("too-many-requests", call.Json.GetProperty("code").GetString());
        Assert.Contains(host.Log.All, line => line.Contains("api/v1/tools/identity", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.All, line => line.Contains("1101051949", StringComparison.Ordinal));
    }
}

public sealed class ToolDocumentTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_document_describes_the_json_tools_and_nothing_else()
    {
        var call = await host.CallAsync("/openapi/v1.json");
        var paths = call.Json.GetProperty("paths");
        Assert.Equal(
            ["/api/v1/tools/case-number", "/api/v1/tools/court-fee", "/api/v1/tools/deadline", "/api/v1/tools/identity", "/api/v1/tools/small-claims"],
            paths.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        var fee = paths.GetProperty("/api/v1/tools/court-fee").GetProperty("get");
        Assert.Equal(["kind", "amount"], fee.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
        Assert.Equal("#/components/schemas/FeeAnswer", SchemaOf(fee, "200", "application/json"));
        Assert.Equal("#/components/schemas/ToolProblem", SchemaOf(fee, "400", "application/problem+json"));
        Assert.Equal("计算诉讼费", fee.GetProperty("summary").GetString());
        var deadline = paths.GetProperty("/api/v1/tools/deadline").GetProperty("get");
        Assert.Equal("#/components/schemas/ToolProblem", SchemaOf(deadline, "422", "application/problem+json"));
        Assert.Equal(["id-card", "credit-code"], call.Json.GetProperty("components").GetProperty("schemas").GetProperty("IdentityQuestion")
            .GetProperty("properties").GetProperty("type").GetProperty("enum").EnumerateArray().Select(v => v.GetString()));
    }

    private static string? SchemaOf(JsonElement operation, string status, string media) => operation.GetProperty("responses")
        .GetProperty(status).GetProperty("content").GetProperty(media).GetProperty("schema").GetProperty("$ref").GetString();
}
