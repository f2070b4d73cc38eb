using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Roster;

/// <summary>What is entered about a mediation organisation, with its check.</summary>
public sealed record OrganisationDetails
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>人民, 行政, 律师, 行业, 专业 or 商会.</summary>
    public OrganisationType Type { get; init; }

    /// <summary>调解组织, 调解工作站 or 专业调解室.</summary>
    public OrganisationKind Kind { get; init; }

    /// <summary>统一社会信用代码; a station or a room has none of its own.</summary>
    public string? CreditCode { get; init; }

    /// <summary>Address.</summary>
    public string? Address { get; init; }

    /// <summary>The area served.</summary>
    public string? AreaServed { get; init; }

    /// <summary>纠纷受理范围.</summary>
    public IReadOnlyList<DisputeField> Fields { get; init; } = [];

    /// <summary>Languages available.</summary>
    public IReadOnlyList<CourtLanguage> Languages { get; init; } = [];

    /// <summary>Which other language.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>联络员.</summary>
    public string? LiaisonName { get; init; }

    /// <summary>Telephone of the liaison person; a landline will do.</summary>
    public string? LiaisonPhone { get; init; }

    /// <summary>是否收费.</summary>
    public bool ChargesFees { get; init; }

    /// <summary>How much, where fees are charged.</summary>
    public string? FeeNote { get; init; }

    /// <summary>基本情况.</summary>
    public string? Introduction { get; init; }

    /// <summary>Whose roster.</summary>
    public RosterLevel Level { get; init; }

    /// <summary>作出邀请的法院.</summary>
    public string? InvitingCourt { get; init; }

    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var check = new RosterChecks();
        check.Name(nameof(Name), Name);
        check.If(!Enum.IsDefined(Type), nameof(Type), "请选择组织类型", "特邀规定 6");
        check.If(!Enum.IsDefined(Kind), nameof(Kind), "请选择组织形式");
        if (!string.IsNullOrWhiteSpace(CreditCode) && Cases.CreditCode.Read(CreditCode) is { Valid: false } reading)
        {
            check.Add(nameof(CreditCode), reading.Reason!);
        }

        check.Required(nameof(Address), Address, 200, "请填写地址");
        check.Required(nameof(AreaServed), AreaServed, 200, "请填写服务区域");
        check.Some(nameof(Fields), Fields, "请至少选择一种受理的纠纷", "在线调解规则 5");
        check.Languages(nameof(Languages), Languages, nameof(OtherLanguage), OtherLanguage);
        check.Name(nameof(LiaisonName), LiaisonName);
        check.Phone(nameof(LiaisonPhone), LiaisonPhone);
        check.If(ChargesFees && Type == OrganisationType.People, nameof(ChargesFees), "人民调解不收取任何费用", "人民调解法 4");
        check.If(ChargesFees && string.IsNullOrWhiteSpace(FeeNote), nameof(FeeNote), "收取费用的，请写明收费标准", "在线调解规则 5");
        check.AtMost(nameof(FeeNote), FeeNote, 200);
        check.Required(nameof(Introduction), Introduction, 2000, "请填写基本情况，它要在名册中公开", "在线调解规则 5");
        check.If(!Enum.IsDefined(Level), nameof(Level), "请选择名册层级", "在线调解规则 28");
        check.Required(nameof(InvitingCourt), InvitingCourt, 100, "请填写作出邀请的法院", "在线调解规则 5");
        return check.Problems;
    }

    /// <summary>What two details differ in, in Chinese words.</summary>
    public static IReadOnlyList<string> Differences(OrganisationDetails before, OrganisationDetails after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. _compared.Where(c => c.Value(before) != c.Value(after)).Select(c => c.Label)];
    }

    private static readonly (string Label, Func<OrganisationDetails, string> Value)[] _compared =
    [
        ("名称", d => d.Name?.Trim() ?? ""),
        ("组织类型", d => d.Type.ToString()),
        ("组织形式", d => d.Kind.ToString()),
        ("统一社会信用代码", d => Cases.CreditCode.Read(d.CreditCode).Normalized ?? ""),
        ("地址", d => d.Address?.Trim() ?? ""),
        ("服务区域", d => d.AreaServed?.Trim() ?? ""),
        ("受理范围", d => string.Join(',', RosterChecks.Set(d.Fields))),
        ("语言", d => $"{string.Join(',', RosterChecks.Set(d.Languages))} {d.OtherLanguage?.Trim()}"),
        ("联络员", d => $"{d.LiaisonName?.Trim()} {(string.IsNullOrWhiteSpace(d.LiaisonPhone) ? "" : RosterChecks.PhoneForm(d.LiaisonPhone))}"),
        ("收费", d => $"{d.ChargesFees} {d.FeeNote?.Trim()}"),
        ("基本情况", d => d.Introduction?.Trim() ?? ""),
        ("名册层级", d => d.Level.ToString()),
        ("作出邀请的法院", d => d.InvitingCourt?.Trim() ?? ""),
    ];
}
