using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>A choice from a list: <c>&lt;court-select for="Court" items="Model.Courts" label="受理法院" /&gt;</c>.</summary>
/// <param name="generator">Renders controls so that a form shown again keeps what was chosen.</param>
[HtmlTargetElement("court-select", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CourtSelectTagHelper(IHtmlGenerator generator) : FieldTagHelper(generator)
{
    /// <summary>The entries of the list.</summary>
    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>The text of the empty first entry; empty string for a list without one.</summary>
    [HtmlAttributeName("placeholder")]
    public string Placeholder { get; set; } = "请选择";

    /// <inheritdoc />
    protected override IHtmlContent Control(IDictionary<string, object?> attributes)
    {
        attributes["class"] = "input select";
        var placeholder = Placeholder.Length == 0 ? null : Placeholder;
        return Generator.GenerateSelect(ViewContext, For.ModelExplorer, placeholder, For.Name, Items, allowMultiple: false, attributes);
    }
}
