using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Confirmation;

/// <content>From hand-over to a judge, and the ways out.</content>
public sealed partial class ConfirmationApplication
{
    /// <summary>Accepts the application: it gets its number and the thirty days run. There is no fee (费用办法 8).</summary>
    /// <param name="number">The number just taken from the counter, in the same transaction.</param>
    /// <param name="occasion">A clerk or a judge.</param>
    public void Docket(CaseNumber number, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(number);
        RequireGate(ConfirmationAct.Docket, occasion);
        RequireMaterialTimeOver(occasion);
        if (number.Type != TypeCode)
        {
            throw new RuleViolation("confirmation.number", $"司法确认案件的类型代字应为“{TypeCode}”", "案号规定 7");
        }

        Docketing = new ConfirmationDocketing(number.Normalized, occasion);
        _searchTerms.Add(new ConfirmationSearchTerm(SearchTerm.OfNumber(number.Normalized)));
        ExamineBy = Deadline.Of(ConfirmationRules.Examination, occasion.Today, occasion.Calendar);
        Move(
            ConfirmationAct.Docket, occasion,
            $"法院已受理，案号{number.Normalized}；应在{ExamineBy.Due:yyyy年M月d日}前作出裁定，不收取费用");
    }

    /// <summary>Rules not to accept (民诉法 205; 民诉解释 355).</summary>
    public void Refuse(ConfirmationRefusalGround ground, string? reason, Occasion occasion)
    {
        RequireGate(ConfirmationAct.Refuse, occasion);
        RequireMaterialTimeOver(occasion);
        var why = RequireReason(reason, "Reason", "请写明不予受理的理由", ConfirmationNames.ArticleOf(ground));
        Refusal = new ConfirmationRefusal(ground, why, occasion);
        Move(ConfirmationAct.Refuse, occasion, $"不予受理：{ConfirmationNames.Of(ground)}（{ConfirmationNames.ArticleOf(ground)}）", why);
    }

    /// <summary>
    /// Asks, before acceptance, for what is missing, all at once (民诉解释 354; 2011年司法确认规定 3). The target of acceptance
    /// rests; it is counted anew from the day all is there.
    /// </summary>
    /// <param name="what">What is missing.</param>
    /// <param name="days">Within how many days.</param>
    /// <param name="occasion">A clerk or a judge.</param>
    public SupplementRequest RequestMaterial(string? what, int days, Occasion occasion)
    {
        RequireGate(ConfirmationAct.RequestMaterial, occasion);
        var text = RequireReason(what, "What", "请写明缺少的材料", "民诉解释 354");
        var deadline = Deadline.Of(ConfirmationRules.Material(days), occasion.Today, occasion.Calendar);
        var request = new SupplementRequest(NextNumber(_supplements.Select(s => s.Number)), text, deadline, occasion);
        _supplements.Add(request);
        Move(
            ConfirmationAct.RequestMaterial, occasion,
            $"法院要求在{deadline.Due:yyyy年M月d日}前补齐申请材料；补齐之日起重新计算受理期限，逾期的按现有材料决定是否受理（民诉解释 354）", text);
        return request;
    }

    // The court has given time; it decides on what there is only when that time is over.
    private void RequireMaterialTimeOver(Occasion occasion)
    {
        if (Status == ConfirmationStatus.AwaitingMaterial && OpenSupplement() is { Deadline: var deadline } && !deadline.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("confirmation.material-running", $"补齐材料的期限到{deadline.Due:yyyy年M月d日}，届满以前不能决定", "民诉解释 354");
        }
    }

    /// <summary>A party takes the application back before it is accepted.</summary>
    public void Withdraw(int partyNumber, string? reason, Occasion occasion)
    {
        RequireGate(ConfirmationAct.Withdraw, occasion);
        var party = RequireApplicant(partyNumber, occasion);
        var why = RequireReason(reason, "Reason", "请写明撤回的理由", "民诉解释 357");
        Move(ConfirmationAct.Withdraw, occasion, $"{party.Name}撤回了申请", why);
    }

    /// <summary>After acceptance a party asks to take the application back; the judge decides (民诉解释 357).</summary>
    public WithdrawalRequest ApplyToWithdraw(int partyNumber, string? reason, Occasion occasion)
    {
        RequireGate(ConfirmationAct.ApplyToWithdraw, occasion);
        var party = RequireApplicant(partyNumber, occasion);
        if (OpenWithdrawal() is { } open)
        {
            throw new RuleViolation("confirmation.withdrawal-pending", $"{open.AskedBy}已经申请撤回，请等待法官决定", "民诉解释 357");
        }

        var request = new WithdrawalRequest(
            NextNumber(_withdrawals.Select(w => w.Number)), partyNumber, RequireReason(reason, "Reason", "请写明撤回的理由", "民诉解释 357"), occasion);
        _withdrawals.Add(request);
        Move(ConfirmationAct.ApplyToWithdraw, occasion, $"{party.Name}申请撤回，待法官决定是否准许", request.Reason);
        return request;
    }

    /// <summary>The judge decides on a wish to withdraw.</summary>
    public void DecideWithdrawal(bool permit, string? reason, Occasion occasion)
    {
        var act = permit ? ConfirmationAct.PermitWithdrawal : ConfirmationAct.RejectWithdrawal;
        RequireGate(act, occasion);
        RequireOwnJudge(occasion);
        var request = OpenWithdrawal() ?? throw new RuleViolation("confirmation.no-withdrawal", "没有待决定的撤回申请", "民诉解释 357");
        var why = permit && string.IsNullOrWhiteSpace(reason) ? null : RequireReason(reason, "Reason", "请写明理由", "民诉解释 357");
        request.Decide(permit, why, occasion);
        Move(act, occasion, permit ? "裁定准许撤回申请；在申请期限以内可以重新申请" : "不准许撤回申请，继续审查", why);
    }

    /// <summary>A judge takes the matter; from then on it is the sole judge's (民诉法 185).</summary>
    /// <exception cref="RuleViolation"><c>confirmation.conflict</c>: the judge mediated it or is a party to it.</exception>
    public void Take(Occasion occasion)
    {
        RequireGate(ConfirmationAct.Take, occasion);
        var (id, name) = (occasion.Actor.UserId!.Value, occasion.Actor.Name);
        RequireNoConflict(id, name, byNameToo: true);
        _judges.Add(new ConfirmationJudge(NextNumber(_judges.Select(j => j.Number)), id, name, null, occasion));
        Move(ConfirmationAct.Take, occasion, $"由审判员{name}独任审查");
    }

    /// <summary>A president appoints the judge, or another one.</summary>
    public void Assign(long judgeId, string judgeName, string? reason, Occasion occasion)
    {
        RequireGate(ConfirmationAct.Assign, occasion);
        var why = RequireReason(reason, "Reason", "请写明指定的理由", "民诉法 185");
        RequireNoConflict(judgeId, judgeName, byNameToo: false);
        if (CurrentJudge()?.UserId == judgeId)
        {
            throw new RuleViolation("confirmation.same-judge", $"已经由{judgeName}承办", null, "JudgeId");
        }

        _judges.Add(new ConfirmationJudge(NextNumber(_judges.Select(j => j.Number)), judgeId, judgeName, why, occasion));
        Move(ConfirmationAct.Assign, occasion, $"指定由审判员{judgeName}独任审查", why);
    }

    /// <summary>Why a judge may not rule on it, or null. A mediator known by name only is taken for the namesake until a president says otherwise.</summary>
    public string? ConflictOf(long judgeId, string judgeName, bool byNameToo = true)
    {
        if (_mediators.Exists(m => m.UserId == judgeId || (byNameToo && m.UserId is null && SearchKey.Of(m.Name) == SearchKey.Of(judgeName))))
        {
            return $"{judgeName}主持过这份协议的调解，不能再审查、裁定";
        }

        return _parties.Exists(p => p.UserId == judgeId || p.AgentUserId == judgeId) ? $"{judgeName}是本案当事人或者代理人，应当回避" : null;
    }

    /// <summary>A president lengthens the examination; nobody else can (民诉法 187).</summary>
    public void Extend(int days, string? reason, Occasion occasion)
    {
        RequireGate(ConfirmationAct.Extend, occasion);
        var why = RequireReason(reason, "Reason", "请写明需要延长的特殊情况", "民诉法 187");
        if (days < 1)
        {
            throw new RuleViolation("deadline.length", "请填写延长的天数", "民诉法 187", "Days");
        }

        var old = ExamineBy!;
        if (old.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("confirmation.extension-late", $"审查期限已于{old.Due:yyyy年M月d日}届满，不能再延长", "民诉法 187");
        }

        if (_extensions.Sum(e => e.Days) + (long)days > ConfirmationRules.MaxAddedDays)
        {
            throw new RuleViolation("deadline.length", $"审查期限合计最多延长{ConfirmationRules.MaxAddedDays}日", "民诉法 187", "Days");
        }

        ExamineBy = old.Extend(DeadlineGround.Extension, days, why.Length <= Deadline.ReasonMaxLength ? why : why[..Deadline.ReasonMaxLength], occasion);
        _extensions.Add(new ExaminationExtension(NextNumber(_extensions.Select(e => e.Number)), days, why, old.Due, ExamineBy.Due, occasion));
        Move(ConfirmationAct.Extend, occasion, $"审查期限延长{days}日，至{ExamineBy.Due:yyyy年M月d日}", why);
    }

    private void RequireNoConflict(long judgeId, string judgeName, bool byNameToo)
    {
        if (ConflictOf(judgeId, judgeName, byNameToo) is { } conflict)
        {
            throw new RuleViolation("confirmation.conflict", conflict, "民诉法 47；特邀调解规定 16", "JudgeId");
        }
    }

    private void RequireOwnJudge(Occasion occasion)
    {
        if (CurrentJudge() is not { } judge || judge.UserId != occasion.Actor.UserId)
        {
            throw new RuleViolation("confirmation.not-your-case", $"本案由{CurrentJudge()?.Name ?? "其他法官"}独任审查", "民诉法 185");
        }
    }
}
