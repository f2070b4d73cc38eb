using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>A single yes, such as a confirmation: <c>&lt;court-checkbox for="Agreed" label="我已阅读并确认" /&gt;</c>.</summary>
/// <param name="generator">Renders the box and the hidden "false" that an unticked box posts.</param>
[HtmlTargetElement("court-checkbox", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CourtCheckboxTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>A bool property of the form.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>What the tick says.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "";

    /// <summary>One sentence of help, or null.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = FieldTagHelper.IdOf(name);
        var error = ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0] : null;
        var attributes = output.Attributes.ToDictionary(
            attribute => attribute.Name,
            attribute => (object?)Convert.ToString(attribute.Value, CultureInfo.InvariantCulture));
        attributes["class"] = "choice-input";
        var described = string.Join(' ', new[] { Hint is null ? null : id + "-hint", error is null ? null : id + "-error" }.OfType<string>());
        if (described.Length > 0)
            attributes["aria-describedby"] = described;
        if (error is not null)
            attributes["aria-invalid"] = "true";

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", error is null ? "field" : "field field--error");
        if (error is not null)
            output.Content.AppendHtml(ErrorText(error, id));
        output.Content.AppendHtml(Box(attributes, id));
        output.Content.AppendHtml(Generator.GenerateHiddenForCheckbox(ViewContext, For.ModelExplorer, For.Name));
    }

    private IHtmlGenerator Generator { get; } = generator;

    private TagBuilder Box(Dictionary<string, object?> attributes, string id)
    {
        var box = new TagBuilder("div");
        box.AddCssClass("choice");
        box.InnerHtml.AppendHtml(Generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, null, attributes));
        var label = new TagBuilder("label");
        label.AddCssClass("choice-label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label);
        box.InnerHtml.AppendHtml(label);
        if (Hint is null)
            return box;
        var hint = new TagBuilder("p");
        hint.AddCssClass("choice-hint");
        hint.Attributes["id"] = id + "-hint";
        hint.InnerHtml.Append(Hint);
        box.InnerHtml.AppendHtml(hint);
        return box;
    }

    private static TagBuilder ErrorText(ModelError error, string id)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass("field-error");
        paragraph.Attributes["id"] = id + "-error";
        var prefix = new TagBuilder("span");
        prefix.AddCssClass("visually-hidden");
        prefix.InnerHtml.Append("错误：");
        paragraph.InnerHtml.AppendHtml(prefix);
        paragraph.InnerHtml.Append(error.ErrorMessage);
        return paragraph;
    }
}
