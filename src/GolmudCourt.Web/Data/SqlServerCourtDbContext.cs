using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data;

/// <summary>The production database.</summary>
internal sealed class SqlServerCourtDbContext(DbContextOptions<SqlServerCourtDbContext> options, FieldCipher cipher)
    : CourtDbContext(options, cipher)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        // The search is a range over code points; a linguistic collation would order otherwise.
        foreach (var terms in builder.Model.GetEntityTypes().Where(t => t.ClrType.IsSubclassOf(typeof(SearchTerm))))
        {
            terms.FindProperty(nameof(SearchTerm.Term))!.SetCollation("Latin1_General_100_BIN2");
        }
    }
}
