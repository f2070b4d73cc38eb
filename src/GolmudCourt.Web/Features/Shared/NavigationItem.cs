namespace GolmudCourt.Web.Features.Shared;

/// <summary>One entry of the main navigation: a link, or a heading with links under it. Pages find the list in <c>ViewData["Navigation"]</c>.</summary>
/// <param name="Text">What the person reads.</param>
/// <param name="Href">Where it leads; empty for a heading.</param>
/// <param name="Current">True on the page, or in the section, it leads to.</param>
/// <param name="Count">How many things wait there, or null to show none.</param>
public sealed record NavigationItem(string Text, string Href, bool Current, int? Count = null)
{
    /// <summary>The links under a heading; empty for a link.</summary>
    public IReadOnlyList<NavigationItem> Items { get; init; } = [];
}

/// <summary>How far a step of the filing wizard is.</summary>
public enum WizardStepState
{
    /// <summary>未填写.</summary>
    Empty,

    /// <summary>进行中.</summary>
    Started,

    /// <summary>已完成.</summary>
    Done,

    /// <summary>有问题: something must be changed before submission.</summary>
    Problem,
}

/// <summary>One step of the filing wizard. Pages find the list in <c>ViewData["Steps"]</c>.</summary>
/// <param name="Key">The short name of the step.</param>
/// <param name="Title">What the person reads.</param>
/// <param name="Href">Where the step is.</param>
/// <param name="State">How far it is.</param>
/// <param name="Current">True for the step on the screen.</param>
public sealed record WizardStep(string Key, string Title, string Href, WizardStepState State, bool Current);
