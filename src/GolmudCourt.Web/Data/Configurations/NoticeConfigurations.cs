using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>What the portal tells whom, and how far it has come.</summary>
internal sealed class NoticeConfigurations :
    IEntityTypeConfiguration<Notice>,
    IEntityTypeConfiguration<NoticeDelivery>,
    IEntityTypeConfiguration<NoticePreference>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.Property(n => n.MatterKind).HasMaxLength(40);
        builder.Property(n => n.Path).HasMaxLength(200);
        builder.Property(n => n.Text).HasMaxLength(Notice.TextMaxLength);
        builder.Property(n => n.Source).HasMaxLength(120);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(n => n.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(n => n.Deliveries).WithOne().HasForeignKey(d => d.NoticeId).IsRequired(false).OnDelete(DeleteBehavior.ClientCascade);

        // Nothing is told twice. The inbox is walked from the newest; the count in the header never leaves its index.
        builder.HasIndex(n => new { n.UserId, n.Source }).IsUnique();
        builder.HasIndex(n => new { n.UserId, n.InInbox, n.Id });
        builder.HasIndex(n => new { n.UserId, n.ReadAt, n.InInbox });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<NoticeDelivery> builder)
    {
        builder.ToTable("NoticeDeliveries");
        builder.Property(d => d.LastError).HasMaxLength(60);
        builder.HasIndex(d => d.Key).IsUnique();
        builder.HasIndex(d => new { d.NoticeId, d.Channel }).IsUnique();
        builder.HasIndex(d => new { d.State, d.Channel, d.NextAttemptAt });
        builder.HasIndex(d => d.ClaimKey);

        // One message an attempt of service, in the same row: one outbox.
        builder.OwnsOne(d => d.Service, s => s.HasIndex(m => new { m.Record, m.Attempt }).IsUnique());
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<NoticePreference> builder)
    {
        builder.ToTable("NoticePreferences");
        builder.HasKey(p => new { p.UserId, p.Group });
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
