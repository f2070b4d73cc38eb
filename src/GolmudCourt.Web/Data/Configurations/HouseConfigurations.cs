using GolmudCourt.Domain.Journal;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>The journal, the accounts and what the house keeps for itself.</summary>
internal sealed class HouseConfigurations :
    IEntityTypeConfiguration<JournalEntry>,
    IEntityTypeConfiguration<NumberCounter>,
    IEntityTypeConfiguration<SubmittedForm>,
    IEntityTypeConfiguration<PendingForm>,
    IEntityTypeConfiguration<CalendarDayRow>,
    IEntityTypeConfiguration<CalendarVersion>,
    IEntityTypeConfiguration<PhoneCode>,
    IEntityTypeConfiguration<MatterView>,
    IEntityTypeConfiguration<CounterDraft>,
    IEntityTypeConfiguration<CourtUser>,
    IEntityTypeConfiguration<IdentityRole<long>>,
    IEntityTypeConfiguration<IdentityUserRole<long>>,
    IEntityTypeConfiguration<IdentityUserClaim<long>>,
    IEntityTypeConfiguration<IdentityRoleClaim<long>>,
    IEntityTypeConfiguration<IdentityUserLogin<long>>,
    IEntityTypeConfiguration<IdentityUserToken<long>>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<JournalEntry> builder)
    {
        builder.ToTable("Journal");
        builder.HasIndex(e => new { e.MatterKey, e.Sequence }).IsUnique();
        builder.HasIndex(e => e.At);
        builder.Property(e => e.ActorName).HasMaxLength(100);
        builder.Property(e => e.Act).HasMaxLength(60);
        builder.Property(e => e.From).HasMaxLength(40);
        builder.Property(e => e.To).HasMaxLength(40);
        builder.Property(e => e.Sentence).HasMaxLength(1000);
        builder.Property(e => e.Reason).HasMaxLength(2000);
        builder.Property(e => e.PreviousHash).HasMaxLength(64);
        builder.Property(e => e.Hash).HasMaxLength(64);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.HasKey(c => new { c.Series, c.Year });
        builder.Property(c => c.Series).HasMaxLength(40);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<SubmittedForm> builder)
    {
        builder.HasKey(f => f.Key);
        builder.Property(f => f.Key).HasMaxLength(100);
        builder.Property(f => f.Location).HasMaxLength(500);
        builder.HasIndex(f => f.At);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<PendingForm> builder)
    {
        builder.HasKey(f => f.Key);
        builder.Property(f => f.Key).HasMaxLength(64);
        builder.Property(f => f.Path).HasMaxLength(500);
        builder.Property(f => f.Fields).HasMaxLength(2_000_000);
        builder.HasIndex(f => f.At);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CalendarDayRow> builder)
    {
        builder.ToTable("CalendarDays");
        builder.HasKey(d => d.Date);
        builder.Property(d => d.Name).HasMaxLength(40);
        builder.Property(d => d.Notice).HasMaxLength(60);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CalendarVersion> builder)
    {
        builder.Property(v => v.Name).HasMaxLength(60);
        builder.Property(v => v.ImportedBy).HasMaxLength(100);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<PhoneCode> builder)
    {
        builder.Property(c => c.MobileKey).HasMaxLength(40);
        builder.Property(c => c.Purpose).HasMaxLength(20);
        builder.Property(c => c.CodeKey).HasMaxLength(40);
        builder.HasIndex(c => new { c.MobileKey, c.Purpose, c.SentAt });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MatterView> builder)
    {
        builder.Property(v => v.UserName).HasMaxLength(100);
        builder.HasIndex(v => new { v.MatterKey, v.UserId, v.Day }).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CounterDraft> builder)
    {
        builder.HasKey(d => d.Key);
        builder.Property(d => d.Title).HasMaxLength(200);
        builder.Property(d => d.Fields).HasMaxLength(2_000_000);
        builder.HasIndex(d => new { d.OwnerId, d.SavedAt });
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(d => d.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CourtUser> builder)
    {
        builder.ToTable("Users");
        builder.Property(u => u.RealName).HasMaxLength(100);
        builder.Property(u => u.DocumentKey).HasMaxLength(40);
        builder.Property(u => u.MobileKey).HasMaxLength(40);
        builder.Property(u => u.Firm).HasMaxLength(100);
        builder.Property(u => u.LicenceNumber).HasMaxLength(40);
        builder.Property(u => u.PasswordHash).HasMaxLength(200);
        builder.Property(u => u.SecurityStamp).HasMaxLength(64);
        builder.Property(u => u.ConcurrencyStamp).HasMaxLength(64);
        builder.HasIndex(u => u.DocumentKey).IsUnique();
        builder.HasIndex(u => u.MobileKey).IsUnique();

        // The telephone is kept encrypted in Mobile; a second, plain place for it must not exist.
        builder.Ignore(u => u.PhoneNumber);
        builder.Ignore(u => u.PhoneNumberConfirmed);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<IdentityRole<long>> builder)
    {
        builder.ToTable("Roles");
        builder.Property(r => r.ConcurrencyStamp).HasMaxLength(64);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<IdentityUserRole<long>> builder)
    {
        builder.ToTable("UserRoles");
        NoDatabaseCascade(builder);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<IdentityUserClaim<long>> builder)
    {
        builder.ToTable("UserClaims");
        builder.Property(c => c.ClaimType).HasMaxLength(200);
        builder.Property(c => c.ClaimValue).HasMaxLength(400);
        NoDatabaseCascade(builder);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<IdentityRoleClaim<long>> builder)
    {
        builder.ToTable("RoleClaims");
        builder.Property(c => c.ClaimType).HasMaxLength(200);
        builder.Property(c => c.ClaimValue).HasMaxLength(400);
        NoDatabaseCascade(builder);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<IdentityUserLogin<long>> builder)
    {
        builder.ToTable("UserLogins");
        builder.Property(l => l.LoginProvider).HasMaxLength(128);
        builder.Property(l => l.ProviderKey).HasMaxLength(128);
        builder.Property(l => l.ProviderDisplayName).HasMaxLength(128);
        NoDatabaseCascade(builder);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<IdentityUserToken<long>> builder)
    {
        builder.ToTable("UserTokens");
        builder.Property(t => t.LoginProvider).HasMaxLength(128);
        builder.Property(t => t.Name).HasMaxLength(128);
        builder.Property(t => t.Value).HasMaxLength(400);
        NoDatabaseCascade(builder);
    }

    private static void NoDatabaseCascade<T>(EntityTypeBuilder<T> builder)
        where T : class
    {
        foreach (var key in builder.Metadata.GetForeignKeys())
        {
            key.DeleteBehavior = DeleteBehavior.ClientCascade;
        }
    }
}
