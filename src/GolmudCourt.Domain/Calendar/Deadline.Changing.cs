namespace GolmudCourt.Domain.Calendar;

/// <content>What moves a deadline: extension, days left out, standstill. Each says why and by whom.</content>
public sealed partial class Deadline
{
    /// <summary>The shortest reason that says something.</summary>
    public const int ReasonMinLength = 5;

    /// <summary>The longest reason kept with the deadline; the matter's own records may say more.</summary>
    public const int ReasonMaxLength = 200;

    /// <summary>The most days one deadline can be lengthened by, all changes together; beyond it the input is a slip.</summary>
    public const int MaxAddedDays = 3_650;

    /// <summary>The most changes of one deadline.</summary>
    public const int MaxChanges = 40;

    /// <summary>延长: adds units of the period.</summary>
    /// <param name="ground">The ground; the actor must hold one of its roles.</param>
    /// <param name="days">How many days (working days where the period is in working days).</param>
    /// <param name="reason">Why.</param>
    /// <param name="occasion">Who, when, and the calendar.</param>
    /// <exception cref="RuleViolation">
    /// <c>deadline.length</c>, <c>deadline.reason</c>: the input; <c>deadline.role</c>, <c>deadline.invariable</c>, <c>deadline.passed</c>: it may not be.
    /// </exception>
    public Deadline Extend(DeadlineGround ground, int days, string? reason, Occasion occasion)
    {
        RefuseUnless(ground, occasion);
        RequireRoom(days);
        return With(ground, days, null, null, reason, occasion);
    }

    /// <summary>扣除: leaves out a stretch of days, both ends included. A day left out twice is left out once.</summary>
    /// <exception cref="RuleViolation">As <see cref="Extend"/>, and <c>deadline.stretch</c>: the days are no stretch after the beginning.</exception>
    public Deadline LeaveOut(DeadlineGround ground, DateOnly start, DateOnly end, string? reason, Occasion occasion)
    {
        RefuseUnless(ground, occasion);
        RequireStretch(start, end);
        return With(ground, 0, start, end, reason, occasion);
    }

    /// <summary>中止: it stands still from today until <see cref="Resume"/>.</summary>
    /// <exception cref="RuleViolation">As <see cref="Extend"/>, and <c>deadline.suspended</c>: it stands still already.</exception>
    public Deadline Suspend(DeadlineGround ground, string? reason, Occasion occasion)
    {
        RefuseUnless(ground, occasion);
        return IsSuspended
            ? throw new RuleViolation("deadline.suspended", "期限已经中止，不能再次中止", DeadlineGrounds.Article(ground))
            : With(ground, 0, occasion.Today, null, reason, occasion);
    }

    /// <summary>恢复: ends the standstill today; its days, first and last included, do not count.</summary>
    /// <exception cref="RuleViolation"><c>deadline.not-suspended</c>: it does not stand still; <c>deadline.stretch</c>: the clock was set back.</exception>
    public Deadline Resume(Occasion occasion)
    {
        var open = Changes.FirstOrDefault(c => c.Runs)
            ?? throw new RuleViolation("deadline.not-suspended", "期限没有中止，不需要恢复", Article);
        RequireRole(open.Ground, occasion);

        // A clock set back between the two would make the stretch end before it began; such a day is never written.
        if (occasion.Today < open.Start)
        {
            throw new RuleViolation("deadline.stretch", "恢复的日期早于中止的日期，请核对系统时间", Article);
        }

        return Counted(
            DeadlineRules.ByCode(RuleCode), From, [.. Changes.Select(c => c == open ? c with { End = occasion.Today } : c)], occasion.Calendar);
    }

    /// <summary>Refuses a number of days that cannot be meant.</summary>
    /// <param name="days">How many are to be added.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: none, or too many with those added before.</exception>
    public void RequireRoom(int days)
    {
        if (days < 1 || AddedDays + Changes.SelectMany(c => c.LeftOut()).Distinct().Count() + (long)days > MaxAddedDays)
        {
            throw new RuleViolation("deadline.length", $"请填写延长的天数，各次合计不超过{MaxAddedDays}日", Article, "Days");
        }
    }

    private Deadline With(DeadlineGround ground, int days, DateOnly? start, DateOnly? end, string? reason, Occasion occasion)
    {
        var why = reason?.Trim() ?? "";
        if (why.Length is < ReasonMinLength or > ReasonMaxLength)
        {
            throw new RuleViolation("deadline.reason", $"请写明理由，{ReasonMinLength}到{ReasonMaxLength}个字", DeadlineGrounds.Article(ground), "Reason");
        }

        if (Changes.Count >= MaxChanges)
        {
            throw new RuleViolation("deadline.changes", $"同一期限最多变更{MaxChanges}次", DeadlineGrounds.Article(ground));
        }

        var change = new DeadlineChange(ground, days, start, end, why, occasion.Actor.Name, occasion.Actor.Role, occasion.Now);
        return Counted(DeadlineRules.ByCode(RuleCode), From, [.. Changes, change], occasion.Calendar);
    }

    private void RefuseUnless(DeadlineGround ground, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        RequireRole(ground, occasion);
        if (DeadlineRules.ByCode(RuleCode).Invariable)
        {
            throw new RuleViolation("deadline.invariable", "这一期间是不变期间，不中止、不延长", "民诉解释 127");
        }

        if (IsOverdue(occasion.Today) && !DeadlineGrounds.HoldsAfterTheEnd(ground))
        {
            throw new RuleViolation("deadline.passed", $"期限已于{Due:yyyy年M月d日}届满，不能再变更", DeadlineGrounds.Article(ground));
        }
    }

    private static void RequireRole(DeadlineGround ground, Occasion occasion)
    {
        if (!DeadlineGrounds.Roles(ground).Contains(occasion.Actor.Role))
        {
            throw new RuleViolation(
                "deadline.role", $"{CourtRoles.Name(occasion.Actor.Role)}不能以“{DeadlineGrounds.Name(ground)}”变更期限", DeadlineGrounds.Article(ground));
        }
    }

    private void RequireStretch(DateOnly start, DateOnly end)
    {
        if (end < start || end <= From)
        {
            throw new RuleViolation("deadline.stretch", "请填写起算日以后的起止日期，结束不早于开始", Article, "End");
        }

        if (AddedDays + (long)end.DayNumber - start.DayNumber + 1 > MaxAddedDays)
        {
            throw new RuleViolation("deadline.length", $"扣除的天数合计不超过{MaxAddedDays}日", Article, "End");
        }
    }
}
