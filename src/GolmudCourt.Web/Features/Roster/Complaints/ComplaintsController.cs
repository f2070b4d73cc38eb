using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Complaints;

/// <summary>Complaints of mediators: lodged, looked into, answered (特邀规定 28; 在线调解规则 29).</summary>
internal sealed class ComplaintsController(RosterWork work, ComplaintQueries queries, RosterSettings settings) : RosterFormController(work)
{
    /// <summary>The complaints the court has received.</summary>
    [Requires(CourtActs.ReadComplaints)]
    [HttpGet(RosterLinks.Complaints)]
    public async Task<IActionResult> Index(ComplaintStatus? state, long? before) => View(await queries.ListAsync(state, before));

    /// <summary>The complaints a party has lodged, with what was found.</summary>
    [Requires(CourtActs.FollowComplaints)]
    [HttpGet(RosterLinks.OwnComplaints)]
    public async Task<IActionResult> Own(long? before) => View(await queries.ListAsync(null, before));

    [Requires(CourtActs.ReadComplaints)]
    [HttpGet(RosterLinks.Complaints + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key)
    {
        var page = await queries.PageAsync(key);
        return Page(page, Fresh(new FindingForm(), page.Complaint));
    }

    /// <summary>Finds a complaint true or untrue.</summary>
    [Requires(CourtActs.DecideRoster)]
    [HttpPost(RosterLinks.Complaints + "/{key:guid}/finding")]
    public async Task<IActionResult> Find(Guid key, FindingForm form)
    {
        var complaint = await Work.Access.ComplaintAsync(key);
        return await ChangeAsync(complaint, form, async () => Page(await queries.PageAsync(key), form), async occasion =>
        {
            await DecideAsync(complaint, form, occasion);
            return await SavedAsync(RosterLinks.Complaint(key), "核查结果已登记，投诉人可以看到");
        });
    }

    [Requires(CourtActs.LodgeComplaint)]
    [HttpGet(RosterLinks.PublicMediators + "/{key:guid}/complaint")]
    public async Task<IActionResult> New(Guid key) => await FormAsync(key, new ComplaintForm { Complainant = Work.Role == CourtRole.Clerk ? null : Work.Occasions.User.Name });

    /// <summary>Lodges a complaint.</summary>
    [Requires(CourtActs.LodgeComplaint)]
    [HttpPost(RosterLinks.PublicMediators + "/{key:guid}/complaint")]
    public async Task<IActionResult> Create(Guid key, ComplaintForm form)
    {
        var mediator = await SubjectAsync(key);
        return await EnterAsync(() => FormAsync(key, form), async occasion =>
        {
            var details = form.Details();
            if (!InOrder(details.Problems()))
            {
                Response.StatusCode = StatusCodes.Status400BadRequest;
                return await FormAsync(key, form);
            }

            return await LodgeAsync(details, mediator, occasion);
        });
    }

    private async Task<IActionResult> LodgeAsync(ComplaintDetails details, RosterMediator mediator, Occasion occasion)
    {
        var complaint = RosterComplaint.Lodge(Guid.NewGuid(), details, mediator, settings, occasion);
        Work.Db.RosterComplaints.Add(complaint);
        var place = Work.Role == CourtRole.Clerk ? RosterLinks.Complaint(complaint.Key) : RosterLinks.OwnComplaints;
        return await SavedAsync(place, $"投诉已收到，本院将在{complaint.Feedback.Due:yyyy年M月d日}前反馈核查结果");
    }

    private async Task DecideAsync(RosterComplaint complaint, FindingForm form, Occasion occasion)
    {
        if (form.Upheld is not { } upheld)
        {
            throw new RuleViolation("complaint.answer", "请选择投诉是否属实", "特邀规定 28", nameof(form.Upheld));
        }

        if (!upheld)
        {
            complaint.Dismiss(form.Reasons, occasion);
            return;
        }

        var measure = form.Measure ?? throw new RuleViolation("complaint.measure", "请选择处理方式", "特邀规定 28；在线调解规则 29", nameof(form.Measure));
        var mediator = await Work.Db.Mediators.Include(m => m.Removal).SingleAsync(m => m.Id == complaint.MediatorId);
        complaint.Uphold(measure, form.Reasons, mediator, occasion);
    }

    // Anybody may complain of one who is or was on the roster; one who was never admitted is nobody's business.
    private async Task<RosterMediator> SubjectAsync(Guid key) =>
        await Work.Db.Mediators.Include(m => m.Terms).SingleOrDefaultAsync(m => m.Key == key && m.Terms.Count > 0) ?? throw new NotFoundException();

    private async Task<IActionResult> FormAsync(Guid key, ComplaintForm form)
    {
        form.Mediator = key;
        form.MediatorName = (await SubjectAsync(key)).Name;
        form.ForAnother = Work.Role == CourtRole.Clerk;
        form.FeedbackDays = settings.ComplaintFeedbackDays;
        return View("New", form);
    }

    private ViewResult Page(ComplaintPage page, FindingForm form)
    {
        ViewData["Page"] = page;
        return View("Show", form);
    }
}
