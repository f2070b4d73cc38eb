using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Hosting.Verbs;

/// <summary>Brings the database to the newest schema and puts in what every installation needs: roles and the published calendar.</summary>
internal sealed class Migration(CourtDbContext db, BaseData baseData)
{
    /// <summary>Runs it; does nothing where there is nothing to do.</summary>
    public async Task RunAsync()
    {
        await db.Database.MigrateAsync();
        await baseData.EnsureAsync();
    }
}
