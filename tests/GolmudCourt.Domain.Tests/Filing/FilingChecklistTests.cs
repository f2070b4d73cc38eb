using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Filing.Elements;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using Case = GolmudCourt.Domain.Filing.Filing;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>The one check before a filing is handed in (民诉法 122, 124; 登记立案规定 4, 6).</summary>
public sealed class FilingChecklistTests
{
    [Theory]
    [InlineData("plaintiff", FilingSection.Parties, "filing.no-plaintiff", "民诉法 122(1)")]
    [InlineData("defendant", FilingSection.Parties, "filing.no-defendant", "民诉法 122(2)")]
    [InlineData("cause", FilingSection.Cause, "filing.no-cause", "民事案件案由规定")]
    [InlineData("claim", FilingSection.Claims, "filing.no-claim", "民诉法 122(3)")]
    [InlineData("facts", FilingSection.Facts, "filing.no-facts", "民诉法 122(3)")]
    [InlineData("identity", FilingSection.Evidence, "filing.no-identity-file", "登记立案规定 6")]
    [InlineData("evidence", FilingSection.Evidence, "filing.no-evidence", "登记立案规定 6")]
    [InlineData("evidence-file", FilingSection.Evidence, "filing.evidence-without-file", "登记立案规定 6")]
    [InlineData("delivery", FilingSection.Delivery, "filing.no-delivery", "民诉解释 137")]
    [InlineData("mediation", FilingSection.Mediation, "filing.no-mediation-answer", "民诉法 125")]
    public void Each_missing_part_is_said_alone_in_its_section(string without, FilingSection section, string code, string article)
    {
        var problem = Assert.Single(Check(Draft(without)));
        Assert.Equal((section, code, article), (problem.Section, problem.Code, problem.Article));
    }

    [Fact]
    public void A_complete_draft_lacks_nothing_and_an_empty_one_everything_at_once()
    {
        Assert.Empty(Check(Draft()));
        Assert.Equal(9, Check(Empty()).Count);
    }

    [Fact]
    public void Unwillingness_to_mediate_is_as_complete_an_answer_as_willingness()
    {
        var filing = Draft("mediation");
        filing.AnswerMediation(MediationWish.Willing, Filer());
        Assert.Empty(Check(filing));
        filing.AnswerMediation(MediationWish.Unwilling, Filer());
        Assert.Empty(Check(filing));
    }

    [Fact]
    public void The_same_document_cannot_stand_on_both_sides()
    {
        var filing = Draft("defendant");
        filing.AddParty(Defendant with { DocumentNumber = Plaintiff.DocumentNumber }, Filer());
        Assert.Equal("filing.same-person", Assert.Single(Check(filing)).Code);
        filing.ReviseParty(2, Defendant, Filer());
        Assert.Empty(Check(filing));
    }

    [Fact]
    public void Two_plaintiffs_may_share_what_only_one_has() // a document entered twice on one side is no conflict of interest
    {
        var filing = Draft();
        filing.AddParty(Plaintiff, Filer());
        Assert.Empty(Check(filing));
    }

    [Theory]
    [InlineData("20081124", true)] // eighteen tomorrow
    [InlineData("20081123", false)] // eighteen today
    public void A_minor_sues_through_a_statutory_representative(string born, bool isMinor)
    {
        var filing = Draft("plaintiff");
        filing.AddParty(Plaintiff with { DocumentNumber = IdCard($"632899{born}001") }, Filer());
        Assert.Equal(isMinor ? ["filing.minor"] : [], Check(filing).Select(p => p.Code));
        filing.ReviseParty(2, Plaintiff with { DocumentNumber = IdCard($"632899{born}001"), Representative = "才让父" }, Filer());
        Assert.Empty(Check(filing));
    }

    [Fact]
    public void An_agent_online_brings_a_written_authority()
    {
        var filing = Draft();
        filing.AddAgent(new AgentDetails { PartyNumber = 1, Name = "王代理", Kind = AgentKind.RelativeOrStaff, Phone = "13900001235" }, Filer());
        Assert.Equal(("filing.no-authority-file", "民诉法 62"), Assert.Single(Check(filing)) is var p ? (p.Code, p.Article) : default);
        filing.Attach(FilePurpose.Authority, 1, Upload, Filer());
        Assert.Empty(Check(filing));
    }

    [Fact]
    public void An_agent_leaves_with_the_party_represented()
    {
        var filing = Draft();
        filing.AddAgent(new AgentDetails { PartyNumber = 1, Name = "王代理", Kind = AgentKind.RelativeOrStaff, Phone = "13900001235" }, Filer());
        filing.RemoveParty(1, Filer());
        Assert.Empty(filing.Agents);
    }

    [Fact]
    public void At_the_counter_the_clerk_has_seen_the_document_and_may_take_paper()
    {
        var filing = Draft("evidence", FilingChannel.Counter, Clerk());
        filing.AddEvidence(Evidence with { OnPaper = true }, Clerk());
        filing.Detach(1, Clerk());
        Assert.Empty(Check(filing));
    }

    [Fact]
    public void Paper_is_no_evidence_online()
    {
        var filing = Draft("evidence");
        filing.AddEvidence(Evidence with { OnPaper = true }, Filer());
        Assert.Equal("filing.evidence-without-file", Assert.Single(Check(filing)).Code);
    }

    [Fact]
    public void Evidence_at_the_counter_is_on_paper_or_has_a_file()
    {
        var filing = Draft("evidence", FilingChannel.Counter, Clerk());
        filing.AddEvidence(Evidence, Clerk());
        Assert.Equal("filing.evidence-without-file", Assert.Single(Check(filing)).Code);
    }

    [Fact]
    public void An_element_form_takes_the_place_of_free_facts()
    {
        var form = ElementForms.All[0];
        var problems = FilingChecklist.Check(Draft(), form, Monday);
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.Equal((FilingSection.Facts, "filing.element"), (p.Section, p.Code)));
        Assert.DoesNotContain(FilingChecklist.Check(Draft("facts"), form, Monday), p => p.Code == "filing.no-facts");
    }

    private static IReadOnlyList<FilingProblem> Check(Case filing) => FilingChecklist.Check(filing, null, Monday);
}
