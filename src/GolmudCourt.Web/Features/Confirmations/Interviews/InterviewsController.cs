using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.Interviews;

/// <summary>The hearing of one party, as typed.</summary>
internal sealed class InterviewForm : ConfirmationForm
{
    public InterviewMode? Mode { get; set; }

    /// <summary>The day of the hearing.</summary>
    public DateOnly? HeldOn { get; set; }

    /// <summary>Its time, as typed.</summary>
    public string? HeldAt { get; set; }

    public bool IdentityChecked { get; set; }

    public bool Warned { get; set; }

    /// <summary>Whether the party said that it was of free will and true.</summary>
    public bool? FreeWill { get; set; }

    public string? Record { get; set; }

    /// <summary>The interview as the domain knows it.</summary>
    public InterviewDetails Details() => new(
        PartyNumber ?? 0, Mode ?? InterviewMode.OnSite,
        new DateTimeOffset(HeldOn!.Value.ToDateTime(TimeOnly.Parse(HeldAt!.Trim(), System.Globalization.CultureInfo.InvariantCulture)), TimeSpan.FromHours(8)),
        IdentityChecked, Warned, FreeWill == true, Record);
}

/// <summary>记录询问: on site or by video, each party (民诉解释 356).</summary>
[Requires(CourtActs.ExamineConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/interview")]
internal sealed class InterviewsController(ConfirmationActs acts) : ConfirmationActController<InterviewForm>(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.RecordInterview;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new InterviewForm { HeldOn = Acts.Occasions.Today });

    [HttpPost]
    public Task<IActionResult> Create(Guid key, InterviewForm form)
    {
        Check(form.PartyNumber is not null, nameof(form.PartyNumber), "请选择询问的是哪一方");
        Check(form.Mode is not null, nameof(form.Mode), "请选择询问的方式");
        Check(form.HeldOn is not null, nameof(form.HeldOn), "请填写询问的日期");
        Check(TimeOnly.TryParse(form.HeldAt?.Trim(), System.Globalization.CultureInfo.InvariantCulture, out _), nameof(form.HeldAt), "请填写询问的时间，例如 09:30");
        Check(form.FreeWill is not null, nameof(form.FreeWill), "请选择当事人对自愿、真实的陈述");
        return ActAsync(key, form, (a, o) => a.RecordInterview(form.Details(), o), "询问已记录");
    }

    private void Check(bool good, string field, string sentence)
    {
        if (!good)
        {
            ModelState.AddModelError(field, sentence);
        }
    }
}
