using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Triage;

/// <content>What is known of it.</content>
public sealed partial class PaymentOrder
{
    private readonly List<PaymentOrderSearchTerm> _searchTerms = [];
    private readonly List<PaymentOrderFile> _files = [];

    /// <summary>The evidence.</summary>
    public IReadOnlyList<PaymentOrderFile> Files => _files;

    /// <summary>What it is found by.</summary>
    public IReadOnlyList<PaymentOrderSearchTerm> SearchTerms => _searchTerms;

    /// <summary>Where it stands.</summary>
    public PaymentOrderStatus Status { get; private set; } = PaymentOrderWorkflow.Table.Initial;

    /// <summary>Who applied: the account of the creditor or of the agent.</summary>
    public long? OwnerId { get; private set; }

    /// <summary>When it was applied for; a suit it turns into counts as brought then (民诉解释 439).</summary>
    public DateTimeOffset AppliedAt { get; private set; }

    /// <summary>The parties in one line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The case number; null before it is accepted.</summary>
    public string? CaseNumber { get; private set; }

    /// <summary>The day it was accepted.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>The day the order to pay was issued.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The judge who issued it, dismissed it or ended it last.</summary>
    public string? Judge { get; private set; }

    /// <summary>The day the procedure ended without the order having taken effect.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The day the creditor received the ruling that ended it for the objection.</summary>
    public DateOnly? RulingServedOn { get; private set; }

    /// <summary>On what ground it ended, in words.</summary>
    public string? EndedWhy { get; private set; }

    /// <summary>The reason that was written when it ended.</summary>
    public string? EndingReason { get; private set; }

    /// <summary>What is asked for.</summary>
    public PaymentOrderClaim Claim { get; private set; } = null!;

    /// <summary>The fees.</summary>
    public PaymentOrderFees Fees { get; private set; } = null!;

    /// <summary>By when the next step is due; null at the end.</summary>
    public Deadline? Step { get; private set; }

    /// <summary>The last day of <see cref="Step"/>, kept for lists in order.</summary>
    public DateOnly? NextDue { get; private set; }

    /// <summary>The debtor's objection; null when none was brought.</summary>
    public string? Objection { get; private set; }

    /// <summary>The day it was brought.</summary>
    public DateOnly? ObjectedOn { get; private set; }

    /// <summary>When the debtor received the order.</summary>
    public DateOnly? ServedOn { get; private set; }

    /// <summary>Who bears the application fee (费用办法 36); null while open.</summary>
    public string? FeeBearer => Status switch
    {
        PaymentOrderStatus.InForce => "债务人",
        PaymentOrderStatus.AwaitingChoice or PaymentOrderStatus.ConvertedToSuit or PaymentOrderStatus.SuitDocketed => "申请人",
        PaymentOrderStatus.Ended when Objection is not null => "申请人",
        _ => null,
    };

    /// <inheritdoc/>
    protected override string StateNow => Status.ToString();

    /// <inheritdoc/>
    public override IReadOnlyList<RunningDeadline> RunningDeadlines() => Step is { } step ? [new(nameof(Step), step)] : [];

    /// <inheritdoc/>
    protected override void Put(string slot, Deadline deadline)
    {
        Step = deadline;
        NextDue = deadline.Due;
    }
}
