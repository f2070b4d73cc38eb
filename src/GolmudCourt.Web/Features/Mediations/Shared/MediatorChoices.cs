using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Roster.Ranking;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>Who suits a mediation, ranked with reasons from the roster, the present load and earlier matters.</summary>
internal sealed class MediatorChoices(CourtDbContext db, Hosting.CourtClock clock)
{
    private const int DeclinedDays = 180;
    private const int MostEarlier = 200;

    /// <summary>Ranks the mediators of the roster for a matter, in five queries.</summary>
    public async Task<RankingResult> RankAsync(Guid key)
    {
        var matter = await db.Mediations.AsNoTracking().Where(m => m.Key == key).Select(m => new
        {
            m.FieldCode,
            m.CauseName,
            Parties = m.Parties.Select(p => new { p.Name, p.Kind, p.Address, p.Language, Document = EF.Property<string?>(p, ProtectedColumns.DocumentKey) }).ToList(),
            Left = m.Appointments.Where(a => a.EndedAt != null).Select(a => a.MediatorId).ToList(),
        }).AsSplitQuery().SingleAsync();
        var mediators = await db.Mediators.AsNoTracking().Where(m => m.Status == RosterStatus.Admitted).ToListAsync();
        var organisations = await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name);
        var work = await WorkAsync();
        var documents = matter.Parties.Select(p => p.Document).OfType<string>().ToList();
        var earlier = await EarlierAsync(documents);
        var places = mediators.Select(m => m.Township).Concat(mediators.SelectMany(m => Areas(m.AreaServed))).OfType<string>().Distinct().ToList();
        string? PlaceIn(string? address) => address is null ? null : places.Where(p => p.Length > 1 && address.Contains(p, StringComparison.Ordinal)).MaxBy(p => p.Length);

        return MediatorRanking.Rank(
            [.. mediators.Select(m => CandidateOf(m, organisations, work.GetValueOrDefault(m.Id), earlier))],
            new RankingNeed
            {
                Field = DisputeFields.Of(matter.FieldCode, matter.CauseName),
                Languages = [.. matter.Parties.Select(p => p.Language).Distinct()],
                Township = matter.Parties.Select(p => PlaceIn(p.Address)).FirstOrDefault(p => p is not null),
                Parties = [.. matter.Parties.Select(p => new RankingParty(
                    p.Document ?? p.Name, p.Name, p.Kind == PartyKind.NaturalPerson, null, PlaceIn(p.Address)))],
                ObjectedIds = [.. matter.Left],
            },
            new RankingWeights());
    }

    /// <summary>The mediators of these keys who may be appointed, as a matter names them.</summary>
    public async Task<IReadOnlyList<MediatorRef>> RefsAsync(IReadOnlyList<long> ids)
    {
        var rows = await db.Mediators.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync();
        var organisations = await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name);
        rows.ForEach(m => m.RequireAppointable(clock.Today));
        return
        [
            .. ids.Select(id => rows.Find(m => m.Id == id) ?? throw new Domain.RuleViolation("mediation.no-mediator", "所选的调解员不在名册中，请重新选择", "在线调解规则 10", "Mediators"))
                .Select(m => new MediatorRef(m.Id, m.Name, m.UserId, m.OrganisationId, m.OrganisationId is { } o ? organisations.GetValueOrDefault(o) : null)),
        ];
    }

    private MediatorCandidate CandidateOf(
        RosterMediator m, Dictionary<long, string> organisations, (int Open, int Declined, DateTimeOffset? Last) work, IReadOnlyList<EarlierFiling> earlier) => new()
        {
            Id = m.Id,
            Name = m.Name,
            Appointable = m.IsAppointable(clock.Today),
            HasAccount = m.UserId is not null,
            OrganisationId = m.OrganisationId,
            OrganisationName = m.OrganisationId is { } o ? organisations.GetValueOrDefault(o) : null,
            Fields = m.Fields,
            Languages = m.Languages,
            Areas = [.. Areas(m.AreaServed)],
            OpenMatters = work.Open,
            MaxOpenMatters = m.MaxOpenMatters,
            Employer = m.Employer,
            Township = m.Township,
            Declined = work.Declined,
            LastAppointedOn = work.Last is { } last ? DateOnly.FromDateTime(last.DateTime) : null,
            Earlier = [.. earlier.SelectMany(f => f.Met(m.Name)).Distinct()],
        };

    private async Task<Dictionary<long, (int Open, int Declined, DateTimeOffset? Last)>> WorkAsync()
    {
        var since = clock.Now.AddDays(-DeclinedDays);
        var rows = await db.Mediations.AsNoTracking().SelectMany(m => m.Appointments, (m, a) => new
        {
            a.MediatorId,
            Open = a.EndedAt == null && m.Status != MediationStatus.Settled && m.Status != MediationStatus.Ended && m.Status != MediationStatus.Declined,
            Declined = a.AppointedAt > since && (a.End == AppointmentEnd.Declined || a.End == AppointmentEnd.Silence),
            a.AppointedAt,
        }).Where(r => r.Open || r.AppointedAt > since).ToListAsync();
        return rows.GroupBy(r => r.MediatorId).ToDictionary(
            g => g.Key, g => (g.Count(r => r.Open), g.Count(r => r.Declined), (DateTimeOffset?)g.Max(r => r.AppointedAt)));
    }

    private async Task<IReadOnlyList<EarlierFiling>> EarlierAsync(List<string> documents) =>
        documents.Count == 0 ? [] : await db.Filings.AsNoTracking()
            .Where(f => f.ReceivedAt != null && f.Parties.Any(p => documents.Contains(EF.Property<string?>(p, ProtectedColumns.DocumentKey)!)))
            .OrderByDescending(f => f.Id).Take(MostEarlier)
            .Select(f => new EarlierFiling(
                f.Parties.Select(p => new EarlierParty(p.Number, p.Name, p.Position, EF.Property<string?>(p, ProtectedColumns.DocumentKey))).ToList(),
                f.Agents.Select(a => new EarlierAgent(a.PartyNumber, a.Name)).ToList()))
            .AsSplitQuery().ToListAsync();

    private static IEnumerable<string> Areas(string served) =>
        served.Split(['、', '，', ',', ' ', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(a => a is not ("全市" or "格尔木市"));
}

/// <summary>A party of an earlier filing.</summary>
internal sealed record EarlierParty(int Number, string Name, PartyPosition Position, string? Document);

/// <summary>An agent of an earlier filing.</summary>
internal sealed record EarlierAgent(int PartyNumber, string Name);

/// <summary>An earlier filing of one of the parties; names only hint, a person checks.</summary>
internal sealed record EarlierFiling(IReadOnlyList<EarlierParty> Parties, IReadOnlyList<EarlierAgent> Agents)
{
    /// <summary>How a mediator of this name met the parties.</summary>
    public IEnumerable<EarlierMatter> Met(string mediator)
    {
        foreach (var party in Parties.Where(p => p.Document is not null))
        {
            if (Agents.Any(a => a.PartyNumber == party.Number && a.Name == mediator))
            {
                yield return new EarlierMatter(party.Document!, EarlierRole.Represented);
            }

            if (Parties.Any(p => p.Name == mediator && p.Position != party.Position))
            {
                yield return new EarlierMatter(party.Document!, EarlierRole.Opposed);
            }
        }
    }
}

/// <summary>The field of the roster that a matter falls in.</summary>
internal static class DisputeFields
{
    private static readonly (string Word, DisputeField Field)[] s_words =
    [
        ("借贷", DisputeField.PrivateLoan), ("交通", DisputeField.RoadTraffic), ("离婚", DisputeField.Family), ("抚养", DisputeField.Family),
        ("继承", DisputeField.Family), ("赡养", DisputeField.Family), ("婚", DisputeField.Family), ("物业", DisputeField.PropertyManagement),
        ("劳动", DisputeField.Labour), ("劳务", DisputeField.Labour), ("用工", DisputeField.Labour), ("建设工程", DisputeField.Construction),
        ("装饰装修", DisputeField.Construction), ("房屋租赁", DisputeField.HouseLease), ("买卖", DisputeField.Sale), ("相邻", DisputeField.Neighbours),
        ("金融", DisputeField.Finance), ("信用卡", DisputeField.Finance), ("保险", DisputeField.Finance), ("消费", DisputeField.Consumer),
        ("损害", DisputeField.Damages), ("侵权", DisputeField.Damages), ("健康权", DisputeField.Damages), ("身体权", DisputeField.Damages),
    ];

    /// <summary>As chosen in the request, or by the words of the cause.</summary>
    public static DisputeField Of(string? code, string? cause) =>
        Enum.TryParse<DisputeField>(code, out var field) && Enum.IsDefined(field) ? field
        : cause is null ? DisputeField.Other
        : s_words.Where(w => cause.Contains(w.Word, StringComparison.Ordinal)).Select(w => (DisputeField?)w.Field).FirstOrDefault() ?? DisputeField.Other;
}
