using GolmudCourt.Domain.Journal;
using static GolmudCourt.Domain.CourtRole;

namespace GolmudCourt.Domain.Deadlines;

/// <summary>Where an outage stands.</summary>
public enum OutageStatus
{
    /// <summary>待核实: found by the heartbeat; nobody has said yet what it was.</summary>
    Found,

    /// <summary>已证明: the certificate was issued.</summary>
    Certified,

    /// <summary>不属于故障: a planned stop, or a clock that was set.</summary>
    Dismissed,
}

/// <summary>The acts on an outage.</summary>
public enum OutageAct
{
    /// <summary>出具系统故障证明.</summary>
    Certify,

    /// <summary>认定不属于故障.</summary>
    Dismiss,

    /// <summary>顺延落入故障期间的期限.</summary>
    ExtendDeadlines,
}

/// <summary>Chinese names.</summary>
public static class OutageNames
{
    /// <summary>The name of a state.</summary>
    public static string Of(OutageStatus status) => status switch
    {
        OutageStatus.Found => "待核实",
        OutageStatus.Certified => "已证明",
        _ => "不属于故障",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(OutageAct act) => act switch
    {
        OutageAct.Certify => "出具系统故障证明",
        OutageAct.Dismiss => "认定不属于故障",
        _ => "顺延落入故障期间的期限",
    };
}

/// <summary>The gate of an outage. The administrator knows what happened to the machine; only a president moves dates of law.</summary>
public static class OutageWorkflow
{
    /// <summary>The table.</summary>
    public static Workflow<OutageStatus, OutageAct> Table { get; } = new("系统故障", OutageStatus.Found, OutageNames.Of, OutageNames.Of,
    [
        new(OutageStatus.Found, OutageAct.Certify, OutageStatus.Certified, President, "民诉法 86"),
        new(OutageStatus.Found, OutageAct.Certify, OutageStatus.Certified, Administrator, "民诉法 86"),
        new(OutageStatus.Found, OutageAct.Dismiss, OutageStatus.Dismissed, President, "民诉法 86"),
        new(OutageStatus.Found, OutageAct.Dismiss, OutageStatus.Dismissed, Administrator, "民诉法 86"),
        new(OutageStatus.Certified, OutageAct.ExtendDeadlines, OutageStatus.Certified, President, "民诉法 86"),
    ]);
}

/// <summary>系统故障: a stretch of time in which the portal could not be used, found by its missing heartbeat.</summary>
public sealed class SystemOutage : Matter
{
    private SystemOutage()
    {
    }

    /// <summary>Records a gap.</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="from">The last sign of life.</param>
    /// <param name="to">The next one.</param>
    /// <param name="occasion">The portal, which found it.</param>
    /// <exception cref="ArgumentException">The end is not after the beginning.</exception>
    public static SystemOutage Find(Guid key, DateTimeOffset from, DateTimeOffset to, Occasion occasion)
    {
        if (to <= from)
        {
            throw new ArgumentException("An outage ends after it began.", nameof(to));
        }

        var outage = new SystemOutage { Key = key, From = from, To = to };
        outage.Write(occasion, "FindOutage", "", outage.StateNow, $"系统自{from:yyyy年M月d日 HH:mm}至{to:yyyy年M月d日 HH:mm}没有运行记录，登记为系统故障待核实", null);
        return outage;
    }

    /// <summary>Where it stands.</summary>
    public OutageStatus Status { get; private set; } = OutageWorkflow.Table.Initial;

    /// <summary>The last sign of life, court time.</summary>
    public DateTimeOffset From { get; private set; }

    /// <summary>The next one.</summary>
    public DateTimeOffset To { get; private set; }

    /// <summary>The number of the certificate, once issued.</summary>
    public string? CertificateNumber { get; private set; }

    /// <summary>What it was, in the words of who decided.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who decided.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>How many deadlines were moved for it.</summary>
    public int Extended { get; private set; }

    /// <summary>The first day it touched.</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(From.DateTime);

    /// <summary>The last day it touched.</summary>
    public DateOnly LastDay => DateOnly.FromDateTime(To.DateTime);

    /// <inheritdoc/>
    protected override string StateNow => Status.ToString();

    /// <summary>Issues the certificate.</summary>
    public void Certify(string number, string? reason, Occasion occasion) => Decide(OutageAct.Certify, number, reason, occasion);

    /// <summary>Says that it was none.</summary>
    public void Dismiss(string? reason, Occasion occasion) => Decide(OutageAct.Dismiss, null, reason, occasion);

    /// <summary>Refuses whoever may not move deadlines for it now; the matters are moved one by one after it.</summary>
    public void RequireExtension(Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        OutageWorkflow.Table.Next(Status, OutageAct.ExtendDeadlines, occasion.Actor.Role);
    }

    /// <summary>Writes that deadlines were moved for it.</summary>
    /// <param name="count">How many.</param>
    /// <param name="reason">Why.</param>
    /// <param name="occasion">Who and when.</param>
    public void RecordExtensions(int count, string reason, Occasion occasion)
    {
        RequireExtension(occasion);
        Extended += count;
        Write(occasion, nameof(OutageAct.ExtendDeadlines), StateNow, StateNow, $"因系统故障顺延{count}个期限", reason);
    }

    private void Decide(OutageAct act, string? number, string? reason, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var line = OutageWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        var why = reason?.Trim() ?? "";
        if (why.Length is < 5 or > 500)
        {
            throw new RuleViolation("outage.reason", "请写明故障情况，5到500个字", null, "Reason");
        }

        (CertificateNumber, Reason, DecidedBy, DecidedAt) = (number, why, occasion.Actor.Name, occasion.Now);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), number is null ? "认定不属于系统故障" : $"出具系统故障证明（{number}）", why);
        Status = line.To;
    }
}
