using GolmudCourt.Domain.Roster;
using Xunit;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>A gate against a table written from the law: every cell of state × act × role, the closed ones too.</summary>
internal static class Gate
{
    /// <summary>Reads lines of <c>From Act Role,Role To</c>.</summary>
    public static Dictionary<(TState From, TAct Act, CourtRole Role), TState> Read<TState, TAct>(string law)
        where TState : struct, Enum
        where TAct : struct, Enum => law
        .Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(cells => cells[2].Split(',').Select(role => (
            Cell: (Enum.Parse<TState>(cells[0]), Enum.Parse<TAct>(cells[1]), Enum.Parse<CourtRole>(role)), To: Enum.Parse<TState>(cells[3]))))
        .ToDictionary(x => x.Cell, x => x.To);

    public static IEnumerable<(TState From, TAct Act, CourtRole Role)> Cells<TState, TAct>()
        where TState : struct, Enum
        where TAct : struct, Enum =>
        from state in Enum.GetValues<TState>()
        from act in Enum.GetValues<TAct>()
        from role in Enum.GetValues<CourtRole>()
        select (state, act, role);

    public static void OpensExactly<TState, TAct>(Workflow<TState, TAct> table, string text)
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        var law = Read<TState, TAct>(text);
        foreach (var cell in Cells<TState, TAct>())
        {
            if (law.TryGetValue(cell, out var to))
            {
                Assert.True(table.Allows(cell.From, cell.Act, cell.Role), $"closed: {cell}");
                Assert.Equal(to, table.Next(cell.From, cell.Act, cell.Role).To);
            }
            else
            {
                Assert.False(table.Allows(cell.From, cell.Act, cell.Role), $"open: {cell}");
                Assert.Equal("workflow.closed", Assert.Throws<RuleViolation>(() => table.Next(cell.From, cell.Act, cell.Role)).Code);
            }
        }

        Assert.All(table.Transitions, line => Assert.Matches("特邀规定 |在线调解规则 |民诉法 ", line.Article));
        Assert.Equal(Enum.GetValues<TState>().Length, Enum.GetValues<TState>().Select(table.NameOf).Distinct().Count());
        Assert.Equal(Enum.GetValues<TAct>().Length, Enum.GetValues<TAct>().Select(table.NameOf).Distinct().Count());
    }

    public static void Stays(RosterEntry entry, Action act)
    {
        var (status, length) = (entry.Status, entry.JournalLength);
        Filing.Sample.Refuses("workflow.closed", act);
        Assert.Equal((status, length), (entry.Status, entry.JournalLength));
    }
}
