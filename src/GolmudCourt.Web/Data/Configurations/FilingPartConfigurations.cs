using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>The parts of a filing, each in its table.</summary>
internal sealed class FilingPartConfigurations :
    IEntityTypeConfiguration<FilingParty>,
    IEntityTypeConfiguration<FilingAgent>,
    IEntityTypeConfiguration<FilingClaim>,
    IEntityTypeConfiguration<FilingEvidence>,
    IEntityTypeConfiguration<FilingFile>,
    IEntityTypeConfiguration<StageConsent>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FilingParty> builder)
    {
        builder.ToTable("FilingParties");
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.EthnicGroup).HasMaxLength(10);
        builder.Property(p => p.Occupation).HasMaxLength(100);
        builder.Property(p => p.Employer).HasMaxLength(100);
        builder.Property(p => p.RegionCode).HasMaxLength(12);
        builder.Property(p => p.Address).HasMaxLength(200);
        builder.Property(p => p.OtherLanguage).HasMaxLength(100);
        builder.Property(p => p.Representative).HasMaxLength(100);
        builder.Property(p => p.RepresentativeTitle).HasMaxLength(100);
        builder.Property<string?>(ProtectedColumns.DocumentKey).HasMaxLength(40);
        builder.Property<string?>(ProtectedColumns.PhoneKey).HasMaxLength(40);
        builder.HasIndex("FilingId", nameof(FilingParty.Number)).IsUnique();
        builder.HasIndex(ProtectedColumns.DocumentKey);
        builder.HasIndex(ProtectedColumns.PhoneKey);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FilingAgent> builder)
    {
        builder.ToTable("FilingAgents");
        builder.Property(a => a.Name).HasMaxLength(100);
        builder.Property(a => a.Firm).HasMaxLength(100);
        builder.Property(a => a.LicenceNumber).HasMaxLength(40);
        builder.HasIndex("FilingId", nameof(FilingAgent.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FilingClaim> builder)
    {
        builder.ToTable("FilingClaims");
        builder.Property(c => c.Text).HasMaxLength(ClaimDetails.MaxLength);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FilingEvidence> builder)
    {
        builder.ToTable("FilingEvidence");
        builder.Property(e => e.Name).HasMaxLength(300);
        builder.Property(e => e.Source).HasMaxLength(300);
        builder.Property(e => e.Purpose).HasMaxLength(300);
        builder.HasIndex("FilingId", nameof(FilingEvidence.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FilingFile> builder)
    {
        builder.ToTable("FilingFiles");
        builder.Property(f => f.FileName).HasMaxLength(200);
        builder.Property(f => f.ContentType).HasMaxLength(100);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.Property(f => f.UploadedBy).HasMaxLength(100);
        builder.HasIndex("FilingId", nameof(FilingFile.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StageConsent> builder)
    {
        builder.ToTable("StageConsents");
        builder.Ignore(c => c.Stands);
    }
}
