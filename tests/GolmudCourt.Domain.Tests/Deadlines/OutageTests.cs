using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Domain.Tests.Calendar;
using Xunit;

namespace GolmudCourt.Domain.Tests.Deadlines;

public sealed class OutageTests
{
    private const string Why = "机房断电，网站无法访问";
    private static readonly DateTimeOffset _from = new(2026, 11, 20, 22, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Every_cell_of_the_table_is_open_or_refused()
    {
        foreach (var status in Enum.GetValues<OutageStatus>())
        {
            foreach (var act in Enum.GetValues<OutageAct>())
            {
                foreach (var role in Enum.GetValues<CourtRole>())
                {
                    var open = (status, act, role) is (OutageStatus.Found, OutageAct.Certify or OutageAct.Dismiss, CourtRole.President or CourtRole.Administrator)
                        or (OutageStatus.Certified, OutageAct.ExtendDeadlines, CourtRole.President);
                    Action move = () => Do(In(status), act, By(role));
                    if (open)
                    {
                        move();
                    }
                    else
                    {
                        Assert.Equal("workflow.closed", Assert.Throws<RuleViolation>(move).Code);
                    }
                }
            }
        }
    }

    [Fact]
    public void A_gap_that_ends_before_it_began_is_none() =>
        Assert.Throws<ArgumentException>(() => SystemOutage.Find(Guid.NewGuid(), _from, _from, By(CourtRole.System)));

    [Fact]
    public void It_says_in_its_journal_what_was_found_and_decided()
    {
        var outage = In(OutageStatus.Certified);
        outage.RecordExtensions(2, Why, By(CourtRole.President));
        Assert.Equal(["FindOutage", "Certify", "ExtendDeadlines"], outage.UnsavedEntries.Select(e => e.Act));
        Assert.Equal((new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 21), 2), (outage.FirstDay, outage.LastDay, outage.Extended));
        Assert.Equal("Reason", Assert.Throws<RuleViolation>(() => In(OutageStatus.Found).Certify("证1", "断电", By(CourtRole.President))).Field);
    }

    [Fact]
    public void A_difference_is_approved_once_by_the_right_role_and_overtaken_when_the_deadline_moved()
    {
        var filing = Filing.Sample.Submitted(new DateOnly(2026, 12, 28));
        var calendar = new CourtCalendar("2027", [.. Notices.Days, new CalendarDay(new(2027, 1, 4), DayKind.Holiday, "元旦", "国办发明电〔2026〕0号")]);
        var (running, counted) = Assert.Single(filing.DifferencesBy(calendar));
        DeadlineDifference Listed() => new(filing, "收件1号", running, counted, _from);

        var president = By(CourtRole.President) with { Calendar = calendar };
        Assert.Equal("difference.role", Assert.Throws<RuleViolation>(() => Listed().Approve(filing, By(CourtRole.Clerk))).Code);
        Assert.Equal("Reason", Assert.Throws<RuleViolation>(() => Listed().Reject("不", president)).Field);
        var first = Listed();
        Assert.True(first.Approve(filing, president));
        Assert.Equal((DifferenceState.Approved, new DateOnly(2027, 1, 5)), (first.State, filing.NextDue!.Value));
        Assert.Equal("difference.decided", Assert.Throws<RuleViolation>(() => first.Reject(Why, president)).Code);

        var second = Listed();
        Assert.False(second.Approve(filing, president));
        Assert.Equal(DifferenceState.Overtaken, second.State);
    }

    private static SystemOutage In(OutageStatus status)
    {
        var outage = SystemOutage.Find(Guid.NewGuid(), _from, _from.AddHours(5), By(CourtRole.System));
        if (status != OutageStatus.Found)
        {
            Do(outage, status == OutageStatus.Certified ? OutageAct.Certify : OutageAct.Dismiss, By(CourtRole.President));
        }

        return outage;
    }

    private static void Do(SystemOutage outage, OutageAct act, Occasion by)
    {
        switch (act)
        {
            case OutageAct.Certify:
                outage.Certify("系统故障证明〔2026〕1号", Why, by);
                break;
            case OutageAct.Dismiss:
                outage.Dismiss(Why, by);
                break;
            default:
                outage.RecordExtensions(1, Why, by);
                break;
        }
    }

    private static Occasion By(CourtRole role) => new(new Actor(1, "测试人", role), _from.AddDays(1), Notices.Calendar);
}
