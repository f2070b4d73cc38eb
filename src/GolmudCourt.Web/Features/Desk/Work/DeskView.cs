using GolmudCourt.Domain;

namespace GolmudCourt.Web.Features.Desk.Work;

/// <summary>One duty on a desk.</summary>
internal sealed record DeskRow(
    long Id, string Kind, Guid Key, string Title, string? Number, bool IsDraft, CourtRole Role, long? UserId, string? Owner, string Act, DateOnly? Due, string Why);

/// <summary>How much is due when.</summary>
internal sealed record DeskCount(int Overdue, int Today, int Week)
{
    /// <summary>Counting stops here.</summary>
    public const int Enough = 1000;

    /// <summary>What the menu shows: what must be done today.</summary>
    public int Now => Overdue + Today;
}

/// <summary>A stretch of the list.</summary>
internal sealed record DeskGroup(string Name, IReadOnlyList<DeskRow> Rows);

/// <summary>The desk of one person.</summary>
internal sealed record DeskPage(
    DateOnly Today, CourtRole Role, long UserId, string Tab, bool HasPool, DeskCount Count, IReadOnlyList<DeskRow> Rows, string? Next,
    IReadOnlyList<string> Covering, int Differences, int Outages)
{
    /// <summary>The rows in the order of their urgency.</summary>
    public IEnumerable<DeskGroup> Groups()
    {
        var sunday = Sunday(Today);
        return Rows.GroupBy(r => r.Due is not { } due ? "没有期限" : due < Today ? "已逾期" : due == Today ? "今天" : due <= sunday ? "本周" : "以后")
            .Select(g => new DeskGroup(g.Key, [.. g]));
    }

    /// <summary>The last day of the week of a day.</summary>
    public static DateOnly Sunday(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);
}
