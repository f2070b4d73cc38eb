using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Docketing.Queue;

/// <summary>What was typed into the search box, read into ranges of search terms.</summary>
internal sealed record QueueSearch(string? Exact, string? Name, string? Number, string? Problem)
{
    // Above every character that can follow a prefix, in code points and in UTF-16 alike as far as names go.
    private const string Highest = "\U0010FFFF";

    /// <summary>The end of the range of terms that begin with a text.</summary>
    public static string EndOf(string prefix) => prefix + Highest;

    /// <summary>Reads the text: a case number in any notation, a receipt number, four digits of a telephone, a part of a name.</summary>
    public static QueueSearch Read(string? text, CaseNumberRegistry registry)
    {
        var reading = CaseNumber.Read(text, registry);
        if (reading is { Valid: true, Normalized: { } normalized })
        {
            return new(SearchTerm.Cut(SearchTerm.OfNumber(normalized)), null, null, null);
        }

        var name = SearchTerm.Cut(SearchKey.Of(text ?? ""));
        if (name.Length == 0)
        {
            return new(null, null, null, "请填写要查找的姓名、名称或者号码");
        }

        if (name.All(char.IsAsciiDigit))
        {
            // Four digits would else also find every number of a year; longer runs are personal numbers that must not travel in an address.
            return name.Length == 4 ? new(name, null, null, null)
                : name.Length >= 7 ? new(null, null, null, "为保护个人信息，请只填写手机号码的后四位；证件号码可以在窗口登记页面查询")
                : new(null, name, null, null);
        }

        var number = SearchTerm.Cut(SearchTerm.OfNumber(text!));
        return new(null, name, number.Length > 0 && number != name ? number : null, null);
    }

    /// <summary>The filings that are found.</summary>
    /// <param name="source">The filings to look among: those a person may see.</param>
    /// <param name="all">The terms of all filings.</param>
    public IQueryable<Filing> Within(IQueryable<Filing> source, IQueryable<FilingSearchTerm> all)
    {
        var found = Matching(all).Select(t => t.FilingId);
        return source.Where(f => found.Contains(f.Id));
    }

    /// <summary>The terms that match, of any kind of matter.</summary>
    public IQueryable<T> Matching<T>(IQueryable<T> terms)
        where T : SearchTerm
    {
        if (Exact is { } exact)
        {
            return terms.Where(t => t.Term == exact);
        }

        var name = Name!;
        var nameEnd = EndOf(name);
        var number = Number ?? name;
        var numberEnd = EndOf(number);

        // The comparison happens in the database, whose column is ordered by code points.
#pragma warning disable CA1309
        return Number is null
            ? terms.Where(t => string.Compare(t.Term, name) >= 0 && string.Compare(t.Term, nameEnd) < 0)
            : terms.Where(t => (string.Compare(t.Term, name) >= 0 && string.Compare(t.Term, nameEnd) < 0)
                || (string.Compare(t.Term, number) >= 0 && string.Compare(t.Term, numberEnd) < 0));
#pragma warning restore CA1309
    }
}
