using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Supervision;

/// <summary>A mediation with a day to keep.</summary>
internal sealed record DueMatter(
    Guid Key, string Title, string? CaseNumber, string? About, MediationStatus Status, string? Mediator, DateOnly Due, bool Provisional);

/// <summary>Something under an agreement in effect that is late. Its sum stays with the parties.</summary>
internal sealed record LatePerformance(string Title, string? CaseNumber, string? Mediator, DateOnly DueOn, int Rows);

/// <summary>How agreements of a year are performed.</summary>
/// <param name="Settled">Agreements reached this year.</param>
/// <param name="Ended">Mediations that ended this year without one.</param>
/// <param name="Confirmed">Rows confirmed by the creditor.</param>
/// <param name="FallenDue">Rows whose day has come or that were confirmed before it.</param>
/// <param name="Late">Rows past their day and not confirmed.</param>
internal sealed record MediationFigures(int Settled, int Ended, int Confirmed, int FallenDue, int Late);

/// <summary>What the president looks after. No sum, no clause and no word said in a mediation is in it.</summary>
internal sealed record MediationSupervision(
    DateOnly Today, IReadOnlyList<DueMatter> Overdue, IReadOnlyList<DueMatter> Soon, IReadOnlyList<LatePerformance> Late, MediationFigures Figures);

/// <summary>Reads what is late and nearly late in mediation.</summary>
internal sealed class SupervisionQueries(MediationAccess access, Occasions occasions)
{
    /// <summary>The most lines of a list.</summary>
    public const int Most = 50;

    /// <summary>From this many days before its day a step is nearly late.</summary>
    public const int SoonDays = 3;

    private static readonly MediationStatus[] _running =
    [
        MediationStatus.Requested, MediationStatus.AwaitingRespondent, MediationStatus.Choosing, MediationStatus.AwaitingMediator,
        MediationStatus.InProgress, MediationStatus.AwaitingSignatures,
    ];

    /// <summary>Reads the page.</summary>
    public async Task<MediationSupervision> ReadAsync()
    {
        var today = occasions.Today;
        var soon = today.AddDays(SoonDays);
        var running = access.Mediations().AsNoTracking().Where(m => _running.Contains(m.Status));
        return new(
            today,
            await Lines(running.Where(m => m.NextDue < today)).ToListAsync(),
            await Lines(running.Where(m => m.NextDue >= today && m.NextDue <= soon)).ToListAsync(),
            await LateAsync(today),
            await FiguresAsync(today));
    }

    private async Task<List<LatePerformance>> LateAsync(DateOnly today) =>
        await access.Mediations().AsNoTracking()
            .Where(m => m.Status == MediationStatus.Settled && m.NextDue < today)
            .OrderBy(m => m.NextDue).ThenBy(m => m.Id).Take(Most)
            .Select(m => new LatePerformance(
                m.Title, m.CaseNumber, m.Appointments.Where(a => a.EndedAt == null).Select(a => a.MediatorName).FirstOrDefault(), m.NextDue!.Value,
                m.Performances.Count(p => p.Status != PerformanceStatus.Confirmed && p.DueOn < today)))
            .ToListAsync();

    private async Task<MediationFigures> FiguresAsync(DateOnly today)
    {
        var year = new DateTimeOffset(today.Year, 1, 1, 0, 0, 0, Hosting.CourtClock.Offset);
        var endings = await access.Mediations().Where(m => m.Ending!.EndedAt >= year)
            .GroupBy(m => m.Ending!.Ground == EndingGround.Settled).Select(g => new { Settled = g.Key, Count = g.Count() }).ToListAsync();
        var rows = await access.Mediations().Where(m => m.Status == MediationStatus.Settled && m.Ending!.EndedAt >= year)
            .SelectMany(m => m.Performances).Where(p => p.DueOn <= today || p.Status == PerformanceStatus.Confirmed)
            .GroupBy(p => new { Confirmed = p.Status == PerformanceStatus.Confirmed, Late = p.DueOn < today })
            .Select(g => new { g.Key.Confirmed, g.Key.Late, Count = g.Count() }).ToListAsync();
        return new(
            endings.Where(e => e.Settled).Sum(e => e.Count), endings.Where(e => !e.Settled).Sum(e => e.Count),
            rows.Where(r => r.Confirmed).Sum(r => r.Count), rows.Sum(r => r.Count),
            rows.Where(r => r is { Confirmed: false, Late: true }).Sum(r => r.Count));
    }

    private static IQueryable<DueMatter> Lines(IQueryable<Case> matters) =>
        matters.OrderBy(m => m.NextDue).ThenBy(m => m.Id).Take(Most)
            .Select(m => new DueMatter(
                m.Key, m.Title, m.CaseNumber, m.CauseName ?? m.FieldName, m.Status,
                m.Appointments.Where(a => a.EndedAt == null).Select(a => a.MediatorName).FirstOrDefault(), m.NextDue!.Value,
                (m.StepDeadline != null && m.StepDeadline.Provisional) || (m.Period != null && m.Period.Provisional)));
}
