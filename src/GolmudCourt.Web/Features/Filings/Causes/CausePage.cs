using GolmudCourt.Domain.Causes;
using GolmudCourt.Domain.Filing.Elements;
using GolmudCourt.Web.Data.Reference;

namespace GolmudCourt.Web.Features.Filings.Causes;

/// <summary>A cause to choose.</summary>
/// <param name="Code">The stable key.</param>
/// <param name="Name">The official name.</param>
/// <param name="Path">The names above it.</param>
/// <param name="FoundBy">Why it was found, or null when browsing.</param>
/// <param name="ForSuits">Whether it can be sued on.</param>
/// <param name="FormTitle">The element form that follows, or null.</param>
/// <param name="Level">Its level, for the indent.</param>
internal sealed record CauseLine(string Code, string Name, string Path, string? FoundBy, bool ForSuits, string? FormTitle, int Level);

/// <summary>A line of the list to browse.</summary>
internal sealed record CauseBranch(string Code, string Name, IReadOnlyList<CauseBranch> Below);

/// <summary>The page of the cause.</summary>
internal sealed record CausePage(
    string? Query, IReadOnlyList<CauseLine> Hits, CauseLine? Chosen, IReadOnlyList<CauseBranch> Roots, string? UnderName, IReadOnlyList<CauseLine> Under);

/// <summary>Reads the list of causes for the page.</summary>
internal sealed class CauseQueries(ReferenceData reference, FilingDesk desk)
{
    private const int Hits = 12;

    private CauseCatalogue Causes => reference.Causes;

    /// <summary>The page.</summary>
    /// <param name="chosen">The cause chosen before, or null.</param>
    /// <param name="query">What was typed.</param>
    /// <param name="under">The branch that is open.</param>
    public CausePage Page(string? chosen, string? query, string? under) => new(
        query,
        Find(query),
        chosen is not null && Causes.ByCode(chosen) is { } c ? Line(c, null) : null,
        [.. Causes.Roots.Select(r => new CauseBranch(r.Code, r.Name, [.. Causes.Children(r.Code).Select(b => new CauseBranch(b.Code, b.Name, []))]))],
        under is null ? null : Causes.ByCode(under)?.Name,
        under is null ? [] : [.. Below(under)]);

    /// <summary>The causes found for what was typed.</summary>
    public IReadOnlyList<CauseLine> Find(string? query) =>
        [.. Causes.Search(query?.Length > 100 ? query[..100] : query, Hits).Select(h => Line(h.Cause, h.MatchedBy))];

    private IEnumerable<CauseLine> Below(string code) => Causes.Children(code)
        .SelectMany(c => (CauseLine[])[.. Causes.IsSelectable(c) ? [Line(c, null)] : Array.Empty<CauseLine>(), .. Below(c.Code)]);

    private CauseLine Line(CauseOfAction cause, string? foundBy) => new(
        cause.Code,
        cause.Name,
        string.Join(" › ", Causes.PathOf(cause.Code).SkipLast(1)),
        foundBy,
        desk.IsForSuits(cause),
        ElementForms.ForCause(cause.Code, Causes)?.Title,
        cause.Level);
}
