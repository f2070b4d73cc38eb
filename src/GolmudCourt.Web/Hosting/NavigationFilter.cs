using GolmudCourt.Domain;
using GolmudCourt.Web.Features.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GolmudCourt.Web.Hosting;

/// <summary>
/// Gives every page its menu: what this person can do here, and nothing that is not there. It always runs, so that a
/// form shown again after a refused rule has its menu too.
/// </summary>
internal sealed class NavigationFilter : IAlwaysRunResultFilter
{
    /// <inheritdoc/>
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not ViewResult { ViewData: { } data })
        {
            return;
        }

        var http = context.HttpContext;
        var user = SignedInUser.From(http.User);
        var items = ItemsFor(user?.Role);

        // A section inside another is current alone: the keeping of the roster is not the public roster.
        var current = items.Select(item => item.Path).Where(path => IsCurrent(http.Request.Path, path)).MaxBy(path => path.Length);
        data["Navigation"] = items.Select(item => new NavigationItem(item.Text, http.Request.PathBase + item.Path, item.Path == current)).ToList();
        data["SessionMinutes"] = user is null ? null : (int?)AccountSetup.IdleOf(user.Role).TotalMinutes;
    }

    /// <inheritdoc/>
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static IReadOnlyList<(string Text, string Path)> ItemsFor(CourtRole? role) => role switch
    {
        null => [("首页", "/"), ("我要立案", "/filing-check"), ("申请调解", "/mediation"), ("司法确认", "/confirmation"), ("调解员名册", "/roster"), ("费用与期限计算", "/tools"), ("核验收件凭证", "/receipts/verify")],
        CourtRole.Litigant or CourtRole.Agent =>
            [("首页", "/"), ("我要立案", "/filing-check"), ("申请调解", "/mediation"), ("司法确认", "/confirmation"), ("我的案件", "/matters"), ("收到的文书", "/service/inbox"), ("调解员名册", "/roster"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
        CourtRole.Clerk => [("待办队列", "/docketing"), ("窗口登记", "/counter"), ("调解", "/mediation/desk"), ("司法确认", "/confirmation/bench"), ("送达", "/service"), ("调解员名册", "/roster"), ("名册管理", "/roster/manage"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
        CourtRole.President => [("期限监督", "/supervision"), ("调解监督", "/mediation/supervision"), ("立案申请", "/docketing"), ("调解", "/mediation/desk"), ("司法确认", "/confirmation/bench"), ("质效指标", "/indicators"), ("调解员名册", "/roster"), ("名册管理", "/roster/manage"), ("操作日志", "/audit"), ("我的账号", "/account")],
        CourtRole.Administrator => [("账号", "/administration/accounts"), ("日历", "/administration/calendar"), ("基础数据", "/administration/reference"), ("文书模板", "/administration/templates"), ("没有发出的通知", "/administration/deliveries"), ("调解员名册", "/roster"), ("名册管理", "/roster/manage"), ("操作日志", "/audit"), ("我的账号", "/account")],
        CourtRole.Mediator => [("我的调解", "/mediation/mine"), ("调解员名册", "/roster"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
        CourtRole.Judge => [("首页", "/"), ("司法确认", "/confirmation/bench"), ("调解", "/mediation/desk"), ("质效指标", "/indicators"), ("调解员名册", "/roster"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
        CourtRole.OrganisationManager => [("本组织的调解", "/mediation/organisation"), ("回避申请", "/mediation/objections"), ("司法确认进度", "/confirmation/organisation"), ("调解员名册", "/roster"), ("名册管理", "/roster/manage"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
        _ => [("首页", "/"), ("调解员名册", "/roster"), ("费用与期限计算", "/tools"), ("我的账号", "/account")],
    };

    private static bool IsCurrent(PathString path, string item) => item == "/" ? path == "/" : path.StartsWithSegments(item);
}
