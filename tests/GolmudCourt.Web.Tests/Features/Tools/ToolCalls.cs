using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Tools;

/// <summary>What a JSON tool answered, as it came over the line.</summary>
internal sealed record ToolCall(HttpStatusCode Status, string? MediaType, CacheControlHeaderValue? Cache, string Body)
{
    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonElement.Parse(Body);

    /// <summary>Asserts that it is a problem document that names a parameter.</summary>
    public void ShouldName(string parameter)
    {
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (Status, MediaType));
        Assert.Equal(parameter, Json.GetProperty("parameter").GetString());
        Assert.Equal(400, Json.GetProperty("status").GetInt32());
        Assert.Contains(parameter, Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.True(Cache?.NoStore);
    }
}

internal static class ToolCalls
{
    public static Task<ToolCall> CallAsync(this PortalHost host, string path) => SendAsync(host, new HttpRequestMessage(HttpMethod.Get, path));

    public static Task<ToolCall> PostJsonAsync(this PortalHost host, string path, string json) => SendAsync(
        host, new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") });

    private static async Task<ToolCall> SendAsync(PortalHost host, HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await host.NewBrowser().Client.SendAsync(request, TestContext.Current.CancellationToken);
            var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return new ToolCall(answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl, body);
        }
    }
}
