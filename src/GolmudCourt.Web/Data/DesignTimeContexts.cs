using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace GolmudCourt.Web.Data;

/// <summary>Makes a context for the migration tools and the parity tests; no server is asked.</summary>
internal sealed class DesignTimeContexts : IDesignTimeDbContextFactory<SqliteCourtDbContext>, IDesignTimeDbContextFactory<SqlServerCourtDbContext>
{
    /// <inheritdoc/>
    SqliteCourtDbContext IDesignTimeDbContextFactory<SqliteCourtDbContext>.CreateDbContext(string[] args) => Sqlite();

    /// <inheritdoc/>
    SqlServerCourtDbContext IDesignTimeDbContextFactory<SqlServerCourtDbContext>.CreateDbContext(string[] args) => SqlServer();

    /// <summary>The embedded database's model.</summary>
    public static SqliteCourtDbContext Sqlite() =>
        new(new DbContextOptionsBuilder<SqliteCourtDbContext>().UseSqlite("Data Source=:memory:").Options, new FieldCipher(KeyRing.Fresh()));

    /// <summary>The production database's model.</summary>
    public static SqlServerCourtDbContext SqlServer() =>
        new(new DbContextOptionsBuilder<SqlServerCourtDbContext>().UseSqlServer("Server=design-time;Database=none").Options, new FieldCipher(KeyRing.Fresh()));
}
