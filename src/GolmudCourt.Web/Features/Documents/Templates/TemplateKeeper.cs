using System.Data;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Documents.Templates;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Documents.Templates;

/// <summary>Brings, shows and releases templates.</summary>
internal sealed class TemplateKeeper(CourtDbContext db, TemplateStore templates, FileStore files, Occasions occasions)
{
    private const long MostBytes = 5L * 1024 * 1024;

    /// <summary>Every kind with its template in force.</summary>
    public async Task<IReadOnlyList<TemplateLine>> ListAsync()
    {
        var versions = await db.TemplateVersions.AsNoTracking().ToListAsync();
        return [.. DocumentKinds.All.Select(k => new TemplateLine(k, InForce([.. versions.Where(v => v.KindCode == k.Code)]), versions.Count(v => v.KindCode == k.Code)))];
    }

    /// <summary>One kind.</summary>
    public async Task<TemplatePage> PageAsync(DocumentKind kind, TemplateForm form, IReadOnlyList<TemplateProblem> problems)
    {
        var versions = await templates.Versions(kind).OrderByDescending(v => v.Number).ToListAsync();
        return new(kind, InForce(versions), versions, PaperFacts.ShapeOf(kind), problems, form);
    }

    /// <summary>How a version looks; null when there is none.</summary>
    public async Task<TemplatePreview?> PreviewAsync(DocumentKind kind, int number)
    {
        if (await templates.VersionAsync(kind, number) is not { } template)
        {
            return null;
        }

        var filled = TemplateEngine.Fill(template.Content, SampleFacts.Of(PaperFacts.ShapeOf(kind)), kind.Name);
        return new(kind, number, InForce(await templates.Versions(kind).ToListAsync()) == number, PaperReader.Read(filled));
    }

    /// <summary>Takes a version in when nothing is wrong with it.</summary>
    /// <returns>What is wrong; nothing when it was taken, with its number.</returns>
    /// <exception cref="RuleViolation"><c>upload.*</c>, <c>template.note</c>.</exception>
    public async Task<(IReadOnlyList<TemplateProblem> Problems, int Number)> BringAsync(DocumentKind kind, TemplateForm form)
    {
        var (name, content) = await ReadAsync(form.File);
        if (TemplateCheck.Run(content, PaperFacts.ShapeOf(kind)) is { Count: > 0 } problems)
        {
            return (problems, 0);
        }

        var (sha256, size) = await files.SaveAsync(new MemoryStream(content));
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable);
        var number = (await templates.Versions(kind).MaxAsync(v => (int?)v.Number) ?? 0) + 1;
        db.TemplateVersions.Add(TemplateVersion.Bring(kind, number, name, new DocumentFile(sha256, size), form.Note, await occasions.NowAsync()));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return ([], number);
    }

    /// <summary>Puts a version in force.</summary>
    public async Task<bool> ReleaseAsync(DocumentKind kind, int number)
    {
        var version = await db.TemplateVersions.SingleOrDefaultAsync(v => v.KindCode == kind.Code && v.Number == number);
        version?.Release(await occasions.NowAsync());
        await db.SaveChangesAsync();
        return version is not null;
    }

    private static int InForce(IReadOnlyList<TemplateVersion> versions) =>
        versions.Where(v => v.ReleasedAt is not null).MaxBy(v => v.ReleasedAt)?.Number ?? 0;

    private static async Task<(string Name, byte[] Content)> ReadAsync(IFormFile? file)
    {
        if (file is null)
        {
            throw new RuleViolation("upload.none", "请选择Word文档（DOCX）", null, nameof(TemplateForm.File));
        }

        var name = UploadInspector.CleanName(file.FileName);
        if (!name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || file.Length > MostBytes)
        {
            throw new RuleViolation("upload.type", "模板须是DOCX文档，不超过5MB", null, nameof(TemplateForm.File));
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory);
        UploadInspector.Inspect(name, memory, nameof(TemplateForm.File));
        return (name, memory.ToArray());
    }
}
