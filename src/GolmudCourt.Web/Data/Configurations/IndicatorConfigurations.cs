using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>Frozen months, proofs of mechanisms, and what people say of a milestone.</summary>
internal sealed class IndicatorConfigurations :
    IEntityTypeConfiguration<IndicatorSnapshot>,
    IEntityTypeConfiguration<SnapshotLine>,
    IEntityTypeConfiguration<MechanismEvidence>,
    IEntityTypeConfiguration<ReportedFigure>,
    IEntityTypeConfiguration<SatisfactionRating>
{
    private const int Hash = 64;
    private const int PersonName = 100;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<IndicatorSnapshot> builder)
    {
        builder.ToTable("IndicatorSnapshots");
        builder.Property(s => s.Month).HasMaxLength(7);
        builder.Property(s => s.TakenBy).HasMaxLength(PersonName);
        builder.Property(s => s.PreviousHash).HasMaxLength(Hash);
        builder.Property(s => s.Hash).HasMaxLength(Hash);
        builder.HasMany(s => s.Lines).WithOne().HasForeignKey("SnapshotId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);

        // A month is frozen once, and the chain has no fork: two at once meet here.
        builder.HasIndex(s => s.Month).IsUnique();
        builder.HasIndex(s => s.PreviousHash).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<SnapshotLine> builder)
    {
        builder.ToTable("IndicatorSnapshotLines");
        builder.Property(l => l.IndicatorId).HasMaxLength(10);
        builder.Property(l => l.Numerator).HasPrecision(18, 4);
        builder.Property(l => l.Denominator).HasPrecision(18, 4);
        builder.Property(l => l.NumeratorKeys).HasMaxLength(Hash);
        builder.Property(l => l.DenominatorKeys).HasMaxLength(Hash);
        builder.Ignore(l => l.Figure);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MechanismEvidence> builder)
    {
        builder.ToTable("MechanismEvidence");
        builder.Property(e => e.MechanismId).HasMaxLength(10);
        builder.Property(e => e.FileName).HasMaxLength(200);
        builder.Property(e => e.ContentType).HasMaxLength(100);
        builder.Property(e => e.Sha256).HasMaxLength(Hash);
        builder.Property(e => e.Note).HasMaxLength(MechanismEvidence.NoteMaxLength);
        builder.Property(e => e.AddedBy).HasMaxLength(PersonName);
        builder.Property(e => e.WithdrawnBy).HasMaxLength(PersonName);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ReportedFigure> builder)
    {
        builder.ToTable("ReportedFigures");
        builder.Property(r => r.IndicatorId).HasMaxLength(10);
        builder.Property(r => r.Month).HasMaxLength(7);
        builder.Property(r => r.Numerator).HasPrecision(18, 4);
        builder.Property(r => r.Denominator).HasPrecision(18, 4);
        builder.Property(r => r.Source).HasMaxLength(ReportedFigure.SourceMaxLength);
        builder.Property(r => r.FileName).HasMaxLength(200);
        builder.Property(r => r.ContentType).HasMaxLength(100);
        builder.Property(r => r.Sha256).HasMaxLength(Hash);
        builder.Property(r => r.ReportedBy).HasMaxLength(PersonName);
        builder.Property(r => r.WithdrawnBy).HasMaxLength(PersonName);
        builder.Ignore(r => r.Figure);

        // Of an indicator one figure stands for a month: two reported at once meet here.
        builder.HasIndex(r => new { r.IndicatorId, r.Month }).IsUnique().HasFilter("\"WithdrawnAt\" IS NULL");
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<SatisfactionRating> builder)
    {
        builder.ToTable("SatisfactionRatings");
        builder.Property(r => r.Comment).HasMaxLength(SatisfactionScale.CommentMaxLength);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Restrict);

        // One person says it once.
        builder.HasIndex(r => new { r.MatterKey, r.Milestone, r.UserId }).IsUnique();
        builder.HasIndex(r => r.RatedAt);
    }
}
