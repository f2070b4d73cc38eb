using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>
/// The one way to write a form. A POST form carries the antiforgery token and an idempotency key, so that a second submission of
/// the same page yields the first result; a GET form carries neither.
/// </summary>
/// <param name="antiforgery">Issues the token.</param>
[HtmlTargetElement("court-form")]
public sealed class CourtFormTagHelper(IAntiforgery antiforgery) : TagHelper
{
    /// <summary>The name of the hidden field with the idempotency key (32 hexadecimal digits).</summary>
    public const string OnceField = "__once";

    /// <summary>Where the form goes; by default the address of the page.</summary>
    [HtmlAttributeName("action")]
    public string? Action { get; set; }

    /// <summary>post or get.</summary>
    [HtmlAttributeName("method")]
    public string Method { get; set; } = "post";

    /// <summary>True when the form carries files.</summary>
    [HtmlAttributeName("multipart")]
    public bool Multipart { get; set; }

    /// <summary>Where the script saves the draft while the person types, or null.</summary>
    [HtmlAttributeName("autosave")]
    public string? Autosave { get; set; }

    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private bool IsGet => string.Equals(Method, "get", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "form";
        output.Attributes.SetAttribute("method", IsGet ? "get" : "post");
        if (Action is not null)
            output.Attributes.SetAttribute("action", Action);
        if (IsGet)
            return;
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        output.Attributes.SetAttribute("data-submit-once", "");
        if (Multipart)
            output.Attributes.SetAttribute("enctype", "multipart/form-data");
        if (Autosave is not null)
            output.Attributes.SetAttribute("data-autosave", Autosave);
        output.PreContent.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
        output.PreContent.AppendHtml(OnceInput());
    }

    private TagBuilder OnceInput()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = OnceField;
        input.Attributes["value"] = PostedKey() ?? Guid.NewGuid().ToString("N");
        return input;
    }

    /// <summary>The key of the submission this page answers: the same form shown again is still the same submission.</summary>
    private string? PostedKey()
    {
        var request = ViewContext.HttpContext.Request;
        // Only a form that was read already: reading here could fail the error page of an oversized upload once more.
        var posted = ViewContext.HttpContext.Features.Get<IFormFeature>()?.Form?[OnceField].ToString();
        var isSameForm = Action is null || string.Equals(Action.Split('?')[0], request.PathBase + request.Path, StringComparison.OrdinalIgnoreCase);
        return isSameForm && HttpMethods.IsPost(request.Method) && Guid.TryParseExact(posted, "N", out var key) ? key.ToString("N") : null;
    }
}
