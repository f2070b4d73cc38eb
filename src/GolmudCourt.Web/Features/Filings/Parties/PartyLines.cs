using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Filings.Parties;

/// <summary>A party in the list.</summary>
internal sealed record PartyLine(int Number, string Position, string Name, string Kind, string Details, IReadOnlyList<AgentLine> Agents);

/// <summary>An agent in the list.</summary>
internal sealed record AgentLine(int Number, string Name, string Details);

/// <summary>The page of the parties.</summary>
/// <param name="Lines">The parties, plaintiffs first.</param>
/// <param name="ImIn">Whether the signed-in person stands among them already.</param>
/// <param name="IsAgent">Whether the person acts as an agent.</param>
internal sealed record PartiesPage(IReadOnlyList<PartyLine> Lines, bool ImIn, bool IsAgent);

/// <summary>Reads the parties of a draft.</summary>
internal static class PartyLines
{
    /// <summary>The list; numbers are masked.</summary>
    public static IReadOnlyList<PartyLine> List(Filing filing) =>
    [
        .. filing.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number).Select(p => new PartyLine(
            p.Number,
            PartyNames.Of(p.Position),
            p.Name,
            PartyNames.Of(p.Kind),
            Join(
                p.DocumentNumber is { } d ? $"{IdentityDocuments.Name(p.DocumentType ?? IdentityDocumentType.Other)} {IdentityDocuments.Mask(d)}" : null,
                p.Phone is { } t ? MobileNumber.Mask(t) : null,
                p.Address,
                p.Representative is { } r ? $"{RepresentativeTitle(p)}：{r}" : null,
                p.Language == CourtLanguage.Chinese ? null : $"需要{p.OtherLanguage ?? PartyNames.Of(p.Language)}翻译"),
            [.. filing.Agents.Where(a => a.PartyNumber == p.Number).OrderBy(a => a.Number).Select(Agent)])),
    ];

    /// <summary>An agent in one line.</summary>
    public static AgentLine Agent(FilingAgent a) => new(
        a.Number,
        a.Name,
        Join(AgentNames.Of(a.Kind), a.Firm, AgentNames.Of(a.Authority), a.Phone is { } t ? MobileNumber.Mask(t) : null));

    /// <summary>What is stored about a party, for its own form.</summary>
    public static IReadOnlyList<StoredLine> Of(FilingParty p) =>
    [
        new("诉讼地位", PartyNames.Of(p.Position)),
        new("类型", PartyNames.Of(p.Kind)),
        new("姓名或者名称", p.Name),
        new("性别", p.Sex is { } s ? PartyNames.Of(s) : ""),
        new("出生日期", p.BirthDate?.ToString("yyyy年M月d日") ?? ""),
        new("民族", p.EthnicGroup ?? ""),
        new("职业", p.Occupation ?? ""),
        new("工作单位", p.Employer ?? ""),
        new("证件", p.DocumentNumber is null ? "" : $"{IdentityDocuments.Name(p.DocumentType ?? IdentityDocumentType.Other)} {p.DocumentNumber}"),
        new("联系电话", p.Phone ?? ""),
        new("所在地区", p.RegionCode ?? ""),
        new("住所", p.Address ?? ""),
        new("使用的语言", p.OtherLanguage ?? PartyNames.Of(p.Language)),
        new("代表人或者法定代理人", Join(p.Representative, p.RepresentativeTitle)),
    ];

    private static string RepresentativeTitle(FilingParty p) =>
        p.RepresentativeTitle ?? (p.Kind == PartyKind.NaturalPerson ? "法定代理人" : "法定代表人（负责人）");

    private static string Join(params string?[] parts) => string.Join("，", parts.Where(p => !string.IsNullOrWhiteSpace(p)));
}
