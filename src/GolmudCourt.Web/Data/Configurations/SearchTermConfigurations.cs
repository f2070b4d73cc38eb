using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>What matters are found by: one table for each kind, walked by term.</summary>
internal sealed class SearchTermConfigurations :
    IEntityTypeConfiguration<FilingSearchTerm>,
    IEntityTypeConfiguration<MediationSearchTerm>,
    IEntityTypeConfiguration<ConfirmationSearchTerm>,
    IEntityTypeConfiguration<PaymentOrderSearchTerm>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FilingSearchTerm> builder) => Map(builder, "FilingSearchTerms", nameof(FilingSearchTerm.FilingId));

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<MediationSearchTerm> builder) =>
        Map(builder, "MediationSearchTerms", nameof(MediationSearchTerm.MediationId));

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConfirmationSearchTerm> builder) =>
        Map(builder, "ConfirmationSearchTerms", nameof(ConfirmationSearchTerm.ConfirmationId));

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<PaymentOrderSearchTerm> builder) =>
        Map(builder, "PaymentOrderSearchTerms", nameof(PaymentOrderSearchTerm.PaymentOrderId));

    private static void Map<T>(EntityTypeBuilder<T> builder, string table, string matter)
        where T : SearchTerm
    {
        builder.ToTable(table);
        builder.Property(t => t.Term).HasMaxLength(SearchTerm.MaxLength);
        builder.HasIndex(nameof(SearchTerm.Term), matter);
    }
}
