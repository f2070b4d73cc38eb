using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Roster;

/// <summary>特邀调解组织: an organisation, station or room on the roster. Its members are mediators that name it.</summary>
public sealed class RosterOrganisation : RosterEntry
{
    private RosterOrganisation()
    {
    }

    /// <summary>The type.</summary>
    public OrganisationType Type { get; private set; }

    /// <summary>The kind.</summary>
    public OrganisationKind Kind { get; private set; }

    /// <summary>统一社会信用代码 in one form, or null.</summary>
    public string? CreditCode { get; private set; }

    /// <summary>Address.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The area served.</summary>
    public string AreaServed { get; private set; } = "";

    /// <summary>纠纷受理范围.</summary>
    public IReadOnlyList<DisputeField> Fields { get; private set; } = [];

    /// <summary>Languages available.</summary>
    public IReadOnlyList<CourtLanguage> Languages { get; private set; } = [];

    /// <summary>Which other language.</summary>
    public string? OtherLanguage { get; private set; }

    /// <summary>联络员.</summary>
    public string LiaisonName { get; private set; } = "";

    /// <summary>Telephone of the liaison person. Encrypted at rest.</summary>
    public string LiaisonPhone { get; private set; } = "";

    /// <summary>Whether fees are charged.</summary>
    public bool ChargesFees { get; private set; }

    /// <summary>How much, where they are.</summary>
    public string? FeeNote { get; private set; }

    /// <summary>基本情况.</summary>
    public string Introduction { get; private set; } = "";

    /// <summary>The image of the seal put under agreements; null where none was given.</summary>
    public RosterImage? Seal { get; private set; }

    /// <summary>The account that manages the organisation; null where there is none.</summary>
    public long? ManagerUserId { get; private set; }

    private protected override Workflow<RosterStatus, RosterAct> Gate => RosterWorkflow.Organisations;

    private protected override string Noun => "特邀调解组织";

    /// <summary>Puts an organisation forward; one that applies by its own manager is that manager's (特邀规定 6).</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="details">What is known of it.</param>
    /// <param name="occasion">The clerk or the manager.</param>
    public static RosterOrganisation Propose(Guid key, OrganisationDetails details, Occasion occasion)
    {
        var organisation = new RosterOrganisation { Key = key };
        organisation.RequireGate(RosterAct.Propose, occasion);
        organisation.Take(details);
        var own = occasion.Actor.Role == CourtRole.OrganisationManager;
        organisation.ManagerUserId = own ? occasion.Actor.UserId : null;
        organisation.Move(RosterAct.Propose, occasion, $"{(own ? "申请将" : "推荐")}{organisation.Name}{(own ? "列" : "")}为特邀调解组织");
        return organisation;
    }

    /// <summary>Enters one whom the court had admitted on paper before.</summary>
    public static RosterOrganisation Transcribe(
        Guid key, OrganisationDetails details, string? certificateNumber, DateOnly from, DateOnly to, Occasion occasion)
    {
        var organisation = new RosterOrganisation { Key = key };
        organisation.RequireGate(RosterAct.Transcribe, occasion);
        organisation.Take(details);
        organisation.Transcribe(certificateNumber, from, to, occasion);
        return organisation;
    }

    /// <summary>Brings the file up to date (特邀规定 10); entering what is known already changes nothing.</summary>
    public void Revise(OrganisationDetails details, Occasion occasion)
    {
        RequireGate(RosterAct.Revise, occasion);
        RequireManaged(this, occasion);
        var before = Details();
        Take(details);
        if (OrganisationDetails.Differences(before, details) is { Count: > 0 } changed)
        {
            Move(RosterAct.Revise, occasion, $"更新了{Name}的资料：{string.Join('、', changed)}");
        }
    }

    /// <summary>Puts in the image of the seal, or takes it out with null.</summary>
    public void SetSeal(StoredFile? seal, Occasion occasion)
    {
        RequireGate(RosterAct.Revise, occasion);
        RequireManaged(this, occasion);
        Seal = seal is null ? null : Picture(seal, nameof(Seal));
        Move(RosterAct.Revise, occasion, seal is null ? $"删除了{Name}的印章图样" : $"更新了{Name}的印章图样");
    }

    /// <summary>Takes the proposal back.</summary>
    public void Retract(string? reason, Occasion occasion)
    {
        RequireGate(RosterAct.Retract, occasion);
        RequireManaged(this, occasion);
        Retract(occasion, reason);
    }

    /// <summary>Says which account manages the organisation; null takes it away.</summary>
    public void LinkManager(long? userId, Occasion occasion)
    {
        RequireGate(RosterAct.LinkAccount, occasion);
        ManagerUserId = userId;
        Move(RosterAct.LinkAccount, occasion, userId is null ? $"解除了{Name}的管理员账户" : $"为{Name}指定了管理员账户");
    }

    /// <summary>What is on file, as it would be entered.</summary>
    public OrganisationDetails Details() => new()
    {
        Name = Name,
        Type = Type,
        Kind = Kind,
        CreditCode = CreditCode,
        Address = Address,
        AreaServed = AreaServed,
        Fields = Fields,
        Languages = Languages,
        OtherLanguage = OtherLanguage,
        LiaisonName = LiaisonName,
        LiaisonPhone = LiaisonPhone,
        ChargesFees = ChargesFees,
        FeeNote = FeeNote,
        Introduction = Introduction,
        Level = Level,
        InvitingCourt = InvitingCourt,
    };

    /// <summary>Refuses new members where the organisation is not, or no longer, to be on the roster.</summary>
    internal void RequireOpen()
    {
        if (Status is RosterStatus.Removed or RosterStatus.NotAdmitted)
        {
            throw new RuleViolation("roster.organisation-closed", $"{Name}当前状态为“{StatusName}”，不能再增加调解员", "特邀规定 6", "OrganisationId");
        }
    }

    /// <summary>A manager acts for the organisation that is the manager's; everyone else acts for the court.</summary>
    internal static void RequireManaged(RosterOrganisation? organisation, Occasion occasion)
    {
        if (occasion.Actor.Role == CourtRole.OrganisationManager
            && (organisation is null || occasion.Actor.UserId is null || organisation.ManagerUserId != occasion.Actor.UserId))
        {
            throw NotOwn();
        }
    }

    internal static RuleViolation NotOwn() => new("roster.not-own", "只能办理本组织及其调解员的事项", "特邀规定 6");

    private void Take(OrganisationDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        RosterChecks.Refuse(details.Problems());
        Name = details.Name!.Trim();
        Type = details.Type;
        Kind = details.Kind;
        CreditCode = Cases.CreditCode.Read(details.CreditCode).Normalized;
        Address = details.Address!.Trim();
        AreaServed = details.AreaServed!.Trim();
        Fields = RosterChecks.Set(details.Fields);
        Languages = RosterChecks.Set(details.Languages);
        OtherLanguage = Languages.Contains(CourtLanguage.Other) ? RosterChecks.Trimmed(details.OtherLanguage) : null;
        LiaisonName = details.LiaisonName!.Trim();
        LiaisonPhone = RosterChecks.PhoneForm(details.LiaisonPhone!);
        ChargesFees = details.ChargesFees;
        FeeNote = ChargesFees ? RosterChecks.Trimmed(details.FeeNote) : null;
        Introduction = details.Introduction!.Trim();
        Level = details.Level;
        InvitingCourt = details.InvitingCourt!.Trim();
    }
}
