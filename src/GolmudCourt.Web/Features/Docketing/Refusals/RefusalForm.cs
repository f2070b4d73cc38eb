using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Shared;

namespace GolmudCourt.Web.Features.Docketing.Refusals;

/// <summary>裁定不予受理.</summary>
internal sealed class RefusalForm : ActForm
{
    /// <summary>The statutory ground.</summary>
    public RefusalGround? Ground { get; set; }

    /// <summary>The reasons.</summary>
    public string? Reasons { get; set; }

    /// <inheritdoc/>
    public override FilingAct Act => FilingAct.Refuse;

    /// <inheritdoc/>
    public override IEnumerable<ConflictRow> Compare(ActHead now) =>
    [
        new("法定情形", Ground is { } g ? RefusalGrounds.Name(g) : "未选择", now.RefusalReasons is null ? "没有裁定不予受理" : "已裁定不予受理"),
        new("理由", Reasons ?? "", now.RefusalReasons ?? "无"),
    ];
}
