using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <content>From draft to effect (特邀调解规定 24; 在线调解规则 19; 人民调解法 28-31).</content>
public sealed partial class Mediation
{
    /// <summary>The most clauses of either kind.</summary>
    public const int MaxClauses = 50;

    /// <summary>The agreement that is not void, or null.</summary>
    public Agreement? CurrentAgreement() => _agreements.Find(a => a.Status != AgreementStatus.Void);

    /// <summary>Writes the draft, in place of the one before.</summary>
    public Agreement DraftAgreement(AgreementDetails details, Occasion occasion)
    {
        RequireGate(MediationAct.DraftAgreement, occasion);
        RequireMediator(occasion);
        RequireTime(occasion);
        RequireLengths(details);
        var agreement = DraftOrNew(occasion);
        agreement.Revise(details, occasion);
        Move(MediationAct.DraftAgreement, occasion, "调解员起草了调解协议");
        return agreement;
    }

    /// <summary>Keeps the draft while it is being written; the journal tells of drafts that were finished, not of every pause.</summary>
    public void KeepDraft(AgreementDetails details, Occasion occasion)
    {
        RequireGate(MediationAct.DraftAgreement, occasion);
        RequireMediator(occasion);
        RequireTime(occasion);
        RequireLengths(details);
        DraftOrNew(occasion).Revise(details, occasion);
        Touch(occasion.Now);
    }

    /// <summary>The check list of the agreement that stands; empty without one.</summary>
    public IReadOnlyList<CheckItem> CheckAgreement(DateOnly today) =>
        CurrentAgreement() is { } agreement ? EnforceabilityCheck.Of(this, agreement, today) : [];

    /// <summary>Fixes the text and opens it for signature.</summary>
    /// <exception cref="RuleViolation">
    /// <c>agreement.none</c>; <c>agreement.to-fix</c>: the check list has an item to change; <c>mediation.objection-pending</c>.
    /// </exception>
    public Agreement OpenForSignature(Occasion occasion)
    {
        RequireGate(MediationAct.OpenForSignature, occasion);
        var appointment = RequireMediator(occasion);
        RequireTime(occasion);
        RequireDisclosureAnswered(appointment);
        if (_objections.Exists(o => o.Upheld is null && o.AppointmentNumber == appointment.Number))
        {
            throw new RuleViolation("mediation.objection-pending", "回避申请还没有决定，暂不能签署协议", "特邀调解规定 15");
        }

        var agreement = CurrentAgreement() ?? throw new RuleViolation("agreement.none", "请先起草协议", "特邀调解规定 24");
        if (CheckAgreement(occasion.Today).FirstOrDefault(i => i.Result == CheckResult.Fix) is { } fix)
        {
            throw new RuleViolation("agreement.to-fix", fix.Sentence, fix.Article, fix.Field);
        }

        var text = AgreementText.Compose(this, agreement);
        agreement.Open(text, AgreementText.HashOf(text), occasion);
        Move(MediationAct.OpenForSignature, occasion, "协议文本已确定，请各方签署");
        return agreement;
    }

    /// <summary>Takes the text back for changes; the signatures given are void.</summary>
    public void ReopenAgreement(string reason, Occasion occasion)
    {
        RequireGate(MediationAct.ReopenAgreement, occasion);
        RequireMediator(occasion);
        var why = RequireReason(reason, "Reason", "请写明为什么修改");
        RequireNothingConfidential(why, "Reason");
        CurrentAgreement()!.Reopen(occasion);
        Move(MediationAct.ReopenAgreement, occasion, "协议退回修改，已有的签名作废，修改后须重新签署", why);
    }

    /// <summary>A party signs.</summary>
    /// <exception cref="RuleViolation"><c>agreement.text-changed</c>: the text is not the one the signer saw.</exception>
    public void SignAsParty(int partyNumber, SignatureDetails signature, string hashSeen, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(signature);
        RequireSign(occasion, CourtRole.Litigant, CourtRole.Agent);
        var party = RequireSettlingParty(partyNumber, occasion);
        RequireSigner(party, signature.Name, occasion);
        Sign(SignerKind.Party, partyNumber, party.Name, signature, hashSeen, occasion);
    }

    /// <summary>The mediator signs.</summary>
    public void SignAsMediator(SignatureDetails signature, string hashSeen, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(signature);
        RequireSign(occasion, CourtRole.Mediator);
        var appointment = RequireMediator(occasion);
        if (Cases.SearchKey.Of(signature.Name) != Cases.SearchKey.Of(appointment.MediatorName))
        {
            throw new RuleViolation("mediation.signer", "签名应与调解员的姓名一致", "特邀调解规定 24", "Name");
        }

        Sign(SignerKind.Mediator, null, $"调解员{appointment.MediatorName}", signature, hashSeen, occasion);
    }

    /// <summary>The organisation puts its seal on it.</summary>
    /// <param name="organisationId">The organisation the manager acts for.</param>
    /// <param name="sealSha256">The stored image of the seal, or null.</param>
    /// <param name="address">The network address it came from.</param>
    /// <param name="hashSeen">The hash of the text seen.</param>
    /// <param name="occasion">The manager.</param>
    public void SignAsOrganisation(long organisationId, string? sealSha256, string? address, string hashSeen, Occasion occasion)
    {
        RequireSign(occasion, CourtRole.OrganisationManager);
        var appointment = CurrentAppointment()!;
        RequireOwnOrganisation(appointment, organisationId, occasion);
        var name = appointment.OrganisationName ?? "";
        Sign(SignerKind.Organisation, null, name, new SignatureDetails(name, sealSha256, address), hashSeen, occasion);
    }

    /// <summary>A party does not sign; that ends the mediation (在线调解规则 25).</summary>
    public void RefuseToSign(int partyNumber, string? reason, Occasion occasion)
    {
        RequireGate(MediationAct.RefuseToSign, occasion);
        var party = RequireOwnParty(partyNumber, occasion);
        if (CurrentAgreement()!.IsSignedBy(SignerKind.Party, partyNumber))
        {
            throw new RuleViolation("agreement.signed-already", $"{party.Name}已经签署；不愿意继续的，可以在各方签齐之前终止调解", "在线调解规则 25");
        }

        Finish(
            MediationAct.RefuseToSign, EndingGround.SignatureRefused, Told(reason, $"{party.Name}拒绝签署协议"), null, $"{party.Name}拒绝签署协议，调解终结", occasion);
    }

    /// <summary>Records what was agreed by word of mouth; it is in effect from the day it was made (人民调解法 28、30).</summary>
    public Agreement RecordOralAgreement(AgreementDetails details, Occasion occasion)
    {
        RequireGate(MediationAct.RecordOralAgreement, occasion);
        RequireMediator(occasion);
        RequireTime(occasion);
        if (Track != MediationTrack.BeforeFiling)
        {
            throw new RuleViolation("agreement.oral-in-litigation", "诉讼中的调解须有书面协议", "在线调解规则 19、20");
        }

        RequireLengths(details);
        if (details.Clauses.Count == 0 && details.FreeClauses.All(string.IsNullOrWhiteSpace))
        {
            throw new RuleViolation("agreement.empty", "请记录协议的内容", "人民调解法 28", "Clauses");
        }

        var agreement = DraftOrNew(occasion);
        agreement.Revise(details, occasion);
        if (CheckAgreement(occasion.Today).FirstOrDefault(i => i is { Code: "check.forbidden", Result: CheckResult.Fix }) is { } forbidden)
        {
            throw new RuleViolation("agreement.to-fix", forbidden.Sentence, forbidden.Article, forbidden.Field);
        }

        var text = AgreementText.Compose(this, agreement, oral: true);
        agreement.RecordOral(text, AgreementText.HashOf(text), occasion);
        StartPerformance(agreement);
        Finish(
            MediationAct.RecordOralAgreement, EndingGround.Settled, "口头达成协议，由调解员记录", null, "各方口头达成协议，由调解员记录，自今日起生效", occasion);
        return agreement;
    }

    private void RequireSign(Occasion occasion, params CourtRole[] roles)
    {
        RequireGate(MediationAct.Sign, occasion);
        if (!roles.Contains(occasion.Actor.Role))
        {
            throw new RuleViolation("agreement.signer-role", $"{CourtRoles.Name(occasion.Actor.Role)}不能以这一身份签署", "特邀调解规定 24");
        }

        RequireTime(occasion);
    }

    private void Sign(SignerKind kind, int? partyNumber, string who, SignatureDetails signature, string hashSeen, Occasion occasion)
    {
        var agreement = CurrentAgreement()!;
        if (hashSeen != agreement.TextHash)
        {
            throw new RuleViolation("agreement.text-changed", "协议文本在您阅读期间有变动，请重新阅读后再签署", "在线调解规则 19");
        }

        if (agreement.IsSignedBy(kind, partyNumber))
        {
            throw new RuleViolation("agreement.signed-already", $"{who}已经签署", "在线调解规则 19");
        }

        agreement.Sign(new AgreementSignature(kind, partyNumber, signature, hashSeen, occasion), occasion);
        Move(MediationAct.Sign, occasion, kind == SignerKind.Organisation ? $"{who}在调解协议上盖章" : $"{who}签署调解协议");
        if (!IsSignedByAll(agreement))
        {
            return;
        }

        var portal = Portal(occasion);
        agreement.TakeEffect(portal);
        StartPerformance(agreement);
        Finish(MediationAct.Settle, EndingGround.Settled, "各方签署调解协议", null, "各方均已签署，调解协议生效", portal);
    }

    private bool IsSignedByAll(Agreement agreement) =>
        Participants().All(p => agreement.IsSignedBy(SignerKind.Party, p.Number))
        && agreement.IsSignedBy(SignerKind.Mediator, null)
        && (CurrentAppointment()!.OrganisationId is null || agreement.IsSignedBy(SignerKind.Organisation, null));

    private Agreement DraftOrNew(Occasion occasion)
    {
        if (CurrentAgreement() is { } current)
        {
            return current;
        }

        var agreement = new Agreement(NextNumber(_agreements.Select(a => a.Number)), occasion);
        _agreements.Add(agreement);
        return agreement;
    }

    private Agreement FillFrom(Offer offer, Occasion occasion)
    {
        var portal = Portal(occasion);
        var agreement = DraftOrNew(portal);
        if (offer.Sum is { } sum)
        {
            var creditor = offer.PayerNumber == offer.FromPartyNumber ? offer.ToPartyNumber : offer.FromPartyNumber;
            agreement.Append(new ClauseDetails(
                ClauseKind.PayMoney, offer.PayerNumber, creditor, "", sum, offer.PayBy,
                [.. offer.Instalments.OrderBy(i => i.Number).Select(i => new InstalmentDetails(i.DueOn, i.Amount))], null, null), portal);
        }

        if (offer.NonMonetary is { } other)
        {
            agreement.Append(new ClauseDetails(ClauseKind.Other, null, null, other, null, null, [], null, null), portal);
        }

        return agreement;
    }

    private void ReopenForNewMediator(Occasion occasion)
    {
        if (CurrentAgreement() is { Status: AgreementStatus.ForSignature } agreement)
        {
            agreement.Reopen(Portal(occasion));
        }
    }

    private static void RequireLengths(AgreementDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        if (details.Clauses.Count > MaxClauses || details.FreeClauses.Count > MaxClauses)
        {
            throw new RuleViolation("agreement.too-many", $"每类条款最多{MaxClauses}项", null, "Clauses");
        }

        var tooLong = details.FactsAndDisputes?.Length > 10_000 ? "FactsAndDisputes"
            : details.Costs?.Length > 500 ? "Costs"
            : details.FreeClauses.Any(f => f?.Length > 2000) ? "FreeClauses"
            : details.Clauses.Any(c => c.Subject?.Length > 1000 || c.Breach?.Length > 1000 || c.Account?.Length > 200) ? "Clauses"
            : null;
        if (tooLong is not null)
        {
            throw new RuleViolation("agreement.too-long", "文字过长，请精简", null, tooLong);
        }
    }
}
