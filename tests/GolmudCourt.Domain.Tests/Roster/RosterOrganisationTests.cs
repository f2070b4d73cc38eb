using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Tests.Roster.People;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>An organisation, its manager, and its members.</summary>
public sealed class RosterOrganisationTests
{
    public static TheoryData<string, OrganisationDetails, string[]> Table => new()
    {
        { "complete", Station, [] },
        { "no name", Station with { Name = null }, ["Name"] },
        { "a type that is none", Station with { Type = (OrganisationType)9 }, ["Type"] },
        { "a kind that is none", Station with { Kind = (OrganisationKind)9 }, ["Kind"] },
        { "a credit code", Station with { CreditCode = "91350100m000100y43" }, [] },
        { "a credit code with a wrong check digit", Station with { CreditCode = "91350100M000100Y4Z" }, ["CreditCode"] },
        { "no address", Station with { Address = "" }, ["Address"] },
        { "no area", Station with { AreaServed = "" }, ["AreaServed"] },
        { "no field", Station with { Fields = [] }, ["Fields"] },
        { "no language", Station with { Languages = [] }, ["Languages"] },
        { "no liaison person", Station with { LiaisonName = "" }, ["LiaisonName"] },
        { "no telephone", Station with { LiaisonPhone = "" }, ["LiaisonPhone"] },
        { "a telephone with words", Station with { LiaisonPhone = "找小王" }, ["LiaisonPhone"] },
        { "fees without a note", Station with { ChargesFees = true }, ["FeeNote"] },
        { "people's mediation for a fee", Station with { Type = OrganisationType.People, ChargesFees = true, FeeNote = "100元" }, ["ChargesFees"] },
        { "no introduction", Station with { Introduction = " " }, ["Introduction"] },
        { "an introduction too long", Station with { Introduction = new string('字', 2001) }, ["Introduction"] },
        { "a level that is none", Station with { Level = (RosterLevel)9 }, ["Level"] },
        { "no inviting court", Station with { InvitingCourt = null }, ["InvitingCourt"] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Problems_are_said_at_their_fields(string what, OrganisationDetails details, string[] fields) =>
        Assert.True(fields.SequenceEqual(details.Problems().Select(p => p.Field)), $"{what}: {string.Join("; ", details.Problems())}");

    [Fact]
    public void An_organisation_is_admitted_without_training_and_renewed_without()
    {
        var organisation = OrganisationIn(RosterStatus.Admitted);
        Assert.True(organisation.IsAppointable(Today));
        organisation.Renew("格调组2026001", Settings, President(organisation.TermTo!.Value));
        Assert.Equal(2, organisation.Terms.Count);
        Assert.StartsWith("格尔木市测试调解工作站列入特邀调解组织名册", organisation.UnsavedEntries[2].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisation_that_applies_by_its_manager_is_that_managers()
    {
        var organisation = RosterOrganisation.Propose(Guid.NewGuid(), Station, Manager());
        Assert.Equal(Manager().Actor.UserId, organisation.ManagerUserId);
        Assert.Equal("申请将格尔木市测试调解工作站列为特邀调解组织", organisation.UnsavedEntries[^1].Sentence);
        Assert.Equal("推荐格尔木市测试调解工作站为特邀调解组织", RosterOrganisation.Propose(Guid.NewGuid(), Station, Clerk()).UnsavedEntries[^1].Sentence);
    }

    [Fact]
    public void A_manager_keeps_the_own_file_and_nobody_elses()
    {
        var own = Organisation();
        own.Revise(Station with { LiaisonPhone = "（0979）8412345", CreditCode = "91350100M000100Y43" }, Manager());
        Assert.Equal("更新了格尔木市测试调解工作站的资料：统一社会信用代码、联络员", own.UnsavedEntries[^1].Sentence);
        own.Revise(own.Details(), Manager());
        Assert.Equal(3, own.JournalLength);

        var other = Organisation(manager: 999);
        Refuses("roster.not-own", () => other.Revise(Station with { Address = "别处" }, Manager()));
        Refuses("roster.not-own", () => other.Retract("推荐有误撤回", Manager()));
        Refuses("roster.not-own", () => other.SetSeal(null, Manager()));
        Assert.Equal(2, other.JournalLength);
    }

    [Fact]
    public void A_manager_puts_forward_and_keeps_own_members_only()
    {
        var own = Organisation();
        var other = Organisation(manager: 999);
        var member = RosterMediator.Propose(Guid.NewGuid(), Ma, own, Manager());
        Assert.Equal(own.Key, member.OrganisationKey);
        Assert.Equal("推荐马测试为特邀调解员（格尔木市测试调解工作站）", member.UnsavedEntries[^1].Sentence);
        member.Revise(Ma with { Employer = "新单位" }, own, Manager());

        Refuses("roster.not-own", () => RosterMediator.Propose(Guid.NewGuid(), Ma, null, Manager()));
        Refuses("roster.not-own", () => RosterMediator.Propose(Guid.NewGuid(), Ma, other, Manager()));
        var alone = Proposed();
        Refuses("roster.not-own", () => alone.Revise(Ma with { Employer = "新单位" }, own, Manager()));
        Refuses("roster.not-own", () => alone.SetPhoto(null, own, Manager()));
        Refuses("roster.not-own", () => alone.Retract("推荐有误撤回", own, Manager()));
        Refuses("roster.not-own", () => member.Retract("推荐有误撤回", other, Manager()));
        Assert.Equal(1, alone.JournalLength);

        member.Retract("推荐有误撤回", own, Manager());
        Assert.Equal(RosterStatus.NotAdmitted, member.Status);
    }

    [Fact]
    public void A_manager_without_an_account_manages_nothing()
    {
        var organisation = RosterOrganisation.Propose(Guid.NewGuid(), Station, Clerk());
        var nobody = Manager() with { Actor = new Actor(null, "无名", CourtRole.OrganisationManager) };
        Refuses("roster.not-own", () => organisation.Revise(Station with { Address = "别处" }, nobody));
    }

    [Theory]
    [InlineData(RosterStatus.Removed)]
    [InlineData(RosterStatus.NotAdmitted)]
    public void An_organisation_that_is_out_takes_no_new_members(RosterStatus status)
    {
        var out_ = OrganisationIn(status);
        Refuses("roster.organisation-closed", () => Proposed(organisation: out_), "OrganisationId");
        var mediator = Proposed();
        Refuses("roster.organisation-closed", () => mediator.Revise(Ma with { Name = "马改名" }, out_, Clerk()));
        Assert.Equal(("马测试", null), (mediator.Name, mediator.OrganisationKey));
    }

    [Fact]
    public void The_seal_is_a_picture()
    {
        var organisation = Organisation();
        Refuses("roster.image", () => organisation.SetSeal(Upload, Clerk()), "Seal");
        organisation.SetSeal(new StoredFile("印章.png", "image/png", 1000, new string('d', 64), null), Manager());
        Assert.NotNull(organisation.Seal);
    }
}
