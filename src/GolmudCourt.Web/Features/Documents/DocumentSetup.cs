using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Documents.Templates;
using GolmudCourt.Web.Features.Documents.CaseFiles;
using GolmudCourt.Web.Features.Documents.Papers;
using GolmudCourt.Web.Features.Documents.Templates;
using GolmudCourt.Web.Security;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GolmudCourt.Web.Features.Documents;

/// <summary>The services of documents.</summary>
internal static class DocumentSetup
{
    /// <summary>Registers them.</summary>
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddScoped<CaseFileQueries>();
        services.AddScoped<CaseFileArchive>();
        services.TryAddScoped<ConfirmationAccess>();
        services.AddScoped<DocumentAccess>();
        services.AddScoped<PaperDesk>();
        services.AddScoped<PaperFacts>();
        services.AddScoped<PaperQueries>();
        services.AddScoped<TemplateKeeper>();
        services.AddScoped<TemplateStore>();
        services.AddSingleton<PdfMaker>();
    }
}
