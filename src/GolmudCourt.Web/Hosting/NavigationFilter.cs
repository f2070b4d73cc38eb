using GolmudCourt.Domain;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Features.Desk.Work;
using GolmudCourt.Web.Features.Shared;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GolmudCourt.Web.Hosting;

/// <summary>
/// Gives every page its menu: what this person can do here, and nothing that is not there. It always runs, so that a
/// form shown again after a refused rule has its menu too.
/// </summary>
internal sealed class NavigationFilter(DeskCounts counts) : IAsyncAlwaysRunResultFilter
{
    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var user = SignedInUser.From(context.HttpContext.User);
        if (user is not null && !HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            counts.Recount(user.Id);
        }

        if (context.Result is ViewResult { ViewData: { } data })
        {
            await FillAsync(data, context.HttpContext, user);
        }

        await next();
    }

    private async Task FillAsync(ViewDataDictionary data, HttpContext http, SignedInUser? user)
    {
        var items = ItemsFor(user?.Role);

        // The page of an error must show even when it is the database that is away.
        var waiting = user is null || http.Request.Path.StartsWithSegments("/error") ? 0 : await counts.NowAsync(user);

        // A section inside another is current alone: the keeping of the roster is not the public roster.
        var current = items.Select(item => item.Path).Where(path => IsCurrent(http.Request.Path, path)).MaxBy(path => path.Length);
        data["Navigation"] = items.Select(item => new NavigationItem(
            item.Text, http.Request.PathBase + item.Path, item.Path == current, item.Path == DeskLinks.Desk ? waiting : null)).ToList();
        data["SessionMinutes"] = user is null ? null : (int?)AccountSetup.IdleOf(user.Role).TotalMinutes;
    }

    private static IReadOnlyList<(string Text, string Path)> ItemsFor(CourtRole? role) => role switch
    {
        null => [("首页", "/"), ("我要立案", "/filing-check"), ("申请调解", "/mediation"), ("司法确认", "/confirmation"), ("调解员名册", "/roster"), ("费用与期限计算", "/tools"), ("核验收件凭证", "/receipts/verify")],
        CourtRole.Litigant or CourtRole.Agent =>
            [("首页", "/"), ("工作台", DeskLinks.Desk), ("我要立案", "/filing-check"), ("申请调解", "/mediation"), ("司法确认", "/confirmation"), ("我的案件", "/matters"), ("收到的文书", "/service/inbox"), ("调解员名册", "/roster"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
        CourtRole.Clerk => [("工作台", DeskLinks.Desk), ("待办队列", "/docketing"), ("窗口登记", "/counter"), ("审理进度", TriageLinks.Tracks), ("调解", "/mediation/desk"), ("司法确认", "/confirmation/bench"), ("送达", "/service"), ("调解员名册", "/roster"), ("名册管理", "/roster/manage"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
        CourtRole.President => [("工作台", DeskLinks.Desk), ("期限监督", "/supervision"), ("期限差异", "/supervision/differences"), ("系统故障", "/supervision/outages"), ("调解监督", "/mediation/supervision"), ("立案申请", "/docketing"), ("审理进度", TriageLinks.Tracks), ("速裁团队", TriageLinks.Teams), ("调解", "/mediation/desk"), ("司法确认", "/confirmation/bench"), ("质效指标", "/indicators"), ("调解员名册", "/roster"), ("名册管理", "/roster/manage"), ("操作日志", "/audit"), ("我的账号", "/account")],
        CourtRole.Administrator => [("工作台", DeskLinks.Desk), ("账号", "/administration/accounts"), ("日历", "/administration/calendar"), ("期限差异", "/supervision/differences"), ("系统故障", "/supervision/outages"), ("基础数据", "/administration/reference"), ("文书模板", "/administration/templates"), ("速裁团队", TriageLinks.Teams), ("没有发出的通知", "/administration/deliveries"), ("调解员名册", "/roster"), ("名册管理", "/roster/manage"), ("操作日志", "/audit"), ("我的账号", "/account")],
        CourtRole.Mediator => [("工作台", DeskLinks.Desk), ("我的调解", "/mediation/mine"), ("调解员名册", "/roster"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
        CourtRole.Judge => [("首页", "/"), ("工作台", DeskLinks.Desk), ("审理进度", TriageLinks.Tracks), ("司法确认", "/confirmation/bench"), ("调解", "/mediation/desk"), ("质效指标", "/indicators"), ("调解员名册", "/roster"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
        CourtRole.OrganisationManager => [("工作台", DeskLinks.Desk), ("本组织的调解", "/mediation/organisation"), ("回避申请", "/mediation/objections"), ("司法确认进度", "/confirmation/organisation"), ("调解员名册", "/roster"), ("名册管理", "/roster/manage"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
        _ => [("首页", "/"), ("工作台", DeskLinks.Desk), ("调解员名册", "/roster"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
    };

    private static bool IsCurrent(PathString path, string item) => item == "/" ? path == "/" : path.StartsWithSegments(item);
}
