using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <content>From the first word to the number.</content>
public sealed partial class Mediation
{
    /// <summary>The most parties one mediation holds.</summary>
    public const int MaxParties = 20;

    /// <summary>The most characters of the summary and of the request.</summary>
    public const int TextMaxLength = 5_000;

    /// <summary>The most bytes of all files together: 200 MB.</summary>
    public const long MaxTotalBytes = 200L * 1024 * 1024;

    /// <summary>Opens the draft of a request by a party, or by a clerk who writes for one.</summary>
    public static Mediation Start(Guid key, Occasion occasion) =>
        Begin(key, MediationSource.PartyRequest, MediationTrack.BeforeFiling, new MediationOrigin(), occasion);

    /// <summary>Adds a party to the draft.</summary>
    public MediationParty AddParty(MediationPartyDetails details, Occasion occasion)
    {
        RequireDraft(occasion);
        RequireNoProblems(details.Problems());
        if (_parties.Count >= MaxParties)
        {
            throw new RuleViolation("mediation.too-many-parties", $"最多填写{MaxParties}名当事人，人数更多请到窗口办理");
        }

        var party = new MediationParty(NextNumber(_parties.Select(p => p.Number)), details);
        _parties.Add(party);
        KeepTitle();
        return party;
    }

    /// <summary>Changes a party of the draft.</summary>
    public void ReviseParty(int number, MediationPartyDetails details, Occasion occasion)
    {
        RequireDraft(occasion);
        RequireNoProblems(details.Problems());
        RequireParty(number).Apply(details);
        KeepTitle();
    }

    /// <summary>Removes a party of the draft.</summary>
    public void RemoveParty(int number, Occasion occasion)
    {
        RequireDraft(occasion);
        _parties.Remove(RequireParty(number));
        KeepTitle();
    }

    /// <summary>Joins a party to its account, once the account has proved who it is. Only one account can.</summary>
    public void ClaimParty(int number, long userId, Occasion occasion)
    {
        var party = RequireParty(number);
        if (party.UserId is { } taken && taken != userId)
        {
            throw new RuleViolation("mediation.party-claimed", "这一方当事人已由另一账号关联，请联系法院核实");
        }

        if (_parties.Exists(p => p.Number != number && p.UserId == userId && p.Position != party.Position))
        {
            throw new RuleViolation("mediation.both-sides", "同一人不能既是一方又是另一方");
        }

        party.Claim(userId);
        Write(occasion, "ClaimParty", Status.ToString(), Status.ToString(), $"{party.Name}已关联账号", null);
    }

    /// <summary>Joins an agent to a party (民诉法 61、62). The authority letter is kept as a file.</summary>
    public void EngageAgent(int partyNumber, long userId, string name, AgentAuthority authority, Occasion occasion)
    {
        var party = RequireParty(partyNumber);
        party.Engage(userId, name, authority);
        Write(
            occasion, "EngageAgent", Status.ToString(), Status.ToString(),
            $"{party.Name}委托{party.AgentName}代理（{AgentNames.Of(authority)}）", null);
    }

    /// <summary>States what it is about.</summary>
    public void Describe(DisputeDetails details, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(details);
        RequireDraft(occasion);
        if (details.Summary?.Length > TextMaxLength || details.Request?.Length > TextMaxLength)
        {
            throw new RuleViolation(
                "mediation.too-long", $"不超过{TextMaxLength}字", null, details.Summary?.Length > TextMaxLength ? "Summary" : "Request");
        }

        if (details.Amount is <= 0)
        {
            throw new RuleViolation("mediation.amount", "金额应当大于零；没有金额的请留空", null, "Amount");
        }

        (FieldCode, FieldName, CauseCode, CauseName) = (details.FieldCode, details.FieldName, details.CauseCode, details.CauseName);
        (Summary, Request, Amount) = (details.Summary?.Trim() ?? "", details.Request?.Trim() ?? "", details.Amount);
    }

    /// <summary>Adds a file; what was given with the filing need not be given again (在线调解规则 8).</summary>
    public MediationFile AddMaterial(MediationFilePurpose purpose, int? partyNumber, StoredFile file, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(file);
        RequireGate(MediationAct.AddMaterial, occasion);
        // A draft has one writer; afterwards each party adds its own.
        if (Status != MediationStatus.Draft && (partyNumber is not null || CourtRoles.OfThePublic.Contains(occasion.Actor.Role)))
        {
            RequireOwnParty(partyNumber ?? 0, occasion);
        }

        var added = Keep(purpose, partyNumber, file, occasion);
        if (Status != MediationStatus.Draft)
        {
            Move(MediationAct.AddMaterial, occasion, $"补充材料：{file.FileName}");
        }

        return added;
    }

    /// <summary>Takes a file out of the draft.</summary>
    /// <returns>Its name.</returns>
    public string RemoveMaterial(int number, Occasion occasion)
    {
        RequireDraft(occasion);
        var file = Find(_files, f => f.Number == number);
        _files.Remove(file);
        return file.FileName;
    }

    /// <summary>
    /// Hands the request in, online or at the counter. Whoever asks says yes by asking; where a partner refers, nobody has
    /// said anything yet, and everyone is asked.
    /// </summary>
    /// <param name="partyNumber">The party who asks, or is named first.</param>
    /// <param name="occasion">The party or agent online, the clerk at the counter.</param>
    public void Submit(int partyNumber, Occasion occasion)
    {
        var own = Source == MediationSource.PartyRequest;
        var act = occasion.Actor.Role != CourtRole.Clerk ? MediationAct.Submit : own ? MediationAct.Register : MediationAct.HandOver;
        RequireGate(act, occasion);
        RequireComplete();
        var party = RequireParty(partyNumber);
        if (act == MediationAct.Submit && party is { UserId: null, AgentUserId: null } && occasion.Actor.UserId is { } user)
        {
            if (occasion.Actor.Role == CourtRole.Litigant)
            {
                party.Claim(user);
            }
            else
            {
                party.Engage(user, occasion.Actor.Name, AgentAuthority.General);
            }
        }

        RequireOwnParty(partyNumber, occasion);
        Receive(occasion);
        StepDeadline = Deadline.Of(MediationRules.Acceptance, occasion.Today, occasion.Calendar);
        if (own)
        {
            Say(party, MediationStage.Mediation, true, MeansOf(occasion), null, occasion);
        }

        var received = own ? "法院已收到调解申请" : $"{Origin.PartnerName}转介调解";
        Move(act, occasion, $"{received}，应在{StepDeadline.Due:yyyy年M月d日}前决定是否受理");
    }

    /// <summary>Throws a draft away. It never was a mediation and has no ending on record.</summary>
    public void Discard(Occasion occasion) => Move(MediationAct.Discard, occasion, "草稿已放弃");

    /// <summary>Takes the request with its number, and asks everyone who has not yet said yes.</summary>
    /// <param name="number">The number just taken from the counter, in the same transaction.</param>
    /// <param name="occasion">The clerk.</param>
    public void Accept(CaseNumber number, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(number);
        RequireGate(MediationAct.Accept, occasion);
        if (number.Type != TypeCode)
        {
            throw new ArgumentException($"A mediation is numbered as {TypeCode}.", nameof(number));
        }

        CaseNumber = number.Normalized;
        _searchTerms.Add(new MediationSearchTerm(SearchTerm.OfNumber(CaseNumber)));
        AcceptedAt = occasion.Now;
        StepDeadline = Deadline.Of(MediationRules.Notice, occasion.Today, occasion.Calendar);
        Move(MediationAct.Accept, occasion, $"法院已受理调解申请，编号{CaseNumber}");
        OpenChoiceWhenAllAgree(occasion);
    }

    /// <summary>Does not take the request, on one of the three grounds (在线调解规则 9).</summary>
    public void Decline(DeclineGround ground, string reason, Occasion occasion)
    {
        RequireGate(MediationAct.Decline, occasion);
        var why = RequireReason(reason, "Reason", "请写明理由");
        Declination = new Declination(ground, why, FailureConsequence(), occasion);
        Move(MediationAct.Decline, occasion, $"法院退回调解申请：{MediationNames.Of(ground)}", why);
    }

    private static Mediation Begin(Guid key, MediationSource source, MediationTrack track, MediationOrigin origin, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var mediation = new Mediation
        {
            Key = key,
            Source = source,
            Track = track,
            Origin = origin,
            OwnerId = occasion.Actor.UserId ?? throw new ArgumentException("A draft has an owner.", nameof(occasion)),
            StartedAt = occasion.Now,
        };
        mediation.Touch(occasion.Now);
        return mediation;
    }
}
