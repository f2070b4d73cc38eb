using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Roster;

/// <summary>Chinese names of the enumerations of the roster, and the way back for what people type in a table.</summary>
public static partial class RosterNames
{
    // What people write instead of the name; a name itself never stands on the left.
    private static readonly Dictionary<string, string> _aliases = new()
    {
        ["汉"] = "汉语",
        ["普通话"] = "汉语",
        ["国语"] = "汉语",
        ["藏"] = "藏语",
        ["蒙"] = "蒙古语",
        ["蒙语"] = "蒙古语",
        ["蒙古"] = "蒙古语",
        ["其他"] = "其他语言",
        ["陪审员"] = "人民陪审员",
        ["专家"] = "专家学者",
        ["学者"] = "专家学者",
        ["婚姻家庭"] = "家事",
        ["交通事故"] = "道路交通",
        ["邻里"] = "邻里相邻",
        ["相邻"] = "邻里相邻",
        ["买卖"] = "买卖合同",
        ["租赁"] = "房屋租赁",
        ["建工"] = "建设工程",
    };

    /// <summary>Reads a name back: any width, 繁 or 简, with 纠纷 behind it, or one of the common short forms.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="name">The naming function of the enumeration: <c>RosterNames.Of</c>.</param>
    /// <returns>The value, or null where no value has the name.</returns>
    public static T? Read<T>(string? text, Func<T, string> name)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = SearchKey.Of(text ?? "");
        key = key.EndsWith("纠纷", StringComparison.Ordinal) ? key[..^2] : key;
        return Find(key, name) ?? (_aliases.TryGetValue(key, out var full) ? Find(SearchKey.Of(full), name) : null);
    }

    /// <summary>All names of an enumeration in one line, for a sentence that says what may be entered.</summary>
    public static string List<T>(Func<T, string> name)
        where T : struct, Enum =>
        string.Join('、', Enum.GetValues<T>().Select(name));

    /// <summary>Some names in one line.</summary>
    public static string Join<T>(IEnumerable<T> values, Func<T, string> name) => string.Join('、', values.Select(name));

    private static T? Find<T>(string key, Func<T, string> name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (key.Length > 0 && SearchKey.Of(name(value)) == key)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The name of a state.</summary>
    public static string Of(RosterStatus status) => status switch
    {
        RosterStatus.New => "未登记",
        RosterStatus.Proposed => "已推荐",
        RosterStatus.Trained => "已培训",
        RosterStatus.Admitted => "在册",
        RosterStatus.Suspended => "暂停",
        RosterStatus.Removed => "除名或者退出",
        RosterStatus.Expired => "期满",
        _ => "未入册",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(RosterAct act) => act switch
    {
        RosterAct.Propose => "推荐",
        RosterAct.Transcribe => "转录既有名册",
        RosterAct.Revise => "修改资料",
        RosterAct.RecordTraining => "记录培训",
        RosterAct.Admit => "入册",
        RosterAct.Decline => "不予入册",
        RosterAct.Retract => "撤回推荐",
        RosterAct.Suspend => "暂停",
        RosterAct.Reinstate => "恢复",
        RosterAct.Discipline => "作出处理",
        RosterAct.Remove => "移出名册",
        RosterAct.Expire => "期满",
        RosterAct.Renew => "续聘",
        _ => "关联账户",
    };

    /// <summary>The name of a level.</summary>
    public static string Of(RosterLevel level) => level switch
    {
        RosterLevel.Basic => "基层法院名册",
        RosterLevel.Regional => "区域名册",
        _ => "全国名册",
    };

    /// <summary>The name of a category.</summary>
    public static string Of(MediatorCategory category) => category switch
    {
        MediatorCategory.PeoplesDeputy => "人大代表",
        MediatorCategory.ConsultativeMember => "政协委员",
        MediatorCategory.PeoplesAssessor => "人民陪审员",
        MediatorCategory.AppointedMediator => "特约调解员",
        MediatorCategory.Expert => "专家学者",
        MediatorCategory.Lawyer => "律师",
        MediatorCategory.Arbitrator => "仲裁员",
        MediatorCategory.RetiredLegalWorker => "退休法律工作者",
        _ => "人民调解员",
    };

    /// <summary>The name of a field of dispute.</summary>
    public static string Of(DisputeField field) => field switch
    {
        DisputeField.PrivateLoan => "民间借贷",
        DisputeField.Family => "家事",
        DisputeField.RoadTraffic => "道路交通",
        DisputeField.PropertyManagement => "物业",
        DisputeField.Labour => "劳动",
        DisputeField.Finance => "金融",
        DisputeField.Sale => "买卖合同",
        DisputeField.Neighbours => "邻里相邻",
        DisputeField.Damages => "损害赔偿",
        DisputeField.Consumer => "消费",
        DisputeField.Construction => "建设工程",
        DisputeField.HouseLease => "房屋租赁",
        _ => "其他",
    };

    /// <summary>The name of a type of organisation.</summary>
    public static string Of(OrganisationType type) => type switch
    {
        OrganisationType.People => "人民调解",
        OrganisationType.Administrative => "行政调解",
        OrganisationType.Lawyer => "律师调解",
        OrganisationType.Trade => "行业调解",
        OrganisationType.Professional => "专业调解",
        _ => "商会调解",
    };

    /// <summary>The name of a kind of organisation.</summary>
    public static string Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Organisation => "调解组织",
        OrganisationKind.Station => "调解工作站",
        _ => "专业调解室",
    };

    /// <summary>The name of a ground of suspension.</summary>
    public static string Of(SuspensionGround ground) => ground switch
    {
        SuspensionGround.ComplaintUnderInquiry => "投诉核查期间",
        SuspensionGround.MissedTraining => "未参加任职期间培训",
        SuspensionGround.PoorAppraisal => "评估不合格",
        _ => "本人（本组织）申请暂停",
    };

    /// <summary>The name of a ground of removal.</summary>
    public static string Of(RemovalGround ground) => ground switch
    {
        RemovalGround.Coercion => Of(ComplaintGround.Coercion),
        RemovalGround.Unlawful => Of(ComplaintGround.Unlawful),
        RemovalGround.Gifts => Of(ComplaintGround.Gifts),
        RemovalGround.Disclosure => Of(ComplaintGround.Disclosure),
        RemovalGround.RepeatedRefusal => Of(ComplaintGround.RepeatedRefusal),
        RemovalGround.OtherMisconduct => "其他违反规定的行为",
        RemovalGround.OwnRequest => "申请退出",
        RemovalGround.NoLongerQualified => "不再符合入册条件",
        _ => "去世、丧失履职能力或者组织终止",
    };

    /// <summary>The name of a measure.</summary>
    public static string Of(DisciplinaryMeasure measure) => measure switch
    {
        DisciplinaryMeasure.Correction => "纠正",
        DisciplinaryMeasure.Warning => "警告",
        DisciplinaryMeasure.Notice => "通报",
        _ => "除名",
    };

    /// <summary>The name of a ground of complaint.</summary>
    public static string Of(ComplaintGround ground) => ground switch
    {
        ComplaintGround.Coercion => "强迫调解",
        ComplaintGround.Unlawful => "违法调解",
        ComplaintGround.Gifts => "接受请托或者收受财物",
        ComplaintGround.Disclosure => "泄露调解过程或者调解协议内容",
        ComplaintGround.RepeatedRefusal => "无正当理由多次拒绝接受委派",
        _ => "其他",
    };
}
