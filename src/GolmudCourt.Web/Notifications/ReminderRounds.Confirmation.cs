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
        var asked = application.Signatures.Any(s => s.VoidedAt is null) || application.Parties.Any(p => application.OpenInvitation(p.Number, clock.Now) is not null);
        if (!asked || application.ApplyBy is not { } by)
        {
            return 0;
        }

        var people = await ApplicantsAsync(number => !application.IsSignedBy(number));
        return await SaveAsync(db, application, [new(ReminderKind.Joining, "", by.From, by.Due, path, people)], cancel);

        async Task<IReadOnlyCollection<long>> ApplicantsAsync(Func<int, bool> which) =>
            [.. (await NoticeRecipients.ApplicantsOfAsync(db, application, cancel)).Where(s => which(s.Number)).SelectMany(s => s.Accounts).Distinct()];
    }
}
