using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Roster;

/// <summary>What is entered about a mediator, on a form or in a table, with the one check that both share.</summary>
public sealed record MediatorDetails
{
    /// <summary>The most matters anybody may be said to hold at once.</summary>
    public const int MaxOpenLimit = 200;

    /// <summary>Name as on the identity card.</summary>
    public string? Name { get; init; }

    /// <summary>What the mediator is besides (特邀规定 6).</summary>
    public IReadOnlyList<MediatorCategory> Categories { get; init; } = [];

    /// <summary>纠纷受理范围 (在线调解规则 5).</summary>
    public IReadOnlyList<DisputeField> Fields { get; init; } = [];

    /// <summary>擅长领域 in words (在线调解规则 5); where empty, the fields say it.</summary>
    public string? Strengths { get; init; }

    /// <summary>Languages in which the mediator can mediate (民诉法 11).</summary>
    public IReadOnlyList<CourtLanguage> Languages { get; init; } = [];

    /// <summary>Which other language.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>The area served, in words.</summary>
    public string? AreaServed { get; init; }

    /// <summary>Home town or street, used only to hint at kinship; never shown to the public.</summary>
    public string? Township { get; init; }

    /// <summary>Employer, used to hint at conflicts of interest.</summary>
    public string? Employer { get; init; }

    /// <summary>是否收费 (在线调解规则 5).</summary>
    public bool ChargesFees { get; init; }

    /// <summary>How much, where fees are charged.</summary>
    public string? FeeNote { get; init; }

    /// <summary>基本情况 (在线调解规则 5).</summary>
    public string? Biography { get; init; }

    /// <summary>Mobile number.</summary>
    public string? Phone { get; init; }

    /// <summary>Whose roster.</summary>
    public RosterLevel Level { get; init; }

    /// <summary>作出邀请的法院 (在线调解规则 5).</summary>
    public string? InvitingCourt { get; init; }

    /// <summary>The most matters at once; null for no limit.</summary>
    public int? MaxOpenMatters { get; init; }

    /// <summary>Checks what was entered.</summary>
    /// <returns>The problems, each at its field; empty when in order.</returns>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var check = new RosterChecks();
        check.Name(nameof(Name), Name);
        check.Some(nameof(Categories), Categories, "请至少选择一种身份类别", "特邀规定 6");
        check.Some(nameof(Fields), Fields, "请至少选择一种受理的纠纷", "在线调解规则 5");
        check.AtMost(nameof(Strengths), Strengths, 200);
        check.Languages(nameof(Languages), Languages, nameof(OtherLanguage), OtherLanguage);
        check.Required(nameof(AreaServed), AreaServed, 200, "请填写服务区域");
        check.AtMost(nameof(Township), Township, 50);
        check.AtMost(nameof(Employer), Employer, 100);
        check.If(
            ChargesFees && Categories.Contains(MediatorCategory.PeoplesMediator), nameof(ChargesFees), "人民调解不收取任何费用", "人民调解法 4");
        check.If(ChargesFees && string.IsNullOrWhiteSpace(FeeNote), nameof(FeeNote), "收取费用的，请写明收费标准", "在线调解规则 5");
        check.AtMost(nameof(FeeNote), FeeNote, 200);
        check.Required(nameof(Biography), Biography, 1000, "请填写基本情况，它要在名册中公开", "在线调解规则 5");
        check.Mobile(nameof(Phone), Phone);
        check.If(!Enum.IsDefined(Level), nameof(Level), "请选择名册层级", "在线调解规则 28");
        check.Required(nameof(InvitingCourt), InvitingCourt, 100, "请填写作出邀请的法院", "在线调解规则 5");
        check.If(MaxOpenMatters is < 1 or > MaxOpenLimit, nameof(MaxOpenMatters), $"同时在办的上限应当是1到{MaxOpenLimit}件，不限的不填");
        return check.Problems;
    }

    /// <summary>What two details differ in, in Chinese words; telephones are compared in their one form.</summary>
    public static IReadOnlyList<string> Differences(MediatorDetails before, MediatorDetails after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. _compared.Where(c => c.Value(before) != c.Value(after)).Select(c => c.Label)];
    }

    private static readonly (string Label, Func<MediatorDetails, string> Value)[] _compared =
    [
        ("姓名", d => d.Name?.Trim() ?? ""),
        ("身份类别", d => string.Join(',', RosterChecks.Set(d.Categories))),
        ("受理范围", d => string.Join(',', RosterChecks.Set(d.Fields))),
        ("擅长领域", d => d.Strengths?.Trim() ?? ""),
        ("语言", d => $"{string.Join(',', RosterChecks.Set(d.Languages))} {d.OtherLanguage?.Trim()}"),
        ("服务区域", d => d.AreaServed?.Trim() ?? ""),
        ("住所地乡镇街道", d => d.Township?.Trim() ?? ""),
        ("工作单位", d => d.Employer?.Trim() ?? ""),
        ("收费", d => $"{d.ChargesFees} {d.FeeNote?.Trim()}"),
        ("基本情况", d => d.Biography?.Trim() ?? ""),
        ("联系电话", d => MobileNumber.TryNormalize(d.Phone, out var phone, out _) ? phone : ""),
        ("名册层级", d => d.Level.ToString()),
        ("作出邀请的法院", d => d.InvitingCourt?.Trim() ?? ""),
        ("在办上限", d => $"{d.MaxOpenMatters}"),
    ];
}
