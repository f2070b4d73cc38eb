using GolmudCourt.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace GolmudCourt.Web.Hosting;

/// <summary>What the controllers of the portal share: showing a form again, and saying that something was done.</summary>
internal abstract class CourtController : Controller
{
    /// <summary>Says how the form in hand shows itself again when a rule refuses the act.</summary>
    protected void ShowAgainWith(Func<Task<IActionResult>> show) =>
        HttpContext.Features.Set(new FormAgain(async () =>
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await show();
        }));

    /// <summary>Shows the form again with status 400; what was typed stays.</summary>
    protected ViewResult Again(string view, object model)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(view, model);
    }

    /// <summary>Puts problems of the domain at the fields of the form.</summary>
    /// <returns>Whether the form is in order.</returns>
    protected bool InOrder(IEnumerable<FieldProblem> problems, string prefix = "")
    {
        foreach (var problem in problems)
        {
            var sentence = problem.Article is null ? problem.Sentence : $"{problem.Sentence}（{problem.Article}）";
            ModelState.AddModelError(prefix + problem.Field, sentence);
        }

        return ModelState.IsValid;
    }

    /// <summary>Goes on to another page, which says first that something was done.</summary>
    protected RedirectResult Done(string location, string notice)
    {
        TempData["Notice"] = notice;
        return Redirect(location);
    }
}

/// <summary>The controllers of the portal are nobody else's: they are internal like the rest of the deployable.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    /// <inheritdoc/>
    protected override bool IsController(System.Reflection.TypeInfo typeInfo) =>
        !typeInfo.IsAbstract && typeof(ControllerBase).IsAssignableFrom(typeInfo) && typeInfo.Name.EndsWith("Controller", StringComparison.Ordinal);
}
