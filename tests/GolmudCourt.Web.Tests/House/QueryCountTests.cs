using System.Collections.Concurrent;
using System.Diagnostics;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit;

namespace GolmudCourt.Web.Tests.House;

/// <summary>The pages that are opened all day ask the database at most six times, however much there is to show.</summary>
public sealed class QueryCountTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int Most = 6;

    [Theory]
    [InlineData("/docketing")]
    [InlineData("/docketing?tab=Correction")]
    [InlineData("/docketing?tab=Overdue")]
    [InlineData("/docketing?tab=All")]
    [InlineData("/docketing?q=格尔木")]
    [InlineData("/docketing?q=0001")]
    [InlineData("/counter")]
    public async Task A_list_of_the_clerk(string path)
    {
        var (me, clerk) = await PeopleAsync();
        for (var i = 0; i < 3; i++)
        {
            await host.Given.SubmittedAsync(me);
        }

        await host.Given.AwaitingCorrectionAsync(me, clerk);
        await AssertFewAsync(clerk, path);
    }

    [Theory]
    [InlineData(FilingStatus.AwaitingReview)]
    [InlineData(FilingStatus.AwaitingCorrection)]
    [InlineData(FilingStatus.Docketed)]
    [InlineData(FilingStatus.Refused)]
    public async Task A_review_page_that_was_opened_before(FilingStatus status)
    {
        var (me, clerk) = await PeopleAsync();
        var key = await host.Given.InStateAsync(status, me, clerk);
        await AssertFewAsync(clerk, $"/docketing/{key}");
    }

    [Theory]
    [InlineData("/matters")]
    [InlineData("/matters/{0}")]
    public async Task A_page_of_the_litigant(string path)
    {
        var (me, clerk) = await PeopleAsync();
        await host.Given.DocketedAsync(me, clerk);
        await host.Given.DraftAsync(me);
        var key = await host.Given.AwaitingCorrectionAsync(me, clerk);
        await AssertFewAsync(me, string.Format(System.Globalization.CultureInfo.InvariantCulture, path, key));
    }

    [Theory]
    [InlineData("/mediation/mine")]
    [InlineData("/mediation/mine/{0}")]
    public async Task A_page_of_the_mediator(string path)
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var key = await given.InProgressAsync(people);
        await AssertFewAsync(people.Mediator, string.Format(System.Globalization.CultureInfo.InvariantCulture, path, key));
        await AssertFewAsync(people.Respondent, $"/mediations/{key}/proceedings");
    }

    private async Task<(Person Litigant, Person Clerk)> PeopleAsync() => (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());

    private async Task AssertFewAsync(Person person, string path)
    {
        var browser = await host.BrowserOfAsync(person);
        (await browser.GetAsync(path)).ShouldBeOk(); // The first view of a day is noted, once.
        var asked = await CommandsOfAsync(() => browser.GetAsync(path));
        Assert.InRange(asked.Count, 1, Most);
    }

    private async Task<IReadOnlyCollection<string>> CommandsOfAsync(Func<Task> work)
    {
        using var watch = new Watch(await host.DbAsync(db => Task.FromResult(db.Database.GetConnectionString()!)));
        await work();
        return watch.Commands;
    }

    /// <summary>Hears every command of one database.</summary>
    private sealed class Watch : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string _connection;
        private readonly ConcurrentQueue<string> _commands = new();
        private readonly ConcurrentBag<IDisposable> _subscriptions = [];

        public Watch(string connection)
        {
            _connection = connection;
            _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public IReadOnlyCollection<string> Commands => _commands;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                _subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuted.Name && value.Value is CommandExecutedEventData data
                && data.Connection.ConnectionString == _connection)
            {
                _commands.Enqueue(data.Command.CommandText);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose()
        {
            foreach (var subscription in _subscriptions)
            {
                subscription.Dispose();
            }
        }
    }
}
