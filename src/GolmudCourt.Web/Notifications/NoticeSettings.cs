namespace GolmudCourt.Web.Notifications;

/// <summary>How notices are sent and repeated (section <c>Notices</c>).</summary>
internal sealed class NoticeSettings
{
    /// <summary>Every how many seconds what is due is sent; 0 for never.</summary>
    public double DispatchSeconds { get; init; } = 10;

    /// <summary>How many deliveries one dispatcher takes at a time.</summary>
    public int Batch { get; init; } = 20;

    /// <summary>How long a dispatcher may hold what it took; what a killed one held is taken by another after this.</summary>
    public double ClaimMinutes { get; init; } = 10;

    /// <summary>The longest wait between two attempts.</summary>
    public double LongestWaitMinutes { get; init; } = 60;

    /// <summary>After how many hours a delivery is given up; the administrator can send it again.</summary>
    public double GiveUpAfterHours { get; init; } = 72;

    /// <summary>From this time on, court time, no short message goes out, except codes somebody just asked for.</summary>
    public TimeOnly QuietFrom { get; init; } = new(21, 0);

    /// <summary>Until this time.</summary>
    public TimeOnly QuietUntil { get; init; } = new(8, 0);

    /// <summary>Every how many minutes the portal looks for what is due soon; 0 for never.</summary>
    public double ReminderMinutes { get; init; } = 60;

    /// <summary>The address of the portal as people know it, for links in e-mails; empty for none.</summary>
    public string? PortalUrl { get; init; }

    /// <summary>Whether short messages wait at this moment of court time.</summary>
    public bool IsQuiet(DateTimeOffset now)
    {
        var time = TimeOnly.FromDateTime(now.DateTime);
        return QuietFrom <= QuietUntil ? time >= QuietFrom && time < QuietUntil : time >= QuietFrom || time < QuietUntil;
    }

    /// <summary>How long to wait after so many attempts: one minute, two, four and so on, up to the longest.</summary>
    public TimeSpan WaitAfter(int attempts) => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, Math.Clamp(attempts - 1, 0, 20)), LongestWaitMinutes));
}
