using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Documents.Templates;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Documents.Templates;

/// <summary>The administrator's templates: downloaded, changed in Word, brought back, looked at, released.</summary>
[Requires(CourtActs.KeepTemplates)]
[Route(DocumentLinks.Templates)]
internal sealed class TemplatesController(TemplateKeeper keeper, TemplateStore templates) : CourtController
{
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [HttpGet]
    public async Task<IActionResult> Index() => View(await keeper.ListAsync());

    [HttpGet("{kind}")]
    public async Task<IActionResult> Show(string kind) =>
        DocumentKinds.ByCode(kind) is { } known ? View(await keeper.PageAsync(known, new TemplateForm(), [])) : NotFound();

    [HttpPost("{kind}")]
    public async Task<IActionResult> Bring(string kind, TemplateForm form)
    {
        if (DocumentKinds.ByCode(kind) is not { } known)
        {
            return NotFound();
        }

        ShowAgainWith(async () => View("Show", await keeper.PageAsync(known, form, [])));
        var (problems, number) = await keeper.BringAsync(known, form);
        if (problems.Count == 0)
        {
            return Done(DocumentLinks.TemplateVersion(kind, number), $"已收下第{number}版，请核对预览后启用");
        }

        ModelState.AddModelError(nameof(form.File), $"模板有{problems.Count}处问题，没有收下，请改正后重新上传");
        return Again("Show", await keeper.PageAsync(known, form, problems));
    }

    [HttpGet("{kind}/{number:int}")]
    public async Task<IActionResult> Preview(string kind, int number) =>
        DocumentKinds.ByCode(kind) is { } known && await keeper.PreviewAsync(known, number) is { } page ? View(page) : NotFound();

    [HttpGet("{kind}/{number:int}/docx")]
    public async Task<IActionResult> Docx(string kind, int number) =>
        DocumentKinds.ByCode(kind) is { } known && await templates.VersionAsync(known, number) is { } template
            ? File(template.Content, DocxType, $"{known.Name}（模板{(number == 0 ? "" : $"第{number}版")}）.docx") : NotFound();

    [HttpPost("{kind}/{number:int}/release")]
    public async Task<IActionResult> Release(string kind, int number) =>
        DocumentKinds.ByCode(kind) is { } known && await keeper.ReleaseAsync(known, number)
            ? Done(DocumentLinks.Template(kind), $"第{number}版已启用，以后签发的《{known.Name}》使用这一版") : NotFound();
}
