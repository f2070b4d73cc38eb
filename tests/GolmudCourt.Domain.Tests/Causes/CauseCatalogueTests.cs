using GolmudCourt.Domain.Causes;
using Xunit;

namespace GolmudCourt.Domain.Tests.Causes;

public sealed class CauseCatalogueTests
{
    private static readonly CauseOfAction[] _causes =
    [
        new(2026, 1, "第四部分", "MS1-04", null, "合同、准合同纠纷"),
        new(2026, 2, "十、", "MS2-10", "MS1-04", "合同纠纷"),
        new(2026, 3, "88", "MS3-088", "MS2-10", "买卖合同纠纷"),
        new(2026, 3, "96", "MS3-096", "MS2-10", "房屋买卖合同纠纷"),
        new(2026, 3, "108", "MS3-108", "MS2-10", "借款合同纠纷"),
        new(2026, 4, "108.1", "MS4-108-01", "MS3-108", "金融借款合同纠纷"),
        new(2026, 4, "108.3", "MS4-108-03", "MS3-108", "民间借贷纠纷"),
    ];

    private static readonly CauseCatalogue _catalogue = new(
        _causes,
        [new("欠钱", "MS4-108-03"), new("银行贷款", "MS4-108-01"), new("买卖", "MS3-088")]);

    [Fact]
    public void A_path_reads_from_the_part_down() =>
        Assert.Equal(["合同、准合同纠纷", "合同纠纷", "借款合同纠纷", "民间借贷纠纷"], _catalogue.PathOf("MS4-108-03"));

    [Fact]
    public void An_unknown_code_has_no_cause_no_path_and_no_children()
    {
        Assert.Null(_catalogue.ByCode("MS9"));
        Assert.Empty(_catalogue.PathOf("MS9"));
        Assert.Empty(_catalogue.Children("MS9"));
    }

    [Theory]
    [InlineData("MS1-04", false)]
    [InlineData("MS2-10", false)]
    [InlineData("MS3-088", true)]
    [InlineData("MS3-108", true)]
    [InlineData("MS4-108-03", true)]
    public void Only_the_third_and_fourth_level_can_be_selected(string code, bool selectable) =>
        Assert.Equal(selectable, _catalogue.IsSelectable(_catalogue.ByCode(code)!));

    [Theory]
    [InlineData("108.3", "MS4-108-03", "编号 108.3")]
    [InlineData("１０８．１", "MS4-108-01", "编号 108.1")]
    [InlineData("欠钱", "MS4-108-03", "常用说法“欠钱”")]
    [InlineData("他欠钱两年了", "MS4-108-03", "常用说法“欠钱”")]
    [InlineData("贷款", "MS4-108-01", "常用说法“银行贷款”")]
    [InlineData("民间借贷", "MS4-108-03", "案由名称")]
    [InlineData("民 间 借 贷 纠 纷", "MS4-108-03", "案由名称")]
    [InlineData("买卖", "MS3-088", "案由名称")]
    [InlineData("房屋", "MS3-096", "案由名称")]
    [InlineData("借款 金融", "MS4-108-01", "案由名称")]
    [InlineData("金融借贷合同", "MS4-108-01", "名称相近")]
    public void A_search_says_what_it_found_and_why(string typed, string code, string by)
    {
        var hit = _catalogue.Search(typed, 5)[0];
        Assert.Equal(code, hit.Cause.Code);
        Assert.Equal(by, hit.MatchedBy);
    }

    [Fact]
    public void The_exact_name_stands_before_a_name_that_contains_it() =>
        Assert.Equal(["MS3-088", "MS3-096"], _catalogue.Search("买卖合同纠纷", 5).Take(2).Select(h => h.Cause.Code));

    [Fact]
    public void A_hit_carries_its_path() =>
        Assert.Equal("合同、准合同纠纷 › 合同纠纷 › 借款合同纠纷 › 民间借贷纠纷", _catalogue.Search("欠钱", 1)[0].Path);

    [Theory]
    [InlineData("纠纷", 2)]
    [InlineData("纠纷", 0)]
    public void No_more_than_the_limit_comes_back(string typed, int limit) =>
        Assert.Equal(limit, _catalogue.Search(typed, limit).Count);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("！？")]
    [InlineData("天气预报")]
    [InlineData("\uD83D")]
    public void Nothing_fitting_gives_an_empty_list(string? typed) => Assert.Empty(_catalogue.Search(typed, 5));

    [Fact]
    public void A_very_long_text_is_searched_by_its_beginning() =>
        Assert.Equal("MS4-108-03", _catalogue.Search("欠钱" + new string('呀', 20_000), 1)[0].Cause.Code);

    [Fact]
    public void A_word_that_leads_to_no_selectable_cause_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CauseCatalogue(_causes, [new("合同", "MS2-10")]));

    [Fact]
    public void A_cause_without_its_parent_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CauseCatalogue(_causes.Skip(1), []));
}
