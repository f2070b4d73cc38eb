using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>Answers to be read and checked, row by row.</summary>
[HtmlTargetElement("summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "summary-list");
    }
}

/// <summary>One answer with its way back: <c>&lt;summary-row label="被告" href="@url"&gt;某某公司&lt;/summary-row&gt;</c>.</summary>
[HtmlTargetElement("summary-row", ParentTag = "summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    /// <summary>The name of the answer.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "";

    /// <summary>Where the answer is changed, or null when it cannot be.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>The word of the link.</summary>
    [HtmlAttributeName("action")]
    public string Action { get; set; } = "修改";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var answer = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "summary-row");
        var label = new TagBuilder("dt");
        label.InnerHtml.Append(Label);
        var value = new TagBuilder("dd");
        value.AddCssClass("summary-value");
        if (answer.IsEmptyOrWhiteSpace)
            value.InnerHtml.AppendHtml(Empty());
        else
            value.InnerHtml.AppendHtml(answer);
        output.Content.AppendHtml(label);
        output.Content.AppendHtml(value);
        if (Href is not null)
            output.Content.AppendHtml(Link());
    }

    private static TagBuilder Empty()
    {
        var empty = new TagBuilder("span");
        empty.AddCssClass("muted");
        empty.InnerHtml.Append("未填写");
        return empty;
    }

    private TagBuilder Link()
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = Href;
        link.InnerHtml.Append(Action);
        var subject = new TagBuilder("span");
        subject.AddCssClass("visually-hidden");
        subject.InnerHtml.Append(Label);
        link.InnerHtml.AppendHtml(subject);
        var cell = new TagBuilder("dd");
        cell.AddCssClass("summary-action");
        cell.InnerHtml.AppendHtml(link);
        return cell;
    }
}
