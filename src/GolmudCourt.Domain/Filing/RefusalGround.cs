namespace GolmudCourt.Domain.Filing;

/// <summary>
/// The statutory grounds for a ruling not to accept. The list is closed: that a party does not want mediation is
/// not on it (民诉法 125).
/// </summary>
public enum RefusalGround
{
    /// <summary>民诉法 122(1).</summary>
    NoDirectInterest,

    /// <summary>民诉法 122(2).</summary>
    NoDefiniteDefendant,

    /// <summary>民诉法 122(3).</summary>
    NoConcreteClaim,

    /// <summary>民诉法 122(4): outside civil jurisdiction.</summary>
    OutsideCivilScope,

    /// <summary>民诉法 122(4): another court's.</summary>
    OtherCourt,

    /// <summary>民诉法 127(1).</summary>
    AdministrativeMatter,

    /// <summary>民诉法 127(2).</summary>
    ArbitrationAgreement,

    /// <summary>民诉法 127(3).</summary>
    OtherAuthority,

    /// <summary>民诉法 127(5).</summary>
    AlreadyJudged,

    /// <summary>民诉法 127(6).</summary>
    BarredPeriod,

    /// <summary>民诉法 127(7).</summary>
    DivorceWithinSixMonths,

    /// <summary>登记立案规定 10.</summary>
    UnlawfulContent,

    /// <summary>登记立案规定 7: insists after return without correction.</summary>
    NotCorrected,
}

/// <summary>What a ground says and where it stands.</summary>
public static class RefusalGrounds
{
    /// <summary>The ground in words.</summary>
    public static string Name(RefusalGround ground) => ground switch
    {
        RefusalGround.NoDirectInterest => "原告与本案没有直接利害关系",
        RefusalGround.NoDefiniteDefendant => "没有明确的被告",
        RefusalGround.NoConcreteClaim => "没有具体的诉讼请求和事实、理由",
        RefusalGround.OutsideCivilScope => "不属于人民法院受理民事诉讼的范围",
        RefusalGround.OtherCourt => "不属于本院管辖",
        RefusalGround.AdministrativeMatter => "属于行政诉讼受案范围",
        RefusalGround.ArbitrationAgreement => "有有效的书面仲裁协议",
        RefusalGround.OtherAuthority => "依法应由其他机关处理",
        RefusalGround.AlreadyJudged => "判决、裁定、调解书已经生效，当事人又起诉",
        RefusalGround.BarredPeriod => "依法在一定期限内不得起诉，在期限内起诉",
        RefusalGround.DivorceWithinSixMonths => "离婚、收养案件六个月内没有新情况、新理由又起诉",
        RefusalGround.UnlawfulContent => "起诉内容属于登记立案规定第十条的情形",
        _ => "逾期未补正，退回后坚持起诉，仍不符合起诉条件",
    };

    /// <summary>The article.</summary>
    public static string Article(RefusalGround ground) => ground switch
    {
        RefusalGround.NoDirectInterest => "民诉法 122(1)",
        RefusalGround.NoDefiniteDefendant => "民诉法 122(2)",
        RefusalGround.NoConcreteClaim => "民诉法 122(3)",
        RefusalGround.OutsideCivilScope or RefusalGround.OtherCourt => "民诉法 122(4)",
        RefusalGround.AdministrativeMatter => "民诉法 127(1)",
        RefusalGround.ArbitrationAgreement => "民诉法 127(2)",
        RefusalGround.OtherAuthority => "民诉法 127(3)",
        RefusalGround.AlreadyJudged => "民诉法 127(5)",
        RefusalGround.BarredPeriod => "民诉法 127(6)",
        RefusalGround.DivorceWithinSixMonths => "民诉法 127(7)",
        RefusalGround.UnlawfulContent => "登记立案规定 10",
        _ => "登记立案规定 7",
    };
}

/// <summary>
/// Keeps an unwillingness to mediate from ever standing as a reason against a filing. Where a person writes the
/// reason freely, the words are read too: the complaint this answers is about reasons given in passing.
/// </summary>
public static class MediationIsNoGround
{
    private static readonly string[] s_unwilling =
        ["不同意", "不愿", "不愿意", "拒绝", "未同意", "不接受", "没有同意", "未经", "未进行", "没有经过", "未参加", "不参加", "未先行", "应当先", "应先", "须先", "先行",
            "不调解", "未调解", "没调解", "没有调解"];

    // Papers that are named after mediation; to name one says nothing about anybody's willingness.
    private static readonly string[] s_neutral = ["调解书", "调解协议", "调解笔录", "调解记录"];

    /// <summary>Refuses a reason that rests on unwillingness to mediate.</summary>
    /// <param name="text">The reason as written.</param>
    /// <param name="field">The form field to show the sentence at.</param>
    /// <exception cref="RuleViolation"><c>filing.mediation-is-no-ground</c> (民诉法 125).</exception>
    public static void Guard(string? text, string field)
    {
        if (text is null)
        {
            return;
        }

        // The refusal word and 调解 within one clause: a clause ends at punctuation.
        foreach (var clause in text.Split(['，', '。', '；', '：', ',', ';', '.', '\n', '！', '!'], StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = s_neutral.Aggregate(clause, (text, name) => text.Replace(name, "", StringComparison.Ordinal));
            if (rest.Contains("调解", StringComparison.Ordinal)
                && s_unwilling.Any(word => rest.Contains(word, StringComparison.Ordinal)))
            {
                throw new RuleViolation(
                    "filing.mediation-is-no-ground",
                    "是否愿意调解不能成为要求补正、退回或者不予受理的理由，请另写法定理由",
                    "民诉法 125",
                    field);
            }
        }
    }
}
