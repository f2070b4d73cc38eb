using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Docketing;

/// <summary>The tone of a state's tag; the word says the state, the colour only helps.</summary>
internal static class DocketingTones
{
    /// <summary>The tone of a state.</summary>
    public static string Of(FilingStatus status) => status switch
    {
        FilingStatus.AwaitingReview => "info",
        FilingStatus.AwaitingCorrection => "warning",
        FilingStatus.InMediation => "info",
        FilingStatus.Docketed or FilingStatus.Settled => "success",
        FilingStatus.Refused or FilingStatus.Returned => "danger",
        _ => "neutral",
    };
}
