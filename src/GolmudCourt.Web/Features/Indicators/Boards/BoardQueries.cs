using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Indicators.Charts;
using GolmudCourt.Web.Features.Indicators.Shared;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Boards;

/// <summary>One large figure.</summary>
internal sealed record BoardTile(string Name, string Value, string Under, bool? Reaches);

/// <summary>The wall screen. No name, number or matter is in it.</summary>
internal sealed record BoardView(IndicatorPeriod Period, IReadOnlyList<BoardTile> Today, IReadOnlyList<BoardTile> Month, DateTimeOffset At);

/// <summary>Reads the wall screen: figures only.</summary>
internal sealed class BoardQueries(CourtDbContext db, IndicatorFigures figures, ChartQueries charts, IndicatorSettings settings, CourtClock clock)
{
    private static readonly string[] _shown = ["QI-08", "QI-11", "QI-31", "QI-24", "QI-26", "QI-27", "QI-29", "QI-38", "GM-02"];

    /// <summary>The screen of this month and of today.</summary>
    public async Task<BoardView> ReadAsync()
    {
        var month = IndicatorPeriod.MonthOf(clock.Today);
        var counted = await figures.CountAsync([month.Before, month]);
        var (start, end) = (FactReader.StartOf(clock.Today), FactReader.StartOf(clock.Today.AddDays(1)));
        var received = await db.Filings.CountAsync(f => f.ReceivedAt >= start && f.ReceivedAt < end);
        var docketed = await db.Set<Acceptance>().CountAsync(a => a.DocketedAt >= start && a.DocketedAt < end);
        var (overdue, alarms) = await charts.CountAsync();
        return new(
            month,
            [
                new("今日收到", $"{received}件", "立案申请", null),
                new("今日立案", $"{docketed}件", "登记立案", null),
                new("逾期未办", $"{overdue}件", "立案、调解、司法确认、审理", overdue == 0),
                new("立案偏离", $"{alarms}天", $"最近{ChartQueries.AlarmDays}天", alarms == 0),
            ],
            [.. _shown.Select(id => IndicatorCatalogue.Find(id)!).Select(i => TileOf(i, counted.Tally.Of(i.Id, month), counted.Tally.Of(i.Id, month.Before)))],
            counted.At);
    }

    private BoardTile TileOf(Indicator indicator, Figure now, Figure before) => new(
        indicator.Name, now.Text(indicator.Unit),
        (settings.Targets.TryGetValue(indicator.Id, out var target) ? $"目标{new Figure(target, null).Target(indicator)}，" : "") + $"上月{before.Text(indicator.Unit)}",
        settings.Reaches(indicator, now));
}
