using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Shared;

namespace GolmudCourt.Web.Features.Filings;

/// <summary>The steps of the wizard and how far each is. What is missing is the checklist's to say; a step only repeats it.</summary>
internal static class WizardSteps
{
    public const string Parties = "parties";
    public const string Cause = "cause";
    public const string Claims = "claims";
    public const string Facts = "facts";
    public const string Evidence = "evidence";
    public const string Delivery = "delivery";
    public const string Mediation = "mediation";
    public const string Summary = "summary";
    public const string Sign = "sign";

    /// <summary>The steps in their order.</summary>
    public static IReadOnlyList<string> All { get; } = [Parties, Cause, Claims, Facts, Evidence, Delivery, Mediation, Summary, Sign];

    /// <summary>The step in which a section is filled in.</summary>
    public static string StepOf(FilingSection section) => section switch
    {
        FilingSection.Signature => Sign,
        _ => All[(int)section],
    };

    /// <summary>The name of a step.</summary>
    public static string TitleOf(string step) => step switch
    {
        Parties => "当事人",
        Cause => "案由",
        Claims => "诉讼请求",
        Facts => "事实与理由",
        Evidence => "证据和材料",
        Delivery => "送达地址",
        Mediation => "调解意愿",
        Summary => "核对",
        _ => "签名并提交",
    };

    /// <summary>The step after one.</summary>
    public static string After(string step) => All[Math.Min(All.ToList().IndexOf(step) + 1, All.Count - 1)];

    /// <summary>The step before one, or null for the first.</summary>
    public static string? Before(string step) => All.ToList().IndexOf(step) is > 0 and var at ? All[at - 1] : null;

    /// <summary>The list beside every step.</summary>
    /// <param name="filing">The draft with the parts the checklist reads.</param>
    /// <param name="missing">What the checklist says.</param>
    /// <param name="current">The step on the screen.</param>
    public static IReadOnlyList<WizardStep> For(Filing filing, IReadOnlyList<FilingProblem> missing, string current) =>
        [.. All.Select(step => new WizardStep(step, TitleOf(step), FilingLinks.Step(filing.Key, step), StateOf(filing, missing, step), step == current))];

    /// <summary>The first step that is not done; the summary when all are.</summary>
    public static string FirstOpen(Filing filing, IReadOnlyList<FilingProblem> missing) =>
        All.First(step => step == Summary || StateOf(filing, missing, step) != WizardStepState.Done);

    private static WizardStepState StateOf(Filing filing, IReadOnlyList<FilingProblem> missing, string step)
    {
        if (step == Sign)
        {
            return WizardStepState.Empty;
        }

        if (step == Summary)
        {
            return missing.Count == 0 ? WizardStepState.Done : WizardStepState.Empty;
        }

        var problems = missing.Where(p => StepOf(p.Section) == step).ToList();
        if (problems.Count == 0)
        {
            return WizardStepState.Done;
        }

        // Something not yet there is only unfinished; something wrong is a problem.
        return !IsBegun(filing, step) ? WizardStepState.Empty
            : problems.TrueForAll(p => p.Code.StartsWith("filing.no-", StringComparison.Ordinal)) ? WizardStepState.Started
            : WizardStepState.Problem;
    }

    private static bool IsBegun(Filing filing, string step) => step switch
    {
        Parties => filing.Parties.Count > 0,
        Cause => filing.CauseCode is not null,
        Claims => filing.Claims.Count > 0,
        Facts => filing.Facts.Length > 0 || filing.Elements.Values.Any(v => v.Length > 0),
        Evidence => filing.Evidence.Count > 0 || filing.Files.Count > 0,
        Delivery => filing.Delivery is not null,
        _ => filing.MediationWish is not null,
    };
}
