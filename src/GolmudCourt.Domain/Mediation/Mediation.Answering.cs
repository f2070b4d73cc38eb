using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Mediation;

/// <content>Whether the other side wants it: invitations and answers, person by person.</content>
public sealed partial class Mediation
{
    private const int HashLength = 64;

    /// <summary>Invites a party by a short code; an earlier invitation of the same party no longer works.</summary>
    /// <param name="partyNumber">The party.</param>
    /// <param name="codeHash">The keyed hash of the code, 64 hex characters; the code itself goes only to the party.</param>
    /// <param name="expiresAt">Until when it can be answered.</param>
    /// <param name="maxWrongTries">How many wrong tries lock it; a setting of the court.</param>
    /// <param name="occasion">The clerk.</param>
    public Invitation Invite(int partyNumber, string codeHash, DateTimeOffset expiresAt, int maxWrongTries, Occasion occasion)
    {
        RequireGate(MediationAct.Invite, occasion);
        var party = RequireParty(partyNumber);
        if (HasConsent(partyNumber, MediationStage.Mediation))
        {
            throw new RuleViolation("mediation.agreed-already", $"{party.Name}已经同意调解，不需要再邀请");
        }

        if (codeHash is not { Length: HashLength } || maxWrongTries < 1)
        {
            throw new ArgumentException("An invitation holds a hash, never a code, and can be locked.", nameof(codeHash));
        }

        if (expiresAt <= occasion.Now)
        {
            throw new RuleViolation("mediation.invitation-expiry", "邀请的有效期应当晚于现在", null, "ExpiresAt");
        }

        _invitations.Where(i => i.PartyNumber == partyNumber && i.AnsweredAt is null).ToList().ForEach(i => i.Replace(occasion.Now));
        var invitation = new Invitation(NextNumber(_invitations.Select(i => i.Number)), partyNumber, codeHash, expiresAt, maxWrongTries, occasion);
        _invitations.Add(invitation);
        Move(MediationAct.Invite, occasion, $"已向{party.Name}发出调解邀请，请在{expiresAt:yyyy年M月d日}前答复");
        return invitation;
    }

    /// <summary>Tries a code. It never throws for a wrong one: the count of tries must be saved.</summary>
    public InvitationCheck TryCode(int invitationNumber, string codeHash, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(codeHash);
        var invitation = Find(_invitations, i => i.Number == invitationNumber);
        var before = invitation.LockedAt;
        var result = invitation.Try(codeHash, occasion.Now);
        if (before is null && invitation.LockedAt is not null)
        {
            Write(Portal(occasion), "LockInvitation", Status.ToString(), Status.ToString(), "邀请短码多次输错，已锁定；请联系法院重新发送", null);
        }

        Touch(occasion.Now);
        return result;
    }

    /// <summary>Answers an invitation without an account. Only <see cref="InvitationCheck.Right"/> has any effect but the count.</summary>
    /// <param name="invitationNumber">The invitation.</param>
    /// <param name="codeHash">The keyed hash of the code as typed.</param>
    /// <param name="agrees">Yes or no.</param>
    /// <param name="reason">The reason of a no, where told.</param>
    /// <param name="occasion">When; the actor is the party, named by the invitation.</param>
    public InvitationCheck AnswerInvitation(int invitationNumber, string codeHash, bool agrees, string? reason, Occasion occasion)
    {
        var invitation = Find(_invitations, i => i.Number == invitationNumber);
        var party = RequireParty(invitation.PartyNumber);
        var asParty = occasion with { Actor = new Actor(null, party.Name, CourtRole.Litigant) };
        RequireGate(agrees ? MediationAct.Agree : MediationAct.Refuse, asParty);
        var result = TryCode(invitationNumber, codeHash, occasion);
        if (result == InvitationCheck.Right)
        {
            invitation.Close(agrees, occasion.Now);
            Answer(party, agrees, ConsentMeans.ShortCode, reason, asParty);
        }

        return result;
    }

    /// <summary>Says yes to mediation.</summary>
    public void Agree(int partyNumber, Occasion occasion)
    {
        RequireGate(MediationAct.Agree, occasion);
        Answer(RequireOwnParty(partyNumber, occasion), true, MeansOf(occasion), null, occasion);
    }

    /// <summary>Says no. It ends the mediation at once, unless a third party says it (在线调解规则 15、25).</summary>
    public void Refuse(int partyNumber, string? reason, Occasion occasion)
    {
        RequireGate(MediationAct.Refuse, occasion);
        Answer(RequireOwnParty(partyNumber, occasion), false, MeansOf(occasion), reason, occasion);
    }

    /// <summary>Records that a party cannot be reached; it ends the mediation at once (在线调解规则 15、25).</summary>
    public void ReportUnreachable(int partyNumber, string circumstances, Occasion occasion)
    {
        RequireGate(MediationAct.ReportUnreachable, occasion);
        var party = RequireParty(partyNumber);
        var told = RequireReason(circumstances, "Circumstances", "请写明怎样联系过、结果如何");
        RequireNothingConfidential(told, "Circumstances");
        Finish(MediationAct.ReportUnreachable, EndingGround.Unreachable, told, null, $"无法联系{party.Name}，调解终结", occasion);
    }

    /// <summary>Whether everyone who must answer and has not is out of time; then <see cref="LapseInvitations"/> is due.</summary>
    public bool InvitationsAreOver(DateTimeOffset now) =>
        Status == MediationStatus.AwaitingRespondent
        && _parties.Exists(p => p.Position != MediationPosition.ThirdParty
            && !HasConsent(p.Number, MediationStage.Mediation)
            && _invitations.Exists(i => i.PartyNumber == p.Number)
            && _invitations.TrueForAll(i => i.PartyNumber != p.Number || now >= i.ExpiresAt));

    /// <summary>Ends a mediation whose invitations ran out without an answer.</summary>
    public void LapseInvitations(Occasion occasion)
    {
        RequireGate(MediationAct.LapseInvitation, occasion);
        if (!InvitationsAreOver(occasion.Now))
        {
            throw new RuleViolation("mediation.invitation-runs", "邀请还在有效期内，不能按无答复终结", "在线调解规则 15");
        }

        Finish(MediationAct.LapseInvitation, EndingGround.Unreachable, "邀请有效期内没有收到答复", null, "邀请到期没有答复，调解终结", occasion);
    }

    /// <summary>Consents to the online way, or to electronic service; each on its own (在线诉讼规则 4).</summary>
    public void GiveConsent(int partyNumber, MediationStage stage, Occasion occasion)
    {
        var party = RequireConsentOpen(partyNumber, stage, occasion);
        if (HasConsent(partyNumber, stage))
        {
            throw new RuleViolation("consent.given", $"{party.Name}已经同意“{MediationNames.Of(stage)}”", "在线诉讼规则 4");
        }

        Say(party, stage, true, MeansOf(occasion), null, occasion);
        Write(occasion, "GiveConsent", Status.ToString(), Status.ToString(), $"{party.Name}同意“{MediationNames.Of(stage)}”", null);
    }

    /// <summary>Takes such a consent back; what then is done, is done offline (在线诉讼规则 5).</summary>
    public void RevokeConsent(int partyNumber, MediationStage stage, Occasion occasion)
    {
        var party = RequireConsentOpen(partyNumber, stage, occasion);
        var standing = _consents.Find(c => c.Stands && c.PartyNumber == partyNumber && c.Stage == stage)
            ?? throw new RuleViolation("consent.not-given", $"{party.Name}没有同意过“{MediationNames.Of(stage)}”，不需要撤回", "在线诉讼规则 4");
        standing.Revoke(occasion.Now);
        Write(occasion, "RevokeConsent", Status.ToString(), Status.ToString(), $"{party.Name}撤回对“{MediationNames.Of(stage)}”的同意", null);
    }

    private MediationParty RequireConsentOpen(int partyNumber, MediationStage stage, Occasion occasion)
    {
        if (stage == MediationStage.Mediation)
        {
            throw new RuleViolation("consent.mediation", "不愿意继续调解的，请直接终止调解", "在线调解规则 25");
        }

        if (MediationWorkflow.Table.IsFinal(Status) || Status == MediationStatus.Draft)
        {
            throw new RuleViolation("consent.closed", $"当前状态为“{MediationNames.Of(Status)}”，不能更改选择", "在线诉讼规则 5");
        }

        return occasion.Actor.Role is CourtRole.Litigant or CourtRole.Agent or CourtRole.Clerk
            ? RequireOwnParty(partyNumber, occasion)
            : throw new RuleViolation("consent.party-only", "是否同意，只能由当事人或者代理人决定", "在线诉讼规则 4");
    }

    private void Answer(MediationParty party, bool agrees, ConsentMeans means, string? reason, Occasion occasion)
    {
        if (HasConsent(party.Number, MediationStage.Mediation))
        {
            throw new RuleViolation("mediation.agreed-already", $"{party.Name}已经同意调解；不愿意继续的，可以终止调解", "在线调解规则 25");
        }

        var why = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        if (why?.Length > 500)
        {
            throw new RuleViolation("mediation.reason", "不超过500字", null, "Reason");
        }

        _invitations.Where(i => i.PartyNumber == party.Number && i.AnsweredAt is null).ToList().ForEach(i => i.Replace(occasion.Now));
        Say(party, MediationStage.Mediation, agrees, means, why, occasion);
        if (agrees)
        {
            Move(MediationAct.Agree, occasion, $"{party.Name}同意调解（{MediationNames.Of(means)}）");
            OpenChoiceWhenAllAgree(occasion);
        }
        else if (party.Position == MediationPosition.ThirdParty)
        {
            Write(occasion, "ThirdPartyRefuses", Status.ToString(), Status.ToString(), $"第三人{party.Name}不参加调解", why);
        }
        else
        {
            Finish(MediationAct.Refuse, EndingGround.Unwilling, why ?? $"{party.Name}不同意调解", null, $"{party.Name}不同意调解，调解终结", occasion);
        }
    }

    private void Say(MediationParty party, MediationStage stage, bool agrees, ConsentMeans means, string? reason, Occasion occasion) =>
        _consents.Add(new MediationConsent(party.Number, stage, agrees, means, occasion.Actor.Name, reason, occasion.Now));

    private static ConsentMeans MeansOf(Occasion occasion) =>
        occasion.Actor.Role == CourtRole.Clerk ? ConsentMeans.Counter : ConsentMeans.Account;

    private void OpenChoiceWhenAllAgree(Occasion occasion)
    {
        if (Status == MediationStatus.AwaitingRespondent
            && Participants().All(p => HasConsent(p.Number, MediationStage.Mediation)))
        {
            StepDeadline = Deadline.Of(MediationRules.Choice, occasion.Today, occasion.Calendar);
            Move(MediationAct.OpenChoice, Portal(occasion), $"各方同意调解，请在{StepDeadline.Due:yyyy年M月d日}前共同选定调解员");
        }
    }
}
