using System.Globalization;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.Corrections;

/// <summary>一次性告知补正 (登记立案规定 7).</summary>
[Requires(CourtActs.ReviewFilings)]
[Route(DocketingLinks.Queue + "/{key:guid}/correction")]
internal sealed class CorrectionsController(FilingActs acts, CourtSettings court) : FilingActController<CorrectionForm>(acts)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new CorrectionForm
    {
        Items = [new CorrectionRow()],
        Days = court.CorrectionDays.ToString(CultureInfo.InvariantCulture),
    });

    [HttpPost]
    public async Task<IActionResult> Create(Guid key, CorrectionForm form)
    {
        if (ChangeRows(form))
        {
            // The rows moved: the fields must show the list as it is now, not as it was posted.
            ModelState.Clear();
            return await AgainAsync(key, form);
        }

        if (!int.TryParse(form.Days?.Normalize(System.Text.NormalizationForm.FormKC).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            || days is < 1 or > DeadlineRules.MaxCorrectionDays)
        {
            ModelState.AddModelError(nameof(form.Days), $"请填写1到{DeadlineRules.MaxCorrectionDays}之间的天数");
        }

        return await ActAsync(key, form, q => q.Include(f => f.Corrections).Include(f => f.Permissions), (filing, occasion) =>
        {
            filing.RequestCorrection(form.Details, days, occasion);
            return SavedAsync(key, "补正告知已经发出");
        });
    }

    private static bool ChangeRows(CorrectionForm form)
    {
        var parts = (form.Do ?? "").Split(':');
        var number = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
        switch (parts[0])
        {
            case "add" when form.Items.Count < CorrectionForm.MaxItems:
                var item = number >= 0 && number < CorrectionTemplates.All.Count ? CorrectionTemplates.All[number].Item : null;
                var row = item is null ? new CorrectionRow()
                    : new CorrectionRow { Section = item.Section, What = item.What, Reason = item.Reason, Article = item.Article };
                if (item is not null && form.Items is [.., { IsBlank: true }])
                {
                    form.Items.RemoveAt(form.Items.Count - 1);
                }

                form.Items.Add(row);
                return true;
            case "remove" when number >= 0 && number < form.Items.Count:
                form.Items.RemoveAt(number);
                return true;
            default:
                return parts[0].Length > 0;
        }
    }
}
