namespace GolmudCourt.Domain;

/// <summary>One line of a workflow table: who may do which act in which state, where it leads, and by which article.</summary>
/// <typeparam name="TState">The states of the aggregate.</typeparam>
/// <typeparam name="TAct">The acts on the aggregate.</typeparam>
/// <param name="From">The state the act starts from.</param>
/// <param name="Act">The act.</param>
/// <param name="To">The state it leads to; may be the same.</param>
/// <param name="Role">Who may do it.</param>
/// <param name="Article">The article it rests on.</param>
public sealed record Transition<TState, TAct>(TState From, TAct Act, TState To, CourtRole Role, string Article)
    where TState : struct, Enum
    where TAct : struct, Enum;

/// <summary>
/// The gate of an aggregate: the whole table of what may happen to it, read like the statute. State moves only
/// through <see cref="Next"/>; pages take their buttons from <see cref="ActsFrom"/>, so no page states a rule again.
/// </summary>
/// <typeparam name="TState">The states of the aggregate.</typeparam>
/// <typeparam name="TAct">The acts on the aggregate.</typeparam>
public sealed class Workflow<TState, TAct>
    where TState : struct, Enum
    where TAct : struct, Enum
{
    private readonly Dictionary<(TState, TAct, CourtRole), Transition<TState, TAct>> _gate = [];
    private readonly Func<TState, string> _stateName;
    private readonly Func<TAct, string> _actName;

    /// <summary>Builds a gate. A cell (state × act × role) may be opened once only.</summary>
    /// <param name="name">The Chinese name of the workflow, printed in <c>docs/workflows.md</c>.</param>
    /// <param name="initial">The state a new aggregate starts in.</param>
    /// <param name="stateName">The Chinese name of a state.</param>
    /// <param name="actName">The Chinese name of an act.</param>
    /// <param name="transitions">The table.</param>
    /// <exception cref="ArgumentException">Two lines open the same cell.</exception>
    public Workflow(
        string name,
        TState initial,
        Func<TState, string> stateName,
        Func<TAct, string> actName,
        IReadOnlyList<Transition<TState, TAct>> transitions)
    {
        Name = name;
        Initial = initial;
        Transitions = transitions;
        _stateName = stateName;
        _actName = actName;
        foreach (var line in transitions)
        {
            if (!_gate.TryAdd((line.From, line.Act, line.Role), line))
            {
                throw new ArgumentException($"{name}: {line.From} × {line.Act} × {line.Role} stands twice.", nameof(transitions));
            }
        }
    }

    /// <summary>The Chinese name of the workflow.</summary>
    public string Name { get; }

    /// <summary>The state a new aggregate starts in.</summary>
    public TState Initial { get; }

    /// <summary>The table, in the order it was written.</summary>
    public IReadOnlyList<Transition<TState, TAct>> Transitions { get; }

    /// <summary>Looks an act up in the table.</summary>
    /// <returns>The line that allows it; its <see cref="Transition{TState,TAct}.To"/> is the next state.</returns>
    /// <exception cref="RuleViolation">The cell is closed: <c>workflow.closed</c>.</exception>
    public Transition<TState, TAct> Next(TState from, TAct act, CourtRole role) =>
        _gate.TryGetValue((from, act, role), out var line)
            ? line
            : throw new RuleViolation(
                "workflow.closed",
                $"当前状态为“{_stateName(from)}”，{CourtRoles.Name(role)}不能进行“{_actName(act)}”。请刷新页面查看最新状态。");

    /// <summary>Whether the table opens the cell.</summary>
    public bool Allows(TState from, TAct act, CourtRole role) => _gate.ContainsKey((from, act, role));

    /// <summary>The acts open to a role in a state, in the order of the table: the buttons of a page.</summary>
    public IReadOnlyList<TAct> ActsFrom(TState from, CourtRole role) =>
        [.. Transitions.Where(t => t.From.Equals(from) && t.Role == role).Select(t => t.Act)];

    /// <summary>Whether no act leads out of the state to another.</summary>
    public bool IsFinal(TState state) => Transitions.All(t => !t.From.Equals(state) || t.To.Equals(state));

    /// <summary>The Chinese name of a state.</summary>
    public string NameOf(TState state) => _stateName(state);

    /// <summary>The Chinese name of an act.</summary>
    public string NameOf(TAct act) => _actName(act);
}
