namespace GolmudCourt.Domain;

/// <summary>Chinese names and groups of <see cref="CourtRole"/>.</summary>
public static class CourtRoles
{
    /// <summary>The roles that an account can hold; <see cref="CourtRole.System"/> is nobody's.</summary>
    public static IReadOnlyList<CourtRole> OfAccounts { get; } =
        [.. Enum.GetValues<CourtRole>().Where(r => r != CourtRole.System)];

    /// <summary>The roles the public may register for; all others are given by the administrator.</summary>
    public static IReadOnlyList<CourtRole> OfThePublic { get; } = [CourtRole.Litigant, CourtRole.Agent];

    /// <summary>The Chinese name shown on pages and written in the journal.</summary>
    public static string Name(CourtRole role) => role switch
    {
        CourtRole.Litigant => "当事人",
        CourtRole.Agent => "代理人",
        CourtRole.Clerk => "立案人员",
        CourtRole.Mediator => "调解员",
        CourtRole.OrganisationManager => "组织管理员",
        CourtRole.Judge => "法官",
        CourtRole.President => "院庭长",
        CourtRole.Administrator => "系统管理员",
        _ => "系统",
    };

    /// <summary>Whether the role belongs to the court's own people, who sign out after 15 idle minutes.</summary>
    public static bool IsStaff(CourtRole role) => !OfThePublic.Contains(role) && role != CourtRole.System;
}
