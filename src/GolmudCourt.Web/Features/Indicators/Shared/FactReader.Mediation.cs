using GolmudCourt.Domain;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Domain.Mediation;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Shared;

/// <content>Mediations: one row each, whoever was appointed how often.</content>
internal sealed partial class FactReader
{
    private sealed record Appraised(int Days, DateOnly Due, bool LateOrRunning);

    private sealed record Performed(DateOnly By, bool InTime);

    private async IAsyncEnumerable<MatterFacts> MediationsAsync(DateTimeOffset start, DateTimeOffset end, long after)
    {
        // Settled ones are performed, and those out of a filing may be docketed, without the mediation changing again.
        var withPlace = settings.Stations.Count > 0;
        MediationStatus[] over = [MediationStatus.Ended, MediationStatus.Declined];
        var chosen = db.Mediations.AsNoTracking().Where(m => m.Id > after && m.RequestedAt != null && m.RequestedAt < end
            && (m.ChangedAt >= start || !over.Contains(m.Status) || m.Origin.FilingKey != null));
        var (appraised, performed) = (await AppraisedAsync(chosen), await PerformedAsync(chosen));
        var rows = chosen.OrderBy(m => m.Id).Select(m => new
        {
            m.Id,
            m.Key,
            m.Source,
            m.Track,
            Cause = m.CauseName ?? m.FieldName,
            RequestedAt = m.RequestedAt!.Value,
            Submitter = db.Journal.Where(e => e.MatterKey == m.Key && e.Act == nameof(MediationAct.Submit)).Select(e => (CourtRole?)e.Role).FirstOrDefault(),
            m.AcceptedAt,
            FirstAppointedAt = m.Appointments.Where(a => a.Number == 1).Select(a => (DateTimeOffset?)a.AppointedAt).FirstOrDefault(),
            FirstConfirmBy = m.Appointments.Where(a => a.Number == 1).Select(a => (DateOnly?)a.ConfirmBy.Due).FirstOrDefault(),
            FirstConfirmedAt = m.Appointments.Where(a => a.Number == 1).Select(a => a.ConfirmedAt).FirstOrDefault(),
            FirstEndedAt = m.Appointments.Where(a => a.Number == 1).Select(a => a.EndedAt).FirstOrDefault(),
            ClockStartedAt = m.Appointments.Where(a => a.ConfirmedAt != null).OrderBy(a => a.Number).Select(a => a.ConfirmedAt).FirstOrDefault(),
            Organisation = m.Appointments.OrderByDescending(a => a.Number).Select(a => a.OrganisationName).FirstOrDefault(),
            ExtendedAt = m.Extensions.Where(e => e.EffectiveAt != null).OrderBy(e => e.Number).Select(e => e.EffectiveAt).FirstOrDefault(),
            EndedAt = (DateTimeOffset?)m.Ending!.EndedAt,
            Ground = (EndingGround?)m.Ending!.Ground,
            Consequence = (Consequence?)m.Ending!.Consequence,
            Signed = m.Agreements.Any(a => a.Status == AgreementStatus.Effective && !a.Oral && a.TextHash != ""),
            DocketedAt = m.Origin.FilingKey == null ? null
                : db.Filings.Where(f => f.Key == m.Origin.FilingKey).Select(f => (DateTimeOffset?)f.Acceptance!.DocketedAt).FirstOrDefault(),
            Address = withPlace ? m.Parties.Where(p => p.Position == MediationPosition.Respondent).OrderBy(p => p.Number).Select(p => p.Address).FirstOrDefault() : null,
        });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            var (appraisal, performance) = (appraised.GetValueOrDefault(row.Id), performed.GetValueOrDefault(row.Id));
            yield return new MediationFacts
            {
                Id = row.Id,
                Key = row.Key,
                Channel = MediationNames.Of(row.Source),
                Cause = row.Cause,
                Station = settings.StationOf(row.Address),
                Organisation = row.Organisation,
                Source = row.Source,
                Track = row.Track,
                RequestedOnline = row.Source == MediationSource.PartyRequest && row.Submitter is CourtRole.Litigant or CourtRole.Agent,
                RequestedAt = row.RequestedAt,
                AcceptedAt = row.AcceptedAt,
                FirstAppointedAt = row.FirstAppointedAt,
                FirstConfirmBy = row.FirstConfirmBy,
                FirstConfirmedAt = row.FirstConfirmedAt,
                FirstAppointmentEndedAt = row.FirstEndedAt,
                ClockStartedAt = row.ClockStartedAt,
                ExtendedAt = row.ExtendedAt,
                AppraisalDays = appraisal?.Days ?? 0,
                AppraisalDue = appraisal?.Due,
                AppraisalLateOrRunning = appraisal is { LateOrRunning: true },
                EndedAt = row.EndedAt,
                Ground = row.Ground,
                Consequence = row.Consequence,
                HasSignedAgreement = row.Signed,
                PerformedBy = performance?.By,
                PerformedInTime = performance is { InTime: true },
                DocketedAfterFailureAt = row.Consequence == Consequence.ResumeFiling ? row.DocketedAt : null,
            };
        }
    }

    private static async Task<Dictionary<long, Appraised>> AppraisedAsync(IQueryable<Mediation> chosen)
    {
        var rows = await chosen.SelectMany(m => m.Appraisals, (m, a) => new
        {
            m.Id,
            a.StartedOn,
            a.ExpectedBy,
            a.EndedOn,
            Clock = m.Appointments.Where(x => x.ConfirmedAt != null).OrderBy(x => x.Number).Select(x => x.ConfirmedAt).FirstOrDefault(),
        }).ToListAsync();
        return rows.GroupBy(r => r.Id).ToDictionary(g => g.Key, g =>
        {
            // A day of two appraisals is left out once, and days before the clock started were never in it.
            var from = g.First().Clock is { } at ? DateOnly.FromDateTime(at.DateTime) : g.Min(r => r.StartedOn).AddDays(-1);
            var days = g.Where(r => r.EndedOn != null)
                .SelectMany(r => Enumerable.Range(0, r.EndedOn!.Value.DayNumber - r.StartedOn.DayNumber + 1).Select(r.StartedOn.AddDays))
                .Where(day => day > from).Distinct().Count();
            return new Appraised(days, g.Max(r => r.ExpectedBy), g.Any(r => r.EndedOn is null || r.EndedOn > r.ExpectedBy));
        });
    }

    private static async Task<Dictionary<long, Performed>> PerformedAsync(IQueryable<Mediation> chosen)
    {
        var rows = await chosen.Where(m => m.Status == MediationStatus.Settled)
            .SelectMany(m => m.Performances, (m, p) => new { m.Id, p.DueOn, p.Status, p.MarkedAt, p.AnsweredAt }).ToListAsync();
        return rows.GroupBy(r => r.Id).ToDictionary(g => g.Key, g => new Performed(
            g.Max(r => r.DueOn),
            g.All(r => r.Status == PerformanceStatus.Confirmed && (r.MarkedAt ?? r.AnsweredAt) is { } at && DateOnly.FromDateTime(at.DateTime) <= r.DueOn)));
    }
}
