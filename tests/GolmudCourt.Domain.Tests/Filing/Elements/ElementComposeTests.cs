using GolmudCourt.Domain.Filing.Elements;
using Xunit;

namespace GolmudCourt.Domain.Tests.Filing.Elements;

public sealed class ElementComposeTests
{
    public static TheoryData<string, string> Told => new()
    {
        {
            "private-lending",
            """
            原告与被告系朋友关系。2024年3月1日，被告向原告借款50000元，用于做枸杞生意，双方以借条或者欠条约定，借款年利率为12%，应于2025年3月1日还清。2024年3月2日，原告以银行转账方式向被告本人交付50000元。
            被告已归还本金10000元，最后一次还款在2025年1月15日。现尚欠本金40000元。原告多次催要，最近一次在2026年10月8日，方式为微信，被告仍未履行。
            """
        },
        {
            "sale",
            """
            2025年4月1日，被告向原告购买42.5级水泥，数量为200吨，价款共计90000元，合同形式为书面合同。双方约定的付款方式为：货到七日内付清。
            原告于2025年4月20日交付全部货物。被告已支付30000元。2025年5月6日双方对账，确认欠款60000元。
            被告拖欠价款，尚欠价款60000元，该款应于2025年4月27日前付清。原告多次催告，最近一次在2026年9月1日，被告仍未履行。
            """
        },
        {
            "divorce",
            """
            双方于2012年5月20日在格尔木市民政局登记结婚。
            婚后夫妻感情破裂的情况是：2023年起经常争吵，互不来往。双方自2024年1月10日起因感情不和分居。被告不同意离婚。
            此前没有起诉过离婚。
            双方有子女1人：儿子，2014年6月出生，现随原告生活。原告主张子女由原告直接抚养，被告每月支付抚养费1500元。
            双方没有需要分割的共同财产。双方没有共同债务。
            """
        },
        {
            "motor-accident",
            """
            2026年5月9日下午3点，在格尔木市柴达木路与昆仑路交叉口发生交通事故。事故经过是：被告驾车右转，将步行过街的原告撞倒。受害人当时步行。驾驶人即车主。
            公安交通管理部门作出事故责任认定书，编号为第632801420260001号，被告一方负全部责任，原告一方无责任。
            被告车辆在甲财产保险公司投保交强险，没有投保商业三者险。
            受害人受伤，诊断为：左小腿骨折。在格尔木市人民医院治疗，2026年5月9日入院，2026年5月23日出院，共住院14天。原告申请伤残鉴定。
            事故造成的损失为：医疗费23000.50元、护理费3000元。原告要求赔偿共计26000.50元。已收到5000元，由被告支付。
            """
        },
        {
            "property-service",
            """
            原告是昆仑小区的物业服务人，被告是3号楼2单元501室的业主，建筑面积98.6平方米。2019年8月1日签订前期物业服务合同。服务自2019年9月1日开始，收费标准为每月每平方米1.2元。
            被告自2024年1月1日至2025年12月31日拖欠物业费2839.68元。原告于2026年3月5日以书面催费通知催告，被告仍未支付。
            """
        },
        {
            "labour",
            """
            原告于2022年3月1日到格尔木某矿业公司工作，岗位为电工，双方没有签订书面劳动合同。月工资为8000元，被告没有缴纳社会保险费。
            原告于2026年6月30日离职，离职方式为用人单位解除。离职的原因和经过：单位口头通知不用再来。
            本案经格尔木市劳动人事争议仲裁委员会裁决，文号为格劳人仲裁字〔2026〕第900号，裁决日期为2026年11月10日，原告于2026年11月16日收到。裁决内容和原告不服的地方：裁决没有支持加班费。
            原告要求确认劳动关系。原告主张：拖欠的工资16000元、加班费9000元。计算方法和理由：2026年5月、6月工资没有发放。
            """
        },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void The_facts_are_told_in_plain_legal_Chinese(string form, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), ElementForms.ByCode(form)!.Compose(ElementAnswers.Of(form)));

    [Fact]
    public void An_optional_answer_left_out_leaves_no_gap()
    {
        var answers = ElementAnswers.Of("private-lending");
        answers.Remove("relation");
        answers.Remove("purpose");
        Assert.StartsWith(
            "2024年3月1日，被告向原告借款50000元，双方以借条或者欠条约定，",
            ElementForms.ByCode("private-lending")!.Compose(answers),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Braces_in_an_answer_stay_what_they_are() =>
        Assert.Contains(
            "用于{0}和{人}",
            ElementForms.ByCode("private-lending")!.Compose(ElementAnswers.Of("private-lending").With(("purpose", "{0}和{人}"))),
            StringComparison.Ordinal);

    [Fact]
    public void A_buyer_who_sues_is_told_as_the_buyer() =>
        Assert.StartsWith(
            "2025年4月1日，原告向被告购买42.5级水泥",
            ElementForms.ByCode("sale")!.Compose(ElementAnswers.Of("sale").With(("role", "买方"), ("breach", "其他违约"))),
            StringComparison.Ordinal);

    [Fact]
    public void An_employer_who_sues_speaks_of_the_defendant_as_the_worker() =>
        Assert.StartsWith(
            "被告于2022年3月1日到格尔木某矿业公司工作",
            ElementForms.ByCode("labour")!.Compose(ElementAnswers.Of("labour").With(("role", "用人单位"))),
            StringComparison.Ordinal);

    [Fact]
    public void An_owner_tells_what_is_wrong_with_the_service() =>
        Assert.Equal(
            """
            原告是昆仑小区3号楼2单元501室的业主，被告为该小区提供物业服务，建筑面积98.6平方米。2019年8月1日签订前期物业服务合同。服务自2019年9月1日开始，收费标准为每月每平方米1.2元。
            物业服务中存在的问题是服务不到位。电梯停运三个月。
            """.ReplaceLineEndings("\n"),
            ElementForms.ByCode("property-service")!.Compose(
                ElementAnswers.Of("property-service").With(("role", "业主"), ("complaint-kind", "服务不到位"), ("complaint", "电梯停运三个月"))));
}
