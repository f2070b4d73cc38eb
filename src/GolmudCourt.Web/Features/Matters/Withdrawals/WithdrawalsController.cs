using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Withdrawals;

/// <summary>撤回 (民诉法 13).</summary>
[Requires(CourtActs.FollowMatters)]
[Route(MatterLinks.All + "/{key:guid}/withdrawal")]
internal sealed class WithdrawalsController(CaseAccess access, MatterHeads heads, Occasions occasions, MediationDesk mediations) : CourtController
{
    [HttpGet]
    public async Task<IActionResult> New(Guid key)
    {
        var head = await heads.FindAsync(key);
        return FilingWorkflow.Table.Allows(head.Status, FilingAct.Withdraw, occasions.User.Role)
            ? View(new WithdrawalForm { Head = head, Version = head.Version })
            : Redirect(MatterLinks.Matter(key));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid key, WithdrawalForm form)
    {
        form.Head = await heads.FindAsync(key);
        if (form.Version != form.Head.Version)
        {
            return await ConflictAsync(form);
        }

        if (!ModelState.IsValid)
        {
            return Again("New", form);
        }

        await mediations.WithdrawFilingAsync(await access.FilingAsync(key, q => q.Include(f => f.Parties)), form.Reason, await occasions.NowAsync());
        return Done(MatterLinks.Matter(key), "已撤回");
    }

    // Somebody acted meanwhile: the decision is asked for again, with what was typed and what happened.
    private async Task<IActionResult> ConflictAsync(WithdrawalForm form)
    {
        form.Since = await heads.TimelineAsync(form.Head.Key, most: 3);
        ModelState.SetModelValue(nameof(form.Version), form.Head.Version, null);
        ModelState.AddModelError("", "您打开页面之后，案件有新的进展，请看下面的最新进展再决定是否撤回。");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return FilingWorkflow.Table.Allows(form.Head.Status, FilingAct.Withdraw, occasions.User.Role)
            ? View("New", form) : Done(MatterLinks.Matter(form.Head.Key), "案件有新的进展，现在不能撤回了");
    }
}
