using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using static GolmudCourt.Domain.Roster.DisputeField;
using static GolmudCourt.Domain.Roster.MediatorCategory;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>The invented mediators and organisations of Development. The three names of organisations are the court's own published ones.</summary>
internal static class DemoRosterPeople
{
    private const string Court = "格尔木市人民法院";

    /// <summary>Name, organisation (0 to 2, or -1 for none), categories, fields, languages, what is known of the person.</summary>
    public static IReadOnlyList<(string Name, int Of, MediatorCategory[] Is, DisputeField[] Takes, CourtLanguage[] Speaks, string Known)> Mediators { get; } =
    [
        ("多杰", 2, [PeoplesMediator], [Family, Neighbours, PrivateLoan], [CourtLanguage.Chinese, CourtLanguage.Tibetan], "在乡镇从事人民调解十二年，熟悉牧区草场和婚姻家庭纠纷。"),
        ("王秀兰", 2, [PeoplesMediator, PeoplesAssessor], [Family, Neighbours, PropertyManagement], [CourtLanguage.Chinese], "退休社区主任，担任人民陪审员两届。"),
        ("马国栋", 1, [PeoplesMediator], [RoadTraffic, Damages], [CourtLanguage.Chinese], "从事道路交通事故赔偿调解八年。"),
        ("巴音", 2, [PeoplesMediator], [Family, PrivateLoan], [CourtLanguage.Chinese, CourtLanguage.Mongolian], "会蒙古语，长期在牧业社区做调解。"),
        ("陈立新", 0, [AppointedMediator], [Finance, PrivateLoan], [CourtLanguage.Chinese], "曾在银行从事信贷管理二十年。"),
        ("扎西才让", 2, [PeoplesMediator, ConsultativeMember], [Neighbours, Damages, Family], [CourtLanguage.Chinese, CourtLanguage.Tibetan], "政协委员，藏汉双语调解。"),
        ("冶金花", 1, [PeoplesMediator], [RoadTraffic, Damages], [CourtLanguage.Chinese], "原保险理赔员，熟悉伤残赔偿标准。"),
        ("刘志远", -1, [Lawyer], [Sale, Construction, PrivateLoan], [CourtLanguage.Chinese], "执业律师，主要办理合同纠纷。"),
        ("韩玉梅", 0, [AppointedMediator], [Finance, Consumer], [CourtLanguage.Chinese], "从事金融消费者权益保护工作十年。"),
        ("才旦卓玛", 2, [PeoplesMediator], [Family], [CourtLanguage.Chinese, CourtLanguage.Tibetan], "妇联推荐，从事婚姻家庭调解。"),
        ("祁建国", -1, [RetiredLegalWorker], [PrivateLoan, Sale, HouseLease], [CourtLanguage.Chinese], "退休法律工作者，从事审判辅助工作三十年。"),
        ("孟克巴特", 2, [PeoplesMediator], [Neighbours, Family], [CourtLanguage.Chinese, CourtLanguage.Mongolian], "熟悉蒙古族习俗，调解草场和邻里纠纷。"),
        ("马晓燕", 1, [PeoplesMediator], [RoadTraffic], [CourtLanguage.Chinese], "交通事故调解室专职调解员。"),
        ("周海峰", -1, [Expert], [Construction, HouseLease], [CourtLanguage.Chinese], "工程造价专业人员，从事盐化工项目管理。"),
        ("李长青", 0, [AppointedMediator, PeoplesDeputy], [Finance, PrivateLoan], [CourtLanguage.Chinese], "人大代表，从事农村信用工作。"),
        ("索南", 2, [PeoplesMediator], [Damages, Neighbours], [CourtLanguage.Chinese, CourtLanguage.Tibetan], "乡镇调解员，能用藏语主持调解。"),
        ("张德福", -1, [Arbitrator], [Labour, Sale], [CourtLanguage.Chinese], "劳动人事争议兼职仲裁员。"),
        ("包玉兰", 2, [PeoplesMediator], [Family, PropertyManagement], [CourtLanguage.Chinese, CourtLanguage.Mongolian], "社区网格员，蒙汉双语。"),
        ("吴春生", 1, [PeoplesMediator], [RoadTraffic, Damages], [CourtLanguage.Chinese], "退休交通警察。"),
        ("马海英", -1, [Lawyer], [Family, Labour], [CourtLanguage.Chinese], "公益律师，办理家事和工伤案件。"),
        ("何文斌", 0, [AppointedMediator], [Finance], [CourtLanguage.Chinese], "银行业协会推荐。"),
        ("拉毛", 2, [PeoplesMediator], [Family], [CourtLanguage.Chinese, CourtLanguage.Tibetan], "村妇联主任。"),
        ("沈国强", -1, [RetiredLegalWorker], [PropertyManagement, HouseLease], [CourtLanguage.Chinese], "退休司法所所长。"),
        ("格日勒", 2, [PeoplesMediator], [Neighbours], [CourtLanguage.Chinese, CourtLanguage.Mongolian], "嘎查调解员。"),
        ("杨桂英", 2, [PeoplesMediator], [Consumer, Neighbours], [CourtLanguage.Chinese], "消费者权益保护志愿者。"),
        ("安永明", 1, [PeoplesMediator], [RoadTraffic], [CourtLanguage.Chinese], "汽车维修高级技师。"),
        ("石占海", -1, [Expert], [Damages], [CourtLanguage.Chinese], "主任医师，从事医疗损害评估。"),
        ("吕福生", 2, [PeoplesMediator], [PrivateLoan], [CourtLanguage.Chinese], "村委会主任。"),
        ("完么措", 2, [PeoplesMediator], [Family, Neighbours], [CourtLanguage.Chinese, CourtLanguage.Tibetan], "藏族，小学退休教师。"),
        ("白志刚", 0, [AppointedMediator], [Finance, Consumer], [CourtLanguage.Chinese], "从事保险公估工作。"),
    ];

    /// <summary>The organisations.</summary>
    public static IReadOnlyList<OrganisationDetails> Organisations { get; } =
    [
        Organisation("格尔木市金融纠纷调解工作站", OrganisationType.Trade, OrganisationKind.Station, [Finance, PrivateLoan, Consumer], "陈立新", 1, "受理银行、保险、民间借贷等金融纠纷。"),
        Organisation("格尔木市道路交通事故损害赔偿纠纷人民调解委员会", OrganisationType.People, OrganisationKind.Organisation, [RoadTraffic, Damages], "马国栋", 2, "设在交通警察部门的道路交通事故赔偿调解组织，不收费。"),
        Organisation("格尔木市人民调解工作管理指导委员会", OrganisationType.People, OrganisationKind.Organisation, [Family, Neighbours, PropertyManagement, PrivateLoan, Damages, Consumer], "赵国庆", 3, "指导各乡镇、街道人民调解委员会，提供汉、藏、蒙古语调解，不收费。"),
    ];

    /// <summary>The details of a mediator by number.</summary>
    public static MediatorDetails Details(int number)
    {
        var person = Mediators[number];
        var isPaid = person.Is.Contains(Lawyer);
        return new()
        {
            Name = person.Name,
            Categories = person.Is,
            Fields = person.Takes,
            Languages = person.Speaks,
            AreaServed = person.Of == 2 ? "格尔木市各乡镇、街道" : "格尔木市区",
            Township = number % 3 == 0 ? "昆仑路街道" : null,
            Employer = isPaid ? "青海昆仑山口律师事务所" : null,
            ChargesFees = isPaid,
            FeeNote = isPaid ? "每件500元，由双方均担" : null,
            Biography = person.Known,
            Phone = DemoPeople.Mobile(80_000_000 + number),
            InvitingCourt = Court,
            MaxOpenMatters = number % 4 == 0 ? 10 : null,
        };
    }

    private static OrganisationDetails Organisation(string name, OrganisationType type, OrganisationKind kind, DisputeField[] fields, string liaison, int number, string known) => new()
    {
        Name = name,
        Type = type,
        Kind = kind,
        Address = $"格尔木市昆仑中路{number * 10}号（演示地址）",
        AreaServed = "格尔木市",
        Fields = fields,
        Languages = type == OrganisationType.People && number == 3 ? [CourtLanguage.Chinese, CourtLanguage.Tibetan, CourtLanguage.Mongolian] : [CourtLanguage.Chinese],
        LiaisonName = liaison,
        LiaisonPhone = DemoPeople.Mobile(81_000_000 + number),
        Introduction = known,
        InvitingCourt = Court,
    };
}
