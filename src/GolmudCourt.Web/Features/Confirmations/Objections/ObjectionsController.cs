using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Service.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Objections;

/// <summary>An objection as typed; which fields are shown depends on who brings it.</summary>
internal sealed class ObjectionForm : ConfirmationForm
{
    /// <summary>The number of the ruling; asked of who is no party.</summary>
    public string? CaseNumber { get; set; }

    /// <summary>Who objects; asked at the counter.</summary>
    public ObjectorKind? Kind { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    /// <summary>The day of receipt, or of knowing.</summary>
    public DateOnly? From { get; set; }

    public string? Reason { get; set; }

    public List<IFormFile>? Files { get; set; }

    /// <summary>Where the page leads back to; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public string BackTo { get; set; } = ConfirmationLinks.Landing;

    /// <summary>The days on which the ruling was served on the parties, with the end of their periods; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyDictionary<int, (DateOnly ServedOn, DateOnly Due)> Served { get; set; } = new Dictionary<int, (DateOnly, DateOnly)>();

    /// <summary>The objection as the domain knows it.</summary>
    public ObjectionDetails Details(ObjectorKind kind) => new(kind, PartyNumber, Name, Phone, From, Reason);

    /// <summary>The objection of a party; its period runs from what the ledger of service says.</summary>
    public ObjectionDetails Details(ObjectorKind kind, int? party, IReadOnlyDictionary<int, DateOnly> served) =>
        Details(kind) with { ServedOn = party is { } number && served.TryGetValue(number, out var day) ? day : null };
}

/// <summary>What the two pages of a party's objection share: the periods as the ledger of service has them.</summary>
internal abstract class PartyObjectionController(ConfirmationActs acts, ServedDays days) : ConfirmationActController<ObjectionForm>(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Object;

    /// <summary>On which day the ruling was served on each party.</summary>
    protected ServedDays Days { get; } = days;

    /// <inheritdoc/>
    protected override async Task PrepareAsync(ObjectionForm form)
    {
        var calendar = (await Acts.Occasions.NowAsync()).Calendar;
        form.Served = (await Days.OfRulingAsync(form.Head.Key))
            .ToDictionary(s => s.Key, s => (s.Value, Deadline.Of(ConfirmationRules.PartyObjection, s.Value, calendar).Due));
    }
}

/// <summary>A party objects (民诉解释 372).</summary>
[Requires(CourtActs.ApplyForConfirmation)]
[Route(ConfirmationLinks.All + "/{key:guid}/objection")]
internal sealed class ObjectionsController(ConfirmationActs acts, ServedDays days, Uploads uploads) : PartyObjectionController(acts, days)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new ObjectionForm { BackTo = Back(key) });

    [HttpPost]
    public Task<IActionResult> Create(Guid key, ObjectionForm form)
    {
        form.BackTo = Back(key);
        UploadField.Check(form.Files, nameof(form.Files), ModelState);
        return ActAsync(
            key, form, async (a, o) =>
            {
                var details = form.Details(ObjectorKind.Party, form.Party(a, o.Actor.UserId), await Days.OfRulingAsync(key));
                a.Object(details, await uploads.TakeAsync(form.Files, nameof(form.Files)), o);
            }, "异议已提出，法院审查后答复");
    }
}

/// <summary>A clerk records an objection brought at the counter.</summary>
[Requires(CourtActs.ReceiveConfirmationPapers)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/objection")]
internal sealed class CounterObjectionsController(ConfirmationActs acts, ServedDays days, Uploads uploads) : PartyObjectionController(acts, days)
{
    /// <inheritdoc/>
    protected override string ViewName => "/Features/Confirmations/Objections/New.cshtml";

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new ObjectionForm { BackTo = Back(key) });

    [HttpPost]
    public Task<IActionResult> Create(Guid key, ObjectionForm form)
    {
        form.BackTo = Back(key);
        UploadField.Check(form.Files, nameof(form.Files), ModelState);
        return ActAsync(
            key, form, async (a, o) =>
            {
                var kind = form.Kind ?? throw new RuleViolation("confirmation.objector", "请选择是谁提出异议", "民诉解释 372", nameof(form.Kind));
                a.Object(form.Details(kind, form.PartyNumber, await Days.OfRulingAsync(key)), await uploads.TakeAsync(form.Files, nameof(form.Files)), o);
            }, "异议已登记");
    }
}

/// <summary>Someone who is no party objects, knowing the number of the ruling. Nothing of the matter is shown to them (民诉解释 372).</summary>
[Requires(CourtActs.ApplyForConfirmation)]
[Route(ConfirmationLinks.Stranger)]
internal sealed class StrangersController(CourtDbContext db, CaseNumberRegistry registry, Uploads uploads, Occasions occasions) : CourtController
{
    private const string ViewName = "/Features/Confirmations/Objections/Stranger.cshtml";

    [HttpGet]
    public IActionResult New() => View(ViewName, new ObjectionForm { Name = occasions.User.Name });

    [HttpPost]
    public async Task<IActionResult> Create(ObjectionForm form)
    {
        ShowAgainWith(() => Task.FromResult<IActionResult>(View(ViewName, form)));
        if (!UploadField.Check(form.Files, nameof(form.Files), ModelState))
        {
            return Again(ViewName, form);
        }

        var application = await FindAsync(form.CaseNumber);
        application.Object(form.Details(ObjectorKind.InterestedPerson), await uploads.TakeAsync(form.Files, nameof(form.Files)), await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(ConfirmationLinks.Landing, "异议已提出，法院审查后与您联系");
    }

    private async Task<ConfirmationApplication> FindAsync(string? text)
    {
        var number = CaseNumber.Read(text, registry).Normalized;
        return (number is null ? null : await db.Confirmations.Where(a => a.Docketing!.CaseNumber == number && a.Status == ConfirmationStatus.Confirmed).Whole().SingleOrDefaultAsync())
            ?? throw new RuleViolation("confirmation.no-ruling", "没有找到这一案号的确认裁定，请核对案号", "民诉解释 372", nameof(ObjectionForm.CaseNumber));
    }
}
