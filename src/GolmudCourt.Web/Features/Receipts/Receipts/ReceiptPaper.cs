using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Matters.Shared;

namespace GolmudCourt.Web.Features.Receipts.Receipts;

/// <summary>One line of the list of materials.</summary>
internal sealed record MaterialLine(string Name, string? FileName, int? Pages, int Copies, long? Size, string? Sha256);

/// <summary>A receipt as it is printed.</summary>
internal sealed record ReceiptPaper
{
    public required Guid Key { get; init; }
    public required long Id { get; init; }
    public required string Number { get; init; }
    public required string Code { get; init; }
    public required string Title { get; init; }
    public required string Court { get; init; }
    public required string Submitters { get; init; }
    public required string Agents { get; init; }
    public required string? Signer { get; init; }
    public required string? CauseName { get; init; }
    public required FilingChannel Channel { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required string ReceivedBy { get; init; }
    public required IReadOnlyList<MaterialLine> Materials { get; init; }
    public required DeadlineStory Review { get; init; }
    public required string ComplaintChannel { get; init; }

    /// <summary>Whether the reader is the filer, who comes from and goes back to the matter.</summary>
    public required bool ForFiler { get; init; }

    /// <summary>Whether it is a receipt for corrections.</summary>
    public bool IsCorrection => Title == FilingReceipt.ForCorrection;

    /// <summary>The short code in two groups, easier to read and to dictate.</summary>
    public string SpacedCode => ReceiptCodes.Spaced(Code);
}
