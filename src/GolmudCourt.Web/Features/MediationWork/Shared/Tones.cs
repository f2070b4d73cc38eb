using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>The tone of a state's tag; the word says the state, the colour only helps.</summary>
internal static class Tones
{
    /// <summary>Of a mediation.</summary>
    public static string Of(MediationStatus status) => status switch
    {
        MediationStatus.AwaitingMediator or MediationStatus.AwaitingSignatures => "warning",
        MediationStatus.Settled => "success",
        MediationStatus.Ended or MediationStatus.Declined => "neutral",
        _ => "info",
    };

    /// <summary>Of a session.</summary>
    public static string Of(SessionStatus status) => status switch
    {
        SessionStatus.Planned => "info",
        SessionStatus.Held => "success",
        _ => "neutral",
    };

    /// <summary>Of an offer.</summary>
    public static string Of(OfferStatus status) => status switch
    {
        OfferStatus.Open => "info",
        OfferStatus.Accepted => "success",
        _ => "neutral",
    };

    /// <summary>Of a performance; what is late is said beside it.</summary>
    public static string Of(PerformanceStatus status) => status switch
    {
        PerformanceStatus.Confirmed => "success",
        PerformanceStatus.Disputed => "danger",
        PerformanceStatus.Marked => "info",
        _ => "neutral",
    };
}
