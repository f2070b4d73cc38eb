using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>
/// What the portal does by itself when a time is over. Doing it twice does nothing the second time, so it is done by the
/// rounds and again whenever a page of the matter is opened: nothing runs past its end silently.
/// </summary>
internal static class PortalActs
{
    /// <summary>The mediations in which something has fallen due.</summary>
    public static IQueryable<Mediation> WithSomethingDue(this IQueryable<Mediation> mediations, CourtDbContext db, DateTimeOffset now, DateOnly today) =>
        mediations.Where(m => m.RequestedAt != null
            && m.Status != MediationStatus.Settled && m.Status != MediationStatus.Ended && m.Status != MediationStatus.Declined
            && (((m.Status == MediationStatus.Choosing || m.Status == MediationStatus.AwaitingMediator
                    || m.Status == MediationStatus.InProgress || m.Status == MediationStatus.AwaitingSignatures) && m.NextDue < today)
                || (m.Status == MediationStatus.AwaitingRespondent && m.Invitations.Any(i => i.ExpiresAt <= now))
                || (m.Status == MediationStatus.InProgress && m.Offers.Any(o => o.Status == OfferStatus.Open && o.ExpiresAt <= now))
                || m.Appointments.Any(a => a.EndedAt == null && db.Mediators.Any(r => r.Id == a.MediatorId
                    && (r.Status == RosterStatus.Removed || (r.Status == RosterStatus.Suspended && m.Status == MediationStatus.AwaitingMediator))))));

    /// <summary>Does what is due.</summary>
    /// <param name="mediation">The whole mediation.</param>
    /// <param name="mediatorStatus">Where its present mediator stands on the roster; null for none.</param>
    /// <param name="portal">The portal.</param>
    /// <returns>Whether anything was.</returns>
    public static bool Do(Mediation mediation, RosterStatus? mediatorStatus, Occasion portal)
    {
        var before = mediation.JournalLength;
        if (mediation.InvitationsAreOver(portal.Now))
        {
            mediation.LapseInvitations(portal);
        }

        if (Allows(mediation, MediationAct.Expire) && mediation.IsOutOfTime(portal.Today))
        {
            mediation.Expire(portal);
        }

        if (mediation.ChoiceIsOpen && mediation.StepDeadline!.IsOverdue(portal.Today))
        {
            mediation.CloseChoice(portal);
        }

        if (Allows(mediation, MediationAct.LapseAppointment) && mediation.CurrentAppointment()!.ConfirmBy.IsOverdue(portal.Today))
        {
            mediation.LapseAppointment(portal);
        }

        if (Allows(mediation, MediationAct.RevokeAppointment) && WhyUnseated(mediation, mediatorStatus) is { } why)
        {
            mediation.RevokeAppointment(why, portal);
        }

        if (Allows(mediation, MediationAct.LapseOffer))
        {
            foreach (var offer in mediation.Offers.Where(o => o.Status == OfferStatus.Open && o.ExpiresAt <= portal.Now).ToList())
            {
                mediation.LapseOffer(offer.Number, portal);
            }
        }

        return mediation.JournalLength != before;
    }

    // Who has accepted and is then suspended keeps the matters at hand until the clerk decides; who has not, gets none.
    private static string? WhyUnseated(Mediation mediation, RosterStatus? status) => status switch
    {
        RosterStatus.Removed => "调解员已不在名册中",
        RosterStatus.Suspended when mediation.Status == MediationStatus.AwaitingMediator => "调解员已被暂停接受委派",
        _ => null,
    };

    private static bool Allows(Mediation mediation, MediationAct act) => MediationWorkflow.Table.Allows(mediation.Status, act, CourtRole.System);
}
