using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Roster;

/// <summary>What a complainant enters.</summary>
public sealed record ComplaintDetails
{
    /// <summary>The complainant.</summary>
    public string? Complainant { get; init; }

    /// <summary>Where the answer goes; optional.</summary>
    public string? Phone { get; init; }

    /// <summary>The ground.</summary>
    public ComplaintGround Ground { get; init; }

    /// <summary>What happened.</summary>
    public string? Text { get; init; }

    /// <summary>The mediation it happened in, where it is one.</summary>
    public Guid? MatterKey { get; init; }

    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var check = new RosterChecks();
        check.Name(nameof(Complainant), Complainant);
        if (!string.IsNullOrWhiteSpace(Phone))
        {
            check.Phone(nameof(Phone), Phone);
        }

        check.If(!Enum.IsDefined(Ground), nameof(Ground), "请选择投诉的事由", "特邀规定 28");
        check.If(Text is null || Text.Trim().Length < 10, nameof(Text), "请写明时间、经过和要求（不少于10个字）");
        check.AtMost(nameof(Text), Text, 4000);
        return check.Problems;
    }
}

/// <summary>What was found about a complaint; made once.</summary>
public sealed class ComplaintFinding
{
    private ComplaintFinding()
    {
    }

    internal ComplaintFinding(DisciplinaryMeasure? measure, string reasons, Occasion occasion)
    {
        Measure = measure;
        Reasons = reasons;
        FoundAt = occasion.Now;
        FoundBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The measure; null where the complaint is unfounded.</summary>
    public DisciplinaryMeasure? Measure { get; private set; }

    /// <summary>What was found, and why.</summary>
    public string Reasons { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset FoundAt { get; private set; }

    /// <summary>The president.</summary>
    public string FoundBy { get; private set; } = "";
}

/// <summary>投诉: a complaint about a mediator, looked into by the court (特邀规定 28; 在线调解规则 29).</summary>
public sealed class RosterComplaint : Matter
{
    private RosterComplaint()
    {
    }

    /// <summary>Where it stands.</summary>
    public ComplaintStatus Status { get; private set; } = ComplaintWorkflow.Table.Initial;

    /// <summary>The mediator.</summary>
    public long MediatorId { get; private set; }

    /// <summary>The mediator's key.</summary>
    public Guid MediatorKey { get; private set; }

    /// <summary>The mediator's name at the time.</summary>
    public string MediatorName { get; private set; } = "";

    /// <summary>The account that complained; null where the clerk wrote it down.</summary>
    public long? ComplainantId { get; private set; }

    /// <summary>The complainant; never shown to the mediator by the portal.</summary>
    public string Complainant { get; private set; } = "";

    /// <summary>Where the answer goes. Encrypted at rest.</summary>
    public string? Phone { get; private set; }

    /// <summary>The ground.</summary>
    public ComplaintGround Ground { get; private set; }

    /// <summary>What happened, in the complainant's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The mediation it happened in, or null.</summary>
    public Guid? MatterKey { get; private set; }

    /// <summary>When it was lodged.</summary>
    public DateTimeOffset LodgedAt { get; private set; }

    /// <summary>By when the complainant hears back, a promise of the court (<see cref="RosterSettings.ComplaintFeedbackDays"/>).</summary>
    public Deadline Feedback { get; private set; } = null!;

    /// <summary>The day on which something is due now; null when nothing is.</summary>
    public DateOnly? NextDue { get; private set; }

    /// <summary>The finding, once made.</summary>
    public ComplaintFinding? Finding { get; private set; }

    /// <summary>Lodges a complaint about a mediator who is, or was, on the roster.</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="details">Who complains of what.</param>
    /// <param name="mediator">The mediator.</param>
    /// <param name="settings">The court's time for an answer.</param>
    /// <param name="occasion">The party, the agent, or the clerk who writes it down.</param>
    public static RosterComplaint Lodge(Guid key, ComplaintDetails details, RosterMediator mediator, RosterSettings settings, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(mediator);
        var complaint = new RosterComplaint { Key = key };
        complaint.RequireGate(ComplaintAct.Lodge, occasion);
        if (!mediator.WasAdmitted)
        {
            throw new RuleViolation("complaint.not-on-roster", $"{mediator.Name}没有列入过名册，请向推荐单位反映", "特邀规定 28");
        }

        RosterChecks.Refuse(details.Problems());
        complaint.MediatorId = mediator.Id;
        complaint.MediatorKey = mediator.Key;
        complaint.MediatorName = mediator.Name;
        complaint.ComplainantId = CourtRoles.OfThePublic.Contains(occasion.Actor.Role) ? occasion.Actor.UserId : null;
        complaint.Complainant = details.Complainant!.Trim();
        complaint.Phone = string.IsNullOrWhiteSpace(details.Phone) ? null : RosterChecks.PhoneForm(details.Phone);
        complaint.Ground = details.Ground;
        complaint.Text = details.Text!.Trim();
        complaint.MatterKey = details.MatterKey;
        complaint.LodgedAt = occasion.Now;
        complaint.Feedback = Deadline.Of(DeadlineRules.ComplaintFeedback(settings.ComplaintFeedbackDays), occasion.Today, occasion.Calendar);
        complaint.NextDue = complaint.Feedback.Due;
        complaint.Move(
            ComplaintAct.Lodge, occasion, $"已收到对调解员{mediator.Name}的投诉，将在{complaint.Feedback.Due:yyyy年M月d日}前反馈核查结果");
        return complaint;
    }

    /// <summary>Finds the complaint true and takes the measure against the mediator in the same act.</summary>
    /// <param name="measure">纠正, 警告, 通报 or 除名; 除名 removes the mediator from the roster.</param>
    /// <param name="reasons">What was found.</param>
    /// <param name="mediator">The mediator complained of. Against one who is off the roster already, the finding alone is kept.</param>
    /// <param name="occasion">The president.</param>
    public void Uphold(DisciplinaryMeasure measure, string? reasons, RosterMediator mediator, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(mediator);
        RequireGate(ComplaintAct.Uphold, occasion);
        if (mediator.Key != MediatorKey)
        {
            throw new ArgumentException("The complaint is about another mediator.", nameof(mediator));
        }

        var because = RosterChecks.Reason(reasons, "Reasons", "请写明核查情况和处理理由");
        if (mediator.Status != RosterStatus.Removed)
        {
            mediator.Discipline(this, measure, because, occasion);
        }

        Close(new ComplaintFinding(measure, because, occasion));
        Move(ComplaintAct.Uphold, occasion, $"对调解员{MediatorName}的投诉查证属实，处理：{RosterNames.Of(measure)}", because);
    }

    /// <summary>Finds the complaint untrue.</summary>
    public void Dismiss(string? reasons, Occasion occasion)
    {
        RequireGate(ComplaintAct.Dismiss, occasion);
        var because = RosterChecks.Reason(reasons, "Reasons", "请写明核查情况");
        Close(new ComplaintFinding(null, because, occasion));
        Move(ComplaintAct.Dismiss, occasion, $"对调解员{MediatorName}的投诉经核查不属实", because);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<RunningDeadline> RunningDeadlines() =>
        Status == ComplaintStatus.Pending ? [new(nameof(Feedback), Feedback)] : [];

    /// <inheritdoc/>
    protected override void Put(string slot, Deadline deadline)
    {
        Feedback = deadline;
        NextDue = deadline.Due;
    }

    private void Close(ComplaintFinding finding)
    {
        Finding = finding;
        NextDue = null;
    }

    private void RequireGate(ComplaintAct act, Occasion occasion) => ComplaintWorkflow.Table.Next(Status, act, occasion.Actor.Role);

    private void Move(ComplaintAct act, Occasion occasion, string sentence, string? reason = null)
    {
        var line = ComplaintWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
    }
}
