namespace GolmudCourt.Domain.Confirmation;

/// <summary>The states of an application for judicial confirmation.</summary>
public enum ConfirmationStatus
{
    /// <summary>草稿，待共同签署.</summary>
    Draft,

    /// <summary>待受理.</summary>
    AwaitingAcceptance,

    /// <summary>已受理，待法官接办.</summary>
    Docketed,

    /// <summary>审查中.</summary>
    UnderExamination,

    /// <summary>待补充材料.</summary>
    AwaitingSupplement,

    /// <summary>裁定有效.</summary>
    Confirmed,

    /// <summary>裁定驳回.</summary>
    Dismissed,

    /// <summary>不予受理.</summary>
    Refused,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>按撤回处理.</summary>
    DeemedWithdrawn,

    /// <summary>已放弃的草稿.</summary>
    Discarded,

    /// <summary>确认裁定已撤销, after an objection that was upheld.</summary>
    Revoked,

    /// <summary>待补齐材料, before acceptance.</summary>
    AwaitingMaterial,
}

/// <summary>The acts on an application for judicial confirmation.</summary>
public enum ConfirmationAct
{
    /// <summary>签署申请.</summary>
    Sign,

    /// <summary>提交: done by the portal when the last party has signed.</summary>
    Submit,

    /// <summary>放弃草稿.</summary>
    Discard,

    /// <summary>补交材料 of one's own accord.</summary>
    AddMaterial,

    /// <summary>受理.</summary>
    Docket,

    /// <summary>不予受理.</summary>
    Refuse,

    /// <summary>撤回, before acceptance.</summary>
    Withdraw,

    /// <summary>接办.</summary>
    Take,

    /// <summary>指定承办法官.</summary>
    Assign,

    /// <summary>记录询问.</summary>
    RecordInterview,

    /// <summary>要求补充材料.</summary>
    RequestSupplement,

    /// <summary>提交补充材料.</summary>
    AnswerSupplement,

    /// <summary>按撤回处理.</summary>
    DeemWithdrawn,

    /// <summary>申请撤回, after acceptance.</summary>
    ApplyToWithdraw,

    /// <summary>准许撤回.</summary>
    PermitWithdrawal,

    /// <summary>不准许撤回.</summary>
    RejectWithdrawal,

    /// <summary>延长审查期限.</summary>
    Extend,

    /// <summary>裁定协议有效.</summary>
    Confirm,

    /// <summary>裁定驳回申请.</summary>
    Dismiss,

    /// <summary>提出异议.</summary>
    Object,

    /// <summary>异议不成立.</summary>
    RejectObjection,

    /// <summary>异议成立，撤销裁定.</summary>
    UpholdObjection,

    /// <summary>邀请一方加入 a draft, by a short code.</summary>
    Invite,

    /// <summary>加入 a draft for a party, as its representative or agent.</summary>
    Join,

    /// <summary>要求补齐申请材料, before acceptance.</summary>
    RequestMaterial,

    /// <summary>补齐申请材料.</summary>
    AnswerMaterial,
}

/// <summary>What is never confirmed (民诉解释 355).</summary>
public enum BarredSubject
{
    /// <summary>不属于人民法院受理范围.</summary>
    OutsideCivilScope,

    /// <summary>不属于收到申请的人民法院管辖.</summary>
    NotThisCourt,

    /// <summary>确认婚姻、亲子、收养等身份关系无效、有效或者解除.</summary>
    IdentityRelation,

    /// <summary>适用其他特别程序、公示催告程序、破产程序审理.</summary>
    OtherSpecialProcedure,

    /// <summary>物权确权.</summary>
    RealRight,

    /// <summary>知识产权确权.</summary>
    IntellectualProperty,
}

/// <summary>Why an application is not accepted: the barred subjects, and what 民诉法 205 itself asks.</summary>
public enum ConfirmationRefusalGround
{
    /// <summary>民诉解释 355(1).</summary>
    OutsideCivilScope,

    /// <summary>民诉解释 355(2).</summary>
    NotThisCourt,

    /// <summary>民诉解释 355(3).</summary>
    IdentityRelation,

    /// <summary>民诉解释 355(4).</summary>
    OtherSpecialProcedure,

    /// <summary>民诉解释 355(5).</summary>
    RealRight,

    /// <summary>民诉解释 355(5).</summary>
    IntellectualProperty,

    /// <summary>民诉法 205: not both parties.</summary>
    NotJoint,

    /// <summary>民诉法 205: after the thirty days.</summary>
    Late,

    /// <summary>民诉法 205: not mediated by a lawfully established organisation.</summary>
    NoLawfulOrganisation,
}

/// <summary>The six grounds on which an application is dismissed (民诉解释 358).</summary>
public enum DismissalGround
{
    /// <summary>违反法律强制性规定.</summary>
    ViolatesMandatoryRule,

    /// <summary>损害国家利益、社会公共利益、他人合法权益.</summary>
    HarmsOthers,

    /// <summary>违背公序良俗.</summary>
    AgainstPublicOrder,

    /// <summary>违反自愿原则.</summary>
    AgainstFreeWill,

    /// <summary>内容不明确.</summary>
    Unclear,

    /// <summary>其他不能进行司法确认的情形.</summary>
    Other,
}

/// <summary>Who brought the mediation about; it decides which branch of 民诉法 205 gives jurisdiction.</summary>
public enum MediationInitiative
{
    /// <summary>人民法院邀请调解组织开展的先行调解: the inviting court.</summary>
    InvitedByCourt,

    /// <summary>调解组织自行开展的调解: a court of one of the three places.</summary>
    OwnInitiative,
}

/// <summary>What ties the matter to the court when the organisation mediated by itself (民诉法 205).</summary>
public enum JurisdictionLink
{
    /// <summary>当事人住所地.</summary>
    PartyDomicile,

    /// <summary>标的物所在地.</summary>
    SubjectLocation,

    /// <summary>调解组织所在地.</summary>
    OrganisationLocation,
}

/// <summary>Where the agreement was signed.</summary>
public enum AgreementOrigin
{
    /// <summary>在本平台签署.</summary>
    Portal,

    /// <summary>在平台以外达成，上传.</summary>
    Elsewhere,
}

/// <summary>What a file of an application is for.</summary>
public enum ConfirmationFilePurpose
{
    /// <summary>调解协议.</summary>
    Agreement,

    /// <summary>调解组织主持调解的证明.</summary>
    MediationProof,

    /// <summary>财产权利证明.</summary>
    PropertyProof,

    /// <summary>款项或者物品的交付凭证.</summary>
    DeliveryProof,

    /// <summary>身份证明.</summary>
    Identity,

    /// <summary>授权委托书.</summary>
    Authority,

    /// <summary>补充材料.</summary>
    Supplement,

    /// <summary>异议材料.</summary>
    Objection,
}

/// <summary>How a party was heard (民诉解释 356).</summary>
public enum InterviewMode
{
    /// <summary>到场.</summary>
    OnSite,

    /// <summary>视频.</summary>
    Video,
}

/// <summary>Who objects to a ruling.</summary>
public enum ObjectorKind
{
    /// <summary>当事人: 15 days from receipt.</summary>
    Party,

    /// <summary>利害关系人: 6 months from knowing.</summary>
    InterestedPerson,
}

/// <summary>Why an application counts as withdrawn (民诉解释 357).</summary>
public enum LapseGround
{
    /// <summary>未在限期内补充材料.</summary>
    NotSupplied,

    /// <summary>拒不接受询问.</summary>
    RefusedInterview,
}
