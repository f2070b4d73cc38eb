using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Receipts.Verifications;

/// <summary>Answers whether a receipt is genuine, to anyone, and nothing else.</summary>
internal sealed class VerificationQueries(CourtDbContext db, CourtSettings court)
{
    /// <summary>Looks a receipt up by its code or number, and a file on its list.</summary>
    /// <param name="code">The short code, or null.</param>
    /// <param name="number">The receipt number, or null.</param>
    /// <param name="sha256">The hash of a file, or null when none is asked about.</param>
    public async Task<VerificationAnswer> FindAsync(string? code, string? number, string? sha256)
    {
        var found = await db.Set<FilingReceipt>().AsNoTracking()
            .Where(r => code != null ? r.Code == code : r.Number == number)
            .Select(r => new { r.ReceivedAt, Listed = sha256 != null && r.Items.Any(i => i.Sha256 == sha256) })
            .SingleOrDefaultAsync();
        return new(found?.ReceivedAt, court.Name, found is null || sha256 is null ? null : found.Listed);
    }
}
