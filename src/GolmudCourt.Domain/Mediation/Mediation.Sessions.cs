namespace GolmudCourt.Domain.Mediation;

/// <content>The mediator's daily work (在线调解规则 16、17、22).</content>
public sealed partial class Mediation
{
    /// <summary>The longest session, in hours; anything longer is a slip of the pen.</summary>
    public const int MaxSessionHours = 12;

    /// <summary>
    /// Puts a session on the calendar and invites. That the slot is free elsewhere is the caller's to check
    /// (<see cref="SessionOverlap"/>).
    /// </summary>
    public MediationSession PlanSession(SessionPlan plan, Occasion occasion)
    {
        var appointment = RequirePlan(plan, null, occasion);
        var session = new MediationSession(NextNumber(_sessions.Select(s => s.Number)), appointment, plan, occasion);
        _sessions.Add(session);
        Move(MediationAct.PlanSession, occasion, $"安排第{session.Number}次调解：{When(session)}，{MediationNames.Of(session.Mode)}，请被邀请的当事人确认");
        return session;
    }

    /// <summary>Moves a planned session; everyone is asked again.</summary>
    public void MoveSession(int number, SessionPlan plan, Occasion occasion)
    {
        RequirePlan(plan, number, occasion);
        var session = RequirePlanned(number);
        session.Replan(plan);
        Move(MediationAct.PlanSession, occasion, $"第{number}次调解改为{When(session)}，{MediationNames.Of(session.Mode)}，请重新确认");
    }

    /// <summary>A party says whether it will come.</summary>
    public void AnswerSession(int number, int partyNumber, bool willAttend, Occasion occasion)
    {
        RequireGate(MediationAct.AnswerSession, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        var row = RequirePlanned(number).Attendance.FirstOrDefault(a => a.PartyNumber == partyNumber)
            ?? throw new RuleViolation("session.not-invited", "这次调解没有邀请这一方当事人");
        row.Answer(willAttend, occasion.Now);
        Move(MediationAct.AnswerSession, occasion, $"{party.Name}{(willAttend ? "确认参加" : "表示不能参加")}第{number}次调解");
    }

    /// <summary>Takes a session off the calendar.</summary>
    public void CancelSession(int number, string reason, Occasion occasion)
    {
        RequireGate(MediationAct.CancelSession, occasion);
        RequireMediator(occasion);
        var session = RequirePlanned(number);
        var why = RequireReason(reason, "Reason", "请写明取消的理由");
        RequireNothingConfidential(why, "Reason");
        session.Cancel(why);
        Move(MediationAct.CancelSession, occasion, $"第{number}次调解已取消", why);
    }

    /// <summary>Saves minutes while they are being written. They are not in the journal, and change nothing else.</summary>
    public void WriteMinutes(int number, string? minutes, string? nextStep, Occasion occasion)
    {
        RequireGate(MediationAct.LogSession, occasion);
        RequireMediator(occasion);
        Find(_sessions, s => s.Number == number && s.Status != SessionStatus.Cancelled);
        RecordOf(number).Write(minutes, nextStep, occasion);
        Touch(occasion.Now);
    }

    /// <summary>Logs a session that was held.</summary>
    /// <param name="number">The planned session, or null for one that was not planned.</param>
    /// <param name="report">What happened.</param>
    /// <param name="occasion">The appointed mediator, and nobody else.</param>
    /// <exception cref="RuleViolation">
    /// <c>session.future</c>, <c>session.before-confirmation</c>, <c>session.identity</c>, <c>session.rights</c>,
    /// <c>session.recording</c>, <c>mediation.not-the-mediator</c>, <c>mediation.out-of-time</c>.
    /// </exception>
    public MediationSession LogSession(int? number, SessionReport report, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(report);
        RequireGate(MediationAct.LogSession, occasion);
        var appointment = RequireMediator(occasion);
        RequireReport(report, appointment, occasion);
        var session = number is { } planned
            ? RequirePlanned(planned)
            : new MediationSession(
                NextNumber(_sessions.Select(s => s.Number)), appointment,
                new SessionPlan(report.Start, report.End, report.Mode, "（未预订）", [.. report.Attendance.Select(a => a.PartyNumber)]), occasion);
        RecordOf(session.Number).Write(report.Minutes, report.NextStep, occasion);
        session.Report(report, occasion.Now);
        if (number is null)
        {
            _sessions.Add(session);
        }

        Move(
            MediationAct.LogSession, occasion,
            $"第{session.Number}次调解已进行：{When(session)}，{MediationNames.Of(session.Mode)}，{MediationNames.Of(report.Outcome)}");
        return session;
    }

    private MediatorAppointment RequirePlan(SessionPlan plan, int? number, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RequireGate(MediationAct.PlanSession, occasion);
        var appointment = RequireMediator(occasion);
        RequireTime(occasion);
        RequireDisclosureAnswered(appointment);
        RequireSpan(plan.Start, plan.End);
        if (plan.Start <= occasion.Now)
        {
            throw new RuleViolation("session.past", "请安排在现在以后的时间", null, "Start");
        }

        if (OpenAppraisal() is null && DateOnly.FromDateTime(plan.Start.DateTime) > Period!.Due)
        {
            throw new RuleViolation("session.after-end", $"调解期限到{Period.Due:yyyy年M月d日}届满，请安排在此之前，或者先由各方同意延长", "在线调解规则 24", "Start");
        }

        if (plan.Mode == SessionMode.OnSite && (string.IsNullOrWhiteSpace(plan.Room) || plan.Room.Length > 50))
        {
            throw new RuleViolation("session.room", "现场调解请填写地点，不超过50个字", null, "Room");
        }

        if (plan.PartyNumbers.Count == 0 || plan.PartyNumbers.Any(n => !_parties.Exists(p => p.Number == n)))
        {
            throw new RuleViolation("session.nobody", "请至少邀请一方当事人", null, "PartyNumbers");
        }

        var slot = new SessionSlot(Key, number ?? 0, appointment.MediatorId, plan.Room, plan.Start, plan.End);
        return SessionOverlap.FirstConflict(slot, _sessions.Where(s => s.Status == SessionStatus.Planned).Select(s => s.ToSlot(Key))) is { } conflict
            ? throw new RuleViolation("session.overlap", $"与第{conflict.With.Number}次调解的时间重叠", null, "Start")
            : appointment;
    }

    private void RequireReport(SessionReport report, MediatorAppointment appointment, Occasion occasion)
    {
        RequireTime(occasion);
        RequireDisclosureAnswered(appointment);
        RequireSpan(report.Start, report.End);
        if (report.Start > occasion.Now || report.End > occasion.Now)
        {
            throw new RuleViolation("session.future", "调解还没有进行完毕，不能登记将来的调解", "在线调解规则 22", "Start");
        }

        if (report.Start < appointment.ConfirmedAt)
        {
            throw new RuleViolation("session.before-confirmation", "调解员确认接受之前不能进行调解", "在线调解规则 12", "Start");
        }

        var present = report.Attendance.Where(a => a.Attended).ToList();
        if (report.Attendance.FirstOrDefault(a => !_parties.Exists(p => p.Number == a.PartyNumber)) is { } unknown)
        {
            throw new RuleViolation("mediation.part-gone", $"没有第{unknown.PartyNumber}号当事人，请刷新页面后再操作");
        }

        if (present.Count == 0 && report.Outcome != SessionOutcome.Absent)
        {
            throw new RuleViolation("session.nobody", "请登记到场的当事人；都没有到的，请选择“有当事人未到”", null, "Attendance");
        }

        if (present.Find(a => !a.IdentityChecked) is { } stranger)
        {
            throw new RuleViolation("session.identity", $"请先核对{RequireParty(stranger.PartyNumber).Name}的身份", "在线调解规则 17", "Attendance");
        }

        if (present.Find(a => !a.RightsRead) is { } untold)
        {
            throw new RuleViolation(
                "session.rights", $"请先向{RequireParty(untold.PartyNumber).Name}告知权利义务和虚假调解的后果", "在线调解规则 17", "Attendance");
        }

        if (report.Recorded && present.Exists(a => !a.AgreesToRecording))
        {
            throw new RuleViolation("session.recording", "录音录像须在场各方明确同意", "在线调解规则 22", "Recorded");
        }
    }

    private static void RequireSpan(DateTimeOffset start, DateTimeOffset end)
    {
        if (end <= start || end - start > TimeSpan.FromHours(MaxSessionHours))
        {
            throw new RuleViolation("session.span", $"结束时间应当晚于开始时间，且不超过{MaxSessionHours}小时", null, "End");
        }
    }

    private void RequireDisclosureAnswered(MediatorAppointment appointment)
    {
        if (_disclosures.Exists(d => d.AppointmentNumber == appointment.Number
            && Participants().Any(p => d.Answers.All(a => a.PartyNumber != p.Number))))
        {
            throw new RuleViolation("mediation.disclosure-open", "调解员的披露还没有得到各方答复，不能继续调解", "在线调解规则 13");
        }
    }

    private MediationSession RequirePlanned(int number) =>
        Find(_sessions, s => s.Number == number && s.Status == SessionStatus.Planned);

    private ConfidentialRecord RecordOf(int sessionNumber)
    {
        if (_confidentialRecords.Find(r => r.SessionNumber == sessionNumber) is { } record)
        {
            return record;
        }

        var added = new ConfidentialRecord(sessionNumber);
        _confidentialRecords.Add(added);
        return added;
    }

    private void CancelPlanned(string reason, Occasion occasion)
    {
        foreach (var session in _sessions.Where(s => s.Status == SessionStatus.Planned))
        {
            session.Cancel(reason);
        }

        Touch(occasion.Now);
    }

    private static string When(MediationSession session) => $"{session.Start:yyyy年M月d日H时mm分}至{session.End:H时mm分}";
}
