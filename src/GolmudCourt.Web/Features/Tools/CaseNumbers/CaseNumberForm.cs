using GolmudCourt.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Tools.CaseNumbers;

/// <summary>The case number to read, as typed on the page or given to the JSON tool.</summary>
internal sealed class CaseNumberForm
{
    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The answer shown below the form.</summary>
    [BindNever]
    public CaseNumberAnswer? Answer { get; set; }

    /// <summary>What cannot be read at all. Whether it is a case number is the answer, not a problem.</summary>
    public IReadOnlyList<FieldProblem> Problems() =>
        ToolText.Problem(nameof(Text), Text, "请填写案号，例如 (2026)青2801民初1号。") is { } problem ? [problem] : [];
}
