using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Features.MediationWork.Shared;

namespace GolmudCourt.Web.Features.MediationWork.Proceedings;

/// <summary>A session, as a party sees it.</summary>
internal sealed record PartySession(
    int Number, SessionStatus Status, DateTimeOffset Start, DateTimeOffset End, SessionMode Mode, string? Room, string? CancelReason, bool Invited,
    bool? WillAttend);

/// <summary>What a party has to do and to read while the mediation runs.</summary>
internal sealed record ProceedingsView(
    WorkHead Head, string? Mediator, DeadlineStory? Clock, IReadOnlyList<PartySession> Sessions, int ToAnswer, int Facts, bool FactsConfirmed,
    int OffersToAnswer, int Offers, AgreementStatus? Agreement, bool Signed, int PerformancesDue)
{
    /// <summary>Whether a party may do an act now.</summary>
    public bool May(MediationAct act) => Head.Allows(act, CourtRole.Litigant);
}
