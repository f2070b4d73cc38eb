using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Web.Data;

/// <summary>The last number given out of a series in a year. Taken by an update, so that the row is locked until the act commits.</summary>
internal sealed class NumberCounter
{
    /// <summary>The series: <c>青2801/民初</c>, <c>收件</c>.</summary>
    public string Series { get; set; } = "";

    /// <summary>The year; numbers begin again from 1 each year.</summary>
    public int Year { get; set; }

    /// <summary>The last number given.</summary>
    public int Last { get; set; }
}

/// <summary>A form that was handed in, by its key; a second hand-in gets the first result.</summary>
internal sealed class SubmittedForm
{
    /// <summary>The key the form was rendered with.</summary>
    public string Key { get; set; } = "";

    /// <summary>Where the first hand-in led; null until known.</summary>
    public string? Location { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }
}

/// <summary>A form that came in after the session had ended, kept until its writer signs in again.</summary>
internal sealed class PendingForm
{
    /// <summary>Random key, in the writer's browser only.</summary>
    public string Key { get; set; } = "";

    /// <summary>Whose it is.</summary>
    public long UserId { get; set; }

    /// <summary>The page it belongs to.</summary>
    public string Path { get; set; } = "";

    /// <summary>The fields, encrypted.</summary>
    public string Fields { get; set; } = "";

    /// <summary>When it was kept; thrown away after a day.</summary>
    public DateTimeOffset At { get; set; }
}

/// <summary>A day of the published calendar that is not what its weekday says.</summary>
internal sealed class CalendarDayRow
{
    /// <summary>The day.</summary>
    public DateOnly Date { get; set; }

    /// <summary>Holiday or make-up working day.</summary>
    public DayKind Kind { get; set; }

    /// <summary>Of which festival.</summary>
    public string Name { get; set; } = "";

    /// <summary>The notice it stands in.</summary>
    public string Notice { get; set; } = "";
}

/// <summary>One import of calendar data; the newest is the version in force.</summary>
internal sealed class CalendarVersion
{
    /// <summary>Database key; grows with each import.</summary>
    public long Id { get; set; }

    /// <summary>The name stored with each deadline: <c>2020-2026/3fa1c2</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>When imported.</summary>
    public DateTimeOffset ImportedAt { get; set; }

    /// <summary>By whom.</summary>
    public string ImportedBy { get; set; } = "";
}

/// <summary>A code sent to a mobile number.</summary>
internal sealed class PhoneCode
{
    /// <summary>Database key.</summary>
    public long Id { get; set; }

    /// <summary>Keyed hash of the number.</summary>
    public string MobileKey { get; set; } = "";

    /// <summary>What it confirms; a code is good for one purpose only.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>Keyed hash of the code.</summary>
    public string CodeKey { get; set; } = "";

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt { get; set; }

    /// <summary>Wrong tries; five end it.</summary>
    public int Attempts { get; set; }

    /// <summary>When it was used.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}

/// <summary>That a member of the court opened a matter on a day: the answer to “谁看过我的案件”.</summary>
internal sealed class MatterView
{
    /// <summary>Database key.</summary>
    public long Id { get; set; }

    /// <summary>The matter.</summary>
    public Guid MatterKey { get; set; }

    /// <summary>Who.</summary>
    public long UserId { get; set; }

    /// <summary>The name at the time.</summary>
    public string UserName { get; set; } = "";

    /// <summary>In what capacity.</summary>
    public CourtRole Role { get; set; }

    /// <summary>On which day.</summary>
    public DateOnly Day { get; set; }

    /// <summary>First at.</summary>
    public DateTimeOffset FirstAt { get; set; }
}

/// <summary>A registration at the counter that is still being typed: kept as typed, so that nothing has to be right to be kept.</summary>
internal sealed class CounterDraft
{
    /// <summary>Random key.</summary>
    public Guid Key { get; set; }

    /// <summary>The clerk.</summary>
    public long OwnerId { get; set; }

    /// <summary>The parties in one line, for the list.</summary>
    public string Title { get; set; } = "";

    /// <summary>The fields, encrypted.</summary>
    public string Fields { get; set; } = "";

    /// <summary>When it was last kept.</summary>
    public DateTimeOffset SavedAt { get; set; }
}
