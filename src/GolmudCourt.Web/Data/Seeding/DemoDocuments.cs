using GolmudCourt.Domain;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Features.Service.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>Documents of Development, made and served by the same verbs as real ones: one served and read, one that came back, one replaced.</summary>
internal sealed class DemoDocuments(CourtDbContext db, PaperDesk papers, ServiceDesk service, CalendarStore calendars, CourtClock clock)
{
    private IReadOnlyDictionary<string, CourtUser> _people = new Dictionary<string, CourtUser>();

    /// <summary>Makes them, once: a database that has documents is left alone.</summary>
    public async Task SeedOnceAsync(IReadOnlyDictionary<string, CourtUser> people)
    {
        _people = people;
        if (await db.IssuedDocuments.AnyAsync())
        {
            return;
        }

        var docketed = await db.Filings.Where(f => f.Status == FilingStatus.Docketed).OrderBy(f => f.Id).Select(f => f.Key).FirstAsync();
        var acceptance = await papers.IssueAsync(DocumentKinds.Acceptance, docketed, null, await At("clerk", 2.9));
        await papers.IssueAsync(DocumentKinds.FeeNotice, docketed, null, await At("clerk", 2.9));
        var rights = await papers.IssueAsync(DocumentKinds.Rights, docketed, null, await At("clerk", 2.8));
        await papers.IssueAsync(DocumentKinds.Rights, docketed, rights, await At("clerk", 2.7));
        await ServeAsync(docketed, acceptance);

        var asked = await db.Filings.Where(f => f.Status == FilingStatus.AwaitingCorrection).OrderBy(f => f.Id).Select(f => f.Key).FirstAsync();
        await papers.IssueAsync(DocumentKinds.Correction, asked, null, await At("clerk", 3.9));
        var refused = await db.Filings.Where(f => f.Status == FilingStatus.Refused).Select(f => f.Key).FirstAsync();
        await papers.IssueAsync(DocumentKinds.Refusal, refused, null, await At("clerk", 20.9));
        if (await db.Mediations.Where(m => m.Status == MediationStatus.Settled).Select(m => (Guid?)m.Key).FirstOrDefaultAsync() is { } settled)
        {
            await papers.IssueAsync(DocumentKinds.Agreement, settled, null, await At("clerk", 0.5));
        }
    }

    private async Task ServeAsync(Guid filing, IssuedDocument document)
    {
        var parties = await db.Filings.Where(f => f.Key == filing).SelectMany(f => f.Parties).OrderBy(p => p.Number).Select(p => new { p.Number, p.Position, p.Address }).ToListAsync();
        var plaintiff = parties.First(p => p.Position == PartyPosition.Plaintiff);
        var served = await service.AttemptAsync(document, plaintiff.Number, ServiceChannel.Portal, null, await At("clerk", 2.6));
        served.OpenedByRecipient(await At("litigant2", 2.2));
        if (parties.FirstOrDefault(p => p.Position == PartyPosition.Defendant && p.Address is not null) is { } defendant)
        {
            var letter = await service.AttemptAsync(document, defendant.Number, ServiceChannel.Post, "EMS 1098765432100", await At("clerk", 2.5));
            letter.Record(1, AttemptAct.Return, null, ReturnReason.Other, "三次投递无人签收", await At("clerk", 0.6));
        }

        await db.SaveChangesAsync();
    }

    private async Task<Occasion> At(string user, double daysAgo)
    {
        var role = DemoAccounts.All.Single(a => a.User == user).Role;
        var person = _people[user];
        return new Occasion(new Actor(person.Id, person.RealName, role), clock.Now.AddDays(-daysAgo), await calendars.CurrentAsync());
    }
}
