using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GolmudCourt.Web.Documents.Papers;

/// <summary>A stretch of one form.</summary>
internal sealed record PaperRun(string Text, bool Bold);

/// <summary>A part of a paper: a paragraph or a table.</summary>
internal abstract record PaperBlock;

/// <summary>How a paragraph stands.</summary>
internal enum PaperPlace
{
    /// <summary>With the first line indented.</summary>
    Body,

    /// <summary>Without indent.</summary>
    Flush,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>In the middle, large.</summary>
    Title,

    /// <summary>At the right.</summary>
    Right,

    /// <summary>A heading within.</summary>
    Heading,
}

/// <summary>A paragraph.</summary>
internal sealed record PaperParagraph(PaperPlace Place, IReadOnlyList<PaperRun> Runs) : PaperBlock
{
    /// <summary>The words.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>A table, row by row, cell by cell.</summary>
internal sealed record PaperTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<PaperBlock>>> Rows) : PaperBlock;

/// <summary>
/// Reads a DOCX for the print view, so that what is shown in the browser is the document itself and not a second text.
/// </summary>
internal static class PaperReader
{
    private const int TitleHalfPoints = 36;

    /// <summary>The paragraphs and tables of the body.</summary>
    public static IReadOnlyList<PaperBlock> Read(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var styles = document.MainDocumentPart?.StyleDefinitionsPart?.Styles?.Elements<Style>().Where(s => s.StyleId?.Value is not null)
            .GroupBy(s => s.StyleId!.Value!).ToDictionary(g => g.Key, g => g.First()) ?? [];
        return Blocks(document.MainDocumentPart!.Document!.Body!, styles);
    }

    private static IReadOnlyList<PaperBlock> Blocks(OpenXmlElement parent, Dictionary<string, Style> styles)
    {
        var blocks = new List<PaperBlock>();
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph when paragraph.InnerText.Length > 0:
                    blocks.Add(ParagraphOf(paragraph, styles));
                    break;
                case Table table:
                    blocks.Add(new PaperTable([.. table.Elements<TableRow>().Select(row => (IReadOnlyList<IReadOnlyList<PaperBlock>>)[.. row.Elements<TableCell>().Select(c => Blocks(c, styles))])]));
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    blocks.AddRange(Blocks(content, styles));
                    break;
                default:
                    break;
            }
        }

        return blocks;
    }

    private static PaperParagraph ParagraphOf(Paragraph paragraph, Dictionary<string, Style> styles)
    {
        var properties = paragraph.ParagraphProperties;
        var style = properties?.ParagraphStyleId?.Val?.Value is { } id ? styles.GetValueOrDefault(id) : null;
        var runs = paragraph.Descendants<Run>().Select(r => new PaperRun(TextOf(r), IsOn(r.RunProperties?.Bold) || IsOn(style?.StyleRunProperties?.Bold)))
            .Where(r => r.Text.Length > 0).ToList();
        var align = properties?.Justification?.Val ?? style?.StyleParagraphProperties?.Justification?.Val;
        var size = paragraph.Descendants<FontSize>().Select(s => int.TryParse(s.Val?.Value, out var half) ? half : 0).DefaultIfEmpty(0).Max();
        var indent = properties?.Indentation ?? style?.StyleParagraphProperties?.Indentation;
        var indented = indent is { FirstLineChars: { Value: > 0 } } || (indent?.FirstLine?.Value is { } first && first is not ("" or "0"));
        var place = align?.Value == JustificationValues.Center ? (size >= TitleHalfPoints || style?.StyleId?.Value == "Title" ? PaperPlace.Title : PaperPlace.Center)
            : align?.Value == JustificationValues.Right || align?.Value == JustificationValues.End ? PaperPlace.Right
            : paragraph.Descendants<RunFonts>().FirstOrDefault()?.EastAsia?.Value == "黑体" ? PaperPlace.Heading
            : indented ? PaperPlace.Body : PaperPlace.Flush;
        return new PaperParagraph(place, runs);
    }

    private static string TextOf(Run run) => string.Concat(run.ChildElements.Select(c => c switch
    {
        Text text => text.Text,
        TabChar => "　",
        Break or CarriageReturn => "\n",
        _ => "",
    }));

    private static bool IsOn(OnOffType? on) => on is not null && (on.Val is null || on.Val.Value);
}
