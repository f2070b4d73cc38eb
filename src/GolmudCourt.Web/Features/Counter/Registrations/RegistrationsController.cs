using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Counter.Drafts;
using GolmudCourt.Web.Features.Docketing.Acceptances;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Filings.Delivery;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Counter.Registrations;

/// <summary>Reads a registration back to the party, takes the signature, gives the receipt, and dockets on the spot where that is possible.</summary>
[Requires(CourtActs.RegisterAtCounter)]
internal sealed class RegistrationsController(
    CourtDbContext db, CounterDrafts drafts, CounterFilings filings, FilingDesk desk, FilingActs acts, FileStore store, ReferenceData reference, Occasions occasions)
    : CourtController
{
    [HttpGet(CounterLinks.Drafts + "/{key:guid}/registration")]
    public async Task<IActionResult> New(Guid key)
    {
        var (filing, problems) = filings.Build(await drafts.ReadAsync(key), await occasions.NowAsync());
        if (filing is null)
        {
            return Done(CounterLinks.Draft(key), $"还有{problems.Count}处没有填好，请先核对");
        }

        var form = new RegistrationForm { Page = PageOf(key, filing) };
        form.ReadText = HashOf(form.Page);
        return View(form);
    }

    [HttpPost(CounterLinks.Drafts + "/{key:guid}/registration")]
    public async Task<IActionResult> Create(Guid key, RegistrationForm form)
    {
        var occasion = await occasions.NowAsync();
        var draft = await drafts.RowAsync(key);
        var (filing, _) = filings.Build(drafts.Read(draft), occasion);
        if (filing is null)
        {
            return Redirect(CounterLinks.Registration(key));
        }

        form.Page = PageOf(key, filing);
        ShowAgainWith(() => Task.FromResult<IActionResult>(View("New", form)));
        if (!IsWhatWasRead(form) || !InOrder(form.Problems()))
        {
            return Again("New", form);
        }

        db.CounterDrafts.Remove(draft);
        db.Filings.Add(filing);
        await desk.SubmitAsync(filing, await SignatureAsync(form), occasion);
        return form.DocketNow ? await DocketAsync(filing, form, occasion) : Redirect(CounterLinks.Registered(filing.Key));
    }

    [HttpGet(CounterLinks.Desk + "/registrations/{key:guid}")]
    public async Task<IActionResult> Show(Guid key) => View(await acts.HeadAsync(key));

    // The receipt is given and stays given; what stands against docketing at once is told on the page that follows.
    private async Task<IActionResult> DocketAsync(Filing filing, RegistrationForm form, Occasion occasion)
    {
        var location = CounterLinks.Registered(filing.Key);
        try
        {
            await desk.DocketAsync(filing, form.TypeCode!, form.Halve, occasion);
            return Redirect(location);
        }
        catch (RuleViolation refused)
        {
            return Done(location, $"已收件，没有当场立案：{refused.Message}");
        }
    }

    private async Task<SignatureDetails> SignatureAsync(RegistrationForm form)
    {
        string? drawing = null;
        if (form.Sign().Png() is { } png)
        {
            using var content = new MemoryStream(png);
            drawing = (await store.SaveAsync(content)).Sha256;
        }

        return new(form.Name!, drawing, HttpContext.Connection.RemoteIpAddress?.ToString());
    }

    private bool IsWhatWasRead(RegistrationForm form)
    {
        var now = HashOf(form.Page);
        if (form.ReadText == now)
        {
            return true;
        }

        ModelState.Clear();
        form.ReadText = now;
        form.ReadBack = false;
        ModelState.AddModelError(nameof(form.ReadBack), "内容在核对期间有改动，请当事人重新看一遍");
        return false;
    }

    private ReadBackView PageOf(Guid key, Filing filing)
    {
        var address = filing.Delivery!;
        var consents = DeliveryForm.Names(filing.Consents);
        return new(
            key,
            desk.Pleading(filing, occasions.Today, "（待签名）"),
            $"{address.Recipient}，{address.Address}，{address.Phone}{(address.Email is null ? "" : $"，{address.Email}")}",
            consents.Length == 0 ? "没有同意在线办理的环节" : consents,
            filing.MediationWish!.Value,
            desk.FeeOf(filing),
            [.. filing.Parties.Where(p => p.Position == PartyPosition.Plaintiff).Select(p => p.Representative ?? p.Name).Concat(filing.Agents.Select(a => a.Name)).Distinct()],
            AcceptanceForm.TypeItems(reference));
    }

    private static string HashOf(ReadBackView page) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', page.Pleading, page.Delivery, page.Consents, page.Wish))));
}
