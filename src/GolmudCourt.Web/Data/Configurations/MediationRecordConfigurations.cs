using GolmudCourt.Domain.Mediation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>What happens in a mediation and how it ends, each in its table.</summary>
internal sealed class MediationRecordConfigurations :
    IEntityTypeConfiguration<ExtensionProposal>,
    IEntityTypeConfiguration<ExtensionAnswer>,
    IEntityTypeConfiguration<AppraisalSuspension>,
    IEntityTypeConfiguration<MediationSession>,
    IEntityTypeConfiguration<SessionAttendance>,
    IEntityTypeConfiguration<UndisputedFact>,
    IEntityTypeConfiguration<FactConfirmation>,
    IEntityTypeConfiguration<Performance>,
    IEntityTypeConfiguration<Declination>,
    IEntityTypeConfiguration<MediationEnding>
{
    private const string Matter = "MediationId";
    private const int Name = 100;
    private const int Reason = 2000;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ExtensionProposal> builder)
    {
        builder.ToTable("ExtensionProposals");
        builder.Property(e => e.Reason).HasMaxLength(Reason);
        builder.Property(e => e.ProposedBy).HasMaxLength(Name);
        builder.HasIndex(Matter, nameof(ExtensionProposal.Number)).IsUnique();
        builder.HasMany(e => e.Answers).WithOne().HasForeignKey("ProposalId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ExtensionAnswer> builder)
    {
        builder.ToTable("ExtensionAnswers");
        builder.Property(a => a.AnsweredBy).HasMaxLength(Name);
        builder.HasIndex("ProposalId", nameof(ExtensionAnswer.PartyNumber)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<AppraisalSuspension> builder)
    {
        builder.ToTable("AppraisalSuspensions");
        builder.Property(a => a.Institution).HasMaxLength(Name);
        builder.Property(a => a.Subject).HasMaxLength(Name);
        builder.Property(a => a.StartedBy).HasMaxLength(Name);
        builder.HasIndex(Matter, nameof(AppraisalSuspension.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediationSession> builder)
    {
        builder.ToTable("MediationSessions");
        builder.Property(s => s.MediatorName).HasMaxLength(Name);
        builder.Property(s => s.Room).HasMaxLength(50);
        builder.Property(s => s.CancelReason).HasMaxLength(Reason);
        builder.HasIndex(Matter, nameof(MediationSession.Number)).IsUnique();

        // What is booked: asked by mediator and by room in a serializable transaction, so that of two at once one waits.
        builder.HasIndex(s => new { s.MediatorId, s.Start });
        builder.HasIndex(s => new { s.Room, s.Start });
        builder.HasMany(s => s.Attendance).WithOne().HasForeignKey("SessionId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<SessionAttendance> builder)
    {
        builder.ToTable("SessionAttendances");
        builder.HasIndex("SessionId", nameof(SessionAttendance.PartyNumber)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<UndisputedFact> builder)
    {
        builder.ToTable("UndisputedFacts");
        builder.Property(f => f.Text).HasMaxLength(UndisputedFact.MaxLength);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FactConfirmation> builder)
    {
        builder.ToTable("FactConfirmations");
        builder.Property(c => c.Name).HasMaxLength(Name);
        builder.Property(c => c.DrawingSha256).HasMaxLength(64);
        builder.Property(c => c.Address).HasMaxLength(64);
        builder.Property(c => c.TextHash).HasMaxLength(64);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Performance> builder)
    {
        builder.ToTable("Performances");
        builder.Property(p => p.What).HasMaxLength(1100);
        builder.Property(p => p.Note).HasMaxLength(500);
        builder.Property(p => p.DisputeReason).HasMaxLength(Reason);
        builder.HasIndex(Matter, nameof(Performance.Number)).IsUnique();
        builder.HasIndex(p => new { p.Status, p.DueOn });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Declination> builder)
    {
        builder.ToTable("MediationDeclinations");
        builder.Property(d => d.Reason).HasMaxLength(Reason);
        builder.Property(d => d.DeclinedBy).HasMaxLength(Name);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediationEnding> builder)
    {
        builder.ToTable("MediationEndings");
        builder.Property(e => e.Circumstances).HasMaxLength(Reason);
        builder.Property(e => e.CostRaising).HasMaxLength(Reason);
        builder.Property(e => e.EndedBy).HasMaxLength(Name);
        builder.HasIndex(e => new { e.Ground, e.EndedAt });
    }
}
