using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

/// <summary>What the form of every act on an application carries.</summary>
internal abstract class ConfirmationForm
{
    /// <summary>The version of the application the page was rendered from.</summary>
    public int Version { get; set; }

    /// <summary>The length of its journal then; what came later is shown in a conflict.</summary>
    public int Seen { get; set; }

    /// <summary>For which party; asked where there are several to choose from.</summary>
    public int? PartyNumber { get; set; }

    /// <summary>Where the application stands; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public ConfirmationHead Head { get; set; } = null!;

    /// <summary>What happened since the page was opened; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<TimelineEntry> Since { get; set; } = [];

    /// <summary>The own party the act is for: the one chosen, or the only one.</summary>
    public int Party(ConfirmationApplication application, long? userId)
    {
        var own = application.Parties.Where(p => p.UserId == userId || p.AgentUserId == userId).OrderBy(p => p.Number).Select(p => p.Number).ToList();
        return PartyNumber is { } chosen && own.Contains(chosen) ? chosen
            : own.Count > 0 ? own[0]
            : throw new RuleViolation("confirmation.not-your-party", "您不是这份协议的当事人，也不是其代理人", "民诉法 205");
    }
}

/// <summary>What the acts on an application share.</summary>
internal sealed class ConfirmationActs(ConfirmationDesk desk, ConfirmationHeads heads, Occasions occasions)
{
    /// <summary>Opens and saves.</summary>
    public ConfirmationDesk Desk => desk;

    /// <summary>Reads where it stands.</summary>
    public ConfirmationHeads Heads => heads;

    /// <summary>Who acts, and when.</summary>
    public Occasions Occasions => occasions;
}

/// <summary>
/// The page of one act on an application. The form carries the version its writer saw; where another was quicker the page
/// comes again with what happened and with what was typed (status 409).
/// </summary>
internal abstract class ConfirmationActController<TForm>(ConfirmationActs acts) : CourtController
    where TForm : ConfirmationForm
{
    /// <summary>What the acts share.</summary>
    protected ConfirmationActs Acts { get; } = acts;

    /// <summary>The act; its cell of the table opens the page.</summary>
    protected abstract ConfirmationAct Act { get; }

    /// <summary>The view of the page.</summary>
    protected virtual string ViewName => "New";

    /// <summary>Where the page leads back to.</summary>
    protected virtual string Back(Guid key) =>
        CourtRoles.OfThePublic.Contains(Acts.Occasions.User.Role) ? ConfirmationLinks.Application(key) : ConfirmationLinks.OnBench(key);

    /// <summary>Reads what this act's page shows besides.</summary>
    protected virtual Task PrepareAsync(TForm form) => Task.CompletedTask;

    /// <summary>Whether the act is open to the person in the state.</summary>
    protected virtual bool IsOpen(ConfirmationHead head) => ConfirmationWorkflow.Table.Allows(head.Status, Act, Acts.Occasions.User.Role);

    /// <summary>Shows the page with a fresh form.</summary>
    protected async Task<IActionResult> ShowAsync(Guid key, TForm form)
    {
        form.Head = await Acts.Heads.FindAsync(key);
        if (!IsOpen(form.Head))
        {
            return Done(Back(key), $"当前状态为“{ConfirmationNames.Of(form.Head.Status)}”，现在不能办理“{ConfirmationNames.Of(Act)}”");
        }

        form.Version = form.Head.Version;
        form.Seen = form.Head.JournalLength;
        await PrepareAsync(form);
        return View(ViewName, form);
    }

    /// <summary>Does the act, unless another was quicker.</summary>
    protected async Task<IActionResult> ActAsync(Guid key, TForm form, Func<ConfirmationApplication, Occasion, Task> act, string notice, string? to = null)
    {
        form.Head = await Acts.Heads.FindAsync(key);
        ShowAgainWith(() => AgainAsync(key, form));
        HttpContext.Features.Set(new ConflictAgain(async () => await ConflictAsync(key, form)));
        var application = await Acts.Desk.OpenAsync(key);
        if (application.Version != form.Version)
        {
            return await ConflictAsync(key, form);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await AgainAsync(key, form);
        }

        await act(application, await Acts.Occasions.NowAsync());
        await Acts.Desk.SaveAsync();
        return Done(to ?? Back(key), notice);
    }

    /// <summary>Does the act, unless another was quicker.</summary>
    protected Task<IActionResult> ActAsync(Guid key, TForm form, Action<ConfirmationApplication, Occasion> act, string notice, string? to = null) =>
        ActAsync(
            key, form, (application, occasion) =>
            {
                act(application, occasion);
                return Task.CompletedTask;
            }, notice, to);

    private async Task<IActionResult> AgainAsync(Guid key, TForm form)
    {
        Acts.Desk.Forget();
        form.Head = await Acts.Heads.FindAsync(key);
        await PrepareAsync(form);
        return View(ViewName, form);
    }

    private async Task<IActionResult> ConflictAsync(Guid key, TForm form)
    {
        Acts.Desk.Forget();
        form.Head = await Acts.Heads.FindAsync(key);
        form.Since = await Acts.Heads.SinceAsync(key, form.Seen);
        ModelState.Remove(nameof(ConfirmationForm.Version));
        ModelState.Remove(nameof(ConfirmationForm.Seen));
        (form.Version, form.Seen) = (form.Head.Version, form.Head.JournalLength);
        if (!IsOpen(form.Head))
        {
            return Done(Back(key), $"申请有了新的进展，当前状态为“{ConfirmationNames.Of(form.Head.Status)}”，您这一次没有办成");
        }

        ModelState.AddModelError("", "您打开页面之后，申请有了新的进展，这一次没有办成。请看下面的最新进展，再决定是否继续。");
        await PrepareAsync(form);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(ViewName, form);
    }
}
