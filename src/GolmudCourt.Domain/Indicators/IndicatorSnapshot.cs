using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GolmudCourt.Domain.Indicators;

/// <summary>
/// The figures of a month as they were when it was frozen. It never changes: what is corrected afterwards is shown beside it. Each
/// carries the hash of the one frozen before, so a changed or missing month is found.
/// </summary>
public sealed class IndicatorSnapshot
{
    private readonly List<SnapshotLine> _lines = [];

    private IndicatorSnapshot()
    {
    }

    /// <summary>Database key; the order of freezing.</summary>
    public long Id { get; private set; }

    /// <summary>The month: <c>2026-11</c>.</summary>
    public string Month { get; private set; } = "";

    /// <summary>When it was frozen, to the second, so that every database gives back what was hashed.</summary>
    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>By whom; the portal when it did so by itself.</summary>
    public string TakenBy { get; private set; } = "";

    /// <summary>The hash of the snapshot frozen before, or the journal's origin.</summary>
    public string PreviousHash { get; private set; } = Journal.JournalEntry.Origin;

    /// <summary>SHA-256 over all of it, lower-case hex.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The figures.</summary>
    public IReadOnlyList<SnapshotLine> Lines => _lines;

    /// <summary>Freezes a month.</summary>
    /// <param name="period">A month that is over.</param>
    /// <param name="tally">What was counted, with keys, of this one period.</param>
    /// <param name="previousHash">The hash of the last snapshot; null for the first.</param>
    /// <param name="occasion">Who and when.</param>
    /// <exception cref="RuleViolation"><c>indicators.not-over</c>: the month still runs.</exception>
    public static IndicatorSnapshot Take(IndicatorPeriod period, IndicatorTally tally, string? previousHash, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(occasion);
        if (!period.IsOver(occasion.Today))
        {
            throw new RuleViolation("indicators.not-over", $"{period.Name}还没有结束，不能冻结", null, "Month");
        }

        var now = occasion.Now;
        var snapshot = new IndicatorSnapshot
        {
            Month = period.Code,
            TakenAt = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)),
            TakenBy = occasion.Actor.Name,
            PreviousHash = previousHash ?? Journal.JournalEntry.Origin,
        };
        snapshot._lines.AddRange(IndicatorCatalogue.All.Select(i => new SnapshotLine(
            i.Id, tally.Of(i.Id, period), tally.KeysHash(i.Id, IndicatorPart.Numerator), tally.KeysHash(i.Id, IndicatorPart.Denominator))));
        snapshot.Hash = snapshot.ComputeHash();
        return snapshot;
    }

    /// <summary>The hash the stored contents give now.</summary>
    public string ComputeHash()
    {
        var text = new StringBuilder();
        void Put(string? field) => text.Append(field is null ? "-" : field.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(field).Append('\n');
        Put(Month);
        Put(TakenAt.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));
        Put(TakenBy);
        Put(PreviousHash);
        foreach (var line in _lines.OrderBy(l => l.IndicatorId, StringComparer.Ordinal))
        {
            Put(line.IndicatorId);
            Put(line.Numerator.ToString("0.0000", CultureInfo.InvariantCulture));
            Put(line.Denominator?.ToString("0.0000", CultureInfo.InvariantCulture));
            Put(line.NumeratorKeys);
            Put(line.DenominatorKeys);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Where the snapshots do not hold together.</summary>
    /// <param name="inOrder">All of them, by order of freezing, with their lines.</param>
    /// <returns>The month at which they break and what was found, or null.</returns>
    public static (string Month, string Sentence)? FirstBreak(IEnumerable<IndicatorSnapshot> inOrder)
    {
        var previous = Journal.JournalEntry.Origin;
        foreach (var snapshot in inOrder)
        {
            if (snapshot.PreviousHash != previous)
            {
                return (snapshot.Month, "与前一次冻结不衔接，之前的冻结可能被改动或者删除");
            }

            if (snapshot.ComputeHash() != snapshot.Hash)
            {
                return (snapshot.Month, "冻结的内容与其哈希不符");
            }

            previous = snapshot.Hash;
        }

        return null;
    }
}

/// <summary>One figure of a snapshot.</summary>
public sealed class SnapshotLine
{
    private SnapshotLine()
    {
    }

    internal SnapshotLine(string indicatorId, Figure figure, string numeratorKeys, string denominatorKeys)
    {
        IndicatorId = indicatorId;
        Numerator = figure.Numerator;
        Denominator = figure.Denominator;
        NumeratorKeys = numeratorKeys;
        DenominatorKeys = denominatorKeys;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The indicator.</summary>
    public string IndicatorId { get; private set; } = "";

    /// <summary>Above the line.</summary>
    public decimal Numerator { get; private set; }

    /// <summary>Below the line; null for a count.</summary>
    public decimal? Denominator { get; private set; }

    /// <summary>SHA-256 of the keys counted above the line: the same figure of other matters is a correction too.</summary>
    public string NumeratorKeys { get; private set; } = "";

    /// <summary>SHA-256 of the keys counted below the line.</summary>
    public string DenominatorKeys { get; private set; } = "";

    /// <summary>The figure.</summary>
    public Figure Figure => new(Numerator, Denominator);
}
