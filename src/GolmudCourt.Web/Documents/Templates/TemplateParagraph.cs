using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GolmudCourt.Domain.Documents;

namespace GolmudCourt.Web.Documents.Templates;

/// <summary>
/// One paragraph as a template reads it. Word cuts a line into runs as it pleases (spelling, input method, editing), so
/// the text is read across all of them and a mark takes the form of the run it begins in.
/// </summary>
internal sealed class TemplateParagraph
{
    // Stands for what is not text: a tab, a line break, a picture.
    private const char Thing = '\uFFFC';

    private readonly List<Piece> _pieces = [];
    private readonly Paragraph _paragraph;

    private TemplateParagraph(Paragraph paragraph)
    {
        _paragraph = paragraph;
        foreach (var run in paragraph.Descendants<Run>().Where(r => !r.Ancestors<DeletedRun>().Any() && r.Ancestors<Paragraph>().First() == paragraph))
        {
            foreach (var part in run.ChildElements.Where(c => c is not (RunProperties or LastRenderedPageBreak)))
            {
                _pieces.Add(new Piece(run.RunProperties, part is Text text ? text.Text : Thing.ToString(), part is Text ? null : part));
            }
        }

        Text = string.Concat(_pieces.Select(p => p.Text));
    }

    private sealed record Piece(RunProperties? Form, string Text, OpenXmlElement? Thing);

    /// <summary>The text across all runs.</summary>
    public string Text { get; }

    /// <summary>The text without what is not text.</summary>
    public string Words => Text.Replace(Thing.ToString(), "", StringComparison.Ordinal);

    /// <summary>Reads a paragraph.</summary>
    public static TemplateParagraph Read(Paragraph paragraph) => new(paragraph);

    /// <summary>Fills in the marks. A paragraph that had marks and says nothing any more is taken away; one that is a single value of several lines becomes several.</summary>
    public void Fill(TemplateValues values)
    {
        var marks = TemplateMarks.Read(Text);
        if (marks.Count == 0)
        {
            return;
        }

        var output = new List<Piece>();
        Emit(marks, 0, marks.Count, 0, Text.Length, values, output);
        var lines = Split(output);
        if (lines.All(line => line.All(p => p.Thing is null && string.IsNullOrWhiteSpace(p.Text))))
        {
            _paragraph.Remove();
            return;
        }

        foreach (var line in lines)
        {
            var filled = new Paragraph();
            if (_paragraph.ParagraphProperties is { } properties)
            {
                filled.AppendChild(properties.CloneNode(deep: true));
            }

            foreach (var piece in line.Where(p => p.Text.Length > 0))
            {
                filled.AppendChild(RunOf(piece));
            }

            _paragraph.InsertBeforeSelf(filled);
        }

        _paragraph.Remove();
    }

    // Writes the marks [from, to) and the text [at, end) around them.
    private void Emit(IReadOnlyList<TemplateMark> marks, int from, int to, int at, int end, TemplateValues values, List<Piece> output)
    {
        for (var i = from; i < to; i++)
        {
            var mark = marks[i];
            Copy(at, mark.Start, output);
            at = mark.Stop;
            if (mark.Kind == MarkKind.Value)
            {
                output.Add(new Piece(FormAt(mark.Start), values.Write(mark), null));
            }
            else if (mark.Opens)
            {
                var close = ClosingOf(marks, i);
                Block(marks, i, close, values, output);
                at = marks[close].Stop;
                i = close;
            }
        }

        Copy(at, end, output);
    }

    private void Block(IReadOnlyList<TemplateMark> marks, int open, int close, TemplateValues values, List<Piece> output)
    {
        var mark = marks[open];
        if (mark.Kind != MarkKind.Each)
        {
            if (values.Holds(mark))
            {
                Emit(marks, open + 1, close, mark.Stop, marks[close].Start, values, output);
            }

            return;
        }

        foreach (var item in values.Items(mark))
        {
            values.Enter(mark, item);
            Emit(marks, open + 1, close, mark.Stop, marks[close].Start, values, output);
            values.Leave();
        }
    }

    private static int ClosingOf(IReadOnlyList<TemplateMark> marks, int open)
    {
        var depth = 0;
        for (var i = open; i < marks.Count; i++)
        {
            depth += marks[i].Opens ? 1 : marks[i].Kind == MarkKind.End ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        throw new InvalidOperationException("A template whose blocks do not close passed the check.");
    }

    private void Copy(int from, int to, List<Piece> output)
    {
        var at = 0;
        foreach (var piece in _pieces)
        {
            var (start, stop) = (Math.Max(from, at), Math.Min(to, at + piece.Text.Length));
            if (start < stop)
            {
                output.Add(piece with { Text = piece.Text[(start - at)..(stop - at)] });
            }

            at += piece.Text.Length;
        }
    }

    private RunProperties? FormAt(int position)
    {
        foreach (var piece in _pieces)
        {
            position -= piece.Text.Length;
            if (position < 0)
            {
                return piece.Form;
            }
        }

        return null;
    }

    // A value of several lines breaks the paragraph: each line is a paragraph of the same form.
    private static List<List<Piece>> Split(List<Piece> output)
    {
        var lines = new List<List<Piece>> { new() };
        foreach (var piece in output)
        {
            var parts = piece.Thing is null ? piece.Text.Split('\n') : [piece.Text];
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    lines.Add([]);
                }

                lines[^1].Add(piece with { Text = parts[i] });
            }
        }

        return lines.Count > 1 ? [.. lines.Where(l => l.Any(p => p.Text.Trim().Length > 0))] : lines;
    }

    private static Run RunOf(Piece piece)
    {
        var run = new Run();
        if (piece.Form is { } form)
        {
            run.AppendChild(form.CloneNode(deep: true));
        }

        run.AppendChild(piece.Thing?.CloneNode(deep: true) ?? new Text(Clean(piece.Text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    // What XML cannot hold must not spoil a document because somebody pasted it into a form.
    private static string Clean(string text)
    {
        if (text.All(System.Xml.XmlConvert.IsXmlChar))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (System.Xml.XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
        }

        return clean.ToString();
    }
}
