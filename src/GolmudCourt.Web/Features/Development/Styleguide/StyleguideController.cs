using GolmudCourt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GolmudCourt.Web.Features.Development.Styleguide;

/// <summary>Shows every component the pages are made of; exists in Development only.</summary>
/// <param name="environment">Tells whether this is a development machine.</param>
[AllowAnonymous]
[Route("styleguide")]
public sealed class StyleguideController(IHostEnvironment environment) : Controller
{
    /// <inheritdoc />
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!environment.IsDevelopment())
            context.Result = NotFound();
    }

    /// <summary>All components on one page.</summary>
    /// <returns>The page.</returns>
    [HttpGet("")]
    public IActionResult Index()
    {
        Navigate();
        return View();
    }

    /// <summary>The form components, empty.</summary>
    /// <returns>The page.</returns>
    [HttpGet("forms")]
    public IActionResult Forms()
    {
        Navigate();
        return View(new StyleguideForm { Claims = [new StyleguideClaim(), new StyleguideClaim()] });
    }

    /// <summary>The form components with their errors, or the success banner.</summary>
    /// <param name="form">What was typed.</param>
    /// <returns>The same page with status 400, or a redirect.</returns>
    [HttpPost("forms")]
    [ValidateAntiForgeryToken]
    public IActionResult Forms(StyleguideForm form)
    {
        if (!ModelState.IsValid)
        {
            Navigate();
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(form);
        }

        TempData["Notice"] = "已保存。样式页不会留存任何内容。";
        return RedirectToAction(nameof(Forms));
    }

    /// <summary>A page of the wizard, with its list of steps.</summary>
    /// <returns>The page.</returns>
    [HttpGet("wizard")]
    public IActionResult Wizard()
    {
        Navigate();
        ViewData["Steps"] = new WizardStep[]
        {
            new("parties", "当事人信息", "/styleguide/wizard", WizardStepState.Done, false),
            new("claims", "诉讼请求", "/styleguide/wizard", WizardStepState.Problem, false),
            new("facts", "事实与理由", "/styleguide/wizard", WizardStepState.Started, true),
            new("evidence", "证据材料", "/styleguide/wizard", WizardStepState.Empty, false),
            new("check", "核对并提交", "/styleguide/wizard", WizardStepState.Empty, false),
        };
        return View(new StyleguideForm());
    }

    /// <summary>A receipt, as it is printed.</summary>
    /// <returns>The page.</returns>
    [HttpGet("receipt")]
    public IActionResult Receipt()
    {
        Navigate();
        return View();
    }

    private void Navigate() => ViewData["Navigation"] = new NavigationItem[]
    {
        new("组件", "/styleguide", Request.Path == "/styleguide"),
        new("表单", "/styleguide/forms", Request.Path == "/styleguide/forms", 3),
        new("向导", "/styleguide/wizard", Request.Path == "/styleguide/wizard"),
        new("回执", "/styleguide/receipt", Request.Path == "/styleguide/receipt"),
    };
}
