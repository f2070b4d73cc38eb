using GolmudCourt.Domain.Mediation;
using Xunit;
using static GolmudCourt.Domain.Mediation.MediationAct;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Domain.Tests.Mediation;

/// <summary>The gate against a table written from the rules, state by state. What is not written here is closed, for every role.</summary>
public sealed class MediationWorkflowTests
{
    // 在线调解规则 4, 8-10, 12, 13, 15-17, 19-22, 24-26; 特邀调解规定 11, 12, 15, 22, 24, 28; 人民调解法 28, 30, 31; 民诉法 9, 13, 96, 125.
    private const string Law = """
        Draft Submit Litigant,Agent Requested
        Draft Register Clerk Requested
        Draft HandOver Clerk,Judge Requested
        Draft Discard Litigant,Agent,Clerk Ended
        Requested Accept Clerk AwaitingRespondent
        Requested Decline Clerk Declined
        Requested,AwaitingRespondent,Choosing,AwaitingMediator,InProgress Agree Litigant,Agent,Clerk =
        AwaitingRespondent Invite Clerk =
        AwaitingRespondent Refuse Litigant,Agent,Clerk Ended
        AwaitingRespondent ReportUnreachable Clerk Ended
        AwaitingRespondent LapseInvitation System Ended
        AwaitingRespondent OpenChoice System Choosing
        AwaitingRespondent,Choosing,AwaitingMediator,InProgress Refer Clerk =
        Choosing Pick Litigant,Agent,Clerk =
        Choosing LeaveToCourt Litigant,Agent,Clerk =
        Choosing AppointCommonChoice System AwaitingMediator
        Choosing CloseChoice System =
        Choosing AppointByCourt Clerk AwaitingMediator
        Choosing,AwaitingMediator RefuseAppointment Litigant,Agent Ended
        AwaitingMediator ConfirmAppointment Mediator InProgress
        AwaitingMediator DeclineAppointment Mediator Choosing
        AwaitingMediator LapseAppointment System Choosing
        AwaitingMediator,InProgress,AwaitingSignatures RevokeAppointment System,Clerk Choosing
        AwaitingMediator,InProgress,AwaitingSignatures Object Litigant,Agent =
        AwaitingMediator,InProgress,AwaitingSignatures UpholdObjection OrganisationManager,Clerk Choosing
        AwaitingMediator,InProgress,AwaitingSignatures RejectObjection OrganisationManager,Clerk =
        AwaitingMediator,InProgress Disclose Mediator =
        AwaitingMediator,InProgress AnswerDisclosure Litigant,Agent =
        InProgress,AwaitingSignatures ProposeExtension Litigant,Agent,Mediator =
        InProgress,AwaitingSignatures AnswerExtension Litigant,Agent =
        InProgress StartAppraisal Mediator,Clerk =
        InProgress EndAppraisal Mediator,Clerk =
        InProgress,AwaitingSignatures PlanSession Mediator =
        InProgress,AwaitingSignatures AnswerSession Litigant,Agent =
        InProgress,AwaitingSignatures CancelSession Mediator =
        InProgress,AwaitingSignatures LogSession Mediator =
        Draft,Requested,AwaitingRespondent,Choosing,AwaitingMediator,InProgress AddMaterial Litigant,Agent,Clerk =
        InProgress StateFacts Mediator =
        InProgress,AwaitingSignatures ConfirmFacts Litigant,Agent =
        InProgress MakeOffer Litigant,Agent =
        InProgress AnswerOffer Litigant,Agent =
        InProgress LapseOffer System =
        InProgress DraftAgreement Mediator =
        InProgress OpenForSignature Mediator AwaitingSignatures
        AwaitingSignatures ReopenAgreement Mediator InProgress
        AwaitingSignatures Sign Litigant,Agent,Mediator,OrganisationManager =
        AwaitingSignatures RefuseToSign Litigant,Agent Ended
        AwaitingSignatures Settle System Settled
        InProgress RecordOralAgreement Mediator Settled
        Settled MarkPerformed Litigant,Agent =
        Settled AnswerPerformance Litigant,Agent =
        Settled,Ended Rate Litigant,Agent =
        Requested,AwaitingRespondent,Choosing,AwaitingMediator,InProgress,AwaitingSignatures Withdraw Litigant,Agent Ended
        Requested,AwaitingRespondent,Choosing,AwaitingMediator,InProgress,AwaitingSignatures Terminate Litigant,Agent Ended
        Choosing,AwaitingMediator End Clerk Ended
        InProgress,AwaitingSignatures End Clerk,Mediator Ended
        Choosing,AwaitingMediator,InProgress,AwaitingSignatures Expire System Ended
        """;

    private static readonly Dictionary<(MediationStatus, MediationAct, CourtRole), MediationStatus> _law = Law
        .Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(' '))
        .SelectMany(c => c[0].Split(',').SelectMany(from => c[2].Split(',').Select(role => (
            Cell: (Enum.Parse<MediationStatus>(from), Enum.Parse<MediationAct>(c[1]), Enum.Parse<CourtRole>(role)),
            To: Enum.Parse<MediationStatus>(c[3] == "=" ? from : c[3])))))
        .ToDictionary(x => x.Cell, x => x.To);

    public static TheoryData<MediationStatus, MediationAct> Cells
    {
        get
        {
            var cells = new TheoryData<MediationStatus, MediationAct>();
            foreach (var status in Enum.GetValues<MediationStatus>())
            {
                foreach (var act in Enum.GetValues<MediationAct>())
                {
                    cells.Add(status, act);
                }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_gate_opens_exactly_what_the_law_opens(MediationStatus from, MediationAct act)
    {
        foreach (var role in Enum.GetValues<CourtRole>())
        {
            if (_law.TryGetValue((from, act, role), out var to))
            {
                Assert.Equal(to, MediationWorkflow.Table.Next(from, act, role).To);
                Assert.Contains(act, MediationWorkflow.Table.ActsFrom(from, role));
            }
            else
            {
                Assert.Equal("workflow.closed", Assert.Throws<RuleViolation>(() => MediationWorkflow.Table.Next(from, act, role)).Code);
                Assert.False(MediationWorkflow.Table.Allows(from, act, role));
            }
        }
    }

    [Fact]
    public void Every_line_names_its_article() =>
        Assert.All(MediationWorkflow.Table.Transitions, line => Assert.Matches("在线调解规则|特邀调解规定|人民调解法|民诉法|民法典", line.Article));

    [Fact]
    public void Only_agreement_ending_and_declining_are_final() =>
        Assert.Equal(
            [MediationStatus.Settled, MediationStatus.Ended, MediationStatus.Declined],
            Enum.GetValues<MediationStatus>().Where(MediationWorkflow.Table.IsFinal));

    [Fact]
    public void Every_running_mediation_can_be_ended_by_a_party_at_once() =>
        Assert.All(
            Enum.GetValues<MediationStatus>().Where(s => s != MediationStatus.Draft && !MediationWorkflow.Table.IsFinal(s)),
            s => Assert.Contains(Terminate, MediationWorkflow.Table.ActsFrom(s, CourtRole.Litigant)));

    [Fact]
    public void Every_state_and_act_has_a_name_of_its_own()
    {
        Assert.Equal(10, Enum.GetValues<MediationStatus>().Select(MediationNames.Of).Distinct().Count());
        Assert.Equal(Enum.GetValues<MediationAct>().Length, Enum.GetValues<MediationAct>().Select(MediationNames.Of).Distinct().Count());
        Assert.Equal(8, Enum.GetValues<EndingGround>().Select(MediationNames.Of).Distinct().Count());
    }

    // Each verb is called with every role the law does not name; the mediation stays as it was.
    [Theory]
    [MemberData(nameof(Cells))]
    public void No_verb_passes_the_gate(MediationStatus from, MediationAct act)
    {
        // These have no verb of their own: they follow from another act, by the portal.
        if (act is OpenChoice or AppointCommonChoice or Settle or HandOver)
        {
            return;
        }

        var m = Given.InState(from);
        foreach (var role in Enum.GetValues<CourtRole>().Where(role => !_law.ContainsKey((from, act, role))))
        {
            // Submit and Register are one verb; which act it is follows from the role.
            if ((act == Submit && role == CourtRole.Clerk) || (act == Register && role != CourtRole.Clerk))
            {
                continue;
            }

            m.Refuses("workflow.closed", () => Do(m, act, Given.On(101, "某人", role)));
        }
    }

    private static void Do(Case m, MediationAct act, Occasion by)
    {
        const string Why = "这里写一个理由";
        Action verb = act switch
        {
            Submit or Register => () => m.Submit(1, by),
            Discard => () => m.Discard(by),
            Refer => () => m.Refer(Given.Referral, true, by),
            Accept => () => m.Accept(Given.Number, by),
            Decline => () => m.Decline(DeclineGround.OutsideScope, Why, by),
            Invite => () => m.Invite(2, Given.Code, Given.At(Given.Monday.AddDays(3)), 5, by),
            Agree => () => m.Agree(1, by),
            Refuse => () => m.Refuse(1, null, by),
            ReportUnreachable => () => m.ReportUnreachable(2, Why, by),
            LapseInvitation => () => m.LapseInvitations(by),
            Pick => () => m.Pick(1, [Given.Mediator], by),
            LeaveToCourt => () => m.LeaveToCourt(1, by),
            CloseChoice => () => m.CloseChoice(by),
            AppointByCourt => () => m.AppointByCourt(Given.Mediator, null, by),
            RefuseAppointment => () => m.RefuseAppointment(1, null, by),
            ConfirmAppointment => () => m.ConfirmAppointment(by),
            DeclineAppointment => () => m.DeclineAppointment(Why, by),
            LapseAppointment => () => m.LapseAppointment(by),
            RevokeAppointment => () => m.RevokeAppointment(Why, by),
            MediationAct.Object => () => m.Object(1, Why, by),
            UpholdObjection => () => m.DecideObjection(1, true, Why, Given.OrganisationId, by),
            RejectObjection => () => m.DecideObjection(1, false, Why, Given.OrganisationId, by),
            Disclose => () => m.Disclose(Why, by),
            AnswerDisclosure => () => m.AnswerDisclosure(1, 1, true, by),
            ProposeExtension => () => m.ProposeExtension(1, 10, Why, by),
            AnswerExtension => () => m.AnswerExtension(1, 1, true, by),
            StartAppraisal => () => m.StartAppraisal("测试鉴定所", "笔迹", Given.Monday.AddDays(9), by),
            EndAppraisal => () => m.EndAppraisal(by),
            PlanSession => () => m.PlanSession(Given.Plan(), by),
            AnswerSession => () => m.AnswerSession(1, 1, true, by),
            CancelSession => () => m.CancelSession(1, Why, by),
            LogSession => () => m.LogSession(null, Given.Report(), by),
            AddMaterial => () => m.AddMaterial(MediationFilePurpose.Evidence, null, Given.Upload, by),
            StateFacts => () => m.StateFacts(["一项事实"], by),
            ConfirmFacts => () => m.ConfirmFacts(1, Given.Signature("张测试"), m.FactsHash(), by),
            MakeOffer => () => m.MakeOffer(1, Given.Offer(), by),
            AnswerOffer => () => m.AcceptOffer(1, by),
            LapseOffer => () => m.LapseOffer(1, by),
            DraftAgreement => () => m.DraftAgreement(Given.Terms, by),
            OpenForSignature => () => m.OpenForSignature(by),
            ReopenAgreement => () => m.ReopenAgreement(Why, by),
            Sign => () => m.SignAsParty(1, Given.Signature("张测试"), "", by),
            RefuseToSign => () => m.RefuseToSign(1, null, by),
            RecordOralAgreement => () => m.RecordOralAgreement(Given.Terms, by),
            MarkPerformed => () => m.MarkPerformed(1, null, null, by),
            AnswerPerformance => () => m.ConfirmPerformed(1, by),
            Rate => () => m.Rate(1, 5, null, by),
            Withdraw => () => m.Withdraw(1, null, false, by),
            Terminate => () => m.Terminate(1, null, by),
            End => () => m.End(EndingGround.Other, Why, null, by),
            Expire => () => m.Expire(by),
            _ => throw new ArgumentOutOfRangeException(nameof(act)),
        };
        verb();
    }
}
