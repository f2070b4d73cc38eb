namespace GolmudCourt.Domain.Causes;

/// <summary>
/// Which kind of the tariff (诉讼费用交纳办法 13-14, 8) a cause of action points to, by its place in the list. A hint:
/// the fee follows the claims, and a claim for money or goods makes it <see cref="Property"/> (民诉解释 201).
/// </summary>
public static class CauseFees
{
    /// <summary>财产案件; without any amount the tariff of <see cref="NonProperty"/> applies.</summary>
    public const string Property = "property";

    /// <summary>离婚案件.</summary>
    public const string Divorce = "divorce";

    /// <summary>侵害人格权案件.</summary>
    public const string Personality = "personality";

    /// <summary>知识产权民事案件.</summary>
    public const string Ip = "ip";

    /// <summary>劳动争议案件: 10 yuan.</summary>
    public const string Labour = "labour";

    /// <summary>其他非财产案件.</summary>
    public const string NonProperty = "non-property";

    /// <summary>申请支付令.</summary>
    public const string PaymentOrder = "payment-order";

    /// <summary>申请保全措施.</summary>
    public const string Preservation = "preservation";

    /// <summary>破产案件.</summary>
    public const string Bankruptcy = "bankruptcy";

    /// <summary>司法确认: free.</summary>
    public const string Confirmation = "confirmation";

    /// <summary>Free of fee: 特别程序 (办法 8), 人身安全保护令 (反家庭暴力法).</summary>
    public const string Free = "none";

    /// <summary>An application with a fixed fee of its own (公示催告, 仲裁审查 …) that the clerk enters by hand.</summary>
    public const string OtherApplication = "other-application";

    // By the key of a line; the nearest line that is named decides. Keys are stable, numbers are not.
    private static readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal)
    {
        ["MS1-01"] = Personality,
        ["MS3-014"] = Divorce,

        // 身份关系: nothing in them is counted in money.
        ["MS3-017"] = NonProperty,
        ["MS3-018"] = NonProperty,
        ["MS3-021"] = NonProperty,
        ["MS4-022-02"] = NonProperty,
        ["MS4-023-02"] = NonProperty,
        ["MS4-024-02"] = NonProperty,
        ["MS4-020-02"] = NonProperty,
        ["MS3-025"] = NonProperty,
        ["MS3-026"] = NonProperty,
        ["MS3-027"] = NonProperty,
        ["MS1-05"] = Ip,
        ["MS1-07"] = Labour,

        // 非讼程序: free where it is a 特别程序 of 民诉法 chapter 15; the others by their own line of article 14.
        ["MS1-11"] = OtherApplication,
        ["MS2-36"] = Free,
        ["MS2-37"] = Free,
        ["MS2-38"] = Free,
        ["MS2-39"] = Free,
        ["MS2-40"] = Free,
        ["MS2-41"] = Confirmation,
        ["MS2-42"] = Confirmation,
        ["MS2-44"] = Free,
        ["MS2-45"] = PaymentOrder,
        ["MS2-48"] = Bankruptcy,
        ["MS2-49"] = Preservation,
        ["MS2-50"] = Preservation,
        ["MS2-51"] = Free,
        ["MS3-485"] = Preservation,
        ["MS3-486"] = Preservation,
        ["MS3-487"] = Preservation,
        ["MS3-488"] = Preservation,
        ["MS3-489"] = Preservation,
        ["MS3-490"] = Preservation,
        ["MS3-491"] = Preservation,
        ["MS3-492"] = PaymentOrder,
    };

    /// <summary>The kind of fee a cause points to: one of the constants of this class.</summary>
    /// <param name="cause">The cause of the matter.</param>
    /// <param name="catalogue">The list it stands in, for the lines above it.</param>
    internal static string FeeCodeOf(CauseOfAction cause, CauseCatalogue catalogue)
    {
        foreach (var line in catalogue.SelfAndAncestors(cause.Code))
        {
            if (_kinds.TryGetValue(line.Code, out var kind))
            {
                return kind;
            }
        }

        return Property;
    }
}
