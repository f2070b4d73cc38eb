using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk.Absences;

/// <summary>One cover.</summary>
internal sealed record CoverLine(long Id, string Absent, string Cover, DateOnly From, DateOnly To, string Reason, string SetBy, bool CanRevoke);

/// <summary>The form of a cover.</summary>
internal sealed class AbsenceForm
{
    /// <summary>Who is away; a clerk can only be the clerk.</summary>
    public long? AbsentId { get; set; }

    /// <summary>Who covers.</summary>
    public long? CoverId { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether the absent one is to be chosen.</summary>
    public bool ForOthers { get; set; }

    /// <summary>The clerks.</summary>
    public IReadOnlyList<SelectListItem> People { get; set; } = [];

    /// <summary>Covers now and to come.</summary>
    public IReadOnlyList<CoverLine> Lines { get; set; } = [];
}

/// <summary>Arranges covers among clerks: any clerk may act on any filing, so only there a cover can do the work.</summary>
internal sealed class AbsenceDesk(CourtDbContext db, Occasions occasions)
{
    private const int LongestDays = 180;

    /// <summary>Fills the page.</summary>
    public async Task<AbsenceForm> FillAsync(AbsenceForm form)
    {
        var (user, today) = (occasions.User, occasions.Today);
        form.ForOthers = user.Role == CourtRole.President;
        form.People = [.. (await DeskDuties.PeopleAsync(db, CourtRole.Clerk, form.ForOthers ? null : user.Id)).Select(p => new SelectListItem(p.Name, $"{p.Id}"))];
        form.Lines = await db.DeskCovers.AsNoTracking().Where(c => c.To >= today && c.RevokedAt == null)
            .Where(c => form.ForOthers || c.AbsentId == user.Id || c.CoverId == user.Id).OrderBy(c => c.From).ThenBy(c => c.Id).Take(100)
            .Select(c => new CoverLine(
                c.Id, db.Users.Where(u => u.Id == c.AbsentId).Select(u => u.RealName).First(), db.Users.Where(u => u.Id == c.CoverId).Select(u => u.RealName).First(),
                c.From, c.To, c.Reason, c.SetBy, form.ForOthers || c.AbsentId == user.Id)).ToListAsync();
        return form;
    }

    /// <summary>Arranges one.</summary>
    public async Task SetAsync(AbsenceForm form)
    {
        var occasion = await occasions.NowAsync();
        var absent = occasion.Actor.Role == CourtRole.President ? form.AbsentId : occasion.Actor.UserId;
        var clerks = await DeskDuties.PeopleAsync(db, CourtRole.Clerk, null);
        if (absent is not { } away || !clerks.Exists(c => c.Id == away))
        {
            throw new RuleViolation("cover.absent", "请选择请假的立案人员", null, nameof(form.AbsentId));
        }

        if (form.CoverId is not { } cover || cover == away || !clerks.Exists(c => c.Id == cover))
        {
            throw new RuleViolation("cover.person", "请选择另一名立案人员代班", null, nameof(form.CoverId));
        }

        if (form.From is not { } from || form.To is not { } to || to < from || to < occasion.Today || to.DayNumber - from.DayNumber > LongestDays)
        {
            throw new RuleViolation("cover.days", $"请填写起止日期，结束不早于开始和今天，不超过{LongestDays}日", null, nameof(form.To));
        }

        var why = form.Reason?.Trim() ?? "";
        if (why.Length is < 2 or > DeskDuties.ReasonMaxLength)
        {
            throw new RuleViolation("cover.reason", $"请写明事由，2到{DeskDuties.ReasonMaxLength}个字", null, nameof(form.Reason));
        }

        var standing = db.DeskCovers.Where(c => c.RevokedAt == null && c.From <= to && c.To >= from);
        if (await standing.AnyAsync(c => c.AbsentId == away))
        {
            throw new RuleViolation("cover.twice", "这段日期已经安排了代班，请先取消", null, nameof(form.From));
        }

        if (await standing.AnyAsync(c => c.AbsentId == cover))
        {
            throw new RuleViolation("cover.away", "代班人在这段日期也请假，请另选他人", null, nameof(form.CoverId));
        }

        db.DeskCovers.Add(new DeskCover { AbsentId = away, CoverId = cover, From = from, To = to, Reason = why, SetBy = occasion.Actor.Name, SetAt = occasion.Now });
        await db.SaveChangesAsync();
    }

    /// <summary>Calls one off.</summary>
    public async Task RevokeAsync(long id)
    {
        var occasion = await occasions.NowAsync();
        var cover = await db.DeskCovers.SingleOrDefaultAsync(c => c.Id == id && c.RevokedAt == null);
        if (cover is null || (occasion.Actor.Role != CourtRole.President && cover.AbsentId != occasion.Actor.UserId))
        {
            throw new NotFoundException();
        }

        cover.RevokedAt = occasion.Now;
        await db.SaveChangesAsync();
    }
}
