using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.MediationWork.Mine;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.MediationWork.Proceedings;

/// <summary>Reads what a party sees of the running mediation. Minutes are not part of it, nor offers to others.</summary>
internal sealed class ProceedingsQueries(MediationRoom room, CalendarStore calendars)
{
    /// <summary>Reads the page for one party.</summary>
    public async Task<ProceedingsView> ReadAsync(WorkHead head)
    {
        var party = head.Party!.Value;
        var matter = await room.Own().Where(m => m.Key == head.Key).AsNoTracking()
            .Include(m => m.Appointments).Include(m => m.Extensions).ThenInclude(e => e.Answers).Include(m => m.Appraisals)
            .Include(m => m.Disclosures).ThenInclude(d => d.Answers).AsSingleQuery().SingleAsync();
        var appointment = matter.CurrentAppointment();
        var parts = await room.Own().Where(m => m.Key == head.Key).AsNoTracking()
            .Select(m => new
            {
                Sessions = m.Sessions.OrderBy(s => s.Start).Select(s => new PartySession(
                    s.Number, s.Status, s.Start, s.End, s.Mode, s.Room, s.CancelReason, s.Attendance.Any(a => a.PartyNumber == party),
                    s.Attendance.Where(a => a.PartyNumber == party).Select(a => a.WillAttend).FirstOrDefault())).ToList(),
                Facts = m.Facts.Count,
                Confirmed = m.FactConfirmations.Any(c => c.PartyNumber == party && c.VoidedAt == null),
                ToAnswer = m.Offers.Count(o => o.Status == OfferStatus.Open && o.ToPartyNumber == party),
                Offers = m.Offers.Count(o => o.ToPartyNumber == party || o.FromPartyNumber == party),
                Agreement = m.Agreements.Where(a => a.Status != AgreementStatus.Void).Select(a => (AgreementStatus?)a.Status).FirstOrDefault(),
                Signed = m.Agreements.Any(a => a.Status != AgreementStatus.Void
                    && a.Signatures.Any(s => s.Kind == SignerKind.Party && s.PartyNumber == party && s.VoidedAt == null)),
                Due = m.Performances.Count(p => p.Status != PerformanceStatus.Confirmed && (p.DebtorNumber == party || p.CreditorNumber == party)),
            }).SingleAsync();
        return new(
            head, appointment?.MediatorName, MineView.StoryOf(matter, await calendars.CurrentAsync(), head.Today), parts.Sessions,
            matter.Extensions.Count(e => e.IsOpen && e.Answers.All(a => a.PartyNumber != party))
                + matter.Disclosures.Count(d => d.AppointmentNumber == appointment?.Number && d.Answers.All(a => a.PartyNumber != party)),
            parts.Facts, parts.Confirmed, parts.ToAnswer, parts.Offers, parts.Agreement, parts.Signed, parts.Due);
    }
}
