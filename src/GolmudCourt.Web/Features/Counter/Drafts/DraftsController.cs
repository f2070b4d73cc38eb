using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Filings.Parties;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Counter.Drafts;

/// <summary>窗口登记: one page that may be kept, added to and checked in any order.</summary>
[Requires(CourtActs.RegisterAtCounter)]
internal sealed class DraftsController(
    CourtDbContext db, CounterDrafts drafts, CounterFilings filings, KnownPeople people, Uploads uploads, PartyChoices choices, Occasions occasions)
    : CourtController
{
    private const int MostRows = 60;

    [HttpGet(CounterLinks.Desk)]
    public async Task<IActionResult> Index() => View(await drafts.ListAsync());

    [HttpPost(CounterLinks.Drafts)]
    public async Task<IActionResult> Open()
    {
        var draft = drafts.Open(CounterForm.Blank());
        await db.SaveChangesAsync();
        return Redirect(CounterLinks.Draft(draft.Key));
    }

    [HttpGet(CounterLinks.Drafts + "/{key:guid}")]
    public async Task<IActionResult> Edit(Guid key) => Page(key, await drafts.ReadAsync(key));

    [HttpPost(CounterLinks.Drafts + "/{key:guid}")]
    public async Task<IActionResult> Keep(Guid key, CounterForm form)
    {
        await BringFilesAsync(key, form);
        var place = await ChangeAsync(form);
        await drafts.KeepAsync(key, form);
        if (Request.Headers.ContainsKey(OnceFilter.AutosaveHeader))
        {
            return NoContent();
        }

        if (!ModelState.IsValid || (form.Do == "check" && !InOrder(filings.Build(form, await occasions.NowAsync()).Problems)))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            if (place is not null)
            {
                ForgetValues();
            }

            return Page(key, form);
        }

        return form.Do == "check" ? Redirect(CounterLinks.Registration(key))
            : place is null ? Done(CounterLinks.Draft(key), "已保存") : Redirect($"{CounterLinks.Draft(key)}{place}");
    }

    [HttpPost(CounterLinks.Drafts + "/{key:guid}/removal")]
    public async Task<IActionResult> Remove(Guid key)
    {
        await drafts.RemoveAsync(key);
        return Done(CounterLinks.Desk, "登记已放弃");
    }

    private ViewResult Page(Guid key, CounterForm form)
    {
        var elements = filings.ElementsOf(form.Cause);
        foreach (var field in elements?.Fields ?? [])
        {
            form.Answers.TryAdd(field.Key, "");
        }

        ViewData["Key"] = key;
        ViewData["Elements"] = elements;
        ViewData["Cause"] = filings.CauseOf(form.Cause);
        ViewData["Hits"] = filings.HitsOf(form.Cause);
        ViewData["Choices"] = choices;
        return View("Edit", form);
    }

    // The rows moved: the fields show the page as it is now, and only the sentences stay.
    private void ForgetValues()
    {
        var errors = ModelState.SelectMany(s => s.Value!.Errors.Select(e => (s.Key, e.ErrorMessage))).ToList();
        ModelState.Clear();
        foreach (var (field, sentence) in errors)
        {
            ModelState.AddModelError(field, sentence);
        }
    }

    // What the rows hold already stays with them; each new file is looked at by itself, so that one bad file costs no other.
    private async Task BringFilesAsync(Guid key, CounterForm form)
    {
        var kept = (await drafts.ReadAsync(key)).Evidence.ToLookup(r => r.Id, r => r.Kept);
        for (var i = 0; i < form.Evidence.Count; i++)
        {
            var row = form.Evidence[i];
            row.Id = string.IsNullOrEmpty(row.Id) ? Guid.NewGuid().ToString("N") : row.Id;
            row.Kept = kept[row.Id].FirstOrDefault() ?? [];
            foreach (var file in row.Files ?? [])
            {
                try
                {
                    row.Kept.AddRange(await uploads.TakeAsync([file], $"Evidence[{i}].Files"));
                }
                catch (RuleViolation refused)
                {
                    ModelState.AddModelError($"Evidence[{i}].Files", refused.Message);
                }
            }
        }
    }

    /// <summary>Does what a button asks of the page itself.</summary>
    /// <returns>The place on the page to go on from, or null when the page did not change.</returns>
    private async Task<string?> ChangeAsync(CounterForm form)
    {
        var parts = (form.Do ?? "").Split(':', 3);
        var list = parts.Length > 1 ? form.ListOf(parts[1]) : null;
        var row = int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
        switch (parts[0])
        {
            case "add" when list is not null && list.Count < MostRows:
                list.Add(CounterForm.RowOf(parts[1]));
                return $"#{parts[1]}-{list.Count - 1}";
            case "remove" when list is not null && row >= 0 && row < list.Count:
                RemoveRow(form, parts[1], list, row);
                return $"#{parts[1]}";
            case "drop" when row >= 0 && parts.Length == 3 && form.Evidence.FirstOrDefault(e => e.Id == parts[1]) is { } evidence && row < evidence.Kept.Count:
                evidence.Kept.RemoveAt(row);
                return "#Evidence";
            case "cause" when parts.Length > 1:
                form.Cause = filings.TextOf(parts[1]);
                return "#Claims";
            case "look-up" when row >= 0 && row < form.Parties.Count:
                return await LookUpAsync(form, row);
            default:
                return null;
        }
    }

    private async Task<string?> LookUpAsync(CounterForm form, int row)
    {
        try
        {
            TempData["Notice"] = await people.FillAsync(form.Parties[row], occasions.Today);
            return $"#Parties-{row}";
        }
        catch (RuleViolation refused)
        {
            ModelState.AddModelError($"Parties[{row}].{refused.Field}", refused.Message);
            return null;
        }
    }

    // An agent goes with the party represented, and those behind it move up.
    private static void RemoveRow(CounterForm form, string name, System.Collections.IList list, int row)
    {
        list.RemoveAt(row);
        if (name == nameof(CounterForm.Parties))
        {
            form.Agents = [.. form.Agents.Where(a => a.PartyNumber != row + 1)];
            foreach (var agent in form.Agents.Where(a => a.PartyNumber > row + 1))
            {
                agent.PartyNumber--;
            }
        }
    }
}
