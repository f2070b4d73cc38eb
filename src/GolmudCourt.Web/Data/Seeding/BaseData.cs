using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>What every installation needs before its first matter: the roles, the published calendar, the partners.</summary>
internal sealed class BaseData(CourtDbContext db, RoleManager<IdentityRole<long>> roles, CalendarStore calendars, ReferenceData reference, CourtClock clock)
{
    /// <summary>Puts in what is missing.</summary>
    public async Task EnsureAsync()
    {
        foreach (var role in CourtRoles.OfAccounts.Select(r => r.ToString()))
        {
            if (!await roles.RoleExistsAsync(role))
            {
                await roles.CreateAsync(new IdentityRole<long>(role));
            }
        }

        if (!await db.CalendarDays.AnyAsync())
        {
            var days = reference.CalendarDays.Select(d => new CalendarDay(d.Date, d.IsHoliday ? DayKind.Holiday : DayKind.Workday, d.Name, d.Notice));
            await calendars.ImportAsync(db, [.. days], "随系统提供", clock.Now);
        }

        if (!await db.Partners.AnyAsync())
        {
            await EnterPartnersAsync();
        }
    }

    // Entered as by an administrator, whose address book it is; the liaison people are the court's to fill in.
    private async Task EnterPartnersAsync()
    {
        var occasion = new Occasion(new Actor(null, "随系统提供", CourtRole.Administrator), clock.Now, await calendars.CurrentAsync());
        db.Partners.AddRange(reference.Partners.Select(p => PartnerOrganisation.Enter(
            Guid.NewGuid(), new PartnerDetails { Name = p.Name, Category = p.Category }, occasion)));
        await db.SaveChangesAsync();
    }
}
