using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Matters.Shared;

namespace GolmudCourt.Web.Features.Matters.Corrections;

/// <summary>The answer to one item, as typed.</summary>
internal class CorrectionReplyForm
{
    /// <summary>The answer in words.</summary>
    public string? Answer { get; set; }

    /// <summary>New files in answer.</summary>
    public List<IFormFile>? Files { get; set; }

    /// <summary>The name of an item's fields: every item is a form of its own on the one page.</summary>
    public static string PrefixOf(int number) => $"Items[{number - 1}]";
}

/// <summary>One item on the page, with its answer so far.</summary>
internal sealed class CorrectionItemForm : CorrectionReplyForm
{
    public required int Number { get; init; }
    public required FilingSection Section { get; init; }
    public required string What { get; init; }
    public required string Reason { get; init; }
    public required string Article { get; init; }
    public required IReadOnlyList<CorrectionFileLine> Given { get; init; }

    /// <summary>Whether there is an answer or a file.</summary>
    public bool IsAnswered => Answer is not null || Given.Count > 0;
}

/// <summary>A file given in answer.</summary>
internal sealed record CorrectionFileLine(int Number, string FileName, int? Pages, long Size);

/// <summary>The page on which a correction request is answered.</summary>
internal sealed record CorrectionPage(
    MatterHead Head, int Round, string RequestedBy, DateTimeOffset RequestedAt, DeadlineStory Deadline, IReadOnlyList<CorrectionItemForm> Items)
{
    /// <summary>How many items have an answer.</summary>
    public int Answered => Items.Count(i => i.IsAnswered);
}
