using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Domain.Triage;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Shared;

/// <content>Closed trials. The journal says when a track was closed, and in which procedure it was until then.</content>
internal sealed partial class FactReader
{
    private async IAsyncEnumerable<MatterFacts> TrialsAsync(DateTimeOffset start, DateTimeOffset end, long after)
    {
        var withPlace = settings.Stations.Count > 0;
        var rows =
            from track in db.CaseTracks.AsNoTracking()
            join filing in db.Filings on track.FilingId equals filing.Id
            join entry in db.Journal on track.Key equals entry.MatterKey
            where track.Id > after && track.Status == CaseTrackStatus.Closed && entry.Act == nameof(CaseTrackAct.Close) && entry.At >= start && entry.At < end
            orderby track.Id
            select new
            {
                track.Id,
                track.Key,
                track.DocketedOn,
                track.Ending,
                Due = (DateOnly?)track.Limit!.Due,
                ClosedAt = entry.At,
                Procedure = entry.From,
                filing.Channel,
                filing.CauseName,
                Exclusions = track.Exclusions.Select(e => new { e.From, e.To }).ToList(),
                Address = withPlace
                    ? filing.Parties.Where(p => p.Position == PartyPosition.Defendant).OrderBy(p => p.Number).Select(p => p.Address).FirstOrDefault() : null,
            };
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            var closed = DateOnly.FromDateTime(row.ClosedAt.DateTime);
            yield return new TrialFacts
            {
                Id = row.Id,
                Key = row.Key,
                Channel = FilingNames.Of(row.Channel),
                Cause = row.CauseName,
                Station = settings.StationOf(row.Address),
                Procedure = Enum.Parse<TrialProcedure>(row.Procedure),
                Ending = row.Ending!.Value,
                DocketedOn = row.DocketedOn,
                ClosedOn = closed,
                LimitDue = row.Due ?? closed,
                ExcludedDays = row.Exclusions.Sum(e => e.To is { } to ? to.DayNumber - e.From.DayNumber : 0),
                RunningExclusion = row.Exclusions.Where(e => e.To is null).Sum(e => closed.DayNumber - e.From.DayNumber),
            };
        }
    }
}
