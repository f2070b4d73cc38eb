using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Notifications;

/// <content>繁简分流.</content>
internal static partial class NoticeCatalogue
{
    private static IEnumerable<SilentAct> TriageSilence() =>
    [
        new(nameof(Filing), "TrackAtDocketing", "立案通知一并告知，案件页面写明审理程序"),
        .. Enum.GetNames<CaseTrackAct>().Append("Recount").Append("ChangeDeadline").Select(act => new SilentAct(nameof(CaseTrack), act, "写入立案案件的进度，由案件一并告知当事人")),
        .. Enum.GetNames<TeamAct>().Append("Establish").Select(act => new SilentAct(nameof(FastTrackTeam), act, "法院内部的安排")),
        .. Enum.GetNames<BatchAct>().Select(act => new SilentAct(nameof(CaseBatch), act, "法院内部的安排，开庭时间另行通知")),
    ];
}
