using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.Outside;

/// <summary>An application for an agreement made outside the portal (民诉解释 354).</summary>
[Requires(CourtActs.ApplyForConfirmation)]
internal sealed class OutsideController(OutsideForms forms, ConfirmationDesk desk, Uploads uploads, Occasions occasions) : CourtController
{
    [HttpGet(ConfirmationLinks.Outside)]
    public async Task<IActionResult> New() => View("Edit", await forms.FreshAsync());

    [HttpPost(ConfirmationLinks.Outside)]
    public async Task<IActionResult> Create(OutsideForm form)
    {
        if (!await CheckAsync(form))
        {
            return Again("Edit", form);
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(View("Edit", form)));
        var occasion = await occasions.NowAsync();
        var application = await desk.BeginOutsideAsync(forms.Read(form), occasion);
        await KeepFilesAsync(application, form);
        return Done(ConfirmationLinks.Application(application.Key), "已保存。请看提交前检查，都处理好以后签署，再请对方签署");
    }

    [HttpGet(ConfirmationLinks.All + "/{key:guid}/agreement")]
    public async Task<IActionResult> Edit(Guid key) => View("Edit", await forms.OfAsync(await OwnDraftAsync(key)));

    [HttpPost(ConfirmationLinks.All + "/{key:guid}/agreement")]
    public async Task<IActionResult> Save(Guid key, OutsideForm form)
    {
        var application = await OwnDraftAsync(key);
        form.Key = key;
        if (!await CheckAsync(form))
        {
            return Again("Edit", form);
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(View("Edit", form)));
        application.Describe(await desk.WithAccountsAsync(forms.Read(form)), await occasions.NowAsync());
        await KeepFilesAsync(application, form);
        return Done(ConfirmationLinks.Application(key), "已保存；内容有变动，此前的签名作废，请重新签署");
    }

    // The other side reads and signs; who began it writes, until all have signed.
    private async Task<ConfirmationApplication> OwnDraftAsync(Guid key) =>
        await desk.OpenAsync(key) is { Status: ConfirmationStatus.Draft } draft && draft.OwnerId == occasions.User.Id ? draft : throw new NotFoundException();

    private async Task<bool> CheckAsync(OutsideForm form)
    {
        await forms.FillOwnAsync(form);
        ModelState.Clear();
        if (form.Initiative is null)
        {
            ModelState.AddModelError(nameof(form.Initiative), "请选择是谁邀请或者组织的调解（民诉法 205）");
        }

        if (form.ByAgent && form.Authority is null)
        {
            ModelState.AddModelError(nameof(form.Authority), "请选择代理权限（民诉法 62）");
        }

        UploadField.Check(form.AgreementFiles, nameof(form.AgreementFiles), ModelState);
        UploadField.Check(form.ProofFiles, nameof(form.ProofFiles), ModelState);
        InOrder(form.SumProblems());
        return InOrder(forms.Read(form).Problems(occasions.Today));
    }

    private async Task KeepFilesAsync(ConfirmationApplication application, OutsideForm form)
    {
        var occasion = await occasions.NowAsync();
        foreach (var file in await uploads.TakeAsync(form.AgreementFiles, nameof(form.AgreementFiles)))
        {
            application.AddFile(ConfirmationFilePurpose.Agreement, file, occasion);
        }

        foreach (var file in await uploads.TakeAsync(form.ProofFiles, nameof(form.ProofFiles)))
        {
            application.AddFile(ConfirmationFilePurpose.MediationProof, file, occasion);
        }

        await desk.SaveAsync();
    }
}
