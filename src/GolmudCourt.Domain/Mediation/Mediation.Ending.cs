namespace GolmudCourt.Domain.Mediation;

/// <content>The eight ways it ends, and what follows (在线调解规则 21、25).</content>
public sealed partial class Mediation
{
    /// <summary>An applicant takes the request back, for instance because the parties settled among themselves.</summary>
    /// <param name="partyNumber">The applicant.</param>
    /// <param name="reason">Why, where told.</param>
    /// <param name="filingWithdrawn">Whether the filing it came from was withdrawn too; then nothing follows.</param>
    /// <param name="occasion">The party or agent.</param>
    public void Withdraw(int partyNumber, string? reason, bool filingWithdrawn, Occasion occasion)
    {
        RequireGate(MediationAct.Withdraw, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        if (party.Position != MediationPosition.Applicant)
        {
            throw new RuleViolation("mediation.withdraw-applicant", "申请由申请人撤回；您不愿意继续的，请直接终止调解", "在线调解规则 25");
        }

        Finish(
            MediationAct.Withdraw, EndingGround.Withdrawn, Told(reason, $"{party.Name}撤回调解申请"), null, $"{party.Name}撤回调解申请，调解终结",
            occasion, filingWithdrawn ? Consequence.None : null);
    }

    /// <summary>Any party ends it, at once and without having to say why (在线调解规则 25).</summary>
    public void Terminate(int partyNumber, string? reason, Occasion occasion)
    {
        RequireGate(MediationAct.Terminate, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        Finish(
            MediationAct.Terminate, EndingGround.Unwilling, Told(reason, $"{party.Name}不愿意继续调解"), null,
            $"{party.Name}不愿意继续调解，调解终结", occasion);
    }

    /// <summary>The mediator, or the clerk, records that it failed.</summary>
    /// <param name="ground">One of the grounds a person may find: unreachable, unwilling, too far apart, other.</param>
    /// <param name="circumstances">What happened and why it failed (在线调解规则 21).</param>
    /// <param name="costRaising">Conduct meant to raise the other side's costs, where there was any.</param>
    /// <param name="occasion">The mediator or the clerk.</param>
    public void End(EndingGround ground, string circumstances, string? costRaising, Occasion occasion)
    {
        RequireGate(MediationAct.End, occasion);
        if (occasion.Actor.Role == CourtRole.Mediator)
        {
            RequireMediator(occasion);
        }

        if (ground is not (EndingGround.Unreachable or EndingGround.Unwilling or EndingGround.DeepDivision or EndingGround.Other))
        {
            throw new RuleViolation("mediation.end-ground", "这一情形由当事人或者系统登记，请选择其他情形", "在线调解规则 25", "Ground");
        }

        var told = RequireReason(circumstances, "Circumstances", "请写明调解的经过和不成的原因");
        RequireNothingConfidential(told, "Circumstances");
        RequireNothingConfidential(costRaising, "CostRaising");
        Finish(
            MediationAct.End, ground, told, string.IsNullOrWhiteSpace(costRaising) ? null : costRaising.Trim(),
            $"调解不成：{MediationNames.Of(ground)}，调解终结", occasion);
    }

    /// <summary>Ends a mediation whose time ran out; not while an appraisal runs.</summary>
    public void Expire(Occasion occasion)
    {
        RequireGate(MediationAct.Expire, occasion);
        if (!IsOutOfTime(occasion.Today))
        {
            throw new RuleViolation("mediation.time-runs", "调解期限还没有届满", "在线调解规则 24");
        }

        Finish(
            MediationAct.Expire, EndingGround.Expired, $"调解期限于{Period!.Due:yyyy年M月d日}届满，各方没有同意延长", null,
            $"调解期限已于{Period.Due:yyyy年M月d日}届满，没有达成协议，各方没有同意延长，调解终结", occasion);
    }

    /// <summary>The debtor says that something is done.</summary>
    public void MarkPerformed(int number, string? note, Filing.StoredFile? proof, Occasion occasion)
    {
        RequireGate(MediationAct.MarkPerformed, occasion);
        var row = Find(_performances, p => p.Number == number);
        var debtor = RequireOwnParty(row.DebtorNumber ?? 0, occasion);
        if (row.Status is PerformanceStatus.Marked or PerformanceStatus.Confirmed)
        {
            throw new RuleViolation("performance.marked", "这一项已经登记履行");
        }

        if (note?.Length > 500)
        {
            throw new RuleViolation("performance.note", "不超过500字", null, "Note");
        }

        row.Mark(string.IsNullOrWhiteSpace(note) ? null : note.Trim(), occasion.Now);
        if (proof is not null)
        {
            Keep(MediationFilePurpose.PerformanceProof, debtor.Number, proof, occasion);
        }

        Move(MediationAct.MarkPerformed, occasion, $"{debtor.Name}登记已履行协议第{row.ClauseNumber}项（履行日{row.DueOn:yyyy年M月d日}），请对方确认");
    }

    /// <summary>The creditor confirms it, also when the debtor has not said so.</summary>
    public void ConfirmPerformed(int number, Occasion occasion)
    {
        var (row, creditor) = RequireCreditor(number, occasion);
        row.Confirm(occasion.Now);
        var all = _performances.TrueForAll(p => p.Status == PerformanceStatus.Confirmed);
        Move(
            MediationAct.AnswerPerformance, occasion,
            $"{creditor.Name}确认协议第{row.ClauseNumber}项（履行日{row.DueOn:yyyy年M月d日}）已履行{(all ? "；协议已全部履行完毕" : "")}");
    }

    /// <summary>The creditor disputes what the debtor said.</summary>
    public void DisputePerformed(int number, string reason, Occasion occasion)
    {
        var (row, creditor) = RequireCreditor(number, occasion);
        if (row.Status != PerformanceStatus.Marked)
        {
            throw new RuleViolation("performance.not-marked", "对方还没有登记履行", null);
        }

        row.Dispute(RequireReason(reason, "Reason", "请写明有什么异议"), occasion.Now);
        Move(MediationAct.AnswerPerformance, occasion, $"{creditor.Name}对协议第{row.ClauseNumber}项的履行有异议");
    }

    /// <summary>What follows when it fails: back to where it came from; no day is lost (在线调解规则 21).</summary>
    private Consequence FailureConsequence() =>
        Origin.FilingKey is not null ? Consequence.ResumeFiling
        : Source == MediationSource.Entrusted ? Consequence.ResumeTrial
        : Consequence.None;

    /// <summary>What a person gave as the reason, or what the portal says in its place. Only a person's words can give something away.</summary>
    private string Told(string? reason, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return otherwise;
        }

        RequireNothingConfidential(reason, "Reason");
        return reason.Trim();
    }

    private void Finish(
        MediationAct act, EndingGround ground, string circumstances, string? costRaising, string sentence, Occasion occasion,
        Consequence? instead = null)
    {
        RequireGate(act, occasion);
        var settled = ground == EndingGround.Settled;
        var told = circumstances.Trim();
        if (told.Length > 2000 || costRaising?.Length > 2000)
        {
            throw new RuleViolation("mediation.reason", "不超过2000字", null, told.Length > 2000 ? "Circumstances" : "CostRaising");
        }

        var consequence = instead
            ?? (!settled ? FailureConsequence()
                : Source == MediationSource.Entrusted ? Consequence.CourtStatement
                : Consequence.PerformOrConfirm);
        var portal = Portal(occasion);
        _offers.Where(o => o.Status == OfferStatus.Open).ToList().ForEach(o => o.Move(OfferAct.Lapse, portal.Actor.Role, occasion.Now));
        CancelPlanned(settled ? "已达成协议" : "调解终结", occasion);
        OpenAppraisal()?.End(occasion.Today);
        if (!settled)
        {
            CurrentAgreement()?.Annul(portal);
        }

        Ending = new MediationEnding(ground, told, costRaising, consequence, occasion);
        Move(act, occasion, consequence == Consequence.None ? sentence : $"{sentence}；{MediationNames.Of(consequence)}");
    }

    private void StartPerformance(Agreement agreement)
    {
        foreach (var clause in agreement.Clauses.OrderBy(c => c.Number))
        {
            var what = clause.Kind == ClauseKind.PayMoney ? MediationNames.Of(clause.Kind) : $"{MediationNames.Of(clause.Kind)}：{clause.Subject}";
            foreach (var row in clause.Instalments.OrderBy(i => i.Number))
            {
                Due(clause, row.DueOn, row.Amount, $"{what}（第{row.Number}期）");
            }

            if (clause is { Instalments.Count: 0, DueOn: { } day })
            {
                Due(clause, day, clause.Sum, what);
            }
        }
    }

    private void Due(AgreementClause clause, DateOnly day, decimal? amount, string what) =>
        _performances.Add(new Performance(_performances.Count + 1, clause, day, amount, what));

    private (Performance Row, MediationParty Creditor) RequireCreditor(int number, Occasion occasion)
    {
        RequireGate(MediationAct.AnswerPerformance, occasion);
        var row = Find(_performances, p => p.Number == number);
        var creditor = RequireOwnParty(row.CreditorNumber ?? 0, occasion);
        return row.Status == PerformanceStatus.Confirmed
            ? throw new RuleViolation("performance.confirmed", "这一项已经确认履行")
            : (row, creditor);
    }
}
