using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Roster;

/// <summary>What is entered about a training.</summary>
public sealed record TrainingDetails
{
    /// <summary>The most hours one training counts.</summary>
    public const decimal MaxHours = 80m;

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>The (last) day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>学时, in half hours.</summary>
    public decimal Hours { get; init; }

    /// <summary>How it is held.</summary>
    public TrainingMode Mode { get; init; }

    /// <summary>Where: a room, or the name of the online meeting.</summary>
    public string? Place { get; init; }

    /// <summary>What is taught.</summary>
    public string? Content { get; init; }

    /// <summary>Who teaches.</summary>
    public string? Trainer { get; init; }

    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var check = new RosterChecks();
        check.Required(nameof(Title), Title, 100, "请填写培训名称");
        check.If(Date is null, nameof(Date), "请填写培训日期");
        check.If(Hours is <= 0 or > MaxHours || Hours * 2 % 1 != 0, nameof(Hours), $"学时以半小时为单位，最多{MaxHours:0}学时");
        check.If(!Enum.IsDefined(Mode), nameof(Mode), "请选择培训方式");
        check.Required(nameof(Place), Place, 100, "请填写地点，线上培训填写会议名称");
        check.Required(nameof(Content), Content, 2000, "请填写培训内容", "特邀规定 7");
        check.Required(nameof(Trainer), Trainer, 100, "请填写授课人");
        return check.Problems;
    }
}

/// <summary>One mediator at a training.</summary>
public sealed class TrainingAttendance
{
    private TrainingAttendance()
    {
    }

    internal TrainingAttendance(RosterMediator mediator)
    {
        MediatorId = mediator.Id;
        MediatorKey = mediator.Key;
        MediatorName = mediator.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The mediator.</summary>
    public long MediatorId { get; private set; }

    /// <summary>The mediator's key.</summary>
    public Guid MediatorKey { get; private set; }

    /// <summary>The mediator's name at the time.</summary>
    public string MediatorName { get; private set; } = "";

    /// <summary>Whether the mediator came; null until recorded.</summary>
    public bool? Attended { get; private set; }

    /// <summary>A note, such as why not.</summary>
    public string? Note { get; private set; }

    internal void Record(bool attended, string? note)
    {
        Attended = attended;
        Note = note;
    }
}

/// <summary>培训: a training held by the court, or by an organisation for its own members (特邀规定 7).</summary>
public sealed class TrainingSession : Matter
{
    private readonly List<TrainingAttendance> _attendances = [];

    private TrainingSession()
    {
    }

    /// <summary>Where it stands.</summary>
    public TrainingStatus Status { get; private set; } = TrainingWorkflow.Table.Initial;

    /// <summary>The organisation that holds it; null for the court.</summary>
    public long? OrganisationId { get; private set; }

    /// <summary>The organisation's key.</summary>
    public Guid? OrganisationKey { get; private set; }

    /// <summary>Title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The day.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>学时.</summary>
    public decimal Hours { get; private set; }

    /// <summary>How it is held.</summary>
    public TrainingMode Mode { get; private set; }

    /// <summary>Where.</summary>
    public string Place { get; private set; } = "";

    /// <summary>What is taught.</summary>
    public string Content { get; private set; } = "";

    /// <summary>Who teaches.</summary>
    public string Trainer { get; private set; } = "";

    /// <summary>Who is enrolled, and who came.</summary>
    public IReadOnlyList<TrainingAttendance> Attendances => _attendances;

    /// <summary>Plans a training, or enters one that was held already.</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="details">What, when, where, by whom.</param>
    /// <param name="organisation">The organisation that holds it; null for the court.</param>
    /// <param name="occasion">The clerk or the organisation's manager.</param>
    public static TrainingSession Plan(Guid key, TrainingDetails details, RosterOrganisation? organisation, Occasion occasion)
    {
        var session = new TrainingSession { Key = key, OrganisationId = organisation?.Id, OrganisationKey = organisation?.Key };
        session.RequireGate(TrainingAct.Plan, organisation, occasion);
        session.Take(details);
        session.Move(TrainingAct.Plan, occasion, $"安排培训“{session.Title}”，{session.Date:yyyy年M月d日}，{session.Hours:0.#}学时");
        return session;
    }

    /// <summary>Changes the plan.</summary>
    public void Revise(TrainingDetails details, RosterOrganisation? organisation, Occasion occasion)
    {
        RequireGate(TrainingAct.Revise, organisation, occasion);
        Take(details);
        Move(TrainingAct.Revise, occasion, $"修改了培训安排：“{Title}”，{Date:yyyy年M月d日}，{Hours:0.#}学时");
    }

    /// <summary>Enrols a mediator; enrolling twice is once.</summary>
    public void Enrol(RosterMediator mediator, RosterOrganisation? organisation, Occasion occasion)
    {
        RequireGate(TrainingAct.Enrol, organisation, occasion);
        RequireMember(mediator, occasion);
        if (_attendances.TrueForAll(a => a.MediatorKey != mediator.Key))
        {
            _attendances.Add(new TrainingAttendance(mediator));
            Move(TrainingAct.Enrol, occasion, $"{mediator.Name}报名参加培训“{Title}”");
        }
    }

    /// <summary>Records who came; who came has it in the file at once, and that cannot be undone.</summary>
    /// <param name="mediator">The mediator, enrolled or not.</param>
    /// <param name="attended">Whether the mediator came.</param>
    /// <param name="note">A note, at most 200 characters.</param>
    /// <param name="organisation">The manager's organisation; null for the court.</param>
    /// <param name="occasion">The clerk or the manager.</param>
    /// <exception cref="RuleViolation">
    /// The day has not come (<c>training.not-yet</c>), or attendance is in the file (<c>training.recorded</c>).
    /// </exception>
    public void RecordAttendance(
        RosterMediator mediator, bool attended, string? note, RosterOrganisation? organisation, Occasion occasion)
    {
        RequireGate(TrainingAct.RecordAttendance, organisation, occasion);
        RequireMember(mediator, occasion);
        if (occasion.Today < Date)
        {
            throw new RuleViolation("training.not-yet", $"培训在{Date:yyyy年M月d日}举行，举行前不能登记到课", "特邀规定 7");
        }

        if (note?.Trim().Length > 200)
        {
            throw new RuleViolation("training.note", "备注不超过200个字", null, "Note");
        }

        var row = _attendances.Find(a => a.MediatorKey == mediator.Key);
        if (row?.Attended == true)
        {
            throw new RuleViolation("training.recorded", $"{mediator.Name}的到课已经登记并记入档案，不能更改", "特邀规定 7");
        }

        if (attended)
        {
            mediator.RecordTraining(this, organisation, occasion);
        }

        if (row is null)
        {
            row = new TrainingAttendance(mediator);
            _attendances.Add(row);
        }

        row.Record(attended, RosterChecks.Trimmed(note));
        Move(TrainingAct.RecordAttendance, occasion, $"{mediator.Name}{(attended ? "参加了" : "没有参加")}培训“{Title}”", row.Note);
    }

    /// <summary>Calls the training off.</summary>
    public void Cancel(string? reason, RosterOrganisation? organisation, Occasion occasion)
    {
        RequireGate(TrainingAct.Cancel, organisation, occasion);
        var because = RosterChecks.Reason(reason, "Reason", "请写明取消的理由");
        Move(TrainingAct.Cancel, occasion, $"培训“{Title}”取消", because);
    }

    private void Take(TrainingDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        RosterChecks.Refuse(details.Problems());
        Title = details.Title!.Trim();
        Date = details.Date!.Value;
        Hours = details.Hours;
        Mode = details.Mode;
        Place = details.Place!.Trim();
        Content = details.Content!.Trim();
        Trainer = details.Trainer!.Trim();
    }

    private void RequireGate(TrainingAct act, RosterOrganisation? organisation, Occasion occasion)
    {
        TrainingWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        RosterOrganisation.RequireManaged(organisation, occasion);
        if (occasion.Actor.Role == CourtRole.OrganisationManager && organisation!.Key != OrganisationKey)
        {
            throw RosterOrganisation.NotOwn();
        }
    }

    private void RequireMember(RosterMediator mediator, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(mediator);
        if (occasion.Actor.Role == CourtRole.OrganisationManager && mediator.OrganisationKey != OrganisationKey)
        {
            throw RosterOrganisation.NotOwn();
        }
    }

    private void Move(TrainingAct act, Occasion occasion, string sentence, string? reason = null)
    {
        var line = TrainingWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
    }
}
