using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Shared;

namespace GolmudCourt.Web.Features.Docketing.Corrections;

/// <summary>一次性告知补正.</summary>
internal sealed class CorrectionForm : ActForm
{
    /// <summary>The most items one list holds.</summary>
    public const int MaxItems = 40;

    /// <summary>The items.</summary>
    public IList<CorrectionRow> Items { get; set; } = [];

    /// <summary>The days given.</summary>
    public string? Days { get; set; }

    /// <summary>A button that changes the rows: <c>add</c>, <c>add:2</c> (from a template), <c>remove:1</c>.</summary>
    public string? Do { get; set; }

    /// <inheritdoc/>
    public override FilingAct Act => FilingAct.RequestCorrection;

    /// <summary>The items that were filled in at all.</summary>
    public IReadOnlyList<CorrectionItemDetails> Details =>
        [.. Items.Select(i => new CorrectionItemDetails(i.Section, i.What?.Trim() ?? "", i.Reason?.Trim() ?? "", i.Article?.Trim() ?? ""))];

    /// <inheritdoc/>
    public override IEnumerable<ConflictRow> Compare(ActHead now)
    {
        var asked = now.Rounds == 0 ? "没有告知过补正" : $"已告知{now.Rounds}次，最近一次期限到{now.CorrectionDue:yyyy年M月d日}";
        for (var i = 0; i < Items.Count; i++)
        {
            yield return new($"第{i + 1}项", $"{Items[i].What}\n{Items[i].Reason}", asked);
        }

        yield return new("补正天数", Days ?? "", now.CorrectionDue is null ? "无" : $"到{now.CorrectionDue:yyyy年M月d日}");
    }
}

/// <summary>One row of the list.</summary>
internal sealed class CorrectionRow
{
    /// <summary>The section it concerns.</summary>
    public FilingSection Section { get; set; }

    /// <summary>What is to be supplied or changed.</summary>
    public string? What { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>By which article.</summary>
    public string? Article { get; set; }

    /// <summary>Whether nothing was written in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(What) && string.IsNullOrWhiteSpace(Reason) && string.IsNullOrWhiteSpace(Article);
}
