using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>What is asked about a party, and what the law does not ask for (民诉法 124; 民诉解释 209; 登记立案规定 4, 6).</summary>
public sealed class PartyDetailsTests
{
    private static readonly PartyDetails _company = Plaintiff with
    {
        Kind = PartyKind.LegalPerson,
        Name = "测试公司",
        DocumentType = null,
        DocumentNumber = "91350100M000100Y43",
        Representative = "王法定",
    };

    public static TheoryData<string, PartyDetails, string[]> Table => new()
    {
        { "a complete plaintiff", Plaintiff, [] },
        { "a complete company", _company, [] },
        { "an organisation", _company with { Kind = PartyKind.Organisation }, [] },
        { "no name", Plaintiff with { Name = " " }, ["Name"] },
        { "an emoji for a name", Plaintiff with { Name = "张😀" }, ["Name"] },
        { "a plaintiff without document", Plaintiff with { DocumentNumber = null }, ["DocumentNumber"] },
        { "a wrong check digit", Plaintiff with { DocumentNumber = "632899196001010010" }, ["DocumentNumber"] },
        { "a passport", Plaintiff with { DocumentType = IdentityDocumentType.Passport, DocumentNumber = "E12345678" }, [] },
        { "a passport with Chinese", Plaintiff with { DocumentType = IdentityDocumentType.Passport, DocumentNumber = "护照" }, ["DocumentNumber"] },
        { "a company with an identity card", _company with { DocumentNumber = Plaintiff.DocumentNumber }, ["DocumentNumber"] },
        { "a plaintiff without telephone", Plaintiff with { Phone = null }, ["Phone"] },
        { "a landline", Plaintiff with { Phone = "（0979）8412345" }, [] },
        { "a telephone too short", Plaintiff with { Phone = "123456" }, ["Phone"] },
        { "a telephone with words", Plaintiff with { Phone = "找小王" }, ["Phone"] },
        { "a plaintiff without domicile", Plaintiff with { Address = "" }, ["Address"] },
        { "a domicile too long", Plaintiff with { Address = new string('字', 201) }, ["Address"] },
        { "a domicile just long enough", Plaintiff with { Address = new string('字', 200) }, [] },
        { "born tomorrow", Plaintiff with { BirthDate = Monday.AddDays(1) }, ["BirthDate"] },
        { "born today", Plaintiff with { BirthDate = Monday }, [] },
        { "born before anyone alive", Plaintiff with { BirthDate = new DateOnly(1879, 12, 31) }, ["BirthDate"] },
        { "a company without representative", _company with { Representative = null }, ["Representative"] },
        { "a representative that is no name", Plaintiff with { Representative = "123" }, ["Representative"] },
        { "another language unnamed", Plaintiff with { Language = CourtLanguage.Other }, ["OtherLanguage"] },
        { "another language named", Plaintiff with { Language = CourtLanguage.Other, OtherLanguage = "哈萨克语" }, [] },
        { "Tibetan", Plaintiff with { Language = CourtLanguage.Tibetan }, [] },
        { "an occupation too long", Plaintiff with { Occupation = new string('字', 101) }, ["Occupation"] },
        { "an employer too long", Plaintiff with { Employer = new string('字', 101) }, ["Employer"] },
        { "an office too long", Plaintiff with { RepresentativeTitle = new string('字', 101) }, ["RepresentativeTitle"] },
        { "a defendant with a domicile only", Defendant, [] },
        { "a defendant with a telephone only", Defendant with { Address = null, Phone = "13900001234" }, [] },
        { "a defendant with a document only", Defendant with { Address = null, DocumentNumber = Plaintiff.DocumentNumber }, [] },
        { "a defendant like any other of the name", Defendant with { Address = null }, ["Address"] },
        { "a company sued without representative", Defendant with { Kind = PartyKind.LegalPerson }, [] },
        { "a third person with a name only", Defendant with { Position = PartyPosition.ThirdParty, Address = null }, [] },
        { "everything wrong at once", Plaintiff with { Name = null, DocumentNumber = null, Phone = null, Address = null }, ["Name", "DocumentNumber", "Phone", "Address"] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Problems_are_said_at_their_fields(string what, PartyDetails details, string[] fields) =>
        Assert.True(fields.SequenceEqual(details.Problems(Monday).Select(p => p.Field)), $"{what}: {string.Join("; ", details.Problems(Monday))}");

    [Fact]
    public void The_card_itself_tells_sex_and_birth_and_the_number_is_kept_in_one_form()
    {
        var filing = Empty();
        var party = filing.AddParty(Plaintiff with { DocumentNumber = $" {Plaintiff.DocumentNumber!.ToLowerInvariant()} ", Sex = Sex.Female, BirthDate = new DateOnly(1999, 1, 1), Phone = "+86 139 0000 1234" }, Filer());
        Assert.Equal((Plaintiff.DocumentNumber, Sex.Male, new DateOnly(1960, 1, 1), "13900001234"), (party.DocumentNumber, party.Sex, party.BirthDate, party.Phone));
    }

    [Fact]
    public void An_organisation_keeps_nothing_that_only_a_person_has()
    {
        var party = Empty().AddParty(_company with { Sex = Sex.Male, BirthDate = new DateOnly(1990, 1, 1), EthnicGroup = "04", Occupation = "经理", Employer = "别处", OtherLanguage = "藏语" }, Filer());
        Assert.Equal(
            (null, null, null, null, null, null, IdentityDocumentType.CreditCode),
            ((object?)party.Sex, (object?)party.BirthDate, party.EthnicGroup, party.Occupation, party.Employer, party.OtherLanguage, party.DocumentType));
    }

    [Theory]
    [InlineData(2008, 11, 23, 18)]
    [InlineData(2008, 11, 24, 17)]
    [InlineData(2008, 2, 29, 18)]
    public void Age_is_in_full_years(int year, int month, int day, int age) =>
        Assert.Equal(age, Empty().AddParty(Defendant with { BirthDate = new DateOnly(year, month, day) }, Filer()).AgeOn(Monday));

    [Fact]
    public void A_party_with_problems_is_not_taken_in() =>
        Assert.Equal("民诉解释 209", Refuses("filing.details", () => Empty().AddParty(Defendant with { Address = null }, Filer()), "Address").Article);
}
