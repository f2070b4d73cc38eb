namespace GolmudCourt.Domain.Service;

/// <summary>One attempt to serve a document on a recipient.</summary>
public sealed class ServiceAttempt
{
    private ServiceAttempt()
    {
    }

    internal ServiceAttempt(int number, ServiceChannel channel, string? details, Occasion occasion)
    {
        Number = number;
        Channel = channel;
        Details = details;
        SentAt = occasion.Now;
        SentBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The channel.</summary>
    public ServiceChannel Channel { get; private set; }

    /// <summary>Where it stands.</summary>
    public AttemptStatus Status { get; private set; } = ServiceWorkflow.Table.Initial;

    /// <summary>The number of the letter, the newspaper, who went there.</summary>
    public string? Details { get; private set; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>By whom.</summary>
    public string SentBy { get; private set; } = "";

    /// <summary>When it arrived, was signed for, or was published last.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>The day the recipient proved instead.</summary>
    public DateOnly? ProvedOn { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When receipt was acknowledged.</summary>
    public DateTimeOffset? AcknowledgedAt { get; private set; }

    /// <summary>When it was left at the door.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>When the letter came back.</summary>
    public DateOnly? ReturnedOn { get; private set; }

    /// <summary>Why.</summary>
    public ReturnReason? ReturnReason { get; private set; }

    /// <summary>When it failed.</summary>
    public DateTimeOffset? FailedAt { get; private set; }

    /// <summary>What was written down at the last step.</summary>
    public string? Remark { get; private set; }

    /// <summary>What the effect is counted from.</summary>
    public AttemptFacts Facts => new()
    {
        Number = Number,
        Channel = Channel,
        DeliveredOn = DeliveredOn,
        ProvedOn = ProvedOn,
        ReadOn = Day(ReadAt),
        AcknowledgedOn = Day(AcknowledgedAt),
        LeftOn = LeftOn,
        ReturnedOn = ReturnedOn,
        ReturnReason = ReturnReason,
    };

    internal void Do(AttemptAct act, DateOnly? day, ReturnReason? reason, string? remark, Occasion occasion)
    {
        if (!ServiceWorkflow.Knows(Channel, act))
        {
            throw new RuleViolation("service.channel", $"“{ServiceNames.Of(Channel)}”不能{ServiceNames.Of(act)}");
        }

        if (!ServiceWorkflow.IsFor(occasion.Actor.Role, Channel, Status, act))
        {
            throw act == AttemptAct.Deliver
                ? new RuleViolation("service.by-system", "电子送达是否到达，以系统显示的发送结果为准，不能手工登记", "民诉解释 135", "Act")
                : new RuleViolation("service.arrived", "已经到达的，不能登记失败；收件人证明到达日期不同的，请登记另有到达日期", "民诉解释 135", "Act");
        }

        Status = ServiceWorkflow.Table.Next(Status, act, occasion.Actor.Role).To;
        Remark = remark ?? Remark;
        switch (act)
        {
            case AttemptAct.Deliver:
                DeliveredOn = day ?? occasion.Today;
                break;
            case AttemptAct.Open:
                ReadAt = occasion.Now;
                break;
            case AttemptAct.Acknowledge:
                AcknowledgedAt ??= occasion.Now;
                ReadAt ??= occasion.Now;
                break;
            case AttemptAct.ProveArrival:
                ProvedOn = day;
                break;
            case AttemptAct.Leave:
                LeftOn = day ?? occasion.Today;
                break;
            case AttemptAct.Return:
                (ReturnedOn, ReturnReason) = (day ?? occasion.Today, reason);
                break;
            default:
                // An e-mail that came back had not arrived.
                (FailedAt, DeliveredOn) = (occasion.Now, null);
                break;
        }
    }

    private static DateOnly? Day(DateTimeOffset? moment) => moment is { } m ? DateOnly.FromDateTime(m.DateTime) : null;
}
