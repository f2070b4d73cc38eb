using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>
/// A field a person types into: <c>&lt;court-field for="Amount" label="请求金额" type="money" /&gt;</c>.
/// </summary>
/// <param name="generator">Renders controls so that a form shown again keeps what was typed.</param>
[HtmlTargetElement("court-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CourtFieldTagHelper(IHtmlGenerator generator) : FieldTagHelper(generator)
{
    /// <summary>text, tel, date, time, money, number, password, email, textarea or search.</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "text";

    /// <summary>The expected length: 2, 4, 10, 20 characters, or full.</summary>
    [HtmlAttributeName("width")]
    public string? Width { get; set; }

    /// <summary>The height of a textarea, in lines.</summary>
    [HtmlAttributeName("rows")]
    public int Rows { get; set; } = 6;

    /// <summary>The greatest number of characters; by default what the property declares.</summary>
    [HtmlAttributeName("maxlength")]
    public int? MaxLength { get; set; }

    /// <summary>What the browser may fill in, such as <c>name</c> or <c>one-time-code</c>.</summary>
    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    /// <summary>Which keyboard a phone shows; follows from the type when not given.</summary>
    [HtmlAttributeName("inputmode")]
    public string? InputMode { get; set; }

    /// <summary>True to count the characters of a textarea; nothing typed or pasted is then cut off silently.</summary>
    [HtmlAttributeName("counter")]
    public bool Counter { get; set; }

    /// <summary>True when the value is shown but cannot be changed.</summary>
    [HtmlAttributeName("readonly")]
    public bool ReadOnly { get; set; }

    /// <summary>The unit after the field, such as 日 or %; money has 元 by itself.</summary>
    [HtmlAttributeName("suffix")]
    public string? Suffix { get; set; }

    private bool Counts => Counter && Type == "textarea" && Limit is not null;

    private int? Limit => MaxLength ?? DeclaredLimit();

    /// <inheritdoc />
    protected override IEnumerable<string> DescriptionIds(bool hasHint) =>
        Counts ? base.DescriptionIds(hasHint).Append(FieldId + "-count") : base.DescriptionIds(hasHint);

    /// <inheritdoc />
    protected override IHtmlContent Control(IDictionary<string, object?> attributes)
    {
        attributes["class"] = "input" + WidthClass();
        if (Autocomplete is not null)
            attributes["autocomplete"] = Autocomplete;
        if (ReadOnly)
            attributes["readonly"] = "readonly";
        if (MaxLength is { } limit)
            attributes["maxlength"] = limit.ToString(CultureInfo.InvariantCulture);
        return Type switch
        {
            "textarea" => TextArea(attributes),
            "password" => Generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, null, attributes),
            _ => Input(attributes),
        };
    }

    private TagBuilder Input(IDictionary<string, object?> attributes)
    {
        var (type, inputMode, format) = Type switch
        {
            "text" => ("text", null, null),
            "tel" => ("tel", "tel", null),
            "email" => ("email", "email", null),
            "search" => ("search", "search", null),
            "date" => ("date", null, "{0:yyyy-MM-dd}"),
            "time" => ("time", null, null),
            // type="number" changes its value under the mouse wheel and hides what it cannot parse.
            "money" => ("text", "decimal", "{0:0.00}"),
            "number" => ("text", "numeric", null),
            _ => throw new InvalidOperationException($"court-field for {FieldName}: unknown type '{Type}'."),
        };
        attributes["type"] = type;
        if ((InputMode ?? inputMode) is { } mode)
            attributes["inputmode"] = mode;
        if (Type is "money" or "number" or "date")
            attributes.TryAdd("autocomplete", "off");
        var input = Generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, format, attributes);
        if (type == "date")
            input.Attributes.Remove("maxlength");
        var unit = Suffix ?? (Type == "money" ? "元" : null);
        return unit is null ? input : WithUnit(input, unit);
    }

    private HtmlContentBuilder TextArea(IDictionary<string, object?> attributes)
    {
        var area = Generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, 40, attributes);
        var content = new HtmlContentBuilder();
        content.AppendHtml(area);
        if (!Counts)
            return content;
        area.Attributes.Remove("maxlength");
        area.Attributes["data-counter"] = Limit!.Value.ToString(CultureInfo.InvariantCulture);
        content.AppendHtml(Element("p", "field-count", $"最多 {Limit} 字", FieldId + "-count"));
        return content;
    }

    private static TagBuilder WithUnit(TagBuilder input, string unit)
    {
        var group = new TagBuilder("div");
        group.AddCssClass("input-group");
        group.InnerHtml.AppendHtml(input);
        var suffix = Element("span", "input-unit", unit);
        group.InnerHtml.AppendHtml(suffix);
        return group;
    }

    private string WidthClass() => (Width ?? (Type is "date" or "time" or "money" or "number" ? "10" : "full")) switch
    {
        "full" => "",
        var width and ("2" or "4" or "10" or "20") => " input--" + width,
        var other => throw new InvalidOperationException($"court-field for {FieldName}: unknown width '{other}'."),
    };

    private int? DeclaredLimit()
    {
        foreach (var rule in For.Metadata.ValidatorMetadata)
        {
            switch (rule)
            {
                case System.ComponentModel.DataAnnotations.MaxLengthAttribute { Length: > 0 } max:
                    return max.Length;
                case System.ComponentModel.DataAnnotations.StringLengthAttribute text:
                    return text.MaximumLength;
            }
        }

        return null;
    }
}
