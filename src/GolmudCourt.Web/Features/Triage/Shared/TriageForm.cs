using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Features.Triage.Shared;

/// <summary>One question and its answer, as the clerk gives it.</summary>
internal sealed class AnswerRow
{
    /// <summary>The question.</summary>
    public TriageQuestion Question { get; set; }

    /// <summary>The answer.</summary>
    public TriageAnswer Answer { get; set; }
}

/// <summary>What a form on which the procedure is decided carries: at docketing, or later for a case docketed without a decision.</summary>
internal interface ITriageForm
{
    /// <summary>The answers.</summary>
    List<AnswerRow> Answers { get; set; }

    /// <summary>The procedure decided on.</summary>
    TriageRoute? Route { get; set; }

    /// <summary>Why another than the suggested one.</summary>
    string? Reason { get; set; }

    /// <summary>What the rules suggest; for the page only, null where they cannot.</summary>
    TriageSuggestion? Suggestion { get; set; }

    /// <summary>Why the rules cannot suggest anything; for the page only.</summary>
    string? NoSuggestion { get; set; }

    /// <summary>The doubt about the wage base; for the page only.</summary>
    string? Doubt { get; set; }
}
