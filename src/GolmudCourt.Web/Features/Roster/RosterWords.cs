using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Hosting.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Roster;

/// <summary>Choices and tones of the roster's pages.</summary>
internal static class RosterWords
{
    /// <summary>Every value of an enumeration as an answer.</summary>
    public static IReadOnlyList<SelectListItem> All<T>(Func<T, string> name, params T[] without)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Except(without).Select(v => new Choice(v.ToString(), name(v)))];

    /// <summary>The categories of mediators.</summary>
    public static IReadOnlyList<SelectListItem> Categories => All<MediatorCategory>(RosterNames.Of);

    /// <summary>The fields of dispute.</summary>
    public static IReadOnlyList<SelectListItem> Fields => All<DisputeField>(RosterNames.Of);

    /// <summary>The languages.</summary>
    public static IReadOnlyList<SelectListItem> Languages => All<CourtLanguage>(PartyNames.Of);

    /// <summary>The levels of rosters.</summary>
    public static IReadOnlyList<SelectListItem> Levels => All<RosterLevel>(RosterNames.Of);

    /// <summary>Languages in words, the other one by its name.</summary>
    public static string LanguagesOf(IEnumerable<CourtLanguage> languages, string? other) =>
        RosterNames.Join(languages, l => l == CourtLanguage.Other && other is not null ? other : PartyNames.Of(l));

    /// <summary>Whether fees are charged, in words.</summary>
    public static string Fee(bool charges, string? note) => charges ? $"收费：{note}" : "不收费";

    /// <summary>The tone of a state's tag.</summary>
    public static string Tone(RosterStatus status) => status switch
    {
        RosterStatus.Admitted => "success",
        RosterStatus.Proposed or RosterStatus.Trained => "info",
        RosterStatus.Suspended or RosterStatus.Expired => "warning",
        RosterStatus.Removed => "danger",
        _ => "neutral",
    };

    /// <summary>The tone of a complaint's tag.</summary>
    public static string Tone(ComplaintStatus status) => status switch
    {
        ComplaintStatus.Pending => "warning",
        ComplaintStatus.Upheld => "danger",
        _ => "neutral",
    };

    /// <summary>The tone of a training's tag.</summary>
    public static string Tone(TrainingStatus status) => status switch
    {
        TrainingStatus.Planned => "info",
        TrainingStatus.Held => "success",
        _ => "neutral",
    };

    /// <summary>The tone of a listing's tag.</summary>
    public static string Tone(ListingStatus status) => status switch
    {
        ListingStatus.Listed => "success",
        ListingStatus.Suspended => "warning",
        _ => "danger",
    };
}
