namespace GolmudCourt.Domain;

/// <summary>The capacity in which a person, or the system itself, does an act.</summary>
public enum CourtRole
{
    /// <summary>当事人: a party who files or answers in their own name.</summary>
    Litigant,

    /// <summary>代理人: acts for a party with a written authority (民诉法 61-62).</summary>
    Agent,

    /// <summary>立案人员: receives, reviews and dockets filings.</summary>
    Clerk,

    /// <summary>调解员: an invited mediator on the court's roster.</summary>
    Mediator,

    /// <summary>组织管理员: manages an invited mediation organisation.</summary>
    OrganisationManager,

    /// <summary>法官.</summary>
    Judge,

    /// <summary>院庭长: supervises, authorises exceptions, extends.</summary>
    President,

    /// <summary>系统管理员: keeps accounts and reference data; decides nothing about a case.</summary>
    Administrator,

    /// <summary>The portal acting on a rule of law, with no person behind the act.</summary>
    System,
}
