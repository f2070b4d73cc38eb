using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Web.Deadlines;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>The desks, the differences of calendars, the heartbeat and the outages.</summary>
internal sealed class DeskConfigurations :
    IEntityTypeConfiguration<DeskItem>, IEntityTypeConfiguration<DeskSeat>, IEntityTypeConfiguration<DeskAssignment>,
    IEntityTypeConfiguration<DeskCover>, IEntityTypeConfiguration<DeskLead>, IEntityTypeConfiguration<DeskFeed>,
    IEntityTypeConfiguration<DeadlineDifference>, IEntityTypeConfiguration<SystemOutage>, IEntityTypeConfiguration<Heartbeat>
{
    private const int Name = 100;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<DeskItem> builder)
    {
        builder.ToTable("DeskItems");
        builder.Property(i => i.MatterKind).HasMaxLength(40);
        builder.Property(i => i.Title).HasMaxLength(200);
        builder.Property(i => i.Number).HasMaxLength(60);
        builder.Property(i => i.Act).HasMaxLength(60);
        builder.Property(i => i.PartyAct).HasMaxLength(60);
        builder.Property(i => i.Why).HasMaxLength(120);
        builder.HasIndex(i => i.MatterKey).IsUnique();

        // Each desk is one stretch of one of these: a person's own, and what waits for any of a role.
        builder.HasIndex(i => new { i.UserId, i.Due, i.Id });
        builder.HasIndex(i => new { i.Role, i.UserId, i.Due, i.Id });
        builder.HasIndex(i => new { i.Turns, i.Due });
        builder.HasIndex(i => new { i.Due, i.Id });
        builder.HasMany(i => i.Seats).WithOne().HasForeignKey(s => s.ItemId).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<DeskSeat> builder)
    {
        builder.ToTable("DeskSeats");
        builder.Property(s => s.DocumentKey).HasMaxLength(40);
        builder.HasIndex(s => new { s.UserId, s.Due, s.ItemId });
        builder.HasIndex(s => new { s.DocumentKey, s.Due, s.ItemId });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<DeskAssignment> builder)
    {
        builder.ToTable("DeskAssignments");
        builder.Property(a => a.Reason).HasMaxLength(500);
        builder.HasIndex(a => new { a.MatterKey, a.Role, a.Id });
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(a => a.UserId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<DeskCover> builder)
    {
        builder.ToTable("DeskCovers");
        builder.Property(c => c.Reason).HasMaxLength(500);
        builder.Property(c => c.SetBy).HasMaxLength(Name);
        builder.HasIndex(c => new { c.CoverId, c.To });
        builder.HasIndex(c => new { c.AbsentId, c.To });
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(c => c.AbsentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(c => c.CoverId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<DeskLead> builder)
    {
        builder.ToTable("DeskLeads");
        builder.HasKey(l => l.UserId);
        builder.Property(l => l.UserId).ValueGeneratedNever();
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(l => l.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(l => l.LeadId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<DeskFeed> builder)
    {
        builder.ToTable("DeskFeeds");
        builder.HasKey(f => f.UserId);
        builder.Property(f => f.UserId).ValueGeneratedNever();
        builder.Property(f => f.SecretHash).HasMaxLength(64);
        builder.HasIndex(f => f.SecretHash).IsUnique();
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(f => f.UserId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<DeadlineDifference> builder)
    {
        builder.ToTable("DeadlineDifferences");
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.MatterKind).HasMaxLength(40);
        builder.Property(d => d.MatterName).HasMaxLength(100);
        builder.Property(d => d.Slot).HasMaxLength(40);
        builder.Property(d => d.DeadlineName).HasMaxLength(60);
        builder.Property(d => d.CalendarVersion).HasMaxLength(60);
        builder.Property(d => d.DecidedBy).HasMaxLength(Name);
        builder.Property(d => d.Reason).HasMaxLength(500);
        builder.HasIndex(d => new { d.State, d.Id });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<SystemOutage> builder)
    {
        builder.ToTable("SystemOutages");
        builder.HasIndex(o => o.Key).IsUnique();
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.Ignore(o => o.UnsavedEntries);
        builder.Property(o => o.JournalHead).HasMaxLength(64);
        builder.Property(o => o.CertificateNumber).HasMaxLength(60);
        builder.Property(o => o.Reason).HasMaxLength(500);
        builder.Property(o => o.DecidedBy).HasMaxLength(Name);
        builder.HasIndex(o => new { o.Status, o.Id });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Heartbeat> builder)
    {
        builder.ToTable("Heartbeats");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.At).IsConcurrencyToken();
    }
}
