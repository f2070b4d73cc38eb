using GolmudCourt.Domain;
using GolmudCourt.Web.Security;

namespace GolmudCourt.Web.Features.Home.Welcome;

/// <summary>One thing to do from the home page.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">What one does there, in a sentence.</param>
/// <param name="Href">Where it is.</param>
internal sealed record Errand(string Title, string Text, string Href);

/// <summary>The home page of a member of the court or of a mediation organisation.</summary>
/// <param name="Name">Who is signed in.</param>
/// <param name="Role">In what capacity.</param>
/// <param name="Lead">What this role does here.</param>
/// <param name="Errands">What it can do now, the most important first.</param>
internal sealed record RolePage(string Name, string Role, string Lead, IReadOnlyList<Errand> Errands)
{
    private static readonly Errand s_fees = new("诉讼费计算", "按收费标准计算案件受理费、申请费，列出每一步。", "/tools/court-fee");
    private static readonly Errand s_deadlines = new("期限计算", "按工作日历计算法定期间的最后一天，并说明为什么是这一天。", "/tools/deadline");
    private static readonly Errand s_account = new("我的账号", "修改密码、查看登录记录、切换长辈版。", "/account");
    private static readonly Errand s_audit = new("操作日志", "谁在什么时间办了什么，并查验记录有没有被改动。", "/audit");

    private static readonly Errand s_orders = new("支付令", "支付令的申请、送达、异议，按期限排列。", "/payment-orders/queue");
    private static readonly Errand s_batches = new("类案集中", "同一案由、同一程序的案件并成一批，同日开庭，可以先审一件示范案件。", "/batches");
    private static readonly Errand s_roster = new("名册管理", "特邀调解员和调解组织：推荐、培训、入册、投诉，鉴定机构和联动单位。", "/roster/manage");
    private static readonly Errand s_directory = new("调解员名册", "在册的调解员和调解组织，按纠纷类型、语言查找。", "/roster");

    /// <summary>The page of a role.</summary>
    public static RolePage For(SignedInUser user)
    {
        var (lead, errands) = user.Role switch
        {
            CourtRole.Clerk => ("审查网上收到的材料，登记窗口来的案件。", (Errand[])
            [
                new("待办队列", "按到期日排列，先办快到期的。", "/docketing"),
                new("窗口登记", "当场登记立案；不便上网的当事人，由您代为录入、读给对方核对。", "/counter"),
                new("调解", "受理申请、征求对方意愿、指定调解员、决定回避。", "/mediation/desk"),
                s_orders, s_batches,
                s_roster, s_directory, s_fees, s_deadlines, s_account,
            ]),
            CourtRole.President => ("查看超期和临期的案件，准许再次补正，决定缓减免。",
            [
                new("期限监督", "已超期和快到期的立案申请，以及等您决定的事项。", "/supervision"),
                new("调解监督", "逾期和快到期的调解，协议履行得怎么样；不看调解内容。", "/mediation/supervision"),
                new("立案申请", "查看收到的材料和办理经过。", "/docketing"),
                new("调解", "各件调解办到哪一步；调解中的让步和报价不在这里。", "/mediation/desk"),
                s_orders, s_batches,
                s_roster, s_directory, s_audit, s_fees, s_deadlines, s_account,
            ]),
            CourtRole.Mediator => ("接受委派，安排和主持调解，记录无争议事实，起草协议。",
            [
                new("我的调解", "待您确认的、今天的、快到期的调解。", "/mediation/mine"),
                s_directory, s_fees, s_deadlines, s_account,
            ]),
            CourtRole.Judge => ("查看调解的进度。调解中的让步、报价和笔录不对法官开放。",
            [
                new("调解", "各件调解办到哪一步。", "/mediation/desk"),
                s_orders, s_batches,
                s_directory, s_fees, s_deadlines, s_account,
            ]),
            CourtRole.Administrator => ("维护账号、日历和基础数据。案件内容不对管理员开放。",
            [
                new("账号", "开通工作人员账号，停用、解锁、重置密码。", "/administration/accounts"),
                new("日历", "导入国务院办公厅公布的放假安排，查看暂定的日期。", "/administration/calendar"),
                new("基础数据", "案由、代字、区划和收费设定，以及还没有核实的条目。", "/administration/reference"),
                s_roster, s_directory, s_audit, s_account,
            ]),
            CourtRole.OrganisationManager => ("看本组织调解员的工作量，决定回避，在协议上盖章；管理本组织的资料、成员和培训。",
            [
                new("本组织的调解", "待盖章的协议、调解员和在办的调解。", "/mediation/organisation"),
                s_roster,
                new("回避申请", "当事人申请本组织调解员回避的，由您决定。", "/mediation/objections"),
                s_directory, s_fees, s_deadlines, s_account,
            ]),
            _ => ("目前您的身份可以使用下面的工具。交您办理的事项会出现在这里。", [s_directory, s_fees, s_deadlines, s_account]),
        };
        return new(user.Name, CourtRoles.Name(user.Role), lead, errands);
    }
}
