namespace GolmudCourt.Domain.Roster;

/// <summary>Where a mediator or an organisation stands on the roster.</summary>
public enum RosterStatus
{
    /// <summary>未登记: nobody rests here; the gate of the first act starts from it.</summary>
    New,

    /// <summary>已推荐: put forward, not yet decided (特邀规定 6).</summary>
    Proposed,

    /// <summary>已培训: trained before admission (特邀规定 7); mediators only.</summary>
    Trained,

    /// <summary>在册: admitted with a certificate for a term (特邀规定 5).</summary>
    Admitted,

    /// <summary>暂停: no new matters until reinstated.</summary>
    Suspended,

    /// <summary>除名或者退出: for good (特邀规定 10、28).</summary>
    Removed,

    /// <summary>期满: the term ran out; may be renewed.</summary>
    Expired,

    /// <summary>未入册: the proposal was turned down or taken back.</summary>
    NotAdmitted,
}

/// <summary>The acts on a mediator or an organisation.</summary>
public enum RosterAct
{
    /// <summary>推荐.</summary>
    Propose,

    /// <summary>转录既有名册: one whom the court had admitted on paper before the portal.</summary>
    Transcribe,

    /// <summary>修改资料.</summary>
    Revise,

    /// <summary>记录培训.</summary>
    RecordTraining,

    /// <summary>入册.</summary>
    Admit,

    /// <summary>不予入册.</summary>
    Decline,

    /// <summary>撤回推荐.</summary>
    Retract,

    /// <summary>暂停.</summary>
    Suspend,

    /// <summary>恢复.</summary>
    Reinstate,

    /// <summary>作出处理: 纠正、警告 or 通报 after an upheld complaint.</summary>
    Discipline,

    /// <summary>移出名册: 除名 or 退出.</summary>
    Remove,

    /// <summary>期满.</summary>
    Expire,

    /// <summary>续聘.</summary>
    Renew,

    /// <summary>关联账户: which account is this mediator, or manages this organisation.</summary>
    LinkAccount,
}

/// <summary>Whose roster it is; a lower court may use the rosters above it (在线调解规则 28).</summary>
public enum RosterLevel
{
    /// <summary>基层法院名册.</summary>
    Basic,

    /// <summary>高级、中级法院区域名册.</summary>
    Regional,

    /// <summary>最高人民法院全国名册.</summary>
    National,
}

/// <summary>What a mediator is besides (特邀规定 6; 人民调解法 13).</summary>
public enum MediatorCategory
{
    /// <summary>人大代表.</summary>
    PeoplesDeputy,

    /// <summary>政协委员.</summary>
    ConsultativeMember,

    /// <summary>人民陪审员.</summary>
    PeoplesAssessor,

    /// <summary>特约调解员.</summary>
    AppointedMediator,

    /// <summary>专家学者.</summary>
    Expert,

    /// <summary>律师.</summary>
    Lawyer,

    /// <summary>仲裁员.</summary>
    Arbitrator,

    /// <summary>退休法律工作者.</summary>
    RetiredLegalWorker,

    /// <summary>人民调解员.</summary>
    PeoplesMediator,
}

/// <summary>The fields of dispute that a mediator takes.</summary>
public enum DisputeField
{
    /// <summary>民间借贷.</summary>
    PrivateLoan,

    /// <summary>家事.</summary>
    Family,

    /// <summary>道路交通.</summary>
    RoadTraffic,

    /// <summary>物业.</summary>
    PropertyManagement,

    /// <summary>劳动.</summary>
    Labour,

    /// <summary>金融.</summary>
    Finance,

    /// <summary>买卖合同.</summary>
    Sale,

    /// <summary>邻里相邻.</summary>
    Neighbours,

    /// <summary>损害赔偿.</summary>
    Damages,

    /// <summary>消费.</summary>
    Consumer,

    /// <summary>建设工程.</summary>
    Construction,

    /// <summary>房屋租赁.</summary>
    HouseLease,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>By what kind of mediation an organisation works (特邀规定 6).</summary>
public enum OrganisationType
{
    /// <summary>人民调解: free of charge (人民调解法 4).</summary>
    People,

    /// <summary>行政调解.</summary>
    Administrative,

    /// <summary>律师调解.</summary>
    Lawyer,

    /// <summary>行业调解.</summary>
    Trade,

    /// <summary>专业调解.</summary>
    Professional,

    /// <summary>商会调解.</summary>
    Chamber,
}

/// <summary>What an organisation is.</summary>
public enum OrganisationKind
{
    /// <summary>调解组织.</summary>
    Organisation,

    /// <summary>调解工作站.</summary>
    Station,

    /// <summary>专业调解室.</summary>
    Room,
}

/// <summary>Why somebody gets no new matters for a time.</summary>
public enum SuspensionGround
{
    /// <summary>投诉核查期间.</summary>
    ComplaintUnderInquiry,

    /// <summary>未参加任职期间培训.</summary>
    MissedTraining,

    /// <summary>评估不合格.</summary>
    PoorAppraisal,

    /// <summary>本人（本组织）申请暂停.</summary>
    OwnRequest,
}

/// <summary>Why somebody leaves the roster for good. Misconduct needs an upheld complaint.</summary>
public enum RemovalGround
{
    /// <summary>强迫调解.</summary>
    Coercion,

    /// <summary>违法调解.</summary>
    Unlawful,

    /// <summary>接受请托或者收受财物.</summary>
    Gifts,

    /// <summary>泄露调解过程或者调解协议内容.</summary>
    Disclosure,

    /// <summary>无正当理由多次拒绝接受委派.</summary>
    RepeatedRefusal,

    /// <summary>其他违反规定的行为.</summary>
    OtherMisconduct,

    /// <summary>申请退出.</summary>
    OwnRequest,

    /// <summary>不再符合入册条件.</summary>
    NoLongerQualified,

    /// <summary>去世、丧失履职能力，或者组织终止.</summary>
    Ceased,
}

/// <summary>What follows an upheld complaint (特邀规定 28; 在线调解规则 29).</summary>
public enum DisciplinaryMeasure
{
    /// <summary>纠正.</summary>
    Correction,

    /// <summary>警告.</summary>
    Warning,

    /// <summary>通报.</summary>
    Notice,

    /// <summary>除名.</summary>
    Removal,
}

/// <summary>What a mediator may be complained of (特邀规定 28; 在线调解规则 29).</summary>
public enum ComplaintGround
{
    /// <summary>强迫调解.</summary>
    Coercion,

    /// <summary>违法调解.</summary>
    Unlawful,

    /// <summary>接受请托或者收受财物.</summary>
    Gifts,

    /// <summary>泄露调解过程或者调解协议内容.</summary>
    Disclosure,

    /// <summary>无正当理由多次拒绝接受委派.</summary>
    RepeatedRefusal,

    /// <summary>其他.</summary>
    Other,
}
