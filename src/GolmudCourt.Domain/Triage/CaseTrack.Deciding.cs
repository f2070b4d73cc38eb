namespace GolmudCourt.Domain.Triage;

/// <content>The decision at docketing.</content>
public sealed partial class CaseTrack
{
    /// <summary>Decides the procedure. Another than the suggested one takes a reason; one the law closes is refused.</summary>
    /// <param name="elements">What was known of the case.</param>
    /// <param name="wage">The wage base in force.</param>
    /// <param name="chosen">What the clerk decided.</param>
    /// <param name="reason">Why, where it is not what the rules suggest.</param>
    /// <param name="occasion">The clerk.</param>
    public TriageDecision Decide(TriageElements elements, WageBase wage, TriageRoute chosen, string? reason, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(elements);
        var act = ActOf(chosen);
        RequireGate(act, occasion);
        var suggestion = TriageRules.Suggest(elements, wage);
        RefuseBarred(suggestion, chosen);
        var deviates = chosen != suggestion.First;
        var why = deviates
            ? RequireReason(reason, $"{suggestion.Sentence}您的决定与建议不同，请写明理由", "民诉法 136")
            : string.IsNullOrWhiteSpace(reason) ? null : RequireReason(reason, "理由太短", null);
        Decision = new TriageDecision(suggestion, chosen, why, elements.Amount, occasion);
        var procedure = TriageSuggestion.ProcedureOf(chosen)!.Value;
        CountLimit(procedure, occasion);
        Move(
            act, occasion,
            $"决定适用{TriageNames.Of(procedure)}，应在{Limit!.Due:yyyy年M月d日}前审结" + (deviates ? $"；系统建议：{TriageNames.Of(suggestion.First)}" : ""), why);
        return Decision;
    }

    /// <summary>Refuses a procedure the law closes for the case (民诉法 160、165、166; 民诉解释 257); agreement and reasons do not open it.</summary>
    /// <exception cref="RuleViolation"><c>track.no-trial</c>, <c>track.barred</c>.</exception>
    public static void RefuseBarred(TriageSuggestion suggestion, TriageRoute chosen)
    {
        ArgumentNullException.ThrowIfNull(suggestion);
        if (TriageSuggestion.ProcedureOf(chosen) is null)
        {
            throw new RuleViolation("track.no-trial", $"“{TriageNames.Of(chosen)}”不是审理程序，请先转入调解或者告知申请支付令，再登记立案", "民诉法 125、136", "Route");
        }

        if (suggestion.Of(chosen).Obstacle is { } obstacle)
        {
            throw new RuleViolation(
                "track.barred",
                $"不能适用{TriageNames.Of(chosen)}：{obstacle.Name}，{obstacle.Sentence}与实际情况不符的，请先更正上面的回答",
                obstacle.Article, "Route");
        }
    }

    private static CaseTrackAct ActOf(TriageRoute route) => TriageSuggestion.ProcedureOf(route) switch
    {
        TrialProcedure.SmallClaims => CaseTrackAct.ApplySmallClaims,
        TrialProcedure.Summary => CaseTrackAct.ApplySummary,
        TrialProcedure.Ordinary => CaseTrackAct.ApplyOrdinary,
        _ => throw new RuleViolation("track.no-trial", $"“{TriageNames.Of(route)}”不是审理程序，请先转入调解或者告知申请支付令，再登记立案", "民诉法 125、136", "Route"),
    };
}
