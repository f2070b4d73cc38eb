using GolmudCourt.Domain.Journal;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Notifications;

/// <summary>An act on a matter that is about to be saved.</summary>
internal sealed record JournaledAct(Matter Matter, JournalEntry Entry);

/// <summary>A notice that still has to be held against what its person wants.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Sms">Whether it is urgent enough for a short message.</param>
internal sealed record NoticeDraft(Notice Notice, bool Sms);

/// <summary>
/// Turns the journal entries of a save into notices and their deliveries, in the same save: an act and what is told of it
/// are kept together or not at all.
/// </summary>
internal static class NoticeWriter
{
    /// <summary>Adds what the catalogue says about the acts.</summary>
    public static async Task AddAsync(CourtDbContext db, IReadOnlyList<JournaledAct> acts, CancellationToken cancel)
    {
        var drafts = new List<NoticeDraft>();
        foreach (var matter in acts.GroupBy(a => a.Matter))
        {
            drafts.AddRange(await OfAsync(db, matter.Key, matter.Select(a => a.Entry), cancel));
        }

        await AddAsync(db, drafts, cancel);
    }

    /// <summary>Adds notices with their deliveries, as each person wants them.</summary>
    /// <returns>How many were added.</returns>
    public static async Task<int> AddAsync(CourtDbContext db, IReadOnlyCollection<NoticeDraft> drafts, CancellationToken cancel)
    {
        if (drafts.Count == 0)
        {
            return 0;
        }

        var ids = drafts.Select(d => d.Notice.UserId).Distinct().ToList();
        var people = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id) && !u.Closed).Select(u => new
        {
            u.Id,
            HasMail = u.MailConfirmedAt != null,
            HasMobile = u.MobileKey != null && u.MobileConfirmedAt != null,
            Wishes = db.NoticePreferences.Where(p => p.UserId == u.Id).ToList(),
        }).ToDictionaryAsync(u => u.Id, cancel);
        var added = 0;
        foreach (var (notice, sms) in drafts)
        {
            if (!people.TryGetValue(notice.UserId, out var person))
            {
                continue;
            }

            var wish = person.Wishes.Find(w => w.Group == notice.Group) ?? new NoticePreference();
            notice.InInbox = notice.Statutory || wish.Inbox;
            notice.Deliveries.AddRange(Channels(person.HasMail && wish.Mail, person.HasMobile && wish.Sms && sms).Select(channel => new NoticeDelivery
            {
                Channel = channel,
                CreatedAt = notice.CreatedAt,
                NextAttemptAt = notice.CreatedAt,
            }));
            if (notice.InInbox || notice.Deliveries.Count > 0)
            {
                db.Notices.Add(notice);
                added++;
            }
        }

        return added;
    }

    private static IEnumerable<NoticeChannel> Channels(bool mail, bool sms)
    {
        if (mail)
        {
            yield return NoticeChannel.Mail;
        }

        if (sms)
        {
            yield return NoticeChannel.Sms;
        }
    }

    /// <summary>What the catalogue says about some acts on a matter. Of several at once a person hears the last, and what the law asks to be told.</summary>
    public static async Task<IEnumerable<NoticeDraft>> OfAsync(
        CourtDbContext db, Matter matter, IEnumerable<JournalEntry> entries, CancellationToken cancel)
    {
        var recipients = new NoticeRecipients(db, matter, cancel);
        var drafts = new List<NoticeDraft>();
        foreach (var entry in entries)
        {
            foreach (var rule in NoticeCatalogue.For(NoticeMatters.KindOf(matter), entry.Act))
            {
                var people = (await recipients.OfAsync(rule.To, entry.ActorId)).Where(id => rule.TellsActor || id != entry.ActorId);
                drafts.AddRange(people.Select(id => new NoticeDraft(Write(matter, entry, rule, id), rule.Sms)));
            }
        }

        return drafts.DistinctBy(d => (d.Notice.UserId, d.Notice.Source)).GroupBy(d => d.Notice.UserId)
            .SelectMany(told => told.Where((draft, i) => draft.Notice.Statutory || i == told.Count() - 1));
    }

    private static Notice Write(Matter matter, JournalEntry entry, NoticeRule rule, long userId) => new()
    {
        UserId = userId,
        MatterKind = rule.Matter,
        MatterKey = matter.Key,
        Path = NoticeMatters.PathOf(matter, rule.To, rule.Act),
        Group = rule.Group,
        Statutory = rule.Statutory,
        Text = rule.Compose(NoticeMatters.NameOf(matter), NoticeMatters.DueOf(matter)),
        Source = $"journal/{matter.Key:N}/{entry.Sequence}",
        CreatedAt = entry.At,
    };
}
