using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Triage.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Procedures;

/// <summary>The procedure in which one's own case is tried, and the objection to it (民诉法 169; 民诉解释 269、279).</summary>
[Requires(CourtActs.FollowMatters)]
[Route(MatterLinks.All + "/{key:guid}/procedure")]
internal sealed class ProceduresController(ProcedureQueries queries, CaseAccess access, CourtDbContext db, Occasions occasions) : CourtController
{
    [HttpGet]
    public Task<IActionResult> Show(Guid key) => ShowAsync(key, new());

    [HttpPost("objection")]
    public async Task<IActionResult> Object(Guid key, ObjectionForm form)
    {
        ShowAgainWith(() => AgainAsync(key, form));
        var track = await queries.TrackAsync(key);
        if (track.Version != form.Version)
        {
            ModelState.AddModelError("", "在您填写期间，这件案件有了变化；请核对现在的情况后重新提交，您填写的内容还在。");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await AgainAsync(key, form);
        }

        var page = await queries.PageAsync(key);
        var party = page.Parties.Count == 1 ? page.Parties[0] : page.Parties.FirstOrDefault(p => p.Value == $"{form.Party}");
        var filing = await access.FilingAsync(key, q => q.Include(f => f.Acceptance));
        var occasion = await occasions.NowAsync();
        track.ObjectToProcedure(party?.Text ?? throw new RuleViolation("track.party", "请选择提出异议的原告", "民诉解释 279", nameof(form.Party)), form.Reason, occasion);
        TriageDesk.Tell(filing, track, occasion);
        await db.SaveChangesAsync();
        return Done(MatterLinks.Procedure(key), "异议已提出，等待法官决定");
    }

    private async Task<IActionResult> ShowAsync(Guid key, ObjectionForm form)
    {
        form.Page = await queries.PageAsync(key);
        form.Version = form.Page.Version;
        return View("Show", form);
    }

    private Task<IActionResult> AgainAsync(Guid key, ObjectionForm form)
    {
        // What was refused must not be read back from memory as if it were done.
        db.ChangeTracker.Clear();
        ModelState.Remove(nameof(form.Version));
        return ShowAsync(key, form);
    }
}
