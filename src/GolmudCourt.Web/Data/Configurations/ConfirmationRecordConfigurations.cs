using GolmudCourt.Domain.Confirmation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>What the court does with an application, each in its table.</summary>
internal sealed class ConfirmationRecordConfigurations :
    IEntityTypeConfiguration<ConfirmationDocketing>,
    IEntityTypeConfiguration<ConfirmationRefusal>,
    IEntityTypeConfiguration<ConfirmationJudge>,
    IEntityTypeConfiguration<ConfirmationInterview>,
    IEntityTypeConfiguration<SupplementRequest>,
    IEntityTypeConfiguration<ExaminationExtension>,
    IEntityTypeConfiguration<WithdrawalRequest>,
    IEntityTypeConfiguration<ConfirmationRuling>,
    IEntityTypeConfiguration<ConfirmationLapse>,
    IEntityTypeConfiguration<ConfirmationObjection>
{
    private const string Matter = "ConfirmationId";
    private const int Name = 100;
    private const int Reason = ConfirmationApplication.ReasonMaxLength;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationDocketing> builder)
    {
        builder.ToTable("ConfirmationDocketings");
        builder.Property(d => d.CaseNumber).HasMaxLength(60);
        builder.Property(d => d.DocketedBy).HasMaxLength(Name);
        builder.HasIndex(d => d.CaseNumber).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationRefusal> builder)
    {
        builder.ToTable("ConfirmationRefusals");
        builder.Property(r => r.Reason).HasMaxLength(Reason);
        builder.Property(r => r.RefusedBy).HasMaxLength(Name);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationJudge> builder)
    {
        builder.ToTable("ConfirmationJudges");
        builder.Property(j => j.Name).HasMaxLength(Name);
        builder.Property(j => j.Reason).HasMaxLength(Reason);
        builder.Property(j => j.AppointedBy).HasMaxLength(Name);

        // Of two judges who take a matter at once the second meets this index.
        builder.HasIndex(Matter, nameof(ConfirmationJudge.Number)).IsUnique();
        builder.HasIndex(j => j.UserId);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationInterview> builder)
    {
        builder.ToTable("ConfirmationInterviews");
        builder.Property(i => i.RecordedBy).HasMaxLength(Name);
        builder.HasIndex(Matter, nameof(ConfirmationInterview.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<SupplementRequest> builder)
    {
        builder.ToTable("SupplementRequests");
        builder.Property(s => s.What).HasMaxLength(Reason);
        builder.Property(s => s.RequestedBy).HasMaxLength(Name);
        builder.Property(s => s.Answer).HasMaxLength(Reason);
        builder.Property(s => s.AnsweredBy).HasMaxLength(Name);
        builder.OwnsOne(s => s.Deadline, DeadlineColumns.Map);
        builder.Navigation(s => s.Deadline).IsRequired();
        builder.HasIndex(Matter, nameof(SupplementRequest.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ExaminationExtension> builder)
    {
        builder.ToTable("ExaminationExtensions");
        builder.Property(e => e.Reason).HasMaxLength(Reason);
        builder.Property(e => e.GrantedBy).HasMaxLength(Name);
        builder.HasIndex(Matter, nameof(ExaminationExtension.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<WithdrawalRequest> builder)
    {
        builder.ToTable("WithdrawalRequests");
        builder.Property(w => w.Reason).HasMaxLength(Reason);
        builder.Property(w => w.AskedBy).HasMaxLength(Name);
        builder.Property(w => w.Decision).HasMaxLength(Reason);
        builder.HasIndex(Matter, nameof(WithdrawalRequest.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationRuling> builder)
    {
        builder.ToTable("ConfirmationRulings");
        builder.Property(r => r.Reasons).HasMaxLength(Reason);
        builder.Property(r => r.Judge).HasMaxLength(Name);
        builder.Property(r => r.Grounds).Listed();
        builder.Property(r => r.Subjects).Listed();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationLapse> builder)
    {
        builder.ToTable("ConfirmationLapses");
        builder.Property(l => l.Reason).HasMaxLength(Reason);
        builder.Property(l => l.Judge).HasMaxLength(Name);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationObjection> builder)
    {
        builder.ToTable("ConfirmationObjections");
        builder.Property(o => o.Name).HasMaxLength(Name);
        builder.Property(o => o.Reason).HasMaxLength(Reason);
        builder.Property(o => o.Decision).HasMaxLength(Reason);
        builder.Property(o => o.DecidedBy).HasMaxLength(Name);
        builder.OwnsOne(o => o.Deadline, DeadlineColumns.Map);
        builder.Navigation(o => o.Deadline).IsRequired();
        builder.HasIndex(Matter, nameof(ConfirmationObjection.Number)).IsUnique();
        builder.HasIndex(o => o.FiledById);
    }
}
