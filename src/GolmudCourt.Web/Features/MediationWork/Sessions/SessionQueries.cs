using System.Globalization;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.MediationWork.Sessions;

/// <summary>保密: what was written down of a session; for the mediator of the matter alone.</summary>
internal sealed record MinutesView(
    int Number, DateTimeOffset Start, DateTimeOffset End, SessionMode Mode, string? Room, SessionOutcome? Outcome, bool Recorded, string Minutes,
    string NextStep, IReadOnlyList<AttendanceRow> Rows);

/// <summary>Reads sessions for the mediator's forms.</summary>
internal sealed class SessionQueries(MediationRoom room)
{
    /// <summary>A session that is still planned, as a form to move it.</summary>
    public async Task<PlanForm> PlanAsync(Guid key, int number)
    {
        var s = await FindAsync(key, number, SessionStatus.Planned);
        var form = new PlanForm
        {
            Mode = s.Mode,
            Room = s.Room,
            PartyNumbers = [.. s.Rows.Select(r => r.PartyNumber.ToString(CultureInfo.InvariantCulture))],
        };
        form.Take(s.Start, s.End);
        return form;
    }

    /// <summary>A session that is still planned, as a form to log it; minutes already written are in it.</summary>
    public async Task<RecordForm> RecordAsync(Guid key, int number, WorkHead head)
    {
        var s = await FindAsync(key, number, SessionStatus.Planned);
        var form = new RecordForm { Mode = s.Mode, Minutes = s.Minutes, NextStep = s.NextStep };
        form.Take(s.Start, s.End);
        form.Rows = RowsFor(head);
        return form;
    }

    /// <summary>The minutes of a session.</summary>
    public Task<MinutesView> MinutesAsync(Guid key, int number) => FindAsync(key, number, SessionStatus.Held);

    /// <summary>One row a party.</summary>
    public static List<AttendanceRow> RowsFor(WorkHead head) => [.. head.Parties.Select(p => new AttendanceRow { PartyNumber = p.Number })];

    private async Task<MinutesView> FindAsync(Guid key, int number, SessionStatus status)
    {
        var matter = room.Mine().Where(m => m.Key == key);
        var record = matter.SelectMany(m => m.ConfidentialRecords).Where(r => r.SessionNumber == number);
        return await matter.SelectMany(m => m.Sessions).Where(s => s.Number == number && s.Status == status).AsNoTracking()
            .Select(s => new MinutesView(
                s.Number, s.Start, s.End, s.Mode, s.Room, s.Outcome, s.Recorded,
                record.Select(r => r.Minutes).FirstOrDefault() ?? "", record.Select(r => r.NextStep).FirstOrDefault() ?? "",
                s.Attendance.OrderBy(a => a.PartyNumber).Select(a => new AttendanceRow
                {
                    PartyNumber = a.PartyNumber,
                    Attended = a.Attended == true,
                    IdentityChecked = a.IdentityChecked,
                    RightsRead = a.RightsRead,
                    AgreesToRecording = a.AgreesToRecording,
                }).ToList()))
            .SingleOrDefaultAsync() ?? throw new NotFoundException();
    }
}
