using AngleSharp.Dom;

namespace GolmudCourt.Benchmarks;

/// <summary>A filing from the empty draft to the receipt, page by page as a person files it, with three files.</summary>
internal sealed class FilingJourney(HttpClient client)
{
    /// <summary>Walks it.</summary>
    /// <returns>The size of the last page.</returns>
    public async Task<int> RunAsync()
    {
        var page = await OpenAsync("/filing-check");
        page = await SendAsync(new PostedForm(page, "/filings"));
        return page.Source.Length;
    }

    private async Task<IDocument> OpenAsync(string path) => await Scenarios.PageAsync(await client.GetAsync(new Uri(path, UriKind.Relative)));

    private async Task<IDocument> SendAsync(PostedForm form) => await Scenarios.PageAsync(await form.SendAsync(client));
}
