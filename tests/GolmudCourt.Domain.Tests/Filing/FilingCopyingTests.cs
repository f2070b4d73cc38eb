using GolmudCourt.Domain.Filing;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using Case = GolmudCourt.Domain.Filing.Filing;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>A new draft from a filing that came to an end (民诉解释 214).</summary>
public sealed class FilingCopyingTests
{
    private static readonly Guid _key = new("7b0c8f3e-0000-4000-8000-000000000001");

    [Theory]
    [InlineData(FilingStatus.Returned)]
    [InlineData(FilingStatus.Withdrawn)]
    [InlineData(FilingStatus.Refused)]
    public void What_ended_can_be_begun_again(FilingStatus status)
    {
        var old = InState(status);
        var draft = Copy(old);
        Assert.True(old.CanBeCopied);
        Assert.Equal((_key, FilingStatus.Draft, FilingChannel.Online), (draft.Key, draft.Status, draft.Channel));
        Assert.Equal(status, old.Status);
    }

    [Theory]
    [InlineData(FilingStatus.Draft)]
    [InlineData(FilingStatus.AwaitingReview)]
    [InlineData(FilingStatus.AwaitingCorrection)]
    [InlineData(FilingStatus.Docketed)]
    public void What_is_still_running_cannot(FilingStatus status)
    {
        var old = InState(status);
        Assert.False(old.CanBeCopied);
        Refuses("filing.copy", () => Copy(old));
    }

    [Fact]
    public void A_draft_thrown_away_was_never_handed_in_and_is_not_begun_again()
    {
        var draft = Draft();
        draft.Discard(Filer());
        Refuses("filing.copy", () => Copy(draft));
    }

    [Fact]
    public void Nobody_types_twice()
    {
        var old = Rich();
        var draft = Copy(old);
        Assert.Equal(old.Title, draft.Title);
        Assert.Equal((old.CauseCode, old.CauseName, old.CauseVersion), (draft.CauseCode, draft.CauseName, draft.CauseVersion));
        Assert.Equal((old.Facts, old.ElementFormCode), (draft.Facts, draft.ElementFormCode));
        Assert.Equal(old.Elements, draft.Elements);
        Assert.Equal(old.Parties.Select(Told), draft.Parties.Select(Told));
        Assert.Equal(old.Agents.Select(Told), draft.Agents.Select(Told));
        Assert.Equal(old.Claims.Select(c => (c.Number, c.Text, c.Amount)), draft.Claims.Select(c => (c.Number, c.Text, c.Amount)));
        Assert.Equal(old.Evidence.Select(Told), draft.Evidence.Select(Told));
        Assert.Equal(
            old.Files.Where(f => f.Purpose is FilePurpose.Identity or FilePurpose.Evidence or FilePurpose.Authority).Select(Told), draft.Files.Select(Told));
    }

    [Fact]
    public void The_parts_are_the_new_drafts_own()
    {
        var old = Rich();
        var draft = Copy(old);
        draft.ReviseParty(3, Defendant with { Name = "李改名" }, Filer());
        draft.RemoveEvidence(2, Filer());
        Assert.Equal("李测试", old.Parties.Single(p => p.Number == 3).Name);
        Assert.Contains(old.Evidence, e => e.Number == 2);
    }

    [Fact]
    public void What_each_filing_asks_anew_is_not_taken_over()
    {
        var draft = Copy(Rich());
        Assert.Null(draft.Delivery);
        Assert.Null(draft.MediationWish);
        Assert.Null(draft.Signature);
        Assert.Null(draft.ReceivedAt);
        Assert.Null(draft.NextDue);
        Assert.Empty(draft.Consents);
        Assert.Empty(draft.Receipts);
        Assert.Empty(draft.Corrections);
        Assert.Empty(draft.SearchTerms);
        Assert.Equal(0, draft.JournalLength);
        Assert.DoesNotContain(draft.Files, f => f.Purpose is FilePurpose.Pleading or FilePurpose.Correction or FilePurpose.FeeRelief);
    }

    [Fact]
    public void The_new_draft_is_its_openers_and_can_be_handed_in()
    {
        var another = new Occasion(new Actor(77, "代理人某", CourtRole.Agent), Filer().Now, Filer().Calendar);
        var draft = Withdrawn().CopyAsDraft(_key, FilingChannel.Online, another);
        Assert.Equal(77, draft.OwnerId);
        Assert.All(draft.Files, f => Assert.Equal("代理人某", f.UploadedBy));
        draft.ConfirmDelivery(Delivery, another);
        draft.AnswerMediation(MediationWish.Willing, another);
        draft.Submit(another);
        Assert.Equal(FilingStatus.AwaitingReview, draft.Status);
    }

    [Fact]
    public void Evidence_shown_on_paper_at_the_counter_needs_a_file_online()
    {
        var clerk = Clerk();
        var old = Empty(FilingChannel.Counter, clerk);
        old.AddParty(Plaintiff, clerk);
        old.AddParty(Defendant, clerk);
        old.ChooseCause(new(2026, 4, "116.3", "MS4-116-03", "MS3-116", "车辆租赁合同纠纷"), clerk);
        old.StateClaims([new ClaimDetails("判令被告支付租金", 1m)], clerk);
        old.StateFacts("被告租车后没有付租金。", null, new Dictionary<string, string>(), clerk);
        old.AddEvidence(Evidence with { OnPaper = true }, clerk);
        old.ConfirmDelivery(Delivery, clerk);
        old.AnswerMediation(MediationWish.Unwilling, clerk);
        old.Submit(clerk);
        old.Withdraw(null, Filer());
        Assert.False(Assert.Single(Copy(old).Evidence).OnPaper);
    }

    private static Case Copy(Case old) => old.CopyAsDraft(_key, FilingChannel.Online, Filer());

    // Numbers with gaps, an agent, an element form, corrections answered with a file.
    private static Case Rich()
    {
        var filing = Draft(without: "defendant");
        filing.AddParty(Defendant with { Name = "写错的人" }, Filer());
        filing.AddParty(Defendant, Filer());
        filing.RemoveParty(2, Filer());
        filing.AddParty(Plaintiff with
        {
            Kind = PartyKind.LegalPerson,
            DocumentType = null,
            DocumentNumber = null,
            Position = PartyPosition.ThirdParty,
            Name = "格尔木测试公司",
            Representative = "王测试",
            RepresentativeTitle = "经理",
            Language = CourtLanguage.Other,
            OtherLanguage = "哈萨克语",
            RegionCode = "632801",
        }, Filer());
        filing.AddAgent(new() { PartyNumber = 1, Name = "周测试", Kind = AgentKind.RelativeOrStaff, Authority = AgentAuthority.Special, Phone = "13900005678" }, Filer());
        filing.Attach(FilePurpose.Authority, null, Upload, Filer());
        filing.AddEvidence(Evidence with { Name = "转账记录", Pages = 4, Copies = 2 }, Filer());
        filing.Attach(FilePurpose.Evidence, 2, Upload, Filer());
        filing.StateFacts("被告租车后没有付租金。", null, new Dictionary<string, string> { ["kept"] = "answer" }, Filer());
        filing.Submit(Filer());
        filing.RequestCorrection([Asked], 15, Clerk());
        filing.AttachToCorrection(1, Upload, Filer());
        filing.Withdraw(null, Filer());
        return filing;
    }

    private static object Told(FilingParty p) => new
    {
        p.Number,
        p.Position,
        p.Kind,
        p.Name,
        p.Sex,
        p.BirthDate,
        p.EthnicGroup,
        p.Occupation,
        p.Employer,
        p.DocumentType,
        p.DocumentNumber,
        p.Phone,
        p.RegionCode,
        p.Address,
        p.Language,
        p.OtherLanguage,
        p.Representative,
        p.RepresentativeTitle,
    };

    private static object Told(FilingAgent a) => new { a.Number, a.PartyNumber, a.Name, a.Kind, a.Authority, a.Firm, a.LicenceNumber, a.Phone };

    private static object Told(FilingEvidence e) => new { e.Number, e.Name, e.Source, e.Purpose, e.Pages, e.Copies, e.OnPaper };

    private static object Told(FilingFile f) => new { f.Number, f.Purpose, f.BelongsTo, f.FileName, f.ContentType, f.Size, f.Sha256, f.Pages };
}
