using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Notices.Preferences;

/// <summary>What the signed-in person wants to be told, and how.</summary>
[Requires(CourtActs.OwnAccount)]
internal sealed class PreferencesController(PreferencesDesk desk, Occasions occasions) : CourtController
{
    /// <summary>The wishes.</summary>
    [HttpGet(NoticeLinks.Preferences)]
    public async Task<IActionResult> Index()
    {
        ViewData["Addresses"] = await desk.AddressesAsync(occasions.User.Id);
        return View(await desk.ReadAsync(occasions.User.Id));
    }

    /// <summary>Keeps them.</summary>
    [HttpPost(NoticeLinks.Preferences)]
    public async Task<IActionResult> Index(PreferencesForm form)
    {
        await desk.SaveAsync(occasions.User.Id, form);
        return Done(NoticeLinks.Preferences, "通知设置已保存");
    }
}
