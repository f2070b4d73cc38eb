namespace GolmudCourt.Web.Features.Audit;

/// <summary>The addresses of the audit pages.</summary>
internal static class AuditLinks
{
    public const string Journal = "/audit";
    public const string Verification = "/audit/verification";

    /// <summary>The journal of one matter and whether its chain holds.</summary>
    public static string Matter(Guid key) => $"{Journal}/{key}";
}
