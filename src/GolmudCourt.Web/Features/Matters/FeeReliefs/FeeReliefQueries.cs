using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Matters.Matters;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.FeeReliefs;

/// <summary>Reads the applications for fee relief.</summary>
internal sealed class FeeReliefQueries(MatterHeads heads, Occasions occasions)
{
    /// <summary>The page.</summary>
    /// <exception cref="NotFoundException">There is no such matter for this person.</exception>
    public async Task<FeeReliefPage> PageAsync(Guid key)
    {
        var filing = await heads.HandedIn(key).AsNoTracking()
            .Include(f => f.Acceptance).Include(f => f.FeeNotice).Include(f => f.Reliefs.OrderBy(r => r.Number)).AsSingleQuery().SingleOrDefaultAsync()
            ?? throw new NotFoundException();
        var head = new MatterHead(filing.Key, filing.Version, filing.Title, filing.CauseName, filing.Status, filing.Acceptance?.CaseNumber);
        var obstacle = !FilingWorkflow.Table.Allows(filing.Status, FilingAct.ApplyForFeeRelief, occasions.User.Role)
            ? $"当前状态为“{FilingNames.Of(filing.Status)}”，不能申请缓减免交诉讼费"
            : filing.FeeReliefObstacle() is { } rule ? $"{rule.Message}（{rule.Article}）" : null;
        return new(head, [.. filing.Reliefs.Select(ReliefLine.Of)], obstacle);
    }
}
