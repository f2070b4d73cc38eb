using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GolmudCourt.Benchmarks;

/// <summary>A filing from the empty draft to the receipt, page by page as a person files it, with three files.</summary>
internal sealed class FilingJourney(HttpClient client)
{
    private static readonly byte[] s_picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==");

    /// <summary>Walks it.</summary>
    /// <returns>The size of the receipt's page.</returns>
    public async Task<int> RunAsync()
    {
        var page = await SendAsync(new PostedForm(await OpenAsync("/filing-check"), "/filings"));
        var draft = "/filings/" + new Uri(page.Url).AbsolutePath.Split('/')[2];

        var self = await OpenAsync($"{draft}/parties/new?position=Plaintiff&self=true");
        await SendAsync(new PostedForm(self, "/parties").Set("Address", "格尔木市西藏路街道"));
        var other = await OpenAsync($"{draft}/parties/new?position=Defendant");
        await SendAsync(new PostedForm(other, "/parties").Set("Position", "Defendant").Set("Kind", "NaturalPerson").Set("Name", "韩三虎").Set("Address", "格尔木市昆仑路街道"));

        page = await OpenAsync($"{draft}/cause?q={Uri.EscapeDataString("房屋租赁合同纠纷")}");
        var choose = page.QuerySelector<IHtmlButtonElement>("#cause-hits button[name]") ?? throw new InvalidOperationException("no cause was found");
        await SendAsync(new PostedForm(page, "/cause").Set(choose.Name!, choose.Value));
        await SendAsync(new PostedForm(await OpenAsync($"{draft}/claims"), "/claims")
            .Set("Claims[0].Text", "判令被告退还押金").Set("Claims[0].Amount", "3000").Set("Then", "next"));
        await SendAsync(new PostedForm(await OpenAsync($"{draft}/facts"), "/facts").Set("Facts", "被告收取押金后拒不退还。").Set("Then", "next"));

        var identity = await OpenAsync($"{draft}/files/new?purpose=Identity");
        await SendAsync(new PostedForm(identity, "/files").Set("PartyNumber", "1").File("Files", "身份证.png", s_picture));
        var evidence = await OpenAsync($"{draft}/evidence/new");
        await SendAsync(new PostedForm(evidence, "/evidence").Set("Name", "合同").Set("Source", "双方签订").Set("Purpose", "租赁关系").Set("Then", "save")
            .File("Files", "合同1.png", s_picture).File("Files", "合同2.png", s_picture));

        await SendAsync(new PostedForm(await OpenAsync($"{draft}/delivery"), "/delivery")
            .Set("Recipient", "马文忠").Set("Address", "格尔木市西藏路街道").Set("Phone", "19912340001").Set("Confirmed", "true").Set("Then", "next"));
        await SendAsync(new PostedForm(await OpenAsync($"{draft}/mediation"), "/mediation").Set("wish", "Unwilling"));
        page = await SendAsync(new PostedForm(await OpenAsync($"{draft}/sign"), "/sign").Set("Name", "马文忠").Set("Truthful", "true"));
        return page.Url.Contains("/receipt", StringComparison.Ordinal)
            ? page.Source.Length
            : throw new InvalidOperationException($"the filing ended at {page.Url}");
    }

    private async Task<IDocument> OpenAsync(string path) => await Scenarios.PageAsync(await client.GetAsync(new Uri(path, UriKind.Relative)));

    private async Task<IDocument> SendAsync(PostedForm form) => await Scenarios.PageAsync(await form.SendAsync(client));
}
