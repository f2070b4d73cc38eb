using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Matters.Matters;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Hosting.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Matters.FeeReliefs;

/// <summary>An application for 缓交, 减交 or 免交 (费用办法 44-48).</summary>
internal sealed class FeeReliefForm
{
    /// <summary>The code of the statutory ground; it decides which relief is asked.</summary>
    public string? GroundCode { get; set; }

    /// <summary>The circumstances.</summary>
    public string? Statement { get; set; }

    /// <summary>The proofs.</summary>
    public List<IFormFile>? Proofs { get; set; }

    /// <summary>The rest of the page.</summary>
    [BindNever]
    [ValidateNever]
    public FeeReliefPage Page { get; set; } = null!;

    /// <summary>Every ground the regulation lists, under the relief it supports.</summary>
    public static IReadOnlyList<Choice> Grounds { get; } =
        [.. FeeReliefGrounds.All.OrderBy(g => g.Kind).Select(g => new Choice(g.Code, $"{FeeReliefGrounds.Name(g.Kind)}：{g.Name}"))];
}

/// <summary>What the page shows beside the form.</summary>
/// <param name="Head">The matter.</param>
/// <param name="Reliefs">The applications so far.</param>
/// <param name="Obstacle">Why none can be made now; null when one can.</param>
internal sealed record FeeReliefPage(MatterHead Head, IReadOnlyList<ReliefLine> Reliefs, string? Obstacle);
