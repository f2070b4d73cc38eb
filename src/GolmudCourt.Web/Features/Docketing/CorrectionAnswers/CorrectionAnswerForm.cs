using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Docketing.CorrectionAnswers;

/// <summary>Corrections that a party brings to the counter, taken in by the clerk.</summary>
internal sealed class CorrectionAnswerForm : ActForm
{
    /// <summary>An answer to each item.</summary>
    public IList<CorrectionAnswerRow> Items { get; set; } = [];

    /// <inheritdoc/>
    public override FilingAct Act => FilingAct.AnswerCorrection;

    /// <inheritdoc/>
    public override IEnumerable<ConflictRow> Compare(ActHead now) =>
        Items.Select(i => new ConflictRow($"第{i.Number}项", i.Text ?? "", now.Status == FilingStatus.AwaitingCorrection ? "等待补正" : FilingNames.Of(now.Status)));
}

/// <summary>The answer to one item.</summary>
internal sealed class CorrectionAnswerRow
{
    /// <summary>The number of the item.</summary>
    public int Number { get; set; }

    /// <summary>What was brought, in words.</summary>
    public string? Text { get; set; }

    /// <summary>Scans of what was brought.</summary>
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    /// <summary>What the court asked for; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public string What { get; set; } = "";

    /// <summary>Files there already; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<string> Kept { get; set; } = [];
}
