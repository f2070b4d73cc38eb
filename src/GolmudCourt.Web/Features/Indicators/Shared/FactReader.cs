using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Shared;

/// <summary>
/// Gathers the facts the indicators count: one narrow row a matter, read as a stream in the order of its id, so that a
/// hundred thousand pass through without being kept and a list stops as soon as its page is full. It reads days and states of
/// the whole court and nothing of what was said in a mediation; who may see figures or lists is told by the acts.
/// </summary>
internal sealed partial class FactReader(CourtDbContext db, CalendarStore calendars, IndicatorSettings settings)
{
    private static readonly ServiceChannel[] _electronic =
        [.. Enum.GetValues<ServiceChannel>().Where(ServiceWorkflow.IsElectronic)];

    private readonly Dictionary<(DeadlineRule Rule, DateOnly From), DateOnly> _due = [];

    /// <summary>The facts of a source that may count somewhere in a time.</summary>
    /// <param name="source">Which.</param>
    /// <param name="window">From the first to the last day that is counted.</param>
    /// <param name="after">Only rows after this id.</param>
    public IAsyncEnumerable<MatterFacts> ReadAsync(FactSource source, IndicatorPeriod window, long after = 0)
    {
        var (start, end) = (StartOf(window.First), StartOf(window.Last.AddDays(1)));
        return source switch
        {
            FactSource.Filing => FilingsAsync(start, end, after),
            FactSource.Mediation => MediationsAsync(start, end, after),
            FactSource.Confirmation => ConfirmationsAsync(start, end, after),
            FactSource.Service => ServicesAsync(start, end, after),
            FactSource.Complaint => ComplaintsAsync(start, end, after),
            FactSource.RatedFiling => RatedFilingsAsync(start, end, after),
            FactSource.RatedMediation => RatedMediationsAsync(start, end, after),
            FactSource.Trial => TrialsAsync(start, end, after),
            _ => RatedConfirmationsAsync(start, end, after),
        };
    }

    /// <summary>The first moment of a legal day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), CourtClock.Offset);

    // What happened in a time changed the matter in it or later; what merely fell due in it is still open.
    private async IAsyncEnumerable<MatterFacts> FilingsAsync(DateTimeOffset start, DateTimeOffset end, long after)
    {
        var calendar = await calendars.CurrentAsync();
        var withPlace = settings.Stations.Count > 0;
        FilingStatus[] open = [FilingStatus.AwaitingReview, FilingStatus.AwaitingCorrection, FilingStatus.InMediation];
        var rows = db.Filings.AsNoTracking()
            .Where(f => f.Id > after && f.ReceivedAt != null && f.ReceivedAt < end && (f.ChangedAt >= start || open.Contains(f.Status)))
            .OrderBy(f => f.Id)
            .Select(f => new
            {
                f.Id,
                f.Key,
                f.Channel,
                f.CauseName,
                f.Status,
                ReceivedAt = f.ReceivedAt!.Value,
                CorrectionAskedAt = f.Corrections.Where(c => c.Round == 1).Select(c => (DateTimeOffset?)c.RequestedAt).FirstOrDefault(),
                Rounds = f.Corrections.Count,
                f.MediationStartedAt,
                DocketedAt = (DateTimeOffset?)f.Acceptance!.DocketedAt,
                f.Acceptance!.TypeCode,
                RefusedAt = (DateTimeOffset?)f.Refusal!.RefusedAt,
                Eldest = f.Channel != FilingChannel.Counter ? null
                    : f.Parties.Where(p => p.Position == PartyPosition.Plaintiff && p.BirthDate != null).OrderBy(p => p.BirthDate).Select(p => p.BirthDate).FirstOrDefault(),
                Address = withPlace ? f.Parties.Where(p => p.Position == PartyPosition.Defendant).OrderBy(p => p.Number).Select(p => p.Address).FirstOrDefault() : null,
            });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            var received = DateOnly.FromDateTime(row.ReceivedAt.DateTime);
            yield return new FilingFacts
            {
                Id = row.Id,
                Key = row.Key,
                Channel = FilingNames.Of(row.Channel),
                Cause = row.CauseName,
                Station = settings.StationOf(row.Address),
                Way = row.Channel,
                Status = row.Status,
                ReceivedAt = row.ReceivedAt,
                ReviewDue = DueOf(DeadlineRules.FilingReview, received, calendar),
                CorrectionAskedAt = row.CorrectionAskedAt,
                TimesReturned = row.Rounds + (row.Status == FilingStatus.Returned ? 1 : 0),
                MediationStartedAt = row.MediationStartedAt,
                DocketedAt = row.DocketedAt,
                TypeCode = row.TypeCode,
                RefusedAt = row.RefusedAt,
                HasElderPlaintiff = row.Eldest is { } born && born.AddYears(60) <= received,
            };
        }
    }

    private async IAsyncEnumerable<MatterFacts> ConfirmationsAsync(DateTimeOffset start, DateTimeOffset end, long after)
    {
        var calendar = await calendars.CurrentAsync();
        var rows = db.Confirmations.AsNoTracking()
            .Where(a => a.Id > after && a.SubmittedAt != null && a.SubmittedAt < end
                && (a.ChangedAt >= start || a.Status == Domain.Confirmation.ConfirmationStatus.AwaitingAcceptance))
            .OrderBy(a => a.Id)
            .Select(a => new
            {
                a.Id,
                a.Key,
                SubmittedAt = a.SubmittedAt!.Value,
                AcceptBy = (DateOnly?)a.AcceptBy!.Due,
                DocketedAt = (DateTimeOffset?)a.Docketing!.DocketedAt,
                RefusedAt = (DateTimeOffset?)a.Refusal!.RefusedAt,
                RuledAt = (DateTimeOffset?)a.Ruling!.MadeAt,
                Effective = (bool?)a.Ruling!.Effective,
                LapsedAt = (DateTimeOffset?)a.Lapse!.DecidedAt,
                PermittedAt = a.Withdrawals.Where(w => w.Permitted == true).OrderBy(w => w.Number).Select(w => w.DecidedAt).FirstOrDefault(),
                Withdrawn = a.Status == Domain.Confirmation.ConfirmationStatus.Withdrawn,
                Origin = (Domain.Confirmation.AgreementOrigin?)a.Agreement!.Origin,
                a.Agreement!.MediationKey,
                a.Agreement!.OrganisationName,
                a.Agreement!.CauseName,
            });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            yield return new ConfirmationFacts
            {
                Id = row.Id,
                Key = row.Key,
                Channel = row.Origin == Domain.Confirmation.AgreementOrigin.Portal ? "本平台签署的协议" : "平台以外的协议",
                Cause = row.CauseName,
                Organisation = row.OrganisationName,
                SubmittedAt = row.SubmittedAt,
                AcceptBy = row.AcceptBy,
                DocketedAt = row.DocketedAt,
                ThirtiethDay = row.DocketedAt is { } at ? DueOf(ConfirmationRules.Examination, DateOnly.FromDateTime(at.DateTime), calendar) : null,
                RefusedAt = row.RefusedAt,
                ClosedAt = row.RuledAt ?? row.LapsedAt ?? row.PermittedAt,
                Confirmed = row.Effective == true,
                WithdrawnBeforeDecision = row is { Withdrawn: true, DocketedAt: null, RefusedAt: null },
                MediationKey = row.MediationKey,
            };
        }
    }

    private async IAsyncEnumerable<MatterFacts> ServicesAsync(DateTimeOffset start, DateTimeOffset end, long after)
    {
        var rows = db.ServiceRecords.AsNoTracking()
            .Where(r => r.Id > after && r.StartedAt < end && (r.ChangedAt >= start || r.EffectiveOn >= DateOnly.FromDateTime(start.DateTime)))
            .OrderBy(r => r.Id)
            .Select(r => new
            {
                r.Id,
                r.Key,
                r.StartedAt,
                r.EffectiveOn,
                r.EffectiveBy,
                Way = r.Attempts.Where(x => x.Number == r.EffectiveBy).Select(x => (ServiceChannel?)x.Channel).FirstOrDefault(),
                FirstElectronic = r.Attempts.Where(x => _electronic.Contains(x.Channel)).OrderBy(x => x.Number).Select(x => (int?)x.Number).FirstOrDefault(),
                Last = r.Attempts.OrderByDescending(x => x.Number).Select(x => (ServiceChannel?)x.Channel).FirstOrDefault(),
            });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            yield return new ServiceFacts
            {
                Id = row.Id,
                Key = row.Key,
                Channel = (row.Way ?? row.Last) is { } way ? ServiceNames.Of(way) : null,
                StartedAt = row.StartedAt,
                EffectiveOn = row.EffectiveOn,
                EffectiveBy = row.EffectiveBy,
                EffectiveElectronically = row.Way is { } effective && ServiceWorkflow.IsElectronic(effective),
                FirstElectronic = row.FirstElectronic,
            };
        }
    }

    private async IAsyncEnumerable<MatterFacts> ComplaintsAsync(DateTimeOffset start, DateTimeOffset end, long after)
    {
        // What is to be answered in a time was lodged before its end; there are few of them.
        var rows = db.RosterComplaints.AsNoTracking()
            .Where(c => c.Id > after && c.LodgedAt < end && (c.ChangedAt >= start || c.Feedback.Due >= DateOnly.FromDateTime(start.DateTime) || c.Finding == null))
            .OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Key, c.Feedback.Due, FoundAt = (DateTimeOffset?)c.Finding!.FoundAt });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            yield return new ComplaintFacts { Id = row.Id, Key = row.Key, FeedbackBy = row.Due, AnsweredAt = row.FoundAt };
        }
    }

    // A year has few different days; each is counted on the calendar once.
    private DateOnly DueOf(DeadlineRule rule, DateOnly from, CourtCalendar calendar)
    {
        if (!_due.TryGetValue((rule, from), out var due))
        {
            _due[(rule, from)] = due = Deadline.Of(rule, from, calendar).Due;
        }

        return due;
    }
}
