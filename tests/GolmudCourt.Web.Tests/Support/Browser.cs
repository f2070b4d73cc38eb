using System.Globalization;
using System.Net;
using Xunit;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>A browser without scripts: it keeps cookies, follows redirects and sends forms as they are on the page.</summary>
public sealed class Browser(HttpClient client)
{
    private const int MostRedirects = 10;

    /// <summary>For requests no page would make: forged posts, JSON, odd headers.</summary>
    public HttpClient Client => client;

    /// <summary>Signs a person in.</summary>
    public async Task SignInAsync(Person person)
    {
        using var answer = await client.PostAsync(
            new Uri(string.Create(CultureInfo.InvariantCulture, $"{TestSignIn.Path}?user={person.Id}"), UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    /// <summary>Opens a page, following redirects.</summary>
    public Task<Page> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null, follow: true);

    /// <summary>Asks for a page and shows what comes first, also when it is a redirect.</summary>
    public Task<Page> GetOnceAsync(string path) => SendAsync(HttpMethod.Get, path, null, follow: false);

    /// <summary>Posts fields that stand on no page, without antiforgery token.</summary>
    public Task<Page> PostForgedAsync(string path, params (string Name, string Value)[] fields) =>
        SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))), follow: false);

    internal async Task<Page> SendAsync(HttpMethod method, string path, HttpContent? content, bool follow)
    {
        var redirects = new List<string>();
        while (true)
        {
            using var request = new HttpRequestMessage(method, new Uri(path, UriKind.RelativeOrAbsolute)) { Content = content };
            using var answer = await client.SendAsync(request);
            var isRedirect = (int)answer.StatusCode is 301 or 302 or 303 && answer.Headers.Location is not null;
            if (!follow || !isRedirect)
            {
                return await Page.ReadAsync(this, path, answer, redirects);
            }

            Assert.True(redirects.Count < MostRedirects, $"Redirected in a circle: {string.Join(" → ", redirects)}");
            path = new Uri(new Uri(client.BaseAddress!, path), answer.Headers.Location!).PathAndQuery;
            redirects.Add(path);
            (method, content) = (HttpMethod.Get, null);
        }
    }
}
