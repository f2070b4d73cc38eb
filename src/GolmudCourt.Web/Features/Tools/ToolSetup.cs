using GolmudCourt.Web.Features.Tools.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;

namespace GolmudCourt.Web.Features.Tools;

/// <summary>What the public tools need.</summary>
internal static class ToolSetup
{
    /// <summary>Describes the JSON tools, and only them, in the OpenAPI document; gives their refusals one form.</summary>
    public static void AddTools(this IServiceCollection services)
    {
        services.Configure<OpenApiOptions>("v1", ToolDocument.Describe);
        services.Configure<ApiBehaviorOptions>(options =>
        {
            options.InvalidModelStateResponseFactory = context => ToolProblem.OfUnreadable(context).Result(context.HttpContext.Response);
            options.ClientErrorMapping[StatusCodes.Status415UnsupportedMediaType].Title = "请求正文应当是 application/json";
        });
    }
}
