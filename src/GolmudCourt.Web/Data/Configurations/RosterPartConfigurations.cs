using GolmudCourt.Domain.Roster;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>The records of the roster and the second roster, each in its table.</summary>
internal sealed class RosterPartConfigurations :
    IEntityTypeConfiguration<RosterTerm>,
    IEntityTypeConfiguration<RosterSuspension>,
    IEntityTypeConfiguration<RosterRemoval>,
    IEntityTypeConfiguration<MediatorTraining>,
    IEntityTypeConfiguration<MediatorDiscipline>,
    IEntityTypeConfiguration<TrainingAttendance>,
    IEntityTypeConfiguration<ComplaintFinding>,
    IEntityTypeConfiguration<AppraisalInstitution>,
    IEntityTypeConfiguration<Appraiser>,
    IEntityTypeConfiguration<PartnerOrganisation>
{
    private const int Reason = 2000;
    private const int PersonName = 100;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<RosterTerm> builder)
    {
        builder.ToTable("RosterTerms");
        builder.Property(t => t.CertificateNumber).HasMaxLength(RosterEntry.CertificateMaxLength);
        builder.Property(t => t.GrantedBy).HasMaxLength(PersonName);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<RosterSuspension> builder)
    {
        builder.ToTable("RosterSuspensions");
        builder.Property(s => s.Reason).HasMaxLength(Reason);
        builder.Property(s => s.SuspendedBy).HasMaxLength(PersonName);
        builder.Property(s => s.ReinstatedBy).HasMaxLength(PersonName);
        builder.Property(s => s.ReinstatedBecause).HasMaxLength(Reason);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<RosterRemoval> builder)
    {
        builder.ToTable("RosterRemovals");
        builder.Property(r => r.Reason).HasMaxLength(Reason);
        builder.Property(r => r.RemovedBy).HasMaxLength(PersonName);
        builder.Ignore(r => r.Name);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediatorTraining> builder)
    {
        builder.ToTable("MediatorTrainings");
        builder.Property(t => t.Title).HasMaxLength(100);
        builder.Property(t => t.Hours).HasPrecision(5, 1);
        builder.Property(t => t.RecordedBy).HasMaxLength(PersonName);
        builder.HasIndex("MediatorId", nameof(MediatorTraining.SessionKey)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediatorDiscipline> builder)
    {
        builder.ToTable("MediatorDisciplines");
        builder.Property(d => d.Reason).HasMaxLength(Reason);
        builder.Property(d => d.TakenBy).HasMaxLength(PersonName);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<TrainingAttendance> builder)
    {
        builder.ToTable("TrainingAttendances");
        builder.Property(a => a.MediatorName).HasMaxLength(PersonName);
        builder.Property(a => a.Note).HasMaxLength(200);
        builder.HasIndex("TrainingId", nameof(TrainingAttendance.MediatorId)).IsUnique();
        builder.HasOne<RosterMediator>().WithMany().HasForeignKey(a => a.MediatorId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ComplaintFinding> builder)
    {
        builder.ToTable("ComplaintFindings");
        builder.Property(f => f.Reasons).HasMaxLength(Reason);
        builder.Property(f => f.FoundBy).HasMaxLength(PersonName);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<AppraisalInstitution> builder)
    {
        builder.ToTable("AppraisalInstitutions");
        builder.IsMatter();
        builder.Property(i => i.Name).HasMaxLength(PersonName);
        builder.Property(i => i.CreditCode).HasMaxLength(18);
        builder.Property(i => i.LicenceNumber).HasMaxLength(40);
        builder.Property(i => i.Categories).Listed();
        builder.Property(i => i.Address).HasMaxLength(200);
        builder.Property(i => i.Phone).HasMaxLength(30);
        builder.Ignore(i => i.IsOpen);
        builder.Ignore(i => i.OpenAppraisers);
        builder.HasMany(i => i.Appraisers).WithOne().HasForeignKey("InstitutionId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.HasIndex(i => i.Name);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Appraiser> builder)
    {
        builder.ToTable("Appraisers");
        builder.Property(a => a.Name).HasMaxLength(PersonName);
        builder.Property(a => a.Qualification).HasMaxLength(100);
        builder.Property(a => a.LicenceNumber).HasMaxLength(40);
        builder.Property(a => a.Categories).Listed();
        builder.HasIndex("InstitutionId", nameof(Appraiser.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<PartnerOrganisation> builder)
    {
        builder.ToTable("Partners");
        builder.IsMatter();
        builder.Property(p => p.Name).HasMaxLength(PersonName);
        builder.Property(p => p.LiaisonName).HasMaxLength(PersonName);
        builder.Ignore(p => p.IsActive);
        builder.HasIndex(p => new { p.Category, p.Id });
    }
}
