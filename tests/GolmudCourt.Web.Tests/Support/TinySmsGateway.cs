using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>What a gateway was handed.</summary>
internal sealed record GatewayCall(string Mobile, string Text, string Id, string? IdempotencyKey, string? Authorization);

/// <summary>A gateway of short messages on a real port. It can fail and it can keep one waiting.</summary>
internal sealed class TinySmsGateway : IAsyncDisposable
{
    private readonly ConcurrentQueue<GatewayCall> _calls = new();
    private readonly WebApplication _app;

    public TinySmsGateway()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/send", AnswerAsync);
        _app.Start();
        Endpoint = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/send";
    }

    /// <summary>Where it listens.</summary>
    public string Endpoint { get; }

    /// <summary>The calls that came in, whatever was answered, oldest first.</summary>
    public IReadOnlyList<GatewayCall> Calls => [.. _calls];

    /// <summary>What it answers.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>While set, it takes the call and keeps silent until this is done.</summary>
    public TaskCompletionSource? Silence { get; set; }

    /// <summary>Done when a call has come in while it keeps silent.</summary>
    public TaskCompletionSource Heard { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The calls to a number.</summary>
    public IReadOnlyList<GatewayCall> To(string mobile) => [.. _calls.Where(c => c.Mobile == mobile)];

    /// <summary>In order again.</summary>
    public void Mend()
    {
        Status = StatusCodes.Status200OK;
        Silence?.TrySetResult();
        Silence = null;
        Heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Mend();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        string Read(string name) => body.RootElement.GetProperty(name).GetString()!;
        _calls.Enqueue(new GatewayCall(
            Read("mobile"), Read("text"), Read("id"), context.Request.Headers["Idempotency-Key"], context.Request.Headers.Authorization));
        Heard.TrySetResult();
        if (Silence is { } silence)
        {
            await silence.Task;
        }

        context.Response.StatusCode = Status;
    }
}
