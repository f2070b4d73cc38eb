using GolmudCourt.Domain;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Access;

/// <summary>One address of the running portal and who may ask for it.</summary>
/// <param name="Method">HTTP method, or * for any.</param>
/// <param name="Route">The route, with a leading slash.</param>
/// <param name="IsAnonymous">Open without signing in.</param>
/// <param name="Acts">The acts of the catalogue that it asks for, all of them.</param>
internal sealed record PortalEndpoint(string Method, string Route, bool IsAnonymous, IReadOnlyList<CourtAct> Acts)
{
    // Serves static files that changed since the build; a published portal does not have it.
    private const string StaticFilesInACheckout = "{**path:file}";

    /// <summary>Whether the catalogue speaks about it at all.</summary>
    public bool IsListed => IsAnonymous || Acts.Count > 0;

    /// <summary>Whether it leads to one matter.</summary>
    public bool IsOfOneMatter => Route.Contains("{key:guid}", StringComparison.Ordinal);

    /// <summary>Whether a role may.</summary>
    public bool Admits(CourtRole role) => IsAnonymous || Acts.All(act => act.Roles.Contains(role));

    /// <summary>Who may, in words.</summary>
    public string Who => IsAnonymous ? "匿名" : string.Join("、", CourtRoles.OfAccounts.Where(Admits).Select(CourtRoles.Name));

    /// <summary>A path that fits the route.</summary>
    public string PathFor(Guid key)
    {
        var path = Route.Replace("{key:guid}", key.ToString(), StringComparison.Ordinal);
        while (path.IndexOf('{', StringComparison.Ordinal) is >= 0 and var from)
        {
            var to = path.IndexOf('}', from);
            var name = path[(from + 1)..to];
            var value = name.Contains(":guid", StringComparison.Ordinal) ? Guid.NewGuid().ToString()
                : name.StartsWith("status", StringComparison.Ordinal) ? "404"
                : name.StartsWith('*') ? "no/such/page"
                : name.StartsWith("documentName", StringComparison.Ordinal) ? "v1"
                : "1";
            path = path[..from] + value + path[(to + 1)..];
        }

        return path;
    }

    /// <summary>Every endpoint, without the static files.</summary>
    public static IReadOnlyList<PortalEndpoint> All(IServiceProvider services) =>
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && e.RoutePattern.RawText != StaticFilesInACheckout)
            .SelectMany(e => (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["*"])
                .Select(method => Read(e, method)))
            .Distinct()
            .OrderBy(e => e.Route, StringComparer.Ordinal).ThenBy(e => e.Method, StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public bool Equals(PortalEndpoint? other) => other is not null && (Method, Route) == (other.Method, other.Route);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Route);

    private static PortalEndpoint Read(RouteEndpoint endpoint, string method) => new(
        method,
        "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
        [.. endpoint.Metadata.GetOrderedMetadata<RequiresAttribute>().Select(r => CourtActs.All.Single(a => a.Code == r.Act)).Distinct()]);
}
