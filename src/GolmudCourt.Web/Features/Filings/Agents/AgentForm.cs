using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Security;

namespace GolmudCourt.Web.Features.Filings.Agents;

/// <summary>What is typed about an agent.</summary>
internal sealed class AgentForm
{
    public int PartyNumber { get; set; }

    public string? Name { get; set; }

    public AgentKind Kind { get; set; }

    public AgentAuthority Authority { get; set; }

    public string? Firm { get; set; }

    public string? LicenceNumber { get; set; }

    public string? Phone { get; set; }

    /// <summary>What the form was rendered from.</summary>
    public string? Stamp { get; set; }

    /// <summary>The form of a stored agent.</summary>
    public static AgentForm Of(FilingAgent a) => new()
    {
        PartyNumber = a.PartyNumber,
        Name = a.Name,
        Kind = a.Kind,
        Authority = a.Authority,
        Firm = a.Firm,
        LicenceNumber = a.LicenceNumber,
        Phone = a.Phone,
    };

    /// <summary>The form of the signed-in agent.</summary>
    public static AgentForm Of(CourtUser me) => new()
    {
        Name = me.RealName,
        Kind = string.IsNullOrEmpty(me.LicenceNumber) ? AgentKind.RelativeOrStaff : AgentKind.Lawyer,
        Firm = me.Firm,
        LicenceNumber = me.LicenceNumber,
        Phone = me.Mobile,
    };

    /// <summary>What the domain checks and stores.</summary>
    public AgentDetails ToDetails() => new()
    {
        PartyNumber = PartyNumber,
        Name = Name,
        Kind = Kind,
        Authority = Authority,
        Firm = Firm,
        LicenceNumber = LicenceNumber,
        Phone = Phone,
    };

    /// <summary>What is stored about an agent.</summary>
    public static IReadOnlyList<StoredLine> Lines(FilingAgent a) =>
    [
        new("代理人", a.Name),
        new("身份", AgentNames.Of(a.Kind)),
        new("代理权限", AgentNames.Of(a.Authority)),
        new("单位", a.Firm ?? ""),
        new("执业证号", a.LicenceNumber ?? ""),
        new("手机号码", a.Phone ?? ""),
        new("被代理人序号", $"{a.PartyNumber}"),
    ];
}
