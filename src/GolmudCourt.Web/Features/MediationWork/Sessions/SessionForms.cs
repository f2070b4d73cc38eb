using System.Globalization;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Hosting.TagHelpers;

namespace GolmudCourt.Web.Features.MediationWork.Sessions;

/// <summary>When a session is, as typed: a day and two times of the court's day.</summary>
internal abstract class SpanForm
{
    private static readonly string[] s_times = ["H:mm", "HH:mm", "H:mm:ss", "HH:mm:ss"];

    public DateOnly? Date { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    public SessionMode Mode { get; set; }

    /// <summary>How a session can be held.</summary>
    public static IReadOnlyList<Choice> Modes { get; } =
        [.. Enum.GetValues<SessionMode>().Select(m => new Choice(m.ToString(), MediationNames.Of(m)))];

    /// <summary>The first moment, or null where the day or the time is missing or cannot be read.</summary>
    public DateTimeOffset? Start() => At(From);

    /// <summary>The first moment after.</summary>
    public DateTimeOffset? End() => At(Until);

    /// <summary>Puts the span into the fields.</summary>
    public void Take(DateTimeOffset start, DateTimeOffset end)
    {
        Date = DateOnly.FromDateTime(start.DateTime);
        From = start.ToString("HH:mm", CultureInfo.InvariantCulture);
        Until = end.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>What is missing, each at its field.</summary>
    public IEnumerable<Domain.FieldProblem> SpanProblems()
    {
        if (Date is null)
        {
            yield return new(nameof(Date), "请填写日期");
        }

        if (TimeOf(From) is null)
        {
            yield return new(nameof(From), "请填写开始时间，例如 09:30");
        }

        if (TimeOf(Until) is null)
        {
            yield return new(nameof(Until), "请填写结束时间，例如 10:30");
        }
    }

    private DateTimeOffset? At(string? time) =>
        Date is { } day && TimeOf(time) is { } hour ? new DateTimeOffset(day.ToDateTime(hour), CourtClock.Offset) : null;

    private static TimeOnly? TimeOf(string? text) =>
        TimeOnly.TryParseExact(
            (text ?? "").Trim().Replace('：', ':'), s_times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}

/// <summary>A session to be put on the calendar.</summary>
internal sealed class PlanForm : SpanForm
{
    public string? Room { get; set; }

    /// <summary>The numbers of the parties invited.</summary>
    public IList<string> PartyNumbers { get; set; } = [];

    /// <summary>The plan of the domain.</summary>
    public SessionPlan ToPlan() => new(
        Start()!.Value, End()!.Value, Mode, Room,
        [.. PartyNumbers.Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)]);
}

/// <summary>One party at the session.</summary>
internal sealed class AttendanceRow
{
    public int PartyNumber { get; set; }

    public bool Attended { get; set; }

    public bool IdentityChecked { get; set; }

    public bool RightsRead { get; set; }

    public bool AgreesToRecording { get; set; }
}

/// <summary>A session that was held, as the mediator writes it down.</summary>
internal sealed class RecordForm : SpanForm
{
    public List<AttendanceRow> Rows { get; set; } = [];

    public string? Minutes { get; set; }

    public string? NextStep { get; set; }

    public SessionOutcome? Outcome { get; set; }

    public bool Recorded { get; set; }

    /// <summary>What can come of a session.</summary>
    public static IReadOnlyList<Choice> Outcomes { get; } =
        [.. Enum.GetValues<SessionOutcome>().Select(o => new Choice(o.ToString(), MediationNames.Of(o)))];

    /// <summary>The report of the domain.</summary>
    public SessionReport ToReport() => new(
        Start()!.Value, End()!.Value, Mode, Recorded, Outcome!.Value,
        [.. Rows.Select(r => new AttendanceReport(r.PartyNumber, r.Attended, r.IdentityChecked, r.RightsRead, r.AgreesToRecording))],
        Minutes?.ReplaceLineEndings("\n"), NextStep?.ReplaceLineEndings("\n"));
}
