using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Benchmarks;

/// <summary>The yardstick: the least an MVC application can do to answer with a page of the same size.</summary>
internal static class BarePage
{
    /// <summary>The page that is served.</summary>
    public static string Html { get; private set; } = "";

    public static async Task ServeAsync(string url, int bytes)
    {
        Html = "<!DOCTYPE html><title>bare</title>" + new string('x', Math.Max(0, bytes - 34));
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddControllersWithViews().AddApplicationPart(Assembly.GetExecutingAssembly());
        await using var app = builder.Build();
        app.MapControllers();
        await app.RunAsync();
    }
}

/// <summary>One action, one page.</summary>
public sealed class BareController : Controller
{
    [HttpGet("/")]
    public ContentResult Page() => Content(BarePage.Html, "text/html; charset=utf-8");
}
