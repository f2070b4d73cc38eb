using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Domain.Confirmation;

/// <content>
/// A party that nobody speaks for yet joins: itself, by its legal representative, or by an agent (民诉法 51、61、62). As in a
/// mediation, who holds the short code is led to the party; here the name or the letter of authority proves the right to it.
/// </content>
public sealed partial class ConfirmationApplication
{
    /// <summary>The invitation of a party that can still be followed, or null.</summary>
    public ConfirmationInvitation? OpenInvitation(int partyNumber, DateTimeOffset now) =>
        Status == ConfirmationStatus.Draft ? _invitations.Find(i => i.PartyNumber == partyNumber && i.IsOpen(now)) : null;

    /// <summary>Whether nobody speaks for a party yet.</summary>
    public bool IsOpen(ConfirmationParty party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party is { UserId: null, AgentUserId: null } && !IsSignedBy(party.Number);
    }

    /// <summary>Invites a party by a short code, until the last day on which all can apply; an earlier code no longer works.</summary>
    /// <param name="partyNumber">The party.</param>
    /// <param name="codeHash">The keyed hash of the code.</param>
    /// <param name="maxWrongTries">How many wrong tries lock it.</param>
    /// <param name="occasion">Another party, or its agent.</param>
    /// <exception cref="RuleViolation"><c>confirmation.invitation</c>: somebody speaks for the party already, or the time to apply is over.</exception>
    public ConfirmationInvitation Invite(int partyNumber, string codeHash, int maxWrongTries, Occasion occasion)
    {
        RequireGate(ConfirmationAct.Invite, occasion);
        RequireAnyParty(occasion);
        var party = Find(_parties, p => p.Number == partyNumber);
        if (!IsOpen(party))
        {
            throw new RuleViolation("confirmation.invitation", $"{party.Name}已经加入，不需要再邀请", "民诉法 205");
        }

        if (ApplyBy is not { } by || by.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("confirmation.invitation", "申请期限已经届满，不能再邀请", "民诉法 205");
        }

        if (codeHash is not { Length: 64 } || maxWrongTries < 1)
        {
            throw new ArgumentException("An invitation holds a hash, never a code, and can be locked.", nameof(codeHash));
        }

        _invitations.Where(i => i.PartyNumber == partyNumber && i.AnsweredAt is null).ToList().ForEach(i => i.Replace(occasion.Now));
        var until = new DateTimeOffset(by.Due.AddDays(1).ToDateTime(TimeOnly.MinValue), occasion.Now.Offset);
        var invitation = new ConfirmationInvitation(NextNumber(_invitations.Select(i => i.Number)), partyNumber, codeHash, until, maxWrongTries, occasion);
        _invitations.Add(invitation);
        Move(ConfirmationAct.Invite, occasion, $"已邀请{party.Name}在{by.Due:yyyy年M月d日}前加入、签署");
        return invitation;
    }

    /// <summary>Tries a code. A wrong try is counted and must be saved.</summary>
    public InvitationCheck TryCode(int invitationNumber, string codeHash, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        Touch(occasion.Now);
        return Find(_invitations, i => i.Number == invitationNumber).Try(codeHash, occasion.Now);
    }

    /// <summary>
    /// Joins who was invited: the person itself; of an organisation the legal representative, by the name in the application; an
    /// agent with the letter of special authority.
    /// </summary>
    /// <param name="invitationNumber">The invitation, whose code was just found right.</param>
    /// <param name="samePerson">Whether the account has the document of the party; null where the portal cannot compare them.</param>
    /// <param name="authority">What an agent says the letter gives.</param>
    /// <param name="letter">The letter of authority.</param>
    /// <param name="occasion">The account that joins.</param>
    /// <exception cref="RuleViolation"><c>confirmation.no-authority</c>: the account has no right to speak for the party.</exception>
    public void Join(int invitationNumber, bool? samePerson, AgentAuthority? authority, IReadOnlyList<StoredFile> letter, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(letter);
        RequireGate(ConfirmationAct.Join, occasion);
        var invitation = Find(_invitations, i => i.Number == invitationNumber);
        var party = Find(_parties, p => p.Number == invitation.PartyNumber);
        if (!invitation.IsOpen(occasion.Now) || !IsOpen(party))
        {
            throw new RuleViolation("confirmation.invitation", "这个邀请已经用过或者失效，请对方重新邀请", "民诉法 205");
        }

        if (_parties.Exists(p => p.Number != party.Number && (p.UserId == occasion.Actor.UserId || p.AgentUserId == occasion.Actor.UserId)))
        {
            throw new RuleViolation("confirmation.both-sides", "您已经代表另一方当事人，不能同时代表双方", "民法典 168");
        }

        if (occasion.Actor.Role == CourtRole.Agent)
        {
            JoinAsAgent(party, authority, letter, occasion);
        }
        else
        {
            JoinInPerson(party, samePerson, occasion);
        }

        invitation.Close(true, occasion.Now);
    }

    private void JoinInPerson(ConfirmationParty party, bool? samePerson, Occasion occasion)
    {
        var name = SearchKey.Of(occasion.Actor.Name);
        var represents = party.Representative is { } representative && SearchKey.Of(representative) == name;
        if (samePerson != true && !represents)
        {
            throw party.Kind == PartyKind.NaturalPerson
                ? new RuleViolation("confirmation.no-authority", $"您的实名信息与{party.Name}不一致，不能代为签署；受委托的，请用代理人账号加入并上传授权委托书", "民诉法 51、61")
                : new RuleViolation(
                    "confirmation.no-authority",
                    $"您的实名姓名不是{party.Name}的法定代表人（负责人），没有权限代表它签署；请由法定代表人（负责人）办理，或者由有特别授权的代理人上传授权委托书加入", "民诉法 51、61");
        }

        party.Claim(occasion.Actor.UserId!.Value);
        Move(ConfirmationAct.Join, occasion, samePerson == true ? $"{party.Name}已加入" : $"{party.Name}已由{occasion.Actor.Name}代表加入");
    }

    private void JoinAsAgent(ConfirmationParty party, AgentAuthority? authority, IReadOnlyList<StoredFile> letter, Occasion occasion)
    {
        if (authority is null)
        {
            throw new RuleViolation("confirmation.no-authority", "请选择授权委托书上的代理权限", "民诉法 62", "Authority");
        }

        if (authority != AgentAuthority.Special)
        {
            throw new RuleViolation("confirmation.no-authority", "代为申请司法确认须有当事人的特别授权，一般授权不能代为签署", "民诉法 62", "Authority");
        }

        if (letter.Count == 0)
        {
            throw new RuleViolation("confirmation.no-authority", $"请上传{party.Name}出具的授权委托书", "民诉法 62", "Files");
        }

        foreach (var file in letter)
        {
            Keep(ConfirmationFilePurpose.Authority, party.Number, file, occasion);
        }

        party.Engage(occasion.Actor.UserId!.Value, occasion.Actor.Name, AgentAuthority.Special);
        Move(ConfirmationAct.Join, occasion, $"{party.Name}委托{occasion.Actor.Name}代理（{AgentNames.Of(AgentAuthority.Special)}），已加入");
    }
}
