using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Roster;

/// <summary>What is entered about an appraisal institution.</summary>
public sealed record InstitutionDetails
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>统一社会信用代码.</summary>
    public string? CreditCode { get; init; }

    /// <summary>Number of the licence to appraise.</summary>
    public string? LicenceNumber { get; init; }

    /// <summary>What it appraises.</summary>
    public IReadOnlyList<AppraisalCategory> Categories { get; init; } = [];

    /// <summary>Address.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone; a landline will do.</summary>
    public string? Phone { get; init; }

    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var check = new RosterChecks();
        check.Name(nameof(Name), Name);
        var code = Cases.CreditCode.Read(CreditCode);
        check.If(!code.Valid, nameof(CreditCode), code.Reason ?? "");
        check.Required(nameof(LicenceNumber), LicenceNumber, 40, "请填写鉴定许可证号", "民诉法 79");
        check.Some(nameof(Categories), Categories, "请至少选择一种鉴定类别");
        check.Required(nameof(Address), Address, 200, "请填写地址");
        check.Phone(nameof(Phone), Phone);
        return check.Problems;
    }
}

/// <summary>鉴定机构: an institution that parties may choose for an appraisal (民诉法 79; 在线调解规则 26).</summary>
public sealed class AppraisalInstitution : Matter
{
    private readonly List<Appraiser> _appraisers = [];

    private AppraisalInstitution()
    {
    }

    /// <summary>Where it stands.</summary>
    public ListingStatus Status { get; private set; } = ListingWorkflow.Table.Initial;

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>统一社会信用代码 in one form.</summary>
    public string CreditCode { get; private set; } = "";

    /// <summary>Number of the licence.</summary>
    public string LicenceNumber { get; private set; } = "";

    /// <summary>What it appraises.</summary>
    public IReadOnlyList<AppraisalCategory> Categories { get; private set; } = [];

    /// <summary>Address.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Telephone. It is the institution's and public.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>Its appraisers.</summary>
    public IReadOnlyList<Appraiser> Appraisers => _appraisers;

    /// <summary>Whether parties may choose it.</summary>
    public bool IsOpen => Status == ListingStatus.Listed;

    /// <summary>The appraisers that parties may choose: none while the institution is suspended.</summary>
    public IReadOnlyList<Appraiser> OpenAppraisers => IsOpen ? [.. _appraisers.Where(a => a.Status == ListingStatus.Listed)] : [];

    /// <summary>Enters an institution on the list.</summary>
    public static AppraisalInstitution Enter(Guid key, InstitutionDetails details, Occasion occasion)
    {
        var institution = new AppraisalInstitution { Key = key };
        institution.RequireGate(ListingAct.Enter, occasion);
        institution.Take(details);
        institution.Move(ListingAct.Enter, occasion, $"{institution.Name}列入鉴定机构名册");
        return institution;
    }

    /// <summary>Brings the file up to date.</summary>
    public void Revise(InstitutionDetails details, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        RequireGate(ListingAct.Revise, occasion);
        var kept = _appraisers.Where(a => a.Status != ListingStatus.Removed).SelectMany(a => a.Categories).Except(details.Categories).ToList();
        if (kept.Count > 0)
        {
            throw new RuleViolation(
                "appraisal.category-used", $"还有鉴定人从事{RosterNames.Join(kept, RosterNames.Of)}鉴定，请先修改鉴定人的类别", null, nameof(Categories));
        }

        Take(details);
        Move(ListingAct.Revise, occasion, $"更新了{Name}的资料");
    }

    /// <summary>Suspends the institution, and with it the choice of its appraisers.</summary>
    public void Suspend(string? reason, Occasion occasion) => Decide(ListingAct.Suspend, reason, occasion);

    /// <summary>Ends the suspension.</summary>
    public void Reinstate(string? reason, Occasion occasion) => Decide(ListingAct.Reinstate, reason, occasion);

    /// <summary>Takes the institution off the list for good.</summary>
    public void Remove(string? reason, Occasion occasion) => Decide(ListingAct.Remove, reason, occasion);

    /// <summary>Enters an appraiser.</summary>
    public Appraiser EnterAppraiser(AppraiserDetails details, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        var line = ListingWorkflow.Table.Next(ListingStatus.New, ListingAct.Enter, occasion.Actor.Role);
        if (Status == ListingStatus.Removed)
        {
            throw new RuleViolation("appraisal.institution-removed", $"{Name}已经除名，不能再增加鉴定人");
        }

        RosterChecks.Refuse(details.Problems(Categories));
        var appraiser = new Appraiser(_appraisers.Count + 1, details);
        _appraisers.Add(appraiser);
        MoveAppraiser(appraiser, line, occasion, $"{appraiser.Name}列入鉴定人名册", null);
        return appraiser;
    }

    /// <summary>Brings an appraiser's file up to date.</summary>
    public void ReviseAppraiser(int number, AppraiserDetails details, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        var appraiser = Find(number);
        var line = ListingWorkflow.Table.Next(appraiser.Status, ListingAct.Revise, occasion.Actor.Role);
        RosterChecks.Refuse(details.Problems(Categories));
        appraiser.Apply(details);
        MoveAppraiser(appraiser, line, occasion, $"更新了鉴定人{appraiser.Name}的资料", null);
    }

    /// <summary>Suspends an appraiser.</summary>
    public void SuspendAppraiser(int number, string? reason, Occasion occasion) =>
        DecideAppraiser(number, ListingAct.Suspend, reason, occasion);

    /// <summary>Ends an appraiser's suspension.</summary>
    public void ReinstateAppraiser(int number, string? reason, Occasion occasion) =>
        DecideAppraiser(number, ListingAct.Reinstate, reason, occasion);

    /// <summary>Takes an appraiser off the list for good.</summary>
    public void RemoveAppraiser(int number, string? reason, Occasion occasion) => DecideAppraiser(number, ListingAct.Remove, reason, occasion);

    private void Decide(ListingAct act, string? reason, Occasion occasion)
    {
        RequireGate(act, occasion);
        var because = RosterChecks.Reason(reason, "Reason", $"请写明{RosterNames.Of(act)}的理由");
        Move(act, occasion, $"鉴定机构{Name}{RosterNames.Of(act)}", because);
    }

    private void DecideAppraiser(int number, ListingAct act, string? reason, Occasion occasion)
    {
        var appraiser = Find(number);
        var line = ListingWorkflow.Table.Next(appraiser.Status, act, occasion.Actor.Role);
        var because = RosterChecks.Reason(reason, "Reason", $"请写明{RosterNames.Of(act)}的理由");
        MoveAppraiser(appraiser, line, occasion, $"鉴定人{appraiser.Name}{RosterNames.Of(act)}", because);
    }

    private Appraiser Find(int number) => _appraisers.Find(a => a.Number == number)
        ?? throw new RuleViolation("appraisal.part-gone", "没有这位鉴定人，请刷新页面后再操作");

    private void Take(InstitutionDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        RosterChecks.Refuse(details.Problems());
        Name = details.Name!.Trim();
        CreditCode = Cases.CreditCode.Read(details.CreditCode).Normalized!;
        LicenceNumber = details.LicenceNumber!.Trim();
        Categories = RosterChecks.Set(details.Categories);
        Address = details.Address!.Trim();
        Phone = RosterChecks.PhoneForm(details.Phone!);
    }

    private void RequireGate(ListingAct act, Occasion occasion) => ListingWorkflow.Table.Next(Status, act, occasion.Actor.Role);

    private void Move(ListingAct act, Occasion occasion, string sentence, string? reason = null)
    {
        var line = ListingWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
    }

    // The journal is the institution's; the states written are the appraiser's, and the act says so.
    private void MoveAppraiser(
        Appraiser appraiser, Transition<ListingStatus, ListingAct> line, Occasion occasion, string sentence, string? reason)
    {
        appraiser.Follow(line);
        Write(occasion, $"{line.Act}Appraiser", line.From.ToString(), line.To.ToString(), sentence, reason);
    }
}
