using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Reported;

/// <summary>A figure to be reported.</summary>
internal sealed class ReportForm
{
    /// <summary>The month.</summary>
    public string? Month { get; set; }

    /// <summary>Above the line, as typed.</summary>
    public string? Numerator { get; set; }

    /// <summary>Below the line, as typed.</summary>
    public string? Denominator { get; set; }

    /// <summary>Where it was read.</summary>
    public string? Source { get; set; }

    /// <summary>The proof.</summary>
    public IFormFile? File { get; set; }

    /// <summary>The indicator; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public UncountedIndicator Indicator { get; set; } = null!;

    /// <summary>What was reported, the newest month first; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<ReportedFigure> Figures { get; set; } = [];

    /// <summary>The months to choose from; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<IndicatorPeriod> Months { get; set; } = [];

    /// <summary>Whether the person may report; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public bool MayKeep { get; set; }
}

/// <summary>外部数据: what the portal cannot count is reported month by month, with the file it was read from.</summary>
internal sealed class ReportedController(CourtDbContext db, Uploads uploads, Occasions occasions) : CourtController
{
    private const int MonthsBack = 13;

    [HttpGet(IndicatorLinks.Reported)]
    [Requires(CourtActs.ReadIndicators)]
    public async Task<IActionResult> Index()
    {
        var standing = await db.ReportedFigures.AsNoTracking().Where(r => r.WithdrawnAt == null).ToListAsync();
        return View(IndicatorCatalogue.Uncounted.Where(u => u.Reportable)
            .Select(u => (u, standing.Where(r => r.IndicatorId == u.Id).MaxBy(r => r.Month, StringComparer.Ordinal))).ToList());
    }

    [HttpGet(IndicatorLinks.Reported + "/{id}")]
    [Requires(CourtActs.ReadIndicators)]
    public async Task<IActionResult> Show(string id) => View(await PageAsync(id, new ReportForm { Month = IndicatorPeriod.MonthOf(occasions.Today).Before.Code }));

    [HttpPost(IndicatorLinks.Reported + "/{id}")]
    [Requires(CourtActs.KeepIndicators)]
    public async Task<IActionResult> Report(string id, ReportForm form)
    {
        await PageAsync(id, form);
        ShowAgainWith(() => Task.FromResult<IActionResult>(View("Show", form)));
        var figure = new Figure(Read(form.Numerator, nameof(form.Numerator), form.Indicator.Above!), Read(form.Denominator, nameof(form.Denominator), form.Indicator.Below!));
        if (form.File is null)
        {
            ModelState.AddModelError(nameof(form.File), "请选择数据出处的文件或者截图");
        }

        return ModelState.IsValid ? await KeepAsync(id, form, figure) : Again("Show", form);
    }

    [HttpGet(IndicatorLinks.Reported + "/files/{number:long}")]
    [Requires(CourtActs.ReadIndicators)]
    public async Task<IActionResult> Download(long number)
    {
        var r = await OneAsync(number);
        return new FileDownload(new StoredFile(r.FileName, r.ContentType, r.Size, r.Sha256, null));
    }

    [HttpPost(IndicatorLinks.Reported + "/files/{number:long}/withdrawal")]
    [Requires(CourtActs.KeepIndicators)]
    public async Task<IActionResult> Withdraw(long number)
    {
        var figure = await OneAsync(number);
        figure.Withdraw(await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(IndicatorLinks.ReportedOf(figure.IndicatorId), "已撤下，记录保留");
    }

    // Another figure of the same month takes the place of the one that stood.
    private async Task<IActionResult> KeepAsync(string id, ReportForm form, Figure figure)
    {
        var occasion = await occasions.NowAsync();
        var month = IndicatorPeriod.Read(form.Month) ?? throw new RuleViolation("reported.month", "请选择月份", null, nameof(form.Month));
        var file = (await uploads.TakeAsync([form.File!], nameof(form.File)))[0];
        var reported = ReportedFigure.Report(id, month, figure, form.Source, file, occasion);
        (await db.ReportedFigures.SingleOrDefaultAsync(r => r.IndicatorId == id && r.Month == reported.Month && r.WithdrawnAt == null))?.Withdraw(occasion);
        db.ReportedFigures.Add(reported);
        await db.SaveChangesAsync();
        return Done(IndicatorLinks.ReportedOf(id), $"{month.Name}的数据已登记");
    }

    private async Task<ReportedFigure> OneAsync(long number) =>
        await db.ReportedFigures.SingleOrDefaultAsync(r => r.Id == number) ?? throw new NotFoundException();

    private decimal Read(string? text, string field, string name)
    {
        if (decimal.TryParse(text?.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        ModelState.AddModelError(field, $"请填写{name}，只写数字");
        return 0;
    }

    private async Task<ReportForm> PageAsync(string id, ReportForm form)
    {
        form.Indicator = IndicatorCatalogue.Uncounted.FirstOrDefault(u => u.Id == id && u.Reportable) ?? throw new NotFoundException();
        form.Figures = await db.ReportedFigures.AsNoTracking().Where(r => r.IndicatorId == id).OrderByDescending(r => r.Month).ThenByDescending(r => r.Id).ToListAsync();
        form.Months = [.. IndicatorPeriod.MonthOf(occasions.Today).Run(MonthsBack).Reverse()];
        form.MayKeep = occasions.User.Role == CourtRole.President;
        return form;
    }
}
