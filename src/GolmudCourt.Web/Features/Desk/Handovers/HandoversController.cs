using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Desk.Work;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Desk.Handovers;

/// <summary>The form to give a duty to another.</summary>
internal sealed class HandoverForm
{
    /// <summary>To whom.</summary>
    public long? To { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>The duty.</summary>
    public string Title { get; set; } = "";

    /// <summary>What is to be done.</summary>
    public string Act { get; set; } = "";

    /// <summary>The people of the role.</summary>
    public IReadOnlyList<SelectListItem> People { get; set; } = [];
}

/// <summary>移交、分派.</summary>
[Requires(CourtActs.HandOverDuties)]
internal sealed class HandoversController(DeskDuties duties) : CourtController
{
    [HttpGet(DeskLinks.Desk + "/{key:guid}/handover")]
    public async Task<IActionResult> New(Guid key) => View(await FillAsync(new(), await duties.GiveableAsync(key)));

    [HttpPost(DeskLinks.Desk + "/{key:guid}/handover")]
    public async Task<IActionResult> Create(Guid key, HandoverForm form)
    {
        var item = await duties.GiveableAsync(key);
        ShowAgainWith(async () => View("New", await FillAsync(form, item)));
        await duties.HandOverAsync(item, form.To ?? 0, form.Reason);
        return Done(DeskLinks.At(DeskQueries.Mine), "已移交");
    }

    private async Task<HandoverForm> FillAsync(HandoverForm form, DeskItem item)
    {
        (form.Title, form.Act) = (item.Title, item.Act);
        form.People = [.. (await duties.PeopleAsync(item.Role, item.UserId)).Select(p => new SelectListItem(p.Name, $"{p.Id}"))];
        return form;
    }
}
