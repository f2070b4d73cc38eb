using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Tools.Deadlines;

/// <summary>A unit as people choose it.</summary>
/// <param name="Code">In addresses and JSON.</param>
/// <param name="Name">In Chinese.</param>
/// <param name="Unit">The unit of law.</param>
internal sealed record UnitChoice(string Code, string Name, PeriodUnit Unit);

/// <summary>What a deadline is asked for, as typed on the page or given to the JSON tool.</summary>
internal sealed class DeadlineForm
{
    /// <summary>The units, as listed to the public.</summary>
    public static IReadOnlyList<UnitChoice> Units { get; } =
    [
        new("day", "日", PeriodUnit.Day),
        new("month", "月", PeriodUnit.Month),
        new("year", "年", PeriodUnit.Year),
        new("workday", "工作日", PeriodUnit.Workday),
    ];

    /// <summary>The day of the event: <c>2026-03-02</c>.</summary>
    public string? From { get; set; }

    /// <summary>How many units.</summary>
    public string? Length { get; set; }

    /// <summary>A code of <see cref="Units"/>.</summary>
    public string? Unit { get; set; }

    /// <summary>The answer shown below the form.</summary>
    [BindNever]
    public DeadlineView? Answer { get; set; }

    /// <summary>Why there is no answer yet: a year whose holidays are not known.</summary>
    [BindNever]
    public string? Missing { get; set; }

    /// <summary>Reads it; the result says what cannot be read. How long a period may be is the law's question, not this one's.</summary>
    public IReadOnlyList<FieldProblem> Read(out DateOnly from, out StatutoryPeriod period)
    {
        List<FieldProblem> problems = [];
        if (!DateOnly.TryParseExact(ToolText.Plain(From), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out from))
        {
            problems.Add(new(nameof(From), string.IsNullOrWhiteSpace(From)
                ? "请填写起算日期，例如 2026-03-02。"
                : "没有这一天或者格式不对，请写成 2026-03-02 这样的日期。"));
        }

        if (!int.TryParse(ToolText.Plain(Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length))
        {
            problems.Add(new(nameof(Length), string.IsNullOrWhiteSpace(Length)
                ? "请填写期间长度，例如 15。"
                : "期间长度应当是不超过 7300 的正整数，例如 15。"));
        }

        var unit = Units.FirstOrDefault(u => string.Equals(u.Code, Unit?.Trim(), StringComparison.OrdinalIgnoreCase));
        if (unit is null)
        {
            problems.Add(new(nameof(Unit), string.IsNullOrWhiteSpace(Unit)
                ? "请选择期间的单位。"
                : $"没有这个单位，可以用 {string.Join("、", Units.Select(u => u.Code))}。"));
        }

        period = new StatutoryPeriod(length, unit?.Unit ?? default);
        return problems;
    }
}
