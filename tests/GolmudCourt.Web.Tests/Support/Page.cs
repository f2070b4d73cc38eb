using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>A page as the person sees it.</summary>
public sealed partial class Page
{
    private readonly Browser _browser;

    private Page(Browser browser, string path, HttpResponseMessage answer, byte[] body, IReadOnlyList<string> redirects)
    {
        _browser = browser;
        Path = path;
        Status = answer.StatusCode;
        Location = answer.Headers.Location?.OriginalString;
        ContentType = answer.Content.Headers.ContentType?.MediaType;
        Headers = answer.Headers.Concat(answer.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        Bytes = body;
        Redirects = redirects;
        Document = new HtmlParser().ParseDocument(ContentType == "text/html" ? Body : "");
    }

    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>Path and query of the page, after redirects.</summary>
    public string Path { get; }

    /// <summary>Where it sends the browser, of a redirect that was not followed.</summary>
    public string? Location { get; }

    /// <summary>The redirects followed on the way.</summary>
    public IReadOnlyList<string> Redirects { get; }

    /// <summary>The media type.</summary>
    public string? ContentType { get; }

    /// <summary>The headers, each in one line.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The content.</summary>
    public byte[] Bytes { get; }

    /// <summary>The content as text.</summary>
    public string Body => Encoding.UTF8.GetString(Bytes);

    /// <summary>The parsed page; empty where the answer is not HTML.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>The words on the page, with single spaces.</summary>
    public string Text => Words(Document.Body);

    /// <summary>The words of the main part.</summary>
    public string Main => Words(Document.QuerySelector("main") ?? Document.Body);

    /// <summary>The heading.</summary>
    public string Heading => Words(Document.QuerySelector("h1"));

    /// <summary>The words of the element, or of all elements, that a selector finds.</summary>
    public IReadOnlyList<string> TextsOf(string selector) => [.. Document.QuerySelectorAll(selector).Select(e => Words(e))];

    /// <summary>The form that posts to an address, or the only one of the main part.</summary>
    public Form Form(string? action = null)
    {
        var forms = Document.QuerySelectorAll<IHtmlFormElement>(action is null ? "main form" : "form")
            .Where(f => action is null || (f.GetAttribute("action") ?? Path) == action).ToList();
        Assert.True(forms.Count == 1, $"{Path} has {forms.Count} forms {(action is null ? "in its main part" : $"to {action}")}; those are: "
            + string.Join(", ", Document.QuerySelectorAll("form").Select(f => f.GetAttribute("action") ?? "(itself)")));
        return new Form(this, forms[0]);
    }

    /// <summary>A form of the main part, by its position from 0.</summary>
    public Form Form(int index) => new(this, Document.QuerySelectorAll<IHtmlFormElement>("main form").ElementAt(index));

    /// <summary>The form that has a button with these words.</summary>
    public Form FormWithButton(string words) => new(this, Assert.IsAssignableFrom<IHtmlFormElement>(
        Document.QuerySelectorAll<IHtmlButtonElement>("form button").FirstOrDefault(b => Words(b) == words)?.Form));

    /// <summary>Follows the link with these words.</summary>
    public Task<Page> FollowAsync(string words) => _browser.GetAsync(LinkOf(words));

    /// <summary>Where the link with these words leads.</summary>
    public string LinkOf(string words) =>
        Document.QuerySelectorAll("a[href]").FirstOrDefault(a => Words(a) == words)?.GetAttribute("href")
        ?? throw new Xunit.Sdk.XunitException($"{Path} has no link “{words}”. It says: {Main}");

    /// <summary>Asserts the status.</summary>
    public Page ShouldBe(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{Path} answered {(int)Status} instead of {(int)status}{(Location is null ? "" : $" (→ {Location})")}. It says: {Main}");
        return this;
    }

    /// <summary>Asserts that the page is here and in order.</summary>
    public Page ShouldBeOk() => ShouldBe(HttpStatusCode.OK);

    /// <summary>Asserts that the page says something.</summary>
    public Page ShouldSay(string words)
    {
        Assert.True(Text.Contains(words, StringComparison.Ordinal), $"{Path} does not say “{words}”. It says: {Main}");
        return this;
    }

    /// <summary>Asserts that the page does not say something.</summary>
    public Page ShouldNotSay(string words)
    {
        Assert.False(Text.Contains(words, StringComparison.Ordinal), $"{Path} says “{words}”: {Main}");
        return this;
    }

    /// <summary>The sentence that says what is wrong with a field, by its label or legend; null where nothing is.</summary>
    public string? ErrorAt(string label)
    {
        var caption = Document.QuerySelectorAll("label, legend").FirstOrDefault(l => CaptionOf(l) == label)
            ?? throw new Xunit.Sdk.XunitException($"{Path} has no field “{label}”.");
        var field = caption.Closest(".field") ?? caption.ParentElement!;
        var error = field.QuerySelector(".field-error");
        return error is null ? null : Words(error).Replace("错误：", "", StringComparison.Ordinal).Trim();
    }

    /// <summary>The lines of the error summary.</summary>
    public IReadOnlyList<string> Errors => TextsOf(".error-summary li");

    internal Task<Page> SendAsync(HttpMethod method, string path, HttpContent? content) => _browser.SendAsync(method, path, content, follow: true);

    internal static async Task<Page> ReadAsync(Browser browser, string path, HttpResponseMessage answer, IReadOnlyList<string> redirects) =>
        new(browser, path, answer, await answer.Content.ReadAsByteArrayAsync(), redirects);

    internal static string Words(INode? node) => Spaces().Replace(node?.TextContent ?? "", " ").Trim();

    internal static string CaptionOf(IElement caption) => Words(caption).Replace("（选填）", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
