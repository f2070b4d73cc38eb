using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>A comment of a party on a mediator; whose it is, is not told.</summary>
internal sealed record RatingComment(int Score, string Comment, DateTimeOffset At);

/// <summary>
/// Reads what the performance files of mediators and organisations are counted from (特邀调解规定 10). Of agreements it reads
/// only whether all have signed the same text; no clause and no sum.
/// </summary>
internal sealed class PerformanceRecords(CourtDbContext db, CourtClock clock)
{
    private const int MostComments = 20;

    /// <summary>The file of one mediator, whose complaints were counted elsewhere.</summary>
    public async Task<PerformanceFile> OfMediatorAsync(long mediatorId, int complaints, int upheld) =>
        PerformanceFile.Of(MediatorWork.Count(await WorkAsync(Appointments().Where(x => x.Appointment.MediatorId == mediatorId)), complaints, upheld, clock.Today));

    /// <summary>The file of the mediator who is signed in; null without a place on the roster.</summary>
    public async Task<PerformanceFile?> OfAccountAsync(long userId)
    {
        var mediator = await db.Mediators.Where(m => m.UserId == userId).Select(m => new
        {
            m.Id,
            Complaints = db.RosterComplaints.Count(c => c.MediatorId == m.Id),
            Upheld = db.RosterComplaints.Count(c => c.MediatorId == m.Id && c.Status == ComplaintStatus.Upheld),
        }).FirstOrDefaultAsync();
        return mediator is null ? null : await OfMediatorAsync(mediator.Id, mediator.Complaints, mediator.Upheld);
    }

    /// <summary>The file of an organisation: the work its mediators did for it.</summary>
    public async Task<PerformanceFile> OfOrganisationAsync(long organisationId, int complaints, int upheld) =>
        PerformanceFile.Of(MediatorWork.Count(
            await WorkAsync(Appointments().Where(x => x.Appointment.OrganisationId == organisationId)), complaints, upheld, clock.Today));

    /// <summary>What parties wrote about a mediator, newest first.</summary>
    public async Task<IReadOnlyList<RatingComment>> CommentsAsync(long mediatorId) =>
        await db.Set<MediatorRating>().AsNoTracking().Where(r => r.MediatorId == mediatorId && r.Comment != null)
            .OrderByDescending(r => r.RatedAt).Take(MostComments).Select(r => new RatingComment(r.Score, r.Comment!, r.RatedAt)).ToListAsync();

    private IQueryable<Pair> Appointments() =>
        db.Mediations.AsNoTracking().Where(m => m.RequestedAt != null).SelectMany(m => m.Appointments, (m, a) => new Pair { Matter = m, Appointment = a });

    private static async Task<IReadOnlyList<MediatorWork>> WorkAsync(IQueryable<Pair> appointments)
    {
        var rows = await appointments.Select(x => new
        {
            x.Matter.Id,
            x.Appointment.MediatorId,
            x.Appointment.ConfirmedAt,
            x.Appointment.End,
            EndedAt = x.Matter.Ending != null ? x.Matter.Ending.EndedAt : (DateTimeOffset?)null,
            Ground = x.Matter.Ending != null ? x.Matter.Ending.Ground : (EndingGround?)null,
            Consequence = x.Matter.Ending != null ? x.Matter.Ending.Consequence : (Consequence?)null,

            // Nobody who took part may be missing, and everyone must have signed the text that is in effect.
            Signed = x.Matter.Agreements.Any(g => g.Status == AgreementStatus.Effective && g.TextHash != ""
                && g.Signatures.Any(s => s.VoidedAt == null && s.Kind == SignerKind.Mediator && s.TextHash == g.TextHash)
                && (x.Appointment.OrganisationId == null
                    || g.Signatures.Any(s => s.VoidedAt == null && s.Kind == SignerKind.Organisation && s.TextHash == g.TextHash))
                && !x.Matter.Parties.Any(p =>
                    (p.Position != MediationPosition.ThirdParty || x.Matter.Consents.Any(c =>
                        c.PartyNumber == p.Number && c.Stage == MediationStage.Mediation && c.Agrees && c.RevokedAt == null))
                    && !g.Signatures.Any(s => s.VoidedAt == null && s.Kind == SignerKind.Party && s.PartyNumber == p.Number && s.TextHash == g.TextHash))),
            Rows = x.Matter.Performances.Count,
            Confirmed = x.Matter.Performances.Count(p => p.Status == PerformanceStatus.Confirmed),
            LastDue = x.Matter.Performances.Max(p => (DateOnly?)p.DueOn),
            Ratings = x.Matter.Ratings.Count(r => r.MediatorId == x.Appointment.MediatorId),
            RatingSum = x.Matter.Ratings.Where(r => r.MediatorId == x.Appointment.MediatorId).Sum(r => r.Score),
            Appraisals = x.Matter.Appraisals.Select(a => new { a.StartedOn, a.EndedOn, a.Subject }).ToList(),
        }).AsSingleQuery().ToListAsync();
        return
        [
            .. rows.Select(r => new MediatorWork
            {
                MatterId = r.Id,
                MediatorId = r.MediatorId,
                ConfirmedOn = DayOf(r.ConfirmedAt),
                Left = r.End,
                EndedOn = DayOf(r.EndedAt),
                Ground = r.Ground,
                Consequence = r.Consequence,
                SignedByAll = r.Signed,
                Rows = r.Rows,
                RowsConfirmed = r.Confirmed,
                LastDue = r.LastDue,
                Ratings = r.Ratings,
                RatingSum = r.RatingSum,
                Appraisals = [.. r.Appraisals.Where(a => a.EndedOn is not null).Select(a => new UncountedDays(a.StartedOn, a.EndedOn!.Value, a.Subject))],
            }),
        ];
    }

    private static DateOnly? DayOf(DateTimeOffset? at) => at is { } moment ? DateOnly.FromDateTime(moment.DateTime) : null;

    private sealed class Pair
    {
        public required Mediation Matter { get; init; }

        public required MediatorAppointment Appointment { get; init; }
    }
}
