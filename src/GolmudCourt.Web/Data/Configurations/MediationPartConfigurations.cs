using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>Who takes part, who was asked and who mediates, each in its table.</summary>
internal sealed class MediationPartConfigurations :
    IEntityTypeConfiguration<MediationParty>,
    IEntityTypeConfiguration<MediationFile>,
    IEntityTypeConfiguration<PartnerReferral>,
    IEntityTypeConfiguration<MediatorRating>,
    IEntityTypeConfiguration<MediationConsent>,
    IEntityTypeConfiguration<Invitation>,
    IEntityTypeConfiguration<MediatorPick>,
    IEntityTypeConfiguration<CourtChoice>,
    IEntityTypeConfiguration<MediatorAppointment>,
    IEntityTypeConfiguration<MediatorObjection>,
    IEntityTypeConfiguration<MediatorDisclosure>,
    IEntityTypeConfiguration<DisclosureAnswer>
{
    /// <summary>The shadow column with the first half of an invitation's code, by which it is found; the whole is kept as a hash only.</summary>
    public const string Selector = "Selector";

    private const string Matter = "MediationId";
    private const int Name = 100;
    private const int Reason = 2000;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediationParty> builder)
    {
        builder.ToTable("MediationParties");
        builder.Property(p => p.Name).HasMaxLength(Name);
        builder.Property(p => p.Address).HasMaxLength(200);
        builder.Property(p => p.OtherLanguage).HasMaxLength(Name);
        builder.Property(p => p.Representative).HasMaxLength(Name);
        builder.Property(p => p.AgentName).HasMaxLength(Name);
        builder.Property<string?>(ProtectedColumns.DocumentKey).HasMaxLength(40);
        builder.Property<string?>(ProtectedColumns.PhoneKey).HasMaxLength(40);
        builder.HasIndex(Matter, nameof(MediationParty.Number)).IsUnique();
        builder.HasIndex(ProtectedColumns.DocumentKey);
        builder.HasIndex(p => p.UserId);
        builder.HasIndex(p => p.AgentUserId);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(p => p.AgentUserId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediationFile> builder)
    {
        builder.ToTable("MediationFiles");
        builder.Property(f => f.FileName).HasMaxLength(200);
        builder.Property(f => f.ContentType).HasMaxLength(100);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.Property(f => f.UploadedBy).HasMaxLength(Name);
        builder.HasIndex(Matter, nameof(MediationFile.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<PartnerReferral> builder)
    {
        builder.ToTable("MediationReferrals");
        builder.Property(r => r.PartnerName).HasMaxLength(Name);
        builder.Property(r => r.Liaison).HasMaxLength(50);
        builder.Property(r => r.Note).HasMaxLength(500);
        builder.Property(r => r.RecordedBy).HasMaxLength(Name);
        builder.HasIndex(Matter, nameof(PartnerReferral.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediatorRating> builder)
    {
        builder.ToTable("MediatorRatings");
        builder.Property(r => r.Comment).HasMaxLength(MediatorRating.CommentMaxLength);
        builder.HasIndex(Matter, nameof(MediatorRating.PartyNumber)).IsUnique();
        builder.HasIndex(r => new { r.MediatorId, r.RatedAt });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediationConsent> builder)
    {
        builder.ToTable("MediationConsents");
        builder.Property(c => c.GivenBy).HasMaxLength(Name);
        builder.Property(c => c.Reason).HasMaxLength(500);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("MediationInvitations");
        builder.Property(i => i.CodeHash).HasMaxLength(64);
        builder.Property(i => i.SentBy).HasMaxLength(Name);
        builder.Property<string?>(Selector).HasMaxLength(10);
        builder.HasIndex(Matter, nameof(Invitation.Number)).IsUnique();
        builder.HasIndex(Selector).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediatorPick> builder)
    {
        builder.ToTable("MediatorPicks");
        builder.Property(p => p.MediatorName).HasMaxLength(Name);
        builder.Property(p => p.OrganisationName).HasMaxLength(Name);
        builder.HasIndex(Matter, nameof(MediatorPick.Side), nameof(MediatorPick.Rank)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CourtChoice> builder)
    {
        builder.ToTable("CourtChoices");
        builder.HasIndex(Matter, nameof(CourtChoice.Side)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediatorAppointment> builder)
    {
        builder.ToTable("MediatorAppointments");
        builder.Property(a => a.MediatorName).HasMaxLength(Name);
        builder.Property(a => a.OrganisationName).HasMaxLength(Name);
        builder.Property(a => a.Reason).HasMaxLength(Reason);
        builder.Property(a => a.AppointedBy).HasMaxLength(Name);
        builder.Property(a => a.EndReason).HasMaxLength(Reason);
        builder.OwnsOne(a => a.ConfirmBy, DeadlineColumns.Map);
        builder.Navigation(a => a.ConfirmBy).IsRequired();

        // A mediator finds the own matters by account, the ranking the load by mediator, the manager by organisation.
        builder.HasIndex(Matter, nameof(MediatorAppointment.Number)).IsUnique();
        builder.HasIndex(a => new { a.MediatorUserId, a.EndedAt });
        builder.HasIndex(a => new { a.MediatorId, a.AppointedAt });
        builder.HasIndex(a => new { a.OrganisationId, a.AppointedAt });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediatorObjection> builder)
    {
        builder.ToTable("MediatorObjections");
        builder.Property(o => o.Reason).HasMaxLength(Reason);
        builder.Property(o => o.DecisionReason).HasMaxLength(Reason);
        builder.Property(o => o.DecidedBy).HasMaxLength(Name);

        // Each party has one (特邀调解规定 15).
        builder.HasIndex(Matter, nameof(MediatorObjection.PartyNumber)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediatorDisclosure> builder)
    {
        builder.ToTable("MediatorDisclosures");
        builder.Property(d => d.Text).HasMaxLength(Reason);
        builder.HasIndex(Matter, nameof(MediatorDisclosure.Number)).IsUnique();
        builder.HasMany(d => d.Answers).WithOne().HasForeignKey("DisclosureId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<DisclosureAnswer> builder)
    {
        builder.ToTable("DisclosureAnswers");
        builder.Property(a => a.AnsweredBy).HasMaxLength(Name);
        builder.HasIndex("DisclosureId", nameof(DisclosureAnswer.PartyNumber)).IsUnique();
    }
}
