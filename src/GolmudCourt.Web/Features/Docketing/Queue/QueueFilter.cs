using System.Globalization;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Docketing.Queue;

/// <summary>The lists of the queue.</summary>
internal enum QueueTab
{
    /// <summary>待审查, by due day.</summary>
    Review,

    /// <summary>待补正, by due day.</summary>
    Correction,

    /// <summary>已逾期: review or correction, the oldest first.</summary>
    Overdue,

    /// <summary>未缴费: docketed and not paid, by due day.</summary>
    Unpaid,

    /// <summary>全部, the newest first; a search looks here.</summary>
    All,
}

/// <summary>What the clerk asked the queue for.</summary>
internal sealed class QueueFilter
{
    /// <summary>Which list.</summary>
    public QueueTab Tab { get; set; }

    /// <summary>A name, a number or the last four digits of a telephone.</summary>
    public string? Q { get; set; }

    /// <summary>Only this channel.</summary>
    public FilingChannel? Channel { get; set; }

    /// <summary>Only causes that answer to these words.</summary>
    public string? Cause { get; set; }

    /// <summary>Where the page begins or ends; see <see cref="QueueCursor"/>.</summary>
    public string? At { get; set; }

    /// <summary>Whether something was typed to search for.</summary>
    public bool Searches => !string.IsNullOrWhiteSpace(Q);

    /// <summary>The list shown: a search always looks through all.</summary>
    public QueueTab Shown => Searches ? QueueTab.All : Tab;

    /// <summary>The address of another page or list with the same filters.</summary>
    public string Href(QueueTab tab, QueueCursor? at = null)
    {
        var query = new List<string> { $"tab={tab}" };
        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                query.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }

        Add("channel", Channel?.ToString());
        Add("cause", Cause);
        if (tab == QueueTab.All)
        {
            Add("q", Q);
        }

        Add("at", at?.ToString());
        return $"{DocketingLinks.Queue}?{string.Join('&', query)}";
    }
}

/// <summary>A place in a list: the row at its edge, and the side to read on. Rows without a due day stand first.</summary>
internal sealed record QueueCursor(DateOnly? Due, long Id, bool Backward)
{
    /// <summary>Reads <c>n.20261123.45</c>; anything else is the beginning.</summary>
    public static QueueCursor? Read(string? text)
    {
        var parts = (text ?? "").Split('.');
        if (parts.Length != 3 || parts[0] is not ("n" or "p")
            || !long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        DateOnly? due = DateOnly.TryParseExact(parts[1], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return new(due, id, parts[0] == "p");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Backward ? 'p' : 'n')}.{Due?.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}.{Id}");
}
