using System.Reflection;
using System.Text.RegularExpressions;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Service;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.House;

/// <summary>Every act tells somebody something, or says why not; and no sentence says more than it must.</summary>
public sealed partial class NoticeCatalogueTests
{
    // The acts of a part reach the journal as acts of the whole: they stand in the table of the mediation too.
    private static readonly Type[] s_parts = [typeof(AgreementWorkflow), typeof(OfferWorkflow)];

    // What is written into the journal under a name that is in no table.
    private static readonly (string Kind, string[] Acts)[] s_offTable =
    [
        (nameof(Filing), ["GiveConsent", "RevokeConsent", "Recount", "ChangeDeadline", "Track", "TrackAtDocketing"]),
        (nameof(Mediation), ["ClaimParty", "EngageAgent", "LockInvitation", "GiveConsent", "RevokeConsent", "ThirdPartyRefuses", "Recount", "ChangeDeadline", "ExtendPeriod"]),
        (nameof(RosterComplaint), ["Recount", "ChangeDeadline"]),
        (nameof(ConfirmationApplication), ["Recount", "ChangeDeadline", "ChooseService"]),
        (nameof(CaseTrack), ["Recount", "ChangeDeadline"]),
        (nameof(FastTrackTeam), ["Establish"]),
        (nameof(PaymentOrder), ["Apply", "Recount", "ChangeDeadline"]),
        (nameof(SystemOutage), ["FindOutage"]),
        (nameof(ServiceRecord), ["Start", "Attempt", "AttemptInPortal", "AttemptByMessage", "Consent", "ConsentRevoked"]),
        (nameof(AppraisalInstitution), [.. Enum.GetNames<ListingAct>().Select(a => $"{a}Appraiser")]),
    ];

    private static readonly Dictionary<(Type Holder, string Table), string> s_kinds = new()
    {
        [(typeof(FilingWorkflow), "Table")] = nameof(Filing),
        [(typeof(MediationWorkflow), "Table")] = nameof(Mediation),
        [(typeof(RosterWorkflow), "Mediators")] = nameof(RosterMediator),
        [(typeof(RosterWorkflow), "Organisations")] = nameof(RosterOrganisation),
        [(typeof(TrainingWorkflow), "Table")] = nameof(TrainingSession),
        [(typeof(ComplaintWorkflow), "Table")] = nameof(RosterComplaint),
        [(typeof(ListingWorkflow), "Table")] = nameof(AppraisalInstitution),
        [(typeof(PartnerWorkflow), "Table")] = nameof(PartnerOrganisation),
        [(typeof(ConfirmationWorkflow), "Table")] = nameof(ConfirmationApplication),
        [(typeof(CaseTrackWorkflow), "Table")] = nameof(CaseTrack),
        [(typeof(TeamWorkflow), "Table")] = nameof(FastTrackTeam),
        [(typeof(BatchWorkflow), "Table")] = nameof(CaseBatch),
        [(typeof(PaymentOrderWorkflow), "Table")] = nameof(PaymentOrder),
        [(typeof(ServiceWorkflow), "Table")] = nameof(ServiceRecord),
        [(typeof(OutageWorkflow), "Table")] = nameof(SystemOutage),
    };

    [Fact]
    public void Every_act_of_every_workflow_is_told_or_says_why_not() => Repository.None(Acts().Where(act =>
        !NoticeCatalogue.For(act.Kind, act.Act).Any() && !NoticeCatalogue.Silent.Any(s => (s.Matter, s.Act) == act)).Select(a => $"{a.Kind}.{a.Act}"));

    [Fact]
    public void No_act_is_both_told_and_not_told() => Repository.None(
        NoticeCatalogue.Silent.Where(s => NoticeCatalogue.For(s.Matter, s.Act).Any()).Select(s => $"{s.Matter}.{s.Act}"));

    [Fact]
    public void The_catalogue_knows_no_act_that_does_not_exist()
    {
        var known = Acts().ToHashSet();
        Repository.None(NoticeCatalogue.Rules.Select(r => (r.Matter, r.Act)).Concat(NoticeCatalogue.Silent.Select(s => (s.Matter, s.Act)))
            .Where(a => !known.Contains(a)).Select(a => $"{a.Matter}.{a.Act}"));
    }

    [Fact]
    public void Every_act_that_the_domain_writes_beside_its_tables_is_known_here()
    {
        var written = Repository.Files("*.cs", "src/GolmudCourt.Domain").SelectMany(f => OffTable().Matches(File.ReadAllText(f)).Select(m => m.Groups["act"].Value)).ToHashSet();
        Assert.Contains("Recount", written);
        Repository.None(written.Except(s_offTable.SelectMany(o => o.Acts)));
    }

    [Fact]
    public void A_table_of_a_new_kind_of_matter_must_be_entered_here() => Repository.None(Tables()
        .Where(t => !s_parts.Contains(t.DeclaringType) && !s_kinds.ContainsKey((t.DeclaringType!, t.Name))).Select(t => $"{t.DeclaringType!.Name}.{t.Name}"));

    [Fact]
    public void A_kind_in_the_catalogue_is_the_name_of_a_matter() => Repository.None(
        NoticeCatalogue.Rules.Select(r => r.Matter).Concat(NoticeCatalogue.Silent.Select(s => s.Matter)).Distinct()
            .Except(typeof(Matter).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Matter))).Select(t => t.Name)));

    [Fact]
    public void Every_sentence_is_whole_with_and_without_a_day()
    {
        foreach (var rule in NoticeCatalogue.Rules)
        {
            foreach (var text in new[] { rule.Compose("(2026)青2801民诉前调1号调解", new DateOnly(2026, 12, 1)), rule.Compose("登记", null) })
            {
                Assert.True(text.EndsWith('。') && !text.AsSpan().ContainsAny("{}[]") && text.Length <= Notice.TextMaxLength, $"{rule.Matter}.{rule.Act}: {text}");
            }
        }

        Repository.None(NoticeCatalogue.Silent.Where(s => s.Because.Length < 5).Select(s => $"{s.Matter}.{s.Act}"));
    }

    // A sentence takes nothing but the number and the day, so it cannot hold a name, a sum or what was said.
    [Fact]
    public void A_sentence_takes_in_nothing_but_the_number_and_the_day() => Repository.None(
        NoticeCatalogue.Rules.SelectMany(r => Placeholder().Matches(r.Sentence).Select(m => m.Value)).Distinct().Except(["{matter}", "{due}"]));

    [Fact]
    public void A_day_stands_in_brackets_only() => Repository.None(
        NoticeCatalogue.Rules.Where(r => r.Compose("x", null).Contains("due", StringComparison.Ordinal)).Select(r => r.Sentence));

    private static IEnumerable<(string Kind, string Act)> Acts() =>
        Tables().Where(t => s_kinds.ContainsKey((t.DeclaringType!, t.Name))).SelectMany(t => ActsOf(t).Select(a => (s_kinds[(t.DeclaringType!, t.Name)], a)))
            .Concat(s_offTable.SelectMany(o => o.Acts.Select(a => (o.Kind, a)))).Distinct();

    private static IEnumerable<PropertyInfo> Tables() => typeof(CourtRole).Assembly.GetTypes()
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(Workflow<,>));

    private static IEnumerable<string> ActsOf(PropertyInfo table) => table.PropertyType.GetGenericArguments()[1] is var acts
        && table.GetValue(null) is { } gate && gate.GetType().GetProperty("Transitions")!.GetValue(gate) is System.Collections.IEnumerable lines
        ? lines.Cast<object>().Select(l => l.GetType().GetProperty("Act")!.GetValue(l)!).Where(acts.IsInstanceOfType).Select(a => a.ToString()!).Distinct()
        : [];

    [GeneratedRegex("Write(?:Consent)?\\(\\s*(?:occasion,\\s*|Portal\\(occasion\\),\\s*)?\"(?<act>[A-Z]\\w+)\"")]
    private static partial Regex OffTable();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
