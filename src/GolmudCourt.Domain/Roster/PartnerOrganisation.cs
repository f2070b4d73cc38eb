using GolmudCourt.Domain.Journal;
using static GolmudCourt.Domain.CourtRole;

namespace GolmudCourt.Domain.Roster;

/// <summary>By which arrangement an organisation works with the court.</summary>
public enum PartnerCategory
{
    /// <summary>诉前联动.</summary>
    BeforeAction,

    /// <summary>总对总（中央单位）.</summary>
    HeadToHead,

    /// <summary>三进（基层治理单位）.</summary>
    Grassroots,

    /// <summary>格尔木本地调解组织.</summary>
    Local,
}

/// <summary>Whether matters are referred.</summary>
public enum PartnerStatus
{
    /// <summary>未登记: nobody rests here.</summary>
    New,

    /// <summary>联动中.</summary>
    Active,

    /// <summary>已停用.</summary>
    Inactive,
}

/// <summary>The acts on a partner.</summary>
public enum PartnerAct
{
    /// <summary>登记.</summary>
    Enter,

    /// <summary>修改资料.</summary>
    Revise,

    /// <summary>停用.</summary>
    Deactivate,

    /// <summary>启用.</summary>
    Activate,
}

/// <content>Names of a partner.</content>
public static partial class RosterNames
{
    /// <summary>The name of a category; the table of organisations writes it with half-width brackets.</summary>
    public static string Of(PartnerCategory category) => category switch
    {
        PartnerCategory.BeforeAction => "诉前联动",
        PartnerCategory.HeadToHead => "总对总（中央单位）",
        PartnerCategory.Grassroots => "三进（基层治理单位）",
        _ => "格尔木本地调解组织",
    };

    /// <summary>The name of a state.</summary>
    public static string Of(PartnerStatus status) => status switch
    {
        PartnerStatus.New => "未登记",
        PartnerStatus.Active => "联动中",
        _ => "已停用",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(PartnerAct act) => act switch
    {
        PartnerAct.Enter => "登记",
        PartnerAct.Revise => "修改资料",
        PartnerAct.Deactivate => "停用",
        _ => "启用",
    };
}

/// <summary>The gate of a partner. Keeping the address book decides nothing about a case, so the administrator may.</summary>
public static class PartnerWorkflow
{
    private const string Article = "民诉法 125";

    /// <summary>The table.</summary>
    public static Workflow<PartnerStatus, PartnerAct> Table { get; } = new(
        "联动单位", PartnerStatus.New, RosterNames.Of, RosterNames.Of,
        [
            .. Both(PartnerStatus.New, PartnerAct.Enter, PartnerStatus.Active),
            .. Both(PartnerStatus.Active, PartnerAct.Revise, PartnerStatus.Active),
            .. Both(PartnerStatus.Active, PartnerAct.Deactivate, PartnerStatus.Inactive),
            .. Both(PartnerStatus.Inactive, PartnerAct.Revise, PartnerStatus.Inactive),
            .. Both(PartnerStatus.Inactive, PartnerAct.Activate, PartnerStatus.Active),
        ]);

    private static Transition<PartnerStatus, PartnerAct>[] Both(PartnerStatus from, PartnerAct act, PartnerStatus to) =>
        [new(from, act, to, Clerk, Article), new(from, act, to, Administrator, Article)];
}

/// <summary>What is entered about a partner.</summary>
public sealed record PartnerDetails
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>The arrangement.</summary>
    public PartnerCategory Category { get; init; }

    /// <summary>联络人; optional.</summary>
    public string? LiaisonName { get; init; }

    /// <summary>Telephone; optional, a landline will do.</summary>
    public string? LiaisonPhone { get; init; }

    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var check = new RosterChecks();
        check.Name(nameof(Name), Name);
        check.If(!Enum.IsDefined(Category), nameof(Category), "请选择联动类别");
        if (!string.IsNullOrWhiteSpace(LiaisonName))
        {
            check.Name(nameof(LiaisonName), LiaisonName);
        }

        if (!string.IsNullOrWhiteSpace(LiaisonPhone))
        {
            check.Phone(nameof(LiaisonPhone), LiaisonPhone);
        }

        return check.Problems;
    }
}

/// <summary>联动单位: an organisation to which a matter can be referred, or that refers one to the court.</summary>
public sealed class PartnerOrganisation : Matter
{
    private PartnerOrganisation()
    {
    }

    /// <summary>Whether matters are referred.</summary>
    public PartnerStatus Status { get; private set; } = PartnerWorkflow.Table.Initial;

    /// <summary>Name. The same name may stand under two arrangements.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The arrangement.</summary>
    public PartnerCategory Category { get; private set; }

    /// <summary>联络人, or null.</summary>
    public string? LiaisonName { get; private set; }

    /// <summary>Telephone, or null. Encrypted at rest.</summary>
    public string? LiaisonPhone { get; private set; }

    /// <summary>Whether a matter can be referred now.</summary>
    public bool IsActive => Status == PartnerStatus.Active;

    /// <summary>Enters a partner.</summary>
    public static PartnerOrganisation Enter(Guid key, PartnerDetails details, Occasion occasion)
    {
        var partner = new PartnerOrganisation { Key = key };
        partner.RequireGate(PartnerAct.Enter, occasion);
        partner.Take(details);
        partner.Move(PartnerAct.Enter, occasion, $"登记联动单位{partner.Name}（{RosterNames.Of(partner.Category)}）");
        return partner;
    }

    /// <summary>Brings the file up to date.</summary>
    public void Revise(PartnerDetails details, Occasion occasion)
    {
        RequireGate(PartnerAct.Revise, occasion);
        Take(details);
        Move(PartnerAct.Revise, occasion, $"更新了联动单位{Name}的资料");
    }

    /// <summary>Refers no more matters.</summary>
    public void Deactivate(string? reason, Occasion occasion)
    {
        RequireGate(PartnerAct.Deactivate, occasion);
        Move(PartnerAct.Deactivate, occasion, $"停用联动单位{Name}", RosterChecks.Reason(reason, "Reason", "请写明停用的理由"));
    }

    /// <summary>Refers matters again.</summary>
    public void Activate(Occasion occasion) => Move(PartnerAct.Activate, occasion, $"启用联动单位{Name}");

    private void Take(PartnerDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        RosterChecks.Refuse(details.Problems());
        Name = details.Name!.Trim();
        Category = details.Category;
        LiaisonName = RosterChecks.Trimmed(details.LiaisonName);
        LiaisonPhone = string.IsNullOrWhiteSpace(details.LiaisonPhone) ? null : RosterChecks.PhoneForm(details.LiaisonPhone);
    }

    private void RequireGate(PartnerAct act, Occasion occasion) => PartnerWorkflow.Table.Next(Status, act, occasion.Actor.Role);

    private void Move(PartnerAct act, Occasion occasion, string sentence, string? reason = null)
    {
        var line = PartnerWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
    }
}
