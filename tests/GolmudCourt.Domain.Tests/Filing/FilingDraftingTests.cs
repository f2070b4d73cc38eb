using GolmudCourt.Domain.Filing;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>Writing the draft.</summary>
public sealed class FilingDraftingTests
{
    [Fact]
    public void A_number_within_a_draft_is_that_of_one_party_only()
    {
        var filing = Draft();
        Assert.Equal(3, filing.AddParty(Defendant, Filer()).Number);
        filing.RemoveParty(2, Filer());
        Assert.Equal(4, filing.AddParty(Defendant, Filer()).Number);
        Refuses("filing.part-gone", () => filing.ReviseParty(2, Defendant, Filer()));
        Refuses("filing.part-gone", () => filing.RemoveParty(2, Filer()));
    }

    [Fact]
    public void The_title_follows_the_parties_and_fits_its_column()
    {
        var filing = Draft();
        Assert.Equal("才让·卓玛诉李测试", filing.Title);
        filing.AddParty(Defendant with { Name = "王测试" }, Filer());
        Assert.Equal("才让·卓玛诉李测试、王测试", filing.Title);
        filing.RemoveParty(2, Filer());
        Assert.Equal("才让·卓玛诉王测试", filing.Title);
        filing.AddParty(Defendant with { Name = new string('长', 100) }, Filer());
        filing.AddParty(Defendant with { Name = new string('长', 100) }, Filer());
        Assert.Equal((200, '…'), (filing.Title.Length, filing.Title[^1]));
    }

    [Fact]
    public void Parties_claims_and_facts_have_their_limits()
    {
        var filing = Empty();
        for (var i = 0; i < Domain.Filing.Filing.MaxParties; i++)
        {
            filing.AddParty(Defendant, Filer());
        }

        Refuses("filing.too-many-parties", () => filing.AddParty(Defendant, Filer()));
        var claims = Enumerable.Repeat(new ClaimDetails("请求", null), ClaimDetails.MaxCount).ToList();
        filing.StateClaims(claims, Filer());
        Refuses("filing.too-many-claims", () => filing.StateClaims([.. claims, claims[0]], Filer()));
        Assert.Equal(ClaimDetails.MaxCount, filing.Claims.Count);
        var facts = new string('字', Domain.Filing.Filing.FactsMaxLength);
        filing.StateFacts(facts, null, new Dictionary<string, string>(), Filer());
        Refuses("filing.facts-too-long", () => filing.StateFacts(facts + "多", null, new Dictionary<string, string>(), Filer()), "Facts");
    }

    [Fact]
    public void All_files_together_stay_within_200_megabytes()
    {
        var filing = Empty();
        filing.Attach(FilePurpose.Identity, 1, Upload with { Size = Domain.Filing.Filing.MaxTotalBytes - 10 }, Filer());
        Refuses("filing.too-large", () => filing.Attach(FilePurpose.Identity, 1, Upload with { Size = 11 }, Filer()), "Files");
        filing.Attach(FilePurpose.Identity, 1, Upload with { Size = 10 }, Filer());
        Assert.Equal(2, filing.Files.Count);
    }

    [Fact]
    public void Evidence_leaves_with_its_files_and_no_others()
    {
        var filing = Draft();
        filing.AddEvidence(Evidence, Filer());
        filing.Attach(FilePurpose.Evidence, 2, Upload, Filer());
        filing.RemoveEvidence(1, Filer());
        Assert.Equal([(FilePurpose.Identity, 1), (FilePurpose.Evidence, 2)], filing.Files.Select(f => (f.Purpose, f.BelongsTo!.Value)));
        filing.Detach(filing.Files[1].Number, Filer());
        Refuses("filing.part-gone", () => filing.Detach(99, Filer()));
    }

    [Fact]
    public void Claims_are_replaced_and_numbered_in_order()
    {
        var filing = Draft();
        filing.StateClaims([new(" 甲 ", 1m), new("乙", null)], Filer());
        Assert.Equal([(1, "甲", 1m), (2, "乙", null)], filing.Claims.Select(c => (c.Number, c.Text, c.Amount)));
    }

    [Fact]
    public void Consent_is_given_stage_by_stage_and_taken_back_without_a_trace_of_doubt()
    {
        var filing = Draft();
        Assert.Equal([ConsentStage.Filing], filing.Consents.Where(c => c.Stands).Select(c => c.Stage));
        filing.ConfirmDelivery(Delivery with { Consents = [ConsentStage.Service, ConsentStage.Service] }, Filer(Monday.AddDays(1)));
        Assert.Equal([(ConsentStage.Filing, false), (ConsentStage.Service, true)], filing.Consents.Select(c => (c.Stage, c.Stands)));
        Assert.Equal(Filer(Monday.AddDays(1)).Now, filing.Consents[0].RevokedAt);
        filing.ConfirmDelivery(Delivery with { Consents = [ConsentStage.Filing, ConsentStage.Service] }, Filer(Monday.AddDays(2)));
        Assert.Equal([false, true, true], filing.Consents.Select(c => c.Stands));
        Assert.Equal(Filer(Monday.AddDays(1)).Now, filing.Consents[0].RevokedAt);
        Assert.Equal(Filer(Monday.AddDays(1)).Now, filing.Consents[1].GivenAt);
        filing.ConfirmDelivery(Delivery with { Consents = [] }, Filer(Monday.AddDays(3)));
        Assert.DoesNotContain(filing.Consents, c => c.Stands);
    }

    [Fact]
    public void The_address_for_service_is_kept_in_one_form_with_its_moment()
    {
        var filing = Draft("delivery");
        filing.ConfirmDelivery(Delivery with { Phone = " +86 139-0000-1234 ", Email = "  " }, Filer());
        Assert.Equal(("13900001234", null, Filer().Now), (filing.Delivery!.Phone, filing.Delivery.Email, filing.Delivery.ConfirmedAt));
    }

    [Theory]
    [InlineData("Recipient")]
    [InlineData("Address")]
    [InlineData("Phone")]
    [InlineData("Email")]
    [InlineData("Confirmed")]
    public void What_is_wrong_with_the_address_is_said_at_its_field(string field)
    {
        var details = field switch
        {
            "Recipient" => Delivery with { Recipient = " " },
            "Address" => Delivery with { Address = new string('字', 201) },
            "Phone" => Delivery with { Phone = "123" },
            "Email" => Delivery with { Email = "没有邮箱" },
            _ => Delivery with { Confirmed = false },
        };
        Assert.Equal([field], details.Problems().Select(p => p.Field));
        Refuses("filing.details", () => Draft("delivery").ConfirmDelivery(details, Filer()), field);
    }

    [Fact]
    public void An_agent_belongs_to_a_party_and_a_lawyer_shows_firm_and_licence()
    {
        var filing = Draft();
        var lawyer = new AgentDetails { PartyNumber = 1, Name = "王律师", Kind = AgentKind.Lawyer, Phone = "13900001235", Firm = "测试律师事务所", LicenceNumber = "163282026" };
        Refuses("filing.details", () => filing.AddAgent(lawyer with { PartyNumber = 9 }, Filer()), "PartyNumber");
        Refuses("filing.details", () => filing.AddAgent(lawyer with { Firm = " " }, Filer()), "Firm");
        Refuses("filing.details", () => filing.AddAgent(lawyer with { LicenceNumber = null }, Filer()), "LicenceNumber");
        Refuses("filing.details", () => filing.AddAgent(lawyer with { Phone = "12" }, Filer()), "Phone");
        Refuses("filing.details", () => filing.AddAgent(lawyer with { Name = "" }, Filer()), "Name");
        Assert.Equal(1, filing.AddAgent(lawyer, Filer()).Number);
        filing.ReviseAgent(1, lawyer with { Kind = AgentKind.RelativeOrStaff, Firm = null, LicenceNumber = null }, Filer());
        Assert.Equal(AgentKind.RelativeOrStaff, filing.Agents[0].Kind);
        filing.RemoveAgent(1, Filer());
        Assert.Empty(filing.Agents);
    }

    [Theory]
    [InlineData("", "来源", "目的", 1, 1, "Name")]
    [InlineData("借条", " ", "目的", 1, 1, "Source")]
    [InlineData("借条", "来源", null, 1, 1, "Purpose")]
    [InlineData("借条", "来源", "目的", 0, 1, "Pages")]
    [InlineData("借条", "来源", "目的", 10000, 1, "Pages")]
    [InlineData("借条", "来源", "目的", 1, 0, "Copies")]
    [InlineData("借条", "来源", "目的", 1, 1000, "Copies")]
    public void Evidence_says_what_it_is_whence_it_comes_and_what_it_proves(string? name, string? source, string? purpose, int pages, int copies, string field) =>
        Assert.Equal([field], new EvidenceDetails { Name = name, Source = source, Purpose = purpose, Pages = pages, Copies = copies }.Problems().Select(p => p.Field));

    [Fact]
    public void A_draft_has_an_owner_and_its_throwing_away_is_on_record()
    {
        Assert.Throws<ArgumentException>(() => Empty(by: Filer() with { Actor = Actor.Portal }));
        var filing = Draft();
        filing.Discard(Filer());
        Assert.Equal(FilingStatus.Withdrawn, filing.Status);
        Assert.Equal("草稿已放弃", Assert.Single(filing.UnsavedEntries).Sentence);
    }
}
