using System.Security.Cryptography;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Configurations;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Mediations.Shared;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Service.Shared;

/// <summary>The short codes of service: made, kept as keyed hashes, found again.</summary>
internal sealed class ServiceCodes(CourtDbContext db, DocumentSettings settings)
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>For how many days a code is good.</summary>
    public int Days => settings.ServiceCodeDays;

    /// <summary>Makes a code for one way of sending; an older one sent the same way ends.</summary>
    /// <returns>The code, which is nowhere else.</returns>
    public async Task<string> IssueAsync(ServiceRecord record, ServiceChannel channel, Occasion occasion)
    {
        var code = await FreshAsync();
        var issued = record.IssueCode(channel, HashOf(code), occasion.Now.AddDays(settings.ServiceCodeDays), settings.ServiceCodeMaxWrongTries, occasion);
        db.ChangeTracker.DetectChanges();
        db.Entry(issued).Property(ServiceConfigurations.Selector).CurrentValue = InvitationCodes.SelectorOf(code);
        return code;
    }

    /// <summary>Finds the record of a code.</summary>
    public async Task<(ServiceRecord? Record, ServiceCode? Code)> FindAsync(string code)
    {
        var selector = InvitationCodes.SelectorOf(code);
        var found = await db.Set<ServiceCode>().Where(c => EF.Property<string?>(c, ServiceConfigurations.Selector) == selector)
            .Select(c => new { c.Id, Record = EF.Property<long>(c, "RecordId") }).SingleOrDefaultAsync();
        if (found is null)
        {
            return default;
        }

        var record = await db.ServiceRecords.Include(r => r.Attempts).Include(r => r.Codes).AsSplitQuery().SingleAsync(r => r.Id == found.Record);
        return (record, record.Codes.First(c => c.Id == found.Id));
    }

    /// <summary>The keyed hash under which a code is kept.</summary>
    public string HashOf(string code) => db.Cipher.CodeHash($"service/{code}");

    private async Task<string> FreshAsync()
    {
        while (true)
        {
            var code = RandomNumberGenerator.GetString(Alphabet, InvitationCodes.Length);
            var selector = InvitationCodes.SelectorOf(code);
            if (!await db.Set<ServiceCode>().AnyAsync(c => EF.Property<string?>(c, ServiceConfigurations.Selector) == selector))
            {
                return code;
            }
        }
    }
}
