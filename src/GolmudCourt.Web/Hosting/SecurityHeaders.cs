namespace GolmudCourt.Web.Hosting;

/// <summary>The headers of every answer.</summary>
internal static class SecurityHeaders
{
    /// <summary>The item of a request that names a policy of its own, for a file that someone else has written.</summary>
    public const string OwnPolicy = "court:content-policy";

    /// <summary>Nothing inline, nothing from elsewhere, no frames.</summary>
    public static void UseCourtSecurityHeaders(this WebApplication app)
    {
        // What registers first is called last: the policy of a file takes the place of the policy of pages.
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.Items[OwnPolicy] is string policy)
                {
                    context.Response.Headers.ContentSecurityPolicy = policy;
                }

                return Task.CompletedTask;
            });
            return next(context);
        });
        app.UseSecurityHeaders(new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddFrameOptionsDeny()
            .AddReferrerPolicySameOrigin()
            .AddCrossOriginOpenerPolicy(p => p.SameOrigin())
            .AddPermissionsPolicyWithDefaultSecureDirectives()
            .RemoveServerHeader()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddScriptSrc().Self();
                csp.AddStyleSrc().Self();
                csp.AddImgSrc().Self().Data();
                csp.AddFontSrc().Self();
                csp.AddConnectSrc().Self();
                csp.AddFormAction().Self();
                csp.AddFrameAncestors().None();
                csp.AddBaseUri().Self();
            }));
    }
}
