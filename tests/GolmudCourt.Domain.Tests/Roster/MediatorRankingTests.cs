using CsCheck;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Roster.Ranking;
using Xunit;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>The list to choose a mediator from: reasons, hints, and who is left out (在线调解规则 10, 13).</summary>
public sealed class MediatorRankingTests
{
    private static readonly RankingWeights _weights = new();

    private static readonly RankingParty _party = new("p1", "马有才", IsPerson: true, Employer: "测试盐业公司", Township: "郭勒木德镇");

    private static readonly RankingNeed _need = new()
    {
        Field = DisputeField.Labour,
        Languages = [CourtLanguage.Chinese, CourtLanguage.Tibetan],
        Township = "郭勒木德镇",
        PreferredOrganisationId = 3,
        Parties = [_party, new("p2", "测试盐业公司", IsPerson: false)],
    };

    [Fact]
    public void Every_reason_is_said_with_its_points_and_the_score_is_their_sum()
    {
        var candidate = Plain(1) with
        {
            Fields = [DisputeField.Labour],
            Languages = [CourtLanguage.Chinese, CourtLanguage.Tibetan],
            Areas = ["昆仑路街道", "郭勒木德镇"],
            OrganisationId = 3,
            OrganisationName = "测试工作站",
            OpenMatters = 2,
            Declined = 1,
        };
        var ranked = Only(candidate);
        Assert.Equal(
            [
                new("受理劳动纠纷", 40), new("能用当事人需要的藏语调解", 30), new("服务区域包括郭勒木德镇", 15),
                new("属于当事人选择或者转来纠纷的组织测试工作站", 10), new("目前在办2件", -6), new("近期1次没有接受委派", -2),
            ],
            ranked.Reasons);
        Assert.Equal(87, ranked.Score);
        Assert.Empty(ranked.Hints);
    }

    [Fact]
    public void What_is_missing_is_said_too()
    {
        var ranked = Only(Plain(1));
        Assert.Equal(
            [new("登记的受理范围没有劳动纠纷", 0), new("不能用藏语调解，需要安排翻译", 0), new("目前没有在办纠纷", 0)], ranked.Reasons);
        Assert.Equal(0, ranked.Score);
    }

    [Fact]
    public void One_of_two_languages_counts_half_and_what_is_taken_off_has_an_end()
    {
        var need = _need with { Languages = [CourtLanguage.Mongolian, CourtLanguage.Tibetan, CourtLanguage.Tibetan] };
        var candidate = Plain(1) with { Languages = [CourtLanguage.Mongolian], OpenMatters = 50, Declined = 50 };
        var ranked = MediatorRanking.Rank([candidate], need, _weights).Ranked.Single();
        Assert.Contains(new RankingReason("能用当事人需要的蒙古语调解", 15), ranked.Reasons);
        Assert.Contains(new RankingReason("不能用藏语调解，需要安排翻译", 0), ranked.Reasons);
        Assert.Equal(15 - 30 - 10, ranked.Score);
    }

    [Theory]
    [InlineData("objected", "当事人已对其提出回避")]
    [InlineData("unappointable", "不在册、已暂停或者不在聘期内，不能接受委派")]
    [InlineData("accountless", "还没有开通账号，不能在网上确认接受")]
    [InlineData("full", "在办5件，已达到上限5件")]
    public void Who_is_left_out_is_named_with_the_reason(string what, string sentence)
    {
        var candidate = what switch
        {
            "unappointable" => Plain(1) with { Appointable = false },
            "accountless" => Plain(1) with { HasAccount = false },
            "full" => Plain(1) with { OpenMatters = 5, MaxOpenMatters = 5 },
            _ => Plain(1),
        };
        var result = MediatorRanking.Rank([candidate], _need with { ObjectedIds = what == "objected" ? [1] : [] }, _weights);
        Assert.Empty(result.Ranked);
        Assert.Equal(sentence, result.Excluded.Single().Sentence);
    }

    [Fact]
    public void Same_surname_and_same_town_hint_at_kinship_and_keep_nobody_out()
    {
        var ranked = Only(Plain(1) with { Name = "馬有福", Township = "郭勒木德镇" });
        Assert.Equal([new("与当事人马有才同姓且同村镇，可能为近亲属，请核实", -15)], ranked.Hints);
        Assert.Equal(-15, ranked.Score);
        Assert.Empty(Only(Plain(1) with { Name = "马有福", Township = "大格勒乡" }).Hints);
        Assert.Empty(Only(Plain(1) with { Name = "马有福" }).Hints);
        Assert.Empty(Only(Plain(1) with { Name = "王有福", Township = "郭勒木德镇" }).Hints);
    }

    [Fact]
    public void A_common_employer_and_the_party_as_employer_are_hints()
    {
        var hints = Only(Plain(1) with { Employer = " 测试盐业公司" }).Hints;
        Assert.Equal(
            [new("与当事人马有才在同一单位工作，请核实有无利害关系", -25), new("在当事人测试盐业公司工作，请核实有无利害关系", -25)], hints);
        Assert.Empty(Only(Plain(1) with { Employer = "别的公司" }).Hints);
    }

    [Fact]
    public void An_earlier_adversary_or_agent_is_a_hint()
    {
        EarlierMatter[] earlier =
            [new("p1", EarlierRole.Opposed), new("p1", EarlierRole.Opposed), new("p2", EarlierRole.Represented), new("p9", EarlierRole.Opposed)];
        var hints = Only(Plain(1) with { Earlier = earlier }).Hints;
        Assert.Equal(
            [new("曾在其他案件中是当事人马有才的对方，请核实能否公正调解", -35), new("曾在其他案件中代理当事人测试盐业公司，请核实能否公正调解", -35)], hints);
    }

    [Fact]
    public void Equals_are_ordered_by_load_then_by_who_waited_longest_then_by_id()
    {
        var day = new DateOnly(2026, 11, 1);
        var free = _weights with { PerOpenMatter = 0 };
        MediatorCandidate[] candidates =
        [
            Plain(5) with { OpenMatters = 1 }, Plain(4) with { LastAppointedOn = day }, Plain(3) with { LastAppointedOn = day.AddDays(-1) },
            Plain(2), Plain(1),
        ];
        Assert.Equal([1, 2, 3, 4, 5], MediatorRanking.Rank(candidates, _need, free).Ranked.Select(r => r.Candidate.Id));
    }

    [Fact]
    public void A_candidate_stands_once() =>
        Assert.Throws<ArgumentException>(() => MediatorRanking.Rank([Plain(1), Plain(1)], _need, _weights));

    [Theory]
    [InlineData("马有才", "马")]
    [InlineData("馬有才", "马")]
    [InlineData("李四", "李")]
    [InlineData("欧阳修", "欧阳")]
    [InlineData("司马相如", "司马")]
    [InlineData("𠮷祥", "𠮷")]
    [InlineData("才让卓玛", null)]
    [InlineData("才让·卓玛", null)]
    [InlineData("仁·青", null)]
    [InlineData("欧阳·热", null)]
    [InlineData("Ma Li", null)]
    [InlineData("马", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_surname_is_told_only_where_there_is_one(string? name, string? surname) => Assert.Equal(surname, Surnames.Of(name));

    private static readonly Gen<string> _names = Gen.Int[0, 2].Select(i => new[] { "马有福", "王五", "才让·卓玛" }[i]);

    private static readonly Gen<string?> _towns = Gen.Int[0, 2].Select(i => new[] { null, "郭勒木德镇", "大格勒乡" }[i]);

    private static readonly Gen<MediatorCandidate> _candidate = Gen.Select(
        Gen.Bool, Gen.Int[0, 12], Gen.Int[0, 12], Gen.Enum<DisputeField>().Array[0, 4], Gen.Enum<CourtLanguage>().Array[0, 3],
        _names, _towns, Gen.Int[0, 8])
        .Select((appointable, open, max, fields, languages, name, town, more) => Plain(0) with
        {
            Appointable = appointable || more > 2,
            OpenMatters = open,
            MaxOpenMatters = max == 0 ? null : max,
            Fields = fields,
            Languages = languages,
            Name = name,
            Township = town,
            Areas = town is null ? [] : [town],
            Declined = more / 2,
            Employer = more % 3 == 0 ? "测试盐业公司" : null,
            LastAppointedOn = more % 2 == 0 ? null : new DateOnly(2026, 10, 1 + more),
            Earlier = more == 7 ? [new("p1", EarlierRole.Opposed)] : [],
        });

    private static readonly Gen<MediatorCandidate[]> _candidates =
        _candidate.Array[1, 12].Select(all => all.Select((c, i) => c with { Id = i + 1 }).ToArray());

    [Fact]
    public void The_order_is_total_and_does_not_hang_on_the_order_of_input() =>
        Gen.Select(_candidates, Gen.Int).Sample((all, seed) =>
        {
            var shuffled = all.OrderBy(c => (c.Id * 7919) ^ seed).ThenBy(c => c.Id).ToArray();
            var (one, other) = (MediatorRanking.Rank(all, _need, _weights), MediatorRanking.Rank(shuffled, _need, _weights));
            return one.Ranked.Select(Line).SequenceEqual(other.Ranked.Select(Line))
                && one.Excluded.SequenceEqual(other.Excluded)
                && one.Ranked.Select(r => r.Candidate.Id).Concat(one.Excluded.Select(e => e.Candidate.Id)).Order().SequenceEqual(all.Select(c => c.Id))
                && one.Ranked.Zip(one.Ranked.Skip(1)).All(p => p.First.Score >= p.Second.Score);
        });

    [Fact]
    public void One_who_was_objected_to_or_may_not_be_appointed_never_appears() =>
        Gen.Select(_candidates, Gen.Long[1, 12].Array[0, 5]).Sample((all, objected) =>
            MediatorRanking.Rank(all, _need with { ObjectedIds = objected }, _weights).Ranked
                .All(r => r.Candidate.Appointable && !objected.Contains(r.Candidate.Id) && !(r.Candidate.OpenMatters >= r.Candidate.MaxOpenMatters)));

    [Fact]
    public void More_work_at_hand_never_raises_anybody() =>
        Gen.Select(_candidates, Gen.Int[0, 11], Gen.Int[1, 12]).Sample((all, which, more) =>
        {
            var busy = all[which % all.Length];
            var busier = all.Select(c => c.Id == busy.Id ? c with { OpenMatters = c.OpenMatters + more } : c).ToArray();
            return Rank(all, busy.Id) <= Rank(busier, busy.Id);
        });

    [Fact]
    public void The_score_is_always_the_sum_of_what_is_said() =>
        _candidates.Sample(all => MediatorRanking.Rank(all, _need, _weights).Ranked
            .All(r => r.Score == r.Reasons.Sum(x => x.Points) + r.Hints.Sum(x => x.Points) && r.Hints.All(h => h.Points < 0)));

    private static int Rank(MediatorCandidate[] all, long id)
    {
        var place = MediatorRanking.Rank(all, _need, _weights).Ranked.ToList().FindIndex(r => r.Candidate.Id == id);
        return place < 0 ? int.MaxValue : place;
    }

    private static string Line(RankedMediator r) => $"{r.Candidate.Id} {r.Score} {string.Join('|', r.Reasons)} {string.Join('|', r.Hints)}";

    private static RankedMediator Only(MediatorCandidate candidate) => MediatorRanking.Rank([candidate], _need, _weights).Ranked.Single();

    private static MediatorCandidate Plain(long id) => new() { Id = id, Name = "王测试", Appointable = true };
}
