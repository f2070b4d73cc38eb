using GolmudCourt.Domain.Deadlines;

namespace GolmudCourt.Web.Notifications;

/// <content>系统故障.</content>
internal static partial class NoticeCatalogue
{
    private static IEnumerable<SilentAct> OutageSilence()
    {
        static SilentAct Not(string act, string because) => new(nameof(SystemOutage), act, because);
        return
        [
            Not("FindOutage", "待院庭长或者系统管理员核实，列在工作台上"),
            Not(nameof(OutageAct.Certify), "证明由需要的当事人查看、打印；期限顺延时逐件通知"),
            Not(nameof(OutageAct.Dismiss), "不属于故障的不影响任何人的期限"),
            Not(nameof(OutageAct.ExtendDeadlines), "每一件被顺延的案件各自通知"),
        ];
    }
}
