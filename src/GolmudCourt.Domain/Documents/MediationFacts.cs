using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Domain.Documents;

/// <summary>
/// What documents that leave a mediation say about it. Offers, minutes and an agreement that is not in effect have no
/// name here, so that no template can ask for them (特邀调解规定 22; 在线调解规则 18).
/// </summary>
/// <param name="Case">The mediation; its confidential parts are not loaded.</param>
public sealed record MediationFacts(Case Case)
{
    /// <summary>The agreement in effect.</summary>
    public Agreement? Agreement => Case.Agreements.FirstOrDefault(a => a.EffectiveAt is not null && a.Status != AgreementStatus.Void);

    private MediatorAppointment? Mediator => Case.Appointments.LastOrDefault(a => a.EndedAt is null) ?? Case.Appointments.LastOrDefault(a => a.ConfirmedAt is not null);

    /// <summary>Why a document cannot be made yet; null when it can.</summary>
    public string? NotYet(DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Code switch
        {
            "mediation-notice" when Case.RequestedAt is null => "调解申请还没有提交",
            "mediation-invitation" when Case.CaseNumber is null => "调解申请还没有受理",
            "undisputed-facts" when !Case.FactsAreConfirmed() => "无争议事实还没有经各方确认",
            "agreement" when Agreement is null => "没有生效的调解协议",
            "mediation-ending" when Case.Ending is null => "调解还没有终结",
            "minutes" when Case.Sessions.All(s => s.Status != SessionStatus.Held) => "还没有进行过调解",
            _ => null,
        };
    }

    private static readonly FactSet<(MediationParty Party, bool Agrees)> _parties = new FactSet<(MediationParty Party, bool Agrees)>()
        .Text("地位", "申请人、被申请人、第三人", p => MediationNames.Of(p.Party.Position))
        .Text("姓名", "姓名或者名称", p => p.Party.Name)
        .Text("类型", "自然人、法人、非法人组织", p => PartyNames.Of(p.Party.Kind))
        .Text("证件号码", "证件号码", p => p.Party.DocumentNumber)
        .Text("住所", "住所", p => p.Party.Address)
        .Text("电话", "联系电话", p => p.Party.Phone)
        .Text("代表人", "法定代表人、负责人或者法定代理人", p => p.Party.Representative)
        .Text("代理人", "委托代理人", p => p.Party.AgentName)
        .Text("代理权限", "一般授权、特别授权", p => p.Party.AgentAuthority is { } a ? AgentNames.Of(a) : null)
        .YesNo("同意调解", "是否同意调解", p => p.Agrees);

    private static readonly FactSet<UndisputedFact> _facts = new FactSet<UndisputedFact>()
        .Text("内容", "各方无争议的事实", f => f.Text);

    private static readonly FactSet<FactConfirmation> _confirmations = new FactSet<FactConfirmation>()
        .Text("姓名", "签名", c => c.Name)
        .Moment("时间", "签名时间", c => c.SignedAt);

    private static readonly FactSet<AgreementSignature> _signatures = new FactSet<AgreementSignature>()
        .Text("身份", "当事人、调解员、调解组织", s => s.Kind switch { SignerKind.Party => "当事人", SignerKind.Mediator => "调解员", _ => "调解组织" })
        .Text("姓名", "签名或者名称", s => s.Name)
        .Moment("时间", "签署时间", s => s.SignedAt);

    /// <summary>The facts.</summary>
    public static FactSet<MediationFacts> Set { get; } = new FactSet<MediationFacts>()
        .Text("调解.案号", "受理后的案号", f => f.Case.CaseNumber)
        .Text("调解.来源", "当事人申请、委派等", f => MediationNames.Of(f.Case.Source))
        .Text("调解.收件凭证号", "起诉材料的收件凭证号；不是由立案转来的为空", f => f.Case.Origin.ReceiptNumber)
        .Text("调解.案由", "案由或者纠纷领域", f => f.Case.CauseName ?? f.Case.FieldName)
        .Text("调解.纠纷", "纠纷经过", f => f.Case.Summary)
        .Text("调解.请求", "请求", f => f.Case.Request)
        .Money("调解.标的", "请求的金额；不涉及金额的为空", f => f.Case.Amount)
        .Moment("调解.申请时间", "申请时间", f => f.Case.RequestedAt)
        .Moment("调解.受理时间", "受理时间", f => f.Case.AcceptedAt)
        .Day("调解.期限", "调解期限的最后一日；还没有起算的为空", f => f.Case.Period?.Due)
        .Text("调解员.姓名", "调解员；还没有确定的为空", f => f.Mediator?.MediatorName)
        .Text("调解员.组织", "调解员所在的调解组织；没有的为空", f => f.Mediator?.OrganisationName)
        .List("当事人", "全部当事人", _parties, f => Parties(f, null))
        .List("申请人", "申请人", _parties, f => Parties(f, MediationPosition.Applicant))
        .List("被申请人", "被申请人", _parties, f => Parties(f, MediationPosition.Respondent))
        .Text("申请人姓名", "全部申请人的姓名，用顿号隔开", f => Names(f, MediationPosition.Applicant))
        .Text("被申请人姓名", "全部被申请人的姓名，用顿号隔开", f => Names(f, MediationPosition.Respondent))
        .List("无争议事实", "各方无争议的事实", _facts, f => f.Case.FactsAreConfirmed() ? f.Case.Facts.OrderBy(x => x.Number) : Enumerable.Empty<UndisputedFact>())
        .List("事实确认", "确认无争议事实的签名", _confirmations, f => f.Case.FactConfirmations.Where(c => c.VoidedAt is null).OrderBy(c => c.PartyNumber))
        .Text("协议.正文", "生效协议的全文，从当事人写起", f => f.Agreement is { } a ? Body(a.Text) : null)
        .Text("协议.校验值", "签署文本的SHA-256", f => f.Agreement?.TextHash)
        .Moment("协议.生效时间", "生效时间", f => f.Agreement?.EffectiveAt)
        .YesNo("协议.口头", "是否口头达成、由调解员记录", f => f.Agreement?.Oral == true)
        .List("协议签名", "协议上的签名", _signatures, f => f.Agreement?.Signatures.Where(s => s.VoidedAt is null).OrderBy(s => s.Id) ?? Enumerable.Empty<AgreementSignature>())
        .Text("终结.情形", "终结的法定情形", f => f.Case.Ending is { } e ? MediationNames.Of(e.Ground) : null)
        .Text("终结.情况", "终结的具体情况", f => f.Case.Ending?.Circumstances)
        .Text("终结.增加成本的行为", "故意增加对方成本的行为；没有的为空", f => f.Case.Ending?.CostRaising)
        .Text("终结.后续", "以后怎样办", f => f.Case.Ending is { } e ? MediationNames.Of(e.Consequence) : null)
        .Moment("终结.时间", "终结时间", f => f.Case.Ending?.EndedAt)
        .Text("终结.办理人", "终结调解的人", f => f.Case.Ending?.EndedBy);

    internal static string NameOf(Case mediation, int partyNumber) => mediation.Parties.FirstOrDefault(p => p.Number == partyNumber)?.Name ?? "";

    // The text begins with its title and number, which the document has in its head.
    private static string Body(string text) => string.Join('\n', text.Split('\n').SkipWhile(line => !line.Contains('：', StringComparison.Ordinal))).TrimEnd();

    private static IEnumerable<(MediationParty Party, bool Agrees)> Parties(MediationFacts f, MediationPosition? position) => f.Case.Parties
        .Where(p => position is null || p.Position == position).OrderBy(p => p.Position).ThenBy(p => p.Number)
        .Select(p => (p, f.Case.HasConsent(p.Number, MediationStage.Mediation)));

    private static string Names(MediationFacts f, MediationPosition position) => string.Join("、", Parties(f, position).Select(p => p.Party.Name));
}

/// <summary>保密: what the minutes of a mediation say. Only the mediator makes and reads documents of it.</summary>
/// <param name="Case">The mediation with its sessions and records.</param>
public sealed record MinutesFacts(Case Case)
{
    private static readonly FactSet<(MediationSession Session, MinutesFacts Of)> _sessions = new FactSet<(MediationSession Session, MinutesFacts Of)>()
        .Moment("开始", "开始时间", s => s.Session.Start)
        .Moment("结束", "结束时间", s => s.Session.End)
        .Text("方式", "现场、电话、视频、书面", s => MediationNames.Of(s.Session.Mode))
        .Text("地点", "现场调解的地点", s => s.Session.Room)
        .Text("调解员", "主持的调解员", s => s.Session.MediatorName)
        .Text("参加人", "到场的当事人", s => string.Join("、", s.Session.Attendance.Where(a => a.Attended == true).Select(a => MediationFacts.NameOf(s.Of.Case, a.PartyNumber))))
        .Text("结果", "结果", s => s.Session.Outcome is { } o ? MediationNames.Of(o) : null)
        .Text("记录", "笔录（保密）", s => s.Of.RecordOf(s.Session.Number)?.Minutes)
        .Text("下一步", "下一步安排（保密）", s => s.Of.RecordOf(s.Session.Number)?.NextStep);

    /// <summary>The facts.</summary>
    public static FactSet<MinutesFacts> Set { get; } = new FactSet<MinutesFacts>()
        .List("会谈", "进行过的调解", _sessions, f => f.Case.Sessions.Where(s => s.Status == SessionStatus.Held).OrderBy(s => s.Start).Select(s => (s, f)));

    private ConfidentialRecord? RecordOf(int session) => Case.ConfidentialRecords.FirstOrDefault(r => r.SessionNumber == session);
}
