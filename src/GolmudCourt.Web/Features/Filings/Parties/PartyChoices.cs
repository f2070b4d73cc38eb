using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Hosting.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Filings.Parties;

/// <summary>The lists to choose from about a party.</summary>
internal sealed class PartyChoices(ReferenceData reference)
{
    private const string Qinghai = "630000";
    private const string Golmud = "632801";

    public IReadOnlyList<Choice> Positions { get; } = [.. Enum.GetValues<PartyPosition>().Select(p => new Choice($"{p}", PartyNames.Of(p)))];

    public IReadOnlyList<Choice> Kinds { get; } =
    [
        new($"{PartyKind.NaturalPerson}", "自然人", "公民个人；个体工商户填经营者本人，有字号的在姓名后写明。"),
        new($"{PartyKind.LegalPerson}", "法人", "公司、事业单位、机关、村民委员会等。"),
        new($"{PartyKind.Organisation}", "非法人组织", "个人独资企业、合伙企业、分支机构等。"),
    ];

    public IReadOnlyList<Choice> Sexes { get; } = [.. Enum.GetValues<Sex>().Select(s => new Choice($"{s}", PartyNames.Of(s)))];

    public IReadOnlyList<SelectListItem> Documents { get; } =
        [.. IdentityDocuments.OfPersons.Select(t => new SelectListItem(IdentityDocuments.Name(t), $"{t}"))];

    public IReadOnlyList<Choice> Languages { get; } =
    [
        .. Enum.GetValues<CourtLanguage>().Select(l => new Choice($"{l}", PartyNames.Of(l))),
    ];

    public IReadOnlyList<SelectListItem> EthnicGroups { get; } =
        [.. reference.EthnicGroups.Select(e => new SelectListItem(e.Name, e.Code))];

    /// <summary>The counties of Qinghai, this city first; elsewhere is written in the address.</summary>
    public IReadOnlyList<SelectListItem> Regions { get; } = RegionsOf(reference.Divisions);

    private static List<SelectListItem> RegionsOf(DivisionTree divisions)
    {
        var items = new List<SelectListItem> { new("格尔木市", Golmud) };
        foreach (var prefecture in divisions.Children(Qinghai))
        {
            var group = new SelectListGroup { Name = prefecture.Name };
            items.AddRange(divisions.Children(prefecture.Code).Where(c => c.Code != Golmud)
                .Select(c => new SelectListItem(c.Name, c.Code) { Group = group }));
        }

        return items;
    }
}
