using GolmudCourt.Domain;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Hosting;

/// <summary>
/// Shows a refused rule where the person is: a form that knows how to show itself again gets the sentence at its
/// field (status 400); elsewhere a page says it. A thing that may not be seen is not found; a lost race is a
/// conflict, never a fault.
/// </summary>
internal sealed class RuleViolationFilter : IAsyncExceptionFilter
{
    /// <inheritdoc/>
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        switch (context.Exception)
        {
            case RuleViolation violation:
                context.Result = await OnSameFormAsync(context, violation) ?? PageResult("Refused", violation, 400);
                context.ExceptionHandled = true;
                break;
            case NotFoundException:
                context.Result = new NotFoundResult();
                context.ExceptionHandled = true;
                break;
            case DbUpdateException lost:
                await OnLostRaceAsync(context, lost);
                break;
        }
    }

    private static async Task<IActionResult?> OnSameFormAsync(ExceptionContext context, RuleViolation violation)
    {
        var sentence = violation.Article is null ? violation.Message : $"{violation.Message}（{violation.Article}）";
        context.ModelState.AddModelError(violation.Field ?? "", sentence);
        try
        {
            return context.HttpContext.Features.Get<FormAgain>() is { } again ? await again.Show() : null;
        }
        catch (NotFoundException)
        {
            // What was typed was refused before the thing was looked for; a thing that is not there has no form either.
            return new NotFoundResult();
        }
    }

    // Of two saves at once the second fails on the version or, when it adds a decision made once, on that decision's unique index.
    private static async Task OnLostRaceAsync(ExceptionContext context, DbUpdateException lost)
    {
        var shown = context.HttpContext.Features.Get<ConflictAgain>() is { } again ? await again.Show() : null;
        if (shown is null && lost is DbUpdateConcurrencyException)
        {
            shown = PageResult("Conflict", context.HttpContext.Request.Path.Value, 409);
        }

        if (shown is not null)
        {
            context.Result = shown;
            context.ExceptionHandled = true;
        }
    }

    private static ViewResult PageResult(string view, object? model, int status)
    {
        var data = new Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary<object?>(
            new Microsoft.AspNetCore.Mvc.ModelBinding.EmptyModelMetadataProvider(), new())
        { Model = model };
        return new ViewResult { ViewName = $"/Features/Shared/{view}.cshtml", StatusCode = status, ViewData = data };
    }
}

/// <summary>How the form that is being handled shows itself again.</summary>
internal sealed record FormAgain(Func<Task<IActionResult>> Show);

/// <summary>How the form that is being handled shows what another person did meanwhile; null when nobody did anything.</summary>
internal sealed record ConflictAgain(Func<Task<IActionResult?>> Show);
