using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting.TagHelpers;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Unreachables;

/// <summary>登记无法联系: it ends the mediation at once (在线调解规则 15、25).</summary>
[Requires(CourtActs.RouteMediations)]
[Route(MediationLinks.Desk + "/{key:guid}/unreachable")]
internal sealed class UnreachablesController(MediationActs acts, MediationAccess access) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.ReportUnreachable;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form)
    {
        if (!int.TryParse(form.Ground, out var party))
        {
            ModelState.AddModelError(nameof(form.Ground), "请选择是哪一方当事人");
        }

        return DoAsync(key, form, (m, o) => m.ReportUnreachable(party, form.Reason ?? "", o), "已登记无法联系，调解终结");
    }

    /// <inheritdoc/>
    protected override string Back(Guid key) => MediationLinks.OnDesk(key);

    /// <inheritdoc/>
    protected override async Task<PlainPage> PageAsync(MediationHead head)
    {
        var parties = await access.Mediations().Where(m => m.Key == head.Key).SelectMany(m => m.Parties).Where(p => p.Position != MediationPosition.Applicant)
            .OrderBy(p => p.Number).Select(p => new { p.Number, p.Name, p.Position }).ToListAsync();
        return new PlainPage
        {
            Title = "登记无法联系",
            Facts =
            [
                "联系不上对方的，应当即时写明情况，调解终结并告知申请人（在线调解规则 15、25）。",
                head.FilingKey is not null ? "立案申请自动回到待审查，收到日期不变。" : "申请人可以向法院起诉。",
            ],
            Ground = "联系不上的是",
            Grounds = [.. parties.Select(p => new Choice($"{p.Number}", $"{MediationNames.Of(p.Position)}：{p.Name}"))],
            Reason = "怎样联系过，结果如何",
            ReasonHint = "例如：几月几日几时拨打预留电话几次，无人接听；到住所地查找，不在。",
            Button = "登记并终结调解",
            Danger = true,
        };
    }
}
