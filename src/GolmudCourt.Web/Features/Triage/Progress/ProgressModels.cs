using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Features.Triage.Progress;

/// <summary>The lists of the tracks.</summary>
internal enum TrackTab
{
    /// <summary>全部在办.</summary>
    All,

    /// <summary>我承办的.</summary>
    Mine,

    /// <summary>待分流.</summary>
    Undecided,

    /// <summary>待分案.</summary>
    Unallocated,

    /// <summary>已审结.</summary>
    Closed,
}

/// <summary>What is asked for; everything comes from the address.</summary>
internal sealed class ProgressFilter
{
    /// <summary>The list; what is no name of one stands for the first.</summary>
    public string? Tab { get; set; }

    /// <summary>A procedure by its name.</summary>
    public string? Procedure { get; set; }

    /// <summary>The key of a team.</summary>
    public string? Team { get; set; }

    /// <summary>The last row of the page before.</summary>
    public string? After { get; set; }
}

/// <summary>A case on the list.</summary>
internal sealed record ProgressRow(
    long Id, Guid Filing, string Title, string? Cause, string CaseNumber, CaseTrackStatus Status, DateOnly DocketedOn, DateOnly? Due, bool Provisional,
    string? Judge, bool NobodyFound);

/// <summary>A team to choose from.</summary>
internal sealed record TeamChoice(Guid Key, string Name);

/// <summary>The page.</summary>
internal sealed record ProgressPage(
    TrackTab Tab, IReadOnlyList<(TrackTab Tab, string Name, int? Count)> Tabs, TrialProcedure? Procedure, Guid? Team, IReadOnlyList<TeamChoice> Teams,
    IReadOnlyList<ProgressRow> Rows, string? Next, DateOnly Today)
{
    /// <summary>The name of the list shown.</summary>
    public string Name => Tabs.First(t => t.Tab == Tab).Name;

    /// <summary>Whether anything is left out by a filter.</summary>
    public bool Filtered => Procedure is not null || Team is not null;
}
