using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.Materials;

/// <summary>Files added to an application.</summary>
internal sealed class MaterialForm : ConfirmationForm
{
    /// <summary>What a party may bring.</summary>
    public static IReadOnlyList<ConfirmationFilePurpose> Purposes { get; } =
    [
        ConfirmationFilePurpose.Agreement, ConfirmationFilePurpose.MediationProof, ConfirmationFilePurpose.PropertyProof,
        ConfirmationFilePurpose.DeliveryProof, ConfirmationFilePurpose.Identity, ConfirmationFilePurpose.Authority,
    ];

    /// <summary>What they are for.</summary>
    public ConfirmationFilePurpose? Purpose { get; set; }

    /// <summary>The files.</summary>
    public List<IFormFile>? Files { get; set; }
}

/// <summary>上传、补交材料 (民诉解释 354).</summary>
[Requires(CourtActs.ApplyForConfirmation)]
[Route(ConfirmationLinks.All + "/{key:guid}/materials")]
internal sealed class MaterialsController(ConfirmationActs acts, Uploads uploads) : ConfirmationActController<MaterialForm>(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.AddMaterial;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new MaterialForm());

    [HttpPost]
    public async Task<IActionResult> Create(Guid key, MaterialForm form)
    {
        if (form.Files is null or { Count: 0 })
        {
            ModelState.AddModelError(nameof(form.Files), "请选择要上传的文件");
        }

        if (form.Purpose is not { } purpose || !MaterialForm.Purposes.Contains(purpose))
        {
            ModelState.AddModelError(nameof(form.Purpose), "请选择材料的种类");
        }

        UploadField.Check(form.Files, nameof(form.Files), ModelState);
        return await ActAsync(
            key, form, async (a, o) =>
            {
                foreach (var file in await uploads.TakeAsync(form.Files, nameof(form.Files)))
                {
                    a.AddFile(form.Purpose!.Value, file, o);
                }
            }, "材料已上传");
    }

    /// <inheritdoc/>
    protected override bool IsOpen(ConfirmationHead head) => head.Status == ConfirmationStatus.Draft || base.IsOpen(head);
}
