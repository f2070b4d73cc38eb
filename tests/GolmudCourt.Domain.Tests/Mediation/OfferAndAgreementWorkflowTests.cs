using GolmudCourt.Domain.Mediation;
using Xunit;

namespace GolmudCourt.Domain.Tests.Mediation;

public sealed class OfferAndAgreementWorkflowTests
{
    private const string OfferLaw = """
        Open Accept Litigant,Agent Accepted
        Open Counter Litigant,Agent Countered
        Open Reject Litigant,Agent Rejected
        Open Withdraw Litigant,Agent Withdrawn
        Open Lapse System Lapsed
        """;

    private const string AgreementLaw = """
        Draft Revise Mediator,System Draft
        Draft Open Mediator ForSignature
        Draft RecordOral Mediator Effective
        Draft Annul System Void
        ForSignature Reopen Mediator,System Draft
        ForSignature Sign Litigant,Agent,Mediator,OrganisationManager ForSignature
        ForSignature TakeEffect System Effective
        ForSignature Annul System Void
        """;

    [Fact]
    public void An_offer_opens_exactly_these_cells() => Compare(OfferLaw, OfferWorkflow.Table);

    [Fact]
    public void An_agreement_opens_exactly_these_cells() => Compare(AgreementLaw, AgreementWorkflow.Table);

    [Fact]
    public void An_agreement_in_effect_is_read_only() =>
        Assert.All(Enum.GetValues<CourtRole>(), role => Assert.Empty(AgreementWorkflow.Table.ActsFrom(AgreementStatus.Effective, role)));

    private static void Compare<TState, TAct>(string law, Workflow<TState, TAct> table)
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        var open = law.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(' '))
            .SelectMany(c => c[2].Split(',').Select(role => (c[0], c[1], role, c[3]))).ToHashSet();
        var cells = 0;
        foreach (var state in Enum.GetValues<TState>())
        {
            foreach (var act in Enum.GetValues<TAct>())
            {
                foreach (var role in Enum.GetValues<CourtRole>())
                {
                    cells++;
                    var expected = open.FirstOrDefault(o => o.Item1 == $"{state}" && o.Item2 == $"{act}" && o.role == $"{role}").Item4;
                    Assert.Equal(expected is not null, table.Allows(state, act, role));
                    if (expected is not null)
                    {
                        Assert.Equal(expected, table.Next(state, act, role).To.ToString());
                    }
                }
            }
        }

        Assert.Equal(Enum.GetValues<TState>().Length * Enum.GetValues<TAct>().Length * Enum.GetValues<CourtRole>().Length, cells);
        Assert.Equal(open.Count, table.Transitions.Count);
    }
}
