using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Notifications;

/// <content>司法确认: who was invited and has not joined or signed, and who has still to bring material.</content>
internal sealed partial class ReminderRounds
{
    private async Task<int> ConfirmationAsync(CourtDbContext db, long id, CancellationToken cancel)
    {
        var application = await db.Confirmations.AsNoTracking().Include(a => a.Parties).Include(a => a.Signatures).Include(a => a.Invitations)
            .Include(a => a.Supplements).Include(a => a.Docketing).AsSplitQuery().SingleAsync(a => a.Id == id, cancel);
        var path = NoticeMatters.PathOf(application, NoticeAudience.Parties, "");
        if (application.Status != ConfirmationStatus.Draft)
        {
            return application.OpenSupplement() is { } open
                ? await SaveAsync(db, application, [new(ReminderKind.Material, $"{open.Number}", open.Deadline.From, open.Deadline.Due, path, await ApplicantsAsync(_ => true))], cancel)
                : 0;
        }

        // A draft that nobody was asked to join and nobody signed is one person's own affair.
        var invitations = application.Parties.Select(p => application.OpenInvitation(p.Number, clock.Now)).OfType<ConfirmationInvitation>().ToList();
        if ((invitations.Count == 0 && !application.Signatures.Any(s => s.VoidedAt is null)) || application.ApplyBy is not { } by)
        {
            return 0;
        }

        // Who was invited has perhaps no account yet: then only who invited can be told.
        List<Reminder> reminders = [new(ReminderKind.Joining, "", by.From, by.Due, path, await ApplicantsAsync(number => !application.IsSignedBy(number)))];
        foreach (var invitation in invitations)
        {
            var (from, due) = (DateOnly.FromDateTime(invitation.SentAt.DateTime), DateOnly.FromDateTime(invitation.ExpiresAt.AddMinutes(-1).DateTime));
            reminders.Add(new(ReminderKind.Unanswered, $"{invitation.Number}", from, due, path, await ApplicantsAsync(number => number != invitation.PartyNumber)));
        }

        return await SaveAsync(db, application, reminders, cancel);

        async Task<IReadOnlyCollection<long>> ApplicantsAsync(Func<int, bool> which) =>
            [.. (await NoticeRecipients.ApplicantsOfAsync(db, application, cancel)).Where(s => which(s.Number)).SelectMany(s => s.Accounts).Distinct()];
    }
}
