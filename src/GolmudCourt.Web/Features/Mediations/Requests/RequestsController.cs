using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Matters;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Requests;

/// <summary>A request for mediation, written in four pages (在线调解规则 8); a clerk writes one for who comes to the counter.</summary>
[Requires(CourtActs.RequestMediation)]
[Route(MediationLinks.Requests)]
internal sealed class RequestsController(MediationDesk desk, Occasions occasions, CourtDbContext db, Uploads uploads) : CourtController
{
    private Mediation _draft = null!;

    [HttpPost("")]
    public async Task<IActionResult> Start()
    {
        var draft = Mediation.Start(Guid.NewGuid(), await occasions.NowAsync());
        db.Mediations.Add(draft);
        await db.SaveChangesAsync();
        return Redirect(MediationLinks.Step(draft.Key, "parties"));
    }

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Index(Guid key) => await OpenAsync(key) ?? Redirect(MediationLinks.Step(key, "parties"));

    [HttpGet("{key:guid}/parties")]
    public async Task<IActionResult> Parties(Guid key) => await OpenAsync(key) ?? Page("Parties", RequestPage.Of(_draft, occasions.User.Name), "parties");

    [HttpGet("{key:guid}/parties/new")]
    public async Task<IActionResult> NewParty(Guid key, MediationPosition position, bool self = false) =>
        await OpenAsync(key) ?? Party(null, self ? PartyForm.Of(await MeAsync()) : new PartyForm { Position = position });

    [HttpPost("{key:guid}/parties/new")]
    public async Task<IActionResult> AddParty(Guid key, PartyForm form)
    {
        if (await OpenAsync(key) is { } elsewhere)
        {
            return elsewhere;
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(Party(null, form)));
        if (!InOrder(form.Problems(occasions.Today)))
        {
            return BadParty(null, form);
        }

        _draft.AddParty(form.ToDetails(), await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(MediationLinks.Step(key, "parties"), $"已添加{MediationNames.Of(form.Position)}“{form.Name}”");
    }

    [HttpGet("{key:guid}/parties/{number:int}")]
    public async Task<IActionResult> EditParty(Guid key, int number) => await OpenAsync(key) ?? Party(number, PartyForm.Of(Find(number)));

    [HttpPost("{key:guid}/parties/{number:int}")]
    public async Task<IActionResult> ReviseParty(Guid key, int number, PartyForm form)
    {
        if (await OpenAsync(key) is { } elsewhere)
        {
            return elsewhere;
        }

        var stored = PartyForm.Of(Find(number)).Lines();
        ShowAgainWith(() => Task.FromResult<IActionResult>(Party(number, form)));
        if (ChangedElsewhere(form.Stamp, stored, form.Lines()))
        {
            return Party(number, form);
        }

        if (!InOrder(form.Problems(occasions.Today)))
        {
            return BadParty(number, form);
        }

        _draft.ReviseParty(number, form.ToDetails(), await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(MediationLinks.Step(key, "parties"), "已保存");
    }

    [HttpPost("{key:guid}/parties/{number:int}/removal")]
    public async Task<IActionResult> RemoveParty(Guid key, int number)
    {
        if (await OpenAsync(key) is { } elsewhere)
        {
            return elsewhere;
        }

        var name = Find(number).Name;
        _draft.RemoveParty(number, await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(MediationLinks.Step(key, "parties"), $"已删除“{name}”");
    }

    [HttpGet("{key:guid}/dispute")]
    public async Task<IActionResult> Dispute(Guid key) => await OpenAsync(key) ?? Page("Dispute", DisputeForm.Of(_draft), "dispute");

    [HttpPost("{key:guid}/dispute")]
    public async Task<IActionResult> Describe(Guid key, DisputeForm form)
    {
        if (await OpenAsync(key) is { } elsewhere)
        {
            return elsewhere;
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(Page("Dispute", form, "dispute")));
        if (ChangedElsewhere(form.Stamp, DisputeForm.Of(_draft).Lines(), form.Lines()))
        {
            return Page("Dispute", form, "dispute");
        }

        var field = Enum.TryParse<DisputeField>(form.FieldCode, out var known) && Enum.IsDefined(known) ? known : (DisputeField?)null;
        decimal amount = 0;
        if (!InOrder(RequestChecks.Dispute(form, field, out amount)))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page("Dispute", form, "dispute");
        }

        _draft.Describe(
            new DisputeDetails($"{field}", RosterNames.Of(field!.Value), null, null, form.Summary, form.Request, amount > 0 ? amount : null), await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Redirect(MediationLinks.Step(key, "evidence"));
    }

    [HttpGet("{key:guid}/evidence")]
    public async Task<IActionResult> Evidence(Guid key) => await OpenAsync(key) ?? Page("Evidence", new EvidenceForm(), "evidence");

    [HttpPost("{key:guid}/evidence")]
    public async Task<IActionResult> AddEvidence(Guid key, EvidenceForm form)
    {
        if (await OpenAsync(key) is { } elsewhere)
        {
            return elsewhere;
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(Page("Evidence", form, "evidence")));
        if (form.Files is null or { Count: 0 })
        {
            ModelState.AddModelError(nameof(form.Files), "请选择要上传的文件；暂时没有的，可以直接到下一步");
        }

        if (!UploadField.Check(form.Files, nameof(form.Files), ModelState))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page("Evidence", form, "evidence");
        }

        var occasion = await occasions.NowAsync();
        var whose = _draft.Parties.FirstOrDefault(p => p.Position == MediationPosition.Applicant)?.Number;
        foreach (var file in await uploads.TakeAsync(form.Files, nameof(form.Files)))
        {
            _draft.AddMaterial(form.Purpose, whose, file, occasion);
        }

        await db.SaveChangesAsync();
        return Done(MediationLinks.Step(key, "evidence"), $"已上传{form.Files!.Count}个文件");
    }

    [HttpPost("{key:guid}/files/{number:int}/removal")]
    public async Task<IActionResult> RemoveFile(Guid key, int number)
    {
        if (await OpenAsync(key) is { } elsewhere)
        {
            return elsewhere;
        }

        var name = _draft.Files.Any(f => f.Number == number) ? _draft.RemoveMaterial(number, await occasions.NowAsync()) : throw new NotFoundException();
        await db.SaveChangesAsync();
        return Done(MediationLinks.Step(key, "evidence"), $"已删除“{name}”");
    }

    [HttpGet("{key:guid}/confirmation")]
    public async Task<IActionResult> Confirmation(Guid key) => await OpenAsync(key) ?? Page("Confirmation", new ConfirmForm { Version = _draft.Version }, "confirmation");

    [HttpPost("{key:guid}/confirmation")]
    public async Task<IActionResult> Submit(Guid key, ConfirmForm form)
    {
        if (await OpenAsync(key) is { } elsewhere)
        {
            return elsewhere;
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(Page("Confirmation", form, "confirmation")));
        if (form.Version != _draft.Version)
        {
            return ChangedElsewhere(form);
        }

        if (!form.Willing)
        {
            ModelState.AddModelError(nameof(form.Willing), _draft.Source == MediationSource.Referred ? "请核对后勾选" : "请确认是自愿申请调解");
        }

        var page = RequestPage.Of(_draft, occasions.User.Name);
        if (!ModelState.IsValid || page.Missing.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page("Confirmation", form, "confirmation");
        }

        var occasion = await occasions.NowAsync();
        RequestChecks.HandIn(_draft, form, occasion);
        await desk.SaveAsync(_draft, occasion);
        return HandedIn(key);
    }

    private IActionResult HandedIn(Guid key) => occasions.User.Role == CourtRole.Clerk
        ? Done(MediationLinks.OnDesk(key), "已登记调解申请")
        : Done(MediationLinks.Matter(key), "法院已收到您的调解申请");

    // What is handed in is what was read through, not what another page has saved since.
    private IActionResult ChangedElsewhere(ConfirmForm form)
    {
        ModelState.Clear();
        ModelState.AddModelError("", "您打开本页之后，内容在另一个页面上有了变动。请重新核对后再提交。");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page("Confirmation", new ConfirmForm { Version = _draft.Version, Online = form.Online, Service = form.Service }, "confirmation");
    }

    [HttpGet("{key:guid}/removal")]
    public async Task<IActionResult> Removal(Guid key) => await OpenAsync(key) ?? View(RequestPage.Of(_draft, occasions.User.Name));

    [HttpPost("{key:guid}/removal")]
    public async Task<IActionResult> Discard(Guid key)
    {
        if (await OpenAsync(key) is { } elsewhere)
        {
            return elsewhere;
        }

        _draft.Discard(await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(occasions.User.Role == CourtRole.Clerk ? MediationLinks.Desk : MatterLinks.All, "草稿已放弃");
    }

    // A request that was handed in is followed on its own page.
    private async Task<IActionResult?> OpenAsync(Guid key)
    {
        _draft = await desk.OpenAsync(key);
        return _draft.Status == MediationStatus.Draft ? null
            : _draft.RequestedAt is null ? throw new NotFoundException()
            : Redirect(occasions.User.Role == CourtRole.Clerk ? MediationLinks.OnDesk(key) : MediationLinks.Matter(key));
    }

    // Both versions are then on the page, the typed one in the fields, and saving again decides for it.
    private bool ChangedElsewhere(string? stamp, IReadOnlyList<StoredLine> stored, IReadOnlyList<StoredLine> typed)
    {
        var now = DraftStamp.Of(stored);
        if (string.IsNullOrEmpty(stamp) || stamp == now || DraftStamp.Of(typed) == now)
        {
            return false;
        }

        ViewData["Theirs"] = stored;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return true;
    }

    private MediationParty Find(int number) => _draft.Parties.FirstOrDefault(p => p.Number == number) ?? throw new NotFoundException();

    private Task<CourtUser> MeAsync()
    {
        var id = occasions.User.Id;
        return db.Users.AsNoTracking().SingleAsync(u => u.Id == id);
    }

    private ViewResult BadParty(int? number, PartyForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Party(number, form);
    }

    private ViewResult Party(int? number, PartyForm form)
    {
        ViewData["Number"] = number;
        ViewData["Stamp"] = number is { } n ? DraftStamp.Of(PartyForm.Of(Find(n)).Lines()) : null;
        return Page("Party", form, "parties");
    }

    private ViewResult Page(string view, object model, string step)
    {
        var page = RequestPage.Of(_draft, occasions.User.Name);
        ViewData["Title"] = RequestPage.Steps.Single(s => s.Key == step).Title;
        ViewData["Steps"] = page.Wizard(step);
        ViewData["Request"] = page;
        ViewData["Stamp"] ??= step == "dispute" ? DraftStamp.Of(DisputeForm.Of(_draft).Lines()) : null;
        ViewData["Fields"] = Enum.GetValues<DisputeField>().Select(f => new SelectListItem(RosterNames.Of(f), $"{f}")).ToList();
        return View(view, model);
    }
}
