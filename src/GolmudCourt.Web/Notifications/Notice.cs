namespace GolmudCourt.Web.Notifications;

/// <summary>What a notice is about; a person chooses the channels of each.</summary>
internal enum NoticeGroup
{
    /// <summary>立案.</summary>
    Filing,

    /// <summary>调解.</summary>
    Mediation,

    /// <summary>名册、培训和投诉.</summary>
    Roster,

    /// <summary>期限提醒.</summary>
    Reminder,

    /// <summary>司法确认.</summary>
    Confirmation,

    /// <summary>送达.</summary>
    Service,
}

/// <summary>A way to a person beside the inbox of the portal, where a notice is as soon as it is saved.</summary>
internal enum NoticeChannel
{
    /// <summary>电子邮件.</summary>
    Mail,

    /// <summary>短信.</summary>
    Sms,
}

/// <summary>Where a delivery stands.</summary>
internal enum DeliveryState
{
    /// <summary>待发送: due at <see cref="NoticeDelivery.NextAttemptAt"/>.</summary>
    Waiting,

    /// <summary>已发送: the server of the channel has taken it.</summary>
    Sent,

    /// <summary>发送失败: given up; the administrator can send it again.</summary>
    Failed,

    /// <summary>不再发送: the channel is not connected, or the person has no address for it any more.</summary>
    Dropped,
}

/// <summary>
/// One thing told to one person, saved with the act that caused it. It says that something happened and where to read it;
/// what was said or decided stands only behind the sign-in.
/// </summary>
internal sealed class Notice
{
    /// <summary>The longest sentence.</summary>
    public const int TextMaxLength = 300;

    /// <summary>Database key.</summary>
    public long Id { get; set; }

    /// <summary>The account it is for.</summary>
    public long UserId { get; set; }

    /// <summary>The kind of matter: the name of its class.</summary>
    public string MatterKind { get; set; } = "";

    /// <summary>The matter.</summary>
    public Guid MatterKey { get; set; }

    /// <summary>The page of the portal where it goes on, with a leading slash.</summary>
    public string Path { get; set; } = "";

    /// <summary>What it is about.</summary>
    public NoticeGroup Group { get; set; }

    /// <summary>Whether the law asks the court to tell it; such a one cannot be kept out of the inbox.</summary>
    public bool Statutory { get; set; }

    /// <summary>Whether it shows in the inbox; false where the person wants it by other channels only.</summary>
    public bool InInbox { get; set; } = true;

    /// <summary>The sentence.</summary>
    public string Text { get; set; } = "";

    /// <summary>The event: the journal entry or the reminder. With the account it is unique, so nothing is told twice.</summary>
    public string Source { get; set; } = "";

    /// <summary>When it was saved, which is when it reached the inbox.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the person opened it; null while unread.</summary>
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>The deliveries by other channels.</summary>
    public List<NoticeDelivery> Deliveries { get; set; } = [];
}

/// <summary>
/// One message on its way by one channel, until the server of the channel has taken it: a notice to an account, or a message of
/// service to the address the ledger has of a recipient, who may have no account. It is one or the other.
/// </summary>
internal sealed class NoticeDelivery
{
    /// <summary>Database key.</summary>
    public long Id { get; set; }

    /// <summary>The notice; null for a message of service.</summary>
    public long? NoticeId { get; set; }

    /// <summary>The message of service; null for a notice.</summary>
    public ServiceMessage? Service { get; set; }

    /// <summary>The channel.</summary>
    public NoticeChannel Channel { get; set; }

    /// <summary>Goes along with every attempt, so that the receiver can tell a second one from a second message.</summary>
    public Guid Key { get; set; } = Guid.NewGuid();

    /// <summary>Where it stands.</summary>
    public DeliveryState State { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>When it was saved.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When it is tried next.</summary>
    public DateTimeOffset NextAttemptAt { get; set; }

    /// <summary>Which dispatcher holds it; null when none does.</summary>
    public Guid? ClaimKey { get; set; }

    /// <summary>Until when; a dispatcher that was killed holds it no longer than this.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>When the server of the channel took it.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>What went wrong last, as a code without any address or text: <c>smtp 451</c>.</summary>
    public string? LastError { get; set; }
}

/// <summary>The message of one attempt of service. What becomes of it is written into the attempt.</summary>
internal sealed class ServiceMessage
{
    /// <summary>The longest text.</summary>
    public const int TextMaxLength = 600;

    /// <summary>The record of service.</summary>
    public Guid Record { get; set; }

    /// <summary>The attempt.</summary>
    public int Attempt { get; set; }

    /// <summary>The address or the number. Encrypted at rest; it stays as proof of where the message went.</summary>
    public string To { get; set; } = "";

    /// <summary>The text, which carries the short code. Encrypted at rest; erased as soon as it is sent or given up.</summary>
    public string? Text { get; set; }
}

/// <summary>What one person wants of one group; a row that is not there means everything.</summary>
internal sealed class NoticePreference
{
    /// <summary>The account.</summary>
    public long UserId { get; set; }

    /// <summary>The group.</summary>
    public NoticeGroup Group { get; set; }

    /// <summary>Whether it shows in the inbox; statutory notices do in any case.</summary>
    public bool Inbox { get; set; } = true;

    /// <summary>Whether it comes by e-mail.</summary>
    public bool Mail { get; set; } = true;

    /// <summary>Whether it comes by short message.</summary>
    public bool Sms { get; set; } = true;
}

/// <summary>Chinese names.</summary>
internal static class NoticeNames
{
    /// <summary>The name of a group.</summary>
    public static string Of(NoticeGroup group) => group switch
    {
        NoticeGroup.Filing => "立案",
        NoticeGroup.Mediation => "调解",
        NoticeGroup.Roster => "名册、培训和投诉",
        NoticeGroup.Confirmation => "司法确认",
        NoticeGroup.Service => "送达",
        _ => "期限提醒",
    };

    /// <summary>The name of a channel.</summary>
    public static string Of(NoticeChannel channel) => channel == NoticeChannel.Mail ? "电子邮件" : "短信";

    /// <summary>The name of a state.</summary>
    public static string Of(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "待发送",
        DeliveryState.Sent => "已发送",
        DeliveryState.Failed => "发送失败",
        _ => "不再发送",
    };
}
