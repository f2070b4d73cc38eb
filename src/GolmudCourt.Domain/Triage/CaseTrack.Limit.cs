using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Triage;

/// <content>The trial limit.</content>
public sealed partial class CaseTrack
{
    /// <summary>An extension is to be asked for so many days before the end (2019年审限规定 1).</summary>
    public const int ExtensionNoticeDays = 15;

    /// <summary>The days left out so far.</summary>
    public int ExcludedDays => _exclusions.Sum(e => e.Days);

    /// <summary>Begins a time that does not count.</summary>
    /// <param name="ground">Why.</param>
    /// <param name="from">The day of the event.</param>
    /// <param name="reason">The facts.</param>
    /// <param name="occasion">The judge.</param>
    public ExcludedPeriod Exclude(ExclusionGround ground, DateOnly from, string? reason, Occasion occasion)
    {
        RequireGate(CaseTrackAct.ExcludePeriod, occasion);
        if (OpenExclusion() is { } open)
        {
            throw new RuleViolation("track.excluded", $"{open.From:yyyy年M月d日}起的扣除还没有结束，不能重复扣除", "2000年审限规定 9", "From");
        }

        if (from < DocketedOn || from > occasion.Today || _exclusions.Exists(e => from < e.To))
        {
            throw new RuleViolation("track.excluded-from", "开始日期应当在立案以后、今天以前，并且不与已经扣除的期间重叠", "2000年审限规定 9", "From");
        }

        if (Limit!.IsOverdue(from))
        {
            throw new RuleViolation("track.limit-passed", $"审理期限已于{Limit.Due:yyyy年M月d日}届满，届满以后的期间不能再扣除", "2000年审限规定 9", "From");
        }

        var excluded = new ExcludedPeriod(
            _exclusions.Count + 1, ground, from, RequireReason(reason, "请写明不计入审理期限的事由", CaseTrackNames.ArticleOf(ground)), occasion);
        _exclusions.Add(excluded);
        Move(CaseTrackAct.ExcludePeriod, occasion, $"自{from:yyyy年M月d日}起因{CaseTrackNames.Of(ground)}不计入审理期限", excluded.Reason);
        return excluded;
    }

    /// <summary>Ends it; the days are put to the end of the limit.</summary>
    /// <param name="to">The last day that does not count.</param>
    /// <param name="occasion">The judge.</param>
    public void Resume(DateOnly to, Occasion occasion)
    {
        RequireGate(CaseTrackAct.ResumePeriod, occasion);
        var open = OpenExclusion() ?? throw new RuleViolation("track.not-excluded", "没有正在扣除的期间", "2000年审限规定 9");
        if (to < open.From || to > occasion.Today)
        {
            throw new RuleViolation("track.excluded-to", $"结束日期应当在{open.From:yyyy年M月d日}以后、今天以前", "2000年审限规定 9", "To");
        }

        open.End(to);
        CountLimit(Procedure!.Value, occasion);
        Move(CaseTrackAct.ResumePeriod, occasion, $"恢复计算审理期限，扣除{open.Days}日，到{Limit!.Due:yyyy年M月d日}");
    }

    /// <summary>Extends the limit (民诉法 152、164、168).</summary>
    /// <param name="months">Months added.</param>
    /// <param name="reason">Why.</param>
    /// <param name="approval">The number of the approval of the court above, where more than six months are added to the ordinary procedure.</param>
    /// <param name="occasion">The president.</param>
    public LimitExtension Extend(int months, string? reason, string? approval, Occasion occasion)
    {
        RequireGate(CaseTrackAct.ExtendLimit, occasion);
        var procedure = Procedure!.Value;
        var why = RequireReason(reason, "请写明延长的理由", RuleOf(procedure, 0).Article);
        if (OpenExclusion() is null && Limit!.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("track.limit-passed", $"审理期限已于{Limit.Due:yyyy年M月d日}届满，不能再延长", "2019年审限规定 1");
        }

        var total = MonthsAdded(procedure) + months;
        if (months < 1 || (procedure != TrialProcedure.Ordinary && total > TrialRules.ShortExtension))
        {
            throw new RuleViolation("track.months", $"{TriageNames.Of(procedure)}只能延长一次，1个月", RuleOf(procedure, 0).Article, "Months");
        }

        var above = approval?.Trim();
        if (procedure == TrialProcedure.Ordinary && total > TrialRules.OrdinaryExtension && above is not { Length: >= 4 and <= 100 })
        {
            throw new RuleViolation("track.approval", "本院院长最多延长6个月，还需要延长的报请上级人民法院批准，请填写批准文号", "民诉法 152", "Approval");
        }

        var late = OpenExclusion() is null && Limit!.DaysLeft(occasion.Today) < ExtensionNoticeDays;
        _ = RuleOf(procedure, total);
        var extension = new LimitExtension(_extensions.Count + 1, procedure, months, why, string.IsNullOrEmpty(above) ? null : above, late, occasion);
        _extensions.Add(extension);
        CountLimit(procedure, occasion);
        Move(CaseTrackAct.ExtendLimit, occasion, $"审理期限延长{months}个月，到{Limit!.Due:yyyy年M月d日}", why);
        return extension;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<RunningDeadline> RunningDeadlines() =>
        Procedure is not null && Limit is { } limit && Status is not (CaseTrackStatus.AwaitingTriage or CaseTrackStatus.Closed) ? [new(nameof(Limit), limit)] : [];

    /// <inheritdoc/>
    protected override void Put(string slot, Deadline deadline)
    {
        Limit = deadline;
        KeepNextDue();
    }

    private int MonthsAdded(TrialProcedure procedure) => _extensions.Where(e => e.Procedure == procedure).Sum(e => e.Months);

    // The months from docketing first; what does not count follows after them. An extension stays with the procedure it was granted in.
    private void CountLimit(TrialProcedure procedure, Occasion occasion)
    {
        var rule = RuleOf(procedure, MonthsAdded(procedure));
        var (counted, from) = ExcludedDays == 0 ? (rule, DocketedOn) : (TrialRules.Excluded(ExcludedDays), DocketedOn.AddMonths(rule.Period.Length));

        // What moved the limit alone, as an outage does, goes on to count.
        Limit = Limit is { } before ? before.Over(counted, from, occasion.Calendar) : Deadline.Of(counted, from, occasion.Calendar);
    }

    private static DeadlineRule RuleOf(TrialProcedure procedure, int added) => procedure switch
    {
        TrialProcedure.SmallClaims => TrialRules.SmallClaims(added),
        TrialProcedure.Summary => TrialRules.Summary(added),
        _ => TrialRules.Ordinary(added),
    };
}
