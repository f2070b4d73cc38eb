using GolmudCourt.Web.Features.Accounts;
using GolmudCourt.Web.Features.Accounts.Profile;
using GolmudCourt.Web.Features.Accounts.Registration;
using GolmudCourt.Web.Features.Accounts.SignIn;
using GolmudCourt.Web.Features.Administration.Accounts;
using GolmudCourt.Web.Features.Administration.Calendar;
using GolmudCourt.Web.Features.Audit.Journal;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Features.Counter.Drafts;
using GolmudCourt.Web.Features.Docketing.Queue;
using GolmudCourt.Web.Features.Docketing.Reviews;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Features.Documents;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Filings.Causes;
using GolmudCourt.Web.Features.Filings.Drafts;
using GolmudCourt.Web.Features.Filings.Parties;
using GolmudCourt.Web.Features.Indicators;
using GolmudCourt.Web.Features.Matters.Consents;
using GolmudCourt.Web.Features.Matters.Corrections;
using GolmudCourt.Web.Features.Matters.FeeNotices;
using GolmudCourt.Web.Features.Matters.FeeReliefs;
using GolmudCourt.Web.Features.Matters.Matters;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.MediationWork;
using GolmudCourt.Web.Features.Notices;
using GolmudCourt.Web.Features.Receipts.Receipts;
using GolmudCourt.Web.Features.Receipts.Verifications;
using GolmudCourt.Web.Features.Roster;
using GolmudCourt.Web.Features.Roster.Complaints;
using GolmudCourt.Web.Features.Roster.Directory;
using GolmudCourt.Web.Features.Roster.Imports;
using GolmudCourt.Web.Features.Roster.Mediators;
using GolmudCourt.Web.Features.Roster.Organisations;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Features.Roster.Trainings;
using GolmudCourt.Web.Features.Service;
using GolmudCourt.Web.Features.Supervision.Deadlines;
using GolmudCourt.Web.Features.Tools;

namespace GolmudCourt.Web.Features;

/// <summary>The services of the features.</summary>
internal static class FeatureSetup
{
    /// <summary>Registers them.</summary>
    public static void AddPortalFeatures(this IServiceCollection services)
    {
        services.AddScoped<CalendarQueries>();
        services.AddScoped<CauseQueries>();
        services.AddConfirmations();
        services.AddScoped<ConsentQueries>();
        services.AddScoped<CorrectionQueries>();
        services.AddScoped<CounterDrafts>();
        services.AddScoped<CounterFilings>();
        services.AddScoped<DeadlineQueries>();
        services.AddDocuments();
        services.AddScoped<DraftDesk>();
        services.AddScoped<DraftQueries>();
        services.AddScoped<FeeNoticeQueries>();
        services.AddScoped<FeeReliefQueries>();
        services.AddScoped<FilingActs>();
        services.AddScoped<FilingDesk>();
        services.AddScoped<ImportPlanner>();
        services.AddSingleton<ImportQueue>();
        services.AddHostedService<ImportWorker>();
        services.AddIndicators();
        services.AddScoped<JournalQueries>();
        services.AddScoped<JournalVerification>();
        services.AddScoped<KnownPeople>();
        services.AddScoped<MatterHeads>();
        services.AddScoped<MatterListQueries>();
        services.AddScoped<MatterQueries>();
        services.AddMediation();
        services.AddMediationWork();
        services.AddScoped<MobileChange>();
        services.AddScoped<NewPasswords>();
        services.AddNotices();
        services.AddSingleton<PartyChoices>();
        services.AddScoped<PasswordGate>();
        services.AddScoped<PhoneCodes>();
        services.AddScoped<QueueQueries>();
        services.AddScoped<ReceiptQueries>();
        services.AddScoped<RegistrationDesk>();
        services.AddScoped<ReviewQueries>();
        services.AddScoped<SealedNote>();
        services.AddService();
        services.AddScoped<SignInRecords>();
        services.AddTools();
        services.AddScoped<ComplaintQueries>();
        services.AddScoped<MediatorQueries>();
        services.AddScoped<OrganisationQueries>();
        services.AddSingleton<PublicRoster>();
        services.AddScoped<RosterDesk>();
        services.AddScoped<RosterImporter>();
        services.AddScoped<RosterWork>();
        services.AddScoped<TrainingQueries>();
        services.AddScoped<VerificationQueries>();
        services.AddScoped<AccountKeeper>();
        services.AddScoped<AccountQueries>();
    }
}
