namespace GolmudCourt.Web.Notifications;

/// <summary>A server did not take a message. It names what went wrong by a code and never repeats an address or a text.</summary>
/// <param name="code">The code: <c>smtp 451</c>, <c>http 500</c>, <c>timeout</c>.</param>
/// <param name="inner">What was thrown, or null.</param>
internal sealed class DeliveryFault(string code, Exception? inner = null) : Exception(code, inner)
{
    /// <summary>Whether the same message will never be taken: another attempt is of no use.</summary>
    public bool IsForGood { get; init; }

    /// <summary>Whether the whole channel is down: the next message would fare no better.</summary>
    public bool IsOfChannel { get; init; }
}
