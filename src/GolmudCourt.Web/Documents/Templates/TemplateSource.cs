using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GolmudCourt.Web.Documents.Templates;

/// <summary>
/// Writes a Word file out of the plain text in which the shipped templates are kept, so that no binary file is in the
/// source: <c>#</c> title, <c>@</c> name of the court above it, <c>##</c> heading, <c>&gt;</c> at the right, <c>-</c> without
/// indent, <c>| a | b |</c> a row of a table, an empty line an empty paragraph only when doubled, all else body text.
/// </summary>
internal static class TemplateSource
{
    private const string BodyFont = "仿宋";
    private const string HeadFont = "黑体";
    private const string TitleFont = "宋体";
    private const string BodySize = "32";
    private const string TableSize = "24";

    /// <summary>The DOCX.</summary>
    public static byte[] ToDocx(string source)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            Table? table = null;
            foreach (var line in source.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            {
                if (line.StartsWith('|'))
                {
                    table ??= body.AppendChild(NewTable());
                    var row = table.AppendChild(Row(line));
                    Widen(table, row.Elements<TableCell>().Count());
                    continue;
                }

                table = null;
                if (line.Length > 0)
                {
                    body.AppendChild(Line(line));
                }
            }

            body.AppendChild(Page(AddFooter(main)));
        }

        return memory.ToArray();
    }

    private static Paragraph Line(string line) => line switch
    {
        ['#', '#', .. var text] => Of(text, HeadFont, BodySize, null, indent: true),
        ['#', .. var text] => Of(text, TitleFont, "44", JustificationValues.Center, indent: false, bold: true),
        ['@', .. var text] => Of(text, TitleFont, "36", JustificationValues.Center, indent: false, bold: true),
        ['>', .. var text] => Of(text, BodyFont, BodySize, JustificationValues.Right, indent: false),
        ['-', .. var text] => Of(text, BodyFont, BodySize, null, indent: false),
        _ when line.StartsWith("{{#", StringComparison.Ordinal) || line.StartsWith("{{/", StringComparison.Ordinal) => Of(line, BodyFont, BodySize, null, indent: false),
        _ => Of(line, BodyFont, BodySize, null, indent: true),
    };

    private static Paragraph Of(string text, string font, string size, JustificationValues? align, bool indent, bool bold = false)
    {
        var properties = new ParagraphProperties(new SpacingBetweenLines { Line = "560", LineRule = LineSpacingRuleValues.Exact });
        if (indent)
        {
            properties.AppendChild(new Indentation { FirstLineChars = 200, FirstLine = "640" });
        }

        if (align is { } at)
        {
            properties.AppendChild(new Justification { Val = at });
        }

        return new Paragraph(properties, RunOf(text.Trim(), font, size, bold));
    }

    private static Run RunOf(string text, string font, string size, bool bold)
    {
        var form = new RunProperties(new RunFonts { Ascii = font, HighAnsi = font, EastAsia = font, Hint = FontTypeHintValues.EastAsia });
        if (bold)
        {
            form.AppendChild(new Bold());
        }

        form.AppendChild(new FontSize { Val = size });
        form.AppendChild(new FontSizeComplexScript { Val = size });
        return new Run(form, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static Table NewTable()
    {
        static T Border<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };
        return new Table(new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
            new TableBorders(Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>())), new TableGrid());
    }

    private static void Widen(Table table, int columns)
    {
        var grid = table.GetFirstChild<TableGrid>()!;
        while (grid.Elements<GridColumn>().Count() < columns)
        {
            grid.AppendChild(new GridColumn());
        }
    }

    private static TableRow Row(string line)
    {
        var row = new TableRow();
        foreach (var cell in line.Trim().Trim('|').Split('|'))
        {
            row.AppendChild(new TableCell(
                new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto, Width = "0" }),
                new Paragraph(RunOf(cell.Trim(), BodyFont, TableSize, bold: false))));
        }

        return row;
    }

    private static SectionProperties Page(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 2098, Bottom = 1984, Left = 1587, Right = 1474, Header = 851, Footer = 992, Gutter = 0 });

    private static string AddFooter(MainDocumentPart main)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new SimpleField(RunOf("1", TitleFont, "28", bold: false)) { Instruction = "PAGE" }));
        return main.GetIdOfPart(part);
    }
}
