using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;

namespace GolmudCourt.Domain.Filing;

/// <content>Docketing, payment and relief.</content>
public sealed partial class Filing
{
    /// <summary>Dockets the filing: a case number, and the notice to pay within 7 days (民诉法 126; 费用办法 22).</summary>
    /// <param name="number">The number just taken from the counter, in the same transaction.</param>
    /// <param name="fee">The fee by the tariff.</param>
    /// <param name="halve">Whether it is halved for summary procedure (费用办法 16).</param>
    /// <param name="occasion">The clerk.</param>
    public Acceptance Docket(CaseNumber number, FeeResult fee, bool halve, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(fee);
        RequireGate(FilingAct.Docket, occasion);
        if (halve && fee.Halved is null)
        {
            throw new RuleViolation("fee.halve", "这一类费用没有减半的依据", "费用办法 15、16", "Halve");
        }

        var amount = halve ? fee.Halved!.Value : fee.Fee;
        var deadline = Deadline.Of(DeadlineRules.FeePayment, occasion.Today, occasion.Calendar);
        Acceptance = new Acceptance(number.Normalized, number.Type, occasion);
        FeeNotice = new FeeNotice(amount, fee.Basis, halve, deadline, occasion.Now);
        ReviewDeadline = null;
        NextDue = amount > 0 ? deadline.Due : null;
        _searchTerms.Add(new FilingSearchTerm(SearchTerm.OfNumber(number.Normalized)));
        Move(FilingAct.Docket, occasion, $"已登记立案，案号{number.Normalized}；案件受理费{amount:0.00}元，请在{deadline.Due:yyyy年M月d日}前交纳");
        foreach (var granted in _reliefs.Where(r => r.Granted == true))
        {
            ApplyRelief(granted);
        }

        return Acceptance;
    }

    /// <summary>Records a payment.</summary>
    /// <param name="reference">The number on the payment slip.</param>
    /// <param name="occasion">The clerk.</param>
    public void RecordPayment(string? reference, Occasion occasion)
    {
        RequireGate(FilingAct.RecordPayment, occasion);
        var notice = FeeNotice!;
        if (notice.PaidAt is not null)
        {
            throw new RuleViolation("fee.paid", $"这笔费用已于{notice.PaidAt:yyyy年M月d日}登记缴纳，票据号{notice.PaymentReference}");
        }

        var slip = reference?.Normalize(System.Text.NormalizationForm.FormKC).Trim() ?? "";
        if (slip.Length is < 4 or > 40)
        {
            throw new RuleViolation("fee.reference", "请填写4到40个字符的缴费票据号", null, "Reference");
        }

        var payable = notice.Payable;
        notice.Pay(slip, occasion.Now);
        NextDue = null;
        Move(FilingAct.RecordPayment, occasion, $"已登记缴纳案件受理费{payable:0.00}元");
    }

    /// <summary>Applies for deferral, reduction or exemption, in writing and with proof (费用办法 48).</summary>
    public FeeReliefApplication ApplyForFeeRelief(string? groundCode, string? statement, IReadOnlyList<StoredFile> proofs, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(proofs);
        RequireGate(FilingAct.ApplyForFeeRelief, occasion);
        var ground = FeeReliefGrounds.ByCode(groundCode)
            ?? throw new RuleViolation("relief.ground", "请选择申请的理由", "费用办法 45-47", "GroundCode");
        if (ground.Kind == FeeReliefKind.Exemption
            && !_parties.Exists(p => p is { Position: PartyPosition.Plaintiff, Kind: PartyKind.NaturalPerson }))
        {
            throw new RuleViolation("relief.natural-person", "免交只适用于自然人；单位可以申请减交或者缓交", "费用办法 44", "GroundCode");
        }

        if (FeeReliefObstacle() is { } obstacle)
        {
            throw obstacle;
        }

        RequireReason(statement, "Statement", "请写明困难的情况");
        if (proofs.Count == 0)
        {
            throw new RuleViolation("relief.proof", "请上传能证明困难的材料", "费用办法 48", "Proofs");
        }

        var application = new FeeReliefApplication(_reliefs.Count + 1, ground, statement!.Trim(), occasion);
        _reliefs.Add(application);
        foreach (var proof in proofs)
        {
            AddFile(FilePurpose.FeeRelief, application.Number, proof, occasion);
        }

        Move(FilingAct.ApplyForFeeRelief, occasion, $"申请{FeeReliefGrounds.Name(ground.Kind)}诉讼费：{ground.Name}");
        return application;
    }

    /// <summary>Why relief cannot be applied for now, whatever the ground; null when it can.</summary>
    public RuleViolation? FeeReliefObstacle() =>
        _reliefs.Exists(r => r.Granted is null) ? new("relief.pending", "已有一份申请正在审查，请等待决定", "费用办法 48")
        : FeeNotice?.PaidAt is not null ? new("relief.paid", "费用已经缴纳，不能再申请缓减免；对费用有异议的可以申请复核", "费用办法 43")
        : null;

    /// <summary>Decides an application for relief; a refusal is always reasoned (费用办法 51).</summary>
    public void DecideFeeRelief(int number, FeeReliefDecision decision, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(decision);
        RequireGate(FilingAct.DecideFeeRelief, occasion);
        var application = Find(_reliefs, r => r.Number == number);
        if (application.Granted is not null)
        {
            throw new RuleViolation("relief.decided", $"这份申请已由{application.DecidedBy}决定");
        }

        RequireReason(decision.Reason, "Reason", "请写明决定的理由");
        if (decision.Granted && application.Kind == FeeReliefKind.Reduction && decision.ReductionPercent is not (>= 30 and < 100))
        {
            throw new RuleViolation("relief.percent", "减交的比例不得低于30%，且小于100%", "费用办法 46", "ReductionPercent");
        }

        if (decision.Granted && application.Kind == FeeReliefKind.Deferral && !(decision.DeferredTo > occasion.Today))
        {
            throw new RuleViolation("relief.date", "请填写今天以后的缓交截止日期", "费用办法 47", "DeferredTo");
        }

        application.Decide(decision with { Reason = decision.Reason.Trim() }, occasion);
        if (decision.Granted)
        {
            ApplyRelief(application);
        }

        Move(
            FilingAct.DecideFeeRelief, occasion,
            $"{(decision.Granted ? "准予" : "不准予")}{FeeReliefGrounds.Name(application.Kind)}诉讼费", decision.Reason.Trim());
    }

    // Before docketing there is no notice yet; the docketing applies what was granted.
    private void ApplyRelief(FeeReliefApplication relief)
    {
        if (FeeNotice is not { PaidAt: null } notice)
        {
            return;
        }

        switch (relief.Kind)
        {
            case FeeReliefKind.Exemption:
                notice.Remit(notice.Amount);
                break;
            case FeeReliefKind.Reduction:
                notice.Remit(decimal.Round(notice.Amount * relief.ReductionPercent!.Value / 100m, 2, MidpointRounding.AwayFromZero));
                break;
            default:
                notice.Defer(relief.DeferredTo!.Value);
                NextDue = relief.DeferredTo;
                break;
        }

        if (notice.Payable == 0)
        {
            NextDue = null;
        }
    }
}
