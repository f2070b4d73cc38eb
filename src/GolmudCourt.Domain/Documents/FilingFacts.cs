using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using Case = GolmudCourt.Domain.Filing.Filing;

namespace GolmudCourt.Domain.Documents;

/// <summary>What documents say about a filing: all of it is the parties' own or the court's, none of it is confidential.</summary>
/// <param name="Case">The filing with its parts.</param>
/// <param name="Elements">The answered elements told as facts; empty without.</param>
public sealed record FilingFacts(Case Case, string Elements)
{
    /// <summary>The correction last asked for.</summary>
    public CorrectionRequest? Correction => Case.Corrections.MaxBy(c => c.Round);

    /// <summary>The receipt last given.</summary>
    public FilingReceipt? Receipt => Case.Receipts.MaxBy(r => r.Id);

    /// <summary>Why a document cannot be made yet; null when it can.</summary>
    public string? NotYet(DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Code switch
        {
            "complaint" when Case.Signature is null => "起诉状还没有签名",
            "authority" when Case.Agents.Count == 0 => "没有委托代理人",
            "address" when Case.Delivery is null => "还没有确认送达地址",
            "receipt" when Receipt is null => "还没有收件",
            "correction" when Correction is null => "没有告知过补正",
            "acceptance" or "rights" when Case.Acceptance is null => "还没有登记立案",
            "fee-notice" when Case.FeeNotice is null => "还没有登记立案，或者没有需要交纳的受理费",
            "refusal" when Case.Refusal is null => "没有裁定不予受理",
            _ => null,
        };
    }

    private static readonly FactSet<FilingParty> _parties = new FactSet<FilingParty>()
        .Text("地位", "原告、被告、第三人", p => PartyNames.Of(p.Position))
        .Text("姓名", "姓名或者名称", p => p.Name)
        .Text("类型", "自然人、法人、非法人组织", p => PartyNames.Of(p.Kind))
        .Text("性别", "男、女", p => p.Sex is { } sex ? PartyNames.Of(sex) : null)
        .Day("出生日期", "自然人的出生日期", p => p.BirthDate)
        .Text("职业", "职业", p => p.Occupation)
        .Text("单位", "工作单位", p => p.Employer)
        .Text("住所", "住所", p => p.Address)
        .Text("证件名称", "居民身份证等", p => p.DocumentNumber is null ? null : IdentityDocuments.Name(p.DocumentType ?? IdentityDocumentType.Other))
        .Text("证件号码", "证件号码", p => p.DocumentNumber)
        .Text("电话", "联系电话", p => p.Phone)
        .Text("代表人", "法定代表人、负责人或者法定代理人", p => p.Representative)
        .Text("代表人身份", "代表人的职务或者与当事人的关系", p => p.RepresentativeTitle ?? (p.Kind == PartyKind.NaturalPerson ? "法定代理人" : "法定代表人（负责人）"))
        .Text("翻译语言", "需要翻译的语言；不需要的为空", p => p.Language == CourtLanguage.Chinese ? null : p.Language == CourtLanguage.Other ? p.OtherLanguage : PartyNames.Of(p.Language));

    private static readonly FactSet<(FilingAgent Agent, string? For)> _agents = new FactSet<(FilingAgent Agent, string? For)>()
        .Text("姓名", "代理人姓名", a => a.Agent.Name)
        .Text("身份", "律师、近亲属等", a => AgentNames.Of(a.Agent.Kind))
        .Text("单位", "律师事务所或者单位", a => a.Agent.Firm)
        .Text("执业证号", "执业证号", a => a.Agent.LicenceNumber)
        .Text("电话", "电话", a => a.Agent.Phone)
        .Text("权限", "一般授权、特别授权", a => AgentNames.Of(a.Agent.Authority))
        .Text("委托人", "被代理的当事人", a => a.For);

    private static readonly FactSet<FilingClaim> _claims = new FactSet<FilingClaim>()
        .Text("内容", "诉讼请求", c => c.Text)
        .Money("金额", "请求的金额；不涉及金额的为空", c => c.Amount);

    private static readonly FactSet<FilingEvidence> _evidence = new FactSet<FilingEvidence>()
        .Text("名称", "证据名称", e => e.Name)
        .Text("来源", "证据来源", e => e.Source)
        .Text("证明", "证明的内容", e => e.Purpose)
        .Number("页数", "页数", e => e.Pages)
        .Number("份数", "份数", e => e.Copies);

    private static readonly FactSet<ReceiptItem> _items = new FactSet<ReceiptItem>()
        .Text("名称", "材料名称", i => i.Name)
        .Text("文件", "文件名；纸质材料为空", i => i.FileName)
        .Number("份数", "份数", i => i.Copies)
        .Number("页数", "页数；不明的为空", i => i.Pages)
        .Text("校验值", "文件的SHA-256；纸质材料为空", i => i.Sha256);

    private static readonly FactSet<CorrectionItem> _corrections = new FactSet<CorrectionItem>()
        .Text("部分", "所属部分", i => FilingNames.Of(i.Section))
        .Text("内容", "要补正的内容", i => i.What)
        .Text("理由", "理由", i => i.Reason)
        .Text("依据", "法律依据", i => i.Article);

    /// <summary>The facts.</summary>
    public static FactSet<FilingFacts> Set { get; } = new FactSet<FilingFacts>()
        .Text("案件.案号", "立案后的案号", f => f.Case.Acceptance?.CaseNumber)
        .Text("案件.案由", "案由", f => f.Case.CauseName)
        .Moment("案件.收到时间", "法院收到起诉材料的时间", f => f.Case.ReceivedAt)
        .Moment("案件.立案时间", "登记立案的时间", f => f.Case.Acceptance?.DocketedAt)
        .Text("案件.渠道", "网上立案、窗口立案等", f => FilingNames.Of(f.Case.Channel))
        .List("当事人", "全部当事人", _parties, f => Parties(f, null))
        .List("原告", "原告", _parties, f => Parties(f, PartyPosition.Plaintiff))
        .List("被告", "被告", _parties, f => Parties(f, PartyPosition.Defendant))
        .List("第三人", "第三人", _parties, f => Parties(f, PartyPosition.ThirdParty))
        .Text("原告姓名", "全部原告的姓名，用顿号隔开", f => Names(f, PartyPosition.Plaintiff))
        .Text("被告姓名", "全部被告的姓名，用顿号隔开", f => Names(f, PartyPosition.Defendant))
        .List("代理人", "委托代理人", _agents, f => f.Case.Agents.OrderBy(a => a.Number).Select(a => (a, f.Case.Parties.FirstOrDefault(p => p.Number == a.PartyNumber)?.Name)))
        .List("诉讼请求", "诉讼请求", _claims, f => f.Case.Claims.OrderBy(c => c.Number))
        .Money("请求总额", "各项请求金额之和；不涉及金额的为空", f => f.Case.Claims.Any(c => c.Amount is not null) ? f.Case.Claims.Sum(c => c.Amount ?? 0m) : null)
        .Text("要素事实", "要素式回答写成的事实；没有的为空", f => f.Elements)
        .Text("事实与理由", "当事人自己写的事实与理由", f => f.Case.Facts)
        .List("证据", "证据清单", _evidence, f => f.Case.Evidence.OrderBy(e => e.Number))
        .Text("签名.姓名", "起诉状的签名", f => f.Case.Signature?.Name)
        .Moment("签名.时间", "签名时间", f => f.Case.Signature?.SignedAt)
        .Text("送达.收件人", "送达地址确认书的收件人", f => f.Case.Delivery?.Recipient)
        .Text("送达.地址", "邮寄地址", f => f.Case.Delivery?.Address)
        .Text("送达.电话", "手机号码", f => f.Case.Delivery?.Phone)
        .Text("送达.邮箱", "电子邮箱；没有的为空", f => f.Case.Delivery?.Email)
        .Moment("送达.确认时间", "确认送达地址的时间", f => f.Case.Delivery?.ConfirmedAt)
        .Text("送达.同意环节", "同意在线办理的环节，用顿号隔开；没有同意的为空",
            f => string.Join("、", f.Case.Consents.Where(c => c.Stands).OrderBy(c => c.Stage).Select(c => FilingNames.Of(c.Stage))))
        .YesNo("送达.同意电子送达", "是否同意电子送达", f => f.Case.Consents.Any(c => c.Stands && c.Stage == ConsentStage.Service))
        .Text("收件.编号", "最近一份收件凭证的编号", f => f.Receipt?.Number)
        .Moment("收件.时间", "收到时间", f => f.Receipt?.ReceivedAt)
        .Text("收件.标题", "起诉材料、补正材料", f => f.Receipt?.Title)
        .Text("收件.经办", "经办", f => f.Receipt?.ReceivedBy)
        .Text("收件.查询码", "核验用的查询码", f => f.Receipt?.Code)
        .List("收件清单", "收到的材料", _items, f => f.Receipt?.Items.OrderBy(i => i.Id) ?? Enumerable.Empty<ReceiptItem>())
        .Day("审查.期限", "审查期限的最后一日；不在审查中的为空", f => f.Case.ReviewDeadline?.Due)
        .Number("补正.次数", "第几次告知补正", f => f.Correction?.Round)
        .Moment("补正.时间", "告知补正的时间", f => f.Correction?.RequestedAt)
        .Day("补正.期限", "补正期限的最后一日", f => f.Correction?.Deadline.Due)
        .Text("补正.经办", "告知补正的立案人员", f => f.Correction?.RequestedBy)
        .Number("补正事项数", "要补正几项", f => f.Correction?.Items.Count)
        .List("补正事项", "要补正的事项", _corrections, f => f.Correction?.Items.OrderBy(i => i.Number) ?? Enumerable.Empty<CorrectionItem>())
        .Money("受理费.金额", "案件受理费", f => f.Case.FeeNotice?.Amount)
        .Money("受理费.应交", "减免以后应交的金额", f => f.Case.FeeNotice is { } fee ? fee.Amount - fee.Remitted : null)
        .Money("受理费.减免", "已准许减免的金额；没有的为空", f => f.Case.FeeNotice is { Remitted: > 0 } fee ? fee.Remitted : null)
        .Text("受理费.依据", "计算的依据", f => f.Case.FeeNotice?.Basis)
        .YesNo("受理费.减半", "是否减半交纳", f => f.Case.FeeNotice?.Halved == true)
        .Day("受理费.期限", "交费期限的最后一日", f => f.Case.FeeNotice is { } fee ? fee.DeferredTo ?? fee.Deadline.Due : null)
        .Text("不予受理.法定理由", "法定理由", f => f.Case.Refusal is { } r ? RefusalGrounds.Name(r.Ground) : null)
        .Text("不予受理.依据", "法律依据", f => f.Case.Refusal is { } r ? RefusalGrounds.Article(r.Ground) : null)
        .Text("不予受理.理由", "具体理由", f => f.Case.Refusal?.Reasons)
        .Text("不予受理.作出人", "作出裁定的人", f => f.Case.Refusal?.RefusedBy);

    private static IEnumerable<FilingParty> Parties(FilingFacts f, PartyPosition? position) =>
        f.Case.Parties.Where(p => position is null || p.Position == position).OrderBy(p => p.Position).ThenBy(p => p.Number);

    private static string Names(FilingFacts f, PartyPosition position) =>
        string.Join("、", Parties(f, position).Select(p => p.Name));
}
