using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Documents.Papers;

/// <summary>Reads lists of documents and what can be issued.</summary>
internal sealed class PaperQueries(CourtDbContext db, DocumentAccess access, PaperFacts facts, PaperDesk desk, PdfMaker pdf, Occasions occasions)
{
    /// <summary>The documents of a matter, newest first, of those the person may read.</summary>
    public async Task<IReadOnlyList<PaperLine>> ListAsync(Guid matter) => await access.Documents().AsNoTracking().Where(d => d.MatterKey == matter)
        .OrderByDescending(d => d.Id)
        .Select(d => new PaperLine(
            d.Key, d.Number, d.Name, d.IssuedAt, d.IssuedBy, d.ReplacesNumber,
            db.IssuedDocuments.Where(r => r.ReplacesId == d.Id).Select(r => r.Number).FirstOrDefault(),
            db.DocumentAlarms.Any(a => a.DocumentId == d.Id), d.Audience != DocumentAudience.Matter))
        .ToListAsync();

    /// <summary>The page of a matter.</summary>
    public async Task<PapersPage> PageAsync(Guid key)
    {
        var matter = await access.MatterAsync(key);
        var offers = new List<PaperOffer>();
        foreach (var kind in DocumentKinds.All)
        {
            if (await access.MayIssueAsync(kind, matter))
            {
                offers.Add(new(kind, await facts.NotYetAsync(kind, key)));
            }
        }

        return new(matter, DocumentLinks.MatterPage(matter.Kind, key, occasions.User.Role), await ListAsync(key), offers);
    }

    /// <summary>A document about to be issued.</summary>
    /// <exception cref="NotFoundException">The person does not issue it here.</exception>
    public async Task<PreviewPage> PreviewAsync(Guid key, PaperForm form)
    {
        var matter = await access.MatterAsync(key);
        var kind = DocumentKinds.ByCode(form.Kind);
        if (kind is null || !await access.MayIssueAsync(kind, matter))
        {
            throw new NotFoundException();
        }

        var docx = await desk.PreviewAsync(kind, key, await occasions.NowAsync());
        var others = (await ListAsync(key)).Where(p => p.Name == kind.Name && p.ReplacedBy is null).ToList();
        return new(matter, kind, PaperReader.Read(docx), others, form);
    }

    /// <summary>One document with its content.</summary>
    public async Task<PaperPage> PaperAsync(Guid key)
    {
        var document = await access.DocumentAsync(key);
        var next = await db.IssuedDocuments.AsNoTracking().Where(d => d.ReplacesId == document.Id).Select(d => new { d.Key, d.Number }).SingleOrDefaultAsync();
        var replaced = await db.IssuedDocuments.AsNoTracking().Where(d => d.Id == document.ReplacesId).Select(d => (Guid?)d.Key).SingleOrDefaultAsync();
        var content = await desk.OpenAsync(document);
        return new(
            document, await access.MatterAsync(document.MatterKey), next?.Number, next?.Key, replaced, content.Alarm, pdf.Program is not null,
            content.Docx is { } docx ? PaperReader.Read(docx) : []);
    }
}
