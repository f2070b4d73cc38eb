using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Filings;

/// <summary>A person writing a draft in the wizard, as the tests of its steps need it.</summary>
internal static partial class Drafting
{
    /// <summary>The smallest PNG that is whole.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Opens a draft and gives its key.</summary>
    public static async Task<Guid> StartAsync(Browser browser)
    {
        var page = await (await browser.GetAsync("/filing-check")).FormWithButton("开始填写").SubmitAsync("开始填写");
        page.ShouldBeOk();
        return Guid.Parse(Key().Match(page.Redirects[^1]).Groups[1].Value);
    }

    /// <summary>The form of a step.</summary>
    public static async Task<Form> FormAsync(this Browser browser, Guid key, string step, string button) =>
        (await browser.GetAsync($"/filings/{key}/{step}")).ShouldBeOk().FormWithButton(button);

    /// <summary>Posts fields with the page's own tokens, as its script does in the background.</summary>
    public static async Task<HttpResponseMessage> AutosaveAsync(this Browser browser, Form form, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(form.Fields.Where(f => f.Key != "__once")),
        };
        request.Headers.Add("X-Autosave", "1");
        return await browser.Client.SendAsync(request);
    }

    /// <summary>A PDF of one page; encrypted with a password nobody knows, when asked.</summary>
    public static byte[] Pdf(bool encrypted = false)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        };
        if (encrypted)
        {
            var noise = string.Concat(Enumerable.Range(0, 32).Select(i => $"{(i * 37) % 256:X2}"));
            objects.Add($"<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <{noise}> /U <{noise}> >>");
        }

        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(text.Length);
            text.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(o => text.Append($"{o:0000000000} 00000 n \n"));
        text.Append($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {(encrypted ? "/Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] " : "")}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>Asserts that a form was shown again with a sentence at a field.</summary>
    public static Page ShouldRefuseAt(this Page page, string label, string words)
    {
        page.ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains(words, page.ErrorAt(label) ?? $"(no error at {label}) {page.Main}", StringComparison.Ordinal);
        return page;
    }

    [GeneratedRegex("/filings/([0-9a-f-]{36})/")]
    private static partial Regex Key();
}
