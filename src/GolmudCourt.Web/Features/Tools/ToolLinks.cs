namespace GolmudCourt.Web.Features.Tools;

/// <summary>The addresses of the public tools.</summary>
internal static class ToolLinks
{
    public const string Overview = "/tools";
    public const string CourtFee = "/tools/court-fee";
    public const string Deadline = "/tools/deadline";
    public const string Identity = "/tools/identity";
    public const string CaseNumber = "/tools/case-number";
    public const string SmallClaims = "/tools/small-claims";

    /// <summary>How to use the tools from a program.</summary>
    public const string Guide = "/tools/api";

    /// <summary>The OpenAPI document.</summary>
    public const string OpenApi = "/openapi/v1.json";

    public const string CourtFeeApi = "/api/v1/tools/court-fee";
    public const string DeadlineApi = "/api/v1/tools/deadline";
    public const string IdentityApi = "/api/v1/tools/identity";
    public const string CaseNumberApi = "/api/v1/tools/case-number";
    public const string SmallClaimsApi = "/api/v1/tools/small-claims";
}
