using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <summary>An agreement as the mediator drafts it.</summary>
/// <param name="FactsAndDisputes">主要事实、争议事项 (特邀调解规定 24).</param>
/// <param name="Clauses">Who does what.</param>
/// <param name="FreeClauses">Clauses in free words.</param>
/// <param name="Costs">Who bears costs.</param>
public sealed record AgreementDetails(
    string? FactsAndDisputes, IReadOnlyList<ClauseDetails> Clauses, IReadOnlyList<string> FreeClauses, string? Costs);

/// <summary>Who signs an agreement.</summary>
public enum SignerKind
{
    /// <summary>当事人.</summary>
    Party,

    /// <summary>调解员.</summary>
    Mediator,

    /// <summary>调解组织.</summary>
    Organisation,
}

/// <summary>
/// The agreement (调解协议). Its text is fixed when it is opened for signature; each signature carries the hash of what
/// was seen; the last signature gives it effect, and from then on nothing in it changes (在线调解规则 19).
/// </summary>
public sealed class Agreement
{
    private readonly List<AgreementClause> _clauses = [];
    private readonly List<FreeClause> _freeClauses = [];
    private readonly List<AgreementSignature> _signatures = [];

    private Agreement()
    {
    }

    internal Agreement(int number, Occasion occasion)
    {
        Number = number;
        DraftedAt = occasion.Now;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The agreement's number within the matter.</summary>
    public int Number { get; private set; }

    /// <summary>Where it stands.</summary>
    public AgreementStatus Status { get; private set; } = AgreementWorkflow.Table.Initial;

    /// <summary>主要事实、争议事项.</summary>
    public string FactsAndDisputes { get; private set; } = "";

    /// <summary>Who bears costs.</summary>
    public string? Costs { get; private set; }

    /// <summary>When it was last drafted.</summary>
    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>The text as fixed for signature; empty in a draft.</summary>
    public string Text { get; private set; } = "";

    /// <summary>SHA-256 of the fixed text, lower-case hex; empty in a draft.</summary>
    public string TextHash { get; private set; } = "";

    /// <summary>Whether it was made by word of mouth and recorded by the mediator (人民调解法 28、30).</summary>
    public bool Oral { get; private set; }

    /// <summary>When it took effect.</summary>
    public DateTimeOffset? EffectiveAt { get; private set; }

    /// <summary>The structured clauses.</summary>
    public IReadOnlyList<AgreementClause> Clauses => _clauses;

    /// <summary>The free clauses.</summary>
    public IReadOnlyList<FreeClause> FreeClauses => _freeClauses;

    /// <summary>The signatures, also those that were voided.</summary>
    public IReadOnlyList<AgreementSignature> Signatures => _signatures;

    /// <summary>Whether a signature stands.</summary>
    public bool IsSignedBy(SignerKind kind, int? partyNumber) =>
        _signatures.Exists(s => s.VoidedAt is null && s.Kind == kind && s.PartyNumber == partyNumber);

    internal void Revise(AgreementDetails d, Occasion occasion)
    {
        Move(AgreementAct.Revise, occasion);
        FactsAndDisputes = d.FactsAndDisputes?.Trim() ?? "";
        Costs = string.IsNullOrWhiteSpace(d.Costs) ? null : d.Costs.Trim();
        _clauses.Clear();
        _clauses.AddRange(d.Clauses.Select((c, i) => new AgreementClause(i + 1, c)));
        _freeClauses.Clear();
        _freeClauses.AddRange(d.FreeClauses.Where(t => !string.IsNullOrWhiteSpace(t)).Select((t, i) => new FreeClause(i + 1, t.Trim())));
        DraftedAt = occasion.Now;
    }

    internal void Append(ClauseDetails clause, Occasion occasion)
    {
        Move(AgreementAct.Revise, occasion);
        _clauses.Add(new AgreementClause(_clauses.Count + 1, clause));
        DraftedAt = occasion.Now;
    }

    internal void Open(string text, string hash, Occasion occasion)
    {
        Move(AgreementAct.Open, occasion);
        (Text, TextHash) = (text, hash);
    }

    internal void Reopen(Occasion occasion)
    {
        Move(AgreementAct.Reopen, occasion);
        _signatures.ForEach(s => s.Void(occasion.Now));
        (Text, TextHash) = ("", "");
    }

    internal void Sign(AgreementSignature signature, Occasion occasion)
    {
        Move(AgreementAct.Sign, occasion);
        _signatures.Add(signature);
    }

    internal void TakeEffect(Occasion occasion)
    {
        Move(AgreementAct.TakeEffect, occasion);
        EffectiveAt = occasion.Now;
    }

    internal void RecordOral(string text, string hash, Occasion occasion)
    {
        Move(AgreementAct.RecordOral, occasion);
        (Text, TextHash, Oral, EffectiveAt) = (text, hash, true, occasion.Now);
    }

    internal void Annul(Occasion occasion) => Move(AgreementAct.Annul, occasion);

    private void Move(AgreementAct act, Occasion occasion) =>
        Status = AgreementWorkflow.Table.Next(Status, act, occasion.Actor.Role).To;
}

/// <summary>A signature under an agreement.</summary>
public sealed class AgreementSignature
{
    private AgreementSignature()
    {
    }

    internal AgreementSignature(SignerKind kind, int? partyNumber, SignatureDetails signature, string textHash, Occasion occasion)
    {
        Kind = kind;
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

    /// <summary>Who signs.</summary>
    public SignerKind Kind { get; private set; }

    /// <summary>The party, of a party's signature.</summary>
    public int? PartyNumber { get; private set; }

    /// <summary>The name as typed, or the organisation's.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The account.</summary>
    public long? UserId { get; private set; }

    /// <summary>The stored PNG of the drawing or of the seal; null when typed only.</summary>
    public string? DrawingSha256 { get; private set; }

    /// <summary>The network address it came from.</summary>
    public string? Address { get; private set; }

    /// <summary>The hash of the text the signer saw.</summary>
    public string TextHash { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset SignedAt { get; private set; }

    /// <summary>When the text was taken back for changes; null while it stands.</summary>
    public DateTimeOffset? VoidedAt { get; private set; }

    internal void Void(DateTimeOffset at) => VoidedAt ??= at;
}

/// <summary>A clause in free words.</summary>
public sealed class FreeClause
{
    private FreeClause()
    {
    }

    internal FreeClause(int number, string text)
    {
        Number = number;
        Text = text;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The words.</summary>
    public string Text { get; private set; } = "";
}
