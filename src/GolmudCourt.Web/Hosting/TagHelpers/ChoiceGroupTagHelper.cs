using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>Several answers under one legend; the first control has the id of the field, so an error link lands on it.</summary>
/// <param name="generator">Tells what was chosen, from the posted form or the model.</param>
public abstract class ChoiceGroupTagHelper(IHtmlGenerator generator) : FieldTagHelper(generator)
{
    /// <summary>The answers; a <see cref="Choice"/> may carry a hint.</summary>
    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>True to set short answers beside each other.</summary>
    [HtmlAttributeName("inline")]
    public bool Inline { get; set; }

    /// <inheritdoc />
    protected override bool IsGroup => true;

    /// <summary>radio or checkbox.</summary>
    protected abstract string InputType { get; }

    /// <summary>The class of the list of answers.</summary>
    protected virtual string GroupClass => Inline ? "choices choices--inline" : "choices";

    /// <inheritdoc />
    protected override IHtmlContent Control(IDictionary<string, object?> attributes)
    {
        var chosen = Generator.GetCurrentValues(ViewContext, For.ModelExplorer, For.Name, allowMultiple: InputType == "checkbox");
        var list = new TagBuilder("div");
        list.AddCssClass(GroupClass);
        var index = 0;
        foreach (var item in Items)
        {
            var id = index == 0 ? FieldId : $"{FieldId}-{index + 1}";
            list.InnerHtml.AppendHtml(Answer(item, id, IsChosen(item, chosen), attributes));
            index++;
        }

        return list;
    }

    private static bool IsChosen(SelectListItem item, ICollection<string>? chosen) =>
        chosen is null ? item.Selected : chosen.Contains(item.Value, StringComparer.OrdinalIgnoreCase);

    private TagBuilder Answer(SelectListItem item, string id, bool isChosen, IDictionary<string, object?> attributes)
    {
        var hint = (item as Choice)?.Hint;
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(attributes);
        input.AddCssClass("choice-input");
        input.Attributes["type"] = InputType;
        input.Attributes["name"] = FieldName;
        input.Attributes["value"] = item.Value;
        input.Attributes["id"] = id;
        if (isChosen)
            input.Attributes["checked"] = "checked";
        if (item.Disabled)
            input.Attributes["disabled"] = "disabled";
        if (hint is not null)
            input.Attributes["aria-describedby"] = id + "-hint";

        var label = Element("label", "choice-label", item.Text);
        label.Attributes["for"] = id;
        var answer = new TagBuilder("div");
        answer.AddCssClass("choice");
        answer.InnerHtml.AppendHtml(input);
        answer.InnerHtml.AppendHtml(label);
        if (hint is not null)
            answer.InnerHtml.AppendHtml(Element("p", "choice-hint", hint, id + "-hint"));
        return answer;
    }
}

/// <summary>One answer of several: <c>&lt;court-radios for="Wish" items="Model.Wishes" label="是否愿意先行调解" /&gt;</c>.</summary>
/// <param name="generator">Tells what was chosen, from the posted form or the model.</param>
[HtmlTargetElement("court-radios", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CourtRadiosTagHelper(IHtmlGenerator generator) : ChoiceGroupTagHelper(generator)
{
    /// <summary>True for answers of the same size side by side, where the page must favour neither (such as mediation: yes or no).</summary>
    [HtmlAttributeName("equal")]
    public bool Equal { get; set; }

    /// <inheritdoc />
    protected override string InputType => "radio";

    /// <inheritdoc />
    protected override string GroupClass => Equal ? "choices choices--equal" : base.GroupClass;
}

/// <summary>Any number of answers for a collection: <c>&lt;court-checkboxes for="Stages" items="Model.AllStages" label="同意的环节" /&gt;</c>.</summary>
/// <param name="generator">Tells what was chosen, from the posted form or the model.</param>
[HtmlTargetElement("court-checkboxes", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CourtCheckboxesTagHelper(IHtmlGenerator generator) : ChoiceGroupTagHelper(generator)
{
    /// <inheritdoc />
    protected override string InputType => "checkbox";
}
