using GolmudCourt.Domain;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Features.Triage.Batches;
using GolmudCourt.Web.Features.Triage.PaymentOrders;

namespace GolmudCourt.Web.Hosting;

/// <summary>An entry of the menu: a page, or a heading with pages under it.</summary>
internal sealed record MenuEntry(string Text, string? Path, params IReadOnlyList<MenuEntry> Under)
{
    /// <summary>The pages it leads to.</summary>
    public IEnumerable<string> Paths => Path is null ? Under.SelectMany(e => e.Paths) : [Path];
}

/// <summary>
/// The menus. Staff all have the same order: the desk, what they do every day as pages, the rest under headings (监督, 名册, 更多),
/// so that no row of a menu has more than eight entries. A new page of staff belongs under the heading it is about.
/// </summary>
internal static class NavigationMenu
{
    /// <summary>The most entries in the row of a member of staff.</summary>
    public const int MostInRow = 8;

    private static readonly MenuEntry s_home = new("首页", "/");
    private static readonly MenuEntry s_desk = new("工作台", DeskLinks.Desk);
    private static readonly MenuEntry s_roster = new("调解员名册", "/roster");
    private static readonly MenuEntry s_rosters = new("名册", null, s_roster, new("名册管理", "/roster/manage"));
    private static readonly MenuEntry s_tools = new("费用与期限计算", "/tools");
    private static readonly MenuEntry s_account = new("我的账号", "/account");
    private static readonly MenuEntry s_log = new("操作日志", "/audit");
    private static readonly MenuEntry s_mediation = new("调解", "/mediation/desk");
    private static readonly MenuEntry s_confirmation = new("司法确认", "/confirmation/bench");
    private static readonly MenuEntry s_indicators = new("质效指标", "/indicators");
    private static readonly MenuEntry s_tracks = new("审理进度", TriageLinks.Tracks);
    private static readonly MenuEntry s_orders = new("支付令", PaymentOrderLinks.Queue);
    private static readonly MenuEntry s_batches = new("类案集中", BatchLinks.Batches);
    private static readonly MenuEntry s_teams = new("速裁团队", TriageLinks.Teams);
    private static readonly MenuEntry s_differences = new("期限差异", "/supervision/differences");
    private static readonly MenuEntry s_outages = new("系统故障", "/supervision/outages");

    /// <summary>The menu of a role; null for somebody who has not signed in.</summary>
    public static IReadOnlyList<MenuEntry> Of(CourtRole? role) => role switch
    {
        null =>
        [
            s_home, new("我要立案", "/filing-check"), new("申请调解", "/mediation"), new("司法确认", "/confirmation"), s_roster, s_tools,
            new("核验收件凭证", "/receipts/verify"),
        ],
        CourtRole.Litigant or CourtRole.Agent =>
        [
            s_home, s_desk, new("我要立案", "/filing-check"), new("申请调解", "/mediation"), new("司法确认", "/confirmation"), new("我的案件", "/matters"),
            new("收到的文书", "/service/inbox"), s_roster, s_tools, s_account,
        ],
        CourtRole.Clerk =>
        [
            s_desk, new("待办队列", "/docketing"), new("窗口登记", "/counter"), new("案件", null, s_tracks, s_batches, s_orders, s_mediation, s_confirmation), new("送达", "/service"), s_rosters,
            More(s_tools, s_account),
        ],
        CourtRole.President =>
        [
            s_desk,
            new("监督", null, new("期限监督", "/supervision"), s_differences, s_outages, new("调解监督", "/mediation/supervision")),
            new("案件", null, new("立案申请", "/docketing"), s_tracks, s_teams, s_batches, s_orders, s_mediation, s_confirmation),
            s_indicators, s_rosters, More(s_log, s_account),
        ],
        CourtRole.Administrator =>
        [
            s_desk, new("账号", "/administration/accounts"),
            new("期限和日历", null, new("日历", "/administration/calendar"), s_differences, s_outages),
            new("数据和通知", null, new("基础数据", "/administration/reference"), s_teams, new("文书模板", "/administration/templates"), new("没有发出的通知", "/administration/deliveries")),
            s_rosters, More(s_log, s_account),
        ],
        CourtRole.Mediator => [s_desk, new("我的调解", "/mediation/mine"), s_roster, More(s_tools, s_account)],
        CourtRole.Judge => [s_desk, new("审判", null, s_tracks, s_batches, s_orders), s_confirmation, s_mediation, s_indicators, s_roster, More(s_tools, s_account)],
        CourtRole.OrganisationManager =>
        [
            s_desk, new("本组织的调解", "/mediation/organisation"), new("回避申请", "/mediation/objections"), new("司法确认进度", "/confirmation/organisation"),
            s_rosters, More(s_tools, s_account),
        ],
        _ => [s_home, s_desk, s_roster, More(s_tools, s_account)],
    };

    private static MenuEntry More(params MenuEntry[] under) => new("更多", null, under);
}
