using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Desk;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Desk;

/// <summary>Who is asked: an account, or a document that has none yet.</summary>
internal sealed record SeatFacts(long? UserId, string? DocumentKey);

/// <summary>A matter with its duty, or without one.</summary>
internal sealed record MatterDuty(string Kind, Guid Key, string Title, string? Number, bool IsDraft, Duty? Duty, IReadOnlyList<SeatFacts> Seats);

/// <summary>Reads what the duties are told from, one query a kind, and asks <see cref="Duties"/>. Nothing confidential is read.</summary>
internal static class DeskFacts
{
    /// <summary>The duties of some filings.</summary>
    public static async Task<IReadOnlyList<MatterDuty>> FilingsAsync(
        CourtDbContext db, IQueryable<Filing> which, DeskTargets targets, DateOnly today, CancellationToken cancel)
    {
        var rows = await which.AsNoTracking().Select(f => new
        {
            f.Key,
            f.Title,
            f.Status,
            f.Channel,
            f.OwnerId,
            f.StartedAt,
            f.NextDue,
            f.MediationStartedAt,
            CaseNumber = f.Acceptance == null ? null : f.Acceptance.CaseNumber,
            Receipt = f.Receipts.OrderByDescending(r => r.Id).Select(r => r.Number).FirstOrDefault(),
            MediationDue = db.Mediations.Where(m => m.Origin.FilingKey == f.Key).OrderByDescending(m => m.Id).Select(m => m.NextDue).FirstOrDefault(),
            Fee = f.FeeNotice == null || f.FeeNotice.PaidAt != null ? null : new { f.FeeNotice.Amount, f.FeeNotice.Remitted },
            Relief = f.Reliefs.Where(r => r.Granted == null).OrderBy(r => r.Id).Select(r => (DateTimeOffset?)r.AppliedAt).FirstOrDefault(),
            Plaintiffs = f.Parties.Where(p => p.Position == PartyPosition.Plaintiff).Select(p => EF.Property<string?>(p, ProtectedColumns.DocumentKey)).ToList(),
        }).ToListAsync(cancel);
        return
        [
            .. rows.Select(f => new MatterDuty(
                nameof(Filing), f.Key, f.Title, f.CaseNumber ?? f.Receipt, f.Status == FilingStatus.Draft,
                Duties.Of(
                    new FilingDutyFacts(f.Status, f.Channel, f.OwnerId, Day(f.StartedAt))
                    {
                        NextDue = f.NextDue,
                        MediationStarted = f.MediationStartedAt is { } at ? Day(at) : null,
                        MediationDue = f.MediationDue,
                        FeeUnpaid = f.Fee is { } fee && fee.Amount > fee.Remitted,
                        ReliefSince = f.Relief is { } since ? Day(since) : null,
                    },
                    targets, today),
                f.Status == FilingStatus.Draft ? [new SeatFacts(f.OwnerId, null)]
                    : [.. f.Channel == FilingChannel.Online ? [new SeatFacts(f.OwnerId, null)] : Array.Empty<SeatFacts>(),
                        .. f.Plaintiffs.OfType<string>().Select(key => new SeatFacts(null, key))])),
        ];
    }

    /// <summary>The duties of some mediations.</summary>
    public static async Task<IReadOnlyList<MatterDuty>> MediationsAsync(
        CourtDbContext db, IQueryable<Mediation> which, DeskTargets targets, DateOnly today, CancellationToken cancel)
    {
        var rows = await which.AsNoTracking().AsSplitQuery().Select(m => new
        {
            m.Id,
            m.Key,
            m.Title,
            m.CaseNumber,
            m.Status,
            m.OwnerId,
            m.StartedAt,
            m.NextDue,
            StepDue = m.StepDeadline == null ? null : (DateOnly?)m.StepDeadline.Due,
            StepRule = m.StepDeadline == null ? null : m.StepDeadline.RuleCode,
            MediatorId = m.Appointments.Where(a => a.EndedAt == null).OrderByDescending(a => a.Number).Select(a => a.MediatorUserId).FirstOrDefault(),
            Parties = m.Parties.Select(p => new
            {
                p.Number,
                p.Position,
                p.UserId,
                p.AgentUserId,
                Document = EF.Property<string?>(p, ProtectedColumns.DocumentKey),
            }).ToList(),
            Agreed = m.Consents.Where(c => c.Stage == MediationStage.Mediation && c.Agrees && c.RevokedAt == null).Select(c => c.PartyNumber).ToList(),
            Picked = m.Picks.Select(p => p.Side).ToList(),
            Left = m.CourtChoices.Select(c => c.Side).ToList(),
            Debtors = m.Performances.Where(p => p.Status != PerformanceStatus.Confirmed).Select(p => p.DebtorNumber).ToList(),
        }).ToListAsync(cancel);
        var signed = await SignedAsync(db, [.. rows.Where(m => m.Status == MediationStatus.AwaitingSignatures).Select(m => m.Id)], cancel);
        return
        [
            .. rows.Select(m => new MatterDuty(
                nameof(Mediation), m.Key, m.Title, m.CaseNumber, m.Status == MediationStatus.Draft,
                Duties.Of(
                    new MediationDutyFacts(m.Status, m.OwnerId, Day(m.StartedAt))
                    {
                        NextDue = m.NextDue,
                        StepDue = m.StepDue,
                        ChoiceOpen = m.StepRule == MediationRules.Choice.Code,
                        MediatorId = m.MediatorId,
                    },
                    targets, today),
                m.Status == MediationStatus.Draft ? [new SeatFacts(m.OwnerId, null)] : [.. m.Parties
                    .Where(p => m.Status switch
                    {
                        MediationStatus.AwaitingRespondent => !m.Agreed.Contains(p.Number),
                        MediationStatus.Choosing => p.Position != MediationPosition.ThirdParty && !m.Picked.Contains(p.Position) && !m.Left.Contains(p.Position),
                        MediationStatus.AwaitingSignatures => !signed.Contains((m.Id, p.Number)),
                        MediationStatus.Settled => m.Debtors.Contains(p.Number),
                        _ => false,
                    })
                    .SelectMany(p => Seats(p.UserId, p.AgentUserId, p.Document))])),
        ];
    }

    // Who has signed, without the text that was signed.
    private static async Task<HashSet<(long Mediation, int Party)>> SignedAsync(CourtDbContext db, List<long> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var rows = await (from s in db.Set<AgreementSignature>().AsNoTracking()
                          join a in db.Set<Agreement>() on EF.Property<long>(s, "AgreementId") equals a.Id
                          where ids.Contains(EF.Property<long>(a, "MediationId")) && a.Status == AgreementStatus.ForSignature
                              && s.VoidedAt == null && s.PartyNumber != null
                          select new { Mediation = EF.Property<long>(a, "MediationId"), Party = s.PartyNumber!.Value }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.Mediation, r.Party))];
    }

    /// <summary>The duties of some applications for confirmation.</summary>
    public static async Task<IReadOnlyList<MatterDuty>> ConfirmationsAsync(
        IQueryable<ConfirmationApplication> which, DeskTargets targets, DateOnly today, CancellationToken cancel)
    {
        var rows = await which.AsNoTracking().AsSplitQuery().Select(a => new
        {
            a.Key,
            a.Title,
            CaseNumber = a.Docketing == null ? null : a.Docketing.CaseNumber,
            a.Status,
            a.OwnerId,
            a.StartedAt,
            a.NextDue,
            ExamineDue = a.ExamineBy == null ? null : (DateOnly?)a.ExamineBy.Due,
            JudgeId = a.Judges.OrderByDescending(j => j.Number).Select(j => (long?)j.UserId).FirstOrDefault(),
            WithdrawalOpen = a.Withdrawals.Any(w => w.Permitted == null),
            ObjectionSince = a.Objections.Where(o => o.Upheld == null).OrderBy(o => o.Id).Select(o => (DateTimeOffset?)o.FiledAt).FirstOrDefault(),
            Parties = a.Parties.Select(p => new { p.Number, p.UserId, p.AgentUserId, Document = EF.Property<string?>(p, ProtectedColumns.DocumentKey) }).ToList(),
            Signed = a.Signatures.Where(s => s.VoidedAt == null).Select(s => s.PartyNumber).ToList(),
        }).ToListAsync(cancel);
        return
        [
            .. rows.Select(a => new MatterDuty(
                nameof(ConfirmationApplication), a.Key, a.Title, a.CaseNumber, a.Status == ConfirmationStatus.Draft,
                Duties.Of(
                    new ConfirmationDutyFacts(a.Status, a.OwnerId, Day(a.StartedAt))
                    {
                        NextDue = a.NextDue,
                        ExamineDue = a.ExamineDue,
                        JudgeId = a.JudgeId,
                        WithdrawalOpen = a.WithdrawalOpen,
                        ObjectionSince = a.ObjectionSince is { } since ? Day(since) : null,
                    },
                    targets, today),
                a.Status switch
                {
                    ConfirmationStatus.Draft when a.NextDue is null => [new SeatFacts(a.OwnerId, null)],
                    ConfirmationStatus.Draft => [.. a.Parties.Where(p => !a.Signed.Contains(p.Number)).SelectMany(p => Seats(p.UserId, p.AgentUserId, p.Document))],
                    ConfirmationStatus.AwaitingMaterial or ConfirmationStatus.AwaitingSupplement => [.. a.Parties.SelectMany(p => Seats(p.UserId, p.AgentUserId, p.Document))],
                    _ => [],
                })),
        ];
    }

    /// <summary>The duties of some docketed cases; they ask nothing of the parties.</summary>
    public static async Task<IReadOnlyList<MatterDuty>> TracksAsync(CourtDbContext db, IQueryable<CaseTrack> which, DeskTargets targets, CancellationToken cancel)
    {
        var rows = await which.AsNoTracking().Select(t => new
        {
            t.Key,
            Title = db.Filings.Where(f => f.Id == t.FilingId).Select(f => f.Title).First(),
            t.CaseNumber,
            t.Status,
            t.DocketedOn,
            t.JudgeId,
            t.HeardOn,
            Limit = t.Limit == null ? null : (DateOnly?)t.Limit.Due,
            ExcludedFrom = t.Exclusions.Where(e => e.To == null).Select(e => (DateOnly?)e.From).FirstOrDefault(),
            NobodyFound = t.Allocations.OrderByDescending(a => a.Number).Select(a => (bool?)(a.JudgeId == null)).FirstOrDefault(),
            ObjectionSince = t.Objections.Where(o => o.Upheld == null).OrderBy(o => o.Number).Select(o => (DateTimeOffset?)o.FiledAt).FirstOrDefault(),
        }).ToListAsync(cancel);
        return
        [
            .. rows.Select(t => new MatterDuty(
                nameof(CaseTrack), t.Key, t.Title, t.CaseNumber, false,
                Duties.Of(
                    new TrackDutyFacts(t.Status, t.DocketedOn)
                    {
                        Limit = t.Limit,
                        ExcludedFrom = t.ExcludedFrom,
                        Heard = t.HeardOn is not null,
                        JudgeId = t.JudgeId,
                        NobodyFound = t.NobodyFound == true,
                        ObjectionSince = t.ObjectionSince is { } since ? Day(since) : null,
                    },
                    targets),
                [])),
        ];
    }

    private static IEnumerable<SeatFacts> Seats(long? user, long? agent, string? document)
    {
        if (user is not null || document is not null)
        {
            yield return user is null ? new(null, document) : new(user, null);
        }

        if (agent is not null)
        {
            yield return new(agent, null);
        }
    }

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Hosting.CourtClock.Offset).DateTime);
}
