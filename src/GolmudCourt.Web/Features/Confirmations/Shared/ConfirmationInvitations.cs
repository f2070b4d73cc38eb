using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Configurations;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

/// <summary>The short codes by which a party that nobody speaks for yet joins an application: the codes of mediation, for another matter.</summary>
internal sealed class ConfirmationInvitations(CourtDbContext db, ConfirmationDesk desk, ConfirmationSettings settings)
{
    private const int MostRaces = 5;

    /// <summary>Invites a party; the act is saved by the caller.</summary>
    /// <returns>The code, which is kept nowhere.</returns>
    public async Task<string> InviteAsync(ConfirmationApplication application, int partyNumber, Occasion occasion)
    {
        var code = await InvitationCodes.FreshAsync<ConfirmationInvitation>(db);
        var invitation = application.Invite(partyNumber, InvitationCodes.HashOf(db, code), settings.MaxWrongTries, occasion);
        db.ChangeTracker.DetectChanges();
        db.Entry(invitation).Property(MediationPartConfigurations.Selector).CurrentValue = InvitationCodes.SelectorOf(code);
        return code;
    }

    /// <summary>Tries a code. A wrong try is saved before anything is said about it, so that many at once learn no more than one.</summary>
    public async Task<(InvitationCheck Check, ConfirmationApplication? Application, ConfirmationInvitation? Invitation)> TryAsync(string? text, Occasion occasion)
    {
        for (var race = 0; ; race++)
        {
            var (application, invitation) = await FindAsync(text);
            if (application is null)
            {
                return (InvitationCheck.Wrong, null, null);
            }

            var check = application.TryCode(invitation!.Number, InvitationCodes.HashOf(db, InvitationCodes.Read(text)!), occasion);
            if (check is not (InvitationCheck.Wrong or InvitationCheck.Locked))
            {
                return (check, application, invitation);
            }

            try
            {
                await db.SaveChangesAsync();
                return (check, application, invitation);
            }
            catch (DbUpdateConcurrencyException) when (race < MostRaces)
            {
                desk.Forget();
            }
        }
    }

    /// <summary>Whether the account has the document of the party; null where one of them has none.</summary>
    public bool? IsSamePerson(ConfirmationParty party, SignedInUser user) =>
        user.Role == CourtRole.Litigant && user.DocumentKey is { } own
        && db.Entry(party).Property<string?>(ProtectedColumns.DocumentKey).CurrentValue is { } document ? document == own : null;

    private async Task<(ConfirmationApplication? Application, ConfirmationInvitation? Invitation)> FindAsync(string? text)
    {
        if (InvitationCodes.Read(text) is not { } code)
        {
            return default;
        }

        var selector = InvitationCodes.SelectorOf(code);
        var found = await db.Set<ConfirmationInvitation>().Where(i => EF.Property<string?>(i, MediationPartConfigurations.Selector) == selector)
            .Select(i => new { i.Number, Matter = EF.Property<long>(i, "ConfirmationId") }).SingleOrDefaultAsync();
        if (found is null)
        {
            return default;
        }

        var application = await db.Confirmations.Where(a => a.Id == found.Matter).Whole().SingleAsync();
        return (application, application.Invitations.First(i => i.Number == found.Number));
    }
}
