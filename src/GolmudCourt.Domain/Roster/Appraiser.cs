namespace GolmudCourt.Domain.Roster;

/// <summary>What is entered about an appraiser.</summary>
public sealed record AppraiserDetails
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>The qualification: title or licence to practise.</summary>
    public string? Qualification { get; init; }

    /// <summary>Its number.</summary>
    public string? LicenceNumber { get; init; }

    /// <summary>What the appraiser appraises; among what the institution does.</summary>
    public IReadOnlyList<AppraisalCategory> Categories { get; init; } = [];

    /// <summary>Checks what was entered.</summary>
    /// <param name="institution">What the institution may appraise.</param>
    public IReadOnlyList<FieldProblem> Problems(IReadOnlyCollection<AppraisalCategory> institution)
    {
        ArgumentNullException.ThrowIfNull(institution);
        var check = new RosterChecks();
        check.Name(nameof(Name), Name);
        check.Required(nameof(Qualification), Qualification, 100, "请填写执业资格", "民诉法 79");
        check.Required(nameof(LicenceNumber), LicenceNumber, 40, "请填写执业证号", "民诉法 79");
        check.Some(nameof(Categories), Categories, "请至少选择一种鉴定类别");
        check.If(Categories.Except(institution).Any(), nameof(Categories), "鉴定人的类别不能超出所在机构的类别", "民诉法 79");
        return check.Problems;
    }
}

/// <summary>鉴定人: an appraiser of an institution on the list.</summary>
public sealed class Appraiser
{
    private Appraiser()
    {
    }

    internal Appraiser(int number, AppraiserDetails details)
    {
        Number = number;
        Apply(details);
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Number within the institution, from 1, never given again.</summary>
    public int Number { get; private set; }

    /// <summary>Where the appraiser stands.</summary>
    public ListingStatus Status { get; private set; } = ListingWorkflow.Table.Initial;

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The qualification.</summary>
    public string Qualification { get; private set; } = "";

    /// <summary>Its number.</summary>
    public string LicenceNumber { get; private set; } = "";

    /// <summary>What the appraiser appraises.</summary>
    public IReadOnlyList<AppraisalCategory> Categories { get; private set; } = [];

    internal void Apply(AppraiserDetails details)
    {
        Name = details.Name!.Trim();
        Qualification = details.Qualification!.Trim();
        LicenceNumber = details.LicenceNumber!.Trim();
        Categories = RosterChecks.Set(details.Categories);
    }

    internal void Follow(Transition<ListingStatus, ListingAct> line) => Status = line.To;
}
