using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>Documents and their templates. A document is replaced once at most; its number is nobody else's.</summary>
internal sealed class DocumentConfigurations : IEntityTypeConfiguration<IssuedDocument>, IEntityTypeConfiguration<TemplateVersion>, IEntityTypeConfiguration<DocumentAlarm>
{
    private const int Hash = 64;
    private const int Name = 100;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<IssuedDocument> builder)
    {
        builder.ToTable("IssuedDocuments");
        builder.HasIndex(d => d.Key).IsUnique();
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasIndex(d => new { d.MatterKey, d.Id });
        builder.HasIndex(d => d.ReplacesId).IsUnique();
        builder.Property(d => d.Number).HasMaxLength(40);
        builder.Property(d => d.KindCode).HasMaxLength(40);
        builder.Property(d => d.Name).HasMaxLength(Name);
        builder.Property(d => d.TemplateSha256).HasMaxLength(Hash);
        builder.Property(d => d.Sha256).HasMaxLength(Hash);
        builder.Property(d => d.ReplacesNumber).HasMaxLength(40);
        builder.Property(d => d.IssuedBy).HasMaxLength(Name);
        builder.Ignore(d => d.FileName);
        builder.HasOne<IssuedDocument>().WithOne().HasForeignKey<IssuedDocument>(d => d.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(d => d.IssuedById).OnDelete(DeleteBehavior.Restrict);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<TemplateVersion> builder)
    {
        builder.ToTable("TemplateVersions");
        builder.HasIndex(v => new { v.KindCode, v.Number }).IsUnique();
        builder.Property(v => v.KindCode).HasMaxLength(40);
        builder.Property(v => v.FileName).HasMaxLength(120);
        builder.Property(v => v.Sha256).HasMaxLength(Hash);
        builder.Property(v => v.Note).HasMaxLength(TemplateVersion.NoteMaxLength);
        builder.Property(v => v.BroughtBy).HasMaxLength(Name);
        builder.Property(v => v.ReleasedBy).HasMaxLength(Name);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<DocumentAlarm> builder)
    {
        builder.ToTable("DocumentAlarms");
        builder.HasIndex(a => a.DocumentId).IsUnique();
        builder.Property(a => a.Finding).HasMaxLength(200);
        builder.HasOne<IssuedDocument>().WithMany().HasForeignKey(a => a.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}
