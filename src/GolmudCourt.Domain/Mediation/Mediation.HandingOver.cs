using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <content>The ways in that begin at the court or with a partner: 委派, 委托, 转介.</content>
public sealed partial class Mediation
{
    /// <summary>
    /// Takes a filing over with everything typed and uploaded; it is at once requested (民诉法 125). The plaintiffs said
    /// yes when they filed; everyone else is still to be asked.
    /// </summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="filing">The filing, already in mediation.</param>
    /// <param name="plaintiffUserId">The plaintiff's account, where the filing was made with it.</param>
    /// <param name="occasion">The clerk.</param>
    /// <exception cref="RuleViolation"><c>mediation.filing-not-in-mediation</c>: the filing was not handed over.</exception>
    public static Mediation FromFiling(Guid key, Filing.Filing filing, long? plaintiffUserId, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(filing);
        if (filing.Status != FilingStatus.InMediation)
        {
            throw new RuleViolation("mediation.filing-not-in-mediation", "这件立案申请没有移交调解", "民诉法 125");
        }

        var mediation = Begin(key, MediationSource.BeforeFiling, MediationTrack.BeforeFiling, new MediationOrigin
        {
            FilingKey = filing.Key,
            ReceiptNumber = filing.Receipts.OrderBy(r => r.ReceivedAt).FirstOrDefault()?.Number,
            FirstReceivedAt = filing.ReceivedAt,
        }, occasion);
        mediation.TakeOver(filing, plaintiffUserId, occasion);
        mediation.TakeOverConsents(filing);
        mediation.StepDeadline = Deadline.Of(MediationRules.Acceptance, occasion.Today, occasion.Calendar);
        mediation.Receive(occasion);
        mediation.Move(MediationAct.HandOver, occasion, $"立案材料已移交调解，收件日期仍为{filing.ReceivedAt:yyyy年M月d日}");
        return mediation;
    }

    /// <summary>
    /// Takes a docketed case over, entrusted by the court (特邀调解规定 11). Consent is each party's own: who said yes on
    /// record is noted with it, and everyone else is asked before anything else is done.
    /// </summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="filing">The docketed case, already entrusted.</param>
    /// <param name="procedure">普通 15 days or 简易 7 days (在线调解规则 24).</param>
    /// <param name="agreed">The parties, by number, who said yes to the court on record.</param>
    /// <param name="plaintiffUserId">The plaintiff's account, where the filing was made with it.</param>
    /// <param name="occasion">The judge or the clerk.</param>
    /// <exception cref="RuleViolation">
    /// <c>mediation.filing-not-entrusted</c>: the case was not; <c>mediation.track</c>: no procedure was chosen;
    /// <c>mediation.part-gone</c>: one who agreed is no party.
    /// </exception>
    public static Mediation FromCase(
        Guid key, Filing.Filing filing, MediationTrack procedure, IReadOnlyCollection<int> agreed, long? plaintiffUserId, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(agreed);
        if (filing is not { EntrustedAt: not null, Acceptance: { } acceptance })
        {
            throw new RuleViolation("mediation.filing-not-entrusted", "这件案件没有委托调解", "特邀调解规定 11");
        }

        if (procedure is not (MediationTrack.OrdinaryProcedure or MediationTrack.SummaryProcedure))
        {
            throw new RuleViolation("mediation.track", "请选择案件适用的程序", "在线调解规则 24", "Procedure");
        }

        var mediation = Begin(key, MediationSource.Entrusted, procedure, new MediationOrigin { CaseNumber = acceptance.CaseNumber }, occasion);
        mediation.TakeOver(filing, plaintiffUserId, occasion);
        foreach (var number in agreed.Distinct().Order())
        {
            mediation.Say(mediation.RequireParty(number), MediationStage.Mediation, true, ConsentMeans.Counter, null, occasion);
        }

        mediation.StepDeadline = Deadline.Of(MediationRules.Acceptance, occasion.Today, occasion.Calendar);
        mediation.Receive(occasion);
        mediation.Move(
            MediationAct.HandOver, occasion,
            $"法院将{acceptance.CaseNumber}案委托调解（{MediationNames.Of(procedure)}，期限{MediationClock.LimitOf(procedure)}日），"
            + $"应在{mediation.StepDeadline.Due:yyyy年M月d日}前决定是否受理");
        return mediation;
    }

    /// <summary>Opens the draft of a matter that a partner organisation refers to the court, written by a clerk.</summary>
    public static Mediation StartReferral(Guid key, ReferralDetails details, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(occasion);
        RequireNoProblems(details.Problems(occasion.Today));
        var mediation = Begin(
            key, MediationSource.Referred, MediationTrack.BeforeFiling,
            new MediationOrigin { PartnerId = details.PartnerId, PartnerName = details.PartnerName }, occasion);
        mediation._referrals.Add(new PartnerReferral(1, ReferralDirection.FromPartner, details, occasion));
        return mediation;
    }

    /// <summary>Asks a partner organisation to help. The clock runs on, and the mediator stays the mediator.</summary>
    /// <param name="details">Which, through whom, when.</param>
    /// <param name="partiesAgree">Whether the parties agree that the partner hears of their quarrel (个人信息保护法 23).</param>
    /// <param name="occasion">The clerk.</param>
    public PartnerReferral Refer(ReferralDetails details, bool partiesAgree, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        RequireGate(MediationAct.Refer, occasion);
        RequireNoProblems(details.Problems(occasion.Today));
        if (!partiesAgree)
        {
            throw new RuleViolation("mediation.referral-consent", "须当事人同意后，才能把纠纷情况告知联动单位", "个人信息保护法 23", "PartiesAgree");
        }

        if (_referrals.Exists(r => r.Direction == ReferralDirection.ToPartner && r.PartnerId == details.PartnerId))
        {
            throw new RuleViolation("mediation.referred-already", $"已经转请{details.PartnerName}协助", null, "PartnerId");
        }

        var referral = new PartnerReferral(NextNumber(_referrals.Select(r => r.Number)), ReferralDirection.ToPartner, details, occasion);
        _referrals.Add(referral);
        Move(
            MediationAct.Refer, occasion,
            $"转请{referral.PartnerName}协助调解（联络人{referral.Liaison}，{referral.ReferredOn:yyyy年M月d日}），期限照常计算", referral.Note);
        return referral;
    }
}
