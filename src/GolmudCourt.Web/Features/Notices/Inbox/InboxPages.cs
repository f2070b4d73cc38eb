using GolmudCourt.Web.Notifications;

namespace GolmudCourt.Web.Features.Notices.Inbox;

/// <summary>One line of the inbox.</summary>
internal sealed record InboxRow(long Id, string Text, NoticeGroup Group, DateTimeOffset CreatedAt, bool Read);

/// <summary>A page of the inbox.</summary>
/// <param name="Rows">The notices, newest first.</param>
/// <param name="UnreadOnly">Whether those already read are left out.</param>
/// <param name="Next">The last one shown, where there are more.</param>
internal sealed record InboxPage(IReadOnlyList<InboxRow> Rows, bool UnreadOnly, long? Next);

/// <summary>How a notice went by one channel.</summary>
internal sealed record DeliveryLine(NoticeChannel Channel, DeliveryState State, DateTimeOffset? SentAt);

/// <summary>One notice.</summary>
internal sealed record NoticePage(
    string Text, NoticeGroup Group, bool Statutory, DateTimeOffset CreatedAt, string Path, IReadOnlyList<DeliveryLine> Deliveries);
