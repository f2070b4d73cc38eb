using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GolmudCourt.Web.Data;

/// <summary>The embedded database: one file, no server.</summary>
internal sealed class SqliteCourtDbContext(DbContextOptions<SqliteCourtDbContext> options, FieldCipher cipher)
    : CourtDbContext(options, cipher)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // SQLite cannot order a DateTimeOffset; as UTC text it can.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<CourtTimeConverter>();
    }

    private sealed class CourtTimeConverter() : ValueConverter<DateTimeOffset, DateTime>(
        moment => moment.UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)).ToOffset(CourtClock.Offset));
}
