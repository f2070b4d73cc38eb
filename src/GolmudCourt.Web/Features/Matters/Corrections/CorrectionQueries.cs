using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Corrections;

/// <summary>Reads the running correction request.</summary>
internal sealed class CorrectionQueries(MatterHeads heads, Occasions occasions, CalendarStore calendars)
{
    /// <summary>The page, or null when this person has nothing to answer now.</summary>
    public async Task<CorrectionPage?> PageAsync(Guid key)
    {
        var head = await heads.FindAsync(key);
        if (!FilingWorkflow.Table.Allows(head.Status, FilingAct.AnswerCorrection, occasions.User.Role))
        {
            return null;
        }

        var request = await heads.HandedIn(key).SelectMany(f => f.Corrections).OrderByDescending(c => c.Round)
            .Include(c => c.Items.OrderBy(i => i.Number)).AsNoTracking().AsSingleQuery().FirstAsync();
        var first = Filing.CorrectionFileOwner(request.Round, 0);
        var files = await heads.HandedIn(key).SelectMany(f => f.Files)
            .Where(f => f.Purpose == FilePurpose.Correction && f.BelongsTo >= first && f.BelongsTo < first + 1000)
            .OrderBy(f => f.Number).Select(f => new { f.BelongsTo, Line = new CorrectionFileLine(f.Number, f.FileName, f.Pages, f.Size) }).ToListAsync();
        return new(
            head, request.Round, request.RequestedBy, request.RequestedAt,
            DeadlineStory.Of(request.Deadline, await calendars.CurrentAsync(), occasions.Today),
            [.. request.Items.Select(i => new CorrectionItemForm
            {
                Number = i.Number,
                Section = i.Section,
                What = i.What,
                Reason = i.Reason,
                Article = i.Article,
                Answer = i.Answer,
                Given = [.. files.Where(f => f.BelongsTo == Filing.CorrectionFileOwner(request.Round, i.Number)).Select(f => f.Line)],
            })]);
    }
}
