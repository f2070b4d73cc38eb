namespace GolmudCourt.Domain.Confirmation;

/// <content>How the papers of this application reach each party: its own choice, asked of it alone, changed at any time.</content>
public sealed partial class ConfirmationApplication
{
    /// <summary>What a party last said about service; null while it said nothing.</summary>
    public ConfirmationConsent? ServiceChoiceOf(int partyNumber) => _consents.Find(c => c.PartyNumber == partyNumber && c.RevokedAt is null);

    /// <summary>Keeps the choice of a party and the address it confirms, in place of an earlier one (民诉法 90; 在线诉讼规则 4、5、29).</summary>
    /// <param name="partyNumber">The party.</param>
    /// <param name="details">The choice.</param>
    /// <param name="occasion">The party, or its agent.</param>
    /// <exception cref="RuleViolation">
    /// <c>confirmation.not-your-party</c>: nobody chooses for another; <c>confirmation.service-choice</c>: nothing chosen or an address
    /// missing; <c>confirmation.discarded</c>: there is nothing to serve.
    /// </exception>
    public void ChooseService(int partyNumber, ServiceChoiceDetails details, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(occasion);
        if (Status == ConfirmationStatus.Discarded)
        {
            throw new RuleViolation("confirmation.discarded", "申请已经放弃，没有需要送达的文书");
        }

        var party = Find(_parties, p => p.Number == partyNumber);
        if (!IsOwn(party, occasion))
        {
            throw new RuleViolation("confirmation.not-your-party", "是否同意电子送达，只能由各方自己决定，不能代对方决定", "在线诉讼规则 4");
        }

        if (details.Problems() is [var problem, ..])
        {
            throw new RuleViolation("confirmation.service-choice", problem.Sentence, problem.Article, problem.Field);
        }

        if (ServiceChoiceOf(partyNumber) is { } old)
        {
            if (old.Says(details))
            {
                return;
            }

            old.Revoke(occasion.Now);
        }

        _consents.Add(new ConfirmationConsent(partyNumber, details, occasion));
        Write(
            occasion, "ChooseService", StateNow, StateNow,
            $"{party.Name}{(details.Agrees!.Value ? "同意" : "不同意")}电子送达本申请的文书，确认了送达地址", null);
    }

    private void RequireServiceChoice(ConfirmationParty party)
    {
        if (ServiceChoiceOf(party.Number) is null)
        {
            throw new RuleViolation(
                "confirmation.service-choice", $"请先选择{party.Name}是否同意电子送达本申请的文书，并确认送达地址；调解时的选择不适用于司法确认", "在线诉讼规则 4", "Agrees");
        }
    }
}
