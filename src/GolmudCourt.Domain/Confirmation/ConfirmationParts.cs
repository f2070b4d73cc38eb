using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>The agreement to be confirmed, as it stood when the application was made.</summary>
public sealed class ConfirmationAgreement
{
    private ConfirmationAgreement()
    {
    }

    internal ConfirmationAgreement(SignedAgreement a, string courtName)
    {
        Origin = AgreementOrigin.Portal;
        MediationKey = a.MediationKey;
        MediationNumber = a.MediationNumber;
        Number = a.AgreementNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);
        EffectiveOn = a.EffectiveOn;
        Text = a.Text;
        Oral = a.Oral;
        Sealed = a.Sealed;
        OrganisationId = a.OrganisationId;
        OrganisationName = a.OrganisationName;
        CauseName = a.CauseName;

        // What the portal mediates, the court has accepted and handed to its roster: its own invitation.
        Initiative = MediationInitiative.InvitedByCourt;
        InvitingCourt = courtName;
    }

    internal ConfirmationAgreement(OutsideAgreement a)
    {
        Origin = AgreementOrigin.Elsewhere;
        Number = Blank(a.AgreementNumber);
        EffectiveOn = a.EffectiveOn!.Value;
        Sealed = a.Sealed;
        OrganisationId = a.OrganisationId;
        OrganisationName = a.OrganisationName!.Trim();
        OrganisationAddress = Blank(a.OrganisationAddress);
        CauseName = Blank(a.CauseName);
        Initiative = a.Initiative;
        InvitingCourt = a.Initiative == MediationInitiative.InvitedByCourt ? Blank(a.InvitingCourt) : null;
        SubjectLocation = Blank(a.SubjectLocation);
        Links = a.Initiative == MediationInitiative.OwnInitiative ? [.. a.Links.Distinct()] : [];
        Declared = [.. a.Declared.Distinct()];
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Where it was signed.</summary>
    public AgreementOrigin Origin { get; private set; }

    /// <summary>The mediation in this portal.</summary>
    public Guid? MediationKey { get; private set; }

    /// <summary>Its number.</summary>
    public string? MediationNumber { get; private set; }

    /// <summary>The agreement's number.</summary>
    public string? Number { get; private set; }

    /// <summary>The day it took effect.</summary>
    public DateOnly EffectiveOn { get; private set; }

    /// <summary>The text as signed in the portal; empty for an uploaded one. Encrypted at rest.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether it was made by word of mouth and recorded.</summary>
    public bool Oral { get; private set; }

    /// <summary>Whether the organisation's seal is on it: known in the portal, declared otherwise.</summary>
    public bool Sealed { get; private set; }

    /// <summary>The organisation on the roster.</summary>
    public long? OrganisationId { get; private set; }

    /// <summary>The organisation's name.</summary>
    public string? OrganisationName { get; private set; }

    /// <summary>Where the organisation is.</summary>
    public string? OrganisationAddress { get; private set; }

    /// <summary>The cause of action.</summary>
    public string? CauseName { get; private set; }

    /// <summary>Who brought the mediation about.</summary>
    public MediationInitiative Initiative { get; private set; }

    /// <summary>The inviting court.</summary>
    public string? InvitingCourt { get; private set; }

    /// <summary>What ties it to this court.</summary>
    public IReadOnlyList<JurisdictionLink> Links { get; private set; } = [];

    /// <summary>Where the thing in dispute is.</summary>
    public string? SubjectLocation { get; private set; }

    /// <summary>What the applicants themselves say it touches.</summary>
    public IReadOnlyList<BarredSubject> Declared { get; private set; } = [];

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A party to the agreement; in this procedure all of them are applicants (民诉法 205).</summary>
public sealed class ConfirmationParty
{
    private ConfirmationParty()
    {
    }

    internal ConfirmationParty(ConfirmationPartyDetails d)
    {
        Number = d.Number;
        Kind = d.Kind;
        Name = d.Name.Trim();
        DocumentNumber = Blank(d.DocumentNumber)?.ToUpperInvariant();
        Phone = MobileNumber.TryNormalize(d.Phone, out var phone, out _) ? phone : Blank(d.Phone);
        Address = Blank(d.Address);
        Representative = Blank(d.Representative);
        (UserId, AgentUserId, AgentName, AgentAuthority) = (d.UserId, d.AgentUserId, Blank(d.AgentName), d.AgentAuthority);
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party's number within the application.</summary>
    public int Number { get; private set; }

    /// <summary>What kind of subject.</summary>
    public PartyKind Kind { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Document number. Encrypted at rest.</summary>
    public string? DocumentNumber { get; private set; }

    /// <summary>Telephone in one form. Encrypted at rest.</summary>
    public string? Phone { get; private set; }

    /// <summary>Domicile.</summary>
    public string? Address { get; private set; }

    /// <summary>法定代表人、负责人 or 法定代理人.</summary>
    public string? Representative { get; private set; }

    /// <summary>The party's own account, once known.</summary>
    public long? UserId { get; private set; }

    /// <summary>The agent's account.</summary>
    public long? AgentUserId { get; private set; }

    /// <summary>The agent's name.</summary>
    public string? AgentName { get; private set; }

    /// <summary>The agent's authority; only 特别授权 may apply (民诉法 62).</summary>
    public AgentAuthority? AgentAuthority { get; private set; }

    internal void Claim(long userId) => UserId = userId;

    internal void Engage(long userId, string name, AgentAuthority authority) => (AgentUserId, AgentName, AgentAuthority) = (userId, name.Trim(), authority);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>An invitation to one party to join the application: as itself, as its representative, or as its agent.</summary>
public sealed class ConfirmationInvitation : Mediation.CodeInvitation
{
    private ConfirmationInvitation()
    {
    }

    internal ConfirmationInvitation(int number, int partyNumber, string codeHash, DateTimeOffset expiresAt, int maxWrongTries, Occasion occasion)
        : base(number, partyNumber, codeHash, expiresAt, maxWrongTries, occasion)
    {
    }
}

/// <summary>Someone who mediated the agreement.</summary>
public sealed class ConfirmationMediator
{
    private ConfirmationMediator()
    {
    }

    internal ConfirmationMediator(MediatedBy mediator) => (Name, UserId) = (mediator.Name.Trim(), mediator.UserId);

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The account, where the portal knows it.</summary>
    public long? UserId { get; private set; }
}

/// <summary>A fact all parties confirmed in the mediation.</summary>
public sealed class ConfirmationFact
{
    private ConfirmationFact()
    {
    }

    internal ConfirmationFact(int number, string text) => (Number, Text) = (number, text);

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The fact.</summary>
    public string Text { get; private set; } = "";
}

/// <summary>A party's signature under the application.</summary>
public sealed class ConfirmationSignature
{
    private ConfirmationSignature()
    {
    }

    internal ConfirmationSignature(int partyNumber, SignatureDetails signature, string textHash, Occasion occasion)
    {
        PartyNumber = partyNumber;
        Name = signature.Name.Trim();
        DrawingSha256 = signature.DrawingSha256;
        Address = signature.Address;
        TextHash = textHash;
        UserId = occasion.Actor.UserId;
        SignedAt = occasion.Now;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>The name as typed.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The stored PNG of the drawing; null when typed only.</summary>
    public string? DrawingSha256 { get; private set; }

    /// <summary>The network address it came from.</summary>
    public string? Address { get; private set; }

    /// <summary>The hash of the text the signer saw.</summary>
    public string TextHash { get; private set; } = "";

    /// <summary>The account.</summary>
    public long? UserId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset SignedAt { get; private set; }

    /// <summary>When the text changed under it; null while it stands.</summary>
    public DateTimeOffset? VoidedAt { get; private set; }

    internal void Void(DateTimeOffset at) => VoidedAt ??= at;
}
