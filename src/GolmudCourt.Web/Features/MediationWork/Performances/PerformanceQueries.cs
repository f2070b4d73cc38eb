using Microsoft.EntityFrameworkCore;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Performances;

/// <summary>Reads what is to be performed.</summary>
internal static class PerformanceQueries
{
    /// <summary>All rows of a matter, in order.</summary>
    public static Task<List<PerformanceLine>> ReadAsync(IQueryable<Case> matters, Guid key) =>
        matters.Where(m => m.Key == key).SelectMany(m => m.Performances).AsNoTracking().OrderBy(p => p.DueOn).ThenBy(p => p.Number)
            .Select(p => new PerformanceLine(
                p.Number, p.ClauseNumber, p.DebtorNumber, p.CreditorNumber, p.DueOn, p.Amount, p.What, p.Status, p.MarkedAt, p.Note, p.DisputeReason))
            .ToListAsync();
}
