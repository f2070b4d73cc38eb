using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>A mail server that really listens and speaks just enough SMTP. It can be stopped, refuse, and break off.</summary>
internal sealed class TinySmtp : IAsyncDisposable
{
    private readonly ConcurrentQueue<MimeMessage> _received = new();
    private readonly ConcurrentBag<Task> _talks = [];
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;

    /// <summary>Starts it on a free port, which it keeps.</summary>
    public TinySmtp() => Start();

    /// <summary>The port.</summary>
    public int Port { get; private set; }

    /// <summary>The letters taken, oldest first.</summary>
    public IReadOnlyList<MimeMessage> Received => [.. _received];

    /// <summary>What it answers to RCPT; null for yes.</summary>
    public string? AnswerToRecipient { get; set; }

    /// <summary>Whether it takes the letter and breaks off before it says so.</summary>
    public bool BreaksOff { get; set; }

    /// <summary>The letters to an address.</summary>
    public IReadOnlyList<MimeMessage> To(string address) => [.. _received.Where(m => m.To.Mailboxes.Any(b => b.Address == address))];

    /// <summary>Starts it again.</summary>
    public void Start()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync(_listener);
    }

    /// <summary>Stops it: the next connection is refused.</summary>
    public async Task StopAsync()
    {
        _listener!.Stop();
        await _accepting;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Task.WhenAll(_talks);
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                _talks.Add(TalkAsync(await listener.AcceptTcpClientAsync()));
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Stopped.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1);
                await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
                await writer.WriteLineAsync("220 tiny ready");
                while (await reader.ReadLineAsync() is { } line && await AnswerAsync(line, reader, writer))
                {
                }
            }
            catch (IOException)
            {
                // The client went away.
            }
        }
    }

    private async Task<bool> AnswerAsync(string line, StreamReader reader, StreamWriter writer)
    {
        switch (line.Split(' ', ':')[0].ToUpperInvariant())
        {
            case "EHLO":
                await writer.WriteAsync("250-tiny\r\n250 8BITMIME\r\n");
                return true;
            case "RCPT":
                await writer.WriteLineAsync(AnswerToRecipient ?? "250 ok");
                return true;
            case "DATA":
                await writer.WriteLineAsync("354 go on");
                _received.Enqueue(await ReadAsync(reader));
                if (BreaksOff)
                {
                    return false;
                }

                await writer.WriteLineAsync("250 taken");
                return true;
            case "QUIT":
                await writer.WriteLineAsync("221 bye");
                return false;
            default:
                await writer.WriteLineAsync("250 ok");
                return true;
        }
    }

    private static async Task<MimeMessage> ReadAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        }

        using var bytes = new MemoryStream(Encoding.Latin1.GetBytes(text.ToString()));
        return await MimeMessage.LoadAsync(bytes);
    }
}
