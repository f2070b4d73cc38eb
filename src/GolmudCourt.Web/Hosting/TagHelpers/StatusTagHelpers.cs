using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>A state in a word: <c>&lt;status-tag tone="success" text="已立案" /&gt;</c>. The word says it; the colour only helps.</summary>
[HtmlTargetElement("status-tag", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusTagTagHelper : TagHelper
{
    /// <summary>info, success, warning, danger or neutral.</summary>
    [HtmlAttributeName("tone")]
    public string Tone { get; set; } = "neutral";

    /// <summary>The word.</summary>
    [HtmlAttributeName("text")]
    public string Text { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Tone is not ("info" or "success" or "warning" or "danger" or "neutral"))
            throw new InvalidOperationException($"status-tag: unknown tone '{Tone}'.");
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tag tag--{Tone}");
        output.Content.SetContent(Text);
    }
}

/// <summary>
/// The last day of a period and how far away it is: <c>&lt;deadline-badge due="@row.Due" today="@Model.Today" provisional="@row.Provisional" /&gt;</c>.
/// </summary>
[HtmlTargetElement("deadline-badge", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DeadlineBadgeTagHelper : TagHelper
{
    /// <summary>From this many days on the badge warns.</summary>
    private const int SoonDays = 3;

    /// <summary>The last day of the period.</summary>
    [HtmlAttributeName("due")]
    public DateOnly Due { get; set; }

    /// <summary>The court's date of today.</summary>
    [HtmlAttributeName("today")]
    public DateOnly Today { get; set; }

    /// <summary>True when the day was counted without a published calendar and may move: 暂定.</summary>
    [HtmlAttributeName("provisional")]
    public bool Provisional { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var days = Due.DayNumber - Today.DayNumber;
        var (tone, words) = days switch
        {
            < 0 => ("danger", $"已逾期 {-days} 天"),
            0 => ("warning", "今日到期"),
            <= SoonDays => ("warning", $"还剩 {days} 天"),
            _ => ("neutral", $"还剩 {days} 天"),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"deadline deadline--{tone}");
        var date = new TagBuilder("time");
        date.Attributes["datetime"] = Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        date.InnerHtml.Append(Due.ToString("yyyy年M月d日", CultureInfo.InvariantCulture));
        output.Content.AppendHtml(date);
        output.Content.AppendHtml(Part("deadline-left", words));
        if (Provisional)
            output.Content.AppendHtml(Part("deadline-provisional", "暂定"));
    }

    private static TagBuilder Part(string cssClass, string text)
    {
        var part = new TagBuilder("span");
        part.AddCssClass(cssClass);
        part.InnerHtml.Append(text);
        return part;
    }
}
