namespace GolmudCourt.Domain.Indicators;

/// <summary>A people's tribunal and the places it serves; a matter belongs to it when an address names one of them.</summary>
public sealed class CourtStation
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Towns, villages and communities, as they stand in addresses.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
}

/// <summary>What the province or the court sets about indicators.</summary>
public sealed class IndicatorSettings
{
    /// <summary>Targets by id: a part of one for rates (0.9), days or times otherwise. None is shipped: those of other provinces are not this court's.</summary>
    public IReadOnlyDictionary<string, decimal> Targets { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The tribunals.</summary>
    public IReadOnlyList<CourtStation> Stations { get; init; } = [];

    /// <summary>With how many weeks before it a day is compared.</summary>
    public int AlarmWeeks { get; init; } = 8;

    /// <summary>From how many spreads on a day is an alarm.</summary>
    public decimal AlarmThreshold { get; init; } = 3.5m;

    /// <summary>How many minutes counted figures are kept; 0 counts anew each time.</summary>
    public int KeepMinutes { get; init; } = 5;

    /// <summary>Whether the wall screen may be opened without signing in. Off unless the court says so.</summary>
    public bool OpenBoard { get; init; }

    /// <summary>On which day of the next month the portal freezes a month by itself; 0 leaves it to the president.</summary>
    public int FreezeDay { get; init; } = 5;

    /// <summary>The tribunal of an address; null where none serves it.</summary>
    public string? StationOf(string? address) =>
        string.IsNullOrEmpty(address) ? null : Stations.FirstOrDefault(s => s.Places.Any(p => p.Length > 0 && address.Contains(p, StringComparison.Ordinal)))?.Name;

    /// <summary>Whether a figure reaches its target; null without a target or a value.</summary>
    public bool? Reaches(Indicator indicator, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(figure);
        return !Targets.TryGetValue(indicator.Id, out var target) || figure.Value is not { } value ? null
            : indicator.LessIsBetter ? value <= target : value >= target;
    }
}
