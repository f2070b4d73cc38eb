using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>A party the signed-in person acts for.</summary>
internal sealed record OwnParty(int Number, string Name, MediationPosition Position);

/// <summary>What every page of a mediation says at its top.</summary>
internal sealed record MediationHead
{
    public required Guid Key { get; init; }

    public required int Version { get; init; }

    public required int JournalLength { get; init; }

    public required string Title { get; init; }

    public required string? CaseNumber { get; init; }

    public required MediationStatus Status { get; init; }

    public required MediationSource Source { get; init; }

    /// <summary>What it is about, in a word.</summary>
    public required string? About { get; init; }

    public required Guid? FilingKey { get; init; }

    public required Deadline? Step { get; init; }

    public required Deadline? Period { get; init; }

    public required DateOnly? NextDue { get; init; }

    /// <summary>The parties the person acts for.</summary>
    public required IReadOnlyList<OwnParty> Own { get; init; }

    /// <summary>The day, for the page only.</summary>
    public DateOnly Today { get; init; }
}

/// <summary>Reads what the pages of a mediation share.</summary>
internal sealed class MediationHeads(CourtDbContext db, MediationAccess access, Occasions occasions)
{
    /// <summary>The head of a mediation that was handed in.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<MediationHead> FindAsync(Guid key)
    {
        var user = occasions.User.Id;
        var head = await access.Mediations().AsNoTracking().Where(m => m.Key == key && m.RequestedAt != null).Select(m => new MediationHead
        {
            Key = m.Key,
            Version = m.Version,
            JournalLength = m.JournalLength,
            Title = m.Title,
            CaseNumber = m.CaseNumber,
            Status = m.Status,
            Source = m.Source,
            About = m.CauseName ?? m.FieldName,
            FilingKey = m.Origin.FilingKey,
            Step = m.StepDeadline,
            Period = m.Period,
            NextDue = m.NextDue,
            Own = m.Parties.Where(p => p.UserId == user || p.AgentUserId == user).OrderBy(p => p.Number)
                .Select(p => new OwnParty(p.Number, p.Name, p.Position)).ToList(),
        }).AsSingleQuery().SingleOrDefaultAsync() ?? throw new NotFoundException();
        return head with { Today = occasions.Today };
    }

    /// <summary>The head of a mediation that is in hand with its parties.</summary>
    public MediationHead Of(Mediation m) => new()
    {
        Key = m.Key,
        Version = m.Version,
        JournalLength = m.JournalLength,
        Title = m.Title,
        CaseNumber = m.CaseNumber,
        Status = m.Status,
        Source = m.Source,
        About = m.CauseName ?? m.FieldName,
        FilingKey = m.Origin.FilingKey,
        Step = m.StepDeadline,
        Period = m.Period,
        NextDue = m.NextDue,
        Own = [.. m.Parties.Where(p => p.UserId == occasions.User.Id || p.AgentUserId == occasions.User.Id).OrderBy(p => p.Number)
            .Select(p => new OwnParty(p.Number, p.Name, p.Position))],
        Today = occasions.Today,
    };

    /// <summary>The journal after an entry, oldest first.</summary>
    public async Task<IReadOnlyList<TimelineEntry>> SinceAsync(Guid key, int after) =>
        await db.Journal.AsNoTracking().Where(e => e.MatterKey == key && e.Sequence > after).OrderBy(e => e.Sequence)
            .Select(e => new TimelineEntry(e.At, e.Role, e.ActorName, e.Sentence, e.Reason)).ToListAsync();
}

/// <summary>The tone of a state's tag; the word says the state, the colour only helps.</summary>
internal static class MediationTones
{
    /// <summary>The tone of a state.</summary>
    public static string Of(MediationStatus status) => status switch
    {
        MediationStatus.Requested or MediationStatus.AwaitingRespondent or MediationStatus.Choosing or MediationStatus.AwaitingMediator => "info",
        MediationStatus.InProgress or MediationStatus.AwaitingSignatures => "warning",
        MediationStatus.Settled => "success",
        _ => "neutral",
    };
}
