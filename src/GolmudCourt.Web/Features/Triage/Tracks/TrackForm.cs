using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Triage.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Triage.Tracks;

/// <summary>One of the things done about a track, by the name of its page.</summary>
/// <param name="Name">The last part of the address.</param>
/// <param name="Title">The heading and the button.</param>
/// <param name="Acts">The acts of the table it stands for.</param>
internal sealed record TrackPart(string Name, string Title, params IReadOnlyList<CaseTrackAct> Acts)
{
    public static readonly TrackPart Decision = new("decision", "决定审理程序", CaseTrackAct.ApplySmallClaims, CaseTrackAct.ApplySummary, CaseTrackAct.ApplyOrdinary);
    public static readonly TrackPart Conversion = new("conversion", "转换审理程序", CaseTrackAct.ConvertToSummary, CaseTrackAct.ConvertToOrdinary);
    public static readonly TrackPart Agreement = new("agreement", "登记双方约定", CaseTrackAct.AgreeSmallClaims, CaseTrackAct.AgreeSummary);
    public static readonly TrackPart Objection = new("objection", "登记程序异议", CaseTrackAct.ObjectToProcedure);
    public static readonly TrackPart ObjectionRejection = new("objection-rejection", "驳回程序异议", CaseTrackAct.RejectObjection);
    public static readonly TrackPart Hearing = new("hearing", "登记开庭", CaseTrackAct.RecordHearing);
    public static readonly TrackPart Exclusion = new("exclusion", "开始扣除审限", CaseTrackAct.ExcludePeriod);
    public static readonly TrackPart Resumption = new("resumption", "恢复计算审限", CaseTrackAct.ResumePeriod);
    public static readonly TrackPart Extension = new("extension", "延长审限", CaseTrackAct.ExtendLimit);
    public static readonly TrackPart Allocation = new("allocation", "按规则分案", CaseTrackAct.RecordNoJudge);
    public static readonly TrackPart Assignment = new("assignment", "指定承办法官", CaseTrackAct.Allocate);
    public static readonly TrackPart Ending = new("ending", "登记审结", CaseTrackAct.Close);

    /// <summary>All of them, in the order of the buttons.</summary>
    public static IReadOnlyList<TrackPart> All { get; } =
        [Decision, Allocation, Assignment, Objection, ObjectionRejection, Conversion, Agreement, Hearing, Exclusion, Resumption, Extension, Ending];
}

/// <summary>What is typed on the page of one of them; each page asks for its own fields.</summary>
internal sealed class TrackForm : ITriageForm
{
    /// <inheritdoc/>
    public List<AnswerRow> Answers { get; set; } = [];

    /// <inheritdoc/>
    public TriageRoute? Route { get; set; }

    /// <inheritdoc/>
    public string? Reason { get; set; }

    /// <summary>Whether the suggestion is asked for anew.</summary>
    public bool Recheck { get; set; }

    /// <summary>The version of the track the page was rendered from.</summary>
    public int Version { get; set; }

    /// <summary>The procedure to go on in.</summary>
    public TrialProcedure? To { get; set; }

    /// <summary>Why it has to.</summary>
    public ConversionGround? Ground { get; set; }

    /// <summary>Why a time does not count.</summary>
    public ExclusionGround? Excluded { get; set; }

    /// <summary>The number of the party who objects.</summary>
    public int? Party { get; set; }

    /// <summary>The day: of the hearing, the beginning or the end of what does not count.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>Months added.</summary>
    public int? Months { get; set; }

    /// <summary>The approval of the court above.</summary>
    public string? Approval { get; set; }

    /// <summary>How the case ended.</summary>
    public CaseEnding? Ending { get; set; }

    /// <summary>The judge named.</summary>
    public long? JudgeId { get; set; }

    /// <inheritdoc/>
    [BindNever]
    [ValidateNever]
    public TriageSuggestion? Suggestion { get; set; }

    /// <inheritdoc/>
    [BindNever]
    [ValidateNever]
    public string? NoSuggestion { get; set; }

    /// <inheritdoc/>
    [BindNever]
    [ValidateNever]
    public string? Doubt { get; set; }

    /// <summary>What the rule would make of the judges now; for the page of the allocation only.</summary>
    [BindNever]
    [ValidateNever]
    public AllocationResult? Candidates { get; set; }

    /// <summary>Where the track stands; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public TrackPage Page { get; set; } = null!;

    /// <summary>Which page it is; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public TrackPart Part { get; set; } = TrackPart.Decision;
}
