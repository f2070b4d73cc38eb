using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Deadlines;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Supervision.Adjustments;

/// <summary>Moving one deadline of one matter: a president's, or a judge's in an application the judge holds.</summary>
internal sealed class AdjustmentDesk(
    CourtDbContext db, RunningMatters running, CaseAccess filings, MediationAccess mediations, ConfirmationAccess confirmations, Occasions occasions,
    CalendarStore calendars)
{
    /// <summary>Opens a matter whose deadlines the signed-in person may move.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public async Task<Matter> OpenAsync(string kind, Guid key) =>
        await MayAsync(kind, key) && await running.FindAsync(kind, key) is { } matter ? matter : throw new NotFoundException();

    /// <summary>The page of a matter.</summary>
    public async Task<AdjustmentPage> PageOfAsync(Matter matter)
    {
        var (role, calendar, kind) = (occasions.User.Role, await calendars.CurrentAsync(), NoticeMatters.KindOf(matter));
        return new(
            kind, matter.Key, matter is CaseTrack track ? track.CaseNumber : NoticeMatters.NameOf(matter), matter.Version, AddressOf(matter, kind, role),
            [.. matter.RunningDeadlines().Select(r => new AdjustableDeadline(
                r.Slot, DeadlineStory.Of(r.Deadline, calendar, occasions.Today), r.Deadline.Changes.Count,
                [.. matter.GroundsFor(r.Slot).Where(g => DeadlineGrounds.Roles(g).Contains(role) && !DeadlineRules.ByCode(r.Deadline.RuleCode).Invariable)],
                Elsewhere(matter, r)))]);
    }

    /// <summary>How the deadline would stand.</summary>
    public async Task<DeadlineStory> TryAsync(Matter matter, string slot, AdjustmentForm form)
    {
        var occasion = await occasions.NowAsync();
        var after = matter.Adjusted(slot, form.OldDue, form.Required(), d => form.Move(d, occasion));
        return DeadlineStory.Of(after, occasion.Calendar, occasion.Today);
    }

    /// <summary>Moves it.</summary>
    public async Task AdjustAsync(Matter matter, string slot, AdjustmentForm form)
    {
        var occasion = await occasions.NowAsync();
        matter.AdjustDeadline(slot, form.OldDue, form.Required(), d => form.Move(d, occasion), occasion);
        await db.SaveChangesAsync();
    }

    private async Task<bool> MayAsync(string kind, Guid key)
    {
        var user = occasions.User;
        return (kind, user.Role) switch
        {
            (nameof(Filing), CourtRole.President) => await filings.Filings().AnyAsync(f => f.Key == key),
            (nameof(Mediation), CourtRole.President) => await mediations.Mediations().AnyAsync(m => m.Key == key),
            (nameof(ConfirmationApplication), CourtRole.President) => await confirmations.Confirmations().AnyAsync(a => a.Key == key),
            (nameof(ConfirmationApplication), CourtRole.Judge) => await confirmations.Confirmations().AnyAsync(a => a.Key == key
                && a.Judges.Any(j => j.UserId == user.Id && !a.Judges.Any(later => later.Number > j.Number))),
            (nameof(CaseTrack), CourtRole.President) => true,
            (nameof(CaseTrack), CourtRole.Judge) => await db.CaseTracks.AnyAsync(t => t.Key == key && t.JudgeId == user.Id),
            _ => false,
        };
    }

    private static string AddressOf(Matter matter, string kind, CourtRole role) =>
        matter is CaseTrack track ? TriageLinks.Track(track.FilingKey) : DeskLinks.Matter(kind, matter.Key, false, role, CourtRole.Clerk);

    // The acts that have limits of their own are done on the page of the matter.
    private static string? Elsewhere(Matter matter, RunningDeadline running) => (matter, running.Slot) switch
    {
        (CaseTrack, _) => "审理期限的延长和扣除在审理程序页面办理，各有法定限制（民诉法 152、164、168）。",
        (ConfirmationApplication, nameof(ConfirmationApplication.ExamineBy)) => "审查期限的延长由院庭长在案件页面批准（民诉法 187）。",
        (Mediation, Mediation.PeriodSlot) => "调解期限由各方当事人同意延长，鉴定期间另行扣除（在线调解规则 24、26）。",
        (Filing, nameof(Filing.ReviewDeadline)) => "立案审查期限不予延长，期满不能决定的应当先行立案（登记立案规定 8）。",
        (Filing, Filing.FeeSlot) => "缓交诉讼费由当事人申请，按缓减免程序决定（费用办法 47）。",
        _ => null,
    };
}
