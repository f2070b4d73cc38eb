using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Domain.Mediation;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Shared;

/// <content>Who could say how satisfied they are, and what they said. A mediation is rated by the party, the others by the account.</content>
internal sealed partial class FactReader
{
    private async IAsyncEnumerable<MatterFacts> RatedFilingsAsync(DateTimeOffset start, DateTimeOffset end, long after)
    {
        var agents = await AgentsAsync();
        var rows = db.Filings.AsNoTracking()
            .Where(f => f.Id > after && f.Channel == FilingChannel.Online && (f.Acceptance != null || f.Refusal != null) && f.ReceivedAt < end
                && (f.ChangedAt >= start || db.SatisfactionRatings.Any(r => r.MatterKey == f.Key && r.RatedAt >= start)))
            .OrderBy(f => f.Id)
            .Select(f => new
            {
                f.Id,
                f.Key,
                f.Channel,
                f.CauseName,
                f.OwnerId,
                At = (DateTimeOffset?)f.Acceptance!.DocketedAt ?? f.Refusal!.RefusedAt,
                Score = db.SatisfactionRatings.Where(r => r.MatterKey == f.Key && r.Milestone == Milestone.Filing && r.UserId == f.OwnerId).Select(r => (int?)r.Score).FirstOrDefault(),
                RatedAt = db.SatisfactionRatings.Where(r => r.MatterKey == f.Key && r.Milestone == Milestone.Filing && r.UserId == f.OwnerId)
                    .Select(r => (DateTimeOffset?)r.RatedAt).FirstOrDefault(),
            });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            yield return Asked(row.Id, row.Key, Milestone.Filing, agents.Contains(row.OwnerId), row.At, row.RatedAt, row.Score) with
            {
                Channel = FilingNames.Of(row.Channel),
                Cause = row.CauseName,
            };
        }
    }

    private async IAsyncEnumerable<MatterFacts> RatedMediationsAsync(DateTimeOffset start, DateTimeOffset end, long after)
    {
        var rows = db.Mediations.AsNoTracking()
            .Where(m => m.Ending != null && m.RequestedAt < end && m.ChangedAt >= start
                && m.Appointments.OrderByDescending(a => a.Number).Select(a => a.ConfirmedAt).FirstOrDefault() != null)
            .SelectMany(m => m.Parties, (m, p) => new
            {
                p.Id,
                m.Key,
                m.Source,
                Cause = m.CauseName ?? m.FieldName,
                HasAccount = p.UserId != null || p.AgentUserId != null,
                ByAgent = p.AgentUserId != null,
                At = m.Ending!.EndedAt,
                Organisation = m.Appointments.OrderByDescending(a => a.Number).Select(a => a.OrganisationName).FirstOrDefault(),
                Score = m.Ratings.Where(r => r.PartyNumber == p.Number).Select(r => (int?)r.Score).FirstOrDefault(),
                RatedAt = m.Ratings.Where(r => r.PartyNumber == p.Number).Select(r => (DateTimeOffset?)r.RatedAt).FirstOrDefault(),
            })
            .Where(x => x.Id > after && x.HasAccount).OrderBy(x => x.Id);
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            yield return Asked(row.Id, row.Key, Milestone.Mediation, row.ByAgent, row.At, row.RatedAt, row.Score) with
            {
                Channel = MediationNames.Of(row.Source),
                Cause = row.Cause,
                Organisation = row.Organisation,
            };
        }
    }

    private async IAsyncEnumerable<MatterFacts> RatedConfirmationsAsync(DateTimeOffset start, DateTimeOffset end, long after)
    {
        var rows = db.Confirmations.AsNoTracking()
            .Where(a => a.Ruling != null && a.SubmittedAt < end
                && (a.ChangedAt >= start || db.SatisfactionRatings.Any(r => r.MatterKey == a.Key && r.RatedAt >= start)))
            .SelectMany(a => a.Parties, (a, p) => new
            {
                p.Id,
                a.Key,
                a.Agreement!.CauseName,
                a.Agreement!.OrganisationName,
                ByAgent = p.AgentUserId != null,
                User = p.AgentUserId ?? p.UserId,
                At = a.Ruling!.MadeAt,
                Score = db.SatisfactionRatings.Where(r => r.MatterKey == a.Key && r.Milestone == Milestone.Confirmation && r.UserId == (p.AgentUserId ?? p.UserId))
                    .Select(r => (int?)r.Score).FirstOrDefault(),
                RatedAt = db.SatisfactionRatings.Where(r => r.MatterKey == a.Key && r.Milestone == Milestone.Confirmation && r.UserId == (p.AgentUserId ?? p.UserId))
                    .Select(r => (DateTimeOffset?)r.RatedAt).FirstOrDefault(),
            })
            .Where(x => x.Id > after && x.User != null).OrderBy(x => x.Id);
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            yield return Asked(row.Id, row.Key, Milestone.Confirmation, row.ByAgent, row.At, row.RatedAt, row.Score) with
            {
                Channel = "司法确认",
                Cause = row.CauseName,
                Organisation = row.OrganisationName,
            };
        }
    }

    private static SatisfactionFacts Asked(long id, Guid key, Milestone milestone, bool byAgent, DateTimeOffset at, DateTimeOffset? ratedAt, int? score) => new()
    {
        Id = id,
        Key = key,
        Milestone = milestone,
        Role = byAgent ? CourtRole.Agent : CourtRole.Litigant,
        AskedOn = DateOnly.FromDateTime(at.DateTime),
        RatedOn = ratedAt is { } rated ? DateOnly.FromDateTime(rated.DateTime) : null,
        Score = score,
    };

    private async Task<HashSet<long>> AgentsAsync() => [.. await (
        from member in db.UserRoles
        join role in db.Roles on member.RoleId equals role.Id
        where role.Name == nameof(CourtRole.Agent)
        select member.UserId).ToListAsync()];
}
