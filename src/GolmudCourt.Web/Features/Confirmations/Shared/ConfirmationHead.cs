using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

/// <summary>A party, by number and name.</summary>
internal sealed record PartyName(int Number, string Name);

/// <summary>What every page of an application says at its top.</summary>
internal sealed record ConfirmationHead
{
    public required Guid Key { get; init; }

    public required int Version { get; init; }

    public required int JournalLength { get; init; }

    public required string Title { get; init; }

    public required string? CaseNumber { get; init; }

    public required ConfirmationStatus Status { get; init; }

    /// <summary>The cause of action.</summary>
    public required string? Cause { get; init; }

    public required DateOnly? NextDue { get; init; }

    public required bool Provisional { get; init; }

    /// <summary>The judge who holds it.</summary>
    public required string? Judge { get; init; }

    public required long? JudgeId { get; init; }

    /// <summary>Whether a wish to withdraw waits for a decision.</summary>
    public required bool WithdrawalWaits { get; init; }

    /// <summary>The number of the objection that waits longest, or null.</summary>
    public required int? OpenObjection { get; init; }

    /// <summary>All parties.</summary>
    public required IReadOnlyList<PartyName> Parties { get; init; }

    /// <summary>The parties the person acts for.</summary>
    public required IReadOnlyList<PartyName> Own { get; init; }

    /// <summary>The day, for the page only.</summary>
    public DateOnly Today { get; init; }
}

/// <summary>What is to be done next, in a few words: on the page of an application and in the list of my matters.</summary>
internal static class ConfirmationNext
{
    /// <summary>The words.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="toSign">Whether the reader has still to sign.</param>
    /// <param name="judge">The judge, where known.</param>
    public static string Of(ConfirmationStatus status, bool toSign, string? judge = null) => status switch
    {
        ConfirmationStatus.Draft => toSign ? "请您签署" : "等待对方签署",
        ConfirmationStatus.AwaitingAcceptance => "法院正在决定是否受理",
        ConfirmationStatus.AwaitingMaterial => "请补齐申请材料",
        ConfirmationStatus.Docketed => "已受理，等待法官审查",
        ConfirmationStatus.UnderExamination => $"法官{judge}正在审查",
        ConfirmationStatus.AwaitingSupplement => "请补充材料",
        ConfirmationStatus.Confirmed => "协议已裁定有效，请按协议履行",
        _ => ConfirmationNames.Of(status),
    };
}

/// <summary>Reads what the pages of an application share.</summary>
internal sealed class ConfirmationHeads(CourtDbContext db, ConfirmationAccess access, Occasions occasions)
{
    /// <summary>The head of an application.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<ConfirmationHead> FindAsync(Guid key)
    {
        return Of(await access.Confirmations().AsNoTracking().Where(a => a.Key == key)
            .Include(a => a.Agreement).Include(a => a.Docketing).Include(a => a.Parties).Include(a => a.Judges).Include(a => a.Withdrawals)
            .Include(a => a.Objections).AsSingleQuery().SingleOrDefaultAsync() ?? throw new NotFoundException());
    }

    /// <summary>The head of an application that is in hand with these parts.</summary>
    public ConfirmationHead Of(ConfirmationApplication a)
    {
        var user = occasions.User.Id;
        return new ConfirmationHead
        {
            Key = a.Key,
            Version = a.Version,
            JournalLength = a.JournalLength,
            Title = a.Title,
            CaseNumber = a.Docketing?.CaseNumber,
            Status = a.Status,
            Cause = a.Agreement?.CauseName,
            NextDue = a.NextDue,
            Provisional = (a.ExamineBy ?? a.AcceptBy ?? a.ApplyBy) is { Provisional: true },
            Judge = a.CurrentJudge()?.Name,
            JudgeId = a.CurrentJudge()?.UserId,
            WithdrawalWaits = a.OpenWithdrawal() is not null,
            OpenObjection = a.Objections.Where(o => o.Upheld is null).OrderBy(o => o.Number).Select(o => (int?)o.Number).FirstOrDefault(),
            Parties = [.. a.Parties.OrderBy(p => p.Number).Select(p => new PartyName(p.Number, p.Name))],
            Own = [.. a.Parties.Where(p => p.UserId == user || p.AgentUserId == user).OrderBy(p => p.Number).Select(p => new PartyName(p.Number, p.Name))],
            Today = occasions.Today,
        };
    }

    /// <summary>The journal after an entry, oldest first.</summary>
    public async Task<IReadOnlyList<TimelineEntry>> SinceAsync(Guid key, int after) =>
        await db.Journal.AsNoTracking().Where(e => e.MatterKey == key && e.Sequence > after).OrderBy(e => e.Sequence)
            .Select(e => new TimelineEntry(e.At, e.Role, e.ActorName, e.Sentence, e.Reason)).ToListAsync();
}

/// <summary>The tone of a state's tag and of a check; the word says it, the colour only helps.</summary>
internal static class ConfirmationTones
{
    /// <summary>The tone of a state.</summary>
    public static string Of(ConfirmationStatus status) => status switch
    {
        ConfirmationStatus.Draft or ConfirmationStatus.AwaitingMaterial or ConfirmationStatus.AwaitingSupplement => "warning",
        ConfirmationStatus.AwaitingAcceptance or ConfirmationStatus.Docketed or ConfirmationStatus.UnderExamination => "info",
        ConfirmationStatus.Confirmed => "success",
        ConfirmationStatus.Dismissed or ConfirmationStatus.Refused or ConfirmationStatus.Revoked => "danger",
        _ => "neutral",
    };

    /// <summary>The tone and the word of a check.</summary>
    public static (string Tone, string Word) Of(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Pass => ("success", "通过"),
        CheckOutcome.Fix => ("danger", "须处理"),
        _ => ("warning", "待核对"),
    };
}
