using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Documents.Papers;

namespace GolmudCourt.Web.Features.Documents.Templates;

/// <summary>A kind of document in the list of templates.</summary>
internal sealed record TemplateLine(DocumentKind Kind, int InForce, int Versions);

/// <summary>One kind: its versions and the names its templates may use.</summary>
internal sealed record TemplatePage(
    DocumentKind Kind, int InForce, IReadOnlyList<TemplateVersion> Versions, FactShape Shape, IReadOnlyList<TemplateProblem> Problems, TemplateForm Form);

/// <summary>How a version looks with invented facts.</summary>
internal sealed record TemplatePreview(DocumentKind Kind, int Number, bool InForce, IReadOnlyList<PaperBlock> Blocks);

/// <summary>A version as it is brought.</summary>
internal sealed class TemplateForm
{
    /// <summary>The Word file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>What was changed.</summary>
    public string? Note { get; set; }
}
