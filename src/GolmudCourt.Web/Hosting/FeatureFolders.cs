using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Razor;

namespace GolmudCourt.Web.Hosting;

/// <summary>
/// Puts controller, form, queries and views of one resource into one folder: <c>Features/&lt;Feature&gt;/&lt;Resource&gt;/</c>.
/// </summary>
public static class FeatureFolders
{
    private const string Root = "GolmudCourt.Web.Features.";

    /// <summary>Sets the area of every controller from its namespace and looks for its views beside it.</summary>
    /// <param name="builder">The MVC builder of the portal.</param>
    /// <returns>The same builder.</returns>
    public static IMvcBuilder AddFeatureFolders(this IMvcBuilder builder)
    {
        builder.AddMvcOptions(options => options.Conventions.Add(new AreaFromNamespace()));
        // Errors come from the server, in Chinese; the data-val-* attributes would have no reader.
        builder.AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        builder.Services.Configure<RazorViewEngineOptions>(options =>
        {
            options.AreaViewLocationFormats.Clear();
            options.AreaViewLocationFormats.Add("/Features/{2}/{1}/{0}.cshtml");
            options.AreaViewLocationFormats.Add("/Features/{2}/Shared/{0}.cshtml");
            options.AreaViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });
        return builder;
    }

    /// <summary>Names the feature a controller belongs to, or null for a controller outside the feature folders.</summary>
    /// <param name="controllerNamespace">The namespace of the controller type.</param>
    /// <returns>For <c>GolmudCourt.Web.Features.Mediation.Sessions</c>: <c>Mediation</c>.</returns>
    public static string? FeatureOf(string? controllerNamespace)
    {
        if (controllerNamespace is null || !controllerNamespace.StartsWith(Root, StringComparison.Ordinal))
            return null;
        var rest = controllerNamespace[Root.Length..];
        var dot = rest.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? rest : rest[..dot];
    }

    private sealed class AreaFromNamespace : IControllerModelConvention
    {
        public void Apply(ControllerModel controller)
        {
            if (FeatureOf(controller.ControllerType.Namespace) is { } feature)
                controller.RouteValues.TryAdd("area", feature);
        }
    }
}
