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
            case DbUpdateConcurrencyException:
                context.Result = PageResult("Conflict", context.HttpContext.Request.Path.Value, 409);
                context.ExceptionHandled = true;
                break;
        }
    }

    private static async Task<IActionResult?> OnSameFormAsync(ExceptionContext context, RuleViolation violation)
    {
        var sentence = violation.Article is null ? violation.Message : $"{violation.Message}（{violation.Article}）";
        context.ModelState.AddModelError(violation.Field ?? "", sentence);
        return context.HttpContext.Features.Get<FormAgain>() is { } again ? await again.Show() : null;
    }

    private static ViewResult PageResult(string view, object? model, int status)
    {
        var data = new Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary<object?>(
            new Microsoft.AspNetCore.Mvc.ModelBinding.EmptyModelMetadataProvider(), new()) { Model = model };
        return new ViewResult { ViewName = $"/Features/Shared/{view}.cshtml", StatusCode = status, ViewData = data };
    }
}

/// <summary>How the form that is being handled shows itself again.</summary>
internal sealed record FormAgain(Func<Task<IActionResult>> Show);
