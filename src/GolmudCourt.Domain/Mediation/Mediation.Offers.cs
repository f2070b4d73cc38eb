namespace GolmudCourt.Domain.Mediation;

/// <content>保密: offers between the parties. The journal says that there is one, never what it says.</content>
public sealed partial class Mediation
{
    /// <summary>Makes an offer to another party.</summary>
    public Offer MakeOffer(int fromPartyNumber, OfferDetails details, Occasion occasion)
    {
        RequireGate(MediationAct.MakeOffer, occasion);
        var party = RequireOffer(fromPartyNumber, details, occasion);
        var offer = AddOffer(fromPartyNumber, details, null, occasion);
        Move(MediationAct.MakeOffer, occasion, $"{party.Name}向{RequireParty(details.ToPartyNumber).Name}提出第{offer.Number}号方案");
        return offer;
    }

    /// <summary>Accepts an offer; it fills the draft agreement.</summary>
    public Agreement AcceptOffer(int number, Occasion occasion)
    {
        var (offer, party) = RequireAnswer(number, OfferAct.Accept, o => o.ToPartyNumber, occasion);
        RequireSettlingParty(party.Number, occasion);
        offer.Move(OfferAct.Accept, occasion.Actor.Role, occasion.Now);
        Move(MediationAct.AnswerOffer, occasion, $"{party.Name}接受第{number}号方案，已写入协议草稿");
        return FillFrom(offer, occasion);
    }

    /// <summary>Answers an offer with another one.</summary>
    public Offer CounterOffer(int number, OfferDetails details, Occasion occasion)
    {
        var (offer, party) = RequireAnswer(number, OfferAct.Counter, o => o.ToPartyNumber, occasion);
        RequireOffer(party.Number, details, occasion);
        if (details.ToPartyNumber != offer.FromPartyNumber)
        {
            throw new RuleViolation("offer.counter-to", "还价应当向提出方案的一方提出", null, "ToPartyNumber");
        }

        offer.Move(OfferAct.Counter, occasion.Actor.Role, occasion.Now);
        var counter = AddOffer(party.Number, details, number, occasion);
        Move(MediationAct.AnswerOffer, occasion, $"{party.Name}对第{number}号方案还价，提出第{counter.Number}号方案");
        return counter;
    }

    /// <summary>Rejects an offer.</summary>
    public void RejectOffer(int number, Occasion occasion)
    {
        var (offer, party) = RequireAnswer(number, OfferAct.Reject, o => o.ToPartyNumber, occasion);
        offer.Move(OfferAct.Reject, occasion.Actor.Role, occasion.Now);
        Move(MediationAct.AnswerOffer, occasion, $"{party.Name}拒绝第{number}号方案");
    }

    /// <summary>Takes an offer back before it is answered.</summary>
    public void WithdrawOffer(int number, Occasion occasion)
    {
        var (offer, party) = RequireAnswer(number, OfferAct.Withdraw, o => o.FromPartyNumber, occasion);
        offer.Move(OfferAct.Withdraw, occasion.Actor.Role, occasion.Now);
        Move(MediationAct.AnswerOffer, occasion, $"{party.Name}撤回第{number}号方案");
    }

    /// <summary>Closes an offer whose time ran out.</summary>
    public void LapseOffer(int number, Occasion occasion)
    {
        RequireGate(MediationAct.LapseOffer, occasion);
        var offer = Find(_offers, o => o.Number == number);
        OfferWorkflow.Table.Next(offer.Status, OfferAct.Lapse, occasion.Actor.Role);
        if (occasion.Now < offer.ExpiresAt)
        {
            throw new RuleViolation("offer.runs", "方案还在有效期内");
        }

        offer.Move(OfferAct.Lapse, occasion.Actor.Role, occasion.Now);
        Move(MediationAct.LapseOffer, occasion, $"第{number}号方案有效期届满，已失效");
    }

    private MediationParty RequireOffer(int fromPartyNumber, OfferDetails details, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        var party = RequireSettlingParty(fromPartyNumber, occasion);
        RequireTime(occasion);
        RequireNoProblems(details.Problems(occasion.Now));
        if (details.ToPartyNumber == fromPartyNumber)
        {
            throw new RuleViolation("offer.to-oneself", "请选择向哪一方提出", null, "ToPartyNumber");
        }

        RequireParty(details.ToPartyNumber);
        if (details.PayerNumber is { } payer && payer != fromPartyNumber && payer != details.ToPartyNumber)
        {
            throw new RuleViolation("offer.payer", "付款的一方应当是提出方案的一方或者对方", null, "PayerNumber");
        }

        if (OpenAppraisal() is null && DateOnly.FromDateTime(details.ExpiresAt.DateTime) > Period!.Due)
        {
            throw new RuleViolation("offer.after-end", $"方案的有效期不能超过调解期限（{Period.Due:yyyy年M月d日}）", "在线调解规则 24", "ExpiresAt");
        }

        return party;
    }

    private Offer AddOffer(int fromPartyNumber, OfferDetails details, int? answersOffer, Occasion occasion)
    {
        var offer = new Offer(NextNumber(_offers.Select(o => o.Number)), fromPartyNumber, details, answersOffer, occasion.Now);
        _offers.Add(offer);
        return offer;
    }

    private (Offer Offer, MediationParty Party) RequireAnswer(int number, OfferAct act, Func<Offer, int> who, Occasion occasion)
    {
        RequireGate(MediationAct.AnswerOffer, occasion);
        var offer = Find(_offers, o => o.Number == number);
        var party = RequireOwnParty(who(offer), occasion);
        RequireTime(occasion);
        OfferWorkflow.Table.Next(offer.Status, act, occasion.Actor.Role);
        return occasion.Now < offer.ExpiresAt
            ? (offer, party)
            : throw new RuleViolation("offer.expired", "方案的有效期已经届满，不能再答复；可以重新提出", "民法典 478");
    }

    // What a party was ready to give must not be found in the papers that go to the court.
    private void RequireNothingConfidential(string? text, string field)
    {
        if (ConfidentialGuard.Leaks(text, _offers.Select(o => o.Sum), _confidentialRecords.Select(r => r.Minutes), Amount))
        {
            throw new RuleViolation(
                "mediation.confidential", "这段文字会转给法院，请不要写入调解中的让步、报价或者笔录内容", "在线调解规则 18；特邀调解规定 22", field);
        }
    }
}
