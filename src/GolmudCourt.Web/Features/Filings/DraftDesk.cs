using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Filings;

/// <summary>Opens the draft that a step of the wizard works on.</summary>
internal sealed class DraftDesk(CourtDbContext db, CaseAccess access, FilingDesk desk, Occasions occasions)
{
    /// <summary>The acts that take a number, and what follows from the cause.</summary>
    public FilingDesk Filings => desk;

    /// <summary>Who acts, and when.</summary>
    public Occasions Occasions => occasions;

    /// <summary>Opens a filing of the signed-in person with all that the checklist reads, in five queries.</summary>
    /// <exception cref="NotFoundException">There is none, or it is another's, or it was thrown away.</exception>
    public async Task<Filing> OpenAsync(Guid key)
    {
        var filing = await access.Filings().Where(f => f.Key == key).Include(f => f.Parties).AsSingleQuery().SingleOrDefaultAsync();
        if (filing is null || (filing.Status != FilingStatus.Draft && filing.ReceivedAt is null))
        {
            throw new NotFoundException();
        }

        if (filing.Status == FilingStatus.Draft)
        {
            var entry = db.Entry(filing);
            await entry.Collection(f => f.Agents).LoadAsync();
            await entry.Collection(f => f.Claims).LoadAsync();
            await entry.Collection(f => f.Evidence).LoadAsync();
            await entry.Collection(f => f.Files).LoadAsync();
        }

        return filing;
    }

    /// <summary>Brings the consents as well, for the steps that show them.</summary>
    public Task LoadConsentsAsync(Filing filing) => db.Entry(filing).Collection(f => f.Consents).LoadAsync();

    /// <summary>What the draft still lacks.</summary>
    public IReadOnlyList<FilingProblem> Missing(Filing filing) => desk.Missing(filing, occasions.Today);

    /// <summary>The account of the signed-in person, to fill in what it already knows.</summary>
    public Task<CourtUser> AccountAsync()
    {
        var id = occasions.User.Id;
        return db.Users.AsNoTracking().SingleAsync(u => u.Id == id);
    }

    /// <summary>Saves what was done.</summary>
    public Task SaveAsync() => db.SaveChangesAsync();
}
