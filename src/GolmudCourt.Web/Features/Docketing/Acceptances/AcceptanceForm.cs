using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Features.Triage.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Docketing.Acceptances;

/// <summary>登记立案.</summary>
internal sealed class AcceptanceForm : ActForm, ITriageForm
{
    /// <summary>The type codes under which a complaint can be docketed; the others are for appeals, enforcement and the like.</summary>
    public static IReadOnlyList<string> TypeCodes { get; } = ["民初", "民撤", "民特", "民保令", "民他"];

    /// <summary>类型代字.</summary>
    public string? TypeCode { get; set; } = TypeCodes[0];

    /// <summary>Whether the fee is halved for summary procedure (费用办法 16).</summary>
    public bool Halve { get; set; }

    /// <inheritdoc/>
    public List<AnswerRow> Answers { get; set; } = [];

    /// <inheritdoc/>
    public TriageRoute? Route { get; set; }

    /// <inheritdoc/>
    public string? Reason { get; set; }

    /// <summary>Whether the suggestion is asked for anew, and nothing is docketed.</summary>
    public bool Recheck { get; set; }

    /// <inheritdoc/>
    [BindNever]
    [ValidateNever]
    public TriageSuggestion? Suggestion { get; set; }

    /// <inheritdoc/>
    [BindNever]
    [ValidateNever]
    public string? NoSuggestion { get; set; }

    /// <inheritdoc/>
    [BindNever]
    [ValidateNever]
    public string? Doubt { get; set; }

    /// <summary>The fee; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public FeeResult? Fee { get; set; }

    /// <summary>The type codes to choose from; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Types { get; set; } = [];

    /// <inheritdoc/>
    public override FilingAct Act => FilingAct.Docket;

    /// <inheritdoc/>
    public override IEnumerable<ConflictRow> Compare(ActHead now) =>
    [
        new("类型代字", TypeCode ?? "未选择", now.TypeCode ?? "未立案"),
        new("审理程序", Route is { } route ? TriageNames.Of(route) : "未选择", now.CaseNumber is null ? "未立案" : "见案件的审理程序页面"),
        new("案号", "提交后编立", now.CaseNumber ?? "未立案"),
        new("受理费减半", Halve ? "是" : "否", now.FeeAmount is null ? "未通知交费" : now.FeeHalved ? "是" : "否"),
    ];

    /// <summary>The choices of type codes, with their names.</summary>
    public static IReadOnlyList<SelectListItem> TypeItems(ReferenceData reference) =>
    [
        .. TypeCodes.Select(code => reference.CaseTypes.FirstOrDefault(t => t.Code == code)).OfType<CaseType>()
            .Select(t => new SelectListItem($"{t.Code}（{t.Name}）", t.Code)),
    ];
}
