using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Confirmation;

/// <content>Before all have signed.</content>
public sealed partial class ConfirmationApplication
{
    /// <summary>Begins an application from an agreement signed in the portal: everything is there already.</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="agreement">What left the mediation.</param>
    /// <param name="settings">The court's settings.</param>
    /// <param name="occasion">A party, or its agent.</param>
    /// <exception cref="RuleViolation"><c>confirmation.not-your-party</c>: the agreement is not the actor's.</exception>
    public static ConfirmationApplication FromPortal(Guid key, SignedAgreement agreement, ConfirmationSettings settings, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(settings);
        var application = Start(key, occasion);
        application.Agreement = new ConfirmationAgreement(agreement, settings.CourtName);
        application.AgreementKey = $"portal:{agreement.MediationKey:N}:{agreement.AgreementNumber}";
        application.Take(agreement.Parties, agreement.Clauses, agreement.FreeClauses);
        application._facts.AddRange(agreement.Facts.Select((f, i) => new ConfirmationFact(i + 1, f)));
        application._mediators.AddRange(agreement.Mediators.Select(m => new ConfirmationMediator(m)));
        application.RequireAnyParty(occasion);
        application.CountApplyBy(occasion);
        return application;
    }

    /// <summary>Begins an application for an agreement made elsewhere.</summary>
    public static ConfirmationApplication Start(Guid key, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var application = new ConfirmationApplication
        {
            Key = key,
            OwnerId = occasion.Actor.UserId ?? throw new ArgumentException("A draft has an owner.", nameof(occasion)),
            StartedAt = occasion.Now,
        };
        application.Touch(occasion.Now);
        return application;
    }

    /// <summary>Describes an agreement made elsewhere, in place of what was said before; signatures given are void.</summary>
    /// <exception cref="RuleViolation"><c>confirmation.details</c>; <c>confirmation.portal-text</c>: signed in the portal, nothing in it changes.</exception>
    public void Describe(OutsideAgreement agreement, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        RequireDraft(occasion);
        if (occasion.Actor.UserId != OwnerId)
        {
            throw new RuleViolation("confirmation.not-owner", "这份申请由对方填写；内容不对的，请对方修改后再签署");
        }

        if (Agreement is { Origin: AgreementOrigin.Portal })
        {
            throw new RuleViolation("confirmation.portal-text", "在本平台签署的协议已经生效，内容不能再修改", "在线调解规则 19");
        }

        if (agreement.Problems(occasion.Today) is [var problem, ..])
        {
            throw new RuleViolation("confirmation.details", problem.Sentence, problem.Article, problem.Field);
        }

        Agreement = new ConfirmationAgreement(agreement);
        var joined = _parties.ToList();
        Take(agreement.Parties, agreement.Clauses, agreement.FreeClauses);
        joined.ForEach(p => KeepJoined(p, occasion));
        _mediators.Clear();
        _mediators.AddRange(Names(agreement.MediatorNames).Select(n => new ConfirmationMediator(new MediatedBy(n, null))));
        SubjectStatement = null;
        VoidSignatures(occasion);
        CountApplyBy(occasion);
    }

    /// <summary>Says why the agreement does not touch what the check list suspects; the court decides.</summary>
    public void StateSubject(string? statement, Occasion occasion)
    {
        RequireDraft(occasion);
        RequireAnyParty(occasion);
        SubjectStatement = string.IsNullOrWhiteSpace(statement) ? null : RequireReason(statement, "Statement", "请写明为什么不属于", "民诉解释 355");
        VoidSignatures(occasion);
    }

    /// <summary>Adds a file to a draft, or of one's own accord before the ruling.</summary>
    public ConfirmationFile AddFile(ConfirmationFilePurpose purpose, StoredFile file, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Status == ConfirmationStatus.Draft)
        {
            RequireDraft(occasion);
            return Keep(purpose, null, file, occasion);
        }

        RequireGate(ConfirmationAct.AddMaterial, occasion);
        var party = RequireAnyParty(occasion);
        var kept = Keep(purpose, null, file, occasion);
        Move(ConfirmationAct.AddMaterial, occasion, $"{party.Name}补交了{ConfirmationNames.Of(purpose)}");
        return kept;
    }

    /// <summary>Takes a file out of a draft.</summary>
    public void RemoveFile(int number, Occasion occasion)
    {
        RequireDraft(occasion);
        var file = Find(_files, f => f.Number == number);
        if (file.UploadedById != occasion.Actor.UserId)
        {
            throw new RuleViolation("confirmation.not-your-file", "这份材料是对方提交的，不能由您删除");
        }

        _files.Remove(file);
    }

    /// <summary>Gives the draft up. Either party may: without both there is no application.</summary>
    public void Discard(Occasion occasion)
    {
        RequireGate(ConfirmationAct.Discard, occasion);
        if (_parties.Count > 0)
        {
            RequireAnyParty(occasion);
        }

        Move(ConfirmationAct.Discard, occasion, "草稿已放弃；在申请期限以内可以重新申请");
    }

    /// <summary>
    /// Equal for two descriptions of the same agreement, whatever was scanned: the organisation, the day, the number and the people.
    /// </summary>
    public static string KeyOf(ConfirmationAgreement agreement, IEnumerable<ConfirmationParty> parties)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var names = string.Join('|', parties.Select(p => SearchKey.Of(p.Name)).Order(StringComparer.Ordinal));
        var text = $"{SearchKey.Of(agreement.OrganisationName ?? "")}|{agreement.EffectiveOn:yyyyMMdd}|{SearchKey.Of(agreement.Number ?? "")}|{names}";
        return $"outside:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
    }

    private static IEnumerable<string> Names(string? text) =>
        (text ?? "").Split(['、', '，', ',', ' ', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void Take(
        IReadOnlyList<ConfirmationPartyDetails> parties, IReadOnlyList<Mediation.ClauseDetails> clauses, IReadOnlyList<string> freeClauses)
    {
        _parties.Clear();
        _parties.AddRange(parties.Select(p => new ConfirmationParty(p)));

        // Another description may number the parties otherwise: each is asked again when it signs.
        _consents.Clear();
        _clauses.Clear();
        _clauses.AddRange(clauses.Select((c, i) => new ConfirmationClause(i + 1, c)));
        _clauses.AddRange(freeClauses.Where(t => !string.IsNullOrWhiteSpace(t)).Select((t, i) => new ConfirmationClause(clauses.Count + i + 1, t)));
        var title = string.Join("、", _parties.Select(p => p.Name));
        Title = title.Length <= 200 ? title : string.Concat(title.AsSpan(0, 199), "…");
    }

    // Who joined for a party still speaks for it when the other side corrects the description; where the party has become
    // another one, its code leads nowhere any more.
    private void KeepJoined(ConfirmationParty old, Occasion occasion)
    {
        if (_parties.Find(p => p.Number == old.Number && p.Name == old.Name && p.DocumentNumber == old.DocumentNumber && p.Representative == old.Representative) is not { } same)
        {
            _invitations.Where(i => i.PartyNumber == old.Number && i.AnsweredAt is null).ToList().ForEach(i => i.Replace(occasion.Now));
            return;
        }

        if (same.UserId is null && old.UserId is { } user)
        {
            same.Claim(user);
        }

        if (same.AgentUserId is null && old is { AgentUserId: { } agent, AgentName: { } name, AgentAuthority: { } authority })
        {
            same.Engage(agent, name, authority);
        }
    }

    private void CountApplyBy(Occasion occasion)
    {
        ApplyBy = Deadline.Of(ConfirmationRules.Application, Agreement!.EffectiveOn, occasion.Calendar);
        KeepNextDue();
    }

    private ConfirmationFile Keep(ConfirmationFilePurpose purpose, int? belongsTo, StoredFile file, Occasion occasion)
    {
        if (_files.Sum(f => f.Size) + file.Size > MaxTotalBytes)
        {
            throw new RuleViolation("confirmation.too-large", "文件合计不超过200MB，请压缩或者删去重复的文件", null, "Files");
        }

        var kept = new ConfirmationFile(NextNumber(_files.Select(f => f.Number)), purpose, belongsTo, file, occasion);
        _files.Add(kept);
        Touch(occasion.Now);
        return kept;
    }

    private void VoidSignatures(Occasion occasion) => _signatures.ForEach(s => s.Void(occasion.Now));

    private void RequireDraft(Occasion occasion)
    {
        if (Status != ConfirmationStatus.Draft)
        {
            throw new RuleViolation("confirmation.not-draft", $"申请已经提交（当前状态：{ConfirmationNames.Of(Status)}），不能再修改");
        }

        Touch(occasion.Now);
    }

    private ConfirmationParty RequireAnyParty(Occasion occasion) =>
        _parties.Find(p => IsOwn(p, occasion))
        ?? throw new RuleViolation("confirmation.not-your-party", "您不是这份协议的当事人，也不是其代理人", "民诉法 205");

    private static bool IsOwn(ConfirmationParty party, Occasion occasion) => occasion.Actor.UserId is { } id && occasion.Actor.Role switch
    {
        CourtRole.Litigant => party.UserId == id,
        CourtRole.Agent => party.AgentUserId == id,
        _ => false,
    };
}
