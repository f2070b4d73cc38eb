namespace GolmudCourt.Domain.Confirmation;

/// <summary>Chinese names of the enumerations of an application for confirmation, and the articles of the grounds.</summary>
public static class ConfirmationNames
{
    /// <summary>The name of a state.</summary>
    public static string Of(ConfirmationStatus status) => status switch
    {
        ConfirmationStatus.Draft => "待共同签署",
        ConfirmationStatus.AwaitingAcceptance => "待受理",
        ConfirmationStatus.Docketed => "已受理",
        ConfirmationStatus.UnderExamination => "审查中",
        ConfirmationStatus.AwaitingSupplement => "待补充材料",
        ConfirmationStatus.Confirmed => "裁定有效",
        ConfirmationStatus.Dismissed => "裁定驳回",
        ConfirmationStatus.Refused => "不予受理",
        ConfirmationStatus.Withdrawn => "已撤回",
        ConfirmationStatus.DeemedWithdrawn => "按撤回处理",
        ConfirmationStatus.Discarded => "已放弃",
        ConfirmationStatus.AwaitingMaterial => "待补齐材料",
        _ => "裁定已撤销",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(ConfirmationAct act) => act switch
    {
        ConfirmationAct.Sign => "签署申请",
        ConfirmationAct.Submit => "各方签齐，提交申请",
        ConfirmationAct.Discard => "放弃草稿",
        ConfirmationAct.AddMaterial => "补交材料",
        ConfirmationAct.Docket => "受理",
        ConfirmationAct.Refuse => "裁定不予受理",
        ConfirmationAct.Withdraw => "撤回申请",
        ConfirmationAct.Take => "接办审查",
        ConfirmationAct.Assign => "指定承办法官",
        ConfirmationAct.RecordInterview => "记录询问",
        ConfirmationAct.RequestSupplement => "要求补充材料",
        ConfirmationAct.AnswerSupplement => "提交补充材料",
        ConfirmationAct.DeemWithdrawn => "裁定按撤回处理",
        ConfirmationAct.ApplyToWithdraw => "申请撤回",
        ConfirmationAct.PermitWithdrawal => "裁定准许撤回",
        ConfirmationAct.RejectWithdrawal => "不准许撤回",
        ConfirmationAct.Extend => "延长审查期限",
        ConfirmationAct.Confirm => "裁定调解协议有效",
        ConfirmationAct.Dismiss => "裁定驳回申请",
        ConfirmationAct.Object => "提出异议",
        ConfirmationAct.RejectObjection => "异议不成立，裁定驳回",
        ConfirmationAct.Invite => "邀请对方加入",
        ConfirmationAct.Join => "加入申请",
        ConfirmationAct.RequestMaterial => "要求补齐申请材料",
        ConfirmationAct.AnswerMaterial => "补齐申请材料",
        _ => "异议成立，撤销裁定",
    };

    /// <summary>The name of a barred subject.</summary>
    public static string Of(BarredSubject subject) => subject switch
    {
        BarredSubject.OutsideCivilScope => "不属于人民法院受理民事案件的范围",
        BarredSubject.NotThisCourt => "不属于本院管辖",
        BarredSubject.IdentityRelation => "申请确认婚姻关系、亲子关系、收养关系等身份关系无效、有效或者解除",
        BarredSubject.OtherSpecialProcedure => "涉及适用其他特别程序、公示催告程序、破产程序审理",
        BarredSubject.RealRight => "调解协议内容涉及物权确权",
        _ => "调解协议内容涉及知识产权确权",
    };

    /// <summary>The article of a barred subject.</summary>
    public static string ArticleOf(BarredSubject subject) => subject switch
    {
        BarredSubject.OutsideCivilScope => "民诉解释 355(1)",
        BarredSubject.NotThisCourt => "民诉解释 355(2)",
        BarredSubject.IdentityRelation => "民诉解释 355(3)",
        BarredSubject.OtherSpecialProcedure => "民诉解释 355(4)",
        _ => "民诉解释 355(5)",
    };

    /// <summary>The name of a ground of refusal.</summary>
    public static string Of(ConfirmationRefusalGround ground) => ground switch
    {
        ConfirmationRefusalGround.NotJoint => "不是双方当事人共同提出申请",
        ConfirmationRefusalGround.Late => "超过调解协议生效之日起三十日的申请期限",
        ConfirmationRefusalGround.NoLawfulOrganisation => "不是经依法设立的调解组织调解达成的协议",
        _ => Of(Barred(ground)),
    };

    /// <summary>The article of a ground of refusal.</summary>
    public static string ArticleOf(ConfirmationRefusalGround ground) => ground switch
    {
        ConfirmationRefusalGround.NotJoint => "民诉法 205；民诉解释 351",
        ConfirmationRefusalGround.Late or ConfirmationRefusalGround.NoLawfulOrganisation => "民诉法 205",
        _ => ArticleOf(Barred(ground)),
    };

    /// <summary>The name of a ground of dismissal.</summary>
    public static string Of(DismissalGround ground) => ground switch
    {
        DismissalGround.ViolatesMandatoryRule => "违反法律强制性规定",
        DismissalGround.HarmsOthers => "损害国家利益、社会公共利益、他人合法权益",
        DismissalGround.AgainstPublicOrder => "违背公序良俗",
        DismissalGround.AgainstFreeWill => "违反自愿原则",
        DismissalGround.Unclear => "内容不明确",
        _ => "其他不能进行司法确认的情形",
    };

    /// <summary>The article of a ground of dismissal.</summary>
    public static string ArticleOf(DismissalGround ground) => $"民诉解释 358({(int)ground + 1})";

    /// <summary>The name of an initiative.</summary>
    public static string Of(MediationInitiative initiative) =>
        initiative == MediationInitiative.InvitedByCourt ? "人民法院邀请开展的先行调解" : "调解组织自行开展的调解";

    /// <summary>The name of a link.</summary>
    public static string Of(JurisdictionLink link) => link switch
    {
        JurisdictionLink.PartyDomicile => "当事人住所地",
        JurisdictionLink.SubjectLocation => "标的物所在地",
        _ => "调解组织所在地",
    };

    /// <summary>The name of an origin.</summary>
    public static string Of(AgreementOrigin origin) => origin == AgreementOrigin.Portal ? "在本平台签署的协议" : "在平台以外达成的协议";

    /// <summary>The name of what a file is for.</summary>
    public static string Of(ConfirmationFilePurpose purpose) => purpose switch
    {
        ConfirmationFilePurpose.Agreement => "调解协议",
        ConfirmationFilePurpose.MediationProof => "调解组织主持调解的证明",
        ConfirmationFilePurpose.PropertyProof => "财产权利证明",
        ConfirmationFilePurpose.DeliveryProof => "款项、物品的交付凭证",
        ConfirmationFilePurpose.Identity => "身份证明",
        ConfirmationFilePurpose.Authority => "授权委托材料",
        ConfirmationFilePurpose.Supplement => "补充材料",
        _ => "异议材料",
    };

    /// <summary>The name of a mode.</summary>
    public static string Of(InterviewMode mode) => mode == InterviewMode.OnSite ? "到场询问" : "视频询问";

    /// <summary>The name of an objector.</summary>
    public static string Of(ObjectorKind kind) => kind == ObjectorKind.Party ? "当事人" : "利害关系人";

    /// <summary>The name of a ground on which an application counts as withdrawn.</summary>
    public static string Of(LapseGround ground) => ground == LapseGround.NotSupplied ? "未在限期内补充材料" : "拒不接受询问";

    private static BarredSubject Barred(ConfirmationRefusalGround ground) => Enum.Parse<BarredSubject>(ground.ToString());
}
