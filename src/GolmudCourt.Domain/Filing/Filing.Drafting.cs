using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Causes;
using GolmudCourt.Domain.Filing.Elements;

namespace GolmudCourt.Domain.Filing;

/// <content>Writing the draft. Each verb keeps what is entered; only what cannot be stored is refused.</content>
public sealed partial class Filing
{
    /// <summary>The most characters of facts and reasons.</summary>
    public const int FactsMaxLength = 10_000;

    /// <summary>The most parties one filing holds.</summary>
    public const int MaxParties = 60;

    /// <summary>Adds a party.</summary>
    /// <returns>The party, with its number.</returns>
    /// <exception cref="RuleViolation">The details are not in order, or the filing is no draft any more.</exception>
    public FilingParty AddParty(PartyDetails details, Occasion occasion)
    {
        RequireDraft(occasion);
        if (_parties.Count >= MaxParties)
        {
            throw new RuleViolation("filing.too-many-parties", $"一份诉状最多填写{MaxParties}名当事人，人数更多请到窗口办理", "民诉法 56");
        }

        Refuse(details.Problems(occasion.Today));
        var party = new FilingParty(NextNumber(_parties.Select(p => p.Number)), details);
        _parties.Add(party);
        KeepTitle();
        return party;
    }

    /// <summary>Changes a party.</summary>
    public void ReviseParty(int number, PartyDetails details, Occasion occasion)
    {
        RequireDraft(occasion);
        Refuse(details.Problems(occasion.Today));
        Find(_parties, p => p.Number == number).Apply(details);
        KeepTitle();
    }

    /// <summary>Removes a party, with its agents.</summary>
    public void RemoveParty(int number, Occasion occasion)
    {
        RequireDraft(occasion);
        _parties.Remove(Find(_parties, p => p.Number == number));
        _agents.RemoveAll(a => a.PartyNumber == number);
        KeepTitle();
    }

    /// <summary>Adds an agent of a party.</summary>
    public FilingAgent AddAgent(AgentDetails details, Occasion occasion)
    {
        RequireDraft(occasion);
        Refuse(AgentProblems(details));
        var agent = new FilingAgent(NextNumber(_agents.Select(a => a.Number)), details);
        _agents.Add(agent);
        return agent;
    }

    /// <summary>Changes an agent.</summary>
    public void ReviseAgent(int number, AgentDetails details, Occasion occasion)
    {
        RequireDraft(occasion);
        Refuse(AgentProblems(details));
        Find(_agents, a => a.Number == number).Apply(details);
    }

    /// <summary>Removes an agent.</summary>
    public void RemoveAgent(int number, Occasion occasion)
    {
        RequireDraft(occasion);
        _agents.Remove(Find(_agents, a => a.Number == number));
    }

    /// <summary>Chooses the cause of action. Answers to another element form are kept until facts are saved again.</summary>
    public void ChooseCause(CauseOfAction cause, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(cause);
        RequireDraft(occasion);
        CauseCode = cause.Code;
        CauseName = cause.Name;
        CauseVersion = cause.Version;
    }

    /// <summary>States the claims, replacing those stated before.</summary>
    public void StateClaims(IReadOnlyList<ClaimDetails> claims, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(claims);
        RequireDraft(occasion);
        if (claims.Count > ClaimDetails.MaxCount)
        {
            throw new RuleViolation("filing.too-many-claims", $"最多填写{ClaimDetails.MaxCount}项诉讼请求，可将同类请求合并");
        }

        _claims.Clear();
        _claims.AddRange(claims.Select((c, i) => new FilingClaim(i + 1, c)));
    }

    /// <summary>States the facts and reasons, with the answers to an element form where there is one.</summary>
    public void StateFacts(string? facts, ElementForm? form, IReadOnlyDictionary<string, string> answers, Occasion occasion)
    {
        RequireDraft(occasion);
        if (facts?.Length > FactsMaxLength)
        {
            throw new RuleViolation("filing.facts-too-long", $"事实与理由不超过{FactsMaxLength}字，现有{facts.Length}字；更多内容可作为证据材料上传", null, "Facts");
        }

        Facts = facts?.Trim() ?? "";
        ElementFormCode = form?.Code;
        Elements = new Dictionary<string, string>(answers);
    }

    /// <summary>Adds an item to the list of evidence.</summary>
    public FilingEvidence AddEvidence(EvidenceDetails details, Occasion occasion)
    {
        RequireDraft(occasion);
        Refuse(details.Problems());
        var item = new FilingEvidence(NextNumber(_evidence.Select(e => e.Number)), details);
        _evidence.Add(item);
        return item;
    }

    /// <summary>Changes an item of evidence.</summary>
    public void ReviseEvidence(int number, EvidenceDetails details, Occasion occasion)
    {
        RequireDraft(occasion);
        Refuse(details.Problems());
        Find(_evidence, e => e.Number == number).Apply(details);
    }

    /// <summary>Removes an item of evidence with its files.</summary>
    public void RemoveEvidence(int number, Occasion occasion)
    {
        RequireDraft(occasion);
        _evidence.Remove(Find(_evidence, e => e.Number == number));
        _files.RemoveAll(f => f.Purpose == FilePurpose.Evidence && f.BelongsTo == number);
    }

    /// <summary>Adds a file to the draft.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="belongsTo">The number of the evidence item or party, where it belongs to one.</param>
    /// <param name="file">The stored file.</param>
    /// <param name="occasion">Who and when.</param>
    public FilingFile Attach(FilePurpose purpose, int? belongsTo, StoredFile file, Occasion occasion)
    {
        RequireDraft(occasion);
        return AddFile(purpose, belongsTo, file, occasion);
    }

    /// <summary>Removes a file from the draft.</summary>
    public void Detach(int fileNumber, Occasion occasion)
    {
        RequireDraft(occasion);
        _files.Remove(Find(_files, f => f.Number == fileNumber));
    }

    /// <summary>Confirms the address for service and the consents, stage by stage.</summary>
    public void ConfirmDelivery(DeliveryDetails details, Occasion occasion)
    {
        RequireDraft(occasion);
        Refuse(details.Problems());
        MobileNumber.TryNormalize(details.Phone, out var phone, out _);
        Delivery = new DeliveryAddress(details, phone, occasion.Now);
        SetConsents(details.Consents, occasion.Now);
    }

    /// <summary>Answers whether mediation is wanted first.</summary>
    public void AnswerMediation(MediationWish wish, Occasion occasion)
    {
        RequireDraft(occasion);
        MediationWish = wish;
    }

    private void SetConsents(IReadOnlyCollection<ConsentStage> stages, DateTimeOffset now)
    {
        foreach (var consent in _consents.Where(c => c.Stands && !stages.Contains(c.Stage)))
        {
            consent.Revoke(now);
        }

        _consents.AddRange(stages.Distinct().Where(s => !_consents.Any(c => c.Stands && c.Stage == s)).Select(s => new StageConsent(s, now)));
    }

    private FilingFile AddFile(FilePurpose purpose, int? belongsTo, StoredFile file, Occasion occasion)
    {
        var size = _files.Sum(f => f.Size) + file.Size;
        if (size > MaxTotalBytes)
        {
            throw new RuleViolation("filing.too-large", $"一件申请的文件合计不超过200MB，加上这个文件将达到{size / 1048576.0:F1}MB；请压缩或者删去重复的文件", null, "Files");
        }

        var added = new FilingFile(NextNumber(_files.Select(f => f.Number)), purpose, belongsTo, file, occasion);
        _files.Add(added);
        Touch(occasion.Now);
        return added;
    }

    /// <summary>The most bytes of all files of one filing together: 200 MB.</summary>
    public const long MaxTotalBytes = 200L * 1024 * 1024;

    private void RequireDraft(Occasion occasion)
    {
        if (Status != FilingStatus.Draft)
        {
            throw new RuleViolation("filing.not-draft", $"材料已经提交（当前状态：{FilingNames.Of(Status)}），不能再修改草稿");
        }

        Touch(occasion.Now);
    }

    private List<FieldProblem> AgentProblems(AgentDetails details)
    {
        var problems = details.Problems().ToList();
        if (_parties.All(p => p.Number != details.PartyNumber))
        {
            problems.Add(new(nameof(AgentDetails.PartyNumber), "请选择代理哪一位当事人", "民诉法 61"));
        }

        return problems;
    }

    private void KeepTitle()
    {
        string Names(PartyPosition position) => string.Join("、", _parties.Where(p => p.Position == position).Select(p => p.Name));
        var title = $"{Names(PartyPosition.Plaintiff)}诉{Names(PartyPosition.Defendant)}";
        Title = title.Length <= 200 ? title : string.Concat(title.AsSpan(0, 199), "…");
    }

    private static void Refuse(IReadOnlyList<FieldProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new RuleViolation("filing.details", problems[0].Sentence, problems[0].Article, problems[0].Field);
        }
    }

    private static int NextNumber(IEnumerable<int> numbers) => numbers.DefaultIfEmpty(0).Max() + 1;

    private static T Find<T>(List<T> list, Predicate<T> match)
        where T : class =>
        list.Find(match) ?? throw new RuleViolation("filing.part-gone", "这一项已被删除，请刷新页面后再操作");
}
