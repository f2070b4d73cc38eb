using System.Globalization;
using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Filings.Evidence;

/// <summary>An item of evidence as typed.</summary>
internal sealed class EvidenceForm
{
    public string? Name { get; set; }

    public string? Source { get; set; }

    public string? Purpose { get; set; }

    /// <summary>Pages as typed; left blank they are counted from the files.</summary>
    public string? Pages { get; set; }

    /// <summary>Copies as typed.</summary>
    public string? Copies { get; set; } = "1";

    /// <summary>The files chosen.</summary>
    public List<IFormFile>? Files { get; set; }

    /// <summary>What the form was rendered from.</summary>
    public string? Stamp { get; set; }

    /// <summary>The button pressed: save, or another.</summary>
    public string? Then { get; set; }

    /// <summary>The form of a stored item.</summary>
    public static EvidenceForm Of(FilingEvidence e) => new()
    {
        Name = e.Name,
        Source = e.Source,
        Purpose = e.Purpose,
        Pages = $"{e.Pages}",
        Copies = $"{e.Copies}",
    };

    /// <summary>What the domain checks and stores.</summary>
    /// <param name="counted">The pages that the files show by themselves.</param>
    public EvidenceDetails ToDetails(int counted) => new()
    {
        Name = Name,
        Source = Source,
        Purpose = Purpose,
        Pages = string.IsNullOrWhiteSpace(Pages) ? Math.Max(1, counted) : Number(Pages),
        Copies = string.IsNullOrWhiteSpace(Copies) ? 1 : Number(Copies),
    };

    /// <summary>What is wrong, each at its field.</summary>
    public IReadOnlyList<FieldProblem> Problems() => ToDetails(1).Problems();

    /// <summary>What is stored about an item.</summary>
    public static IReadOnlyList<StoredLine> Lines(FilingEvidence e) =>
    [
        new("证据名称", e.Name), new("来源", e.Source), new("证明什么", e.Purpose), new("页数", $"{e.Pages}"), new("份数", $"{e.Copies}"),
    ];

    // What is no number at all is as wrong as a number out of range, and the same sentence helps.
    private static int Number(string text) =>
        int.TryParse(text.Normalize(NormalizationForm.FormKC).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
}
