using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Causes;
using GolmudCourt.Domain.Filing;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using Case = GolmudCourt.Domain.Filing.Filing;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>What a filing is found by, and the complaint it becomes.</summary>
public sealed class FilingKeysTests
{
    [Fact]
    public void A_filing_is_found_by_any_part_of_a_name_the_tail_of_a_telephone_and_the_receipt()
    {
        var terms = Submitted().SearchTerms.Select(t => t.Term).Where(t => !t.All(char.IsAsciiLetterLower)).ToList() /* the initials have tests of their own */;
        Assert.Equal(
            ["才让卓玛", "让卓玛", "卓玛", "玛", "李测试", "测试", "试", "1234", "格立收2026000001号"],
            terms);
    }

    [Fact]
    public void A_term_fits_its_column()
    {
        var filing = Draft("defendant");
        filing.AddParty(Defendant with { Name = new string('长', 100) }, Filer());
        Assert.All(FilingKeys.Terms(filing), t => Assert.InRange(t.Length, 1, FilingSearchTerm.MaxLength));
    }

    [Fact]
    public void The_same_quarrel_has_the_same_fingerprint_however_it_is_written()
    {
        var filing = Draft();
        var again = Draft("plaintiff");
        again.AddParty(Plaintiff with { Name = " 才让卓玛 " }, Filer());
        Assert.Equal(FilingKeys.Fingerprint(filing), FilingKeys.Fingerprint(again));
        again.AddParty(Defendant with { Position = PartyPosition.ThirdParty, Name = "王第三" }, Filer());
        Assert.Equal(FilingKeys.Fingerprint(filing), FilingKeys.Fingerprint(again));
        Assert.Equal(32, FilingKeys.Fingerprint(filing).Length);
        Assert.Equal(FilingKeys.Fingerprint(filing), Submitted().Fingerprint);
    }

    [Fact]
    public void Another_party_another_side_or_another_cause_is_another_quarrel()
    {
        var first = FilingKeys.Fingerprint(Draft());
        var other = Draft();
        other.ReviseParty(2, Defendant with { Name = "王测试" }, Filer());
        var swapped = Empty();
        swapped.ChooseCause(new CauseOfAction(2026, 4, "116.3", "MS4-116-03", "MS3-116", "车辆租赁合同纠纷"), Filer());
        swapped.AddParty(Plaintiff with { Name = Defendant.Name }, Filer());
        swapped.AddParty(Defendant with { Name = Plaintiff.Name }, Filer());
        var cause = Draft();
        cause.ChooseCause(new CauseOfAction(2026, 4, "108.3", "MS4-108-03", "MS3-108", "民间借贷纠纷"), Filer());
        Assert.Equal(4, new[] { first, FilingKeys.Fingerprint(other), FilingKeys.Fingerprint(swapped), FilingKeys.Fingerprint(cause) }.Distinct().Count());
    }

    [Theory]
    [InlineData("格立收〔2026〕000001号", "格立收2026000001号")]
    [InlineData("（２０２６）青2801民初1号", "2026青2801民初1号")]
    [InlineData("(2026)青2801民初1号", "2026青2801民初1号")]
    public void A_number_is_found_with_any_brackets(string number, string term) => Assert.Equal(term, SearchTerm.OfNumber(number));

    [Fact]
    public void The_complaint_is_written_out_of_the_sections()
    {
        var filing = Draft();
        filing.AddAgent(new AgentDetails { PartyNumber = 1, Name = "王律师", Kind = AgentKind.Lawyer, Phone = "13900001235", Firm = "测试律师事务所", LicenceNumber = "1" }, Filer());
        Assert.Equal(
            $"""
            民事起诉状

            原告：才让·卓玛，男，1960年1月1日出生，住所：格尔木市测试路1号，居民身份证：{Plaintiff.DocumentNumber}，电话：13900001234。
                委托代理人：王律师，律师，测试律师事务所，一般授权。
            被告：李测试，住所：格尔木市测试路2号。

            案由：车辆租赁合同纠纷

            诉讼请求：
            1. 判令被告支付租金（20,000.00元）

            事实与理由：
            被告租车后没有付租金。

            证据和证据来源：
            1. 借条，来源：被告出具，证明：证明借款（1页，1份）

            此致
            格尔木市人民法院

            具状人：才让卓玛
            2026年11月23日

            """,
            PleadingText.Compose(filing, null, "格尔木市人民法院", Monday, "才让卓玛"));
    }

    [Fact]
    public void The_complaint_says_what_language_is_needed_and_who_represents()
    {
        var filing = Empty();
        filing.AddParty(Plaintiff with { Kind = PartyKind.LegalPerson, Name = "测试公司", DocumentNumber = "91350100M000100Y43", Representative = "王法定", RepresentativeTitle = "经理", Language = CourtLanguage.Tibetan }, Filer());
        filing.AddParty(Defendant with { Language = CourtLanguage.Other, OtherLanguage = "哈萨克语" }, Filer());
        var text = Text(filing);
        Assert.Contains("统一社会信用代码：91350100M000100Y43，电话：13900001234，经理：王法定，需要藏语翻译。", text, StringComparison.Ordinal);
        Assert.Contains("需要哈萨克语翻译。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    private static string Text(Case filing) => PleadingText.Compose(filing, null, "格尔木市人民法院", Monday, "王法定");
}
