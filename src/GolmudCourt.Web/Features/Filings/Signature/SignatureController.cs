using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Signature;

/// <summary>Signing the complaint, which hands it in.</summary>
[Route("filings/{key:guid}/sign")]
internal sealed class SignatureController(DraftDesk desk, FileStore store) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Sign;

    [HttpGet("")]
    public IActionResult Index() => Desk.Missing(Draft).Count > 0 ? Incomplete() : Show(new());

    [HttpPost("")]
    public async Task<IActionResult> Sign(SignForm form)
    {
        if (Desk.Missing(Draft).Count > 0)
        {
            return Incomplete();
        }

        if (!InOrder(form.Problems()))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Show(form);
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(Show(form)));
        var details = new SignatureDetails(form.Name!.Trim(), await DrawingAsync(form), HttpContext.Connection.RemoteIpAddress?.ToString());
        await Desk.Filings.SubmitAsync(Draft, details, await Desk.Occasions.NowAsync());
        return Redirect(FilingLinks.Receipt(Draft.Key));
    }

    /// <inheritdoc/>
    protected override string WhenSubmitted(Guid key) =>
        HttpMethods.IsPost(Request.Method) ? FilingLinks.Receipt(key) : FilingLinks.Matter(key);

    private async Task<string?> DrawingAsync(SignForm form)
    {
        if (form.Png() is not { } png)
        {
            return null;
        }

        using var content = new MemoryStream(png);
        return (await store.SaveAsync(content)).Sha256;
    }

    private RedirectResult Incomplete()
    {
        TempData["Incomplete"] = "1";
        return Redirect(FilingLinks.Step(Draft.Key, WizardSteps.Summary));
    }

    private ViewResult Show(SignForm form)
    {
        ViewData["Signers"] = string.Join("、", Draft.Parties.Where(p => p.Position == PartyPosition.Plaintiff).OrderBy(p => p.Number)
            .Select(p => p.Kind == PartyKind.NaturalPerson && p.Representative is null ? p.Name : p.Representative ?? p.Name)
            .Concat(Draft.Agents.OrderBy(a => a.Number).Select(a => a.Name)).Distinct());
        return Page("Index", form);
    }
}
