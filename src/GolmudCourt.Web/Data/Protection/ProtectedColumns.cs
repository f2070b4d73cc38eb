using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Service;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GolmudCourt.Web.Data.Protection;

/// <summary>Which columns are encrypted, and which carry the keyed hash that finds them.</summary>
internal static class ProtectedColumns
{
    /// <summary>The shadow column with the keyed hash of a party's document number.</summary>
    public const string DocumentKey = "DocumentKey";

    /// <summary>The shadow column with the keyed hash of a party's or a mediator's telephone.</summary>
    public const string PhoneKey = "PhoneKey";

    /// <summary>The shadow column with the keyed hash of the document number of a creditor who asks for a payment order.</summary>
    public const string CreditorKey = "CreditorKey";

    /// <summary>The shadow column with the keyed hash of the debtor's document number.</summary>
    public const string DebtorKey = "DebtorKey";

    private const int SealedLength = 600;

    // A sealed text is base64 of UTF-8, four thirds of three bytes a character, and a little more.
    private const int SealedPerCharacter = 5;

    /// <summary>Puts the cipher on every protected column.</summary>
    public static void Apply(ModelBuilder builder, FieldCipher cipher)
    {
        var converter = new ValueConverter<string, string>(plain => cipher.Protect(plain), stored => cipher.Unprotect(stored));
        void Protect<T>(EntityTypeBuilder<T> entity, string property)
            where T : class => entity.Property(property).HasConversion(converter).HasMaxLength(SealedLength);
        void Seal<T>(string property, int most)
            where T : class => builder.Entity<T>().Property(property).HasConversion(converter).HasMaxLength(most * SealedPerCharacter);

        Protect(builder.Entity<FilingParty>(), nameof(FilingParty.DocumentNumber));
        Protect(builder.Entity<FilingParty>(), nameof(FilingParty.Phone));
        Protect(builder.Entity<FilingAgent>(), nameof(FilingAgent.Phone));
        Protect(builder.Entity<CourtUser>(), nameof(CourtUser.DocumentNumber));
        Protect(builder.Entity<CourtUser>(), nameof(CourtUser.Mobile));
        Protect(builder.Entity<CourtUser>(), nameof(CourtUser.MailAddress));
        Protect(builder.Entity<RosterMediator>(), nameof(RosterMediator.Phone));
        Protect(builder.Entity<RosterOrganisation>(), nameof(RosterOrganisation.LiaisonPhone));
        Protect(builder.Entity<RosterComplaint>(), nameof(RosterComplaint.Phone));
        Protect(builder.Entity<PartnerOrganisation>(), nameof(PartnerOrganisation.LiaisonPhone));
        Protect(builder.Entity<MediationParty>(), nameof(MediationParty.DocumentNumber));
        Protect(builder.Entity<MediationParty>(), nameof(MediationParty.Phone));
        Protect(builder.Entity<ServiceRecord>(), nameof(ServiceRecord.IdentityNumber));
        Protect(builder.Entity<ServiceRecord>(), nameof(ServiceRecord.Phone));
        Protect(builder.Entity<ServiceRecord>(), nameof(ServiceRecord.Email));
        Seal<ConfidentialRecord>(nameof(ConfidentialRecord.Minutes), ConfidentialRecord.MaxLength);
        Seal<ConfidentialRecord>(nameof(ConfidentialRecord.NextStep), 2000);
        Seal<Offer>(nameof(Offer.NonMonetary), 2000);
        Seal<Agreement>(nameof(Agreement.FactsAndDisputes), 10_000);
        Seal<Agreement>(nameof(Agreement.Costs), 500);
        Seal<Agreement>(nameof(Agreement.Text), 300_000);
        Seal<AgreementClause>(nameof(AgreementClause.Subject), 1000);
        Seal<AgreementClause>(nameof(AgreementClause.Account), 200);
        Seal<AgreementClause>(nameof(AgreementClause.Breach), 1000);
        Seal<FreeClause>(nameof(FreeClause.Text), 2000);
        Protect(builder.Entity<ConfirmationParty>(), nameof(ConfirmationParty.DocumentNumber));
        Protect(builder.Entity<ConfirmationParty>(), nameof(ConfirmationParty.Phone));
        Protect(builder.Entity<ConfirmationObjection>(), nameof(ConfirmationObjection.Phone));
        Seal<ConfirmationAgreement>(nameof(ConfirmationAgreement.Text), 300_000);
        Seal<ConfirmationClause>(nameof(ConfirmationClause.Subject), 2000);
        Seal<ConfirmationClause>(nameof(ConfirmationClause.Account), 200);
        Seal<ConfirmationClause>(nameof(ConfirmationClause.Breach), 1000);
        Seal<ConfirmationInterview>(nameof(ConfirmationInterview.Record), ConfirmationInterview.MaxLength);
        Protect(builder.Entity<ConfirmationConsent>(), nameof(ConfirmationConsent.Phone));
        Protect(builder.Entity<ConfirmationConsent>(), nameof(ConfirmationConsent.Email));
        builder.Entity<NoticeDelivery>().OwnsOne(d => d.Service, s =>
        {
            s.Property(m => m.To).HasConversion(converter).HasMaxLength(SealedLength);
            s.Property(m => m.Text).HasConversion(converter!).HasMaxLength(ServiceMessage.TextMaxLength * SealedPerCharacter);
        });
        builder.Entity<PaymentOrder>().OwnsOne(o => o.Claim, c =>
        {
            c.Property(x => x.CreditorDocument).HasConversion(converter).HasMaxLength(SealedLength);
            c.Property(x => x.CreditorPhone).HasConversion(converter).HasMaxLength(SealedLength);
            c.Property(x => x.DebtorDocument).HasConversion(converter!).HasMaxLength(SealedLength);
            c.Property(x => x.DebtorPhone).HasConversion(converter!).HasMaxLength(SealedLength);
        });
        builder.Entity<Filing>().OwnsOne(f => f.Delivery, d =>
        {
            d.Property(x => x.Phone).HasConversion(converter).HasMaxLength(SealedLength);
            d.Property(x => x.Email).HasConversion(converter!).HasMaxLength(SealedLength);
        });
    }

    /// <summary>Keeps the keyed hashes in step with what they are hashes of.</summary>
    public static void FillLookupKeys(ChangeTracker tracker, FieldCipher cipher)
    {
        string? Key(string? value) => value is null ? null : cipher.LookupKey(value);
        foreach (var entry in tracker.Entries<FilingParty>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            entry.Property(DocumentKey).CurrentValue = Key(entry.Entity.DocumentNumber);
            entry.Property(PhoneKey).CurrentValue = Key(entry.Entity.Phone);
        }

        foreach (var entry in tracker.Entries<MediationParty>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            entry.Property(DocumentKey).CurrentValue = Key(entry.Entity.DocumentNumber);
            entry.Property(PhoneKey).CurrentValue = Key(entry.Entity.Phone);
        }

        foreach (var entry in tracker.Entries<ConfirmationParty>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            entry.Property(DocumentKey).CurrentValue = Key(entry.Entity.DocumentNumber);
            entry.Property(PhoneKey).CurrentValue = Key(entry.Entity.Phone);
        }

        foreach (var entry in tracker.Entries<PaymentOrder>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            entry.Property(CreditorKey).CurrentValue = Key(entry.Entity.Claim.CreditorDocument);
            entry.Property(DebtorKey).CurrentValue = Key(entry.Entity.Claim.DebtorDocument);
        }

        foreach (var entry in tracker.Entries<RosterMediator>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            entry.Property(PhoneKey).CurrentValue = Key(entry.Entity.Phone);
        }

        foreach (var entry in tracker.Entries<CourtUser>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            entry.Entity.DocumentKey = Key(entry.Entity.DocumentNumber);
            entry.Entity.MobileKey = Key(entry.Entity.Mobile);
        }
    }
}
