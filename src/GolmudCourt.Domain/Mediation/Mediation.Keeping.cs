using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <content>What the writing of a draft, and the taking over of a filing, rest on.</content>
public sealed partial class Mediation
{
    private void RequireDraft(Occasion occasion)
    {
        if (Status != MediationStatus.Draft)
        {
            throw new RuleViolation("mediation.not-draft", $"申请已经提交（当前状态：{MediationNames.Of(Status)}），不能再修改草稿");
        }

        Touch(occasion.Now);
    }

    private void RequireComplete()
    {
        RuleViolation? problem =
            _parties.TrueForAll(p => p.Position != MediationPosition.Applicant)
                ? new("mediation.no-applicant", "请填写申请人", "在线调解规则 8", "Parties")
            : _parties.TrueForAll(p => p.Position != MediationPosition.Respondent)
                ? new("mediation.no-respondent", "请填写被申请人", "在线调解规则 8", "Parties")
            : Summary.Length == 0 ? new("mediation.no-summary", "请写明纠纷的简要情况", "在线调解规则 8", "Summary")
            : Request.Length == 0 ? new("mediation.no-request", "请写明希望怎样解决", "在线调解规则 8", "Request")
            : null;
        if (problem is not null)
        {
            throw problem;
        }
    }

    private MediationFile Keep(MediationFilePurpose purpose, int? partyNumber, StoredFile file, Occasion occasion)
    {
        if (_files.Sum(f => f.Size) + file.Size > MaxTotalBytes)
        {
            throw new RuleViolation("mediation.too-large", "文件合计不超过200MB，请压缩或者删去重复的文件", null, "Files");
        }

        var added = new MediationFile(NextNumber(_files.Select(f => f.Number)), purpose, partyNumber, file, occasion);
        _files.Add(added);
        Touch(occasion.Now);
        return added;
    }

    // From here on the parties stay as they are, so that the terms are written once.
    private void Receive(Occasion occasion)
    {
        RequestedAt = occasion.Now;
        _searchTerms.AddRange(SearchTerm.Of(
            _parties.Select(p => p.Name), _parties.Select(p => p.Phone), [Origin.CaseNumber, Origin.ReceiptNumber]).Select(t => new MediationSearchTerm(t)));
    }

    private void KeepTitle()
    {
        string Names(MediationPosition position) => string.Join("、", _parties.Where(p => p.Position == position).Select(p => p.Name));
        var (applicant, respondent) = (Names(MediationPosition.Applicant), Names(MediationPosition.Respondent));
        var title = respondent.Length == 0 ? $"{applicant}（还没有填写对方）" : $"{applicant}与{respondent}";
        Title = title.Length <= 200 ? title : string.Concat(title.AsSpan(0, 199), "…");
    }

    private void TakeOver(Filing.Filing filing, long? plaintiffUserId, Occasion occasion)
    {
        (CauseCode, CauseName, Summary) = (filing.CauseCode, filing.CauseName, filing.Facts);
        Request = string.Join("\n", filing.Claims.OrderBy(c => c.Number).Select(c => $"{c.Number}. {c.Text}"));
        Amount = filing.Claims.Sum(c => c.Amount) is > 0 and var sum ? sum : null;
        foreach (var p in filing.Parties.OrderBy(p => p.Number))
        {
            // Numbers stay as they were, so that agents and files find their party.
            _parties.Add(new MediationParty(p.Number, DetailsOf(p)));
        }

        foreach (var a in filing.Agents.Where(a => _parties.Exists(p => p.Number == a.PartyNumber)))
        {
            RequireParty(a.PartyNumber).Introduce(a.Name, a.Authority);
        }

        foreach (var f in filing.Files.Where(f => f.Purpose is FilePurpose.Identity or FilePurpose.Authority or FilePurpose.Evidence))
        {
            var purpose = f.Purpose == FilePurpose.Evidence ? MediationFilePurpose.Evidence
                : f.Purpose == FilePurpose.Identity ? MediationFilePurpose.Identity : MediationFilePurpose.Authority;
            var file = new StoredFile(f.FileName, f.ContentType, f.Size, f.Sha256, f.Pages);
            Keep(purpose, f.Purpose == FilePurpose.Identity ? f.BelongsTo : null, file, occasion);
        }

        if (plaintiffUserId is { } user && _parties.Find(p => p.Position == MediationPosition.Applicant) is { } first)
        {
            first.Claim(user);
        }

        KeepTitle();
    }

    private void TakeOverConsents(Filing.Filing filing)
    {
        foreach (var plaintiff in _parties.Where(p => p.Position == MediationPosition.Applicant))
        {
            _consents.Add(new MediationConsent(
                plaintiff.Number, MediationStage.Mediation, true, ConsentMeans.Filing, plaintiff.Name, null, filing.ReceivedAt!.Value));
        }
    }

    private static MediationPartyDetails DetailsOf(FilingParty p) => new()
    {
        Position = p.Position switch
        {
            PartyPosition.Plaintiff => MediationPosition.Applicant,
            PartyPosition.Defendant => MediationPosition.Respondent,
            _ => MediationPosition.ThirdParty,
        },
        Kind = p.Kind,
        Name = p.Name,
        DocumentNumber = p.DocumentNumber,
        BirthDate = p.BirthDate,
        Phone = p.Phone,
        Address = p.Address,
        Language = p.Language,
        OtherLanguage = p.OtherLanguage,
        Representative = p.Representative,
    };
}
