namespace GolmudCourt.Domain.Filing;

/// <content>Beginning again from a filing that came to an end.</content>
public sealed partial class Filing
{
    /// <summary>Whether a new draft can be started from this filing: it was handed in, and the court is done with it without docketing.</summary>
    public bool CanBeCopied =>
        ReceivedAt is not null && Status is (FilingStatus.Returned or FilingStatus.Withdrawn or FilingStatus.Refused);

    /// <summary>
    /// Opens a new draft with the parties, agents, cause, claims, facts, evidence and files of this one, so that nobody
    /// types twice what they bring again (民诉解释 214). The confirmed address, the consents, the answer about mediation
    /// and the signature are not taken over: each is given anew for each filing, never inferred (在线诉讼规则 4).
    /// </summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="channel">How the new one comes in.</param>
    /// <param name="occasion">Who opens it; the new draft is theirs.</param>
    /// <exception cref="RuleViolation"><c>filing.copy</c>: this filing is still running, or was never handed in.</exception>
    public Filing CopyAsDraft(Guid key, FilingChannel channel, Occasion occasion)
    {
        if (!CanBeCopied)
        {
            throw new RuleViolation("filing.copy", $"当前状态为“{FilingNames.Of(Status)}”，不能据此新建申请", "民诉解释 214");
        }

        var draft = Start(key, channel, occasion);
        draft.CauseCode = CauseCode;
        draft.CauseName = CauseName;
        draft.CauseVersion = CauseVersion;
        draft.Facts = Facts;
        draft.ElementFormCode = ElementFormCode;
        draft.Elements = new Dictionary<string, string>(Elements);

        // Numbers stay as they were: agents and files name their party or item of evidence by them.
        draft._parties.AddRange(_parties.OrderBy(p => p.Number).Select(p => new FilingParty(p.Number, DetailsOf(p))));
        draft._agents.AddRange(_agents.OrderBy(a => a.Number).Select(a => new FilingAgent(a.Number, DetailsOf(a))));
        draft._claims.AddRange(_claims.OrderBy(c => c.Number).Select(c => new FilingClaim(c.Number, new ClaimDetails(c.Text, c.Amount))));
        draft._evidence.AddRange(_evidence.OrderBy(e => e.Number).Select(e => new FilingEvidence(e.Number, DetailsOf(e, channel))));
        foreach (var file in _files.Where(IsCarriedOver).OrderBy(f => f.Number))
        {
            draft._files.Add(new FilingFile(
                file.Number, file.Purpose, file.BelongsTo,
                new StoredFile(file.FileName, file.ContentType, file.Size, file.Sha256, file.Pages), occasion));
        }

        draft.KeepTitle();
        return draft;
    }

    // The old complaint, the answers to old corrections and the proofs of an old application belong to what is over.
    private static bool IsCarriedOver(FilingFile file) =>
        file.Purpose is FilePurpose.Identity or FilePurpose.Authority or FilePurpose.Evidence;

    private static PartyDetails DetailsOf(FilingParty p) => new()
    {
        Position = p.Position,
        Kind = p.Kind,
        Name = p.Name,
        Sex = p.Sex,
        BirthDate = p.BirthDate,
        EthnicGroup = p.EthnicGroup,
        Occupation = p.Occupation,
        Employer = p.Employer,
        DocumentType = p.DocumentType,
        DocumentNumber = p.DocumentNumber,
        Phone = p.Phone,
        RegionCode = p.RegionCode,
        Address = p.Address,
        Language = p.Language,
        OtherLanguage = p.OtherLanguage,
        Representative = p.Representative,
        RepresentativeTitle = p.RepresentativeTitle,
    };

    private static AgentDetails DetailsOf(FilingAgent a) => new()
    {
        PartyNumber = a.PartyNumber,
        Name = a.Name,
        Kind = a.Kind,
        Authority = a.Authority,
        Firm = a.Firm,
        LicenceNumber = a.LicenceNumber,
        Phone = a.Phone,
    };

    // Paper handed over at the counter is not with the court any more; online it needs a file.
    private static EvidenceDetails DetailsOf(FilingEvidence e, FilingChannel channel) => new()
    {
        Name = e.Name,
        Source = e.Source,
        Purpose = e.Purpose,
        Pages = e.Pages,
        Copies = e.Copies,
        OnPaper = e.OnPaper && channel == FilingChannel.Counter,
    };
}
