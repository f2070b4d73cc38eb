using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Notices.MailAddress;
using GolmudCourt.Web.Notifications;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Notices.Preferences;

/// <summary>Reads and keeps what a person wants to be told, and how.</summary>
internal sealed class PreferencesDesk(CourtDbContext db)
{
    /// <summary>The wishes as they stand; everything is wanted unless said otherwise.</summary>
    public async Task<PreferencesForm> ReadAsync(long userId)
    {
        var rows = await db.NoticePreferences.AsNoTracking().Where(p => p.UserId == userId).ToListAsync();
        return new PreferencesForm
        {
            Groups =
            [
                .. Enum.GetValues<NoticeGroup>().Select(g => rows.Find(r => r.Group == g) ?? new NoticePreference { Group = g }).Select(p => new GroupWish
                {
                    Group = p.Group,
                    Inbox = p.Inbox,
                    Mail = p.Mail,
                    Sms = p.Sms,
                }),
            ],
        };
    }

    /// <summary>Where messages go, masked.</summary>
    public async Task<Addresses> AddressesAsync(long userId)
    {
        var user = await db.Users.AsNoTracking().SingleAsync(u => u.Id == userId);
        return new(
            user.Mobile is { } mobile ? MobileNumber.Mask(mobile) : null,
            user is { MailConfirmedAt: not null, MailAddress: { } mail } ? MailNames.Mask(mail) : null);
    }

    /// <summary>Keeps the wishes. A group that is not among them stays as it was.</summary>
    public async Task SaveAsync(long userId, PreferencesForm form)
    {
        var rows = await db.NoticePreferences.Where(p => p.UserId == userId).ToListAsync();
        foreach (var wish in form.Groups.Where(w => Enum.IsDefined(w.Group)).DistinctBy(w => w.Group))
        {
            var row = rows.Find(r => r.Group == wish.Group);
            if (row is null)
            {
                db.NoticePreferences.Add(row = new NoticePreference { UserId = userId, Group = wish.Group });
            }

            (row.Inbox, row.Mail, row.Sms) = (wish.Inbox, wish.Mail, wish.Sms);
        }

        await db.SaveChangesAsync();
    }
}
