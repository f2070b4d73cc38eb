namespace GolmudCourt.Domain.Service;

/// <content>The recipient's side: consent, where they are reached, opening, short codes.</content>
public sealed partial class ServiceRecord
{
    /// <summary>The recipient agrees to electronic service, expressly (在线诉讼规则 29).</summary>
    public void Consent(Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        if (ConsentedAt is null)
        {
            (ConsentedAt, ConsentedByCode) = (occasion.Now, true);
            Write(occasion, "Consent", StateNow, StateNow, $"{RecipientName}明确同意电子送达", null);
        }
    }

    /// <summary>Keeps in step with the consent given in the matter. What the recipient said on the page of a short code stands by itself.</summary>
    /// <param name="stands">Whether the consent to the stage 送达 stands there (在线诉讼规则 4、5).</param>
    /// <param name="occasion">When it was looked up.</param>
    public void KeepConsent(bool stands, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        if (stands && ConsentedAt is null)
        {
            ConsentedAt = occasion.Now;
        }
        else if (!stands && ConsentedAt is not null && !ConsentedByCode)
        {
            ConsentedAt = null;
            Write(occasion, "ConsentRevoked", StateNow, StateNow, $"{RecipientName}撤回了电子送达的同意", null);
        }
    }

    /// <summary>Takes over where the recipient is reached now; what took effect keeps what it was sent to.</summary>
    public void KeepRecipient(ServiceRecipient recipient)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        if (EffectiveOn is null)
        {
            (RecipientUserId, IdentityNumber, Phone) = (recipient.UserId, recipient.DocumentNumber, recipient.Phone);
            (Email, Address) = (recipient.Email, recipient.Address);
        }
    }

    /// <summary>Opens the document electronically: marks the newest open electronic attempt as read.</summary>
    /// <param name="occasion">Who and when.</param>
    /// <param name="via">Of one channel only: that of the short code it was opened by.</param>
    public void OpenedByRecipient(Occasion occasion, ServiceChannel? via = null)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var attempt = _attempts.FindLast(a => (via is null ? ServiceWorkflow.IsElectronic(a.Channel) : a.Channel == via) && ServiceWorkflow.Table.Allows(a.Status, AttemptAct.Open, occasion.Actor.Role));
        if (attempt is not null)
        {
            Record(attempt.Number, AttemptAct.Open, null, null, null, occasion);
        }
    }

    /// <summary>A short code for fetching the document; an older one sent the same way ends.</summary>
    public ServiceCode IssueCode(ServiceChannel channel, string codeHash, DateTimeOffset expiresAt, int maxWrongTries, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        _codes.FindAll(c => c.Channel == channel).ForEach(c => c.Replace(occasion.Now));
        var code = new ServiceCode(_codes.Count + 1, channel, codeHash, expiresAt, maxWrongTries, occasion.Now);
        _codes.Add(code);
        return code;
    }

    /// <summary>A wrong try at a code is a change of the whole, so that of many at once each is counted.</summary>
    public void TriedWrongly(DateTimeOffset now) => Touch(now);
}
