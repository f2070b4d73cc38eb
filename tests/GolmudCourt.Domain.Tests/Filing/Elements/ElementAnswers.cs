namespace GolmudCourt.Domain.Tests.Filing.Elements;

/// <summary>Complete, sound answers for each form; a test changes what it is about.</summary>
internal static class ElementAnswers
{
    public static Dictionary<string, string> Of(string form) => new(form switch
    {
        "private-lending" => Loan,
        "sale" => Sale,
        "divorce" => Divorce,
        "motor-accident" => Accident,
        "property-service" => Property,
        "labour" => Labour,
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    });

    public static Dictionary<string, string> With(this Dictionary<string, string> answers, params (string Key, string Answer)[] changes)
    {
        foreach (var (key, answer) in changes)
        {
            answers[key] = answer;
        }

        return answers;
    }

    private static Dictionary<string, string> Loan => new()
    {
        ["relation"] = "朋友",
        ["agreement"] = "借条或者欠条",
        ["agreed-on"] = "2024-03-01",
        ["principal"] = "50000",
        ["purpose"] = "做枸杞生意",
        ["delivered"] = "50000",
        ["delivered-on"] = "2024-03-02",
        ["delivery-way"] = "银行转账",
        ["payee"] = "被告本人",
        ["interest"] = "约定了利率",
        ["rate-unit"] = "年利率",
        ["rate"] = "12",
        ["term"] = "约定了还款日",
        ["due-on"] = "2025-03-01",
        ["repaid"] = "是",
        ["repaid-principal"] = "10000",
        ["last-repaid-on"] = "2025-01-15",
        ["owed-principal"] = "40000",
        ["guaranteed"] = "否",
        ["collateral"] = "否",
        ["demanded"] = "是",
        ["last-demand-on"] = "2026-10-08",
        ["demand-way"] = "微信",
    };

    private static Dictionary<string, string> Sale => new()
    {
        ["role"] = "卖方",
        ["agreement"] = "书面合同",
        ["agreed-on"] = "2025-04-01",
        ["goods"] = "42.5级水泥",
        ["quantity"] = "200吨",
        ["price"] = "90000",
        ["payment-terms"] = "货到七日内付清",
        ["delivery"] = "全部交付",
        ["delivered-on"] = "2025-04-20",
        ["settled"] = "是",
        ["settled-on"] = "2025-05-06",
        ["settled-amount"] = "60000",
        ["paid"] = "30000",
        ["breach"] = "买方拖欠价款",
        ["owed"] = "60000",
        ["pay-by"] = "2025-04-27",
        ["rescind"] = "否",
        ["demanded"] = "是",
        ["last-demand-on"] = "2026-09-01",
    };

    private static Dictionary<string, string> Divorce => new()
    {
        ["plaintiff-is"] = "妻子",
        ["married-on"] = "2012-05-20",
        ["married-at"] = "格尔木市民政局",
        ["breakdown"] = "2023年起经常争吵，互不来往。",
        ["separated"] = "是",
        ["separated-since"] = "2024-01-10",
        ["violence"] = "否",
        ["consent"] = "不同意",
        ["sued-before"] = "否",
        ["children"] = "是",
        ["children-count"] = "1",
        ["children-detail"] = "儿子，2014年6月出生，现随原告生活",
        ["custody"] = "原告",
        ["support"] = "1500",
        ["property"] = "否",
        ["debts"] = "否",
    };

    private static Dictionary<string, string> Accident => new()
    {
        ["happened-on"] = "2026-05-09",
        ["happened-at"] = "下午3点",
        ["place"] = "格尔木市柴达木路与昆仑路交叉口",
        ["course"] = "被告驾车右转，将步行过街的原告撞倒",
        ["finding"] = "有事故责任认定书",
        ["finding-number"] = "第632801420260001号",
        ["defendant-share"] = "全部责任",
        ["plaintiff-share"] = "无责任",
        ["travelling"] = "步行",
        ["owner"] = "驾驶人就是车主",
        ["compulsory"] = "已投保",
        ["compulsory-insurer"] = "甲财产保险公司",
        ["commercial"] = "没有投保",
        ["outcome"] = "受伤",
        ["injury"] = "左小腿骨折",
        ["hospital"] = "格尔木市人民医院",
        ["admitted-on"] = "2026-05-09",
        ["discharged-on"] = "2026-05-23",
        ["hospital-days"] = "14",
        ["disabled"] = "需要申请鉴定",
        ["medical"] = "23000.50",
        ["care"] = "3000",
        ["claimed"] = "26000.50",
        ["received"] = "5000",
        ["received-from"] = "被告",
    };

    private static Dictionary<string, string> Property => new()
    {
        ["role"] = "物业服务人",
        ["community"] = "昆仑小区",
        ["room"] = "3号楼2单元501室",
        ["area"] = "98.6",
        ["occupant"] = "业主",
        ["contract"] = "前期物业服务合同",
        ["contract-on"] = "2019-08-01",
        ["service-from"] = "2019-09-01",
        ["fee-standard"] = "每月每平方米1.2元",
        ["arrears-from"] = "2024-01-01",
        ["arrears-to"] = "2025-12-31",
        ["arrears"] = "2839.68",
        ["reminded"] = "是",
        ["reminder-way"] = "书面催费通知",
        ["reminded-on"] = "2026-03-05",
    };

    private static Dictionary<string, string> Labour => new()
    {
        ["role"] = "劳动者",
        ["arbitration"] = "已经裁决",
        ["award-body"] = "格尔木市劳动人事争议仲裁委员会",
        ["award-number"] = "格劳人仲裁字〔2026〕第900号",
        ["award-on"] = "2026-11-10",
        ["award-received-on"] = "2026-11-16",
        ["final-award"] = "否",
        ["award-objection"] = "裁决没有支持加班费",
        ["employer"] = "格尔木某矿业公司",
        ["entered-on"] = "2022-03-01",
        ["position"] = "电工",
        ["contract"] = "没有签订书面劳动合同",
        ["wage"] = "8000",
        ["insurance"] = "没有缴纳",
        ["employed"] = "否",
        ["left-on"] = "2026-06-30",
        ["left-how"] = "用人单位解除",
        ["left-reason"] = "单位口头通知不用再来",
        ["injured"] = "否",
        ["confirm-relation"] = "是",
        ["unpaid-wages"] = "16000",
        ["overtime"] = "9000",
        ["basis"] = "2026年5月、6月工资没有发放",
    };
}
