using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <content>Facts nobody disputes.</content>
public sealed partial class Mediation
{
    /// <summary>The most facts one list holds.</summary>
    public const int MaxFacts = 50;

    /// <summary>The facts in one text, as they are confirmed.</summary>
    public string FactsText() => string.Join(
        '\n',
        _facts.OrderBy(f => f.Number).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Number}. {f.Text}")));

    /// <summary>SHA-256 of <see cref="FactsText"/>, lower-case hex.</summary>
    public string FactsHash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FactsText())));

    /// <summary>Whether every participant has confirmed the facts as they stand; only then do they travel to the court.</summary>
    public bool FactsAreConfirmed() => _facts.Count > 0 && Participants().All(p => HasConfirmed(p.Number));

    /// <summary>Writes the list of facts, in place of the one before. A change voids the confirmations given.</summary>
    public void StateFacts(IReadOnlyList<string> facts, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(facts);
        RequireGate(MediationAct.StateFacts, occasion);
        RequireMediator(occasion);
        RequireTime(occasion);
        if (facts.Count > MaxFacts)
        {
            throw new RuleViolation("facts.too-many", $"最多记录{MaxFacts}项", null, "Facts");
        }

        for (var i = 0; i < facts.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(facts[i]) || facts[i].Length > UndisputedFact.MaxLength)
            {
                throw new RuleViolation("facts.text", $"请写明事实，不超过{UndisputedFact.MaxLength}字", "在线调解规则 22", $"Facts[{i}]");
            }
        }

        var before = FactsHash();
        _facts.Clear();
        _facts.AddRange(facts.Select((text, i) => new UndisputedFact(i + 1, text.Trim(), occasion.Now)));
        var standing = _factConfirmations.Where(c => c.VoidedAt is null).ToList();
        var changed = before != FactsHash();
        if (changed)
        {
            standing.ForEach(c => c.Void(occasion.Now));
        }

        Move(
            MediationAct.StateFacts, occasion,
            $"记录无争议事实{_facts.Count}项，请各方当事人确认{(changed && standing.Count > 0 ? "；内容有变动，此前的确认作废" : "")}");
    }

    /// <summary>Confirms the facts by signature.</summary>
    /// <param name="partyNumber">The party.</param>
    /// <param name="signature">The signature.</param>
    /// <param name="hashSeen">The hash of the text the signer saw.</param>
    /// <param name="occasion">The party or agent.</param>
    /// <exception cref="RuleViolation"><c>facts.text-changed</c>: the list is not the one the signer saw.</exception>
    public void ConfirmFacts(int partyNumber, SignatureDetails signature, string hashSeen, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(signature);
        RequireGate(MediationAct.ConfirmFacts, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        if (_facts.Count == 0)
        {
            throw new RuleViolation("facts.none", "还没有记录无争议事实");
        }

        if (hashSeen != FactsHash())
        {
            throw new RuleViolation("facts.text-changed", "内容在您阅读期间有变动，请重新阅读后再确认", "在线调解规则 22");
        }

        if (HasConfirmed(partyNumber))
        {
            throw new RuleViolation("facts.confirmed-already", $"{party.Name}已经确认过");
        }

        RequireSigner(party, signature.Name, occasion);
        _factConfirmations.Add(new FactConfirmation(partyNumber, signature, hashSeen, occasion.Now));
        Move(MediationAct.ConfirmFacts, occasion, $"{party.Name}确认无争议事实");
    }

    private bool HasConfirmed(int partyNumber) =>
        _factConfirmations.Exists(c => c.PartyNumber == partyNumber && c.VoidedAt is null);

    /// <summary>Whose name may stand under a text for a party: its own, its representative's, its agent's.</summary>
    private static void RequireSigner(MediationParty party, string? name, Occasion occasion)
    {
        var key = SearchKey.Of(name ?? "");
        var allowed = occasion.Actor.Role == CourtRole.Agent ? [party.AgentName] : new[] { party.Name, party.Representative };
        if (key.Length == 0 || !allowed.OfType<string>().Any(n => SearchKey.Of(n) == key))
        {
            throw new RuleViolation("mediation.signer", "签名应与当事人、法定代表人（负责人、法定代理人）或者代理人的姓名一致", "特邀调解规定 24", "Name");
        }
    }
}
