using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Mediation;

/// <summary>One mediator on the list of one side.</summary>
public sealed class MediatorPick
{
    private MediatorPick()
    {
    }

    internal MediatorPick(MediationPosition side, int rank, MediatorRef mediator, int partyNumber, DateTimeOffset at)
    {
        Side = side;
        Rank = rank;
        MediatorId = mediator.Id;
        MediatorName = mediator.Name;
        MediatorUserId = mediator.UserId;
        OrganisationId = mediator.OrganisationId;
        OrganisationName = mediator.OrganisationName;
        PartyNumber = partyNumber;
        PickedAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The side that picked.</summary>
    public MediationPosition Side { get; private set; }

    /// <summary>1 for the first wish.</summary>
    public int Rank { get; private set; }

    /// <summary>The mediator's key on the roster.</summary>
    public long MediatorId { get; private set; }

    /// <summary>Name.</summary>
    public string MediatorName { get; private set; } = "";

    /// <summary>The mediator's account.</summary>
    public long? MediatorUserId { get; private set; }

    /// <summary>The organisation.</summary>
    public long? OrganisationId { get; private set; }

    /// <summary>Its name.</summary>
    public string? OrganisationName { get; private set; }

    /// <summary>The party who picked for the side.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset PickedAt { get; private set; }

    /// <summary>The mediator picked.</summary>
    public MediatorRef ToMediator() => new(MediatorId, MediatorName, MediatorUserId, OrganisationId, OrganisationName);
}

/// <summary>A side left the choice to the court.</summary>
public sealed class CourtChoice
{
    private CourtChoice()
    {
    }

    internal CourtChoice(MediationPosition side, int partyNumber, DateTimeOffset at)
    {
        Side = side;
        PartyNumber = partyNumber;
        SaidAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The side.</summary>
    public MediationPosition Side { get; private set; }

    /// <summary>The party who said so.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset SaidAt { get; private set; }
}

/// <summary>One appointment, from the call to its end.</summary>
public sealed class MediatorAppointment
{
    private MediatorAppointment()
    {
    }

    internal MediatorAppointment(int number, MediatorRef mediator, AppointmentWay way, Deadline confirmBy, string? reason, Occasion occasion)
    {
        Number = number;
        MediatorId = mediator.Id;
        MediatorName = mediator.Name;
        MediatorUserId = mediator.UserId;
        OrganisationId = mediator.OrganisationId;
        OrganisationName = mediator.OrganisationName;
        Way = way;
        ConfirmBy = confirmBy;
        Reason = reason;
        AppointedAt = occasion.Now;
        AppointedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>1 for the first appointment of the matter.</summary>
    public int Number { get; private set; }

    /// <summary>The mediator's key on the roster.</summary>
    public long MediatorId { get; private set; }

    /// <summary>Name at the time.</summary>
    public string MediatorName { get; private set; } = "";

    /// <summary>The mediator's account.</summary>
    public long? MediatorUserId { get; private set; }

    /// <summary>The organisation.</summary>
    public long? OrganisationId { get; private set; }

    /// <summary>Its name.</summary>
    public string? OrganisationName { get; private set; }

    /// <summary>Chosen by both sides or appointed.</summary>
    public AppointmentWay Way { get; private set; }

    /// <summary>Why this one, when the court appointed.</summary>
    public string? Reason { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset AppointedAt { get; private set; }

    /// <summary>The clerk, or the portal for a common choice.</summary>
    public string AppointedBy { get; private set; } = "";

    /// <summary>By when to accept or decline (在线调解规则 12).</summary>
    public Deadline ConfirmBy { get; private set; } = null!;

    /// <summary>When the mediator accepted.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>When it ended before the matter did; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it ended.</summary>
    public AppointmentEnd? End { get; private set; }

    /// <summary>The reason in words.</summary>
    public string? EndReason { get; private set; }

    internal void Confirm(DateTimeOffset at) => ConfirmedAt = at;

    internal void Close(AppointmentEnd end, string reason, DateTimeOffset at) => (End, EndReason, EndedAt) = (end, reason, at);

    internal void Recount(Deadline confirmBy) => ConfirmBy = confirmBy;
}

/// <summary>A reasoned objection to a mediator; each party has one (特邀调解规定 15).</summary>
public sealed class MediatorObjection
{
    private MediatorObjection()
    {
    }

    internal MediatorObjection(int number, int partyNumber, int appointmentNumber, string reason, DateTimeOffset at)
    {
        Number = number;
        PartyNumber = partyNumber;
        AppointmentNumber = appointmentNumber;
        Reason = reason;
        RaisedAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The objection's number within the matter.</summary>
    public int Number { get; private set; }

    /// <summary>The party who objects.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>The appointment objected to.</summary>
    public int AppointmentNumber { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset RaisedAt { get; private set; }

    /// <summary>Whether it was upheld; null until decided.</summary>
    public bool? Upheld { get; private set; }

    /// <summary>Why it was decided so.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>By whom.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    internal void Decide(bool upheld, string reason, Occasion occasion) =>
        (Upheld, DecisionReason, DecidedBy, DecidedAt) = (upheld, reason, occasion.Actor.Name, occasion.Now);
}

/// <summary>What a mediator disclosed about a relation to the matter (在线调解规则 13).</summary>
public sealed class MediatorDisclosure
{
    private readonly List<DisclosureAnswer> _answers = [];

    private MediatorDisclosure()
    {
    }

    internal MediatorDisclosure(int number, int appointmentNumber, string text, DateTimeOffset at)
    {
        Number = number;
        AppointmentNumber = appointmentNumber;
        Text = text;
        DisclosedAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The disclosure's number within the matter.</summary>
    public int Number { get; private set; }

    /// <summary>The appointment of the mediator.</summary>
    public int AppointmentNumber { get; private set; }

    /// <summary>What was disclosed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset DisclosedAt { get; private set; }

    /// <summary>What each party said to it.</summary>
    public IReadOnlyList<DisclosureAnswer> Answers => _answers;

    internal void Add(DisclosureAnswer answer) => _answers.Add(answer);
}

/// <summary>A party's answer to a disclosure.</summary>
public sealed class DisclosureAnswer
{
    private DisclosureAnswer()
    {
    }

    internal DisclosureAnswer(int partyNumber, bool agrees, Occasion occasion)
    {
        PartyNumber = partyNumber;
        Agrees = agrees;
        AnsweredAt = occasion.Now;
        AnsweredBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>Whether the mediator may go on.</summary>
    public bool Agrees { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset AnsweredAt { get; private set; }

    /// <summary>By whom.</summary>
    public string AnsweredBy { get; private set; } = "";
}
