using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>What an application brings, each in its table.</summary>
internal sealed class ConfirmationPartConfigurations :
    IEntityTypeConfiguration<ConfirmationAgreement>,
    IEntityTypeConfiguration<ConfirmationParty>,
    IEntityTypeConfiguration<ConfirmationClause>,
    IEntityTypeConfiguration<ConfirmationInstalment>,
    IEntityTypeConfiguration<ConfirmationFact>,
    IEntityTypeConfiguration<ConfirmationMediator>,
    IEntityTypeConfiguration<ConfirmationFile>,
    IEntityTypeConfiguration<ConfirmationSignature>,
    IEntityTypeConfiguration<ConfirmationConsent>,
    IEntityTypeConfiguration<ConfirmationInvitation>
{
    private const string Matter = "ConfirmationId";
    private const int Name = 100;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationAgreement> builder)
    {
        builder.ToTable("ConfirmationAgreements");
        builder.Property(a => a.MediationNumber).HasMaxLength(60);
        builder.Property(a => a.Number).HasMaxLength(60);
        builder.Property(a => a.OrganisationName).HasMaxLength(Name);
        builder.Property(a => a.OrganisationAddress).HasMaxLength(200);
        builder.Property(a => a.CauseName).HasMaxLength(Name);
        builder.Property(a => a.InvitingCourt).HasMaxLength(Name);
        builder.Property(a => a.SubjectLocation).HasMaxLength(200);
        builder.Property(a => a.Links).Listed();
        builder.Property(a => a.Declared).Listed();

        // A liaison officer finds the own organisation's, a party the application of a mediation.
        builder.HasIndex(a => a.OrganisationId);
        builder.HasIndex(a => a.MediationKey);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationParty> builder)
    {
        builder.ToTable("ConfirmationParties");
        builder.Property(p => p.Name).HasMaxLength(Name);
        builder.Property(p => p.Address).HasMaxLength(200);
        builder.Property(p => p.Representative).HasMaxLength(Name);
        builder.Property(p => p.AgentName).HasMaxLength(Name);
        builder.Property<string?>(ProtectedColumns.DocumentKey).HasMaxLength(40);
        builder.Property<string?>(ProtectedColumns.PhoneKey).HasMaxLength(40);
        builder.HasIndex(Matter, nameof(ConfirmationParty.Number)).IsUnique();
        builder.HasIndex(ProtectedColumns.DocumentKey);
        builder.HasIndex(p => p.UserId);
        builder.HasIndex(p => p.AgentUserId);
        builder.HasIndex(p => p.Name);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(p => p.AgentUserId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationClause> builder)
    {
        builder.ToTable("ConfirmationClauses");
        builder.HasIndex(Matter, nameof(ConfirmationClause.Number)).IsUnique();
        builder.HasMany(c => c.Instalments).WithOne().HasForeignKey("ClauseId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationInstalment> builder)
    {
        builder.ToTable("ConfirmationInstalments");
        builder.HasIndex("ClauseId", nameof(ConfirmationInstalment.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationFact> builder)
    {
        builder.ToTable("ConfirmationFacts");
        builder.Property(f => f.Text).HasMaxLength(1000);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationMediator> builder)
    {
        builder.ToTable("ConfirmationMediators");
        builder.Property(m => m.Name).HasMaxLength(Name);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationFile> builder)
    {
        builder.ToTable("ConfirmationFiles");
        builder.Property(f => f.FileName).HasMaxLength(200);
        builder.Property(f => f.ContentType).HasMaxLength(100);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.Property(f => f.UploadedBy).HasMaxLength(Name);
        builder.HasIndex(Matter, nameof(ConfirmationFile.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationSignature> builder)
    {
        builder.ToTable("ConfirmationSignatures");
        builder.Property(s => s.Name).HasMaxLength(Name);
        builder.Property(s => s.DrawingSha256).HasMaxLength(64);
        builder.Property(s => s.Address).HasMaxLength(64);
        builder.Property(s => s.TextHash).HasMaxLength(64);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationConsent> builder)
    {
        builder.ToTable("ConfirmationConsents");
        builder.Property(c => c.Address).HasMaxLength(ConfirmationConsent.AddressMaxLength);
        builder.Property(c => c.GivenBy).HasMaxLength(Name);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationInvitation> builder)
    {
        builder.ToTable("ConfirmationInvitations");
        builder.Property(i => i.CodeHash).HasMaxLength(64);
        builder.Property(i => i.SentBy).HasMaxLength(Name);
        builder.Property<string?>(MediationPartConfigurations.Selector).HasMaxLength(10);
        builder.HasIndex(Matter, nameof(ConfirmationInvitation.Number)).IsUnique();
        builder.HasIndex(MediationPartConfigurations.Selector).IsUnique();
    }
}
