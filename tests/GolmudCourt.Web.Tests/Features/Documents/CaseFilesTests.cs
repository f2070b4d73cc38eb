using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Features.Documents.CaseFiles;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Documents;

/// <summary>电子卷宗: complete, ordered, streamed, and closed to what is confidential.</summary>
public sealed class CaseFilesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_case_file_of_a_filing_has_everything_in_its_order()
    {
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DocketedAsync(me, clerk);
        var document = await IssueAsync(clerk, key, DocumentKinds.Acceptance);
        var browser = await host.BrowserOfAsync(clerk);
        var page = (await browser.GetAsync($"/casefile/{key}")).ShouldBeOk().ShouldSay("受理案件通知书").ShouldSay("收件凭证");
        Assert.Equal(["一、起诉材料", "二、证据", "四、收件凭证", "九、法院文书"], page.TextsOf("main h2"));
        (await page.FollowAsync("起诉材料收件凭证：起诉材料收件凭证.txt")).ShouldBeOk();
        (await browser.GetAsync($"/casefile/{key}/items/f1")).ShouldBeOk();
        Assert.Equal($"/documents/{document.Key}", (await browser.GetOnceAsync($"/casefile/{key}/items/d{document.Id}")).Location);
        (await browser.GetAsync($"/casefile/{key}/items/f99")).ShouldBe(System.Net.HttpStatusCode.NotFound);

        var zip = await browser.GetAsync($"/casefile/{key}/archive");
        Assert.Equal("application/zip", zip.ContentType);
        using var archive = new ZipArchive(new MemoryStream(zip.Bytes));
        var sums = Read(archive, CaseFileArchive.Hashes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split("  ")).ToList();
        Assert.Equal(archive.Entries.Count - 2, sums.Count);
        Assert.All(sums, line => Assert.Equal(line[0], HashOf(archive.GetEntry(line[1])!)));
        Assert.Contains(document.Sha256, Read(archive, CaseFileArchive.Catalogue), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_and_drafts_are_in_the_mediators_case_file_only()
    {
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var key = await given.InStateAsync(Domain.Mediation.MediationStatus.InProgress, people);
        await given.SayInConfidenceAsync(key, people);
        var judge = await host.Accounts.OpenAsync(Domain.CourtRole.Judge);
        foreach (var person in (Person[])[people.Clerk, judge, people.Applicant, people.Respondent])
        {
            var browser = await host.BrowserOfAsync(person);
            foreach (var path in (string[])[$"/casefile/{key}", $"/documents/of/{key}"])
            {
                var page = (await browser.GetAsync(path)).ShouldBeOk();
                Assert.DoesNotContain("柒仟", page.Body, StringComparison.Ordinal);
                Assert.DoesNotContain("笔录", page.Main, StringComparison.Ordinal);
            }

            using var archive = new ZipArchive(new MemoryStream((await browser.GetAsync($"/casefile/{key}/archive")).Bytes));
            Assert.All(archive.Entries, e => Assert.DoesNotContain("柒仟", Text(e), StringComparison.Ordinal));
            (await browser.GetOnceAsync($"/casefile/{key}/items/m1")).ShouldBe(System.Net.HttpStatusCode.NotFound);
        }

        var mediator = await host.BrowserOfAsync(people.Mediator);
        (await mediator.GetAsync($"/casefile/{key}")).ShouldBeOk().ShouldSay("第1次调解笔录");
        Assert.Contains(GivenMediation.Secret, (await mediator.GetAsync($"/casefile/{key}/items/m1")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_hundred_files_go_out_one_by_one()
    {
        await host.InScopeAsync(async services =>
        {
            var store = services.GetRequiredService<FileStore>();
            var content = new byte[128 * 1024];
            new Random(1).NextBytes(content);
            var (sha256, size) = await store.SaveAsync(new MemoryStream(content));
            var sink = new Sink();
            var behind = 0L;
            IEnumerable<CaseFileItem> Items()
            {
                for (var i = 0; i < 500; i++)
                {
                    // When the next file is asked for, the ones before have left: nothing heaps up.
                    behind = Math.Max(behind, (i * size) - sink.Length);
                    yield return new($"f{i}", "一、起诉材料", "证据", $"证据{i}.pdf", "application/pdf", size, sha256, host.Clock.Now, "某人");
                }
            }

            await new CaseFileArchive(store).WriteAsync(Items(), sink, CancellationToken.None);
            Assert.InRange(behind, long.MinValue, 256 * 1024);
            Assert.InRange(sink.Length, 500 * size, long.MaxValue);
            Assert.InRange(sink.Largest, 1, 256 * 1024);
        });
    }

    [Fact]
    public async Task A_file_changed_on_disk_is_named_in_the_list_and_not_sent()
    {
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DocketedAsync(me, clerk);
        var document = await IssueAsync(clerk, key, DocumentKinds.Rights);
        var path = Path.Combine(host.Services.GetRequiredService<DataFolders>().Files, document.Sha256[..2], document.Sha256[2..4], document.Sha256);
        await File.WriteAllBytesAsync(path, (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))[..^40], TestContext.Current.CancellationToken);
        using var archive = new ZipArchive(new MemoryStream((await (await host.BrowserOfAsync(clerk)).GetAsync($"/casefile/{key}/archive")).Bytes));
        Assert.DoesNotContain(archive.Entries, e => e.FullName.Contains("诉讼权利义务告知书", StringComparison.Ordinal));
        Assert.Contains("没有收入", Read(archive, CaseFileArchive.Catalogue), StringComparison.Ordinal);
    }

    private Task<IssuedDocument> IssueAsync(Person person, Guid matter, DocumentKind kind) => host.InScopeAsync(async services =>
        await services.GetRequiredService<PaperDesk>().IssueAsync(kind, matter, null, await host.Given.OccasionAsync(services, person)));

    private static string Read(ZipArchive archive, string name) => Text(archive.GetEntry(name)!);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string HashOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>Swallows what is written and remembers how much came at once. It cannot be searched, like an answer on the wire.</summary>
    private sealed class Sink : Stream
    {
        private long _length;

        public int Largest { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Take(count);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Take(buffer.Length);
            return ValueTask.CompletedTask;
        }

        private void Take(int count) => (_length, Largest) = (_length + count, Math.Max(Largest, count));
    }
}
