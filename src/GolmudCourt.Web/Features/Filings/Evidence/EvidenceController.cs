using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Evidence;

/// <summary>The list of evidence of a draft.</summary>
[Route("filings/{key:guid}/evidence")]
internal sealed class EvidenceController(DraftDesk desk, Uploads uploads) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Evidence;

    [HttpGet("")]
    public IActionResult Index() => Page("Index", EvidencePage.Of(Draft));

    [HttpGet("new")]
    public IActionResult New() => Edit(null, new());

    [HttpPost("")]
    public async Task<IActionResult> Add(EvidenceForm form)
    {
        ShowAgainWith(() => Task.FromResult<IActionResult>(Edit(null, form)));
        if (!Checked(form))
        {
            return EditAgain(null, form);
        }

        var files = await uploads.TakeAsync(form.Files, nameof(form.Files));
        var occasion = await Desk.Occasions.NowAsync();
        var item = Draft.AddEvidence(form.ToDetails(files.Sum(f => f.Pages ?? 1)), occasion);
        Attach(item.Number, files, occasion);
        await Desk.SaveAsync();
        return Done(form.Then == "another" ? FilingLinks.NewEvidence(Draft.Key) : FilingLinks.Step(Draft.Key, Step), $"已添加证据“{item.Name}”");
    }

    [HttpGet("{number:int}")]
    public IActionResult Edit(int number) => Edit(number, EvidenceForm.Of(Find(number)));

    [HttpPost("{number:int}")]
    public async Task<IActionResult> Revise(int number, EvidenceForm form)
    {
        ShowAgainWith(() => Task.FromResult<IActionResult>(Edit(number, form)));
        if (!Checked(form))
        {
            return EditAgain(number, form);
        }

        if (ChangedElsewhere(form.Stamp, EvidenceForm.Lines(Find(number))))
        {
            return Edit(number, form);
        }

        var files = await uploads.TakeAsync(form.Files, nameof(form.Files));
        var occasion = await Desk.Occasions.NowAsync();
        Draft.ReviseEvidence(number, form.ToDetails(CountedPages(number) + files.Sum(f => f.Pages ?? 1)), occasion);
        Attach(number, files, occasion);
        await Desk.SaveAsync();
        return Done(form.Then == "another" ? FilingLinks.NewEvidence(Draft.Key) : FilingLinks.Step(Draft.Key, Step), "已保存");
    }

    [HttpPost("{number:int}/removal")]
    public async Task<IActionResult> Remove(int number)
    {
        var item = Find(number);
        Draft.RemoveEvidence(number, await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return Done(FilingLinks.Step(Draft.Key, Step), $"已删除证据“{item.Name}”");
    }

    private FilingEvidence Find(int number) => Draft.Evidence.FirstOrDefault(e => e.Number == number) ?? throw new NotFoundException();

    private bool Checked(EvidenceForm form) =>
        InOrder(form.Problems()) & UploadField.Check(form.Files, nameof(form.Files), ModelState);

    private int CountedPages(int number) =>
        Draft.Files.Where(f => f.Purpose == FilePurpose.Evidence && f.BelongsTo == number).Sum(f => f.Pages ?? 1);

    private void Attach(int number, IReadOnlyList<StoredFile> files, Domain.Occasion occasion)
    {
        foreach (var file in files)
        {
            Draft.Attach(FilePurpose.Evidence, number, file, occasion);
        }
    }

    private ViewResult EditAgain(int? number, EvidenceForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Edit(number, form);
    }

    private ViewResult Edit(int? number, EvidenceForm form)
    {
        ViewData["Number"] = number;
        ViewData["Stamp"] = number is { } n ? DraftStamp.Of(EvidenceForm.Lines(Find(n))) : null;
        ViewData["Files"] = number is { } item ? EvidencePage.FilesOf(Draft, item) : [];
        return Page("Edit", form, number is null ? "添加证据" : "修改证据");
    }
}
