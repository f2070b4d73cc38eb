using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Documents;

/// <summary>What documents say about an application for judicial confirmation. Nothing of the mediation behind it is here but the agreement.</summary>
/// <param name="Case">The application with its parts.</param>
public sealed record ConfirmationPaperFacts(ConfirmationApplication Case)
{
    /// <summary>Why a document cannot be made yet; null when it can.</summary>
    public string? NotYet(DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Code switch
        {
            "confirmation-application" when Case.SubmittedAt is null => "申请还没有由各方共同提交",
            "confirmation-acceptance" when Case.Docketing is null => "还没有受理",
            "confirmation-refusal" when Case.Refusal is null => "没有决定不予受理",
            "confirmation-interview" when Case.Interviews.Count == 0 => "还没有询问当事人",
            "confirmation-ruling" when Case.Ruling is not { Effective: true } => "还没有裁定确认调解协议有效",
            "confirmation-dismissal" when Case.Ruling is not { Effective: false } => "没有裁定驳回申请",
            _ => null,
        };
    }

    private static readonly FactSet<ConfirmationParty> _parties = new FactSet<ConfirmationParty>()
        .Text("姓名", "姓名或者名称", p => p.Name)
        .Text("类型", "自然人、法人、非法人组织", p => PartyNames.Of(p.Kind))
        .Text("证件号码", "证件号码", p => p.DocumentNumber)
        .Text("住所", "住所", p => p.Address)
        .Text("电话", "联系电话", p => p.Phone)
        .Text("代表人", "法定代表人、负责人或者法定代理人", p => p.Representative)
        .Text("代理人", "委托代理人", p => p.AgentName)
        .Text("代理权限", "一般授权、特别授权", p => p.AgentAuthority is { } a ? AgentNames.Of(a) : null);

    private static readonly FactSet<(ConfirmationClause Clause, ConfirmationApplication Of)> _clauses = new FactSet<(ConfirmationClause Clause, ConfirmationApplication Of)>()
        .Text("内容", "协议条款", c => ConfirmationText.ClauseOf(c.Clause, c.Of).TrimEnd('。'))
        .Money("金额", "条款的金额；不涉及金额的为空", c => c.Clause.Sum)
        .Day("期限", "履行期限；分期的为空", c => c.Clause.DueOn);

    private static readonly FactSet<ConfirmationSignature> _signatures = new FactSet<ConfirmationSignature>()
        .Text("姓名", "签名", s => s.Name)
        .Moment("时间", "签名时间", s => s.SignedAt);

    private static readonly FactSet<(ConfirmationInterview Interview, string? Party)> _interviews = new FactSet<(ConfirmationInterview Interview, string? Party)>()
        .Moment("时间", "询问时间", i => i.Interview.HeldAt)
        .Text("方式", "到场询问、视频询问", i => ConfirmationNames.Of(i.Interview.Mode))
        .Text("当事人", "被询问的当事人", i => i.Party)
        .YesNo("自愿", "当事人是否表示出于自愿", i => i.Interview.FreeWill)
        .Text("记录", "询问的内容", i => i.Interview.Record)
        .Text("询问人", "询问人", i => i.Interview.RecordedBy);

    private static readonly FactSet<DismissalGround> _grounds = new FactSet<DismissalGround>()
        .Text("内容", "驳回的理由", g => ConfirmationNames.Of(g))
        .Text("依据", "法律依据", g => ConfirmationNames.ArticleOf(g));

    private static readonly FactSet<BarredSubject> _subjects = new FactSet<BarredSubject>()
        .Text("内容", "不属于司法确认范围的情形", s => ConfirmationNames.Of(s))
        .Text("依据", "法律依据", s => ConfirmationNames.ArticleOf(s));

    /// <summary>The facts.</summary>
    public static FactSet<ConfirmationPaperFacts> Set { get; } = new FactSet<ConfirmationPaperFacts>()
        .Text("案件.案号", "受理后的案号", f => f.Case.Docketing?.CaseNumber)
        .Moment("案件.提交时间", "共同提交申请的时间", f => f.Case.SubmittedAt)
        .Moment("案件.受理时间", "受理的时间", f => f.Case.Docketing?.DocketedAt)
        .Day("案件.审查期限", "审查期限的最后一日", f => f.Case.ExamineBy?.Due)
        .Text("案件.审判员", "审判员", f => f.Case.CurrentJudge()?.Name)
        .List("申请人", "申请人", _parties, f => f.Case.Parties.OrderBy(p => p.Number))
        .Text("申请人姓名", "全部申请人的姓名，用顿号隔开", f => string.Join("、", f.Case.Parties.OrderBy(p => p.Number).Select(p => p.Name)))
        .Text("协议.编号", "调解协议的编号", f => f.Case.Agreement?.MediationNumber ?? f.Case.Agreement?.Number)
        .Text("协议.案由", "案由", f => f.Case.Agreement?.CauseName)
        .Text("协议.调解组织", "主持调解的组织；由特邀调解员个人主持的为空", f => f.Case.Agreement?.OrganisationName)
        .Day("协议.生效日期", "调解协议生效之日", f => f.Case.Agreement?.EffectiveOn)
        .List("协议条款", "协议条款", _clauses, f => f.Case.Clauses.OrderBy(c => c.Number).Select(c => (c, f.Case)))
        .Money("协议.总额", "各条款金额之和；不涉及金额的为空", f => f.Case.Clauses.Any(c => c.Sum is not null) ? f.Case.TotalSum() : null)
        .Text("申请.说明", "申请人的说明；没有的为空", f => f.Case.SubjectStatement)
        .List("申请签名", "申请书上的签名", _signatures, f => f.Case.Signatures.Where(s => s.VoidedAt is null).OrderBy(s => s.PartyNumber))
        .Text("不予受理.法定理由", "法定理由", f => f.Case.Refusal is { } r ? ConfirmationNames.Of(r.Ground) : null)
        .Text("不予受理.依据", "法律依据", f => f.Case.Refusal is { } r ? ConfirmationNames.ArticleOf(r.Ground) : null)
        .Text("不予受理.理由", "具体理由", f => f.Case.Refusal?.Reason)
        .List("询问", "询问当事人的记录", _interviews, f => f.Case.Interviews.OrderBy(i => i.Number).Select(i => (i, f.Case.Parties.FirstOrDefault(p => p.Number == i.PartyNumber)?.Name)))
        .Moment("裁定.时间", "作出裁定的时间", f => f.Case.Ruling?.MadeAt)
        .Text("裁定.理由", "裁定的理由", f => f.Case.Ruling?.Reasons)
        .Text("裁定.审判员", "作出裁定的审判员", f => f.Case.Ruling?.Judge)
        .List("驳回理由", "驳回的法定理由", _grounds, f => f.Case.Ruling?.Grounds ?? Enumerable.Empty<DismissalGround>())
        .List("驳回情形", "不属于司法确认范围的情形", _subjects, f => f.Case.Ruling?.Subjects ?? Enumerable.Empty<BarredSubject>());
}
