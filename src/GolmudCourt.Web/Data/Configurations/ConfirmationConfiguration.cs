using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>How an application for confirmation lies in the database.</summary>
internal sealed class ConfirmationConfiguration : IEntityTypeConfiguration<ConfirmationApplication>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationApplication> builder)
    {
        builder.ToTable("Confirmations");
        builder.IsMatter();
        builder.Property(a => a.Title).HasMaxLength(200);
        builder.Property(a => a.AgreementKey).HasMaxLength(100);
        builder.Property(a => a.SubjectStatement).HasMaxLength(ConfirmationApplication.ReasonMaxLength);
        builder.OwnsOne(a => a.ApplyBy, DeadlineColumns.Map);
        builder.OwnsOne(a => a.AcceptBy, DeadlineColumns.Map);
        builder.OwnsOne(a => a.ExamineBy, DeadlineColumns.Map);

        // One agreement, one application: of two at once the index lets one in. The queue walks by state and due day.
        builder.HasIndex(a => a.AgreementKey).IsUnique();
        builder.HasIndex(a => new { a.Status, a.NextDue, a.Id });
        builder.HasIndex(a => new { a.OwnerId, a.Id });
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(a => a.OwnerId).OnDelete(DeleteBehavior.Restrict);

        Part(builder.HasMany(a => a.Parties));
        Part(builder.HasMany(a => a.Clauses));
        Part(builder.HasMany(a => a.Facts));
        Part(builder.HasMany(a => a.Mediators));
        Part(builder.HasMany(a => a.Files));
        Part(builder.HasMany(a => a.Signatures));
        Part(builder.HasMany(a => a.Consents));
        Part(builder.HasMany(a => a.Judges));
        Part(builder.HasMany(a => a.Interviews));
        Part(builder.HasMany(a => a.Supplements));
        Part(builder.HasMany(a => a.Extensions));
        Part(builder.HasMany(a => a.Withdrawals));
        Part(builder.HasMany(a => a.Objections));
        Part(builder.HasMany(a => a.Invitations));
        Part(builder.HasMany(a => a.SearchTerms));
        Decision(builder.HasOne(a => a.Agreement));
        Decision(builder.HasOne(a => a.Docketing));
        Decision(builder.HasOne(a => a.Refusal));
        Decision(builder.HasOne(a => a.Ruling));
        Decision(builder.HasOne(a => a.Lapse));
    }

    private static void Part<T>(CollectionNavigationBuilder<ConfirmationApplication, T> parts)
        where T : class =>
        parts.WithOne().HasForeignKey("ConfirmationId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);

    private static void Decision<T>(ReferenceNavigationBuilder<ConfirmationApplication, T> decision)
        where T : class =>
        decision.WithOne().HasForeignKey<T>("ConfirmationId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
}
