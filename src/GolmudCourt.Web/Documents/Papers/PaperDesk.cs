using System.Security.Cryptography;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents.Templates;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Documents.Papers;

/// <summary>A document as the store gives it: its content, or why it is not given.</summary>
internal sealed record PaperContent(byte[]? Docx, string? Alarm);

/// <summary>Makes documents out and gives them back. What is given back is what was issued, or an alarm.</summary>
internal sealed partial class PaperDesk(
    CourtDbContext db, NumberBook numbers, TemplateStore templates, PaperFacts facts, FileStore files, DocumentSettings settings, CourtClock clock, ILogger<PaperDesk> log)
{
    /// <summary>The series of documents.</summary>
    public const string Series = "文书";

    /// <summary>Shows what a document would say; it has no number yet.</summary>
    /// <exception cref="RuleViolation"><c>document.not-yet</c>.</exception>
    public async Task<byte[]> PreviewAsync(DocumentKind kind, Guid matter, Occasion occasion) =>
        Fill(await templates.InForceAsync(kind), await ReadyAsync(kind, matter), kind, facts.Issue("（签发时编号）", occasion, null));

    /// <summary>Issues a document: number, file, row and the line in the matter's journal together or not at all.</summary>
    /// <exception cref="RuleViolation"><c>document.not-yours</c>, <c>document.not-yet</c>, <c>document.replaces</c>.</exception>
    public async Task<IssuedDocument> IssueAsync(DocumentKind kind, Guid matter, IssuedDocument? replaces, Occasion occasion)
    {
        IssuedDocument.RequireIssuer(kind, occasion.Actor.Role);
        if (replaces is not null && await db.IssuedDocuments.AnyAsync(d => d.ReplacesId == replaces.Id))
        {
            throw new RuleViolation("document.replaced", $"{replaces.Number}已经被替换，请替换最新的一份");
        }

        var read = await ReadyAsync(kind, matter);
        var template = await templates.InForceAsync(kind);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var number = $"{settings.NumberPrefix}〔{occasion.Today.Year}〕{await numbers.TakeAsync(Series, occasion.Today.Year):000000}号";
        var docx = Fill(template, read, kind, facts.Issue(number, occasion, replaces?.Number));
        var (sha256, size) = await files.SaveAsync(new MemoryStream(docx));
        var document = IssuedDocument.Issue(Guid.NewGuid(), number, kind, matter, template.Used, new DocumentFile(sha256, size), replaces, occasion);
        db.IssuedDocuments.Add(document);
        (await MatterOfAsync(kind, matter)).Note(
            "IssueDocument", $"签发《{kind.Name}》（{number}）{(replaces is null ? "" : $"，替换{replaces.Number}")}", occasion);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return document;
    }

    /// <summary>The content of a document. One that is not what was issued is never given out; the finding is kept.</summary>
    public async Task<PaperContent> OpenAsync(IssuedDocument document)
    {
        try
        {
            var docx = await files.ReadAsync(document.Sha256);
            if (docx.LongLength == document.Size)
            {
                return new(docx, null);
            }
        }
        catch (Exception fault) when (fault is CryptographicException or IOException)
        {
            LogAlarm(log, fault, document.Number);
        }

        var alarm = files.Has(document.Sha256) ? "文件内容与签发时的校验值不一致" : "文件不见了";
        if (!await db.DocumentAlarms.AnyAsync(a => a.DocumentId == document.Id))
        {
            db.DocumentAlarms.Add(new DocumentAlarm { DocumentId = document.Id, Finding = alarm, FoundAt = clock.Now });
            await db.SaveChangesAsync();
        }

        return new(null, alarm);
    }

    private static byte[] Fill(UsableTemplate template, FactScope matter, DocumentKind kind, IssueFacts issue) =>
        TemplateEngine.Fill(template.Content, IssueFacts.Set.Read(issue).With(matter), kind.Name);

    private async Task<FactScope> ReadyAsync(DocumentKind kind, Guid matter)
    {
        var read = await facts.OfAsync(kind, matter);
        return read.NotYet is { } sentence ? throw new RuleViolation("document.not-yet", $"现在不能制作《{kind.Name}》：{sentence}", kind.Article, "Kind") : read.Read();
    }

    private async Task<Matter> MatterOfAsync(DocumentKind kind, Guid key) => kind.Matter switch
    {
        DocumentMatter.Filing => await db.Filings.SingleAsync(f => f.Key == key),
        DocumentMatter.Mediation => await db.Mediations.SingleAsync(m => m.Key == key),
        DocumentMatter.Confirmation => await db.Confirmations.SingleAsync(a => a.Key == key),
        DocumentMatter.PaymentOrder => await db.PaymentOrders.SingleAsync(o => o.Key == key),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind.Code, "No matter of this kind."),
    };

    [LoggerMessage(LogLevel.Critical, "Document {Number} on disk is not what was issued")]
    private static partial void LogAlarm(ILogger logger, Exception fault, string number);
}
