using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Desk.Work;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk;

/// <summary>Taking and handing over duties. The matter's journal says who holds it; the save of the act writes the desk.</summary>
internal sealed class DeskDuties(CourtDbContext db, Occasions occasions)
{
    /// <summary>The shortest reason to hand over.</summary>
    public const int ReasonMinLength = 5;

    /// <summary>The longest.</summary>
    public const int ReasonMaxLength = 500;

    /// <summary>A duty that the signed-in person may give away: one's own, or, for a president, any of a clerk or president.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public async Task<DeskItem> GiveableAsync(Guid key)
    {
        var user = occasions.User;
        var item = await ItemAsync(key);
        return DeskQueries.Takes(item.Role) && (user.Role == CourtRole.President || item.UserId == user.Id) ? item : throw new NotFoundException();
    }

    /// <summary>The people to whom a duty of a role can be given.</summary>
    public Task<List<(long Id, string Name)>> PeopleAsync(CourtRole role, long? but) => PeopleAsync(db, role, but);

    /// <summary>领取: takes a duty nobody holds. Of two at once the second gets the page of the conflict.</summary>
    public async Task ClaimAsync(Guid key)
    {
        var occasion = await occasions.NowAsync();
        var item = await ItemAsync(key);
        if (item.Role != occasion.Actor.Role || !DeskQueries.Takes(item.Role))
        {
            throw new NotFoundException();
        }

        if (item.UserId is not null)
        {
            throw new RuleViolation("desk.taken", "这项工作已由他人领取，请刷新页面");
        }

        await GiveAsync(item, occasion.Actor.UserId!.Value, null, $"由{CourtRoles.Name(occasion.Actor.Role)}{occasion.Actor.Name}承办", occasion);
    }

    /// <summary>移交、分派: gives a duty to another of the same role, with a reason.</summary>
    public async Task HandOverAsync(DeskItem item, long to, string? reason)
    {
        var occasion = await occasions.NowAsync();
        var why = reason?.Trim() ?? "";
        if (why.Length is < ReasonMinLength or > ReasonMaxLength)
        {
            throw new RuleViolation("desk.reason", $"请写明移交的理由，{ReasonMinLength}到{ReasonMaxLength}个字", null, "Reason");
        }

        if ((await PeopleAsync(item.Role, item.UserId)).Find(p => p.Id == to) is not { Name: { } name })
        {
            throw new RuleViolation("desk.person", "请选择同一岗位的工作人员", null, "To");
        }

        await GiveAsync(item, to, why, $"承办人变更为{CourtRoles.Name(item.Role)}{name}", occasion);
    }

    /// <summary>The accounts of a role that are open.</summary>
    public static async Task<List<(long Id, string Name)>> PeopleAsync(CourtDbContext db, CourtRole role, long? but)
    {
        var name = role.ToString();
        var people = await (from u in db.Users
                            join r in db.UserRoles on u.Id equals r.UserId
                            join n in db.Roles on r.RoleId equals n.Id
                            where n.Name == name && !u.Closed && u.Id != but
                            orderby u.RealName, u.Id
                            select new { u.Id, u.RealName }).ToListAsync();
        return [.. people.Select(p => (p.Id, p.RealName))];
    }

    private async Task<DeskItem> ItemAsync(Guid key) =>
        await db.DeskItems.AsNoTracking().SingleOrDefaultAsync(i => i.MatterKey == key) ?? throw new NotFoundException();

    private async Task GiveAsync(DeskItem item, long to, string? reason, string sentence, Occasion occasion)
    {
        Matter matter = item.MatterKind switch
        {
            nameof(Filing) => await db.Filings.SingleAsync(f => f.Key == item.MatterKey),
            nameof(ConfirmationApplication) => await db.Confirmations.SingleAsync(a => a.Key == item.MatterKey),
            nameof(CaseTrack) => await db.CaseTracks.SingleAsync(t => t.Key == item.MatterKey),
            nameof(PaymentOrder) => await db.PaymentOrders.SingleAsync(o => o.Key == item.MatterKey),
            _ => await db.Mediations.SingleAsync(m => m.Key == item.MatterKey),
        };
        db.DeskAssignments.Add(new DeskAssignment
        {
            MatterKey = item.MatterKey,
            Role = item.Role,
            UserId = to,
            AssignedById = occasion.Actor.UserId!.Value,
            At = occasion.Now,
            Reason = reason,
        });
        matter.Note(reason is null ? "TakeDuty" : "HandOverDuty", sentence, occasion);
        await db.SaveChangesAsync();
    }
}
