using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Web.Security;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Access;

/// <summary>The list of who may do what is written by the running portal; nothing gets in unlisted.</summary>
public sealed class AccessListTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public void Every_address_is_open_to_all_or_asks_for_an_act_of_the_catalogue() =>
        Repository.None(PortalEndpoint.All(host.Services).Where(e => !e.IsListed).Select(e => $"{e.Method} {e.Route}"));

    [Fact]
    public void The_printed_list_is_that_of_the_running_portal() => Repository.IsCurrent("docs/access.md", Print());

    [Fact]
    public void Every_act_is_somebodys_and_is_named_once()
    {
        Assert.All(CourtActs.All, act => Assert.NotEmpty(act.Roles));
        Assert.Equal(CourtActs.All.Count, CourtActs.All.Select(a => a.Code).Distinct().Count());
        Assert.Equal(CourtActs.All.Count, CourtActs.All.Select(a => a.Name).Distinct().Count());
    }

    [Fact]
    public void The_administrator_decides_nothing_about_a_case()
    {
        string[] aboutCases = [CourtActs.WriteFiling, CourtActs.FollowMatters, CourtActs.ReviewFilings, CourtActs.ReadFilings, CourtActs.RegisterAtCounter, CourtActs.SuperviseFilings];
        Assert.Empty(CourtActs.All.Where(a => aboutCases.Contains(a.Code) && a.Roles.Contains(CourtRole.Administrator)).Select(a => a.Code));
    }

    private string Print()
    {
        var text = new StringBuilder("# 谁可以做什么\n\n由 `AccessListTests` 从运行中的门户生成，勿手改；更新方法见 [testing.md](testing.md)。\n\n## 事项\n\n| 事项 | 代码 |");
        var roles = CourtRoles.OfAccounts;
        text.Append(string.Concat(roles.Select(r => $" {CourtRoles.Name(r)} |"))).Append("\n|---|---|").Append(string.Concat(roles.Select(_ => "---|"))).Append('\n');
        foreach (var act in CourtActs.All)
        {
            text.Append($"| {act.Name} | `{act.Code}` |").Append(string.Concat(roles.Select(r => act.Roles.Contains(r) ? " ● |" : "  |"))).Append('\n');
        }

        text.Append("\n## 地址\n\n看得到哪一件案件另由 `CaseAccess` 决定：不属于自己的案件一律回答 404。\n\n| 方法 | 地址 | 事项 | 谁可以 |\n|---|---|---|---|\n");
        foreach (var e in PortalEndpoint.All(host.Services))
        {
            text.Append($"| {e.Method} | `{e.Route}` | {string.Join("；", e.Acts.Select(a => a.Name))} | {e.Who} |\n");
        }

        return text.ToString();
    }
}
