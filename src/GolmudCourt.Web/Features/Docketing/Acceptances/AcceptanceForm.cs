using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Features.Docketing.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Docketing.Acceptances;

/// <summary>登记立案.</summary>
internal sealed class AcceptanceForm : ActForm
{
    /// <summary>The type codes under which a complaint can be docketed; the others are for appeals, enforcement and the like.</summary>
    public static IReadOnlyList<string> TypeCodes { get; } = ["民初", "民撤", "民特", "民保令", "民他"];

    /// <summary>类型代字.</summary>
    public string? TypeCode { get; set; } = TypeCodes[0];

    /// <summary>Whether the fee is halved for summary procedure (费用办法 16).</summary>
    public bool Halve { get; set; }

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
