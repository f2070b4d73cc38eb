using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Audit.Journal;

/// <summary>Reads the journals of all matters for the auditor.</summary>
internal sealed class JournalQueries(CourtDbContext db, JournalHeads heads, CaseNumberRegistry registry)
{
    private const int PageSize = 50;

    /// <summary>A page of the journal, newest first.</summary>
    public async Task<JournalPage> ListAsync(JournalFilter filter)
    {
        var entries = await FilteredAsync(filter);
        var rows = await ReadAsync(entries.OrderByDescending(e => e.Id).Take(PageSize + 1));
        var page = rows.Take(PageSize).ToList();
        return new JournalPage(filter, page, rows.Count > PageSize ? page[^1].Id : null);
    }

    /// <summary>One matter's journal, and whether its chain holds.</summary>
    /// <exception cref="NotFoundException">There is no such matter.</exception>
    public async Task<MatterJournalPage> MatterAsync(Guid key)
    {
        var head = (await heads.OfAsync([key])).SingleOrDefault() ?? throw new NotFoundException();
        var entries = await db.Journal.AsNoTracking().Where(e => e.MatterKey == key).OrderBy(e => e.Sequence).ToListAsync();
        var rows = await ReadAsync(db.Journal.Where(e => e.MatterKey == key).OrderBy(e => e.Sequence));
        return rows.Count == 0
            ? throw new NotFoundException()
            : new MatterJournalPage(key, rows, JournalChain.FirstBreak(key, head.Length, head.Head, entries)?.Sentence);
    }

    private async Task<IQueryable<JournalEntry>> FilteredAsync(JournalFilter filter)
    {
        var entries = db.Journal.AsNoTracking();
        if (filter.From is { } from)
        {
            var start = new DateTimeOffset(from.ToDateTime(TimeOnly.MinValue), CourtClock.Offset);
            entries = entries.Where(e => e.At >= start);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = new DateTimeOffset(to.AddDays(1).ToDateTime(TimeOnly.MinValue), CourtClock.Offset);
            entries = entries.Where(e => e.At < end);
        }

        if (filter.Actor?.Trim() is { Length: > 0 } actor)
        {
            entries = entries.Where(e => e.ActorName.StartsWith(actor));
        }

        if (filter.Act?.Trim() is { Length: > 0 } act)
        {
            var dot = act.IndexOf('.', StringComparison.Ordinal);
            var name = act[(dot + 1)..];
            entries = entries.Where(e => e.Act == name);
            if (dot > 0 && heads.Kinds.Contains(act[..dot]))
            {
                var matters = heads.Of(act[..dot]);
                entries = entries.Where(e => matters.Any(m => m.Key == e.MatterKey));
            }
        }

        if (filter.Before is { } before)
        {
            entries = entries.Where(e => e.Id < before);
        }

        if (filter.Matter?.Trim() is { Length: > 0 } matter)
        {
            var key = await KeyOfAsync(matter);
            entries = entries.Where(e => e.MatterKey == key);
        }

        return entries;
    }

    private async Task<Guid> KeyOfAsync(string text)
    {
        if (Guid.TryParse(text, out var key))
        {
            return key;
        }

        var caseNumber = CaseNumber.Read(text, registry).Normalized;
        return await db.Filings
            .Where(f => (caseNumber != null && f.Acceptance!.CaseNumber == caseNumber) || f.Receipts.Any(r => r.Number == text))
            .Select(f => f.Key).FirstOrDefaultAsync();
    }

    private async Task<List<JournalRow>> ReadAsync(IQueryable<JournalEntry> entries)
    {
        var rows = await entries.Select(e => new JournalRow(
            e.Id, e.MatterKey, e.Sequence, e.At, e.ActorName, e.Role, e.Act, e.From, e.To, null, null, e.Hash)).ToListAsync();
        var keys = rows.Select(r => r.MatterKey).Distinct().ToList();
        var receipts = await db.Filings.Where(f => keys.Contains(f.Key))
            .Select(f => new { f.Key, Number = f.Receipts.OrderBy(r => r.Id).Select(r => r.Number).FirstOrDefault() })
            .ToDictionaryAsync(f => f.Key, f => f.Number);
        var kinds = (await heads.OfAsync(keys)).ToDictionary(h => h.Key, h => h.Kind);
        return [.. rows.Select(r => r with { Receipt = receipts.GetValueOrDefault(r.MatterKey), Kind = kinds.GetValueOrDefault(r.MatterKey) })];
    }
}
