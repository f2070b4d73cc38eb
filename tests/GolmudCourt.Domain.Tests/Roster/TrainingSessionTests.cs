using GolmudCourt.Domain.Roster;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Tests.Roster.People;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>培训: without it nobody is admitted, and during the term it is a duty (特邀规定 7).</summary>
public sealed class TrainingSessionTests
{
    private const string Law = """
        New     Plan             Clerk,OrganisationManager Planned
        Planned Revise           Clerk,OrganisationManager Planned
        Planned Enrol            Clerk,OrganisationManager Planned
        Planned RecordAttendance Clerk,OrganisationManager Held
        Planned Cancel           Clerk,OrganisationManager Cancelled
        Held    RecordAttendance Clerk,OrganisationManager Held
        """;

    public static TheoryData<string, TrainingDetails, string[]> Table => new()
    {
        { "complete", Course, [] },
        { "no title", Course with { Title = " " }, ["Title"] },
        { "a title too long", Course with { Title = new string('字', 101) }, ["Title"] },
        { "no day", Course with { Date = null }, ["Date"] },
        { "no hours", Course with { Hours = 0 }, ["Hours"] },
        { "a quarter of an hour", Course with { Hours = 1.25m }, ["Hours"] },
        { "hours just possible", Course with { Hours = 80m }, [] },
        { "too many hours", Course with { Hours = 80.5m }, ["Hours"] },
        { "a mode that is none", Course with { Mode = (TrainingMode)9 }, ["Mode"] },
        { "no place", Course with { Place = "" }, ["Place"] },
        { "no content", Course with { Content = "" }, ["Content"] },
        { "no trainer", Course with { Trainer = null }, ["Trainer"] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Problems_are_said_at_their_fields(string what, TrainingDetails details, string[] fields) =>
        Assert.True(fields.SequenceEqual(details.Problems().Select(p => p.Field)), $"{what}: {string.Join("; ", details.Problems())}");

    [Fact]
    public void The_gate_opens_exactly_what_the_law_opens() => Gate.OpensExactly(TrainingWorkflow.Table, Law);

    [Fact]
    public void No_verb_passes_the_gate()
    {
        foreach (var role in Enum.GetValues<CourtRole>().Where(r => r is not (CourtRole.Clerk or CourtRole.OrganisationManager)))
        {
            var session = Planned();
            var occasion = On(role, Today);
            Refuses("workflow.closed", () => TrainingSession.Plan(Guid.NewGuid(), Course, null, occasion));
            Refuses("workflow.closed", () => session.Revise(Course, null, occasion));
            Refuses("workflow.closed", () => session.Enrol(Proposed(), null, occasion));
            Refuses("workflow.closed", () => session.RecordAttendance(Proposed(), true, null, null, occasion));
            Refuses("workflow.closed", () => session.Cancel("授课人临时有事", null, occasion));
            Assert.Equal(1, session.JournalLength);
        }

        var held = Planned();
        held.RecordAttendance(Proposed(), true, null, null, Clerk());
        Refuses("workflow.closed", () => held.Revise(Course, null, Clerk()));
        Refuses("workflow.closed", () => held.Cancel("授课人临时有事", null, Clerk()));
    }

    [Fact]
    public void The_first_training_opens_the_way_to_admission_and_later_ones_only_fill_the_file()
    {
        var mediator = Proposed();
        Train(mediator, Today);
        Assert.Equal(RosterStatus.Trained, mediator.Status);
        mediator.Admit("格调证1", Today, Settings, President());
        Train(mediator, Today);
        Assert.Equal((RosterStatus.Admitted, 2), (mediator.Status, mediator.Trainings.Count));
        Assert.Equal(("调解员入册培训", 4.5m, Today), (mediator.Trainings[0].Title, mediator.Trainings[0].Hours, mediator.Trainings[0].Date));
    }

    [Fact]
    public void Who_did_not_come_is_not_trained_and_may_still_be_found_to_have_come()
    {
        var mediator = Proposed();
        var session = Planned();
        session.Enrol(mediator, null, Clerk());
        session.Enrol(mediator, null, Clerk());
        Assert.Equal(2, session.JournalLength);
        session.RecordAttendance(mediator, false, "  请假 ", null, Clerk());
        Assert.Equal((RosterStatus.Proposed, 0, "请假"), (mediator.Status, mediator.Trainings.Count, session.Attendances.Single().Note));

        session.RecordAttendance(mediator, true, null, null, Clerk());
        Assert.Equal((RosterStatus.Trained, true), (mediator.Status, session.Attendances.Single().Attended));
        Refuses("training.recorded", () => session.RecordAttendance(mediator, false, null, null, Clerk()));
        Refuses("training.recorded", () => session.RecordAttendance(mediator, true, null, null, Clerk()));
        Assert.Single(mediator.Trainings);
    }

    [Fact]
    public void Attendance_is_not_recorded_before_the_day()
    {
        var session = TrainingSession.Plan(Guid.NewGuid(), Course with { Date = Today.AddDays(1) }, null, Clerk());
        var mediator = Proposed();
        Refuses("training.not-yet", () => session.RecordAttendance(mediator, true, null, null, Clerk()));
        Refuses("training.note", () => session.RecordAttendance(mediator, true, new string('字', 201), null, Clerk(Today.AddDays(1))), "Note");
        Assert.Empty(mediator.Trainings);
        Assert.Empty(session.Attendances);
    }

    [Fact]
    public void A_manager_holds_trainings_for_own_members_only()
    {
        var own = Organisation();
        var member = Proposed(organisation: own);
        var session = TrainingSession.Plan(Guid.NewGuid(), Course, own, Manager());
        session.RecordAttendance(member, true, null, own, Manager());
        Assert.Equal(RosterStatus.Trained, member.Status);

        Refuses("roster.not-own", () => session.RecordAttendance(Proposed(), true, null, own, Manager()));
        Refuses("roster.not-own", () => TrainingSession.Plan(Guid.NewGuid(), Course, null, Manager()));
        Refuses("roster.not-own", () => Planned().Enrol(member, own, Manager()));
        Refuses("roster.not-own", () => Planned().RecordAttendance(member, true, null, own, Manager()));
        Refuses("roster.not-own", () => session.RecordAttendance(member, true, null, Organisation(manager: 999), Manager()));
    }

    [Fact]
    public void A_training_is_changed_or_called_off_before_it_is_held()
    {
        var session = Planned();
        session.Revise(Course with { Hours = 2 }, null, Clerk());
        Assert.Equal("修改了培训安排：“调解员入册培训”，2026年11月23日，2学时", session.UnsavedEntries[^1].Sentence);
        Refuses("roster.reason", () => session.Cancel("", null, Clerk()), "Reason");
        session.Cancel("授课人临时有事", null, Clerk());
        Assert.Equal(TrainingStatus.Cancelled, session.Status);
        Refuses("workflow.closed", () => session.RecordAttendance(Proposed(), true, null, null, Clerk()));
    }

    private static TrainingSession Planned() => TrainingSession.Plan(Guid.NewGuid(), Course, null, Clerk());
}
