namespace GolmudCourt.Domain.Calendar;

/// <summary>How a day listed in the State Council's yearly notice differs from the plain week.</summary>
public enum DayKind
{
    /// <summary>放假: a rest day, whatever the weekday.</summary>
    Holiday,

    /// <summary>调休上班: a Saturday or Sunday on which the courts work.</summary>
    Workday,
}

/// <summary>One day listed in a notice; plain weekends are not listed.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Rest or make-up work.</param>
/// <param name="Name">The festival it belongs to, such as <c>国庆节</c>.</param>
/// <param name="Notice">The number of the notice it rests on, such as <c>国办发明电〔2025〕7号</c>.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, string Name, string Notice)
{
    /// <summary>
    /// The year whose notice the day belongs to. New Year's rest may begin in December: 2022-12-31 stands in the
    /// notice for 2023, so it says nothing on whether the notice for 2022 is known.
    /// </summary>
    public int NoticeYear => Date.Month == 12 && Name.Contains("元旦", StringComparison.Ordinal) ? Date.Year + 1 : Date.Year;
}
