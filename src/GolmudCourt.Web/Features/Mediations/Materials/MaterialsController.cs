using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Materials;

/// <summary>Files added while the mediation runs.</summary>
internal sealed class MaterialForm : MediationForm
{
    /// <summary>What they are for.</summary>
    public MediationFilePurpose Purpose { get; set; } = MediationFilePurpose.Evidence;

    /// <summary>The files.</summary>
    public List<IFormFile>? Files { get; set; }
}

/// <summary>补充材料 (在线调解规则 8).</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}/materials")]
internal sealed class MaterialsController(MediationActs acts, Uploads uploads) : MediationActController<MaterialForm>(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.AddMaterial;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new MaterialForm());

    [HttpPost]
    public async Task<IActionResult> Create(Guid key, MaterialForm form)
    {
        if (form.Files is null or { Count: 0 })
        {
            ModelState.AddModelError(nameof(form.Files), "请选择要上传的文件");
        }

        if (form.Purpose == MediationFilePurpose.PerformanceProof)
        {
            ModelState.AddModelError(nameof(form.Purpose), "请选择材料的种类");
        }

        UploadField.Check(form.Files, nameof(form.Files), ModelState);
        return await ActAsync(
            key, form, async (m, o) =>
            {
                var party = form.Party(m, o.Actor.UserId);
                foreach (var file in await uploads.TakeAsync(form.Files, nameof(form.Files)))
                {
                    m.AddMaterial(form.Purpose, party, file, o);
                }
            }, "材料已上传");
    }
}
