using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Web.Documents;

namespace GolmudCourt.Web.Features.Documents.CaseFiles;

/// <summary>
/// Writes a case file as a ZIP straight into the answer: one file at a time, chunk by chunk, so that the memory does not
/// grow with the matter. At its end stands the list with the hash of every file.
/// </summary>
internal sealed class CaseFileArchive(FileStore files)
{
    /// <summary>The name of the list.</summary>
    public const string Catalogue = "目录.csv";

    /// <summary>The name of the hashes, as <c>sha256sum -c</c> reads them.</summary>
    public const string Hashes = "SHA256SUMS.txt";

    /// <summary>Writes it.</summary>
    public async Task WriteAsync(IEnumerable<CaseFileItem> items, Stream target, CancellationToken cancel)
    {
        var list = new StringBuilder("序号,组别,名称,文件,字节,SHA-256,日期,来源,状态\r\n");
        var sums = new StringBuilder();
        await using var drained = new DrainedStream(target);
        var zip = await ZipArchive.CreateAsync(drained, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: Encoding.UTF8, cancel);
        await using (zip)
        {
            var number = 0;
            foreach (var item in items)
            {
                var path = $"{Plain(item.Group)}/{++number:000}-{Plain(item.FileName)}";
                var problem = await ProblemAsync(item, cancel);
                if (problem is null)
                {
                    await PutAsync(zip, path, item, cancel);
                    await drained.FlushAsync(cancel);
                    sums.Append(CultureInfo.InvariantCulture, $"{item.Sha256}  {path}\n");
                }

                var day = item.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
                list.AppendJoin(',', ((string[])[$"{number}", item.Group, item.Title, problem is null ? path : "", $"{item.Size}", item.Sha256, day, item.By, problem ?? "完好"]).Select(Cell)).Append("\r\n");
            }

            await PutAsync(zip, Catalogue, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(list.ToString())], cancel);
            await PutAsync(zip, Hashes, Encoding.UTF8.GetBytes(sums.ToString()), cancel);
        }

        await drained.FlushAsync(cancel);
    }

    // A file is read through once before it goes out: one that was changed is named in the list, not half sent.
    private async Task<string?> ProblemAsync(CaseFileItem item, CancellationToken cancel)
    {
        if (item.Text is not null)
        {
            return null;
        }

        try
        {
            await files.CopyToAsync(item.Sha256, Stream.Null, cancel);
            return null;
        }
        catch (CryptographicException)
        {
            return "文件被改动，没有收入";
        }
        catch (IOException)
        {
            return "文件缺失，没有收入";
        }
    }

    private async Task PutAsync(ZipArchive zip, string path, CaseFileItem item, CancellationToken cancel)
    {
        if (item.Text is not null)
        {
            await PutAsync(zip, path, Encoding.UTF8.GetBytes(item.Text), cancel);
            return;
        }

        await using var content = await zip.CreateEntry(path, CompressionLevel.Fastest).OpenAsync(cancel);
        await files.CopyToAsync(item.Sha256, content, cancel);
    }

    private static async Task PutAsync(ZipArchive zip, string path, byte[] bytes, CancellationToken cancel)
    {
        await using var content = await zip.CreateEntry(path, CompressionLevel.Fastest).OpenAsync(cancel);
        await content.WriteAsync(bytes, cancel);
    }

    private static string Plain(string name) => UploadInspector.CleanName(name);

    // A spreadsheet must take a cell for words, never for a formula.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;
        return safe.IndexOfAny([',', '"', '\n', '\r']) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
