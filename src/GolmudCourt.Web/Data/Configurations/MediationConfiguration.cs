using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>How a mediation lies in the database. What is confidential lies in tables of its own.</summary>
internal sealed class MediationConfiguration : IEntityTypeConfiguration<Mediation>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Mediation> builder)
    {
        builder.ToTable("Mediations");
        builder.IsMatter();
        builder.Property(m => m.CaseNumber).HasMaxLength(60);
        builder.Property(m => m.FieldCode).HasMaxLength(40);
        builder.Property(m => m.FieldName).HasMaxLength(40);
        builder.Property(m => m.CauseCode).HasMaxLength(20);
        builder.Property(m => m.CauseName).HasMaxLength(100);
        builder.Property(m => m.Summary).HasMaxLength(Domain.Filing.Filing.FactsMaxLength);
        builder.Property(m => m.Request).HasMaxLength(Domain.Filing.ClaimDetails.MaxLength * Domain.Filing.ClaimDetails.MaxCount * 2);
        builder.Property(m => m.Title).HasMaxLength(200);
        builder.OwnsOne(m => m.Origin, o =>
        {
            o.Property(x => x.ReceiptNumber).HasMaxLength(40);
            o.Property(x => x.CaseNumber).HasMaxLength(60);
            o.Property(x => x.PartnerName).HasMaxLength(100);

            // A filing is mediated once only (民诉法 125).
            o.HasIndex(x => x.FilingKey).IsUnique();
            o.HasIndex(x => x.CaseNumber);
        });
        builder.Navigation(m => m.Origin).IsRequired();
        builder.OwnsOne(m => m.StepDeadline, DeadlineColumns.Map);
        builder.OwnsOne(m => m.Period, DeadlineColumns.Map);

        // A number names one mediation. The desk and the portal's own acts walk by state and due day; the rest by owner.
        builder.HasIndex(m => m.CaseNumber).IsUnique();
        builder.HasIndex(m => new { m.Status, m.NextDue, m.Id });
        builder.HasIndex(m => new { m.OwnerId, m.Id });
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(m => m.OwnerId).OnDelete(DeleteBehavior.Restrict);

        Part(builder.HasMany(m => m.Parties));
        Part(builder.HasMany(m => m.Files));
        Part(builder.HasMany(m => m.Referrals));
        Part(builder.HasMany(m => m.Consents));
        Part(builder.HasMany(m => m.Invitations));
        Part(builder.HasMany(m => m.Picks));
        Part(builder.HasMany(m => m.CourtChoices));
        Part(builder.HasMany(m => m.Appointments));
        Part(builder.HasMany(m => m.Objections));
        Part(builder.HasMany(m => m.Disclosures));
        Part(builder.HasMany(m => m.Extensions));
        Part(builder.HasMany(m => m.Appraisals));
        Part(builder.HasMany(m => m.Sessions));
        Part(builder.HasMany(m => m.ConfidentialRecords));
        Part(builder.HasMany(m => m.Facts));
        Part(builder.HasMany(m => m.FactConfirmations));
        Part(builder.HasMany(m => m.Offers));
        Part(builder.HasMany(m => m.Agreements));
        Part(builder.HasMany(m => m.Performances));
        Part(builder.HasMany(m => m.Ratings));
        Part(builder.HasMany(m => m.SearchTerms));
        Decision(builder.HasOne(m => m.Declination));
        Decision(builder.HasOne(m => m.Ending));
    }

    private static void Part<T>(CollectionNavigationBuilder<Mediation, T> parts)
        where T : class =>
        parts.WithOne().HasForeignKey("MediationId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);

    private static void Decision<T>(ReferenceNavigationBuilder<Mediation, T> decision)
        where T : class =>
        decision.WithOne().HasForeignKey<T>("MediationId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
}
