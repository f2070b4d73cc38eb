using System.Globalization;
using GolmudCourt.Web.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>A portal with a real mail server and a real gateway of short messages; it sends when a test says so.</summary>
public sealed class ChannelsHost : PortalHost, IAsyncDisposable
{
    /// <summary>The mail server.</summary>
    internal TinySmtp Smtp { get; } = new();

    /// <summary>The gateway.</summary>
    internal TinySmsGateway Gateway { get; } = new();

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = Smtp.Port.ToString(CultureInfo.InvariantCulture),
        ["Mail:From"] = "notices@court.example",
        ["Mail:UseTls"] = "false",
        ["Mail:TimeoutSeconds"] = "20",
        ["Sms:Endpoint"] = Gateway.Endpoint,
        ["Sms:Key"] = "secret-of-the-court",
        ["Sms:TimeoutSeconds"] = "5",
        ["Notices:PortalUrl"] = "https://court.example",
    };

    /// <summary>Another dispatcher on the same database, as another process would have it.</summary>
    internal NoticeDispatcher Dispatcher() => ActivatorUtilities.CreateInstance<NoticeDispatcher>(Services);

    /// <summary>One round.</summary>
    internal Task<DispatchResult> SendAsync() => Dispatcher().RunAsync();

    /// <summary>Begins a test: everything in order, nothing waiting, the clock at its start.</summary>
    internal async Task BeginAsync()
    {
        Clock.Set(TestClock.Start);
        (Smtp.AnswerToRecipient, Smtp.BreaksOff) = (null, false);
        Gateway.Mend();
        await DbAsync(db => db.NoticeDeliveries.Where(d => d.State != DeliveryState.Sent).ExecuteDeleteAsync());
    }

    /// <inheritdoc/>
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await Smtp.DisposeAsync();
        await Gateway.DisposeAsync();
    }
}
