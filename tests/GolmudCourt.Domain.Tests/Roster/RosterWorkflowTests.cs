using GolmudCourt.Domain.Roster;
using Xunit;
using static GolmudCourt.Domain.Roster.RosterAct;
using static GolmudCourt.Domain.Roster.RosterStatus;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Tests.Roster.People;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>The two gates of the roster, cell by cell, and the verbs that must not walk past them.</summary>
public sealed class RosterWorkflowTests
{
    // 特邀规定 5-8, 10, 28; 在线调解规则 5, 29.
    private const string MediatorLaw = """
        New       Propose        Clerk,OrganisationManager Proposed
        New       Transcribe     President                 Admitted
        Proposed  Revise         Clerk,OrganisationManager Proposed
        Proposed  LinkAccount    Administrator             Proposed
        Proposed  RecordTraining Clerk,OrganisationManager Trained
        Proposed  Decline        President                 NotAdmitted
        Proposed  Retract        Clerk,OrganisationManager NotAdmitted
        Trained   Revise         Clerk,OrganisationManager Trained
        Trained   LinkAccount    Administrator             Trained
        Trained   RecordTraining Clerk,OrganisationManager Trained
        Trained   Admit          President                 Admitted
        Trained   Decline        President                 NotAdmitted
        Trained   Retract        Clerk,OrganisationManager NotAdmitted
        Admitted  Revise         Clerk,OrganisationManager Admitted
        Admitted  LinkAccount    Administrator             Admitted
        Admitted  RecordTraining Clerk,OrganisationManager Admitted
        Admitted  Suspend        President                 Suspended
        Admitted  Discipline     President                 Admitted
        Admitted  Remove         President                 Removed
        Admitted  Expire         System,Clerk              Expired
        Admitted  Renew          President                 Admitted
        Suspended Revise         Clerk,OrganisationManager Suspended
        Suspended LinkAccount    Administrator             Suspended
        Suspended RecordTraining Clerk,OrganisationManager Suspended
        Suspended Reinstate      President                 Admitted
        Suspended Discipline     President                 Suspended
        Suspended Remove         President                 Removed
        Suspended Expire         System,Clerk              Expired
        Expired   Revise         Clerk,OrganisationManager Expired
        Expired   LinkAccount    Administrator             Expired
        Expired   RecordTraining Clerk,OrganisationManager Expired
        Expired   Renew          President                 Admitted
        Expired   Discipline     President                 Expired
        Expired   Remove         President                 Removed
        """;

    private const string OrganisationLaw = """
        New       Propose        Clerk,OrganisationManager Proposed
        New       Transcribe     President                 Admitted
        Proposed  Revise         Clerk,OrganisationManager Proposed
        Proposed  LinkAccount    Administrator             Proposed
        Proposed  Admit          President                 Admitted
        Proposed  Decline        President                 NotAdmitted
        Proposed  Retract        Clerk,OrganisationManager NotAdmitted
        Admitted  Revise         Clerk,OrganisationManager Admitted
        Admitted  LinkAccount    Administrator             Admitted
        Admitted  Suspend        President                 Suspended
        Admitted  Remove         President                 Removed
        Admitted  Expire         System,Clerk              Expired
        Admitted  Renew          President                 Admitted
        Suspended Revise         Clerk,OrganisationManager Suspended
        Suspended LinkAccount    Administrator             Suspended
        Suspended Reinstate      President                 Admitted
        Suspended Remove         President                 Removed
        Suspended Expire         System,Clerk              Expired
        Expired   Revise         Clerk,OrganisationManager Expired
        Expired   LinkAccount    Administrator             Expired
        Expired   Renew          President                 Admitted
        Expired   Remove         President                 Removed
        """;

    [Fact]
    public void The_gate_of_mediators_opens_exactly_what_the_law_opens() => Gate.OpensExactly(RosterWorkflow.Mediators, MediatorLaw);

    [Fact]
    public void The_gate_of_organisations_opens_exactly_what_the_law_opens() => Gate.OpensExactly(RosterWorkflow.Organisations, OrganisationLaw);

    [Fact]
    public void The_administrator_decides_nothing_about_a_person() => Assert.Equal(
        [LinkAccount],
        RosterWorkflow.Mediators.Transitions.Concat(RosterWorkflow.Organisations.Transitions)
            .Where(t => t.Role == CourtRole.Administrator).Select(t => t.Act).Distinct());

    [Fact]
    public void Only_removal_and_refusal_end_a_place_on_the_roster() =>
        Assert.Equal([Removed, NotAdmitted], Enum.GetValues<RosterStatus>().Where(RosterWorkflow.Mediators.IsFinal));

    public static TheoryData<RosterStatus> Resting => [.. Enum.GetValues<RosterStatus>().Where(s => s != New)];

    [Theory]
    [MemberData(nameof(Resting))]
    public void No_verb_of_a_mediator_passes_the_gate(RosterStatus from)
    {
        var law = Gate.Read<RosterStatus, RosterAct>(MediatorLaw);
        foreach (var cell in Gate.Cells<RosterStatus, RosterAct>().Where(c => c.From == from && !law.ContainsKey(c)))
        {
            var mediator = MediatorIn(from);
            if (cell.Act is not (Propose or Transcribe or Discipline or RecordTraining))
            {
                Gate.Stays(mediator, () => Do(mediator, cell.Act, On(cell.Role, Today)));
            }
        }
    }

    [Theory]
    [InlineData(Removed)]
    [InlineData(NotAdmitted)]
    public void Training_is_not_recorded_for_one_who_is_out(RosterStatus from)
    {
        var mediator = MediatorIn(from);
        Gate.Stays(mediator, () => Train(mediator, Today));
        Assert.Equal(from == Removed ? 1 : 0, mediator.Trainings.Count);
    }

    [Fact]
    public void Nobody_is_put_forward_or_transcribed_by_a_role_that_may_not()
    {
        var law = Gate.Read<RosterStatus, RosterAct>(MediatorLaw);
        foreach (var role in Enum.GetValues<CourtRole>())
        {
            if (!law.ContainsKey((New, Propose, role)))
            {
                Refuses("workflow.closed", () => RosterMediator.Propose(Guid.NewGuid(), Ma, null, On(role, Today)));
                Refuses("workflow.closed", () => RosterOrganisation.Propose(Guid.NewGuid(), Station, On(role, Today)));
            }

            if (!law.ContainsKey((New, Transcribe, role)))
            {
                Refuses("workflow.closed", () => RosterMediator.Transcribe(Guid.NewGuid(), Ma, null, "1", Today, Today, On(role, Today)));
                Refuses("workflow.closed", () => RosterOrganisation.Transcribe(Guid.NewGuid(), Station, "1", Today, Today, On(role, Today)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Resting))]
    public void No_verb_of_an_organisation_passes_the_gate(RosterStatus from)
    {
        if (from == RosterStatus.Trained)
        {
            return;
        }

        var law = Gate.Read<RosterStatus, RosterAct>(OrganisationLaw);
        foreach (var cell in Gate.Cells<RosterStatus, RosterAct>().Where(c => c.From == from && !law.ContainsKey(c)))
        {
            var organisation = OrganisationIn(from);
            if (cell.Act is not (Propose or Transcribe or Discipline or RecordTraining))
            {
                Gate.Stays(organisation, () => Do(organisation, cell.Act, On(cell.Role, Today)));
            }
        }
    }

    private static void Do(RosterEntry entry, RosterAct act, Occasion occasion)
    {
        switch (act, entry)
        {
            case (Revise, RosterMediator mediator):
                mediator.Revise(Ma with { Name = "马改名" }, null, occasion);
                break;
            case (Revise, RosterOrganisation organisation):
                organisation.Revise(Station with { Name = "改名工作站" }, occasion);
                break;
            case (Retract, RosterMediator mediator):
                mediator.Retract("推荐有误撤回", null, occasion);
                break;
            case (Retract, RosterOrganisation organisation):
                organisation.Retract("推荐有误撤回", occasion);
                break;
            case (LinkAccount, RosterMediator mediator):
                mediator.LinkAccount(7, occasion);
                break;
            case (LinkAccount, RosterOrganisation organisation):
                organisation.LinkManager(7, occasion);
                break;
            case (Admit, _):
                entry.Admit("格调证2026009", Today, Settings, occasion);
                break;
            case (Decline, _):
                entry.Decline("不符合入册条件", occasion);
                break;
            case (Suspend, _):
                entry.Suspend(SuspensionGround.PoorAppraisal, "年度评估不合格", occasion);
                break;
            case (Reinstate, _):
                entry.Reinstate("暂停事由已经消除", occasion);
                break;
            case (Remove, _):
                entry.Remove(RemovalGround.OwnRequest, "本人申请退出", occasion);
                break;
            case (Expire, _):
                entry.Expire(occasion);
                break;
            case (Renew, _):
                entry.Renew("格调证2026010", Settings, occasion);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(act));
        }
    }
}
