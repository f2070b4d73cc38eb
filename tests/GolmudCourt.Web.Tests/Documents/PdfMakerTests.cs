using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Documents.Templates;
using GolmudCourt.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using UglyToad.PdfPig;
using Xunit;

namespace GolmudCourt.Web.Tests.Documents;

/// <summary>PDF by LibreOffice: right text when it is there, a clear sentence when it is not, hangs or fails.</summary>
public sealed class PdfMakerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golmud-pdf").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task LibreOffice_makes_a_pdf_whose_words_can_be_found()
    {
        using var maker = Maker(new DocumentSettings { TimeoutSeconds = 300 });
        Assert.SkipWhen(maker.Program is null, "LibreOffice is not installed.");
        var kind = DocumentKinds.FeeNotice;
        var docx = TemplateEngine.Fill(TemplateStore.Shipped(kind).Content, SampleFacts.Of(PaperFacts.ShapeOf(kind)), kind.Name);
        var made = await maker.MakeAsync(docx, TestContext.Current.CancellationToken);
        Assert.Null(made.Sentence);
        using var pdf = PdfDocument.Open(made.Content!);
        var text = string.Concat(pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.Value));

        // The characters that a PDF of an OpenType CJK font maps to radicals: they look right and are not found.
        Assert.All(["交费通知书", "人民币壹万贰仟元整", "二〇二六年十一月二十二日", "交费确有困难", "民"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.DoesNotContain(text, c => c is >= '\u2E80' and <= '\u2FDF');
    }

    [Fact]
    public async Task Without_LibreOffice_it_says_what_to_do_instead()
    {
        using var maker = Maker(new DocumentSettings { Soffice = "none" });
        var made = await maker.MakeAsync(Word.Of("一"), CancellationToken.None);
        Assert.Null(made.Content);
        Assert.Contains("没有安装LibreOffice", made.Sentence, StringComparison.Ordinal);
        Assert.Contains("DOCX", made.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_hangs_is_ended_with_its_children_and_tried_once_more()
    {
        var marks = Path.Combine(_folder, "tries");
        using var maker = Maker(new DocumentSettings { Soffice = Script($"echo x >> {marks}\nsleep 600 &\necho $! >> {marks}.pids\nwait"), TimeoutSeconds = 8 });
        var made = await maker.MakeAsync(Word.Of("一"), TestContext.Current.CancellationToken);
        Assert.Contains("已重试一次", made.Sentence, StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(marks, TestContext.Current.CancellationToken)).Length);
        Assert.All(await File.ReadAllLinesAsync($"{marks}.pids", TestContext.Current.CancellationToken), pid => Assert.False(IsRunning(pid), $"Process {pid} is still there."));
    }

    [Fact]
    public async Task One_that_fails_first_is_tried_once_more()
    {
        var mark = Path.Combine(_folder, "failed");
        using var maker = Maker(new DocumentSettings { Soffice = Script($"if [ ! -f {mark} ]; then touch {mark}; exit 3; fi\nprintf '%%PDF-1.7' > document.pdf") });
        Assert.NotNull((await maker.MakeAsync(Word.Of("一"), TestContext.Current.CancellationToken)).Content);
    }

    [Fact]
    public async Task One_is_made_at_a_time_and_the_queue_has_an_end()
    {
        var (gate, alone) = (Path.Combine(_folder, "gate"), Path.Combine(_folder, "alone"));
        using var maker = Maker(new DocumentSettings { Soffice = Script($"mkdir {alone} || exit 9\nwhile [ ! -f {gate} ]; do sleep 0.05; done\nprintf '%%PDF-1.7' > document.pdf\nrmdir {alone}"), MostWaiting = 2 });
        var (first, second) = (maker.MakeAsync(Word.Of("一"), CancellationToken.None), maker.MakeAsync(Word.Of("二"), CancellationToken.None));
        Assert.Contains("排队", (await maker.MakeAsync(Word.Of("三"), CancellationToken.None)).Sentence, StringComparison.Ordinal);
        await File.WriteAllTextAsync(gate, "", CancellationToken.None);
        Assert.NotNull((await first).Content);
        Assert.NotNull((await second).Content);
    }

    private static bool IsRunning(string pid)
    {
        // An ended child may wait to be collected; it does nothing any more.
        var stat = $"/proc/{pid}/stat";
        return File.Exists(stat) && File.ReadAllText(stat).Split(')')[^1].Trim()[0] != 'Z';
    }

    private PdfMaker Maker(DocumentSettings settings) => new(
        settings, new DataFolders(new ConfigurationBuilder().AddInMemoryCollection([new("Data:Root", _folder)]).Build(), _folder), NullLogger<PdfMaker>.Instance);

    private string Script(string body)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The stand-in for LibreOffice is a shell script.");
        if (!OperatingSystem.IsLinux())
        {
            return "";
        }

        var path = Path.Combine(_folder, $"soffice-{Guid.NewGuid():N}");
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
