using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.ObjectionDecisions;

/// <summary>决定回避: the mediator's organisation, or the court (特邀调解规定 15).</summary>
[Requires(CourtActs.DecideObjections)]
internal sealed class ObjectionDecisionsController(MediationActs acts, MediationAccess access, CourtDbContext db) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.RejectObjection;

    /// <summary>The objections that wait for a decision by this person.</summary>
    [HttpGet(MediationLinks.Objections)]
    public async Task<IActionResult> Index()
    {
        var rows = await access.Mediations().AsNoTracking()
            .Where(m => m.Status == MediationStatus.AwaitingMediator || m.Status == MediationStatus.InProgress || m.Status == MediationStatus.AwaitingSignatures)
            .SelectMany(m => m.Objections, (m, o) => new { Matter = m, Objection = o })
            .Where(x => x.Objection.Upheld == null
                && x.Matter.Appointments.Any(a => a.EndedAt == null && a.Number == x.Objection.AppointmentNumber))
            .Select(x => new WaitingObjection(
                x.Matter.Key, x.Objection.Number, x.Matter.Title, x.Matter.CaseNumber,
                x.Matter.Appointments.Where(a => a.Number == x.Objection.AppointmentNumber).Select(a => a.MediatorName).First(),
                x.Matter.Parties.Where(p => p.Number == x.Objection.PartyNumber).Select(p => p.Name).First(), x.Objection.RaisedAt))
            .Take(100).ToListAsync();
        return View(rows.OrderBy(r => r.RaisedAt).ToList());
    }

    [HttpGet(MediationLinks.Objections + "/{key:guid}/{number:int}")]
    public async Task<IActionResult> New(Guid key, int number)
    {
        await FindAsync(key, number);
        return await ShowAsync(key, new PlainForm());
    }

    [HttpPost(MediationLinks.Objections + "/{key:guid}/{number:int}")]
    public async Task<IActionResult> Create(Guid key, int number, PlainForm form)
    {
        var objection = await FindAsync(key, number);
        var upheld = form.Ground switch { "uphold" => true, "reject" => false, _ => (bool?)null };
        if (upheld is null)
        {
            ModelState.AddModelError(nameof(form.Ground), "请选择准许还是驳回");
        }

        // The manager decides for the organisation that this account manages, and for no other.
        var user = Acts.Occasions.User;
        var organisation = user.Role == CourtRole.OrganisationManager
            ? await db.Organisations.Where(o => o.Id == objection.Organisation && o.ManagerUserId == user.Id).Select(o => (long?)o.Id).SingleOrDefaultAsync() : null;
        return await DoAsync(
            key, form, (m, o) => m.DecideObjection(number, upheld!.Value, form.Reason ?? "", organisation, o), upheld == true ? "已准许回避" : "已驳回回避申请");
    }

    /// <inheritdoc/>
    protected override string Back(Guid key) =>
        Acts.Occasions.User.Role == CourtRole.Clerk ? MediationLinks.OnDesk(key) : MediationLinks.Objections;

    /// <inheritdoc/>
    protected override async Task<PlainPage> PageAsync(MediationHead head)
    {
        var objection = await FindAsync(head.Key, int.Parse((string)RouteData.Values["number"]!, System.Globalization.CultureInfo.InvariantCulture));
        return new PlainPage
        {
            Title = "决定回避申请",
            Facts =
            [
                $"{objection.Party}申请调解员{objection.Mediator}回避。",
                $"理由：{objection.Reason}",
                "准许的，调解员退出，由法院重新指定，双方也可以共同选定；驳回的，调解继续进行（特邀调解规定 15）。",
            ],
            Ground = "决定",
            Grounds = [new("uphold", "准许，调解员退出"), new("reject", "驳回，调解继续")],
            Reason = "决定的理由",
            ReasonHint = "各方当事人都能看到。",
            Button = "作出决定",
        };
    }

    private async Task<Asked> FindAsync(Guid key, int number) =>
        await access.Mediations().Where(m => m.Key == key).SelectMany(m => m.Objections.Where(o => o.Number == number), (m, o) => new Asked(
            m.Parties.Where(p => p.Number == o.PartyNumber).Select(p => p.Name).First(),
            m.Appointments.Where(a => a.Number == o.AppointmentNumber).Select(a => a.MediatorName).First(),
            o.Reason,
            m.Appointments.Where(a => a.Number == o.AppointmentNumber).Select(a => a.OrganisationId).First())).SingleOrDefaultAsync()
        ?? throw new NotFoundException();

    private sealed record Asked(string Party, string Mediator, string Reason, long? Organisation);
}

/// <summary>An objection that waits.</summary>
internal sealed record WaitingObjection(Guid Key, int Number, string Title, string? CaseNumber, string Mediator, string Party, DateTimeOffset RaisedAt);
