using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Parties;

/// <summary>The parties of a draft.</summary>
[Route("filings/{key:guid}/parties")]
internal sealed class PartiesController(DraftDesk desk) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Parties;

    [HttpGet("")]
    public IActionResult Index()
    {
        var me = Desk.Occasions.User;
        return Page("Index", new PartiesPage(PartyLines.List(Draft), Draft.Parties.Any(p => p.Name == me.Name), me.Role == CourtRole.Agent));
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(PartyPosition position, bool self = false) =>
        Edit(null, self ? PartyForm.Of(await Desk.AccountAsync()) : new PartyForm { Position = position });

    [HttpPost("")]
    public async Task<IActionResult> Add(PartyForm form)
    {
        if (!InOrder(form.Problems(Desk.Occasions.Today)))
        {
            return EditAgain(null, form);
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(Edit(null, form)));
        Draft.AddParty(form.ToDetails(), await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return Done(FilingLinks.Step(Draft.Key, Step), $"已添加{PartyNames.Of(form.Position)}“{form.Name}”");
    }

    [HttpGet("{number:int}")]
    public IActionResult Edit(int number) => Edit(number, PartyForm.Of(Find(number)));

    [HttpPost("{number:int}")]
    public async Task<IActionResult> Revise(int number, PartyForm form)
    {
        if (!InOrder(form.Problems(Desk.Occasions.Today)))
        {
            return EditAgain(number, form);
        }

        if (ChangedElsewhere(form.Stamp, PartyLines.Of(Find(number))))
        {
            return Edit(number, form);
        }

        Draft.ReviseParty(number, form.ToDetails(), await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return Done(FilingLinks.Step(Draft.Key, Step), "已保存");
    }

    [HttpPost("{number:int}/removal")]
    public async Task<IActionResult> Remove(int number)
    {
        var party = Find(number);
        Draft.RemoveParty(number, await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return Done(FilingLinks.Step(Draft.Key, Step), $"已删除{PartyNames.Of(party.Position)}“{party.Name}”");
    }

    private FilingParty Find(int number) => Draft.Parties.FirstOrDefault(p => p.Number == number) ?? throw new NotFoundException();

    private ViewResult EditAgain(int? number, PartyForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Edit(number, form);
    }

    private ViewResult Edit(int? number, PartyForm form)
    {
        ViewData["Number"] = number;
        ViewData["Stamp"] = number is { } n ? DraftStamp.Of(PartyLines.Of(Find(n))) : null;
        return Page("Edit", form, number is null ? "添加当事人" : "修改当事人");
    }
}
