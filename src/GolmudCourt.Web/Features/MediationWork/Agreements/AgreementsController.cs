using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Agreements;

/// <summary>The mediator drafts the agreement, checks it, fixes its text and takes it back for changes.</summary>
[Route(WorkLinks.Mine + "/{key:guid}")]
internal sealed class AgreementsController(MediationRoom room) : MediatorPages(room)
{
    [HttpGet("agreement")]
    public async Task<IActionResult> Index(Guid key)
    {
        await Room.KeepAsync(key);
        return await ShowAsync(key, null);
    }

    [HttpPost("agreement")]
    public async Task<IActionResult> Draft(Guid key, AgreementForm form)
    {
        if (Request.Headers.ContainsKey(OnceFilter.AutosaveHeader))
        {
            return await KeepAsync(key, form);
        }

        if (form.Rearranged())
        {
            ModelState.Clear();
            return await ShowAsync(key, form);
        }

        var stamp = StampOf(await AgreementQueries.MatterAsync(Matters, key));
        if ((form.Stamp ?? "") != stamp)
        {
            return await ChangedElsewhereAsync(key, form, stamp);
        }

        var details = form.Read(ModelState);
        return await ActAsync(
            key, () => ShowAsync(key, form), (m, at) => m.DraftAgreement(details, at), WorkLinks.Matter(key, "agreement"), "草稿已保存，请看右边的检查");
    }

    // An accepted offer wrote into the draft while it was open here: both are shown, and saving again decides.
    private async Task<IActionResult> ChangedElsewhereAsync(Guid key, AgreementForm form, string stamp)
    {
        ViewData["Changed"] = true;
        ModelState.Remove(nameof(form.Stamp));
        form.Stamp = stamp;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await ShowAsync(key, form);
    }

    [HttpPost("agreement/opening")]
    public Task<IActionResult> Open(Guid key) =>
        ActAsync(
            key, () => ShowAsync(key, null), (m, now) => m.OpenForSignature(now), WorkLinks.Matter(key, "agreement"), "文本已确定，请各方签署；您也要签");

    [HttpGet("agreement/reopening")]
    public Task<IActionResult> Reopening(Guid key) => PageAsync(key, "Reopening", new ReasonForm());

    [HttpPost("agreement/reopening")]
    public Task<IActionResult> Reopen(Guid key, ReasonForm form) =>
        ActAsync(
            key, () => PageAsync(key, "Reopening", form), (m, now) => m.ReopenAgreement(form.Reason ?? "", now), WorkLinks.Matter(key, "agreement"),
            "协议已退回修改，已有的签名作废");

    [HttpGet("oral-agreement")]
    public async Task<IActionResult> Oral(Guid key) => await OralPageAsync(key);

    [HttpPost("oral-agreement")]
    public Task<IActionResult> RecordOral(Guid key) =>
        ActAsync(
            key, () => OralPageAsync(key),
            (m, now) => m.RecordOralAgreement(DetailsOf(m), now), WorkLinks.Matter(key, "agreement"), "口头协议已记录，自今日起生效");

    // Saved in the background: the same draft, without a word on the page and without an entry in the journal.
    private async Task<IActionResult> KeepAsync(Guid key, AgreementForm form)
    {
        var matter = await Room.OpenAsync(Matters, key);
        if ((form.Stamp ?? "") != StampOf(matter))
        {
            return Conflict();
        }

        try
        {
            var details = form.Read(ModelState);
            if (!ModelState.IsValid)
            {
                return UnprocessableEntity();
            }

            matter.KeepDraft(details, await Room.Occasions.NowAsync());
        }
        catch (RuleViolation)
        {
            return UnprocessableEntity();
        }

        await Room.Db.SaveChangesAsync();
        Response.Headers[DraftStamp.Header] = StampOf(matter);
        return NoContent();
    }

    // What is drafted is what is recorded: one page to write, two ways to conclude.
    private static AgreementDetails DetailsOf(Case m)
    {
        var unread = new Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary();
        return m.CurrentAgreement() is { } draft ? AgreementForm.Of(draft).Read(unread) : new AgreementDetails(null, [], [], null);
    }

    private async Task<IActionResult> OralPageAsync(Guid key)
    {
        var head = await HeadAsync(key);
        ViewData[HeadKey] = head;
        return View("Oral", AgreementQueries.ViewOf(await AgreementQueries.MatterAsync(Matters, key)));
    }

    private async Task<IActionResult> ShowAsync(Guid key, AgreementForm? form)
    {
        var head = await HeadAsync(key);
        var matter = await AgreementQueries.MatterAsync(Matters, key);
        var view = AgreementQueries.ViewOf(matter);
        ViewData[HeadKey] = head;
        if (view is { Status: not AgreementStatus.Draft } || !head.Allows(MediationAct.DraftAgreement, CourtRole.Mediator))
        {
            ViewData["Signers"] = view?.MediatorName;
            ViewData["Form"] = view is null ? null : SignatureForm.Under(view.Text, view.Hash);
            return View("Show", view);
        }

        form ??= matter.CurrentAgreement() is { } draft ? AgreementForm.Of(draft) : Fresh(matter);
        if (HttpContext.Items[PendingForms.Parameter] is IReadOnlyDictionary<string, string[]> typed)
        {
            form.LayOut(typed.Keys);
        }

        form.Stamp ??= StampOf(matter);
        ViewData["Draft"] = new DraftView(view, matter.CheckAgreement(head.Today), StampOf(matter));
        return View("Edit", form);
    }

    private static string StampOf(Case m) => AgreementQueries.ViewOf(m)?.Hash ?? "";

    private static AgreementForm Fresh(Case m) => new() { FactsAndDisputes = m.Summary, Clauses = [new()] };
}
