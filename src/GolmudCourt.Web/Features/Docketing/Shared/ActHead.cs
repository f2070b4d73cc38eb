using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Docketing.Shared;

/// <summary>An act the table opens, with the reason why the facts do not allow it yet, if so.</summary>
internal sealed record ActOffer(FilingAct Act, string Href, string? NotYet);

/// <summary>Where a filing stands: what every page of an act shows above its form.</summary>
internal sealed record ActHead
{
    public required Guid Key { get; init; }

    public required int Version { get; init; }

    public required int JournalLength { get; init; }

    public required string Title { get; init; }

    public required FilingStatus Status { get; init; }

    public required string? CauseCode { get; init; }

    public required string? CauseName { get; init; }

    public required string? Receipt { get; init; }

    public required DateTimeOffset? ReceivedAt { get; init; }

    public required DateOnly? NextDue { get; init; }

    public required bool Provisional { get; init; }

    public required string? CaseNumber { get; init; }

    public required string? TypeCode { get; init; }

    public required decimal? FeeAmount { get; init; }

    public required decimal FeeRemitted { get; init; }

    public required bool FeeHalved { get; init; }

    public required DateOnly? FeeDue { get; init; }

    public required DateTimeOffset? PaidAt { get; init; }

    public required string? PaymentReference { get; init; }

    public required string? RefusalReasons { get; init; }

    /// <summary>How often corrections were asked for.</summary>
    public required int Rounds { get; init; }

    /// <summary>The last day of the last correction period.</summary>
    public required DateOnly? CorrectionDue { get; init; }

    /// <summary>The last round a president has permitted; 0 for none.</summary>
    public required int PermittedRound { get; init; }

    /// <summary>The number of the application for relief that waits for a decision.</summary>
    public required int? PendingRelief { get; init; }

    /// <summary>Whether the party said it was willing to mediate, and it was not mediated yet.</summary>
    public required bool CanMediate { get; init; }

    /// <summary>Whether it is a docketed case that can be entrusted to a mediator now.</summary>
    public required bool CanEntrust { get; init; }

    /// <summary>Yuan still to be paid.</summary>
    public decimal Payable => FeeAmount is { } amount && PaidAt is null ? amount - FeeRemitted : 0m;

    /// <summary>The acts open to a role: what the table names, less what has no subject here.</summary>
    public IReadOnlyList<ActOffer> Offers(CourtRole role, DateOnly today) =>
    [
        .. FilingWorkflow.Table.ActsFrom(Status, role)
            .Where(HasSubject)
            .Select(act => (act, href: DocketingLinks.Act(Key, act)))
            .Where(x => x.href is not null)
            .Select(x => new ActOffer(x.act, x.href!, NotYet(x.act, today))),
    ];

    private bool HasSubject(FilingAct act) => act switch
    {
        FilingAct.PermitFurtherCorrection => Rounds > 0 && PermittedRound <= Rounds,
        FilingAct.DecideFeeRelief => PendingRelief is not null,
        FilingAct.HandOverToMediation => CanMediate,
        FilingAct.EntrustMediation => CanEntrust,
        FilingAct.RecordPayment => Payable > 0,
        _ => true,
    };

    private string? NotYet(FilingAct act, DateOnly today) => act switch
    {
        FilingAct.RequestCorrection when Rounds > 0 && PermittedRound <= Rounds => "补正只能一次性告知；再次告知须先由院庭长准许（登记立案规定 7）",
        FilingAct.Return when CorrectionDue >= today => $"补正期限到{CorrectionDue:yyyy年M月d日}届满，届满后才能退回（登记立案规定 7）",
        _ => null,
    };
}

/// <summary>One act in the journal, as the pages of the clerk show it.</summary>
internal sealed record JournalLine(int Sequence, DateTimeOffset At, string By, CourtRole Role, string Act, string From, string Sentence, string? Reason);

/// <summary>One field in two versions: what was typed, and how it stands now.</summary>
internal sealed record ConflictRow(string Field, string Yours, string Now);

/// <summary>What another person did while the form was open.</summary>
internal sealed record ActConflict(IReadOnlyList<JournalLine> Since, IReadOnlyList<ConflictRow> Rows);
