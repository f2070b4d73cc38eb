using GolmudCourt.Domain.Filing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>What the court has given and decided, each in its table.</summary>
internal sealed class FilingRecordConfigurations :
    IEntityTypeConfiguration<FilingReceipt>,
    IEntityTypeConfiguration<ReceiptItem>,
    IEntityTypeConfiguration<CorrectionRequest>,
    IEntityTypeConfiguration<CorrectionItem>,
    IEntityTypeConfiguration<CorrectionPermission>,
    IEntityTypeConfiguration<Acceptance>,
    IEntityTypeConfiguration<Refusal>,
    IEntityTypeConfiguration<FeeNotice>,
    IEntityTypeConfiguration<FeeReliefApplication>
{
    private const int Text = 2000;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FilingReceipt> builder)
    {
        builder.ToTable("Receipts");
        builder.Property(r => r.Number).HasMaxLength(40);
        builder.Property(r => r.Code).HasMaxLength(20);
        builder.Property(r => r.Title).HasMaxLength(40);
        builder.Property(r => r.ReceivedBy).HasMaxLength(100);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => r.Code).IsUnique();
        builder.HasMany(r => r.Items).WithOne().HasForeignKey("ReceiptId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ReceiptItem> builder)
    {
        builder.ToTable("ReceiptItems");
        builder.Property(i => i.Name).HasMaxLength(400);
        builder.Property(i => i.FileName).HasMaxLength(200);
        builder.Property(i => i.Sha256).HasMaxLength(64);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CorrectionRequest> builder)
    {
        builder.ToTable("CorrectionRequests");
        builder.Property(c => c.RequestedBy).HasMaxLength(100);
        builder.OwnsOne(c => c.Deadline, DeadlineColumns.Map);
        builder.Navigation(c => c.Deadline).IsRequired();
        builder.HasIndex("FilingId", nameof(CorrectionRequest.Round)).IsUnique();
        builder.HasIndex(c => new { c.Round, c.RequestedAt });
        builder.HasMany(c => c.Items).WithOne().HasForeignKey("RequestId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CorrectionItem> builder)
    {
        builder.ToTable("CorrectionItems");
        builder.Property(i => i.What).HasMaxLength(Text);
        builder.Property(i => i.Reason).HasMaxLength(Text);
        builder.Property(i => i.Article).HasMaxLength(100);
        builder.Property(i => i.Answer).HasMaxLength(Text);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CorrectionPermission> builder)
    {
        builder.ToTable("CorrectionPermissions");
        builder.Property(p => p.PermittedBy).HasMaxLength(100);
        builder.Property(p => p.Reason).HasMaxLength(Text);
        builder.HasIndex("FilingId", nameof(CorrectionPermission.Round)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Acceptance> builder)
    {
        builder.ToTable("Acceptances");
        builder.Property(a => a.CaseNumber).HasMaxLength(60);
        builder.Property(a => a.TypeCode).HasMaxLength(10);
        builder.Property(a => a.DocketedBy).HasMaxLength(100);
        builder.HasIndex(a => a.CaseNumber).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Refusal> builder)
    {
        builder.ToTable("Refusals");
        builder.Property(r => r.Reasons).HasMaxLength(Text);
        builder.Property(r => r.RefusedBy).HasMaxLength(100);
        builder.OwnsOne(r => r.Appeal, DeadlineColumns.Map);
        builder.Navigation(r => r.Appeal).IsRequired();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FeeNotice> builder)
    {
        builder.ToTable("FeeNotices");
        builder.Property(n => n.Basis).HasMaxLength(400);
        builder.Property(n => n.PaymentReference).HasMaxLength(40);
        builder.OwnsOne(n => n.Deadline, DeadlineColumns.Map);
        builder.Navigation(n => n.Deadline).IsRequired();
        builder.Ignore(n => n.Payable);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FeeReliefApplication> builder)
    {
        builder.ToTable("FeeReliefApplications");
        builder.Property(r => r.GroundCode).HasMaxLength(40);
        builder.Property(r => r.Statement).HasMaxLength(Text);
        builder.Property(r => r.AppliedBy).HasMaxLength(100);
        builder.Property(r => r.DecisionReason).HasMaxLength(Text);
        builder.Property(r => r.DecidedBy).HasMaxLength(100);
        builder.HasIndex("FilingId", nameof(FeeReliefApplication.Number)).IsUnique();
        builder.HasIndex(r => new { r.Granted, r.Id });
    }
}
