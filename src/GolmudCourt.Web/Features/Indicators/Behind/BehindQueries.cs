using System.Globalization;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Features.Indicators.Indicators;
using GolmudCourt.Web.Features.Indicators.Shared;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.Roster;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Behind;

/// <summary>A matter that was counted, how much, and by which words.</summary>
internal sealed record BehindRow(MatterFacts Facts, decimal Amount, string Words, string Title, string? Number, string? Path);

/// <summary>The matters behind one half of a figure.</summary>
internal sealed record BehindList(
    Indicator Indicator, IndicatorPart Part, IndicatorPeriod Period, DimensionValue? Only, IReadOnlyList<BehindRow> Rows, string? Next, bool IsWhole);

/// <summary>Lists what was counted, with the predicates that counted it; walked by id, so a page stops when it is full.</summary>
internal sealed class BehindQueries(CourtDbContext db, FactReader facts, IndicatorQueries indicators, Occasions occasions)
{
    private const int PageSize = 50;
    private const int FileSize = 100_000;

    private sealed record Counted(FactSource Source, MatterFacts Facts, decimal Amount, string Words);

    /// <summary>A page of the list.</summary>
    /// <exception cref="NotFoundException">There is no such indicator, or it has no such half.</exception>
    public Task<BehindList> PageAsync(string id, string? part, string? period, string? only, string? after) => ReadAsync(id, part, period, only, after, PageSize);

    /// <summary>The whole list, for a file.</summary>
    public Task<BehindList> WholeAsync(string id, string? part, string? period, string? only) => ReadAsync(id, part, period, only, null, FileSize);

    private async Task<BehindList> ReadAsync(string id, string? part, string? code, string? only, string? after, int size)
    {
        var indicator = IndicatorCatalogue.Find(id) ?? throw new NotFoundException();
        var half = part == "denominator" ? IndicatorPart.Denominator : IndicatorPart.Numerator;
        var (terms, period, value) = (indicator.Terms(half), indicators.PeriodOf(code), DimensionValue.Read(only));
        if (terms.Count == 0)
        {
            throw new NotFoundException();
        }

        var counted = new List<Counted>();
        var (from, afterId) = Cursor(after);
        foreach (var source in FactSources.Of(terms.Select(t => t.Kind)).Where(s => s >= from))
        {
            await foreach (var fact in facts.ReadAsync(source, period, source == from ? afterId : 0))
            {
                var hits = terms.Select(t => (t.Words, Amount: t.In(fact, period, occasions.Today))).Where(h => h.Amount is not null).ToList();
                if (hits.Count > 0 && (value is null || value.Fits(fact)))
                {
                    counted.Add(new(source, fact, hits.Sum(h => h.Amount!.Value), string.Join("；", hits.Select(h => h.Amount < 0 ? $"减去：{h.Words}" : h.Words))));
                }

                if (counted.Count > size)
                {
                    break;
                }
            }

            if (counted.Count > size)
            {
                break;
            }
        }

        var page = counted.Take(size).ToList();
        return new(
            indicator, half, period, value, await NamedAsync(page),
            counted.Count > size ? string.Create(CultureInfo.InvariantCulture, $"{(int)page[^1].Source}-{page[^1].Facts.Id}") : null, after is null);
    }

    private static (FactSource Source, long Id) Cursor(string? after) =>
        after?.Split('-') is [var source, var id]
        && int.TryParse(source, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((FactSource)number)
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? ((FactSource)number, last) : (0, 0);

    // The names are read for the page in hand only, by key; a whole list in pieces that a provider takes as parameters.
    private async Task<IReadOnlyList<BehindRow>> NamedAsync(List<Counted> page)
    {
        var names = new Dictionary<Guid, (string Title, string? Number, string? Path)>();
        foreach (var keys in page.Select(c => c.Facts.Key).Distinct().Chunk(500))
        {
            var kinds = page.Where(c => keys.Contains(c.Facts.Key)).Select(c => c.Source).ToHashSet();
            await NameAsync(names, keys, kinds);
        }

        return [.. page.Select(c => (Counted: c, Name: names.GetValueOrDefault(c.Facts.Key)))
            .Select(x => new BehindRow(x.Counted.Facts, x.Counted.Amount, x.Counted.Words, x.Name.Title ?? "", x.Name.Number, x.Name.Path))];
    }

    private async Task NameAsync(Dictionary<Guid, (string Title, string? Number, string? Path)> names, Guid[] keys, HashSet<FactSource> kinds)
    {
        if (kinds.Overlaps([FactSource.Filing, FactSource.RatedFiling]))
        {
            foreach (var f in await db.Filings.Where(f => keys.Contains(f.Key))
                .Select(f => new { f.Key, f.Title, Number = f.Acceptance!.CaseNumber, Receipt = f.Receipts.OrderBy(r => r.Id).Select(r => r.Number).FirstOrDefault() }).ToListAsync())
            {
                names[f.Key] = (f.Title, f.Number ?? f.Receipt, DocketingLinks.Review(f.Key));
            }
        }

        if (kinds.Overlaps([FactSource.Mediation, FactSource.RatedMediation]))
        {
            foreach (var m in await db.Mediations.Where(m => keys.Contains(m.Key)).Select(m => new { m.Key, m.Title, m.CaseNumber }).ToListAsync())
            {
                names[m.Key] = (m.Title, m.CaseNumber, MediationLinks.OnDesk(m.Key));
            }
        }

        if (kinds.Overlaps([FactSource.Confirmation, FactSource.RatedConfirmation]))
        {
            foreach (var a in await db.Confirmations.Where(a => keys.Contains(a.Key)).Select(a => new { a.Key, a.Title, Number = a.Docketing!.CaseNumber }).ToListAsync())
            {
                names[a.Key] = (a.Title, a.Number, ConfirmationLinks.OnBench(a.Key));
            }
        }

        if (kinds.Contains(FactSource.Trial))
        {
            foreach (var t in await db.CaseTracks.Where(t => keys.Contains(t.Key))
                .Select(t => new { t.Key, t.FilingKey, t.CaseNumber, Title = db.Filings.Where(f => f.Id == t.FilingId).Select(f => f.Title).FirstOrDefault() }).ToListAsync())
            {
                names[t.Key] = (t.Title ?? "", t.CaseNumber, TriageLinks.Track(t.FilingKey));
            }
        }

        if (kinds.Contains(FactSource.Service))
        {
            foreach (var r in await db.ServiceRecords.Where(r => keys.Contains(r.Key)).Select(r => new { r.Key, r.RecipientName, r.DocumentName, r.DocumentNumber }).ToListAsync())
            {
                names[r.Key] = ($"向{r.RecipientName}送达《{r.DocumentName}》", r.DocumentNumber, null);
            }
        }

        if (kinds.Contains(FactSource.Complaint))
        {
            foreach (var c in await db.RosterComplaints.Where(c => keys.Contains(c.Key)).Select(c => new { c.Key, c.MediatorName }).ToListAsync())
            {
                names[c.Key] = ($"对调解员{c.MediatorName}的投诉", null, RosterLinks.Complaint(c.Key));
            }
        }
    }
}
