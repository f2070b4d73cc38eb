using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GolmudCourt.Domain.Documents;

namespace GolmudCourt.Web.Documents.Templates;

/// <summary>Where text stands in a Word file.</summary>
internal static class TemplateText
{
    /// <summary>The parts that hold text: the body, then headers and footers.</summary>
    public static IEnumerable<OpenXmlElement> Roots(WordprocessingDocument document) => Places(document).Select(p => p.Root);

    /// <summary>The same with their Chinese names.</summary>
    public static IEnumerable<(string Name, OpenXmlElement Root)> Places(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        yield return ("", main.Document!.Body!);
        foreach (var part in main.HeaderParts.Where(p => p.Header is not null))
        {
            yield return ("页眉", part.Header!);
        }

        foreach (var part in main.FooterParts.Where(p => p.Footer is not null))
        {
            yield return ("页脚", part.Footer!);
        }
    }

    /// <summary>The block mark that a paragraph or a row consists of; null for every other element.</summary>
    public static TemplateMark? BlockMark(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => TemplateMarks.Sole(TemplateParagraph.Read(paragraph).Text),
        TableRow row => TemplateMarks.Sole(string.Concat(row.Descendants<Paragraph>().Select(p => TemplateParagraph.Read(p).Text))),
        _ => null,
    };
}
