using GolmudCourt.Web.Notifications;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>Reads what was told, and sees to it that there is something to tell.</summary>
internal sealed class GivenNotices(PortalHost host)
{
    /// <summary>The notices of a person, oldest first, with their deliveries.</summary>
    public Task<List<Notice>> OfAsync(Person person) => host.DbAsync(db =>
        db.Notices.AsNoTracking().Include(n => n.Deliveries).Where(n => n.UserId == person.Id).OrderBy(n => n.Id).ToListAsync());

    /// <summary>The sentences a person was told about a matter, oldest first.</summary>
    public async Task<List<string>> TextsAsync(Person person, Guid matter) =>
        [.. (await OfAsync(person)).Where(n => n.MatterKey == matter).Select(n => n.Text)];

    /// <summary>Gives a person a confirmed address for e-mail.</summary>
    public Task<int> MailAsync(Person person, string address) => host.DbAsync(async db =>
    {
        var user = await db.Users.SingleAsync(u => u.Id == person.Id);
        user.MailAddress = address;
        user.MailConfirmedAt = host.Clock.Now;
        return await db.SaveChangesAsync();
    });

    /// <summary>A notice with a short message and, where there is an address, an e-mail: a correction that is asked for.</summary>
    public async Task<Guid> AskedToCorrectAsync(Person person) =>
        await host.Given.AwaitingCorrectionAsync(person, await host.Accounts.ClerkAsync());

    /// <summary>The deliveries of a person by one channel.</summary>
    public async Task<List<NoticeDelivery>> DeliveriesAsync(Person person, NoticeChannel channel) =>
        [.. (await OfAsync(person)).SelectMany(n => n.Deliveries).Where(d => d.Channel == channel).OrderBy(d => d.Id)];
}
