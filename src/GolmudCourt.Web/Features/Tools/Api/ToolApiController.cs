using GolmudCourt.Domain;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;

namespace GolmudCourt.Web.Features.Tools.Api;

/// <summary>What the JSON tools share: anyone may ask, so often a minute, and a refusal is a problem document.</summary>
[ApiController]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(RateLimits.Tools)]
[RuleViolationsAsProblems]
[ProducesResponseType<ToolProblem>(StatusCodes.Status400BadRequest, "application/problem+json")]
[ProducesResponseType<ToolProblem>(StatusCodes.Status429TooManyRequests, "application/problem+json")]
internal abstract class ToolApiController : ControllerBase
{
    // The tariff and the calendar change a few times a year, the settings by a restart.
    private const string FiveMinutes = "public, max-age=300";

    /// <summary>The answer, or what is wrong with the first parameter that cannot be read.</summary>
    protected ActionResult Answer(IReadOnlyList<FieldProblem> problems, Func<object> answer)
    {
        if (problems.Count > 0)
        {
            return ToolProblem.Of(problems[0]).Result(Response);
        }

        var found = answer();
        Response.Headers.CacheControl = HttpMethods.IsGet(Request.Method) ? FiveMinutes : "no-store";
        return Ok(found);
    }

    /// <summary>Turns a refused rule into a problem document; the pages have their own way.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    private sealed class RuleViolationsAsProblemsAttribute : ExceptionFilterAttribute
    {
        public override void OnException(ExceptionContext context)
        {
            if (context.Exception is RuleViolation violation)
            {
                context.Result = ToolProblem.Of(violation).Result(context.HttpContext.Response);
                context.ExceptionHandled = true;
            }
        }
    }
}
