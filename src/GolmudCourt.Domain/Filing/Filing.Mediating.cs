using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Filing;

/// <content>
/// Mediation before docketing: the filing waits, and loses no day by it (民诉法 125). After docketing: the court entrusts it
/// while the case goes on (特邀调解规定 11).
/// </content>
public sealed partial class Filing
{
    /// <summary>Whether the clerk may hand it over to mediation now: it is under review, and the party said it was willing.</summary>
    public bool CanGoToMediation =>
        Status == FilingStatus.AwaitingReview && MediationWish == Domain.Filing.MediationWish.Willing && !WasInMediation;

    /// <summary>Hands the filing over to mediation. The receipt date stands; the review waits.</summary>
    /// <exception cref="RuleViolation">
    /// <c>filing.not-willing</c>: the party did not say it was willing; <c>filing.mediated-already</c>: it came back from mediation.
    /// </exception>
    public void HandOverToMediation(Occasion occasion)
    {
        RequireGate(FilingAct.HandOverToMediation, occasion);
        if (MediationWish != Domain.Filing.MediationWish.Willing)
        {
            throw new RuleViolation("filing.not-willing", "当事人没有表示愿意先行调解，应当依法审查立案", "民诉法 125");
        }

        // Once only: otherwise mediation would be a way to keep a filing from the docket.
        if (WasInMediation)
        {
            throw new RuleViolation("filing.mediated-already", "这件申请已经过一次先行调解，应当依法审查立案", "民诉法 125");
        }

        ReviewDeadline = null;
        NextDue = null;
        MediationStartedAt = occasion.Now;
        Move(
            FilingAct.HandOverToMediation, occasion,
            $"当事人愿意先行调解，材料移交调解；收件日期仍为{ReceivedAt:yyyy年M月d日}，审查期限暂停，调解不成的恢复审查");
    }

    /// <summary>The mediation failed: the filing is back in the clerk's queue by itself, 7 days from this day (在线调解规则 21).</summary>
    /// <param name="undisputedFacts">The facts all parties confirmed by signature, in the file store; null when there are none.</param>
    /// <param name="occasion">The portal.</param>
    public void ResumeAfterMediation(StoredFile? undisputedFacts, Occasion occasion)
    {
        RequireGate(FilingAct.ResumeAfterMediation, occasion);
        if (undisputedFacts is not null)
        {
            AddFile(FilePurpose.UndisputedFacts, null, undisputedFacts, occasion);
        }

        ReviewDeadline = Deadline.Of(DeadlineRules.FilingReviewAfterMediation, occasion.Today, occasion.Calendar);
        NextDue = ReviewDeadline.Due;
        Move(
            FilingAct.ResumeAfterMediation, occasion,
            $"调解不成，恢复立案审查；收件日期仍为{ReceivedAt:yyyy年M月d日}，应在{ReviewDeadline.Due:yyyy年M月d日}前审查完毕");
    }

    /// <summary>The parties settled: nothing is left to docket.</summary>
    public void SettleInMediation(Occasion occasion)
    {
        RequireGate(FilingAct.SettleInMediation, occasion);
        NextDue = null;
        Move(FilingAct.SettleInMediation, occasion, "当事人已达成调解协议，立案申请结案；可以自协议生效之日起三十日内共同申请司法确认");
    }

    /// <summary>The only type of case that is entrusted; special, summons and public-notice procedures are not mediated (民诉解释 143).</summary>
    public const string EntrustableType = "民初";

    /// <summary>Whether the docketed case may be entrusted to a mediator now.</summary>
    public bool CanBeEntrusted => Status == FilingStatus.Docketed && Acceptance?.TypeCode == EntrustableType && EntrustedAt is null;

    /// <summary>Entrusts the docketed case to mediation; the trial limit does not run on while it is mediated (在线调解规则 24).</summary>
    /// <exception cref="RuleViolation">
    /// <c>filing.not-entrustable</c>: another type of case; <c>filing.entrusted-already</c>: it is with a mediator.
    /// </exception>
    public void EntrustMediation(Occasion occasion)
    {
        RequireGate(FilingAct.EntrustMediation, occasion);
        if (Acceptance?.TypeCode != EntrustableType)
        {
            throw new RuleViolation("filing.not-entrustable", "适用特别程序、督促程序、公示催告程序等的案件，不得调解", "民诉解释 143");
        }

        if (EntrustedAt is not null)
        {
            throw new RuleViolation("filing.entrusted-already", "这件案件正在委托调解，结束以前不能再次委托", "特邀调解规定 11");
        }

        EntrustedAt = occasion.Now;
        Move(FilingAct.EntrustMediation, occasion, $"{Acceptance.CaseNumber}案委托调解");
    }

    /// <summary>The entrusted mediation is over, whichever way; the court goes on with the case (在线调解规则 20、21).</summary>
    /// <param name="settled">Whether the parties reached an agreement.</param>
    /// <param name="undisputedFacts">The facts all parties confirmed by signature; null when there are none.</param>
    /// <param name="occasion">The portal.</param>
    public void CloseEntrustment(bool settled, StoredFile? undisputedFacts, Occasion occasion)
    {
        RequireGate(FilingAct.CloseEntrustment, occasion);
        if (EntrustedAt is null)
        {
            throw new RuleViolation("filing.not-entrusted", "这件案件没有在委托调解", "特邀调解规定 11");
        }

        if (undisputedFacts is not null)
        {
            AddFile(FilePurpose.UndisputedFacts, null, undisputedFacts, occasion);
        }

        EntrustedAt = null;
        Move(
            FilingAct.CloseEntrustment, occasion,
            settled ? "委托调解达成协议，由法院制作调解书或者准许撤诉" : "委托调解结束，没有达成协议，恢复审理");
    }

    private bool WasInMediation => MediationStartedAt is not null;
}
