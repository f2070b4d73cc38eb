using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Triage.Teams;

/// <summary>速裁团队: which judges take cases of which causes, and how many. A president keeps them; the allocation reads them.</summary>
[Requires(CourtActs.ReadTeams)]
internal sealed class TeamsController(TeamQueries queries, CourtDbContext db, Occasions occasions) : CourtController
{
    [HttpGet(TriageLinks.Teams)]
    public async Task<IActionResult> Index() => View(await queries.ListAsync());

    [HttpGet(TriageLinks.NewTeam)]
    [Requires(CourtActs.SuperviseTracks)]
    public IActionResult New() => View(new TeamForm());

    [HttpPost(TriageLinks.Teams)]
    [Requires(CourtActs.SuperviseTracks)]
    public async Task<IActionResult> Create(TeamForm form)
    {
        ShowAgainWith(() => Task.FromResult<IActionResult>(View("New", form)));
        var team = FastTrackTeam.Establish(Guid.NewGuid(), form.Name, await occasions.NowAsync());
        db.FastTrackTeams.Add(team);
        await db.SaveChangesAsync();
        return Done(TriageLinks.Team(team.Key), "团队已设立，请安排法官和案由");
    }

    [HttpGet(TriageLinks.Teams + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key)
    {
        var page = await queries.PageAsync(key);
        return View(new TeamActForm { Page = page, Causes = string.Join('\n', page.Causes), Available = true });
    }

    [HttpPost(TriageLinks.Teams + "/{key:guid}/causes")]
    [Requires(CourtActs.SuperviseTracks)]
    public Task<IActionResult> SetCauses(Guid key, TeamActForm form) =>
        ActAsync(key, form, "案由已调整", (team, o) => team.SetCausesTo(queries.ReadCauses(form.Causes), o));

    [HttpPost(TriageLinks.Teams + "/{key:guid}/seats")]
    [Requires(CourtActs.SuperviseTracks)]
    public async Task<IActionResult> Seat(Guid key, TeamActForm form)
    {
        var judges = await queries.JudgesAsync();
        return await ActAsync(key, form, "法官已安排", (team, o) => team.Seat(
            form.JudgeId ?? 0,
            judges.Find(j => j.Id == form.JudgeId).Name ?? throw new RuleViolation("team.judge", "请选择法官", null, nameof(form.JudgeId)),
            form.Capacity ?? 0, form.Available, (form.Avoids ?? "").Split('\n'), o));
    }

    [HttpPost(TriageLinks.Teams + "/{key:guid}/seats/{judge:long}/removal")]
    [Requires(CourtActs.SuperviseTracks)]
    public Task<IActionResult> Unseat(Guid key, long judge) =>
        ActAsync(key, new() { Available = true }, "法官已离队，在办的案件仍由其承办", (team, o) => team.Unseat(judge, o));

    [HttpPost(TriageLinks.Teams + "/{key:guid}/dissolution")]
    [Requires(CourtActs.SuperviseTracks)]
    public Task<IActionResult> Dissolve(Guid key, TeamActForm form) => ActAsync(key, form, "团队已撤销", (team, o) => team.DissolveFor(form.Reason, o));

    private async Task<IActionResult> ActAsync(Guid key, TeamActForm form, string notice, Action<FastTrackTeam, Occasion> act)
    {
        ShowAgainWith(() => AgainAsync(key, form));
        var team = await queries.FindAsync(key);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await AgainAsync(key, form);
        }

        act(team, await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(TriageLinks.Team(key), notice);
    }

    // Each form sends its own fields; the others show what stands.
    private async Task<IActionResult> AgainAsync(Guid key, TeamActForm form)
    {
        form.Page = await queries.PageAsync(key);
        form.Causes = Request.HasFormContentType && Request.Form.ContainsKey(nameof(form.Causes)) ? form.Causes : string.Join('\n', form.Page.Causes);
        return View("Show", form);
    }
}
