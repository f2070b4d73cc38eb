using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Confirmation;

/// <content>Each party signs its own part; the last signature submits (民诉法 205; 民诉解释 351、353).</content>
public sealed partial class ConfirmationApplication
{
    /// <summary>Whether a party's signature stands.</summary>
    public bool IsSignedBy(int partyNumber) => _signatures.Exists(s => s.VoidedAt is null && s.PartyNumber == partyNumber);

    /// <summary>Whether all parties have signed.</summary>
    public bool IsSignedByAll() => _parties.Count >= 2 && _parties.TrueForAll(p => IsSignedBy(p.Number));

    /// <summary>Joins the account of a person whose document is that of a party, found by the portal's keyed hash.</summary>
    public void ClaimParty(int partyNumber, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var party = Find(_parties, p => p.Number == partyNumber);
        if (party.UserId is not null && party.UserId != occasion.Actor.UserId)
        {
            throw new RuleViolation("confirmation.claimed", $"{party.Name}已经由另一个账户认领", "在线诉讼规则 7");
        }

        if (occasion.Actor is not { Role: CourtRole.Litigant, UserId: { } id })
        {
            throw new RuleViolation("confirmation.not-your-party", "只有当事人本人的账户可以认领", "在线诉讼规则 7");
        }

        party.Claim(id);
        Touch(occasion.Now);
    }

    /// <summary>A party signs the application. When it is the last one the portal submits it and the target of acceptance runs.</summary>
    /// <param name="partyNumber">The party.</param>
    /// <param name="signature">The signature.</param>
    /// <param name="hashSeen">The hash of <see cref="ConfirmationText"/> the signer saw.</param>
    /// <param name="context">What the check list needs to know.</param>
    /// <param name="occasion">The party, or its agent with special authority.</param>
    /// <exception cref="RuleViolation">The check list has something to change, or the text is another one.</exception>
    public void Sign(int partyNumber, SignatureDetails signature, string hashSeen, ConfirmationContext context, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(signature);
        RequireGate(ConfirmationAct.Sign, occasion);
        var party = RequireApplicant(partyNumber, occasion);
        RequireSigner(party, signature.Name, occasion);
        if (Agreement is null)
        {
            throw new RuleViolation("confirmation.no-agreement", "请先填写调解协议的情况", "民诉解释 354");
        }

        if (hashSeen != ConfirmationText.HashOf(this))
        {
            throw new RuleViolation("confirmation.text-changed", "申请内容在您阅读期间有变动，请重新阅读后再签署", "民诉解释 353");
        }

        if (IsSignedBy(partyNumber))
        {
            throw new RuleViolation("confirmation.signed-already", $"{party.Name}已经签署", "民诉解释 353");
        }

        // Signing is the cure of the one item that waits for signatures.
        if (ConfirmationCheck.Of(this, context, occasion).FirstOrDefault(i => i.Outcome == CheckOutcome.Fix && i.Code != ConfirmationCheck.Joint) is { } fix)
        {
            throw new RuleViolation(fix.Code, fix.Sentence, fix.Article, fix.Field);
        }

        RequireServiceChoice(party);
        _signatures.Add(new ConfirmationSignature(partyNumber, signature, hashSeen, occasion));
        Move(ConfirmationAct.Sign, occasion, $"{party.Name}签署了司法确认申请");
        if (IsSignedByAll())
        {
            Submit(context.Settings, occasion);
        }
    }

    private void Submit(ConfirmationSettings settings, Occasion occasion)
    {
        SubmittedAt = occasion.Now;
        AgreementKey ??= KeyOf(Agreement!, _parties);
        _searchTerms.AddRange(SearchTerm.Of(
            _parties.Select(p => p.Name), _parties.Select(p => p.Phone), []).Select(t => new ConfirmationSearchTerm(t)));
        AcceptBy = Deadline.Of(ConfirmationRules.Acceptance(settings.AcceptanceDays), occasion.Today, occasion.Calendar);
        Move(
            ConfirmationAct.Submit, occasion with { Actor = Actor.Portal },
            $"各方均已签署，共同申请司法确认；法院应在{AcceptBy.Due:yyyy年M月d日}前决定是否受理");
    }

    /// <summary>To apply, to withdraw or to answer for a party, an agent needs the special authority (民诉法 62).</summary>
    private ConfirmationParty RequireApplicant(int partyNumber, Occasion occasion)
    {
        var party = Find(_parties, p => p.Number == partyNumber);
        if (!IsOwn(party, occasion))
        {
            throw new RuleViolation("confirmation.not-your-party", "各方只能签署自己的部分，不能代对方签署", "民诉法 205；民诉法 61");
        }

        return occasion.Actor.Role != CourtRole.Agent || party.AgentAuthority == AgentAuthority.Special
            ? party
            : throw new RuleViolation("confirmation.special-authority", "代为申请、撤回须有当事人的特别授权", "民诉法 62");
    }

    private static void RequireSigner(ConfirmationParty party, string? name, Occasion occasion)
    {
        var key = SearchKey.Of(name ?? "");
        var allowed = occasion.Actor.Role == CourtRole.Agent ? [party.AgentName] : new[] { party.Name, party.Representative };
        if (key.Length == 0 || !allowed.OfType<string>().Any(n => SearchKey.Of(n) == key))
        {
            throw new RuleViolation("confirmation.signer", "签名应与当事人、法定代表人（负责人、法定代理人）或者代理人的姓名一致", "民诉解释 351", "Name");
        }
    }
}
