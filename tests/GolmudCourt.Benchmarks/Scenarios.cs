using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GolmudCourt.Benchmarks;

/// <summary>The pages and journeys that are measured, each as its real user: signed in through the real form.</summary>
internal sealed class Scenarios
{
    private readonly HttpClient[] _clerks;
    private readonly HttpClient[] _litigants;
    private readonly HttpClient[] _presidents;
    private readonly string _review;

    private Scenarios(HttpClient[] clerks, HttpClient[] litigants, HttpClient[] presidents, string review)
    {
        _clerks = clerks;
        _litigants = litigants;
        _presidents = presidents;
        _review = review;
    }

    /// <summary>The pages that are read.</summary>
    public IEnumerable<(string Name, Func<int, Task<int>> Ask)> Reads =>
    [
        ("clerk's queue", c => GetAsync(_clerks[c], "/docketing")),
        ("clerk's search by name", c => GetAsync(_clerks[c], "/docketing?q=" + Uri.EscapeDataString("马文忠"))),
        ("review page", c => GetAsync(_clerks[c], _review)),
        ("my matters", c => GetAsync(_litigants[c], "/matters")),
        ("clerk's desk, to be claimed", c => GetAsync(_clerks[c], "/desk?tab=pool")),
        ("search of everything by initials", c => GetAsync(_clerks[c], "/search?q=mwz")),
        ("search of everything by telephone", c => GetAsync(_clerks[c], "/search?q=0001")),
        ("progress of trials", c => GetAsync(_presidents[c], "/tracks")),
        ("president's deadlines", c => GetAsync(_presidents[c], "/supervision")),
        ("indicators", c => GetAsync(_presidents[c], "/indicators")),
        ("charts", c => GetAsync(_presidents[c], "/indicators/charts")),
    ];

    /// <summary>Signs in the users of all clients.</summary>
    public static async Task<Scenarios> OpenAsync(Uri portal, int clients)
    {
        var clerks = new HttpClient[clients];
        var litigants = new HttpClient[clients];
        var presidents = new HttpClient[clients];
        for (var i = 0; i < clients; i++)
        {
            clerks[i] = await SignInAsync(portal, i % 2 == 0 ? "clerk" : "clerk2");
            litigants[i] = await SignInAsync(portal, "litigant");
            presidents[i] = await SignInAsync(portal, "president");
        }

        var queue = await PageAsync(await clerks[0].GetAsync(new Uri("/docketing", UriKind.Relative)));
        var review = queue.QuerySelectorAll<IHtmlAnchorElement>("main a[href^='/docketing/']").Select(a => a.PathName)
            .First(path => Guid.TryParse(path.Split('/')[^1], out _));
        return new Scenarios(clerks, litigants, presidents, review);
    }

    /// <summary>A whole filing, from the first page to the receipt, with three files.</summary>
    public Task<int> FileAsync(int client) => new FilingJourney(_litigants[client]).RunAsync();

    /// <summary>Reads an answer as a page.</summary>
    public static async Task<IDocument> PageAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            if (!answer.IsSuccessStatusCode)
            {
                throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri!.AbsolutePath} answered {(int)answer.StatusCode}");
            }

            var html = await answer.Content.ReadAsStringAsync();
            return await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html).Address(answer.RequestMessage!.RequestUri!.ToString()));
        }
    }

    private static async Task<int> GetAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode && answer.RequestMessage!.RequestUri!.PathAndQuery.StartsWith(path.Split('?')[0], StringComparison.Ordinal)
            ? body.Length
            : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode} at {answer.RequestMessage!.RequestUri!.AbsolutePath}");
    }

    private static async Task<HttpClient> SignInAsync(Uri portal, string user)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), UseCookies = true }) { BaseAddress = portal };
        var page = await PageAsync(await client.GetAsync(new Uri("/sign-in", UriKind.Relative)));
        var form = new PostedForm(page, "/sign-in");
        form.Set("Name", user);
        form.Set("Password", "Golmud-2026!");
        await PageAsync(await form.SendAsync(client));
        return client;
    }
}
