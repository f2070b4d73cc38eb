using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GolmudCourt.Domain.Documents;

namespace GolmudCourt.Web.Documents.Templates;

/// <summary>
/// Fills a template in. A block mark alone in its paragraph (or in its row of a table) takes whole paragraphs (rows)
/// with it; within a line it takes only that part of the line.
/// </summary>
internal static class TemplateEngine
{
    /// <summary>Makes a document of a template that passed <see cref="TemplateCheck"/>.</summary>
    /// <param name="template">The DOCX.</param>
    /// <param name="facts">What to fill in.</param>
    /// <param name="title">The title in the document's properties.</param>
    /// <returns>The DOCX.</returns>
    public static byte[] Fill(byte[] template, FactScope facts, string title)
    {
        using var memory = new MemoryStream();
        memory.Write(template);
        using (var document = WordprocessingDocument.Open(memory, isEditable: true))
        {
            var values = new TemplateValues(facts);
            foreach (var root in TemplateText.Roots(document))
            {
                FillChildren(root, values);
            }

            // The template's own author and times are not the document's.
            document.PackageProperties.Title = title;
            document.PackageProperties.Creator = null;
            document.PackageProperties.LastModifiedBy = null;
        }

        return memory.ToArray();
    }

    private static void FillChildren(OpenXmlElement parent, TemplateValues values)
    {
        var next = parent.FirstChild;
        while (next is not null)
        {
            var child = next;
            if (TemplateText.BlockMark(child) is { Opens: true } mark)
            {
                next = FillBlock(child, mark, values);
                continue;
            }

            next = child.NextSibling();
            FillOne(child, values);
        }

        if (parent is TableCell && !parent.Elements<Paragraph>().Any())
        {
            // Word does not open a cell without a paragraph.
            parent.AppendChild(new Paragraph());
        }
    }

    private static void FillOne(OpenXmlElement element, TemplateValues values)
    {
        switch (element)
        {
            case Paragraph paragraph:
                TemplateParagraph.Read(paragraph).Fill(values);
                foreach (var box in paragraph.Descendants<TextBoxContent>().ToList())
                {
                    FillChildren(box, values);
                }

                break;
            case Table table:
                FillChildren(table, values);
                if (!table.Elements<TableRow>().Any())
                {
                    table.Remove();
                }

                break;
            default:
                if (element.HasChildren)
                {
                    FillChildren(element, values);
                }

                break;
        }
    }

    // Puts copies of the part between the marks in the place of marks and part; goes on after them.
    private static OpenXmlElement? FillBlock(OpenXmlElement open, TemplateMark mark, TemplateValues values)
    {
        var part = new List<OpenXmlElement>();
        var close = open.NextSibling()!;
        for (var depth = 1; ; close = close.NextSibling()!)
        {
            depth += TemplateText.BlockMark(close) switch { { Opens: true } => 1, { Kind: MarkKind.End } => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }

            part.Add(close);
        }

        if (mark.Kind != MarkKind.Each)
        {
            if (values.Holds(mark))
            {
                Copy(open, part, values);
            }
        }
        else
        {
            foreach (var item in values.Items(mark))
            {
                values.Enter(mark, item);
                Copy(open, part, values);
                values.Leave();
            }
        }

        var next = close.NextSibling();
        part.ForEach(p => p.Remove());
        open.Remove();
        close.Remove();
        return next;
    }

    private static void Copy(OpenXmlElement before, List<OpenXmlElement> part, TemplateValues values)
    {
        // Filled in a place of its own, so that nested blocks see only what is theirs.
        OpenXmlElement holder = before is TableRow ? new Table() : new Body();
        part.ForEach(p => holder.AppendChild(p.CloneNode(deep: true)));
        FillChildren(holder, values);
        foreach (var filled in holder.ChildElements.ToList())
        {
            filled.Remove();
            before.InsertBeforeSelf(filled);
        }
    }
}
