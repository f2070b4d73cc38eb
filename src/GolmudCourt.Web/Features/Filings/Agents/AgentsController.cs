using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Agents;

/// <summary>The agents of the parties of a draft. They are listed with the parties.</summary>
[Route("filings/{key:guid}/agents")]
internal sealed class AgentsController(DraftDesk desk) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Parties;

    private string List => FilingLinks.Step(Draft.Key, Step);

    [HttpGet("")]
    public IActionResult Index() => Redirect(List);

    [HttpGet("new")]
    public async Task<IActionResult> New(bool self = false)
    {
        if (Draft.Parties.Count == 0)
        {
            return Redirect(List);
        }

        var form = self ? AgentForm.Of(await Desk.AccountAsync()) : new AgentForm();
        form.PartyNumber = Draft.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number).First().Number;
        return Edit(null, form);
    }

    [HttpPost("")]
    public async Task<IActionResult> Add(AgentForm form)
    {
        ShowAgainWith(() => Task.FromResult<IActionResult>(Edit(null, form)));
        if (!InOrder(form.ToDetails().Problems()))
        {
            return EditAgain(null, form);
        }

        Draft.AddAgent(form.ToDetails(), await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return Done(List, $"已添加代理人“{form.Name}”");
    }

    [HttpGet("{number:int}")]
    public IActionResult Edit(int number) => Edit(number, AgentForm.Of(Find(number)));

    [HttpPost("{number:int}")]
    public async Task<IActionResult> Revise(int number, AgentForm form)
    {
        ShowAgainWith(() => Task.FromResult<IActionResult>(Edit(number, form)));
        if (!InOrder(form.ToDetails().Problems()))
        {
            return EditAgain(number, form);
        }

        if (ChangedElsewhere(form.Stamp, AgentForm.Lines(Find(number))))
        {
            return Edit(number, form);
        }

        Draft.ReviseAgent(number, form.ToDetails(), await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return Done(List, "已保存");
    }

    [HttpPost("{number:int}/removal")]
    public async Task<IActionResult> Remove(int number)
    {
        var agent = Find(number);
        Draft.RemoveAgent(number, await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return Done(List, $"已删除代理人“{agent.Name}”");
    }

    private FilingAgent Find(int number) => Draft.Agents.FirstOrDefault(a => a.Number == number) ?? throw new NotFoundException();

    private ViewResult EditAgain(int? number, AgentForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Edit(number, form);
    }

    private ViewResult Edit(int? number, AgentForm form)
    {
        ViewData["Number"] = number;
        ViewData["Stamp"] = number is { } n ? DraftStamp.Of(AgentForm.Lines(Find(n))) : null;
        ViewData["Parties"] = Draft.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number)
            .Select(p => new Hosting.TagHelpers.Choice($"{p.Number}", $"{PartyNames.Of(p.Position)}：{p.Name}")).ToList();
        return Page("Edit", form, number is null ? "添加代理人" : "修改代理人");
    }
}
