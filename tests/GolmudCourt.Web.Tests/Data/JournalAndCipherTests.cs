using GolmudCourt.Domain.Journal;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Hosting.Verbs;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Data;

/// <summary>What the database keeps: a journal that cannot be rewritten unseen, and numbers that cannot be read.</summary>
public sealed class JournalAndCipherTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_portal_itself_cannot_change_or_remove_an_entry()
    {
        var key = await host.Given.SubmittedAsync(await host.Accounts.LitigantAsync());
        foreach (var state in new[] { EntityState.Modified, EntityState.Deleted })
        {
            await host.DbAsync(async db =>
            {
                db.Entry(await db.Journal.FirstAsync(e => e.MatterKey == key)).State = state;
                return await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
            });
        }
    }

    [Fact]
    public async Task An_entry_changed_behind_the_portals_back_is_found()
    {
        await using var other = new PortalHost();
        await other.InitializeAsync();
        var key = await other.Given.AwaitingCorrectionAsync(await other.Accounts.LitigantAsync(), await other.Accounts.ClerkAsync());
        await using var sound = new StringWriter();
        Assert.Equal(0, await VerifyAsync(other, sound));
        await other.DbAsync(db => db.Journal.Where(e => e.MatterKey == key && e.Sequence == 2)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.ActorName, "别人")));
        await using var broken = new StringWriter();
        Assert.Equal(1, await VerifyAsync(other, broken));
        Assert.Contains($"{key:N}", broken.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_of_no_matter_is_found()
    {
        await using var other = new PortalHost();
        await other.InitializeAsync();
        var key = await other.Given.SubmittedAsync(await other.Accounts.LitigantAsync());
        await other.DbAsync(db => db.Journal.Where(e => e.MatterKey == key)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.MatterKey, Guid.NewGuid())));
        Assert.Equal(1, await VerifyAsync(other, TextWriter.Null));
    }

    [Fact]
    public async Task A_journal_read_back_is_the_journal_that_was_written()
    {
        var key = await host.Given.AwaitingCorrectionAsync(await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var filing = await host.Given.ReadAsync(key);
        var entries = await host.JournalOfAsync(key);
        Assert.Null(JournalChain.FirstBreak(key, filing.JournalLength, filing.JournalHead, entries));
        Assert.All(entries, e => Assert.Equal(TimeSpan.FromHours(8), e.At.Offset));
    }

    [Fact]
    public async Task Document_and_telephone_are_not_readable_in_the_database_and_still_found()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        var raw = await host.DbAsync(db => db.Database.SqlQueryRaw<string>(
            "SELECT \"DocumentNumber\" AS \"Value\" FROM \"FilingParties\" WHERE \"DocumentNumber\" IS NOT NULL"
            + " UNION ALL SELECT \"Phone\" FROM \"FilingParties\" WHERE \"Phone\" IS NOT NULL"
            + " UNION ALL SELECT \"Mobile\" FROM \"Users\" WHERE \"Mobile\" IS NOT NULL"
            + " UNION ALL SELECT \"DocumentNumber\" FROM \"Users\" WHERE \"DocumentNumber\" IS NOT NULL"
            + " UNION ALL SELECT \"Delivery_Phone\" FROM \"Filings\" WHERE \"Delivery_Phone\" IS NOT NULL").ToListAsync());
        Assert.True(raw.Count >= 5);
        Assert.All(raw, value => Assert.StartsWith("v1:", value, StringComparison.Ordinal));
        var cipher = host.Services.GetRequiredService<FieldCipher>();
        Assert.Contains(raw, value => cipher.Unprotect(value) == owner.DocumentNumber);

        var hash = cipher.LookupKey(owner.DocumentNumber!);
        Assert.Equal([key], await host.DbAsync(db => db.Filings
            .Where(f => f.Parties.Any(p => EF.Property<string>(p, ProtectedColumns.DocumentKey) == hash)).Select(f => f.Key).ToListAsync()));
    }

    [Fact]
    public async Task Two_who_change_one_filing_are_told_apart()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(owner);
        await using var one = host.Services.CreateAsyncScope();
        var db = one.ServiceProvider.GetRequiredService<CourtDbContext>();
        var mine = await db.Filings.SingleAsync(f => f.Key == key, TestContext.Current.CancellationToken);
        await host.Given.ActAsync(key, owner, (filing, _, occasion) => filing.AnswerMediation(Domain.Filing.MediationWish.Willing, occasion));
        mine.StateFacts("另一份事实。", null, new Dictionary<string, string>(), await host.Given.OccasionAsync(one.ServiceProvider, owner));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    private static Task<int> VerifyAsync(PortalHost host, TextWriter output) =>
        host.InScopeAsync(s => s.GetRequiredService<VerifyJournal>().RunAsync(output));
}
