using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Service;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.House;

public sealed class WorkflowsDocumentTests
{
    [Fact]
    public void The_printed_workflows_are_those_of_the_code() => Repository.IsCurrent(
        "docs/workflows.md",
        "# 流程\n\n由 `WorkflowsDocumentTests` 从代码中的流程表生成，勿手改；更新方法见 [testing.md](testing.md)。表中没有的，一律不许。\n"
        + Print(FilingWorkflow.Table)
        + Print(MediationWorkflow.Table)
        + Print(OfferWorkflow.Table)
        + Print(AgreementWorkflow.Table)
        + Print(ConfirmationWorkflow.Table)
        + Print(RosterWorkflow.Mediators)
        + Print(RosterWorkflow.Organisations)
        + Print(TrainingWorkflow.Table)
        + Print(ComplaintWorkflow.Table)
        + Print(ListingWorkflow.Table)
        + Print(PartnerWorkflow.Table)
        + Print(ServiceWorkflow.Table)
        + Print(OutageWorkflow.Table)
        + Print(CaseTrackWorkflow.Table)
        + Print(TeamWorkflow.Table)
        + Print(BatchWorkflow.Table)
        + Print(PaymentOrderWorkflow.Table));

    private static string Print<TState, TAct>(Workflow<TState, TAct> table)
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        var text = new StringBuilder($"\n## {table.Name}\n\n| 状态 | 代码 | |\n|---|---|---|\n");
        foreach (var state in Enum.GetValues<TState>())
        {
            text.Append($"| {table.NameOf(state)} | `{state}` | {(state.Equals(table.Initial) ? "起点" : table.IsFinal(state) ? "终点" : "")} |\n");
        }

        text.Append("\n| 当前状态 | 行为 | 代码 | 由谁办理 | 之后 | 依据 |\n|---|---|---|---|---|---|\n");
        foreach (var line in table.Transitions)
        {
            text.Append($"| {table.NameOf(line.From)} | {table.NameOf(line.Act)} | `{line.Act}` | {CourtRoles.Name(line.Role)} | {table.NameOf(line.To)} | {line.Article} |\n");
        }

        return text.ToString();
    }
}
