using GolmudCourt.Web.Notifications;

namespace GolmudCourt.Web.Features.Notices.Preferences;

/// <summary>What one person wants of one group.</summary>
internal sealed class GroupWish
{
    /// <summary>The group.</summary>
    public NoticeGroup Group { get; set; }

    /// <summary>In the inbox.</summary>
    public bool Inbox { get; set; }

    /// <summary>By e-mail.</summary>
    public bool Mail { get; set; }

    /// <summary>By short message.</summary>
    public bool Sms { get; set; }
}

/// <summary>What one person wants of all groups.</summary>
internal sealed class PreferencesForm
{
    /// <summary>The groups.</summary>
    public List<GroupWish> Groups { get; set; } = [];
}

/// <summary>Where messages go.</summary>
/// <param name="Mobile">The number, masked.</param>
/// <param name="Mail">The address, masked; null where none is confirmed.</param>
internal sealed record Addresses(string? Mobile, string? Mail);
