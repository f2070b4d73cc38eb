using System.Globalization;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Facts;

/// <summary>无争议事实: the mediator writes them; a change voids what was signed (在线调解规则 22).</summary>
[Route(WorkLinks.Mine + "/{key:guid}/facts")]
internal sealed class FactsController(MediationRoom room) : MediatorPages(room)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid key)
    {
        var head = await HeadAsync(key);
        var view = await FactsQueries.ReadAsync(Matters, head, Room.Occasions.User.Role);
        return Show(head, view, new FactsForm { Facts = [.. view.Facts] });
    }

    [HttpPost("")]
    public async Task<IActionResult> State(Guid key, FactsForm form)
    {
        if (form.Then is not null)
        {
            Rearrange(form);
            return await ShowAsync(key, form);
        }

        return await ActAsync(
            key, () => ShowAsync(key, form), (m, now) => m.StateFacts(form.Written(), now), WorkLinks.Matter(key, "facts"), "已保存，请各方当事人签名确认");
    }

    // Rows come and go on the page alone; nothing is saved by it and nothing typed is lost.
    private void Rearrange(FactsForm form)
    {
        if (form.Then == "add" && form.Facts.Count < Case.MaxFacts)
        {
            form.Facts.Add("");
        }
        else if (form.Then!.StartsWith("remove-", StringComparison.Ordinal)
            && int.TryParse(form.Then.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < form.Facts.Count)
        {
            form.Facts.RemoveAt(at);
        }

        ModelState.Clear();
    }

    private async Task<IActionResult> ShowAsync(Guid key, FactsForm form)
    {
        var head = await HeadAsync(key);
        return Show(head, await FactsQueries.ReadAsync(Matters, head, Room.Occasions.User.Role), form);
    }

    private ViewResult Show(WorkHead head, FactsView view, FactsForm form)
    {
        if (form.Facts.Count == 0)
        {
            form.Facts.Add("");
        }

        ViewData[HeadKey] = head;
        ViewData["View"] = view;
        return View("Index", form);
    }
}
