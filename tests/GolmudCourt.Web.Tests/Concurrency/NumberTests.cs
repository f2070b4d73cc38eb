using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Hosting.Verbs;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Concurrency;

/// <summary>Numbers without gap and without double, whoever acts at once. Each test has a series of its own.</summary>
public sealed class NumberTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Fifty_filings_docketed_at_once_get_the_numbers_1_to_50()
    {
        var (owner, clerk) = await PeopleAsync();
        var keys = new List<Guid>();
        for (var i = 0; i < 50; i++)
        {
            keys.Add(await host.Given.SubmittedAsync(owner));
        }

        await Task.WhenAll(keys.Select(key => Task.Run(() => DocketAsync(key, clerk, "民初"))));

        var given = await host.DbAsync(db => db.Filings.Where(f => keys.Contains(f.Key)).Select(f => f.Acceptance!.CaseNumber).ToListAsync());
        Assert.Equal(
            Enumerable.Range(1, 50).Select(n => $"(2026)青2801民初{n}号").Order(StringComparer.Ordinal),
            given.Order(StringComparer.Ordinal));
        await JournalHoldsAsync();
    }

    [Fact]
    public async Task Fifty_filings_handed_in_at_once_get_fifty_receipts_in_a_row()
    {
        var owner = await host.Accounts.LitigantAsync();
        var keys = new List<Guid>();
        for (var i = 0; i < 50; i++)
        {
            keys.Add(await host.Given.DraftAsync(owner));
        }

        host.Clock.Set(2025, 6, 2); // a year in which no other test hands in
        await Task.WhenAll(keys.Select(key => Task.Run(() => host.Given.ActAsync(key, owner, async (filing, desk, occasion) =>
            await desk.SubmitAsync(filing, new SignatureDetails(owner.Name, null, null), occasion)))));
        host.Clock.Set(TestClock.Start);

        var given = await host.DbAsync(db => db.Filings.Where(f => keys.Contains(f.Key)).SelectMany(f => f.Receipts).Select(r => r.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 50).Select(n => FilingDesk.ReceiptNumberText(2025, n)), given.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_clerks_docket_one_filing_once()
    {
        var (owner, clerk) = await PeopleAsync();
        var second = await host.Accounts.ClerkAsync();
        var key = await host.Given.SubmittedAsync(owner);
        using var bothHaveRead = new Barrier(2);
        var results = await Task.WhenAll(new[] { clerk, second }.Select(person => Task.Run(async () => await Record.ExceptionAsync(() => host.Given.ActAsync(key, person, async (filing, desk, occasion) =>
        {
            bothHaveRead.SignalAndWait(TestContext.Current.CancellationToken);
            await desk.DocketAsync(filing, "民特", halve: false, occasion);
        })))));

        Assert.Single(results, r => r is null);
        Assert.IsType<DbUpdateConcurrencyException>(Assert.Single(results, r => r is not null));
        Assert.Equal("(2026)青2801民特1号", (await host.Given.ReadAsync(key)).Acceptance!.CaseNumber);
        Assert.Single(await host.JournalOfAsync(key), e => e.Act == nameof(FilingAct.Docket));
        Assert.Equal(1, await LastAsync("青2801/民特", 2026));
        await JournalHoldsAsync();
    }

    [Fact]
    public async Task A_new_year_begins_again_from_1_and_the_old_one_is_kept()
    {
        var (owner, clerk) = await PeopleAsync();
        var keys = new[] { await host.Given.SubmittedAsync(owner), await host.Given.SubmittedAsync(owner), await host.Given.SubmittedAsync(owner) };
        host.Clock.Set(new DateTimeOffset(2026, 12, 31, 23, 59, 0, TimeSpan.FromHours(8)));
        await DocketAsync(keys[0], clerk, "民督");
        await DocketAsync(keys[1], clerk, "民督");
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await DocketAsync(keys[2], clerk, "民督");
        host.Clock.Set(TestClock.Start);

        Assert.Equal(
            ["(2026)青2801民督1号", "(2026)青2801民督2号", "(2027)青2801民督1号"],
            await Task.WhenAll(keys.Select(async key => (await host.Given.ReadAsync(key)).Acceptance!.CaseNumber)));
    }

    [Fact]
    public async Task A_docketing_that_fails_gives_its_number_back()
    {
        var (owner, clerk) = await PeopleAsync();
        var withdrawn = await host.Given.WithdrawnAsync(owner);
        await Assert.ThrowsAsync<RuleViolation>(() => DocketAsync(withdrawn, clerk, "民催"));
        await Assert.ThrowsAsync<RuleViolation>(() => DocketAsync(withdrawn, clerk, "没有这个代字"));
        var key = await host.Given.SubmittedAsync(owner);
        await DocketAsync(key, clerk, "民催");
        Assert.Equal("(2026)青2801民催1号", (await host.Given.ReadAsync(key)).Acceptance!.CaseNumber);
    }

    [Fact]
    public async Task A_number_cannot_be_taken_outside_a_transaction() => await host.InScopeAsync(services =>
        Assert.ThrowsAsync<InvalidOperationException>(() => services.GetRequiredService<NumberBook>().TakeAsync("测试", 2026)));

    private async Task<(Person Owner, Person Clerk)> PeopleAsync() => (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());

    private Task DocketAsync(Guid key, Person clerk, string type) =>
        host.Given.ActAsync(key, clerk, async (filing, desk, occasion) => await desk.DocketAsync(filing, type, halve: false, occasion));

    private Task<int> LastAsync(string series, int year) =>
        host.DbAsync(db => db.NumberCounters.Where(c => c.Series == series && c.Year == year).Select(c => c.Last).SingleAsync());

    private async Task JournalHoldsAsync()
    {
        await using var output = new StringWriter();
        Assert.True(await host.InScopeAsync(s => s.GetRequiredService<VerifyJournal>().RunAsync(output)) == 0, output.ToString());
    }
}
