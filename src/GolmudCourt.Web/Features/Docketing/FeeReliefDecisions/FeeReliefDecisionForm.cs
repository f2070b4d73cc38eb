using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Docketing.FeeReliefDecisions;

/// <summary>决定缓交、减交、免交.</summary>
internal sealed class FeeReliefDecisionForm : ActForm
{
    /// <summary>The application decided on; the page names it, so that no other is decided by mistake.</summary>
    public int Number { get; set; }

    /// <summary>yes or no; no answer is chosen beforehand.</summary>
    public string? Granted { get; set; }

    /// <summary>Percent remitted, of a reduction.</summary>
    public string? ReductionPercent { get; set; }

    /// <summary>The day to which payment is deferred.</summary>
    public DateOnly? DeferredTo { get; set; }

    /// <summary>The reasons.</summary>
    public string? Reason { get; set; }

    /// <summary>The application; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public ReliefApplicationView? Application { get; set; }

    /// <inheritdoc/>
    public override FilingAct Act => FilingAct.DecideFeeRelief;

    /// <inheritdoc/>
    public override IEnumerable<ConflictRow> Compare(ActHead now) =>
    [
        new("决定", Granted switch { "yes" => "准予", "no" => "不准予", _ => "未选择" }, now.PendingRelief is null ? "没有待决定的申请" : $"第{now.PendingRelief}份申请待决定"),
        new("理由", Reason ?? "", ""),
    ];
}

/// <summary>An application for relief as the president reads it.</summary>
internal sealed record ReliefApplicationView(
    int Number, FeeReliefKind Kind, string GroundCode, string Statement, DateTimeOffset AppliedAt, string AppliedBy, IReadOnlyList<ProofView> Proofs);

/// <summary>A file that proves the circumstances.</summary>
internal sealed record ProofView(int Number, string FileName);
