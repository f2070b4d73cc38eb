using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Service;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace GolmudCourt.Web.Data;

/// <summary>
/// Everything the portal keeps. The app asks only for this class; what one provider needs is in the sealed class of
/// that provider or nowhere.
/// </summary>
internal abstract class CourtDbContext(DbContextOptions options, FieldCipher cipher)
    : IdentityDbContext<CourtUser, IdentityRole<long>, long>(options)
{
    /// <summary>The cipher of the protected columns.</summary>
    public FieldCipher Cipher { get; } = cipher;

    /// <summary>立案申请.</summary>
    public DbSet<Filing> Filings => Set<Filing>();

    /// <summary>The journals of all matters.</summary>
    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    /// <summary>Counters of numbers.</summary>
    public DbSet<NumberCounter> NumberCounters => Set<NumberCounter>();

    /// <summary>Forms handed in.</summary>
    public DbSet<SubmittedForm> SubmittedForms => Set<SubmittedForm>();

    /// <summary>Forms kept for people whose session ended.</summary>
    public DbSet<PendingForm> PendingForms => Set<PendingForm>();

    /// <summary>The published calendar.</summary>
    public DbSet<CalendarDayRow> CalendarDays => Set<CalendarDayRow>();

    /// <summary>Imports of the calendar.</summary>
    public DbSet<CalendarVersion> CalendarVersions => Set<CalendarVersion>();

    /// <summary>Codes sent to telephones.</summary>
    public DbSet<PhoneCode> PhoneCodes => Set<PhoneCode>();

    /// <summary>Who looked at what.</summary>
    public DbSet<MatterView> MatterViews => Set<MatterView>();

    /// <summary>Registrations at the counter that are still being typed.</summary>
    public DbSet<CounterDraft> CounterDrafts => Set<CounterDraft>();

    /// <summary>调解.</summary>
    public DbSet<Mediation> Mediations => Set<Mediation>();

    /// <summary>司法确认.</summary>
    public DbSet<ConfirmationApplication> Confirmations => Set<ConfirmationApplication>();

    /// <summary>繁简分流.</summary>
    public DbSet<CaseTrack> CaseTracks => Set<CaseTrack>();

    /// <summary>速裁团队.</summary>
    public DbSet<FastTrackTeam> FastTrackTeams => Set<FastTrackTeam>();

    /// <summary>支付令.</summary>
    public DbSet<PaymentOrder> PaymentOrders => Set<PaymentOrder>();

    /// <summary>类案集中.</summary>
    public DbSet<CaseBatch> CaseBatches => Set<CaseBatch>();

    /// <summary>特邀调解员.</summary>
    public DbSet<RosterMediator> Mediators => Set<RosterMediator>();

    /// <summary>特邀调解组织.</summary>
    public DbSet<RosterOrganisation> Organisations => Set<RosterOrganisation>();

    /// <summary>培训.</summary>
    public DbSet<TrainingSession> Trainings => Set<TrainingSession>();

    /// <summary>对调解员的投诉.</summary>
    public DbSet<RosterComplaint> RosterComplaints => Set<RosterComplaint>();

    /// <summary>鉴定机构.</summary>
    public DbSet<AppraisalInstitution> AppraisalInstitutions => Set<AppraisalInstitution>();

    /// <summary>联动单位.</summary>
    public DbSet<PartnerOrganisation> Partners => Set<PartnerOrganisation>();

    /// <summary>Tables of mediators handed in.</summary>
    public DbSet<RosterImport> RosterImports => Set<RosterImport>();

    /// <summary>文书.</summary>
    public DbSet<IssuedDocument> IssuedDocuments => Set<IssuedDocument>();

    /// <summary>Templates of documents.</summary>
    public DbSet<TemplateVersion> TemplateVersions => Set<TemplateVersion>();

    /// <summary>Documents found changed on disk.</summary>
    public DbSet<DocumentAlarm> DocumentAlarms => Set<DocumentAlarm>();

    /// <summary>送达.</summary>
    public DbSet<ServiceRecord> ServiceRecords => Set<ServiceRecord>();

    /// <summary>What was told to whom.</summary>
    public DbSet<Notice> Notices => Set<Notice>();

    /// <summary>Notices on their way by other channels than the inbox.</summary>
    public DbSet<NoticeDelivery> NoticeDeliveries => Set<NoticeDelivery>();

    /// <summary>What each person wants of them.</summary>
    public DbSet<NoticePreference> NoticePreferences => Set<NoticePreference>();

    /// <summary>The duty of each open matter.</summary>
    public DbSet<DeskItem> DeskItems => Set<DeskItem>();

    /// <summary>Who took or was given which duty.</summary>
    public DbSet<DeskAssignment> DeskAssignments => Set<DeskAssignment>();

    /// <summary>代班.</summary>
    public DbSet<DeskCover> DeskCovers => Set<DeskCover>();

    /// <summary>期限差异.</summary>
    public DbSet<DeadlineDifference> DeadlineDifferences => Set<DeadlineDifference>();

    /// <summary>系统故障.</summary>
    public DbSet<SystemOutage> Outages => Set<SystemOutage>();

    /// <summary>Frozen months.</summary>
    public DbSet<IndicatorSnapshot> IndicatorSnapshots => Set<IndicatorSnapshot>();

    /// <summary>Proofs of mechanisms.</summary>
    public DbSet<MechanismEvidence> MechanismEvidence => Set<MechanismEvidence>();

    /// <summary>Figures of indicators that come from outside.</summary>
    public DbSet<ReportedFigure> ReportedFigures => Set<ReportedFigure>();

    /// <summary>What people say of a milestone.</summary>
    public DbSet<SatisfactionRating> SatisfactionRatings => Set<SatisfactionRating>();

    /// <summary>Whether an act tells the people it concerns; invented histories do not.</summary>
    public bool WritesNotices { get; set; } = true;

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changed = ChangeTracker.Entries<Matter>().Where(e => e.State is EntityState.Added or EntityState.Modified)
            .Select(e => e.Entity).Where(DeskWriter.Concerns).ToList();
        var acts = BeforeSave();
        if (WritesNotices && acts.Count > 0)
        {
            await NoticeWriter.AddAsync(this, acts, cancellationToken);
        }

        if (changed.Count == 0)
        {
            return await SaveAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        // The desk is told from what is saved, so it is written after it, and in the same transaction: both or neither.
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await SaveAsync(acceptAllChangesOnSuccess, cancellationToken);
        await DeskWriter.RefreshAsync(this, changed, cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return saved;
    }

    private async Task<int> SaveAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException)
        {
            await ThrowWhereAnotherWasFirstAsync(fault, cancellationToken);
            throw;
        }
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (BeforeSave().Count > 0 && WritesNotices)
        {
            throw new InvalidOperationException("An act is saved asynchronously: what is told of it is looked up on the way.");
        }

        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ReplaceService<IModelCacheKeyFactory, RingAwareModelCacheKeyFactory>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CourtDbContext).Assembly);
        ProtectedColumns.Apply(builder, Cipher);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    // Of two who decide at once the second may meet the unique index of the decision before the version of the matter.
    private async Task ThrowWhereAnotherWasFirstAsync(DbUpdateException fault, CancellationToken cancel)
    {
        foreach (var entry in ChangeTracker.Entries<Matter>().Where(e => e.State == EntityState.Modified).ToList())
        {
            var stored = await entry.GetDatabaseValuesAsync(cancel);
            if (stored?.GetValue<int>(nameof(Matter.Version)) != entry.OriginalValues.GetValue<int>(nameof(Matter.Version)))
            {
                throw new DbUpdateConcurrencyException("Another person has acted on the matter.", fault);
            }
        }
    }

    // One save holds the matter, its journal and its count, and what is told of it; nothing can leave one of them behind.
    private List<JournaledAct> BeforeSave()
    {
        var acts = new List<JournaledAct>();
        ChangeTracker.DetectChanges();

        // Each look at the entries would detect changes again; nothing changes between these.
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            RefuseChangedJournal();
            foreach (var matter in ChangeTracker.Entries<Matter>()
                .Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => e.Entity).ToList())
            {
                matter.CountSave();
                Journal.AddRange(matter.UnsavedEntries);
                acts.AddRange(matter.UnsavedEntries.Select(entry => new JournaledAct(matter, entry)));
                matter.EntriesTaken();
            }

            ProtectedColumns.FillLookupKeys(ChangeTracker, Cipher);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }

        return acts;
    }

    private void RefuseChangedJournal()
    {
        if (ChangeTracker.Entries<JournalEntry>().Any(e => e.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("The journal is only ever appended to.");
        }

        if (ChangeTracker.Entries<IssuedDocument>().Any(e => e.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("A document stays as it was issued; a correction is another document.");
        }
    }
}
