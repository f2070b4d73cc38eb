namespace GolmudCourt.Domain.Fees;

/// <summary>What a fee is charged for, as 诉讼费用交纳办法 8, 13 and 14 distinguish.</summary>
public enum FeeKind
{
    /// <summary>财产案件.</summary>
    Property,

    /// <summary>离婚案件.</summary>
    Divorce,

    /// <summary>人格权案件.</summary>
    Personality,

    /// <summary>知识产权民事案件.</summary>
    Ip,

    /// <summary>劳动争议案件.</summary>
    Labour,

    /// <summary>行政案件.</summary>
    Administrative,

    /// <summary>管辖权异议不成立.</summary>
    JurisdictionObjection,

    /// <summary>申请支付令.</summary>
    PaymentOrder,

    /// <summary>申请保全措施.</summary>
    Preservation,

    /// <summary>申请执行.</summary>
    Execution,

    /// <summary>申请破产.</summary>
    Bankruptcy,

    /// <summary>申请司法确认: free of charge.</summary>
    Confirmation,

    /// <summary>其他非财产案件.</summary>
    NonProperty,
}

/// <summary>Codes and Chinese names of <see cref="FeeKind"/>.</summary>
public static class FeeKinds
{
    /// <summary>All kinds in the order they are listed to the public.</summary>
    public static IReadOnlyList<FeeKind> All { get; } = Enum.GetValues<FeeKind>();

    /// <summary>The stable code in addresses and JSON: <c>jurisdiction-objection</c>.</summary>
    public static string Code(FeeKind kind) => kind switch
    {
        FeeKind.Property => "property",
        FeeKind.Divorce => "divorce",
        FeeKind.Personality => "personality",
        FeeKind.Ip => "ip",
        FeeKind.Labour => "labour",
        FeeKind.Administrative => "administrative",
        FeeKind.JurisdictionObjection => "jurisdiction-objection",
        FeeKind.PaymentOrder => "payment-order",
        FeeKind.Preservation => "preservation",
        FeeKind.Execution => "execution",
        FeeKind.Bankruptcy => "bankruptcy",
        FeeKind.Confirmation => "confirmation",
        FeeKind.NonProperty => "non-property",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The Chinese name.</summary>
    public static string Name(FeeKind kind) => kind switch
    {
        FeeKind.Property => "财产案件",
        FeeKind.Divorce => "离婚案件",
        FeeKind.Personality => "人格权案件",
        FeeKind.Ip => "知识产权民事案件",
        FeeKind.Labour => "劳动争议案件",
        FeeKind.Administrative => "行政案件",
        FeeKind.JurisdictionObjection => "管辖权异议",
        FeeKind.PaymentOrder => "申请支付令",
        FeeKind.Preservation => "申请保全",
        FeeKind.Execution => "申请执行",
        FeeKind.Bankruptcy => "申请破产",
        FeeKind.Confirmation => "申请司法确认",
        FeeKind.NonProperty => "其他非财产案件",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Reads a code, in any case.</summary>
    public static bool TryParse(string? code, out FeeKind kind)
    {
        foreach (var candidate in All)
        {
            if (string.Equals(Code(candidate), code?.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                kind = candidate;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
