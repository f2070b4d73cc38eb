using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>
/// What every form field shares: a label, a hint, the error of this field from the model state, and the ids that tie them together
/// for a screen reader. Attributes a field does not know go to its control; <c>class</c> goes to the wrapper.
/// </summary>
/// <param name="generator">Renders controls so that a form shown again keeps what was typed.</param>
public abstract class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The property of the form this field fills.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question or name of the field.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "";

    /// <summary>One sentence of help, or null.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>True when the field may stay empty; the label then says （选填）.</summary>
    [HtmlAttributeName("optional")]
    public bool Optional { get; set; }

    /// <summary>True when the label is the heading of a page that asks one thing only.</summary>
    [HtmlAttributeName("heading")]
    public bool Heading { get; set; }

    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Renders controls so that a form shown again keeps what was typed.</summary>
    protected IHtmlGenerator Generator { get; } = generator;

    /// <summary>The posted name, with the prefix of the template it stands in.</summary>
    protected string FieldName => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>The id of the control; the error summary links to it.</summary>
    protected string FieldId => IdOf(FieldName);

    /// <summary>The sentence that says what is wrong with this field, or null.</summary>
    protected string? Error { get; private set; }

    /// <summary>True for several controls under one legend.</summary>
    protected virtual bool IsGroup => false;

    /// <summary>More help that follows from the field itself, such as a size limit; or null.</summary>
    protected virtual string? DerivedHint => null;

    /// <summary>The id a field of this name has on the page.</summary>
    /// <param name="name">A posted name such as <c>Claims[1].Amount</c>.</param>
    /// <returns>An id such as <c>Claims_1__Amount</c>.</returns>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Error = ViewContext.ViewData.ModelState.TryGetValue(FieldName, out var entry) && entry.Errors.Count > 0
            ? string.Join("；", entry.Errors.Select(error => error.ErrorMessage).Distinct())
            : null;
        var hint = string.Join("", new[] { Hint, DerivedHint }.Where(text => !string.IsNullOrEmpty(text)));
        var described = string.Join(' ', DescriptionIds(hint.Length > 0));
        var wrapperClass = TakeAttribute(output, "class");
        var attributes = output.Attributes.ToDictionary(attribute => attribute.Name, TextOf, StringComparer.OrdinalIgnoreCase);
        output.Attributes.Clear();
        if (described.Length > 0 && !IsGroup)
            attributes["aria-describedby"] = described;
        if (Error is not null && !IsGroup)
            attributes["aria-invalid"] = "true";

        output.TagName = IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"field{(Error is null ? "" : " field--error")}{(wrapperClass is null ? "" : " " + wrapperClass)}");
        if (described.Length > 0 && IsGroup)
            output.Attributes.SetAttribute("aria-describedby", described);
        output.Content.AppendHtml(Caption());
        if (hint.Length > 0)
            output.Content.AppendHtml(Element("p", "field-hint", hint, FieldId + "-hint"));
        if (Error is not null)
            output.Content.AppendHtml(ErrorText(Error));
        output.Content.AppendHtml(Control(attributes));
    }

    /// <summary>Renders the control or controls of the field.</summary>
    /// <param name="attributes">Attributes for the control, with the ARIA attributes already in.</param>
    /// <returns>The markup.</returns>
    protected abstract IHtmlContent Control(IDictionary<string, object?> attributes);

    /// <summary>The ids of everything that describes the control, in reading order.</summary>
    /// <param name="hasHint">True when a hint is shown.</param>
    /// <returns>The ids.</returns>
    protected virtual IEnumerable<string> DescriptionIds(bool hasHint)
    {
        if (hasHint)
            yield return FieldId + "-hint";
        if (Error is not null)
            yield return FieldId + "-error";
    }

    /// <summary>Makes an element with text.</summary>
    /// <param name="tag">The element name.</param>
    /// <param name="cssClass">Its class.</param>
    /// <param name="text">Its text, encoded when written.</param>
    /// <param name="id">Its id, or null.</param>
    /// <returns>The element.</returns>
    protected static TagBuilder Element(string tag, string cssClass, string text, string? id = null)
    {
        var element = new TagBuilder(tag);
        element.AddCssClass(cssClass);
        if (id is not null)
            element.Attributes["id"] = id;
        element.InnerHtml.Append(text);
        return element;
    }

    private TagBuilder Caption()
    {
        var caption = new TagBuilder(IsGroup ? "legend" : "label");
        caption.AddCssClass("field-label");
        if (!IsGroup)
            caption.Attributes["for"] = FieldId;
        caption.InnerHtml.Append(Label);
        if (Optional)
            caption.InnerHtml.AppendHtml(Element("span", "field-optional", "（选填）"));
        if (!Heading)
            return caption;
        caption.AddCssClass("field-label--heading");
        var heading = new TagBuilder("h1");
        heading.AddCssClass("field-heading");
        if (!IsGroup)
        {
            heading.InnerHtml.AppendHtml(caption);
            return heading;
        }

        // A legend must be the first child of its fieldset, so here the heading goes inside it.
        var legend = new TagBuilder("legend");
        legend.AddCssClass("field-label field-label--heading");
        heading.InnerHtml.AppendHtml(caption.InnerHtml);
        legend.InnerHtml.AppendHtml(heading);
        return legend;
    }

    private TagBuilder ErrorText(string error)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass("field-error");
        paragraph.Attributes["id"] = FieldId + "-error";
        paragraph.InnerHtml.AppendHtml(Element("span", "visually-hidden", "错误："));
        paragraph.InnerHtml.Append(error);
        return paragraph;
    }

    private static string? TakeAttribute(TagHelperOutput output, string name)
    {
        if (!output.Attributes.TryGetAttribute(name, out var attribute))
            return null;
        output.Attributes.Remove(attribute);
        return TextOf(attribute) as string;
    }

    private static object? TextOf(TagHelperAttribute attribute) => attribute.Value switch
    {
        null => "",
        HtmlString html => WebUtility.HtmlDecode(html.Value),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
