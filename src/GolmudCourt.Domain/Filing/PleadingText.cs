using System.Globalization;
using System.Text;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing.Elements;

namespace GolmudCourt.Domain.Filing;

/// <summary>
/// Writes the complaint (民事起诉状) out of the sections of a filing. What is signed is this text; its hash stands
/// on the receipt, so that nobody can later say that something else was handed in.
/// </summary>
public static class PleadingText
{
    /// <summary>The complaint as plain text.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="form">The element form of its cause, or null.</param>
    /// <param name="courtName">The court addressed.</param>
    /// <param name="day">The day of signing.</param>
    /// <param name="signer">The name under it.</param>
    public static string Compose(Filing filing, ElementForm? form, string courtName, DateOnly day, string signer)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var text = new StringBuilder();
        text.AppendLine("民事起诉状").AppendLine();
        foreach (var party in filing.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number))
        {
            text.AppendLine(Describe(party));
            foreach (var agent in filing.Agents.Where(a => a.PartyNumber == party.Number))
            {
                text.AppendLine($"    委托代理人：{agent.Name}，{AgentNames.Of(agent.Kind)}{Comma(agent.Firm)}，{AgentNames.Of(agent.Authority)}。");
            }
        }

        text.AppendLine().AppendLine($"案由：{filing.CauseName}").AppendLine().AppendLine("诉讼请求：");
        foreach (var claim in filing.Claims)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{claim.Number}. {claim.Text}{(claim.Amount is { } a ? $"（{MoneyText.Format(a)}元）" : "")}");
        }

        text.AppendLine().AppendLine("事实与理由：");
        if (form is not null)
        {
            text.AppendLine(form.Compose(filing.Elements));
        }

        if (filing.Facts.Length > 0)
        {
            text.AppendLine(filing.Facts);
        }

        text.AppendLine().AppendLine("证据和证据来源：");
        foreach (var item in filing.Evidence)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{item.Number}. {item.Name}，来源：{item.Source}，证明：{item.Purpose}（{item.Pages}页，{item.Copies}份）");
        }

        return text.AppendLine().AppendLine("此致").AppendLine(courtName).AppendLine()
            .AppendLine($"具状人：{signer}")
            .AppendLine(day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture))
            .ToString().ReplaceLineEndings("\n");
    }

    private static string Describe(FilingParty p)
    {
        var parts = new List<string?>
        {
            p.Name,
            p.Sex is { } sex ? PartyNames.Of(sex) : null,
            p.BirthDate?.ToString("yyyy年M月d日出生", CultureInfo.InvariantCulture),
            p.Occupation,
            p.Employer,
            p.Address is null ? null : $"住所：{p.Address}",
            p.DocumentNumber is null ? null : $"{IdentityDocuments.Name(p.DocumentType ?? IdentityDocumentType.Other)}：{p.DocumentNumber}",
            p.Phone is null ? null : $"电话：{p.Phone}",
            p.Representative is null ? null : $"{p.RepresentativeTitle ?? (p.Kind == PartyKind.NaturalPerson ? "法定代理人" : "法定代表人（负责人）")}：{p.Representative}",
            p.Language == CourtLanguage.Chinese ? null : $"需要{(p.Language == CourtLanguage.Other ? p.OtherLanguage : PartyNames.Of(p.Language))}翻译",
        };
        return $"{PartyNames.Of(p.Position)}：{string.Join("，", parts.Where(x => !string.IsNullOrWhiteSpace(x)))}。";
    }

    private static string Comma(string? text) => string.IsNullOrWhiteSpace(text) ? "" : $"，{text}";
}
