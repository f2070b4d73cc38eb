using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <content>What the writing of a draft rests on.</content>
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
            _parties.TrueForAll(p => p.Position != MediationPosition.Applicant) ? new("mediation.no-applicant", "请填写申请人", "在线调解规则 8", "Parties")
            : _parties.TrueForAll(p => p.Position != MediationPosition.Respondent) ? new("mediation.no-respondent", "请填写被申请人", "在线调解规则 8", "Parties")
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

    private void KeepTitle()
    {
        string Names(MediationPosition position) => string.Join("、", _parties.Where(p => p.Position == position).Select(p => p.Name));
        var title = $"{Names(MediationPosition.Applicant)}与{Names(MediationPosition.Respondent)}";
        Title = title.Length <= 200 ? title : string.Concat(title.AsSpan(0, 199), "…");
    }
}
