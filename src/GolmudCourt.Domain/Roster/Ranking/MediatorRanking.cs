using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Roster.Ranking;

/// <summary>
/// Who suits a dispute, in order and with reasons, for the parties to choose from and for the clerk to appoint by (在线调解规则
/// 10). It proposes; it decides nothing, and a hint of a conflict of interest keeps nobody out (在线调解规则 13).
/// </summary>
public static class MediatorRanking
{
    /// <summary>Ranks the candidates. The same candidates in any order give the same list.</summary>
    /// <param name="candidates">All that come into question; each once.</param>
    /// <param name="need">What the dispute needs.</param>
    /// <param name="weights">The court's weights.</param>
    /// <exception cref="ArgumentException">A candidate stands twice.</exception>
    public static RankingResult Rank(IReadOnlyCollection<MediatorCandidate> candidates, RankingNeed need, RankingWeights weights)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(weights);
        if (candidates.DistinctBy(c => c.Id).Count() != candidates.Count)
        {
            throw new ArgumentException("A candidate stands twice.", nameof(candidates));
        }

        var ranked = new List<RankedMediator>();
        var excluded = new List<ExcludedMediator>();
        foreach (var candidate in candidates)
        {
            if (WhyExcluded(candidate, need) is { } sentence)
            {
                excluded.Add(new(candidate, sentence));
            }
            else
            {
                ranked.Add(Weigh(candidate, need, weights));
            }
        }

        return new(
            [
                .. ranked.OrderByDescending(r => r.Score)
                    .ThenBy(r => r.Candidate.OpenMatters)
                    .ThenBy(r => r.Candidate.LastAppointedOn ?? DateOnly.MinValue)
                    .ThenBy(r => r.Candidate.Id),
            ],
            [.. excluded.OrderBy(e => e.Candidate.Id)]);
    }

    private static string? WhyExcluded(MediatorCandidate c, RankingNeed need) =>
        need.ObjectedIds.Contains(c.Id) ? "当事人已对其提出回避"
        : !c.Appointable ? "不在册、已暂停或者不在聘期内，不能接受委派"
        : !c.HasAccount ? "还没有开通账号，不能在网上确认接受"
        : c.MaxOpenMatters is { } max && c.OpenMatters >= max ? $"在办{c.OpenMatters}件，已达到上限{max}件"
        : null;

    private static RankedMediator Weigh(MediatorCandidate c, RankingNeed need, RankingWeights w)
    {
        var reasons = FieldReasons(c, need, w)
            .Concat(LanguageReasons(c, need, w))
            .Concat(PlaceReasons(c, need, w))
            .Concat(WorkReasons(c, w))
            .ToList();
        var hints = Hints(c, need, w).Distinct().ToList();
        return new(c, reasons.Concat(hints).Sum(r => r.Points), reasons, hints);
    }

    private static IEnumerable<RankingReason> FieldReasons(MediatorCandidate c, RankingNeed need, RankingWeights w) =>
        c.Fields.Contains(need.Field)
            ? [new($"受理{RosterNames.Of(need.Field)}纠纷", w.Field)]
            : [new($"登记的受理范围没有{RosterNames.Of(need.Field)}纠纷", 0)];

    private static IEnumerable<RankingReason> LanguageReasons(MediatorCandidate c, RankingNeed need, RankingWeights w)
    {
        var needed = need.Languages.Where(l => l != CourtLanguage.Chinese).Distinct().Order().ToList();
        var spoken = needed.Where(c.Languages.Contains).ToList();
        if (spoken.Count > 0)
        {
            yield return new($"能用当事人需要的{RosterNames.Join(spoken, PartyNames.Of)}调解", w.Language * spoken.Count / needed.Count);
        }

        if (spoken.Count < needed.Count)
        {
            yield return new($"不能用{RosterNames.Join(needed.Except(spoken), PartyNames.Of)}调解，需要安排翻译", 0);
        }
    }

    private static IEnumerable<RankingReason> PlaceReasons(MediatorCandidate c, RankingNeed need, RankingWeights w)
    {
        if (need.Township is { } place && c.Areas.Any(a => Same(a, place)))
        {
            yield return new($"服务区域包括{place}", w.Area);
        }

        if (need.PreferredOrganisationId is { } organisation && c.OrganisationId == organisation)
        {
            yield return new($"属于当事人选择或者转来纠纷的组织{c.OrganisationName}", w.Organisation);
        }
    }

    private static IEnumerable<RankingReason> WorkReasons(MediatorCandidate c, RankingWeights w)
    {
        yield return c.OpenMatters <= 0
            ? new("目前没有在办纠纷", 0)
            : new($"目前在办{c.OpenMatters}件", -Math.Min(w.MostForLoad, w.PerOpenMatter * c.OpenMatters));
        if (c.Declined > 0)
        {
            yield return new($"近期{c.Declined}次没有接受委派", -Math.Min(w.MostForDeclined, w.PerDeclined * c.Declined));
        }
    }

    private static IEnumerable<RankingReason> Hints(MediatorCandidate c, RankingNeed need, RankingWeights w)
    {
        foreach (var party in need.Parties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (party.IsPerson && Same(c.Township, party.Township) && Surnames.Of(c.Name) is { } surname && surname == Surnames.Of(party.Name))
            {
                yield return new($"与当事人{party.Name}同姓且同村镇，可能为近亲属，请核实", -w.Kinship);
            }

            // A party that is the employer itself is the same conflict, only closer.
            if (Same(c.Employer, party.IsPerson ? party.Employer : party.Name))
            {
                yield return new(
                    party.IsPerson ? $"与当事人{party.Name}在同一单位工作，请核实有无利害关系" : $"在当事人{party.Name}工作，请核实有无利害关系", -w.Employer);
            }

            if (c.Earlier.Any(e => e.PartyKey == party.Key && e.Role == EarlierRole.Opposed))
            {
                yield return new($"曾在其他案件中是当事人{party.Name}的对方，请核实能否公正调解", -w.Earlier);
            }

            if (c.Earlier.Any(e => e.PartyKey == party.Key && e.Role == EarlierRole.Represented))
            {
                yield return new($"曾在其他案件中代理当事人{party.Name}，请核实能否公正调解", -w.Earlier);
            }
        }
    }

    private static bool Same(string? one, string? other) => SearchKey.Of(one ?? "") is { Length: > 0 } key && key == SearchKey.Of(other ?? "");
}
