using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Filings.Evidence;

/// <summary>A file in a list.</summary>
internal sealed record FileLine(int Number, string Name, string Size, int? Pages, string? Whose);

/// <summary>An item in the list of evidence.</summary>
internal sealed record EvidenceLine(int Number, string Name, string Source, string Purpose, int Pages, int Copies, IReadOnlyList<FileLine> Files);

/// <summary>The page of the evidence and papers.</summary>
internal sealed record EvidencePage(
    IReadOnlyList<EvidenceLine> Items, IReadOnlyList<FileLine> Identity, IReadOnlyList<FileLine> Authority, bool HasAgents, string Total)
{
    /// <summary>Reads the page from a draft.</summary>
    public static EvidencePage Of(Filing filing) => new(
        [.. filing.Evidence.OrderBy(e => e.Number).Select(e => new EvidenceLine(
            e.Number, e.Name, e.Source, e.Purpose, e.Pages, e.Copies, FilesOf(filing, e.Number)))],
        Papers(filing, FilePurpose.Identity),
        Papers(filing, FilePurpose.Authority),
        filing.Agents.Count > 0,
        SizeText(filing.Files.Sum(f => f.Size)));

    /// <summary>The files of an item.</summary>
    public static IReadOnlyList<FileLine> FilesOf(Filing filing, int item) =>
        [.. filing.Files.Where(f => f.Purpose == FilePurpose.Evidence && f.BelongsTo == item).OrderBy(f => f.Number).Select(f => Line(f, null))];

    /// <summary>The papers of a kind, with whose they are.</summary>
    public static IReadOnlyList<FileLine> Papers(Filing filing, FilePurpose purpose) =>
    [
        .. filing.Files.Where(f => f.Purpose == purpose).OrderBy(f => f.Number)
            .Select(f => Line(f, filing.Parties.FirstOrDefault(p => p.Number == f.BelongsTo)?.Name)),
    ];

    /// <summary>A size as people read it.</summary>
    public static string SizeText(long bytes) =>
        bytes < 1048576 ? $"{Math.Max(bytes == 0 ? 0 : 1, (bytes + 512) / 1024)} KB" : $"{bytes / 1048576.0:0.#} MB";

    private static FileLine Line(FilingFile f, string? whose) => new(f.Number, f.FileName, SizeText(f.Size), f.Pages, whose);
}
