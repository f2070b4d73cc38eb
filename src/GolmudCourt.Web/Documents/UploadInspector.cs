using System.IO.Compression;
using System.Text;
using GolmudCourt.Domain;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace GolmudCourt.Web.Documents;

/// <summary>What an upload turned out to be.</summary>
/// <param name="ContentType">The media type found from the content.</param>
/// <param name="Pages">Page count of a PDF.</param>
internal sealed record InspectedUpload(string ContentType, int? Pages);

/// <summary>
/// Looks into a file before it is taken: that it is what its name says, whole, and readable without a password. Every
/// refusal says what to do.
/// </summary>
internal static class UploadInspector
{
    /// <summary>The most bytes of one file: 20 MB.</summary>
    public const long MaxBytes = 20L * 1024 * 1024;

    /// <summary>The endings accepted, for the file field.</summary>
    public const string Accept = ".pdf,.jpg,.jpeg,.png,.docx";

    /// <summary>Checks name and content together.</summary>
    /// <param name="fileName">The cleaned name.</param>
    /// <param name="content">The content, seekable.</param>
    /// <param name="field">The form field for the sentence.</param>
    /// <exception cref="RuleViolation"><c>upload.*</c>.</exception>
    public static InspectedUpload Inspect(string fileName, Stream content, string field)
    {
        RuleViolation Refuse(string code, string sentence) => new($"upload.{code}", $"“{fileName}”{sentence}", null, field);

        if (content.Length == 0)
        {
            throw Refuse("empty", "是空文件（0字节），请重新选择");
        }

        if (content.Length > MaxBytes)
        {
            throw Refuse("too-large", $"有{content.Length / 1048576.0:F1}MB，单个文件不超过20MB；请压缩或者分成几个文件");
        }

        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        var head = new byte[8];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        var start = head.AsSpan(0, read);
        return ending switch
        {
            ".pdf" => start.StartsWith("%PDF-"u8) ? Pdf(content, Refuse) : throw Refuse("mismatch", "的内容不是PDF，请用扫描仪或者软件重新导出为PDF"),
            ".png" => start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
                ? Whole(content, "image/png", "IEND"u8, 12, Refuse) : throw Refuse("mismatch", "的内容不是PNG图片，请重新拍照或者截图"),
            ".jpg" or ".jpeg" => start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
                ? Whole(content, "image/jpeg", [0xFF, 0xD9], 4096, Refuse) : throw Refuse("mismatch", "的内容不是JPG图片，请重新拍照"),
            ".docx" => start.StartsWith("PK"u8) ? Docx(content, Refuse)
                : start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? throw Refuse("encrypted", "带有密码或者是旧版Word文件，请去掉密码并另存为DOCX")
                : throw Refuse("mismatch", "的内容不是Word文档，请另存为DOCX"),
            _ => throw Refuse("type", "的格式不能接收，请上传PDF、JPG、PNG或者DOCX文件"),
        };
    }

    /// <summary>Takes any path and control characters off a file name.</summary>
    public static string CleanName(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = new StringBuilder(last.Length);
        foreach (var c in last.Where(c => !char.IsControl(c) && c is not (':' or '*' or '?' or '"' or '<' or '>' or '|')))
        {
            clean.Append(c);
        }

        var text = clean.ToString().Trim().TrimStart('.');
        if (text.Length == 0)
        {
            return "未命名";
        }

        var ending = Path.GetExtension(text);
        return text.Length <= 120 ? text : string.Concat(text.AsSpan(0, 120 - ending.Length), ending);
    }

    private static InspectedUpload Pdf(Stream content, Func<string, string, RuleViolation> refuse)
    {
        try
        {
            using var pdf = PdfDocument.Open(content);
            return pdf.IsEncrypted
                ? throw refuse("encrypted", "设有密码，法院打不开；请去掉密码后再上传")
                : pdf.NumberOfPages == 0 ? throw refuse("broken", "没有任何一页，请重新导出")
                : new InspectedUpload("application/pdf", pdf.NumberOfPages);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw refuse("encrypted", "设有密码，法院打不开；请去掉密码后再上传");
        }
        catch (Exception e) when (e is not RuleViolation)
        {
            // A damaged PDF fails in the parser in many ways; to the person they are all one.
            throw refuse("broken", "已损坏或者不完整，请重新导出或者重新下载后再上传");
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static InspectedUpload Whole(Stream content, string type, ReadOnlySpan<byte> end, int within, Func<string, string, RuleViolation> refuse)
    {
        var tail = new byte[Math.Min(within, content.Length)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        content.Position = 0;
        return tail.AsSpan().IndexOf(end) >= 0 ? new InspectedUpload(type, null) : throw refuse("broken", "不完整，可能没有传完；请重新选择");
    }

    private static InspectedUpload Docx(Stream content, Func<string, string, RuleViolation> refuse)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry("word/document.xml") is null
                ? throw refuse("mismatch", "的内容不是Word文档，请另存为DOCX")
                : new InspectedUpload("application/vnd.openxmlformats-officedocument.wordprocessingml.document", null);
        }
        catch (InvalidDataException)
        {
            throw refuse("broken", "已损坏或者不完整，请重新保存后再上传");
        }
        finally
        {
            content.Position = 0;
        }
    }
}
