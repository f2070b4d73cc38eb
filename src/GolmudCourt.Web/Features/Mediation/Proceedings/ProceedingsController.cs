using GolmudCourt.Web.Features.Mediation.Periods;
using GolmudCourt.Web.Features.Mediation.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediation.Proceedings;

/// <summary>A yes or a no.</summary>
internal sealed class YesNoForm
{
    public bool Yes { get; set; }
}

/// <summary>调解进行中: a party's page of sessions, time, facts, offers and the agreement, and its short answers.</summary>
[Route(WorkLinks.Parties + "/{key:guid}")]
internal sealed class ProceedingsController(MediationRoom room, ProceedingsQueries queries) : PartyPages(room)
{
    [HttpGet("proceedings")]
    public async Task<IActionResult> Show(Guid key) => View(await queries.ReadAsync(await HeadAsync(key)));

    [HttpPost("sessions/{number:int}/answer")]
    public async Task<IActionResult> AnswerSession(Guid key, int number, YesNoForm form)
    {
        var party = await PartyAsync(key);
        return await ActAsync(
            key, null, (m, now) => m.AnswerSession(number, party, form.Yes, now), WorkLinks.Proceedings(key, Asked),
            form.Yes ? "已确认参加" : "已告知不能参加，调解员会看到");
    }

    [HttpPost("extensions/{number:int}/answer")]
    public async Task<IActionResult> AnswerExtension(Guid key, int number, YesNoForm form)
    {
        var party = await PartyAsync(key);
        return await ActAsync(
            key, null, (m, now) => m.AnswerExtension(number, party, form.Yes, now), WorkLinks.Proceedings(key, Asked),
            form.Yes ? "已同意延长" : "已答复不同意，期限不变");
    }

    [HttpPost("disclosures/{number:int}/answer")]
    public async Task<IActionResult> AnswerDisclosure(Guid key, int number, YesNoForm form)
    {
        var party = await PartyAsync(key);
        return await ActAsync(
            key, null, (m, now) => m.AnswerDisclosure(number, party, form.Yes, now), WorkLinks.Proceedings(key, Asked),
            form.Yes ? "已同意由这名调解员继续" : "已答复不同意，将另行确定调解员");
    }

    [HttpGet("extension")]
    public Task<IActionResult> Extension(Guid key) => PageAsync(key, "Extension", new ExtensionForm());

    [HttpPost("extension")]
    public async Task<IActionResult> Propose(Guid key, ExtensionForm form)
    {
        var party = await PartyAsync(key);
        return await ActAsync(
            key, () => PageAsync(key, "Extension", form), (m, now) => m.ProposeExtension(party, form.Days ?? 0, form.Reason ?? "", now),
            WorkLinks.Proceedings(key, Asked), "已提议延长，其他各方都同意后才有效");
    }
}
