using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Desk;

/// <summary>The tabs of the desk.</summary>
internal enum DeskTab
{
    /// <summary>待受理.</summary>
    Requested,

    /// <summary>待征求意愿.</summary>
    Asking,

    /// <summary>待指定: also matters whose mediator was suspended.</summary>
    Appointing,

    /// <summary>异议.</summary>
    Objections,

    /// <summary>进行中.</summary>
    Running,

    /// <summary>已退回立案.</summary>
    Returned,

    /// <summary>全部.</summary>
    All,
}

/// <summary>A line of the desk.</summary>
internal sealed record DeskRow(
    long Id, Guid Key, string Title, string? About, string? CaseNumber, MediationStatus Status, MediationSource Source, DateOnly? Due, bool Provisional,
    DateTimeOffset RequestedAt, string? Mediator, Guid? FilingKey);

/// <summary>A page of the desk.</summary>
internal sealed record DeskPage(
    DeskTab Tab, string? Q, IReadOnlyList<DeskRow> Rows, IReadOnlyDictionary<DeskTab, int> Counts, long? Next, DateOnly Today, bool MayRegister, bool MayEntrust);

/// <summary>Reads the desk by state, newest first within it, by keyset. It touches nothing confidential.</summary>
internal sealed class DeskQueries(CourtDbContext db, MediationAccess access, Occasions occasions)
{
    private const int PageSize = 30;

    /// <summary>A page.</summary>
    public async Task<DeskPage> PageAsync(DeskTab tab, string? q, long? before)
    {
        var all = access.Mediations().AsNoTracking().Where(m => m.RequestedAt != null);
        var shown = Of(all, tab);
        if (q?.Trim() is { Length: > 0 } text)
        {
            shown = shown.Where(m => m.CaseNumber == text || m.Title.Contains(text));
        }

        var rows = await shown.Where(m => before == null || m.Id < before).OrderByDescending(m => m.Id).Take(PageSize + 1)
            .Select(m => new DeskRow(
                m.Id, m.Key, m.Title, m.CauseName ?? m.FieldName, m.CaseNumber, m.Status, m.Source, m.NextDue,
                (m.StepDeadline != null && m.StepDeadline.Provisional) || (m.Period != null && m.Period.Provisional), m.RequestedAt!.Value,
                m.Appointments.Where(a => a.EndedAt == null).Select(a => a.MediatorName).FirstOrDefault(), m.Origin.FilingKey)).ToListAsync();
        var counts = new Dictionary<DeskTab, int>();
        foreach (var waiting in (DeskTab[])[DeskTab.Requested, DeskTab.Asking, DeskTab.Appointing, DeskTab.Objections])
        {
            counts[waiting] = await Of(all, waiting).CountAsync();
        }

        var page = rows.Take(PageSize).ToList();
        return new DeskPage(
            tab, q, page, counts, rows.Count > PageSize ? page[^1].Id : null, occasions.Today, occasions.User.Role == Domain.CourtRole.Clerk,
            occasions.User.Role is Domain.CourtRole.Clerk or Domain.CourtRole.Judge);
    }

    private IQueryable<Mediation> Of(IQueryable<Mediation> all, DeskTab tab) => tab switch
    {
        DeskTab.Requested => all.Where(m => m.Status == MediationStatus.Requested),
        DeskTab.Asking => all.Where(m => m.Status == MediationStatus.AwaitingRespondent),
        DeskTab.Appointing => all.Where(m => m.Status == MediationStatus.Choosing
            || ((m.Status == MediationStatus.AwaitingMediator || m.Status == MediationStatus.InProgress || m.Status == MediationStatus.AwaitingSignatures)
                && m.Appointments.Any(a => a.EndedAt == null && db.Mediators.Any(r => r.Id == a.MediatorId && r.Status == RosterStatus.Suspended)))),
        DeskTab.Objections => all.Where(m =>
            (m.Status == MediationStatus.AwaitingMediator || m.Status == MediationStatus.InProgress || m.Status == MediationStatus.AwaitingSignatures)
            && m.Objections.Any(o => o.Upheld == null && m.Appointments.Any(a => a.EndedAt == null && a.Number == o.AppointmentNumber))),
        DeskTab.Running => all.Where(m => m.Status == MediationStatus.AwaitingMediator || m.Status == MediationStatus.InProgress
            || m.Status == MediationStatus.AwaitingSignatures),
        DeskTab.Returned => all.Where(m => m.Origin.FilingKey != null && (m.Status == MediationStatus.Ended || m.Status == MediationStatus.Declined)),
        _ => all,
    };
}
