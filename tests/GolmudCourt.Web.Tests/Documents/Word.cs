using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GolmudCourt.Web.Tests.Documents;

/// <summary>Word files for tests: made run by run, and read back.</summary>
internal static class Word
{
    /// <summary>A file of paragraphs; a bar in a line is where Word would begin another run.</summary>
    public static byte[] Of(params string[] lines) => Of(body =>
    {
        foreach (var line in lines)
        {
            body.AppendChild(Line(line));
        }
    });

    /// <summary>A file with any body.</summary>
    public static byte[] Of(Action<Body> write)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body());
            write(main.Document.Body!);
        }

        return memory.ToArray();
    }

    /// <summary>A paragraph; every other run is bold.</summary>
    public static Paragraph Line(string line)
    {
        var paragraph = new Paragraph();
        foreach (var (text, i) in line.Split('¦').Select((t, i) => (t, i)))
        {
            var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
            if (i % 2 == 1)
            {
                run.RunProperties = new RunProperties(new Bold());
            }

            paragraph.AppendChild(run);
            paragraph.AppendChild(new ProofError { Type = ProofingErrorValues.SpellStart });
        }

        return paragraph;
    }

    /// <summary>A table.</summary>
    public static Table Table(params string[][] rows) => new(rows.Select(cells =>
        (OpenXmlElement)new TableRow(cells.Select(c => (OpenXmlElement)new TableCell(Line(c)))))
        .Prepend(new TableGrid(Enumerable.Range(0, rows.Max(r => r.Length)).Select(_ => (OpenXmlElement)new GridColumn()))).Prepend(new TableProperties()));

    /// <summary>The paragraphs of a file.</summary>
    public static IReadOnlyList<string> Lines(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText)];
    }

    /// <summary>All words of a file.</summary>
    public static string Text(byte[] docx) => string.Join('\n', Lines(docx));

    /// <summary>What Word would complain of.</summary>
    public static IReadOnlyList<string> Faults(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}")];
    }
}
