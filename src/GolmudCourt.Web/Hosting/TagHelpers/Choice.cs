using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Hosting.TagHelpers;

/// <summary>One answer a person can choose, with a sentence that explains it.</summary>
public sealed class Choice : SelectListItem
{
    /// <summary>Makes a choice.</summary>
    /// <param name="value">What is posted.</param>
    /// <param name="text">What the person reads.</param>
    /// <param name="hint">One sentence of help under the text, or null.</param>
    public Choice(string value, string text, string? hint = null)
        : base(text, value) => Hint = hint;

    /// <summary>One sentence of help under the text, or null.</summary>
    public string? Hint { get; }
}
