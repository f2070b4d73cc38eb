using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Receipts.Receipts;

/// <summary>Reads a receipt with its list of materials.</summary>
internal sealed class ReceiptQueries(MatterHeads heads, Occasions occasions, CalendarStore calendars, CourtSettings court)
{
    /// <summary>One receipt of a matter, or the latest.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<ReceiptPaper> PaperAsync(Guid key, long? id)
    {
        var receipt = await heads.HandedIn(key).SelectMany(f => f.Receipts).Where(r => id == null || r.Id == id)
            .OrderByDescending(r => r.Id).Include(r => r.Items.OrderBy(i => i.Id)).AsNoTracking().AsSingleQuery().FirstOrDefaultAsync()
            ?? throw new NotFoundException();
        var filing = await heads.HandedIn(key).Select(f => new
        {
            f.CauseName,
            Signer = f.Signature!.Name,
            Plaintiffs = f.Parties.Where(p => p.Position == PartyPosition.Plaintiff).OrderBy(p => p.Number).Select(p => p.Name).ToList(),
            Agents = f.Agents.OrderBy(a => a.Number).Select(a => a.Name).ToList(),
        }).AsSingleQuery().SingleAsync();

        // Counted anew on the calendar in force: the day printed must be the day that holds.
        var calendar = await calendars.CurrentAsync();
        var review = Deadline.Of(FilingReceipt.ReviewRuleOf(receipt.Title), DateOnly.FromDateTime(receipt.ReceivedAt.DateTime), calendar);
        return new()
        {
            Key = key,
            Id = receipt.Id,
            Number = receipt.Number,
            Code = receipt.Code,
            Title = receipt.Title,
            Court = court.Name,
            Submitters = string.Join("、", filing.Plaintiffs),
            Agents = string.Join("、", filing.Agents),
            Signer = filing.Signer,
            CauseName = filing.CauseName,
            Channel = receipt.Channel,
            ReceivedAt = receipt.ReceivedAt,
            ReceivedBy = receipt.ReceivedBy,
            Materials = [.. receipt.Items.Select(i => new MaterialLine(i.Name, i.FileName, i.Pages, i.Copies, i.Size, i.Sha256))],
            Review = DeadlineStory.Of(review, calendar, occasions.Today),
            ComplaintChannel = court.ComplaintChannel,
            ForFiler = CourtRoles.OfThePublic.Contains(occasions.User.Role),
        };
    }
}
