using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Features.Triage.PaymentOrders;

namespace GolmudCourt.Web.Features.Matters.Matters;

/// <summary>A draft on the list.</summary>
/// <param name="Key">The draft.</param>
/// <param name="Title">Who sues whom, as far as written.</param>
/// <param name="CauseName">The cause, where chosen.</param>
/// <param name="ChangedAt">When last saved.</param>
internal sealed record DraftRow(Guid Key, string Title, string? CauseName, DateTimeOffset ChangedAt);

/// <summary>A mediation on the list.</summary>
internal sealed record MediationRow(Guid Key, string Title, string? About, MediationStatus Status, string? CaseNumber, DateOnly? Due, bool Provisional);

/// <summary>An application for confirmation on the list.</summary>
internal sealed record ConfirmationRow(
    long Id, Guid Key, string Title, string? About, ConfirmationStatus Status, string? CaseNumber, DateOnly? Due, bool Provisional, bool ToSign, string? Judge)
{
    /// <summary>What is to be done next.</summary>
    public string Next => ConfirmationNext.Of(Status, ToSign, Judge);
}

/// <summary>The applications for confirmation on one page; <paramref name="Next"/> is the last one shown when there are more.</summary>
internal sealed record ConfirmationRows(IReadOnlyList<ConfirmationRow> Rows, long? Next);

/// <summary>A matter on the list.</summary>
/// <param name="Id">Its place in the list.</param>
/// <param name="Key">The matter.</param>
/// <param name="Title">Who sues whom.</param>
/// <param name="CauseName">The cause.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="ReceivedAt">When the court received it.</param>
/// <param name="CaseNumber">The case number, once docketed.</param>
/// <param name="Due">The day on which something is due; null when nothing is.</param>
/// <param name="Provisional">Whether that day is provisional.</param>
internal sealed record MatterRow(
    long Id, Guid Key, string Title, string? CauseName, FilingStatus Status, FilingChannel Channel, DateTimeOffset ReceivedAt,
    string? CaseNumber, DateOnly? Due, bool Provisional)
{
    /// <summary>Whose turn it is until the due day.</summary>
    public string DueFor => Status switch
    {
        FilingStatus.AwaitingCorrection => "请您补正",
        FilingStatus.Docketed => "请您交费",
        _ => "法院审查",
    };
}

/// <summary>A page of my matters.</summary>
/// <param name="Matters">My matters, newest first.</param>
/// <param name="Next">The last one shown, when there are more; null on the last page.</param>
/// <param name="IsFirst">Whether it is the first page.</param>
/// <param name="Today">The legal day.</param>
internal sealed record MatterList(IReadOnlyList<MatterRow> Matters, long? Next, bool IsFirst, DateOnly Today)
{
    /// <summary>My drafts; on the first page only.</summary>
    public IReadOnlyList<DraftRow> Drafts { get; init; } = [];

    /// <summary>My mediations; on the first page only.</summary>
    public IReadOnlyList<MediationRow> Mediations { get; init; } = [];

    /// <summary>The newest of my payment orders; on the first page only.</summary>
    public PaymentOrderList? PaymentOrders { get; init; }

    /// <summary>My applications for confirmation, newest first; on the first page, and on pages of their own.</summary>
    public ConfirmationRows Confirmations { get; init; } = new([], null);
}
