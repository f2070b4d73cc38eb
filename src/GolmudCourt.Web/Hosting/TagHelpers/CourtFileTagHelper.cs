using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>Files to hand in: <c>&lt;court-file for="Files" label="证据材料" accept=".pdf,.jpg" multiple max-bytes="20971520" /&gt;</c>.</summary>
/// <param name="generator">Shared with the other fields.</param>
[HtmlTargetElement("court-file", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CourtFileTagHelper(IHtmlGenerator generator) : FieldTagHelper(generator)
{
    /// <summary>The file name endings or media types offered, separated by commas.</summary>
    [HtmlAttributeName("accept")]
    public string? Accept { get; set; }

    /// <summary>True when several files may be chosen.</summary>
    [HtmlAttributeName("multiple")]
    public bool Multiple { get; set; }

    /// <summary>The greatest size of one file in bytes; the hint says it in MB.</summary>
    [HtmlAttributeName("max-bytes")]
    public long? MaxBytes { get; set; }

    /// <inheritdoc />
    protected override string? DerivedHint =>
        MaxBytes is { } bytes ? string.Create(CultureInfo.InvariantCulture, $"单个文件不超过 {bytes / 1048576m:0.#} MB。") : null;

    /// <inheritdoc />
    protected override IHtmlContent Control(IDictionary<string, object?> attributes)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(attributes);
        input.AddCssClass("file-input");
        input.Attributes["type"] = "file";
        input.Attributes["name"] = FieldName;
        input.Attributes["id"] = FieldId;
        if (Accept is not null)
            input.Attributes["accept"] = Accept;
        if (Multiple)
            input.Attributes["multiple"] = "multiple";
        if (MaxBytes is { } bytes)
            input.Attributes["data-max-bytes"] = bytes.ToString(CultureInfo.InvariantCulture);
        return input;
    }
}
