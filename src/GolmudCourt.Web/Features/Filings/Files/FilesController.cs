using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Hosting.TagHelpers;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Files;

/// <summary>The files of a draft: identity and authority papers come in here, and every file can be looked at.</summary>
[Route("filings/{key:guid}/files")]
internal sealed class FilesController(DraftDesk desk, Uploads uploads) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Evidence;

    [HttpGet("new")]
    public IActionResult New(FilePurpose purpose) => Form(new()
    {
        Purpose = purpose == FilePurpose.Authority ? purpose : FilePurpose.Identity,
        PartyNumber = Parties().FirstOrDefault()?.Number,
    });

    [HttpPost("")]
    public async Task<IActionResult> Add(PaperForm form)
    {
        ShowAgainWith(() => Task.FromResult<IActionResult>(Form(form)));
        if (form.Files is null or { Count: 0 })
        {
            ModelState.AddModelError(nameof(form.Files), "请选择要上传的文件");
        }

        if (form.Purpose is not (FilePurpose.Identity or FilePurpose.Authority) || Parties().All(p => p.Number != form.PartyNumber))
        {
            ModelState.AddModelError(nameof(form.PartyNumber), "请选择是哪一位当事人的材料");
        }

        if (!UploadField.Check(form.Files, nameof(form.Files), ModelState))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Form(form);
        }

        var occasion = await Desk.Occasions.NowAsync();
        foreach (var file in await uploads.TakeAsync(form.Files, nameof(form.Files)))
        {
            Draft.Attach(form.Purpose, form.PartyNumber, file, occasion);
        }

        await Desk.SaveAsync();
        return Done(FilingLinks.Step(Draft.Key, Step), $"已上传{form.Files!.Count}个文件");
    }

    [HttpGet("{number:int}")]
    public IActionResult Show(int number) => FileDownload.Of(Find(number));

    [HttpPost("{number:int}/removal")]
    public async Task<IActionResult> Remove(int number)
    {
        var file = Find(number);
        Draft.Detach(number, await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return Done(FilingLinks.Step(Draft.Key, Step), $"已删除文件“{file.FileName}”");
    }

    private FilingFile Find(int number) => Draft.Files.FirstOrDefault(f => f.Number == number) ?? throw new NotFoundException();

    private IEnumerable<FilingParty> Parties() => Draft.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number);

    private ViewResult Form(PaperForm form)
    {
        ViewData["Parties"] = Parties().Select(p => new Choice($"{p.Number}", $"{PartyNames.Of(p.Position)}：{p.Name}")).ToList();
        return Page("New", form, form.Purpose == FilePurpose.Identity ? "上传身份证明" : "上传授权委托材料");
    }
}
