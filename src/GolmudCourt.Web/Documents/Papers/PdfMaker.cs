using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GolmudCourt.Web.Documents.Templates;
using GolmudCourt.Web.Hosting;

namespace GolmudCourt.Web.Documents.Papers;

/// <summary>A PDF, or the sentence that says why there is none.</summary>
internal sealed record PdfAttempt(byte[]? Content, string? Sentence);

/// <summary>
/// Makes PDFs by LibreOffice, one at a time: in a folder and with a profile of its own, ended with all its children when
/// it takes too long, tried once more. Whatever happens, the DOCX is there.
/// </summary>
internal sealed partial class PdfMaker(DocumentSettings settings, DataFolders folders, ILogger<PdfMaker> log) : IDisposable
{
    private const string Instead = "可以先下载DOCX，或者打开打印页面，在浏览器里另存为PDF";
    private static readonly string[] _usual = ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"];

    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _waiting;

    /// <summary>The program; null when there is none.</summary>
    public string? Program { get; } = settings.Soffice switch
    {
        "none" => null,
        "" => Array.Find(_usual, File.Exists),
        var path => File.Exists(path) ? path : null,
    };

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>Makes the PDF of a DOCX.</summary>
    public async Task<PdfAttempt> MakeAsync(byte[] docx, CancellationToken cancel)
    {
        if (Program is null)
        {
            return new(null, $"服务器没有安装LibreOffice，不能生成PDF；{Instead}");
        }

        if (Interlocked.Increment(ref _waiting) > settings.MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            return new(null, $"正在排队生成PDF的文书太多，请稍后再试；{Instead}");
        }

        try
        {
            await _turn.WaitAsync(cancel);
            try
            {
                return await TryTwiceAsync(WithFont(docx, settings.PdfFont), cancel);
            }
            finally
            {
                _turn.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private async Task<PdfAttempt> TryTwiceAsync(byte[] docx, CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            if (await TryAsync(docx, attempt, cancel) is { } pdf)
            {
                return new(pdf, null);
            }
        }

        return new(null, $"生成PDF没有成功（已重试一次）；{Instead}");
    }

    private async Task<byte[]?> TryAsync(byte[] docx, int attempt, CancellationToken cancel)
    {
        var folder = Path.Combine(folders.Root, "pdf", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        try
        {
            var source = Path.Combine(folder, "document.docx");
            await File.WriteAllBytesAsync(source, docx, cancel);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
            using var process = Start(folder, source);
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
                LogSlow(log, attempt, settings.TimeoutSeconds);
                cancel.ThrowIfCancellationRequested();
                return null;
            }

            var made = Path.Combine(folder, "document.pdf");
            var pdf = process.ExitCode == 0 && File.Exists(made) ? await File.ReadAllBytesAsync(made, cancel) : [];
            if (pdf.AsSpan().StartsWith("%PDF-"u8))
            {
                return pdf;
            }

            LogFailed(log, attempt, process.ExitCode);
            return null;
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or IOException)
        {
            LogFault(log, fault, attempt);
            return null;
        }
        finally
        {
            TryDelete(folder);
        }
    }

    // The profile lies in the folder of the try: a broken one cannot spoil the next.
    private Process Start(string folder, string source)
    {
        var start = new ProcessStartInfo(Program!)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in (string[])[
            "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
            "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, source])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["HOME"] = folder;
        return Process.Start(start)!;
    }

    /// <summary>The same document in one font, body, headers and footers.</summary>
    internal static byte[] WithFont(byte[] docx, string font)
    {
        if (font.Length == 0)
        {
            return docx;
        }

        using var memory = new MemoryStream();
        memory.Write(docx);
        using (var document = WordprocessingDocument.Open(memory, isEditable: true))
        {
            foreach (var run in TemplateText.Roots(document).SelectMany(r => r.Descendants<Run>()))
            {
                run.RunProperties ??= new RunProperties();
                run.RunProperties.RunFonts = new RunFonts { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font };
            }
        }

        return memory.ToArray();
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A child that is still ending may hold a file; the folder is under the data root and holds nothing that is kept.
        }
    }

    [LoggerMessage(LogLevel.Warning, "Making a PDF took longer than {Seconds} s and was ended (try {Attempt})")]
    private static partial void LogSlow(ILogger logger, int attempt, int seconds);

    [LoggerMessage(LogLevel.Warning, "LibreOffice made no PDF, exit code {ExitCode} (try {Attempt})")]
    private static partial void LogFailed(ILogger logger, int attempt, int exitCode);

    [LoggerMessage(LogLevel.Warning, "LibreOffice could not be run (try {Attempt})")]
    private static partial void LogFault(ILogger logger, Exception fault, int attempt);
}
