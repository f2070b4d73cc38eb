using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Filing;

/// <summary>What a filing is found by, and what tells that two are about the same quarrel.</summary>
public static class FilingKeys
{
    /// <summary>Equal for filings with the same plaintiffs, defendants and cause, whatever way the names are written.</summary>
    public static string Fingerprint(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var parties = filing.Parties
            .Where(p => p.Position != PartyPosition.ThirdParty)
            .Select(p => $"{(int)p.Position}{SearchKey.Of(p.Name)}")
            .Order(StringComparer.Ordinal);
        var text = $"{filing.CauseCode}|{string.Join('|', parties)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }

    /// <summary>What it is found by.</summary>
    public static IEnumerable<string> Terms(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        return SearchTerm.Of(
            filing.Parties.Select(p => p.Name), filing.Parties.Select(p => p.Phone).Append(filing.Delivery?.Phone), filing.Receipts.Select(r => r.Number));
    }

    /// <summary>The name of what a file is for.</summary>
    public static string NameOf(FilePurpose purpose) => purpose switch
    {
        FilePurpose.Pleading => "民事起诉状",
        FilePurpose.Identity => "身份证明",
        FilePurpose.Authority => "授权委托材料",
        FilePurpose.Evidence => "证据",
        FilePurpose.Correction => "补正材料",
        FilePurpose.FeeRelief => "缓减免申请证明",
        _ => "无争议事实确认书",
    };
}
