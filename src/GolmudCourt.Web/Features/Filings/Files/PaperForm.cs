using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Filings.Files;

/// <summary>Papers that prove identity or authority.</summary>
internal sealed class PaperForm
{
    public FilePurpose Purpose { get; set; } = FilePurpose.Identity;

    /// <summary>The number of the party they belong to.</summary>
    public int? PartyNumber { get; set; }

    public List<IFormFile>? Files { get; set; }
}
