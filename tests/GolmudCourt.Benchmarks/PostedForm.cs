using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GolmudCourt.Benchmarks;

/// <summary>A form of a page, filled as a browser would: everything it holds is sent, with what is set here.</summary>
internal sealed class PostedForm
{
    private readonly List<(string Name, string Value)> _fields = [];
    private readonly List<(string Name, string FileName, byte[] Content)> _files = [];
    private readonly Uri _action;

    /// <summary>Takes the POST form of a page whose action ends as given.</summary>
    public PostedForm(IDocument page, string actionEnd)
    {
        var form = page.QuerySelectorAll<IHtmlFormElement>("form[method=post]")
            .FirstOrDefault(f => ActionOf(page, f).AbsolutePath.EndsWith(actionEnd, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{page.Url} has no form to {actionEnd}");
        _action = ActionOf(page, form);
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input[name]"))
        {
            if (input.Type is not ("checkbox" or "radio" or "file" or "submit") || input.IsChecked)
            {
                _fields.Add((input.Name!, input.Value));
            }
        }

        _fields.AddRange(form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]").Select(t => (t.Name!, t.Value)));
        _fields.AddRange(form.QuerySelectorAll<IHtmlSelectElement>("select[name]").Select(s => (s.Name!, s.Value ?? "")));
    }

    private static Uri ActionOf(IDocument page, IHtmlFormElement form) => new(new Uri(page.Url), form.GetAttribute("action") ?? "");

    /// <summary>Sets a field; the name may be the end of the real one.</summary>
    public PostedForm Set(string name, string value)
    {
        _fields.RemoveAll(f => f.Name == name && f.Value != "false");
        _fields.Insert(0, (name, value));
        return this;
    }

    /// <summary>Adds a file.</summary>
    public PostedForm File(string name, string fileName, byte[] content)
    {
        _files.Add((name, fileName, content));
        return this;
    }

    /// <summary>Sends it.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpClient client)
    {
        if (_files.Count == 0)
        {
            using var form = new FormUrlEncodedContent(_fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
            return await client.PostAsync(_action, form);
        }

        using var multipart = new MultipartFormDataContent();
        foreach (var (name, value) in _fields)
        {
            multipart.Add(new StringContent(value), name);
        }

        foreach (var (name, fileName, content) in _files)
        {
            multipart.Add(new ByteArrayContent(content), name, fileName);
        }

        return await client.PostAsync(_action, multipart);
    }
}
