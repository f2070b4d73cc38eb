using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.Proceedings;

/// <summary>A yes or a no.</summary>
internal sealed class YesNoForm
{
    public bool Yes { get; set; }
}

/// <summary>调解进行中: a party's page of sessions, time, facts, offers and the agreement.</summary>
[Route(WorkLinks.Parties + "/{key:guid}")]
internal sealed class ProceedingsController(MediationRoom room, ProceedingsQueries queries) : PartyPages(room)
{
    [HttpGet("proceedings")]
    public async Task<IActionResult> Show(Guid key)
    {
        await Room.KeepAsync(key);
        return View(await queries.ReadAsync(await HeadAsync(key)));
    }

    [HttpPost("sessions/{number:int}/answer")]
    public async Task<IActionResult> AnswerSession(Guid key, int number, YesNoForm form)
    {
        var party = await PartyAsync(key);
        return await ActAsync(
            key, null, (m, now) => m.AnswerSession(number, party, form.Yes, now), WorkLinks.Proceedings(key, Asked),
            form.Yes ? "已确认参加" : "已告知不能参加，调解员会看到");
    }
}
