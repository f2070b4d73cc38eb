using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Docketing.Queue;
using GolmudCourt.Web.Features.MediationWork;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk.Searches;

/// <summary>A matter that was found.</summary>
internal sealed record FoundMatter(string Kind, string Title, string? Number, string State, string Address);

/// <summary>The page.</summary>
/// <param name="Q">What was typed.</param>
/// <param name="Problem">Why nothing was looked for.</param>
/// <param name="Found">What was found, of each kind the newest first.</param>
/// <param name="More">Whether there is more of a kind than is shown.</param>
internal sealed record SearchPage(string? Q, string? Problem, IReadOnlyList<FoundMatter> Found, bool More);

/// <summary>Finds matters among those the signed-in person may see: a query for each kind, each of a page at most.</summary>
internal sealed class SearchQueries(
    CourtDbContext db, CaseAccess filings, MediationAccess mediations, ConfirmationAccess confirmations, PaymentOrderAccess orders,
    CaseNumberRegistry registry, Occasions occasions)
{
    /// <summary>The most of a kind.</summary>
    public const int Most = 20;

    private const int MostCharacters = 100;

    /// <summary>The fewest characters that are looked for.</summary>
    public const int Fewest = 2;

    /// <summary>Reads the page.</summary>
    public async Task<SearchPage> ReadAsync(string? q)
    {
        if (string.IsNullOrWhiteSpace(q))
        {
            return new(q, null, [], false);
        }

        var text = q.Trim();
        if (text.Length > MostCharacters)
        {
            return new(null, $"最多输入{MostCharacters}个字", [], false);
        }

        var search = QueueSearch.Read(text, registry);
        if (search.Problem is { } problem)
        {
            return new(q, problem, [], false);
        }

        if (SearchKey.Of(text).Length < Fewest)
        {
            return new(q, $"请至少输入{Fewest}个字", [], false);
        }

        var role = occasions.User.Role;
        var found = new List<FoundMatter>();
        var more = await AddFilingsAsync(found, search, role);
        more |= await AddMediationsAsync(found, search, role);
        more |= await AddConfirmationsAsync(found, search, role);
        more |= await AddPaymentOrdersAsync(found, search, role);
        return new(q, null, found, more);
    }

    private async Task<bool> AddFilingsAsync(List<FoundMatter> found, QueueSearch search, CourtRole role)
    {
        var rows = await search.Within(filings.Filings(), db.Set<FilingSearchTerm>()).AsNoTracking().OrderByDescending(f => f.Id).Take(Most + 1).Select(f => new
        {
            f.Key,
            f.Title,
            f.Status,
            Number = f.Acceptance != null ? f.Acceptance.CaseNumber : f.Receipts.OrderBy(r => r.Id).Select(r => r.Number).FirstOrDefault(),
        }).ToListAsync();
        found.AddRange(rows.Take(Most).Select(f => new FoundMatter(
            "立案", f.Title, f.Number, FilingNames.Of(f.Status),
            role == CourtRole.Judge ? TriageLinks.Track(f.Key) : Address(nameof(Filing), f.Key, role))));
        return rows.Count > Most;
    }

    private async Task<bool> AddMediationsAsync(List<FoundMatter> found, QueueSearch search, CourtRole role)
    {
        var ids = search.Matching(db.Set<MediationSearchTerm>()).Select(t => t.MediationId);
        var rows = await mediations.Mediations().AsNoTracking().Where(m => ids.Contains(m.Id))
            .OrderByDescending(m => m.Id).Take(Most + 1).Select(m => new { m.Key, m.Title, m.Status, m.CaseNumber }).ToListAsync();
        found.AddRange(rows.Take(Most).Select(m => new FoundMatter(
            "调解", m.Title, m.CaseNumber, MediationNames.Of(m.Status),
            role == CourtRole.OrganisationManager ? WorkLinks.Organisation : Address(nameof(Mediation), m.Key, role))));
        return rows.Count > Most;
    }

    private async Task<bool> AddConfirmationsAsync(List<FoundMatter> found, QueueSearch search, CourtRole role)
    {
        var ids = search.Matching(db.Set<ConfirmationSearchTerm>()).Select(t => t.ConfirmationId);
        var rows = await confirmations.Confirmations().AsNoTracking().Where(a => ids.Contains(a.Id))
            .OrderByDescending(a => a.Id).Take(Most + 1)
            .Select(a => new { a.Key, a.Title, a.Status, CaseNumber = a.Docketing == null ? null : a.Docketing.CaseNumber }).ToListAsync();
        found.AddRange(rows.Take(Most).Select(a => new FoundMatter(
            "司法确认", a.Title, a.CaseNumber, ConfirmationNames.Of(a.Status), Address(nameof(ConfirmationApplication), a.Key, role))));
        return rows.Count > Most;
    }

    private async Task<bool> AddPaymentOrdersAsync(List<FoundMatter> found, QueueSearch search, CourtRole role)
    {
        var ids = search.Matching(db.Set<PaymentOrderSearchTerm>()).Select(t => t.PaymentOrderId);
        var rows = await orders.Orders().AsNoTracking().Where(o => ids.Contains(o.Id))
            .OrderByDescending(o => o.Id).Take(Most + 1).Select(o => new { o.Key, o.Title, o.Status, o.CaseNumber }).ToListAsync();
        found.AddRange(rows.Take(Most).Select(o => new FoundMatter(
            "支付令", o.Title, o.CaseNumber, PaymentOrderNames.Of(o.Status), Address(nameof(PaymentOrder), o.Key, role))));
        return rows.Count > Most;
    }

    private static string Address(string kind, Guid key, CourtRole role) => DeskLinks.Matter(kind, key, false, role, CourtRole.Clerk);
}
