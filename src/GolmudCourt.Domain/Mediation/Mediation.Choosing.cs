using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Mediation;

/// <content>Who mediates: picked by both sides, or appointed by the court (在线调解规则 10).</content>
public sealed partial class Mediation
{
    /// <summary>The longest list of one side.</summary>
    public const int MaxPicks = 10;

    /// <summary>Whether the sides may still choose together; afterwards it is the court's task to appoint.</summary>
    public bool ChoiceIsOpen => Status == MediationStatus.Choosing && StepDeadline?.RuleCode == MediationRules.Choice.Code;

    /// <summary>The appointment that stands now, or null.</summary>
    public MediatorAppointment? CurrentAppointment() => _appointments.Find(a => a.EndedAt is null);

    /// <summary>
    /// The mediator on both lists with the smallest sum of ranks; of equals the one whose worse rank is better, so that
    /// neither side is favoured, then the lower key. Mediators who left the matter are out.
    /// </summary>
    public MediatorRef? CommonChoice()
    {
        var other = _picks.Where(p => p.Side == MediationPosition.Respondent).ToDictionary(p => p.MediatorId);
        return _picks
            .Where(p => p.Side == MediationPosition.Applicant && other.ContainsKey(p.MediatorId) && !HasLeft(p.MediatorId))
            .OrderBy(p => p.Rank + other[p.MediatorId].Rank)
            .ThenBy(p => Math.Max(p.Rank, other[p.MediatorId].Rank))
            .ThenBy(p => p.MediatorId)
            .FirstOrDefault()?.ToMediator();
    }

    /// <summary>Whether a mediator was appointed in this matter before and left it; such a one is not appointed again.</summary>
    public bool HasLeft(long mediatorId) => _appointments.Exists(a => a.MediatorId == mediatorId && a.EndedAt is not null);

    /// <summary>States the list of a party's side, first wish first, in place of the list before. A common choice appoints at once.</summary>
    public void Pick(int partyNumber, IReadOnlyList<MediatorRef> mediators, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(mediators);
        RequireGate(MediationAct.Pick, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        if (party.Position == MediationPosition.ThirdParty)
        {
            throw new RuleViolation("mediation.third-party-picks", "调解员由申请人和被申请人共同选定", "在线调解规则 10");
        }

        if (mediators.Count is 0 or > MaxPicks || mediators.DistinctBy(m => m.Id).Count() != mediators.Count)
        {
            throw new RuleViolation("mediation.picks", $"请选择1到{MaxPicks}名调解员，每名只选一次", "在线调解规则 10", "Mediators");
        }

        if (mediators.FirstOrDefault(m => HasLeft(m.Id)) is { } gone)
        {
            throw new RuleViolation("mediation.mediator-left", $"{gone.Name}已退出本次调解，请另选一名", "在线调解规则 12", "Mediators");
        }

        _picks.RemoveAll(p => p.Side == party.Position);
        _courtChoices.RemoveAll(c => c.Side == party.Position);
        _picks.AddRange(mediators.Select((m, i) => new MediatorPick(party.Position, i + 1, m, partyNumber, occasion.Now)));
        Move(MediationAct.Pick, occasion, $"{MediationNames.Of(party.Position)}一方已选择调解员");
        if (CommonChoice() is { } common)
        {
            Appoint(MediationAct.AppointCommonChoice, common, AppointmentWay.CommonChoice, null, Portal(occasion));
        }
    }

    /// <summary>A side leaves the choice to the court; when both do, the court's 3 working days begin.</summary>
    public void LeaveToCourt(int partyNumber, Occasion occasion)
    {
        RequireGate(MediationAct.LeaveToCourt, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        if (party.Position == MediationPosition.ThirdParty || _courtChoices.Exists(c => c.Side == party.Position))
        {
            throw new RuleViolation("mediation.left-to-court", "这一方已经同意由法院指定，或者不参与选定", "在线调解规则 10");
        }

        _courtChoices.Add(new CourtChoice(party.Position, partyNumber, occasion.Now));
        Move(MediationAct.LeaveToCourt, occasion, $"{MediationNames.Of(party.Position)}一方同意由法院指定调解员");
        if (ChoiceIsOpen && _courtChoices.Count == 2)
        {
            StepDeadline = Deadline.Of(MediationRules.Appointment, occasion.Today, occasion.Calendar);
            Move(MediationAct.CloseChoice, Portal(occasion), $"双方同意由法院指定调解员，法院应在{StepDeadline.Due:yyyy年M月d日}前指定");
        }
    }

    /// <summary>Closes a choice that came to nothing in 2 working days: now the court must appoint.</summary>
    public void CloseChoice(Occasion occasion)
    {
        RequireGate(MediationAct.CloseChoice, occasion);
        if (!ChoiceIsOpen || !StepDeadline!.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("mediation.choice-open", "共同选定的期限还没有届满，或者已经转由法院指定", "在线调解规则 10");
        }

        StepDeadline = Deadline.Of(MediationRules.Appointment, occasion.Today, occasion.Calendar);
        Move(MediationAct.CloseChoice, occasion, $"期限内没有共同选定调解员，法院应在{StepDeadline.Due:yyyy年M月d日}前指定");
    }

    /// <summary>Appoints a mediator. Not while the sides may still choose together.</summary>
    public void AppointByCourt(MediatorRef mediator, string? reason, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(mediator);
        RequireGate(MediationAct.AppointByCourt, occasion);
        if (ChoiceIsOpen && !StepDeadline!.IsOverdue(occasion.Today))
        {
            throw new RuleViolation(
                "mediation.choice-open", $"当事人可以在{StepDeadline.Due:yyyy年M月d日}前共同选定，期限届满前法院不指定", "在线调解规则 10");
        }

        if (HasLeft(mediator.Id))
        {
            throw new RuleViolation("mediation.mediator-left", $"{mediator.Name}已退出本次调解，请另行指定", "在线调解规则 12", "MediatorId");
        }

        Appoint(MediationAct.AppointByCourt, mediator, AppointmentWay.ByCourt, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), occasion);
    }

    /// <summary>Does not accept an appointment by the court, which counts as refusing mediation (特邀调解规定 12).</summary>
    public void RefuseAppointment(int partyNumber, string? reason, Occasion occasion)
    {
        RequireGate(MediationAct.RefuseAppointment, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        if (Status == MediationStatus.AwaitingMediator && CurrentAppointment()?.Way != AppointmentWay.ByCourt)
        {
            throw new RuleViolation("mediation.own-choice", "调解员由双方共同选定；有正当理由的，可以申请回避", "特邀调解规定 12、15");
        }

        var why = Told(reason, $"{party.Name}不同意由法院指定调解员");
        Finish(
            MediationAct.RefuseAppointment, EndingGround.Unwilling, why, null,
            $"{party.Name}不同意由法院指定调解员，视为不同意调解，调解终结", occasion);
    }

    private void Appoint(MediationAct act, MediatorRef mediator, AppointmentWay way, string? reason, Occasion occasion)
    {
        var confirmBy = Deadline.Of(MediationRules.Confirmation, occasion.Today, occasion.Calendar);
        _appointments.Add(new MediatorAppointment(
            NextNumber(_appointments.Select(a => a.Number)), mediator, way,
            Deadline.Of(MediationRules.Confirmation, occasion.Today, occasion.Calendar), reason, occasion));
        StepDeadline = confirmBy;
        Move(act, occasion, $"{MediationNames.Of(way)}调解员{mediator.Name}，应在{confirmBy.Due:yyyy年M月d日}前确认", reason);
    }
}
