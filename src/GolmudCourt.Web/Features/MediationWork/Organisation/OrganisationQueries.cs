using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.MediationWork.Organisation;

/// <summary>A member and what they have on hand.</summary>
internal sealed record MemberLine(string Name, RosterStatus Status, DateOnly? TermTo, int ToAccept, int Open, int? Limit, int Settled, int Ended);

/// <summary>A matter of a member. What is said in it is not for the organisation.</summary>
internal sealed record AppointmentLine(
    Guid Key, string Title, string? CaseNumber, MediationStatus Status, string Mediator, DateTimeOffset AppointedAt, DateOnly? Due, bool Provisional);

/// <summary>An objection that waits for the organisation.</summary>
internal sealed record ObjectionLine(Guid Key, int Number, string Title, string Mediator, string Party, DateTimeOffset RaisedAt);

/// <summary>An agreement that waits for the seal.</summary>
internal sealed record SealLine(Guid Key, string Title, string Mediator, DateOnly? Due, bool Provisional);

/// <summary>The desk of an organisation's manager.</summary>
internal sealed record OrganisationView(
    DateOnly Today, string? Name, IReadOnlyList<MemberLine> Members, IReadOnlyList<AppointmentLine> Appointments,
    IReadOnlyList<ObjectionLine> Objections, IReadOnlyList<SealLine> Seals, PerformanceFile? Performance);

/// <summary>Reads the desk of an organisation's manager: people, load and what waits for a decision; no content of any mediation.</summary>
internal sealed class OrganisationQueries(CourtDbContext db, Occasions occasions, PerformanceRecords performance)
{
    /// <summary>The most matters shown; those with the nearest day stand first.</summary>
    public const int Most = 50;

    private static readonly MediationStatus[] _seated =
        [MediationStatus.AwaitingMediator, MediationStatus.InProgress, MediationStatus.AwaitingSignatures];

    /// <summary>Reads the page.</summary>
    public async Task<OrganisationView> ReadAsync()
    {
        var user = occasions.User.Id;
        var own = db.Organisations.Where(o => o.ManagerUserId == user);
        var organisation = await own.Select(o => new
        {
            o.Id,
            o.Name,
            Complaints = db.RosterComplaints.Count(c => db.Mediators.Any(r => r.Id == c.MediatorId && r.OrganisationId == o.Id)),
            Upheld = db.RosterComplaints.Count(c => c.Status == ComplaintStatus.Upheld && db.Mediators.Any(r => r.Id == c.MediatorId && r.OrganisationId == o.Id)),
        }).FirstOrDefaultAsync();
        var matters = db.Mediations.Where(m => m.RequestedAt != null)
            .SelectMany(m => m.Appointments.Where(a => a.EndedAt == null && own.Any(o => o.Id == a.OrganisationId)), (m, a) => new { m, a });
        var members = await db.Mediators.Where(r => own.Any(o => o.Id == r.OrganisationId)).OrderBy(r => r.Name)
            .Select(r => new MemberLine(
                r.Name, r.Status, r.TermTo,
                db.Mediations.Count(m => m.Status == MediationStatus.AwaitingMediator
                    && m.Appointments.Any(a => a.MediatorId == r.Id && a.EndedAt == null)),
                db.Mediations.Count(m => (m.Status == MediationStatus.InProgress || m.Status == MediationStatus.AwaitingSignatures)
                    && m.Appointments.Any(a => a.MediatorId == r.Id && a.EndedAt == null)),
                r.MaxOpenMatters,
                db.Mediations.Count(m => m.Status == MediationStatus.Settled && m.Appointments.Any(a => a.MediatorId == r.Id && a.EndedAt == null)),
                db.Mediations.Count(m => m.Status == MediationStatus.Ended && m.Appointments.Any(a => a.MediatorId == r.Id && a.EndedAt == null))))
            .ToListAsync();
        var appointments = await matters.Where(x => _seated.Contains(x.m.Status)).OrderBy(x => x.m.NextDue).ThenBy(x => x.m.Id).Take(Most)
            .Select(x => new AppointmentLine(
                x.m.Key, x.m.Title, x.m.CaseNumber, x.m.Status, x.a.MediatorName, x.a.AppointedAt, x.m.NextDue,
                x.m.Period != null && x.m.Period.Provisional)).ToListAsync();
        var objections = await matters.Where(x => _seated.Contains(x.m.Status))
            .SelectMany(x => x.m.Objections.Where(o => o.Upheld == null && o.AppointmentNumber == x.a.Number), (x, o) => new { x.m, x.a, o })
            .OrderBy(x => x.o.RaisedAt)
            .Select(x => new ObjectionLine(
                x.m.Key, x.o.Number, x.m.Title, x.a.MediatorName,
                x.m.Parties.Where(p => p.Number == x.o.PartyNumber).Select(p => p.Name).FirstOrDefault() ?? "", x.o.RaisedAt)).ToListAsync();
        var seals = await matters.Where(x => x.m.Status == MediationStatus.AwaitingSignatures
                && x.m.Agreements.Any(g => g.Status == AgreementStatus.ForSignature
                    && !g.Signatures.Any(s => s.Kind == SignerKind.Organisation && s.VoidedAt == null)))
            .OrderBy(x => x.m.NextDue)
            .Select(x => new SealLine(x.m.Key, x.m.Title, x.a.MediatorName, x.m.NextDue, x.m.Period != null && x.m.Period.Provisional)).ToListAsync();
        var file = organisation is null ? null : await performance.OfOrganisationAsync(organisation.Id, organisation.Complaints, organisation.Upheld);
        return new(occasions.Today, organisation?.Name, members, appointments, objections, seals, file);
    }
}
