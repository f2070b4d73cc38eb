using System.ComponentModel;
using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Web.Features.Tools.Deadlines;

/// <summary>A deadline as the JSON tool gives it: the order of the properties is the contract.</summary>
/// <param name="From">The day of the event.</param>
/// <param name="Due">The last day of the period.</param>
/// <param name="Steps">The count.</param>
/// <param name="Calendar">The calendar it was counted on.</param>
internal sealed record DeadlineAnswer(
    [property: Description("起算日，不计入期间")] DateOnly From,
    [property: Description("届满日")] DateOnly Due,
    [property: Description("逐步推算：date 日期，why 理由")] IReadOnlyList<DeadlineStep> Steps,
    [property: Description("所用日历数据的版本")] string Calendar)
{
    /// <summary>Brings a count into the form of the contract.</summary>
    public static DeadlineAnswer Of(DeadlineResult counted) => new(counted.From, counted.Due, counted.Steps, counted.CalendarVersion);
}
