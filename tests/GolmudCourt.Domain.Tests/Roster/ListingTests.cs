using GolmudCourt.Domain.Roster;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Tests.Roster.People;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>The second roster (鉴定机构、鉴定人) and the partners (联动单位).</summary>
public sealed class ListingTests
{
    private const string ListingLaw = """
        New       Enter     President Listed
        Listed    Revise    Clerk     Listed
        Listed    Suspend   President Suspended
        Listed    Remove    President Removed
        Suspended Revise    Clerk     Suspended
        Suspended Reinstate President Listed
        Suspended Remove    President Removed
        """;

    private const string PartnerLaw = """
        New      Enter      Clerk,Administrator Active
        Active   Revise     Clerk,Administrator Active
        Active   Deactivate Clerk,Administrator Inactive
        Inactive Revise     Clerk,Administrator Inactive
        Inactive Activate   Clerk,Administrator Active
        """;

    private static readonly InstitutionDetails _institution = new()
    {
        Name = "测试司法鉴定所",
        CreditCode = "91350100M000100Y43",
        LicenceNumber = "测鉴许2026001",
        Categories = [AppraisalCategory.ForensicMedicine, AppraisalCategory.VehicleLoss],
        Address = "格尔木市测试路4号",
        Phone = "0979-8412345",
    };

    private static readonly AppraiserDetails _appraiser = new()
    {
        Name = "钱鉴定",
        Qualification = "法医师",
        LicenceNumber = "测鉴人001",
        Categories = [AppraisalCategory.ForensicMedicine],
    };

    public static TheoryData<string, InstitutionDetails, string[]> Institutions => new()
    {
        { "complete", _institution, [] },
        { "no name", _institution with { Name = "" }, ["Name"] },
        { "no credit code", _institution with { CreditCode = null }, ["CreditCode"] },
        { "a wrong credit code", _institution with { CreditCode = "91310115MA1H8R7C6D" }, ["CreditCode"] },
        { "no licence", _institution with { LicenceNumber = " " }, ["LicenceNumber"] },
        { "no category", _institution with { Categories = [] }, ["Categories"] },
        { "no address", _institution with { Address = "" }, ["Address"] },
        { "no telephone", _institution with { Phone = null }, ["Phone"] },
    };

    public static TheoryData<string, AppraiserDetails, string[]> Appraisers => new()
    {
        { "complete", _appraiser, [] },
        { "no name", _appraiser with { Name = "" }, ["Name"] },
        { "no qualification", _appraiser with { Qualification = "" }, ["Qualification"] },
        { "no licence", _appraiser with { LicenceNumber = "" }, ["LicenceNumber"] },
        { "no category", _appraiser with { Categories = [] }, ["Categories"] },
        { "what the institution does not do", _appraiser with { Categories = [AppraisalCategory.AudioVisual] }, ["Categories"] },
    };

    [Theory]
    [MemberData(nameof(Institutions))]
    public void Problems_of_an_institution_are_said_at_their_fields(string what, InstitutionDetails details, string[] fields) =>
        Assert.True(fields.SequenceEqual(details.Problems().Select(p => p.Field)), $"{what}: {string.Join("; ", details.Problems())}");

    [Theory]
    [MemberData(nameof(Appraisers))]
    public void Problems_of_an_appraiser_are_said_at_their_fields(string what, AppraiserDetails details, string[] fields) =>
        Assert.True(fields.SequenceEqual(details.Problems(_institution.Categories).Select(p => p.Field)), $"{what}");

    [Fact]
    public void The_gates_open_exactly_what_is_written()
    {
        Gate.OpensExactly(ListingWorkflow.Table, ListingLaw);
        Gate.OpensExactly(PartnerWorkflow.Table, PartnerLaw);
    }

    [Fact]
    public void No_verb_of_an_institution_passes_the_gate()
    {
        var law = Gate.Read<ListingStatus, ListingAct>(ListingLaw);
        foreach (var (from, act, role) in Gate.Cells<ListingStatus, ListingAct>().Where(c => c.From != ListingStatus.New && !law.ContainsKey(c)))
        {
            var institution = InstitutionIn(from);
            var length = institution.JournalLength;
            var occasion = On(role, Today);
            Action? whole = act switch
            {
                ListingAct.Revise => () => institution.Revise(_institution, occasion),
                ListingAct.Suspend => () => institution.Suspend("许可证正在核查", occasion),
                ListingAct.Reinstate => () => institution.Reinstate("核查已经结束", occasion),
                ListingAct.Remove => () => institution.Remove("许可证已被注销", occasion),
                _ => null,
            };
            Action? part = act switch
            {
                ListingAct.Revise => () => institution.ReviseAppraiser(1, _appraiser, occasion),
                ListingAct.Suspend => () => institution.SuspendAppraiser(1, "执业证正在核查", occasion),
                ListingAct.Reinstate => () => institution.ReinstateAppraiser(1, "核查已经结束", occasion),
                ListingAct.Remove => () => institution.RemoveAppraiser(1, "执业证已被注销", occasion),
                _ => null,
            };
            if (whole is not null)
            {
                Refuses("workflow.closed", whole);
                Refuses("workflow.closed", part!);
            }

            Assert.Equal((from, length), (institution.Status, institution.JournalLength));
        }

        foreach (var role in Enum.GetValues<CourtRole>().Where(r => r != CourtRole.President))
        {
            Refuses("workflow.closed", () => AppraisalInstitution.Enter(Guid.NewGuid(), _institution, On(role, Today)));
            Refuses("workflow.closed", () => InstitutionIn(ListingStatus.Listed).EnterAppraiser(_appraiser, On(role, Today)));
        }
    }

    [Fact]
    public void Parties_choose_among_listed_appraisers_of_a_listed_institution()
    {
        var institution = InstitutionIn(ListingStatus.Listed);
        institution.EnterAppraiser(_appraiser with { Name = "孙鉴定" }, President());
        institution.SuspendAppraiser(1, "执业证正在核查", President());
        Assert.Equal(["孙鉴定"], institution.OpenAppraisers.Select(a => a.Name));
        Assert.Equal("鉴定人钱鉴定暂停", institution.UnsavedEntries[^1].Sentence);
        institution.ReinstateAppraiser(1, "核查已经结束", President());
        institution.RemoveAppraiser(2, "本人申请不再执业", President());
        Assert.Equal(["钱鉴定"], institution.OpenAppraisers.Select(a => a.Name));
        institution.Suspend("许可证正在核查", President());
        Assert.Empty(institution.OpenAppraisers);
        Refuses("roster.reason", () => institution.Reinstate(" ", President()), "Reason");
    }

    [Fact]
    public void An_institution_does_not_give_up_a_category_its_appraisers_work_in()
    {
        var institution = InstitutionIn(ListingStatus.Listed);
        var fewer = _institution with { Categories = [AppraisalCategory.VehicleLoss] };
        Assert.Contains("法医", Refuses("appraisal.category-used", () => institution.Revise(fewer, Clerk()), "Categories").Message, StringComparison.Ordinal);
        institution.ReviseAppraiser(1, _appraiser with { Categories = [AppraisalCategory.VehicleLoss] }, Clerk());
        institution.Revise(fewer, Clerk());
        Assert.Equal([AppraisalCategory.VehicleLoss], institution.Categories);
    }

    [Fact]
    public void What_is_gone_is_not_changed()
    {
        Refuses("appraisal.part-gone", () => InstitutionIn(ListingStatus.Listed).ReviseAppraiser(2, _appraiser, Clerk()));
        Refuses("appraisal.institution-removed", () => InstitutionIn(ListingStatus.Removed).EnterAppraiser(_appraiser, President()));
        Refuses("roster.details", () => InstitutionIn(ListingStatus.Listed).EnterAppraiser(_appraiser with { Name = null }, President()), "Name");
    }

    [Fact]
    public void A_partner_is_entered_switched_off_and_on()
    {
        var partner = PartnerOrganisation.Enter(Guid.NewGuid(), new PartnerDetails { Name = "工会", Category = PartnerCategory.BeforeAction }, Admin());
        Assert.Equal((true, null, null, "登记联动单位工会（诉前联动）"), (partner.IsActive, partner.LiaisonName, partner.LiaisonPhone, partner.UnsavedEntries[^1].Sentence));
        Refuses("roster.details", () => partner.Revise(new PartnerDetails { Name = "工会", LiaisonPhone = "找小王" }, Clerk()), "LiaisonPhone");
        Refuses("roster.details", () => partner.Revise(new PartnerDetails { Name = "工会", LiaisonName = "123" }, Clerk()), "LiaisonName");
        Refuses("roster.details", () => partner.Revise(new PartnerDetails { Name = " " }, Clerk()), "Name");
        Refuses("roster.details", () => partner.Revise(new PartnerDetails { Name = "工会", Category = (PartnerCategory)9 }, Clerk()), "Category");
        partner.Revise(new PartnerDetails { Name = "市总工会", LiaisonName = "周联络", LiaisonPhone = "139 0000 1234" }, Clerk());
        Assert.Equal("13900001234", partner.LiaisonPhone);
        Refuses("roster.reason", () => partner.Deactivate("", Clerk()), "Reason");
        partner.Deactivate("机构改革后合并", Clerk());
        Refuses("workflow.closed", () => partner.Deactivate("机构改革后合并", Clerk()));
        partner.Activate(Admin());
        Refuses("workflow.closed", () => partner.Activate(Admin()));
        Assert.True(partner.IsActive);
    }

    [Theory]
    [InlineData("诉前联动", PartnerCategory.BeforeAction)]
    [InlineData("总对总(中央单位)", PartnerCategory.HeadToHead)]
    [InlineData("三进(基层治理单位)", PartnerCategory.Grassroots)]
    [InlineData("格尔木本地调解组织", PartnerCategory.Local)]
    public void The_categories_of_the_reference_data_are_read(string text, PartnerCategory category) =>
        Assert.Equal(category, RosterNames.Read<PartnerCategory>(text, RosterNames.Of));

    private static AppraisalInstitution InstitutionIn(ListingStatus status)
    {
        var institution = AppraisalInstitution.Enter(Guid.NewGuid(), _institution, President());
        institution.EnterAppraiser(_appraiser, President());
        if (status == ListingStatus.Suspended)
        {
            institution.Suspend("许可证正在核查", President());
            institution.SuspendAppraiser(1, "执业证正在核查", President());
        }
        else if (status == ListingStatus.Removed)
        {
            institution.Remove("许可证已被注销", President());
            institution.RemoveAppraiser(1, "执业证已被注销", President());
        }

        return institution;
    }
}
