using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GolmudCourt.Domain.Documents;

namespace GolmudCourt.Web.Documents.Templates;

/// <summary>
/// Looks a template through before it is taken: every name known at its place, every block closed where it was opened,
/// and nothing in the file that reaches outside of it. Every problem is told with its place.
/// </summary>
internal sealed class TemplateCheck
{
    private const long MostUnpacked = 50L * 1024 * 1024;
    private const int MostProblems = 50;
    private static readonly string[] _harmlessFields = ["PAGE", "NUMPAGES", "SECTIONPAGES"];

    private readonly List<TemplateProblem> _problems = [];
    private readonly TemplateNames _names;
    private readonly Stack<(TemplateMark Mark, OpenXmlElement? Parent, string Place)> _open = new();

    private TemplateCheck(FactShape shape) => _names = new TemplateNames(shape);

    /// <summary>Checks a DOCX.</summary>
    /// <returns>What is wrong, at most fifty; empty when it can be used.</returns>
    public static IReadOnlyList<TemplateProblem> Run(byte[] template, FactShape shape)
    {
        var check = new TemplateCheck(shape);
        try
        {
            if (TooLarge(template))
            {
                check.File("解开后太大，请去掉图片等无关内容");
            }
            else
            {
                using var document = WordprocessingDocument.Open(new MemoryStream(template), isEditable: false);
                check.Look(document);
            }
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or IOException or System.Xml.XmlException)
        {
            check.File("打不开，请用Word重新另存为DOCX后再上传");
        }

        return [.. check._problems.Take(MostProblems)];
    }

    // The size is counted while unpacking, because what the file says of itself may be untrue.
    private static bool TooLarge(byte[] template)
    {
        using var zip = new ZipArchive(new MemoryStream(template), ZipArchiveMode.Read);
        var (left, buffer) = (MostUnpacked, new byte[81920]);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                if ((left -= read) < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Look(WordprocessingDocument document)
    {
        if (document.DocumentType != WordprocessingDocumentType.Document || document.MainDocumentPart?.Document?.Body is null)
        {
            File("不是普通的Word文档，请另存为DOCX（不带宏）后再上传");
            return;
        }

        LookOutside(document.MainDocumentPart);
        foreach (var (name, root) in TemplateText.Places(document))
        {
            var number = 0;
            foreach (var paragraph in root.Descendants<Paragraph>())
            {
                LookAt(paragraph, $"{name}第{++number}段");
            }

            foreach (var (mark, _, place) in _open)
            {
                Add(place, mark.Text, $"“{mark.Text}”没有对应的 {{{{/{mark.Word}}}}}");
            }

            _open.Clear();
        }
    }

    private void LookOutside(MainDocumentPart main)
    {
        var parts = main.Parts.Select(p => p.OpenXmlPart).Append(main).ToList();
        if (parts.Any(p => p.ExternalRelationships.Any()) || parts.Any(p => p is AlternativeFormatImportPart or EmbeddedObjectPart or EmbeddedPackagePart or EmbeddedControlPersistencePart or VbaProjectPart))
        {
            File("里有链接到外部的图片、模板，或者嵌入的对象、控件，请去掉后再上传");
        }

        var document = main.Document!;
        if (document.Descendants<InsertedRun>().Any() || document.Descendants<DeletedRun>().Any())
        {
            File("里有没有接受的修订，请在Word里接受或者拒绝全部修订后再上传");
        }

        var fields = document.Descendants<FieldCode>().Select(f => f.Text).Concat(document.Descendants<SimpleField>().Select(f => f.Instruction?.Value ?? ""));
        if (fields.Select(f => f.Trim().Split(' ')[0].ToUpperInvariant()).FirstOrDefault(f => f.Length > 0 && !_harmlessFields.Contains(f)) is { } field)
        {
            File($"里有域“{field}”，只能使用页码；请选中后按Ctrl+Shift+F9转为文字再上传");
        }
    }

    private void LookAt(Paragraph paragraph, string place)
    {
        var text = TemplateParagraph.Read(paragraph).Text;
        var sole = TemplateMarks.Sole(text) is not null;

        // A row that holds a mark alone stands for the row, a paragraph for the paragraph, else the mark is within a line.
        var row = paragraph.Ancestors<TableRow>().FirstOrDefault();
        OpenXmlElement? parent = !sole ? paragraph : row is not null && TemplateText.BlockMark(row) is not null ? row.Parent : paragraph.Parent;
        var before = _open.Count;
        foreach (var mark in TemplateMarks.Read(text))
        {
            if (mark.Kind == MarkKind.End)
            {
                Close(mark, parent, place, text);
                continue;
            }

            if (_names.Problem(mark) is { } problem)
            {
                Add(place, text, problem);
            }

            if (mark.Opens)
            {
                _open.Push((mark, parent, place));
                if (mark.Kind == MarkKind.Each)
                {
                    _names.Enter(mark);
                }
            }
        }

        if (!sole && _open.Count > before)
        {
            while (_open.Count > before)
            {
                var (mark, _, _) = Pop();
                Add(place, text, $"“{mark.Text}”要在同一段里用 {{{{/{mark.Word}}}}} 结束；要重复整段的，请让它独占一段");
            }
        }
    }

    private void Close(TemplateMark mark, OpenXmlElement? parent, string place, string text)
    {
        if (_open.Count == 0 || _open.Peek().Mark.Word != mark.Word)
        {
            Add(place, text, _open.Count == 0 ? $"“{mark.Text}”没有对应的开头" : $"“{mark.Text}”与{_open.Peek().Place}的“{_open.Peek().Mark.Text}”不对应");
            return;
        }

        var (open, from, at) = Pop();
        if (from != parent)
        {
            Add(place, text, $"“{mark.Text}”与{at}的“{open.Text}”不在同一层：要么都独占一段，要么都在同一段里，要么都独占表格的一行");
        }
    }

    private (TemplateMark Mark, OpenXmlElement? Parent, string Place) Pop()
    {
        var opened = _open.Pop();
        if (opened.Mark.Kind == MarkKind.Each)
        {
            _names.Leave();
        }

        return opened;
    }

    private void File(string sentence) => _problems.Add(new TemplateProblem("整个文件", "", $"文件{sentence}"));

    private void Add(string place, string text, string sentence) =>
        _problems.Add(new TemplateProblem(place, text.Length <= 40 ? text.Trim() : text.Trim()[..Math.Min(40, text.Trim().Length)] + "…", sentence));
}
