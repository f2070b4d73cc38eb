using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Hosting;

/// <summary>
/// Makes a second hand-in of the same rendered form give the first result. The form's key is saved in the same save
/// as the act, so of two hand-ins at once the database lets one through.
/// </summary>
internal sealed class OnceFilter(CourtDbContext db, CourtClock clock) : IAsyncActionFilter
{
    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext.Request;

        // The form is read last: the page of an error must not read again a body that broke off.
        if (!HttpMethods.IsPost(request.Method)
            || context.ActionDescriptor.EndpointMetadata.OfType<MayRepeatAttribute>().Any()
            || request.Headers.ContainsKey(AutosaveHeader) || !request.HasFormContentType
            || !Guid.TryParseExact(request.Form[CourtFormTagHelper.OnceField], "N", out var key))
        {
            await next();
            return;
        }

        // The key is the form's and its sender's: nobody can take another's result by knowing a key.
        var id = $"{key:N}/{context.HttpContext.User.Identity?.Name}";
        if (id.Length > 100)
        {
            id = id[..100];
        }

        if (await FirstResultAsync(id) is { } first)
        {
            context.Result = first;
            return;
        }

        var mark = new SubmittedForm { Key = id, At = clock.Now };
        db.SubmittedForms.Add(mark);
        var executed = await next();
        if (executed.Exception is DbUpdateException && !executed.ExceptionHandled && await WasSavedByAnotherAsync(id))
        {
            executed.Exception = null;
            executed.Result = await FirstResultAsync(id) ?? new RedirectResult(request.PathBase + request.Path);
            return;
        }

        if (executed.Result is RedirectResult redirect && db.Entry(mark).State == EntityState.Unchanged)
        {
            await db.SubmittedForms.Where(f => f.Key == id).ExecuteUpdateAsync(s => s.SetProperty(f => f.Location, redirect.Url));
        }
    }

    /// <summary>Marks a save of a draft in the background, which is meant to come many times.</summary>
    public const string AutosaveHeader = "X-Autosave";

    private async Task<IActionResult?> FirstResultAsync(string id)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var first = await db.SubmittedForms.AsNoTracking().SingleOrDefaultAsync(f => f.Key == id);
            if (first is null)
            {
                return null;
            }

            if (first.Location is not null)
            {
                return new RedirectResult(first.Location);
            }

            // Saved, but its answer is still on the way; the first result is worth a short wait.
            await Task.Delay(50);
        }

        return null;
    }

    private async Task<bool> WasSavedByAnotherAsync(string id)
    {
        db.ChangeTracker.Clear();
        return await db.SubmittedForms.AnyAsync(f => f.Key == id);
    }
}

/// <summary>
/// An act that is tried again from the same page, and that saves something when it fails: a wrong password counts.
/// Doing it twice does no harm, so it needs no key.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class MayRepeatAttribute : Attribute;
