using GolmudCourt.Domain;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Features.Service.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Service.Records;

/// <summary>送达: the clerk's ledger, document by document and recipient by recipient.</summary>
[Requires(CourtActs.ServeDocuments)]
[Route(ServiceLinks.Root)]
internal sealed class RecordsController(ServiceQueries queries, ServiceDesk desk, DocumentAccess access, Occasions occasions, CourtSettings court) : CourtController
{
    [HttpGet("of/{document:guid}")]
    public async Task<IActionResult> Index(Guid document) => View(await queries.PageAsync(document, new ServiceForm()));

    [HttpPost("of/{document:guid}")]
    public async Task<IActionResult> Begin(Guid document, ServiceForm form)
    {
        ShowAgainWith(async () => View("Index", await queries.PageAsync(document, form)));
        var paper = await access.DocumentAsync(document);
        if (form.Party is not { } party || form.Channel is not { } channel)
        {
            throw new RuleViolation("service.choice", "请选择收件人和送达方式", null, form.Party is null ? nameof(form.Party) : nameof(form.Channel));
        }

        var record = await desk.AttemptAsync(paper, party, channel, form.Details, await occasions.NowAsync());
        return Done(ServiceLinks.Record(record.Key), NoticeOf(record));
    }

    [HttpGet("records/{record:guid}")]
    public async Task<IActionResult> Show(Guid record, int? attempt) => View(await queries.RecordAsync(record, new RecordForm(), attempt));

    [HttpPost("records/{record:guid}/attempts/{number:int}")]
    public async Task<IActionResult> Record(Guid record, int number, RecordForm form)
    {
        ShowAgainWith(async () => View("Show", await queries.RecordAsync(record, form, number)));
        if (form.Act is not { } act || act == AttemptAct.Open)
        {
            throw new RuleViolation("service.choice", "请选择情况", null, nameof(form.Act));
        }

        var ledger = await desk.RecordAsync(record, number, act, form.Day, form.Reason, form.Remark, await occasions.NowAsync());
        return Done(ServiceLinks.Record(record), ledger.EffectiveOn is { } day ? $"已登记；{day:yyyy年M月d日}送达" : "已登记");
    }

    /// <summary>送达回证, to print.</summary>
    [HttpGet("records/{record:guid}/certificate")]
    public async Task<IActionResult> Certificate(Guid record)
    {
        ViewData["Court"] = court.Name;
        return View(await queries.RecordAsync(record, new RecordForm()));
    }

    private static string NoticeOf(ServiceRecord record) => record switch
    {
        { EffectiveOn: { } day } => $"已发出；{day:yyyy年M月d日}送达",
        { NeedsClerk: true } => $"没有发出去：{record.Attempts[^1].Remark}",
        _ when ServiceWorkflow.IsMessage(record.Attempts[^1].Channel) => "已放入发件箱；发出的结果由系统登记，没有发出的列入送达待办",
        _ => "已登记送达，等待结果",
    };
}
