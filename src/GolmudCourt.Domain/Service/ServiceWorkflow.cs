using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Service.AttemptAct;
using static GolmudCourt.Domain.Service.AttemptStatus;

namespace GolmudCourt.Domain.Service;

/// <summary>The gate of one attempt of service. Which acts a channel knows is the other half, in <see cref="Knows"/>.</summary>
public static class ServiceWorkflow
{
    /// <summary>The table.</summary>
    public static Workflow<AttemptStatus, AttemptAct> Table { get; } = new("送达", Sent, ServiceNames.Of, ServiceNames.Of,
    [
        new(Sent, Deliver, Delivered, CourtRole.System, "民诉解释 135"),
        new(Sent, Deliver, Delivered, Clerk, "民诉法 87、91、95"),

        // What was opened before the portal wrote down that it had arrived, arrived all the same.
        new(AttemptStatus.Read, Deliver, AttemptStatus.Read, CourtRole.System, "民诉解释 135"),
        new(Sent, Open, AttemptStatus.Read, Litigant, "在线诉讼规则 31"),
        new(Sent, Open, AttemptStatus.Read, Agent, "在线诉讼规则 31"),
        new(Sent, Open, AttemptStatus.Read, CourtRole.System, "在线诉讼规则 31"),
        new(Delivered, Open, AttemptStatus.Read, Litigant, "在线诉讼规则 31"),
        new(Delivered, Open, AttemptStatus.Read, Agent, "在线诉讼规则 31"),
        new(Delivered, Open, AttemptStatus.Read, CourtRole.System, "在线诉讼规则 31"),
        new(Sent, Acknowledge, AttemptStatus.Read, Litigant, "在线诉讼规则 31"),
        new(Sent, Acknowledge, AttemptStatus.Read, Agent, "在线诉讼规则 31"),
        new(Sent, Acknowledge, AttemptStatus.Read, CourtRole.System, "在线诉讼规则 31"),
        new(Sent, Acknowledge, AttemptStatus.Read, Clerk, "在线诉讼规则 31"),
        new(Delivered, Acknowledge, AttemptStatus.Read, Litigant, "在线诉讼规则 31"),
        new(Delivered, Acknowledge, AttemptStatus.Read, Agent, "在线诉讼规则 31"),
        new(Delivered, Acknowledge, AttemptStatus.Read, CourtRole.System, "在线诉讼规则 31"),
        new(Delivered, Acknowledge, AttemptStatus.Read, Clerk, "在线诉讼规则 31"),
        new(AttemptStatus.Read, Acknowledge, AttemptStatus.Read, Litigant, "在线诉讼规则 31"),
        new(AttemptStatus.Read, Acknowledge, AttemptStatus.Read, Agent, "在线诉讼规则 31"),
        new(AttemptStatus.Read, Acknowledge, AttemptStatus.Read, CourtRole.System, "在线诉讼规则 31"),
        new(AttemptStatus.Read, Acknowledge, AttemptStatus.Read, Clerk, "在线诉讼规则 31"),
        new(Sent, Leave, Left, Clerk, "民诉法 89"),
        new(Sent, Return, Returned, Clerk, "专递送达规定 11"),
        new(Sent, Fail, Failed, Clerk, "民诉法 87"),
        new(Sent, Fail, Failed, CourtRole.System, "民诉法 90"),
        new(Delivered, Fail, Failed, Clerk, "民诉解释 135"),
        new(Delivered, ProveArrival, Delivered, Clerk, "民诉解释 135"),
        new(AttemptStatus.Read, ProveArrival, AttemptStatus.Read, Clerk, "民诉解释 135"),
    ]);

    /// <summary>Whether a channel is electronic, so that it needs consent (民诉法 90).</summary>
    public static bool IsElectronic(ServiceChannel channel) => channel is ServiceChannel.Portal or ServiceChannel.Email or ServiceChannel.Sms;

    /// <summary>Whether the portal sends a message by the channel, so that the outcome is its own to write down.</summary>
    public static bool IsMessage(ServiceChannel channel) => channel is ServiceChannel.Email or ServiceChannel.Sms;

    /// <summary>
    /// Whether an act belongs to a person at this point. Electronic arrival is what the system of the court shows, not what somebody
    /// enters (民诉解释 135); and what has arrived fails only as an e-mail that came back.
    /// </summary>
    public static bool IsFor(CourtRole role, ServiceChannel channel, AttemptStatus status, AttemptAct act) => act switch
    {
        Deliver => role == CourtRole.System || !IsElectronic(channel),
        Fail => status == Sent || channel == ServiceChannel.Email,
        _ => true,
    };

    /// <summary>Whether an act belongs to a channel: a letter is not opened in the portal, nor a notice left at a door.</summary>
    public static bool Knows(ServiceChannel channel, AttemptAct act) => act switch
    {
        Open or Acknowledge => IsElectronic(channel),
        ProveArrival => channel is ServiceChannel.Portal or ServiceChannel.Email,
        Leave => channel == ServiceChannel.InPerson,
        Return => channel == ServiceChannel.Post,
        _ => true,
    };
}
