using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GolmudCourt.Web.Data.Configurations;

/// <summary>How the roster of mediators and organisations lies in the database.</summary>
internal sealed class RosterConfigurations :
    IEntityTypeConfiguration<RosterMediator>,
    IEntityTypeConfiguration<RosterOrganisation>,
    IEntityTypeConfiguration<TrainingSession>,
    IEntityTypeConfiguration<RosterComplaint>,
    IEntityTypeConfiguration<RosterImport>
{
    private const int Words = 200;
    private const int PersonName = 100;

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<RosterMediator> builder)
    {
        builder.ToTable("Mediators");
        Entry(builder, "MediatorId");
        builder.Property(m => m.Categories).Listed();
        builder.Property(m => m.Fields).Listed();
        builder.Property(m => m.Languages).Listed();
        builder.Property(m => m.Strengths).HasMaxLength(Words);
        builder.Property(m => m.OtherLanguage).HasMaxLength(50);
        builder.Property(m => m.AreaServed).HasMaxLength(Words);
        builder.Property(m => m.Township).HasMaxLength(50);
        builder.Property(m => m.Employer).HasMaxLength(PersonName);
        builder.Property(m => m.FeeNote).HasMaxLength(Words);
        builder.Property(m => m.Biography).HasMaxLength(1000);
        builder.Property<string?>(ProtectedColumns.PhoneKey).HasMaxLength(40);
        builder.Ignore(m => m.WasAdmitted);
        builder.OwnsOne(m => m.Photo, RosterImageColumns.Map);
        builder.HasMany(m => m.Trainings).WithOne().HasForeignKey("MediatorId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(m => m.Disciplines).WithOne().HasForeignKey("MediatorId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.HasOne<RosterOrganisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);

        // A number names one certificate, an account one mediator. The lists walk by state and by organisation; a table is
        // matched with the file by name and telephone.
        builder.HasIndex(m => m.CertificateNumber).IsUnique();
        builder.HasIndex(m => m.UserId).IsUnique();
        builder.HasIndex(m => new { m.Status, m.Id });
        builder.HasIndex(m => new { m.OrganisationId, m.Id });
        builder.HasIndex(ProtectedColumns.PhoneKey);
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<RosterOrganisation> builder)
    {
        builder.ToTable("Organisations");
        Entry(builder, "OrganisationId");
        builder.Property(o => o.Fields).Listed();
        builder.Property(o => o.Languages).Listed();
        builder.Property(o => o.CreditCode).HasMaxLength(18);
        builder.Property(o => o.Address).HasMaxLength(Words);
        builder.Property(o => o.AreaServed).HasMaxLength(Words);
        builder.Property(o => o.OtherLanguage).HasMaxLength(50);
        builder.Property(o => o.LiaisonName).HasMaxLength(PersonName);
        builder.Property(o => o.FeeNote).HasMaxLength(Words);
        builder.Property(o => o.Introduction).HasMaxLength(2000);
        builder.OwnsOne(o => o.Seal, RosterImageColumns.Map);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(o => o.ManagerUserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.CertificateNumber).IsUnique();
        builder.HasIndex(o => new { o.Status, o.Id });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<TrainingSession> builder)
    {
        builder.ToTable("Trainings");
        builder.IsMatter();
        builder.Property(t => t.Title).HasMaxLength(100);
        builder.Property(t => t.Hours).HasPrecision(5, 1);
        builder.Property(t => t.Place).HasMaxLength(100);
        builder.Property(t => t.Content).HasMaxLength(2000);
        builder.Property(t => t.Trainer).HasMaxLength(100);
        builder.HasMany(t => t.Attendances).WithOne().HasForeignKey("TrainingId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.HasOne<RosterOrganisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => new { t.Date, t.Id });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<RosterComplaint> builder)
    {
        builder.ToTable("RosterComplaints");
        builder.IsMatter();
        builder.Property(c => c.MediatorName).HasMaxLength(PersonName);
        builder.Property(c => c.Complainant).HasMaxLength(PersonName);
        builder.Property(c => c.Text).HasMaxLength(4000);
        builder.Ignore(c => c.HasProvisionalDates);
        builder.OwnsOne(c => c.Feedback, DeadlineColumns.Map);
        builder.Navigation(c => c.Feedback).IsRequired();
        builder.HasOne(c => c.Finding).WithOne().HasForeignKey<ComplaintFinding>("ComplaintId").IsRequired().OnDelete(DeleteBehavior.ClientCascade);
        builder.HasOne<RosterMediator>().WithMany().HasForeignKey(c => c.MediatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(c => c.ComplainantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.Status, c.NextDue, c.Id });
        builder.HasIndex(c => new { c.MediatorId, c.Id });
        builder.HasIndex(c => new { c.ComplainantId, c.Id });
    }

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<RosterImport> builder)
    {
        builder.HasKey(i => i.Key);
        builder.Property(i => i.OwnerName).HasMaxLength(PersonName);
        builder.Property(i => i.FileName).HasMaxLength(Words);
        builder.Property(i => i.Sha256).HasMaxLength(64);
        builder.Property(i => i.Problems).HasMaxLength(200_000);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => new { i.OwnerId, i.At });
        builder.HasOne<CourtUser>().WithMany().HasForeignKey(i => i.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }

    // What a mediator and an organisation share. Terms, suspensions and the end lie in one table each, with one of two owners.
    private static void Entry<T>(EntityTypeBuilder<T> builder, string owner)
        where T : RosterEntry
    {
        builder.IsMatter();
        builder.Property(e => e.Name).HasMaxLength(PersonName);
        builder.Property(e => e.InvitingCourt).HasMaxLength(100);
        builder.Property(e => e.CertificateNumber).HasMaxLength(RosterEntry.CertificateMaxLength);
        builder.Ignore(e => e.StatusName);
        builder.HasMany(e => e.Terms).WithOne().HasForeignKey(owner).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(e => e.Suspensions).WithOne().HasForeignKey(owner).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasOne(e => e.Removal).WithOne().HasForeignKey<RosterRemoval>(owner).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasIndex(e => e.Name);
    }
}

/// <summary>The columns of a picture.</summary>
internal static class RosterImageColumns
{
    /// <summary>Maps it as part of its owner's row.</summary>
    public static void Map<T>(OwnedNavigationBuilder<T, RosterImage> image)
        where T : class
    {
        image.Property(i => i.FileName).HasMaxLength(200);
        image.Property(i => i.ContentType).HasMaxLength(100);
        image.Property(i => i.Sha256).HasMaxLength(64);
    }
}

/// <summary>What every matter has.</summary>
internal static class MatterColumns
{
    /// <summary>Maps key, version and journal head.</summary>
    public static void IsMatter<T>(this EntityTypeBuilder<T> builder)
        where T : Matter
    {
        builder.HasIndex(m => m.Key).IsUnique();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Ignore(m => m.UnsavedEntries);
        builder.Property(m => m.JournalHead).HasMaxLength(64);
    }
}
