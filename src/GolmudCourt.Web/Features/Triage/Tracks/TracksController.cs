using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Triage.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Triage.Tracks;

/// <summary>The track of a docketed case: what was decided, until when it is to be tried, and what may be done about it now.</summary>
[Route(TriageLinks.Tracks + "/{key:guid}")]
internal sealed class TracksController(TrackQueries queries, TriageDesk desk, CourtDbContext db, Occasions occasions) : CourtController
{
    [HttpGet]
    [Requires(CourtActs.ReadTracks)]
    public async Task<IActionResult> Show(Guid key) => View(await queries.PageAsync(key));

    [HttpGet("decision")]
    [Requires(CourtActs.DecideTracks)]
    public Task<IActionResult> Decision(Guid key) => ShowAsync(key, TrackPart.Decision, new());

    [HttpPost("decision")]
    [Requires(CourtActs.DecideTracks)]
    public Task<IActionResult> Decide(Guid key, TrackForm form)
    {
        if (form.Recheck)
        {
            ModelState.Clear();
            form.Route = null;
            return ShowAsync(key, TrackPart.Decision, form);
        }

        return ActAsync(key, TrackPart.Decision, form, (t, f, o) => desk.DecideOn(t, f, form, o), tells: false);
    }

    [HttpGet("conversion")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> Conversion(Guid key) => ShowAsync(key, TrackPart.Conversion, new());

    [HttpPost("conversion")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> Convert(Guid key, TrackForm form) => ActAsync(key, TrackPart.Conversion, form, (t, _, o) =>
        t.Convert(Need(form.To, nameof(form.To), "请选择要转入的程序"), Need(form.Ground, nameof(form.Ground), "请选择转换的情形"), form.Reason, o));

    [HttpGet("agreement")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> Agreement(Guid key) => ShowAsync(key, TrackPart.Agreement, new());

    [HttpPost("agreement")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> Agree(Guid key, TrackForm form) => ActAsync(key, TrackPart.Agreement, form, (t, f, o) =>
        t.Agree(desk.SuggestionFor(f, new Dictionary<TriageQuestion, TriageAnswer> { [TriageQuestion.AgreedSmallClaims] = TriageAnswer.Yes }), form.Reason, o));

    [HttpGet("objection")]
    [Requires(CourtActs.DecideTracks)]
    public Task<IActionResult> Objection(Guid key) => ShowAsync(key, TrackPart.Objection, new());

    [HttpPost("objection")]
    [Requires(CourtActs.DecideTracks)]
    public Task<IActionResult> Object(Guid key, TrackForm form) => ActAsync(key, TrackPart.Objection, form, (t, f, o) =>
        t.ObjectToProcedure(
            f.Parties.FirstOrDefault(p => p.Number == form.Party)?.Name ?? throw new RuleViolation("track.party", "请选择提出异议的当事人", "民诉解释 279", nameof(form.Party)),
            form.Reason, o));

    [HttpGet("objection-rejection")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> ObjectionRejection(Guid key) => ShowAsync(key, TrackPart.ObjectionRejection, new());

    [HttpPost("objection-rejection")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> RejectObjection(Guid key, TrackForm form) =>
        ActAsync(key, TrackPart.ObjectionRejection, form, (t, _, o) => t.RejectObjection(form.Reason, o));

    [HttpGet("hearing")]
    [Requires(CourtActs.RecordHearings)]
    public Task<IActionResult> Hearing(Guid key) => ShowAsync(key, TrackPart.Hearing, new());

    [HttpPost("hearing")]
    [Requires(CourtActs.RecordHearings)]
    public Task<IActionResult> RecordHearing(Guid key, TrackForm form) =>
        ActAsync(key, TrackPart.Hearing, form, (t, _, o) => t.RecordHearing(Need(form.Day, nameof(form.Day), "请填写开庭日期"), o));

    [HttpGet("exclusion")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> Exclusion(Guid key) => ShowAsync(key, TrackPart.Exclusion, new());

    [HttpPost("exclusion")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> Exclude(Guid key, TrackForm form) => ActAsync(key, TrackPart.Exclusion, form, (t, _, o) =>
        t.Exclude(Need(form.Excluded, nameof(form.Excluded), "请选择不计入的事由"), Need(form.Day, nameof(form.Day), "请填写开始日期"), form.Reason, o));

    [HttpGet("resumption")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> Resumption(Guid key) => ShowAsync(key, TrackPart.Resumption, new());

    [HttpPost("resumption")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> Resume(Guid key, TrackForm form) =>
        ActAsync(key, TrackPart.Resumption, form, (t, _, o) => t.Resume(Need(form.Day, nameof(form.Day), "请填写结束日期"), o));

    [HttpGet("extension")]
    [Requires(CourtActs.SuperviseTracks)]
    public Task<IActionResult> Extension(Guid key) => ShowAsync(key, TrackPart.Extension, new() { Months = 1 });

    [HttpPost("extension")]
    [Requires(CourtActs.SuperviseTracks)]
    public Task<IActionResult> Extend(Guid key, TrackForm form) => ActAsync(key, TrackPart.Extension, form, (t, _, o) =>
        t.Extend(Need(form.Months, nameof(form.Months), "请填写延长的月数"), form.Reason, form.Approval, o));

    [HttpGet("allocation")]
    [Requires(CourtActs.DecideTracks)]
    public Task<IActionResult> Allocation(Guid key) => ShowAsync(key, TrackPart.Allocation, new());

    [HttpPost("allocation")]
    [Requires(CourtActs.DecideTracks)]
    public Task<IActionResult> Allocate(Guid key, TrackForm form) =>
        ActAsync(key, TrackPart.Allocation, form, async (t, f, o) => t.AllocateByRule(await desk.ChooseJudgeAsync(t, f), o));

    [HttpGet("assignment")]
    [Requires(CourtActs.SuperviseTracks)]
    public Task<IActionResult> Assignment(Guid key) => ShowAsync(key, TrackPart.Assignment, new());

    [HttpPost("assignment")]
    [Requires(CourtActs.SuperviseTracks)]
    public Task<IActionResult> Assign(Guid key, TrackForm form) => ActAsync(key, TrackPart.Assignment, form, async (t, _, o) =>
    {
        var judges = (await queries.PageAsync(key)).Judges;
        var judge = judges.FirstOrDefault(j => j.Value == $"{form.JudgeId}") ?? throw new RuleViolation("track.judge", "请选择法官", "民诉法 131", nameof(form.JudgeId));
        t.Assign(form.JudgeId!.Value, judge.Text, form.Reason, o);
    });

    [HttpGet("ending")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> Ending(Guid key) => ShowAsync(key, TrackPart.Ending, new());

    [HttpPost("ending")]
    [Requires(CourtActs.TryTracks)]
    public Task<IActionResult> End(Guid key, TrackForm form) => ActAsync(key, TrackPart.Ending, form, (t, _, o) =>
        t.Close(Need(form.Ending, nameof(form.Ending), "请选择结案方式"), form.Reason, o));

    private static T Need<T>(T? given, string field, string sentence)
        where T : struct => given ?? throw new RuleViolation("track.missing", sentence, null, field);

    private async Task<IActionResult> ShowAsync(Guid key, TrackPart part, TrackForm form)
    {
        form.Page = await queries.PageAsync(key);
        form.Part = part;
        form.Version = form.Page.Version;
        if (part == TrackPart.Decision)
        {
            desk.Fill(form, (await queries.LoadAsync(key)).Filing);
        }

        if (part == TrackPart.Allocation && form.Page.Open.Contains(part))
        {
            var (filing, track) = await queries.LoadAsync(key);
            form.Candidates = await desk.ChooseJudgeAsync(track, filing);
        }

        return View("Act", form);
    }

    private Task<IActionResult> ActAsync(Guid key, TrackPart part, TrackForm form, Action<CaseTrack, Filing, Occasion> act, bool tells = true) =>
        ActAsync(key, part, form, (track, filing, occasion) =>
        {
            act(track, filing, occasion);
            return Task.CompletedTask;
        }, tells);

    // Where another was quicker the page shows where the track stands now; what was typed stays, and nothing is done.
    private async Task<IActionResult> ActAsync(
        Guid key, TrackPart part, TrackForm form, Func<CaseTrack, Filing, Occasion, Task> act, bool tells = true)
    {
        ShowAgainWith(() => AgainAsync(key, part, form));
        var (filing, track) = await queries.LoadAsync(key);
        if (track.Version != form.Version)
        {
            ModelState.AddModelError("", "在您填写期间，这件案件有了变化；请核对现在的情况后重新提交，您填写的内容还在。");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = ModelState.ContainsKey("") ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
            return await AgainAsync(key, part, form);
        }

        return await SaveAsync(key, part, track, filing, act, tells);
    }

    private async Task<IActionResult> SaveAsync(
        Guid key, TrackPart part, CaseTrack track, Filing filing, Func<CaseTrack, Filing, Occasion, Task> act, bool tells)
    {
        if (db.Entry(track).State == EntityState.Detached)
        {
            db.CaseTracks.Add(track);
        }

        var occasion = await occasions.NowAsync();
        await act(track, filing, occasion);
        if (tells)
        {
            TriageDesk.Tell(filing, track, occasion);
        }

        await db.SaveChangesAsync();
        return Done(TriageLinks.Track(key), NoticeOf(part, track));
    }

    private static string NoticeOf(TrackPart part, CaseTrack track) =>
        part != TrackPart.Allocation ? $"已办理：{part.Title}"
        : track.JudgeName is { } judge ? $"已按规则分给{judge}，每名法官的情况见下面的经过"
        : "没有可以分案的法官，案件列在“待分案”，请院庭长指定承办法官";

    private Task<IActionResult> AgainAsync(Guid key, TrackPart part, TrackForm form)
    {
        // What this request has in hand was refused; it must not be read back from memory as if it were done.
        db.ChangeTracker.Clear();
        ModelState.Remove(nameof(form.Version));
        return ShowAsync(key, part, form);
    }
}
