using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Security;

namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>A party, as far as every page names it.</summary>
internal sealed record WorkParty(int Number, string Name, MediationPosition Position, long? UserId, long? AgentUserId)
{
    /// <summary>申请人张三.</summary>
    public string Called => $"{MediationNames.Of(Position)}{Name}";
}

/// <summary>What every page of a mediation says at its top.</summary>
internal sealed record WorkHead(
    Guid Key, string Title, string? CaseNumber, string? About, MediationStatus Status, Deadline? StepDeadline, Deadline? Period,
    IReadOnlyList<WorkParty> Parties)
{
    /// <summary>The legal day.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The number of the party the page is for; null on the pages of the mediator and of the organisation.</summary>
    public int? Party { get; init; }

    /// <summary>The parties the signed-in person acts for.</summary>
    public IReadOnlyList<WorkParty> Own { get; init; } = [];

    /// <summary>The name of a party.</summary>
    public string NameOf(int? number) => Parties.FirstOrDefault(p => p.Number == number)?.Name ?? "（未写明）";

    /// <summary>Whether an act is open to a role now.</summary>
    public bool Allows(MediationAct act, CourtRole role) => MediationWorkflow.Table.Allows(Status, act, role);

    /// <summary>The head as a person sees it who acts for one or more of the parties.</summary>
    /// <param name="user">The party or the agent.</param>
    /// <param name="party">The party asked for; the first of their own without one.</param>
    /// <exception cref="NotFoundException">The person does not act for that party.</exception>
    public WorkHead For(SignedInUser user, int? party)
    {
        var own = Parties.Where(p => (user.Role == CourtRole.Agent ? p.AgentUserId : p.UserId) == user.Id).ToList();
        var chosen = party is null ? own.FirstOrDefault() : own.Find(p => p.Number == party);
        return this with { Own = own, Party = (chosen ?? throw new NotFoundException()).Number };
    }
}
