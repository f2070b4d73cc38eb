using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GolmudCourt.Domain;

namespace GolmudCourt.Web.Notifications;

/// <summary>How the gateway of short messages is spoken to (section <c>Sms</c>).</summary>
internal sealed class SmsSettings
{
    /// <summary>Where messages are posted to; empty where no gateway is connected.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The secret of the court at the gateway.</summary>
    public string? Key { get; init; }

    /// <summary>The header the secret goes in.</summary>
    public string KeyHeader { get; init; } = "Authorization";

    /// <summary>What stands before the secret in the header, such as <c>Bearer</c>; empty for nothing.</summary>
    public string KeyScheme { get; init; } = "Bearer";

    /// <summary>The JSON that is posted; <c>{mobile}</c>, <c>{text}</c> and <c>{id}</c> stand inside its strings.</summary>
    public string Body { get; init; } = """{"mobile":"{mobile}","text":"{text}","id":"{id}"}""";

    /// <summary>How long an answer is waited for.</summary>
    public double TimeoutSeconds { get; init; } = 10;
}

/// <summary>
/// A gateway of short messages that takes JSON over HTTP. Every attempt of one message carries the same id, in the body and
/// as <c>Idempotency-Key</c>. An answer of 2xx is taken as the gateway's word; nothing of the answer is kept.
/// </summary>
internal sealed class HttpSmsGateway(HttpClient http, SmsSettings settings) : ISmsGateway
{
    // A rejected secret or a busy gateway is the channel's trouble; the message itself is in order.
    private static readonly HttpStatusCode[] s_ofChannel =
    [
        HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests,
        HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout,
    ];

    private static readonly HttpStatusCode[] s_forGood = [HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity];

    /// <inheritdoc/>
    public async Task SendAsync(string mobile, string text)
    {
        try
        {
            await SendAsync(mobile, text, Guid.NewGuid(), CancellationToken.None);
        }
        catch (DeliveryFault)
        {
            throw new RuleViolation("sms.failed", "短信暂时发不出去，请过几分钟再试；急需办理的请到诉讼服务大厅窗口，或者拨打12368");
        }
    }

    /// <inheritdoc/>
    public async Task SendAsync(string mobile, string text, Guid key, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Endpoint);
        request.Content = new StringContent(BodyOf(settings.Body, mobile, text, key), Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json"));
        request.Headers.TryAddWithoutValidation("Idempotency-Key", $"{key:N}");
        if (!string.IsNullOrEmpty(settings.Key))
        {
            request.Headers.TryAddWithoutValidation(settings.KeyHeader, $"{settings.KeyScheme} {settings.Key}".Trim());
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (!answer.IsSuccessStatusCode)
            {
                throw new DeliveryFault($"http {(int)answer.StatusCode}")
                {
                    IsForGood = s_forGood.Contains(answer.StatusCode),
                    IsOfChannel = s_ofChannel.Contains(answer.StatusCode),
                };
            }
        }
        catch (OperationCanceledException fault) when (!cancel.IsCancellationRequested)
        {
            throw new DeliveryFault("timeout", fault) { IsOfChannel = true };
        }
        catch (HttpRequestException fault)
        {
            throw new DeliveryFault("connect", fault) { IsOfChannel = true };
        }
    }

    /// <summary>Fills the template; what is put in is escaped as the inside of a JSON string.</summary>
    public static string BodyOf(string template, string mobile, string text, Guid key) => template
        .Replace("{mobile}", Escaped(mobile), StringComparison.Ordinal)
        .Replace("{id}", $"{key:N}", StringComparison.Ordinal)
        .Replace("{text}", Escaped(text), StringComparison.Ordinal);

    private static string Escaped(string text) => JsonEncodedText.Encode(text).ToString();
}
