using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>The ledger of service: one row a document and recipient, its attempts, the codes by which it is fetched.</summary>
internal sealed class ServiceConfigurations : IEntityTypeConfiguration<ServiceRecord>, IEntityTypeConfiguration<ServiceAttempt>, IEntityTypeConfiguration<ServiceCode>
{
    /// <summary>The shadow column by which a code is found.</summary>
    public const string Selector = "Selector";

    private const string Record = "RecordId";
    private const int Name = 100;
    private const int Words = 300;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ServiceRecord> builder)
    {
        builder.ToTable("ServiceRecords");
        builder.HasIndex(r => r.Key).IsUnique();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.UnsavedEntries);
        builder.Ignore(r => r.Terms);
        builder.Property(r => r.JournalHead).HasMaxLength(64);
        builder.Property(r => r.DocumentName).HasMaxLength(Name);
        builder.Property(r => r.DocumentNumber).HasMaxLength(40);
        builder.Property(r => r.RecipientName).HasMaxLength(Name);
        builder.Property(r => r.Address).HasMaxLength(200);
        builder.Property(r => r.Explanation).HasMaxLength(Words);
        builder.Property(r => r.Article).HasMaxLength(60);
        builder.HasIndex(r => new { r.DocumentId, r.PartyNumber }).IsUnique();
        builder.HasIndex(r => new { r.RecipientUserId, r.Id });
        builder.HasIndex(r => new { r.NeedsClerk, r.Id });
        builder.HasIndex(r => r.OfMatter);
        builder.HasOne<IssuedDocument>().WithMany().HasForeignKey(r => r.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(r => r.RecipientUserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Attempts).WithOne().HasForeignKey(Record).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(r => r.Codes).WithOne().HasForeignKey(Record).IsRequired().OnDelete(DeleteBehavior.ClientCascade);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ServiceAttempt> builder)
    {
        builder.ToTable("ServiceAttempts");
        builder.Ignore(a => a.Facts);
        builder.Property(a => a.Details).HasMaxLength(Words);
        builder.Property(a => a.SentBy).HasMaxLength(Name);
        builder.Property(a => a.Remark).HasMaxLength(Words);
        builder.HasIndex(Record, nameof(ServiceAttempt.Number)).IsUnique();
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ServiceCode> builder)
    {
        builder.ToTable("ServiceCodes");
        builder.Property(c => c.CodeHash).HasMaxLength(64);
        builder.Property<string?>(Selector).HasMaxLength(10);
        builder.HasIndex(Selector).IsUnique();
    }
}
