using Xunit;

namespace GolmudCourt.Domain.Tests.Triage;

/// <summary>A gate as a test writes it down: one line for states, act, roles and the next state, "=" for the same.</summary>
internal sealed class GateTable<TState, TAct>(string law)
    where TState : struct, Enum
    where TAct : struct, Enum
{
    private readonly Dictionary<(TState, TAct, CourtRole), TState> _law = law
        .Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(' '))
        .SelectMany(c => c[0].Split(',').SelectMany(from => c[2].Split(',').Select(role => (
            Cell: (Enum.Parse<TState>(from), Enum.Parse<TAct>(c[1]), Enum.Parse<CourtRole>(role)),
            To: Enum.Parse<TState>(c[3] == "=" ? from : c[3])))))
        .ToDictionary(x => x.Cell, x => x.To);

    /// <summary>Every state with every act.</summary>
    public static TheoryData<TState, TAct> Cells
    {
        get
        {
            var cells = new TheoryData<TState, TAct>();
            foreach (var status in Enum.GetValues<TState>())
            {
                foreach (var act in Enum.GetValues<TAct>())
                {
                    cells.Add(status, act);
                }
            }

            return cells;
        }
    }

    /// <summary>Asserts that a cell is open for exactly the roles written, and leads where it is written.</summary>
    public void Holds(Workflow<TState, TAct> table, TState from, TAct act)
    {
        foreach (var role in Enum.GetValues<CourtRole>())
        {
            if (_law.TryGetValue((from, act, role), out var to))
            {
                Assert.Equal(to, table.Next(from, act, role).To);
            }
            else
            {
                Assert.Equal("workflow.closed", Assert.Throws<RuleViolation>(() => table.Next(from, act, role)).Code);
            }
        }
    }
}
