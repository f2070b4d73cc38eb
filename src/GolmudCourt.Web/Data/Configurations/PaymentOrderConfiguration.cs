using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>How a payment order lies in the database: one row, with what was claimed and the fees in it, and the evidence beside it.</summary>
internal sealed class PaymentOrderConfiguration : IEntityTypeConfiguration<PaymentOrder>, IEntityTypeConfiguration<PaymentOrderFile>
{
    private const string Order = "PaymentOrderId";

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<PaymentOrder> builder)
    {
        builder.ToTable("PaymentOrders");
        builder.IsMatter();
        builder.Property(o => o.Title).HasMaxLength(200);
        builder.Property(o => o.CaseNumber).HasMaxLength(60);
        builder.Property(o => o.Objection).HasMaxLength(CaseTrack.ReasonMaxLength);
        builder.Property(o => o.Judge).HasMaxLength(100);
        builder.Property(o => o.EndedWhy).HasMaxLength(100);
        builder.Property(o => o.EndingReason).HasMaxLength(CaseTrack.ReasonMaxLength);
        builder.Property<string?>(ProtectedColumns.CreditorKey).HasMaxLength(40);
        builder.Property<string?>(ProtectedColumns.DebtorKey).HasMaxLength(40);
        builder.OwnsOne(o => o.Step, DeadlineColumns.Map);
        builder.OwnsOne(o => o.Fees, fees => fees.Ignore(f => f.Difference));
        builder.Navigation(o => o.Fees).IsRequired();
        builder.OwnsOne(o => o.Claim, claim =>
        {
            claim.Property(c => c.Creditor).HasMaxLength(PaymentOrderClaim.NameMaxLength);
            claim.Property(c => c.CreditorAddress).HasMaxLength(PaymentOrderClaim.AddressMaxLength);
            claim.Property(c => c.Debtor).HasMaxLength(PaymentOrderClaim.NameMaxLength);
            claim.Property(c => c.DebtorAddress).HasMaxLength(PaymentOrderClaim.AddressMaxLength);
            claim.Property(c => c.Facts).HasMaxLength(PaymentOrderClaim.FactsMaxLength);
        });
        builder.Navigation(o => o.Claim).IsRequired();

        // The court walks by state and due day; a person finds their own by account or by the document they showed.
        builder.HasIndex(o => new { o.Status, o.NextDue, o.Id });
        builder.HasIndex(o => new { o.OwnerId, o.Id });
        builder.HasIndex(o => o.CaseNumber).IsUnique();
        builder.HasIndex(ProtectedColumns.CreditorKey);
        builder.HasIndex(ProtectedColumns.DebtorKey);
        builder.HasMany(o => o.SearchTerms).WithOne().HasForeignKey(t => t.PaymentOrderId).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(o => o.Files).WithOne().HasForeignKey(Order).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(o => o.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<PaymentOrderFile> builder)
    {
        builder.ToTable("PaymentOrderFiles");
        builder.Ignore(f => f.Stored);
        builder.Property(f => f.FileName).HasMaxLength(200);
        builder.Property(f => f.ContentType).HasMaxLength(100);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.Property(f => f.UploadedBy).HasMaxLength(100);
        builder.HasIndex(Order, nameof(PaymentOrderFile.Number)).IsUnique();
    }
}
