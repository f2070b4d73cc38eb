using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Confirmation;

/// <content>The sole judge hears, asks and rules; afterwards objections.</content>
public sealed partial class ConfirmationApplication
{
    /// <summary>Records the hearing of one party (民诉解释 356).</summary>
    public ConfirmationInterview RecordInterview(InterviewDetails details, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        RequireGate(ConfirmationAct.RecordInterview, occasion);
        RequireOwnJudge(occasion);
        var party = Find(_parties, p => p.Number == details.PartyNumber);
        if (details.HeldAt > occasion.Now || details.HeldAt < Docketing!.DocketedAt)
        {
            throw new RuleViolation("confirmation.interview-time", "询问时间应当在受理之后、现在之前", "民诉解释 356", "HeldAt");
        }

        if (!details.IdentityChecked || !details.Warned)
        {
            throw new RuleViolation(
                "confirmation.interview-duty", "询问前应当核对身份，并告知虚假调解的后果", "民诉解释 356；在线调解规则 17",
                details.IdentityChecked ? "Warned" : "IdentityChecked");
        }

        if (details.Record is not { } record || record.Trim().Length < ReasonMinLength || record.Length > ConfirmationInterview.MaxLength)
        {
            throw new RuleViolation(
                "confirmation.interview-record", $"请写明询问和回答的内容，{ReasonMinLength}到{ConfirmationInterview.MaxLength}字", "民诉解释 356", "Record");
        }

        var interview = new ConfirmationInterview(NextNumber(_interviews.Select(i => i.Number)), details, occasion);
        _interviews.Add(interview);
        Move(ConfirmationAct.RecordInterview, occasion, $"法官{(details.Mode == InterviewMode.Video ? "通过视频" : "当面")}询问了{party.Name}");
        return interview;
    }

    /// <summary>Asks for supplementary material by a day; unanswered, the application may count as withdrawn (民诉解释 356、357).</summary>
    public SupplementRequest RequestSupplement(string? what, int days, Occasion occasion)
    {
        RequireGate(ConfirmationAct.RequestSupplement, occasion);
        RequireOwnJudge(occasion);
        var text = RequireReason(what, "What", "请写明需要补充的材料", "民诉解释 356");
        var deadline = Deadline.Of(ConfirmationRules.Supplement(days), occasion.Today, occasion.Calendar);
        var request = new SupplementRequest(NextNumber(_supplements.Select(s => s.Number)), text, deadline, occasion);
        _supplements.Add(request);
        Move(
            ConfirmationAct.RequestSupplement, occasion,
            $"法官要求在{deadline.Due:yyyy年M月d日}前补充材料；无正当理由逾期不补充的，可以按撤回申请处理（民诉解释 357）", text);
        return request;
    }

    /// <summary>
    /// Answers a request for material, in words, with files, or both. What was missing before acceptance being there, the target
    /// of acceptance is counted anew from this day (2011年司法确认规定 4: from receipt of all material).
    /// </summary>
    public void AnswerSupplement(string? answer, IReadOnlyList<StoredFile> files, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(files);
        var act = Docketing is null ? ConfirmationAct.AnswerMaterial : ConfirmationAct.AnswerSupplement;
        RequireGate(act, occasion);
        var who = occasion.Actor.Role == CourtRole.Clerk ? "窗口代收：申请人" : RequireAnyParty(occasion).Name;
        var request = OpenSupplement()!;
        if (files.Count == 0 || answer?.Length > ReasonMaxLength)
        {
            RequireReason(answer, "Answer", "请上传材料，或者说明情况", act == ConfirmationAct.AnswerMaterial ? "民诉解释 354" : "民诉解释 356");
        }

        foreach (var file in files)
        {
            Keep(ConfirmationFilePurpose.Supplement, request.Number, file, occasion);
        }

        request.Reply(string.IsNullOrWhiteSpace(answer) ? $"提交材料{files.Count}份" : answer.Trim(), occasion);
        if (act == ConfirmationAct.AnswerMaterial)
        {
            AcceptBy = Deadline.Of(DeadlineRules.ByCode(AcceptBy!.RuleCode), occasion.Today, occasion.Calendar);
        }

        Move(
            act, occasion,
            act == ConfirmationAct.AnswerMaterial ? $"{who}补齐了申请材料；法院应在{AcceptBy!.Due:yyyy年M月d日}前决定是否受理" : $"{who}提交了补充材料");
    }

    /// <summary>Rules that the application counts as withdrawn (民诉解释 357).</summary>
    /// <exception cref="RuleViolation"><c>confirmation.supplement-running</c>: the time for material has not passed.</exception>
    public void DeemWithdrawn(LapseGround ground, string? reason, Occasion occasion)
    {
        RequireGate(ConfirmationAct.DeemWithdrawn, occasion);
        RequireOwnJudge(occasion);
        var why = RequireReason(reason, "Reason", "请写明按撤回处理的理由", "民诉解释 357");
        if (ground == LapseGround.NotSupplied && OpenSupplement() is not { } open)
        {
            throw new RuleViolation("confirmation.no-supplement", "没有逾期未补充的材料", "民诉解释 357", "Ground");
        }
        else if (ground == LapseGround.NotSupplied && !OpenSupplement()!.Deadline.IsOverdue(occasion.Today))
        {
            throw new RuleViolation(
                "confirmation.supplement-running", $"补充材料的期限到{OpenSupplement()!.Deadline.Due:yyyy年M月d日}，届满以前不能按撤回处理", "民诉解释 357", "Ground");
        }

        Lapse = new ConfirmationLapse(ground, why, occasion);
        Move(ConfirmationAct.DeemWithdrawn, occasion, $"裁定按撤回申请处理：{ConfirmationNames.Of(ground)}", why);
    }

    /// <summary>Rules that the agreement is effective (民诉法 206).</summary>
    /// <exception cref="RuleViolation"><c>confirmation.not-heard</c>: a party has not been heard (民诉解释 356).</exception>
    public void Confirm(string? reasons, Occasion occasion)
    {
        RequireGate(ConfirmationAct.Confirm, occasion);
        RequireRuling(occasion);
        if (_parties.Find(p => !_interviews.Exists(i => i.PartyNumber == p.Number)) is { } unheard)
        {
            throw new RuleViolation("confirmation.not-heard", $"还没有询问{unheard.Name}；裁定有效之前应当向各方核实", "民诉解释 356");
        }

        var why = RequireReason(reasons, "Reasons", "请写明裁定的理由", "民诉法 206");
        Ruling = new ConfirmationRuling(true, [], [], why, occasion);
        Move(ConfirmationAct.Confirm, occasion, "裁定调解协议有效；一方不履行的，对方可以向人民法院申请执行（民诉法 206）", why);
    }

    /// <summary>Dismisses the application, on the grounds of 民诉解释 358, or because a subject of 355 came to light after acceptance.</summary>
    public void Dismiss(IReadOnlyList<DismissalGround> grounds, IReadOnlyList<BarredSubject> subjects, string? reasons, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(grounds);
        ArgumentNullException.ThrowIfNull(subjects);
        RequireGate(ConfirmationAct.Dismiss, occasion);
        RequireRuling(occasion);
        if (grounds.Count + subjects.Count == 0)
        {
            throw new RuleViolation("confirmation.ground", "请至少选择一项驳回的理由", "民诉解释 355、358", "Grounds");
        }

        var why = RequireReason(reasons, "Reasons", "请写明裁定的理由", "民诉法 206");
        Ruling = new ConfirmationRuling(false, [.. grounds.Distinct().Order()], [.. subjects.Distinct().Order()], why, occasion);
        var named = string.Join("；", Ruling.Grounds.Select(ConfirmationNames.Of).Concat(Ruling.Subjects.Select(ConfirmationNames.Of)));
        Move(ConfirmationAct.Dismiss, occasion, $"裁定驳回申请：{named}。当事人可以变更原协议、达成新的协议，也可以起诉（民诉法 206）", why);
    }

    /// <summary>
    /// Brings an objection to the ruling: a party within 15 days of receipt, another person within 6 months of knowing
    /// (民诉解释 372). A clerk records one brought at the counter.
    /// </summary>
    public ConfirmationObjection Object(ObjectionDetails details, IReadOnlyList<StoredFile> files, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(files);
        RequireGate(ConfirmationAct.Object, occasion);
        var (name, phone) = Objector(details, occasion);
        RequireReason(details.Reason, "Reason", "请写明裁定错在哪里", "民诉解释 372");
        var from = ObjectionRunsFrom(details, occasion);
        var rule = details.Kind == ObjectorKind.Party ? ConfirmationRules.PartyObjection : ConfirmationRules.InterestedObjection;
        var deadline = Deadline.Of(rule, from, occasion.Calendar);
        if (deadline.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("confirmation.objection-late", $"{rule.Name}已于{deadline.Due:yyyy年M月d日}届满", "民诉解释 372", "From");
        }

        if (_objections.Exists(o => o.Upheld is null && o.Kind == details.Kind && SearchKey.Of(o.Name) == SearchKey.Of(name)))
        {
            throw new RuleViolation("confirmation.objection-pending", $"{name}的异议正在审查，请等待答复", "民诉解释 372");
        }

        var objection = new ConfirmationObjection(NextNumber(_objections.Select(o => o.Number)), details, name, phone, deadline, occasion);
        _objections.Add(objection);
        foreach (var file in files)
        {
            Keep(ConfirmationFilePurpose.Objection, objection.Number, file, occasion);
        }

        var who = details.Kind == ObjectorKind.Party ? name : "利害关系人";
        Move(ConfirmationAct.Object, occasion, $"{who}对确认裁定提出异议，待法院审查");
        return objection;
    }

    /// <summary>Decides an objection; one that is upheld revokes the ruling (民诉解释 372).</summary>
    public void DecideObjection(int number, bool uphold, string? reason, Occasion occasion)
    {
        var act = uphold ? ConfirmationAct.UpholdObjection : ConfirmationAct.RejectObjection;
        RequireGate(act, occasion);
        RequireNoConflict(occasion.Actor.UserId ?? 0, occasion.Actor.Name, byNameToo: true);
        var objection = Find(_objections, o => o.Number == number);
        if (objection.Upheld is not null)
        {
            throw new RuleViolation("confirmation.objection-decided", $"这份异议已由{objection.DecidedBy}决定", "民诉解释 372");
        }

        var why = RequireReason(reason, "Reason", "请写明理由", "民诉解释 372");
        objection.Decide(uphold, why, occasion);
        Move(act, occasion, uphold ? "异议成立，撤销原确认裁定" : "异议不成立，裁定驳回", why);
    }

    // What the ledger of service shows is not asked for. An interested person is served nothing: they say when they knew.
    private DateOnly ObjectionRunsFrom(ObjectionDetails details, Occasion occasion)
    {
        if (details is { Kind: ObjectorKind.Party, ServedOn: { } served })
        {
            return served;
        }

        var rulingDay = DateOnly.FromDateTime(Ruling!.MadeAt.DateTime);
        return details.From is { } from && from >= rulingDay && from <= occasion.Today
            ? from
            : throw new RuleViolation("confirmation.objection-from", $"请填写{rulingDay:yyyy年M月d日}（裁定之日）到今天之间的日期", "民诉解释 372", "From");
    }

    private (string Name, string? Phone) Objector(ObjectionDetails details, Occasion occasion)
    {
        if (details.Kind == ObjectorKind.Party)
        {
            var party = occasion.Actor.Role == CourtRole.Clerk
                ? Find(_parties, p => p.Number == details.PartyNumber)
                : RequireAnyParty(occasion);
            return (party.Name, party.Phone);
        }

        if (_parties.Exists(p => IsOwn(p, occasion)))
        {
            throw new RuleViolation("confirmation.party-is-no-stranger", "您是本案当事人，请以当事人身份提出异议", "民诉解释 372", "Kind");
        }

        if (PersonName.Problem(details.Name) is { } name)
        {
            throw new RuleViolation("confirmation.objector", name, "民诉解释 372", "Name");
        }

        return MobileNumber.TryNormalize(details.Phone, out var phone, out var problem)
            ? (details.Name!.Trim(), phone)
            : throw new RuleViolation("confirmation.objector", problem, "民诉解释 372", "Phone");
    }

    private void RequireRuling(Occasion occasion)
    {
        RequireOwnJudge(occasion);
        RequireNoConflict(occasion.Actor.UserId!.Value, occasion.Actor.Name, byNameToo: false);
        if (OpenWithdrawal() is not null)
        {
            throw new RuleViolation("confirmation.withdrawal-pending", "有撤回申请还没有决定，请先决定是否准许", "民诉解释 357");
        }
    }
}
