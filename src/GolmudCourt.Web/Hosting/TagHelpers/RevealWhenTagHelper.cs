using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>
/// Shows a part of a form only for some answers, where there is such a condition at all:
/// <c>&lt;reveal-when name="Kind" any-of="@answers"&gt;…&lt;/reveal-when&gt;</c>. Without a script everything is shown.
/// </summary>
[HtmlTargetElement("reveal-when")]
public sealed class RevealWhenTagHelper : TagHelper
{
    /// <summary>The posted name of the field that decides, or null or empty to show the part always.</summary>
    [HtmlAttributeName("name")]
    public string? Name { get; set; }

    /// <summary>The answers that show the part.</summary>
    [HtmlAttributeName("any-of")]
    public IReadOnlyList<string> AnyOf { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = string.IsNullOrEmpty(Name) ? null : "div";
        if (string.IsNullOrEmpty(Name))
            return;
        output.Attributes.SetAttribute("class", "revealed");
        output.Attributes.SetAttribute("data-reveal", Name);
        output.Attributes.SetAttribute("data-reveal-value", string.Join(',', AnyOf));
    }
}
