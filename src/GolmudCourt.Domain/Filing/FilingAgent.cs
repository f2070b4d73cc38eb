using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Filing;

/// <summary>Who may be an agent (民诉法 61).</summary>
public enum AgentKind
{
    /// <summary>律师.</summary>
    Lawyer,

    /// <summary>基层法律服务工作者.</summary>
    LegalServiceWorker,

    /// <summary>近亲属或工作人员.</summary>
    RelativeOrStaff,

    /// <summary>社区、单位或社会团体推荐的公民.</summary>
    Recommended,
}

/// <summary>What an agent is given power for (民诉法 62).</summary>
public enum AgentAuthority
{
    /// <summary>一般授权.</summary>
    General,

    /// <summary>特别授权: may admit, waive, change claims, settle, counterclaim and appeal.</summary>
    Special,
}

/// <summary>Chinese names for agents.</summary>
public static class AgentNames
{
    /// <summary>The name of a kind.</summary>
    public static string Of(AgentKind kind) => kind switch
    {
        AgentKind.Lawyer => "律师",
        AgentKind.LegalServiceWorker => "基层法律服务工作者",
        AgentKind.RelativeOrStaff => "近亲属或者工作人员",
        _ => "社区、单位、社会团体推荐的公民",
    };

    /// <summary>The name of an authority.</summary>
    public static string Of(AgentAuthority authority) => authority == AgentAuthority.General ? "一般授权" : "特别授权";
}

/// <summary>What is entered about an agent, in any channel.</summary>
public sealed record AgentDetails
{
    /// <summary>The number of the party represented.</summary>
    public int PartyNumber { get; init; }

    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>律师, 近亲属, ….</summary>
    public AgentKind Kind { get; init; }

    /// <summary>一般授权 or 特别授权.</summary>
    public AgentAuthority Authority { get; init; }

    /// <summary>Law firm or employer.</summary>
    public string? Firm { get; init; }

    /// <summary>Practising licence number, of lawyers and legal service workers.</summary>
    public string? LicenceNumber { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var problems = new List<FieldProblem>();
        if (PersonName.Problem(Name) is { } name)
        {
            problems.Add(new(nameof(Name), name));
        }

        if (!MobileNumber.TryNormalize(Phone, out _, out var phone))
        {
            problems.Add(new(nameof(Phone), phone));
        }

        if (Kind is AgentKind.Lawyer or AgentKind.LegalServiceWorker)
        {
            if (string.IsNullOrWhiteSpace(Firm))
            {
                problems.Add(new(nameof(Firm), "请填写律师事务所或者法律服务所的名称", "民诉解释 88"));
            }

            if (string.IsNullOrWhiteSpace(LicenceNumber))
            {
                problems.Add(new(nameof(LicenceNumber), "请填写执业证号", "民诉解释 88"));
            }
        }

        if (Firm?.Length > 100)
        {
            problems.Add(new(nameof(Firm), "不超过100个字"));
        }

        if (LicenceNumber?.Length > 40)
        {
            problems.Add(new(nameof(LicenceNumber), "不超过40个字符"));
        }

        return problems;
    }
}

/// <summary>An agent of a party, with the authority given (民诉法 61、62).</summary>
public sealed class FilingAgent
{
    private FilingAgent()
    {
    }

    internal FilingAgent(int number, AgentDetails details)
    {
        Number = number;
        Apply(details);
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The agent's number within the filing.</summary>
    public int Number { get; private set; }

    /// <summary>The number of the party represented.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>律师, 近亲属, ….</summary>
    public AgentKind Kind { get; private set; }

    /// <summary>一般授权 or 特别授权.</summary>
    public AgentAuthority Authority { get; private set; }

    /// <summary>Law firm or employer.</summary>
    public string? Firm { get; private set; }

    /// <summary>Practising licence number.</summary>
    public string? LicenceNumber { get; private set; }

    /// <summary>Telephone in one form. Encrypted at rest.</summary>
    public string? Phone { get; private set; }

    internal void Apply(AgentDetails d)
    {
        PartyNumber = d.PartyNumber;
        Name = d.Name!.Trim();
        Kind = d.Kind;
        Authority = d.Authority;
        Firm = d.Firm?.Trim();
        LicenceNumber = d.LicenceNumber?.Trim();
        Phone = MobileNumber.TryNormalize(d.Phone, out var phone, out _) ? phone : null;
    }
}
