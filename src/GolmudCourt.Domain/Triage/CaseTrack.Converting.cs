namespace GolmudCourt.Domain.Triage;

/// <content>From one procedure to another, and the party's objection.</content>
public sealed partial class CaseTrack
{
    /// <summary>Goes on in a fuller procedure (民诉法 169、170). The limit is counted again from the docketing day.</summary>
    /// <param name="to">The summary or the ordinary procedure.</param>
    /// <param name="ground">Why.</param>
    /// <param name="reason">The facts.</param>
    /// <param name="occasion">The judge.</param>
    public ProcedureChange Convert(TrialProcedure to, ConversionGround ground, string? reason, Occasion occasion)
    {
        var act = to == TrialProcedure.Ordinary ? CaseTrackAct.ConvertToOrdinary : CaseTrackAct.ConvertToSummary;
        RequireGate(act, occasion);
        if (to == TrialProcedure.SmallClaims || to == Procedure)
        {
            throw new RuleViolation("track.to", "请选择要转入的程序", "民诉法 169、170", "To");
        }

        var why = RequireReason(reason, "请写明转换程序的理由", "民诉法 169、170");
        if (OpenObjection() is { } open)
        {
            open.Decide(true, why, occasion);
        }
        else if (ground == ConversionGround.ObjectionUpheld)
        {
            throw new RuleViolation("track.no-objection", "没有等待决定的程序异议", "民诉解释 279", "Ground");
        }

        return Change(act, to, ground, why, occasion);
    }

    /// <summary>The parties agree on a simpler procedure before the hearing (民诉法 160、165; 民诉解释 260、264).</summary>
    /// <param name="suggestion">The case held against the rules today; the agreement does not open what the law closes.</param>
    /// <param name="reason">How and when they agreed.</param>
    /// <param name="occasion">The judge.</param>
    public ProcedureChange Agree(TriageSuggestion suggestion, string? reason, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(suggestion);
        var act = Status == CaseTrackStatus.Ordinary ? CaseTrackAct.AgreeSummary : CaseTrackAct.AgreeSmallClaims;
        RequireGate(act, occasion);
        RefuseAfterHearing("双方约定适用更简便的程序", "民诉解释 260、264");
        var to = act == CaseTrackAct.AgreeSummary ? TrialProcedure.Summary : TrialProcedure.SmallClaims;
        RefuseAgreement(suggestion, to);
        return Change(act, to, null, RequireReason(reason, "请写明双方约定的时间和方式", "民诉解释 264"), occasion);
    }

    /// <summary>A party objects to the procedure, before the hearing.</summary>
    /// <param name="party">The party's name.</param>
    /// <param name="reason">Why.</param>
    /// <param name="occasion">The party, the agent, or the clerk who takes it down.</param>
    public ProcedureObjection ObjectToProcedure(string party, string? reason, Occasion occasion)
    {
        RequireGate(CaseTrackAct.ObjectToProcedure, occasion);
        RefuseAfterHearing("程序异议", "民诉解释 279");
        if (OpenObjection() is { } open)
        {
            throw new RuleViolation("track.objection-pending", $"{open.Party}已经提出异议，请等待法官决定", "民诉解释 279");
        }

        var objection = new ProcedureObjection(
            _objections.Count + 1, party, Procedure!.Value, RequireReason(reason, "请写明不应当适用这一程序的理由", "民诉解释 279"), occasion);
        _objections.Add(objection);
        Move(CaseTrackAct.ObjectToProcedure, occasion, $"{party}对适用{TriageNames.Of(objection.Procedure)}提出异议", objection.Reason);
        return objection;
    }

    /// <summary>The judge finds no ground in the objection; upholding it is <see cref="Convert"/>.</summary>
    public void RejectObjection(string? reason, Occasion occasion)
    {
        RequireGate(CaseTrackAct.RejectObjection, occasion);
        var open = OpenObjection() ?? throw new RuleViolation("track.no-objection", "没有等待决定的程序异议", "民诉解释 279");
        var why = RequireReason(reason, "请写明异议不成立的理由", "民诉解释 279");
        open.Decide(false, why, occasion);
        Move(CaseTrackAct.RejectObjection, occasion, $"{open.Party}对适用{TriageNames.Of(open.Procedure)}的异议不成立", why);
    }

    /// <summary>Records a hearing that was held.</summary>
    /// <param name="day">The day; the first one closes objections.</param>
    /// <param name="occasion">The judge or the clerk.</param>
    public void RecordHearing(DateOnly day, Occasion occasion)
    {
        RequireGate(CaseTrackAct.RecordHearing, occasion);
        if (day < DocketedOn || day > occasion.Today)
        {
            throw new RuleViolation("track.hearing-day", $"开庭日期应当在{DocketedOn:yyyy年M月d日}立案以后、今天以前", "民诉法 139", "Day");
        }

        if (OpenObjection() is { } open)
        {
            throw new RuleViolation("track.objection-open", $"{open.Party}对审理程序的异议还没有决定，请先决定再登记开庭", "民诉解释 279");
        }

        HeardOn = HeardOn is { } first && first < day ? first : day;
        Move(CaseTrackAct.RecordHearing, occasion, $"{day:yyyy年M月d日}开庭审理");
    }

    /// <summary>The case is decided or otherwise at its end.</summary>
    /// <param name="ending">How it ended.</param>
    /// <param name="note">What else is to be said of it; needed where the ending is none of the named ones.</param>
    /// <param name="occasion">The judge.</param>
    public void Close(CaseEnding ending, string? note, Occasion occasion)
    {
        RequireGate(CaseTrackAct.Close, occasion);
        if (OpenObjection() is not null)
        {
            throw new RuleViolation("track.objection-open", "程序异议还没有决定，请先决定再结案", "民诉解释 279");
        }

        var why = string.IsNullOrWhiteSpace(note) && ending != CaseEnding.Other ? null : RequireReason(note, "请写明结案的情况", "民诉法 151、154");
        Ending = ending;
        Move(CaseTrackAct.Close, occasion, $"案件已审结：{CaseTrackNames.Of(ending)}", why);
    }

    private ProcedureChange Change(CaseTrackAct act, TrialProcedure to, ConversionGround? ground, string why, Occasion occasion)
    {
        var late = OpenExclusion() is null && Limit!.IsOverdue(occasion.Today);
        var change = new ProcedureChange(_changes.Count + 1, Procedure!.Value, to, ground, why, late, occasion);
        _changes.Add(change);
        CountLimit(to, occasion);
        Move(
            act, occasion,
            $"由{TriageNames.Of(change.From)}转为{TriageNames.Of(to)}（{(ground is { } g ? CaseTrackNames.Of(g) : "双方约定")}），"
            + $"审理期限自立案之日起重新计算，到{Limit!.Due:yyyy年M月d日}{(late ? "；转换时原审理期限已经届满" : "")}", why);
        return change;
    }

    // To agree is to leave the choice of conditions to the parties only where the law leaves it to them.
    private static void RefuseAgreement(TriageSuggestion suggestion, TrialProcedure to)
    {
        TriageRoute[] routes = to == TrialProcedure.Summary ? [TriageRoute.Summary] : [TriageRoute.SmallClaimsByAgreement, TriageRoute.SmallClaims];
        var open = routes.Select(suggestion.Of).ToList();
        if (open.Exists(r => r.Criteria.All(c => c.Result != CriterionResult.NotMet || LeftToTheParties(to, c))))
        {
            return;
        }

        var obstacle = open[0].Criteria.First(c => c.Result == CriterionResult.NotMet && !LeftToTheParties(to, c));
        throw new RuleViolation("track.barred", $"双方约定也不能适用{TriageNames.Of(to)}：{obstacle.Name}，{obstacle.Sentence}", obstacle.Article);
    }

    // 民诉法 160(2): by agreement also a case that is not simple may be tried summarily; the seven exclusions stay closed.
    private static bool LeftToTheParties(TrialProcedure to, TriageCriterion criterion) =>
        criterion.Code == "small-claims.agreed" || (to == TrialProcedure.Summary && criterion.Code is "summary.facts" or "summary.rights" or "summary.dispute");

    private void RefuseAfterHearing(string what, string article)
    {
        if (HeardOn is { } day)
        {
            throw new RuleViolation("track.heard", $"{what}应当在开庭前提出，本案已于{day:yyyy年M月d日}开庭", article);
        }
    }
}
