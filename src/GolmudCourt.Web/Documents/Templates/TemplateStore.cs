using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Documents.Templates;

/// <summary>A template as it is used.</summary>
internal sealed record UsableTemplate(byte[] Content, TemplateUsed Used);

/// <summary>The templates: those that come with the program, and the versions that the administrator brought.</summary>
internal sealed class TemplateStore(CourtDbContext db, FileStore files)
{
    /// <summary>The template in force for a kind: the version released last, or that of the program.</summary>
    public async Task<UsableTemplate> InForceAsync(DocumentKind kind)
    {
        var version = await Versions(kind).Where(v => v.ReleasedAt != null).OrderByDescending(v => v.ReleasedAt).FirstOrDefaultAsync();
        return version is null ? Shipped(kind) : await OpenAsync(version);
    }

    /// <summary>One version; null when there is none of that number.</summary>
    public async Task<UsableTemplate?> VersionAsync(DocumentKind kind, int number) =>
        number == 0 ? Shipped(kind)
        : await Versions(kind).SingleOrDefaultAsync(v => v.Number == number) is { } version ? await OpenAsync(version)
        : null;

    /// <summary>The versions brought for a kind.</summary>
    public IQueryable<TemplateVersion> Versions(DocumentKind kind)
    {
        var code = kind.Code;
        return db.TemplateVersions.AsNoTracking().Where(v => v.KindCode == code);
    }

    /// <summary>The template of the program. Its hash is that of its source, which does not change with the time of packing.</summary>
    public static UsableTemplate Shipped(DocumentKind kind)
    {
        var source = SourceOf(kind);
        return new(TemplateSource.ToDocx(source), new TemplateUsed(0, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))));
    }

    /// <summary>The source of the template of the program.</summary>
    public static string SourceOf(DocumentKind kind)
    {
        var name = $"GolmudCourt.Web.Documents.Shipped.{(kind.CertifiesService ? "service-certificate" : kind.Code)}.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program has no template {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private async Task<UsableTemplate> OpenAsync(TemplateVersion version) =>
        new(await files.ReadAsync(version.Sha256), new TemplateUsed(version.Number, version.Sha256));
}
