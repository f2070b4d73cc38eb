using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit.Sdk;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>A form on a page, filled in by what its labels say and sent as a browser would send it.</summary>
public sealed class Form(Page page, IHtmlFormElement form)
{
    private readonly List<(string Name, string FileName, byte[] Content)> _files = [];

    /// <summary>Types into the field with this label; takes an option of a list by its words or its value.</summary>
    /// <param name="label">What the label says, without （选填）.</param>
    /// <param name="text">What is typed.</param>
    /// <param name="nth">Which of several fields with the same label, from 0.</param>
    public Form Fill(string label, string text, int nth = 0)
    {
        switch (ControlOf(label, nth))
        {
            case IHtmlSelectElement select:
                var option = select.Options.FirstOrDefault(o => Page.Words(o) == text || o.Value == text)
                    ?? throw Missing($"no choice “{text}” at “{label}”; there are: {string.Join("、", select.Options.Select(o => Page.Words(o)))}");
                select.Value = option.Value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = text;
                break;
            case IHtmlInputElement { Type: not ("file" or "radio" or "checkbox") } input:
                input.Value = text;
                break;
            default:
                throw Missing($"nothing to type into at “{label}”");
        }

        return this;
    }

    /// <summary>Chooses one answer under a legend, or of a list.</summary>
    public Form Choose(string legend, string answer)
    {
        if (form.QuerySelectorAll("fieldset").FirstOrDefault(f => f.QuerySelector("legend") is { } l && Page.CaptionOf(l) == legend) is not { } group)
        {
            return Fill(legend, answer);
        }

        Tick(LabelledIn(group, answer), true);
        return this;
    }

    /// <summary>Ticks or unticks the box with this label.</summary>
    public Form Check(string label, bool ticked = true)
    {
        Tick(ControlOf(label, 0) as IHtmlInputElement ?? throw Missing($"no box “{label}”"), ticked);
        return this;
    }

    /// <summary>Sets a field by its posted name, for hidden ones and for input no page would send.</summary>
    public Form Set(string name, string value)
    {
        switch (form.Elements.FirstOrDefault(e => e.GetAttribute("name") == name))
        {
            case IHtmlInputElement { Type: "radio" }:
                Tick(form.Elements.OfType<IHtmlInputElement>().Single(i => i.Name == name && i.Value == value), true);
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                select.Value = value;
                break;
            default:
                throw Missing($"no field named {name}");
        }

        return this;
    }

    /// <summary>Chooses a file for the field with this label; call again for more.</summary>
    public Form Upload(string label, string fileName, byte[] content)
    {
        var input = ControlOf(label, 0) as IHtmlInputElement;
        _files.Add((input is { Type: "file", Name: { } name } ? name : throw Missing($"no file field “{label}”"), fileName, content));
        return this;
    }

    /// <summary>What a field would send, by its label.</summary>
    public string ValueOf(string label, int nth = 0) => ControlOf(label, nth) switch
    {
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => "",
    };

    /// <summary>The fields as they would be sent, without the files.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields => [.. Sent(null)];

    /// <summary>Sends the form with a button, by its words; with its first button when not given.</summary>
    public Task<Page> SubmitAsync(string? button = null)
    {
        var pressed = ButtonOf(button);
        var action = pressed?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? page.Path;
        var fields = Sent(pressed).ToList();
        if (!string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"));
            return page.SendAsync(HttpMethod.Get, $"{action.Split('?')[0]}?{query}", null);
        }

        return page.SendAsync(HttpMethod.Post, action, form.GetAttribute("enctype") == "multipart/form-data" ? Multipart(fields) : new FormUrlEncodedContent(fields));
    }

    private IHtmlElement? ButtonOf(string? words)
    {
        var buttons = form.Elements.Where(e => e is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" }).ToList();
        return words is null
            ? buttons.FirstOrDefault() as IHtmlElement
            : buttons.FirstOrDefault(b => Page.Words(b) == words || b.GetAttribute("value") == words) as IHtmlElement
                ?? throw Missing($"no button “{words}”; there are: {string.Join("、", buttons.Select(b => Page.Words(b)))}");
    }

    private IEnumerable<KeyValuePair<string, string>> Sent(IHtmlElement? pressed)
    {
        foreach (var element in form.Elements)
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || element.HasAttribute("disabled") || element.Closest("fieldset[disabled]") is not null)
            {
                continue;
            }

            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio" } input => input.IsChecked ? input.Value : null,
                IHtmlInputElement { Type: "submit" or "button" or "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value.ReplaceLineEndings("\r\n"),
                IHtmlSelectElement select => select.Value ?? "",
                _ => null,
            };
            if (value is not null)
            {
                yield return new(name, value);
            }
        }

        if (pressed?.GetAttribute("name") is { Length: > 0 } button)
        {
            yield return new(button, pressed.GetAttribute("value") ?? "");
        }
    }

    private MultipartFormDataContent Multipart(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, fileName, bytes) in _files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(file, name, fileName);
        }

        return content;
    }

    private IElement ControlOf(string label, int nth)
    {
        var captions = form.QuerySelectorAll("label").Where(l => Page.CaptionOf(l) == label).ToList();
        return captions.Count > nth && ControlFor(captions[nth]) is { } control
            ? control
            : throw Missing($"no field “{label}”; there are: {string.Join("、", form.QuerySelectorAll("label").Select(Page.CaptionOf))}");
    }

    private IHtmlInputElement LabelledIn(IElement group, string answer) =>
        group.QuerySelectorAll("label").Where(l => Page.CaptionOf(l) == answer).Select(ControlFor).OfType<IHtmlInputElement>().FirstOrDefault()
        ?? throw Missing($"no answer “{answer}”; there are: {string.Join("、", group.QuerySelectorAll("label").Select(Page.CaptionOf))}");

    private IElement? ControlFor(IElement label) =>
        label.GetAttribute("for") is { } id ? page.Document.GetElementById(id) : label.QuerySelector("input, select, textarea");

    private void Tick(IHtmlInputElement input, bool ticked)
    {
        foreach (var other in form.Elements.OfType<IHtmlInputElement>().Where(i => input.Type == "radio" && i.Name == input.Name))
        {
            other.IsChecked = false;
        }

        input.IsChecked = ticked;
    }

    private XunitException Missing(string what) => new($"The form {form.GetAttribute("action")} on {page.Path} has {what}.");
}
