using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using Xunit;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>Every enumeration has a Chinese name of its own for each value, and the name reads back.</summary>
public sealed class RosterNamesTests
{
    [Fact]
    public void Every_value_has_a_name_of_its_own_that_reads_back()
    {
        All<RosterStatus>(RosterNames.Of);
        All<RosterAct>(RosterNames.Of);
        All<RosterLevel>(RosterNames.Of);
        All<MediatorCategory>(RosterNames.Of);
        All<DisputeField>(RosterNames.Of);
        All<OrganisationType>(RosterNames.Of);
        All<OrganisationKind>(RosterNames.Of);
        All<SuspensionGround>(RosterNames.Of);
        All<RemovalGround>(RosterNames.Of);
        All<DisciplinaryMeasure>(RosterNames.Of);
        All<ComplaintGround>(RosterNames.Of);
        All<TrainingStatus>(RosterNames.Of);
        All<TrainingAct>(RosterNames.Of);
        All<TrainingMode>(RosterNames.Of);
        All<ComplaintStatus>(RosterNames.Of);
        All<ComplaintAct>(RosterNames.Of);
        All<ListingStatus>(RosterNames.Of);
        All<ListingAct>(RosterNames.Of);
        All<AppraisalCategory>(RosterNames.Of);
        All<PartnerCategory>(RosterNames.Of);
        All<PartnerStatus>(RosterNames.Of);
        All<PartnerAct>(RosterNames.Of);
        All<CourtLanguage>(PartyNames.Of);
    }

    [Theory]
    [InlineData("劳动纠纷", DisputeField.Labour)]
    [InlineData(" 勞動 ", DisputeField.Labour)]
    [InlineData("婚姻家庭纠纷", DisputeField.Family)]
    [InlineData("其他", DisputeField.Other)]
    [InlineData("刑事", null)]
    [InlineData("纠纷", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_field_is_read_as_people_write_it(string? text, DisputeField? field) =>
        Assert.Equal(field, RosterNames.Read<DisputeField>(text, RosterNames.Of));

    [Theory]
    [InlineData("藏", CourtLanguage.Tibetan)]
    [InlineData("蒙语", CourtLanguage.Mongolian)]
    [InlineData("普通话", CourtLanguage.Chinese)]
    [InlineData("其他", CourtLanguage.Other)]
    [InlineData("英语", null)]
    public void A_language_is_read_as_people_write_it(string text, CourtLanguage? language) =>
        Assert.Equal(language, RosterNames.Read<CourtLanguage>(text, PartyNames.Of));

    private static void All<T>(Func<T, string> name)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        Assert.Equal(values.Length, values.Select(name).Distinct().Count());
        Assert.All(values, v => Assert.Equal(v, RosterNames.Read(name(v), name)));
    }
}
