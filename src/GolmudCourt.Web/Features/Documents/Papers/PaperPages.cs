using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Security;

namespace GolmudCourt.Web.Features.Documents.Papers;

/// <summary>A document in a list.</summary>
internal sealed record PaperLine(Guid Key, string Number, string Name, DateTimeOffset IssuedAt, string IssuedBy, string? ReplacesNumber, string? ReplacedBy, bool Alarm, bool Confidential);

/// <summary>A kind that the person may issue.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="NotYet">Why not now; null when it can be.</param>
internal sealed record PaperOffer(DocumentKind Kind, string? NotYet);

/// <summary>The documents of a matter.</summary>
internal sealed record PapersPage(PaperMatter Matter, string Back, IReadOnlyList<PaperLine> Papers, IReadOnlyList<PaperOffer> Offers);

/// <summary>A document about to be issued.</summary>
internal sealed record PreviewPage(PaperMatter Matter, DocumentKind Kind, IReadOnlyList<PaperBlock> Blocks, IReadOnlyList<PaperLine> Replaceable, PaperForm Form);

/// <summary>One document.</summary>
internal sealed record PaperPage(IssuedDocument Document, PaperMatter Matter, string? ReplacedByNumber, Guid? ReplacedBy, Guid? Replaces, string? Alarm, bool PdfPossible, IReadOnlyList<PaperBlock> Blocks);

/// <summary>What is issued.</summary>
internal sealed class PaperForm
{
    /// <summary>The code of the kind.</summary>
    public string? Kind { get; set; }

    /// <summary>The document it replaces, or nothing for one more document.</summary>
    public Guid? Replaces { get; set; }
}
