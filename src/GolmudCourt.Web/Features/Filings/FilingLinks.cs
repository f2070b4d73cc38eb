using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Filings;

/// <summary>The addresses of filing a case; views and controllers write none of their own.</summary>
internal static class FilingLinks
{
    /// <summary>The check before signing in.</summary>
    public const string Check = "/filing-check";

    /// <summary>The fee estimate of the check, as JSON.</summary>
    public const string CheckFee = "/filing-check/fee";

    /// <summary>My drafts; posting here opens one.</summary>
    public const string Drafts = "/filings";

    /// <summary>The fee calculator.</summary>
    public const string FeeTool = "/tools/court-fee";

    /// <summary>A draft; leads on to the first step that is not done.</summary>
    public static string Draft(Guid key) => $"/filings/{key}";

    /// <summary>Throwing a draft away.</summary>
    public static string Removal(Guid key) => $"/filings/{key}/removal";

    /// <summary>A step of the wizard, by its key in <see cref="WizardSteps"/>.</summary>
    public static string Step(Guid key, string step) => $"/filings/{key}/{step}";

    /// <summary>The step in which a section is filled in.</summary>
    public static string Section(Guid key, FilingSection section) => Step(key, WizardSteps.StepOf(section));

    /// <summary>A party's form.</summary>
    public static string Party(Guid key, int number) => $"/filings/{key}/parties/{number}";

    /// <summary>The form for a new party.</summary>
    public static string NewParty(Guid key, PartyPosition position) => $"/filings/{key}/parties/new?position={position}";

    /// <summary>The form for a new party, filled in from the account.</summary>
    public static string Myself(Guid key) => $"/filings/{key}/parties/new?position={PartyPosition.Plaintiff}&self=true";

    /// <summary>An agent's form.</summary>
    public static string Agent(Guid key, int number) => $"/filings/{key}/agents/{number}";

    /// <summary>The form for a new agent.</summary>
    public static string NewAgent(Guid key, bool self = false) => $"/filings/{key}/agents/new{(self ? "?self=true" : "")}";

    /// <summary>An item of evidence.</summary>
    public static string EvidenceItem(Guid key, int number) => $"/filings/{key}/evidence/{number}";

    /// <summary>The form for a new item of evidence.</summary>
    public static string NewEvidence(Guid key) => $"/filings/{key}/evidence/new";

    /// <summary>Where a part is removed.</summary>
    public static string RemovalOf(string part) => $"{part}/removal";

    /// <summary>The form for papers that prove identity or authority.</summary>
    public static string NewFile(Guid key, FilePurpose purpose) => $"/filings/{key}/files/new?purpose={purpose}";

    /// <summary>Where those papers are handed in.</summary>
    public static string Files(Guid key) => $"/filings/{key}/files";

    /// <summary>A file of a draft.</summary>
    public static string File(Guid key, int number) => $"/filings/{key}/files/{number}";

    /// <summary>The fee of the claims as they are typed, as JSON.</summary>
    public static string Fee(Guid key) => $"/filings/{key}/fee";

    /// <summary>The matter, once handed in.</summary>
    public static string Matter(Guid key) => $"/matters/{key}";

    /// <summary>The latest receipt of a matter.</summary>
    public static string Receipt(Guid key) => $"/matters/{key}/receipt";

    /// <summary>Signing in and coming back.</summary>
    public static string SignIn(string returnUrl) => $"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}";
}
