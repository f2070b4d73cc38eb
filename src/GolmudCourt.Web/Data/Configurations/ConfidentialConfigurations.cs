using GolmudCourt.Domain.Mediation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>
/// 保密: what is said and offered in a mediation, and agreements as long as they are drafts. Tables of their own, encrypted
/// where they hold words; only the queries of the mediator and of the parties may read them (特邀调解规定 22).
/// </summary>
internal sealed class ConfidentialConfigurations :
    IEntityTypeConfiguration<ConfidentialRecord>,
    IEntityTypeConfiguration<Offer>,
    IEntityTypeConfiguration<OfferInstalment>,
    IEntityTypeConfiguration<Agreement>,
    IEntityTypeConfiguration<AgreementClause>,
    IEntityTypeConfiguration<ClauseInstalment>,
    IEntityTypeConfiguration<FreeClause>,
    IEntityTypeConfiguration<AgreementSignature>
{
    private const string Matter = "MediationId";
    private const int Name = 100;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfidentialRecord> builder)
    {
        builder.ToTable("ConfidentialRecords");
        builder.Property(r => r.WrittenBy).HasMaxLength(Name);
        builder.HasIndex(Matter, nameof(ConfidentialRecord.SessionNumber)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Offer> builder)
    {
        builder.ToTable("Offers");
        builder.HasIndex(Matter, nameof(Offer.Number)).IsUnique();

        // Offers that ran out are closed by the portal.
        builder.HasIndex(o => new { o.Status, o.ExpiresAt });
        builder.HasMany(o => o.Instalments).WithOne().HasForeignKey("OfferId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<OfferInstalment> builder) => builder.ToTable("OfferInstalments");

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("Agreements");
        builder.Property(a => a.TextHash).HasMaxLength(64);
        builder.HasIndex(Matter, nameof(Agreement.Number)).IsUnique();
        builder.HasMany(a => a.Clauses).WithOne().HasForeignKey("AgreementId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(a => a.FreeClauses).WithOne().HasForeignKey("AgreementId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(a => a.Signatures).WithOne().HasForeignKey("AgreementId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<AgreementClause> builder)
    {
        builder.ToTable("AgreementClauses");
        builder.HasMany(c => c.Instalments).WithOne().HasForeignKey("ClauseId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ClauseInstalment> builder) => builder.ToTable("ClauseInstalments");

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FreeClause> builder) => builder.ToTable("FreeClauses");

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<AgreementSignature> builder)
    {
        builder.ToTable("AgreementSignatures");
        builder.Property(s => s.Name).HasMaxLength(Name);
        builder.Property(s => s.DrawingSha256).HasMaxLength(64);
        builder.Property(s => s.Address).HasMaxLength(64);
        builder.Property(s => s.TextHash).HasMaxLength(64);
    }
}
