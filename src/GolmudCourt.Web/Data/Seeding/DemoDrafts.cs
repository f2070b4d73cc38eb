using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data.Reference;
using static GolmudCourt.Domain.Filing.PartyPosition;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>Invented quarrels, each written as a litigant of Golmud would write it.</summary>
internal sealed class DemoDrafts(CourtDbContext db, DemoFiles files, ReferenceData reference)
{
    /// <summary>The files of the demo matters.</summary>
    public DemoFiles Files => files;

    /// <summary>An unpaid loan between friends.</summary>
    public Task<Filing> LoanAsync(Occasion o, bool complete) => WriteAsync(o, complete, "MS4-108-03",
        [Self(o), DemoPeople.Person(Defendant, "韩三虎", 1983, 311, "格尔木市昆仑路街道迎宾社区")],
        [new("判令被告偿还借款本金", 85_000m), new("判令被告支付逾期利息（自2026年3月1日起按一年期贷款市场报价利率计算至付清之日）", 1_900m), new("诉讼费用由被告承担", null)],
        "被告因盘活货车生意资金紧张，经人介绍向原告借款。原告多次上门和通过微信催要，被告以各种理由推脱至今。",
        [new() { Name = "借条", Source = "被告出具", Purpose = "双方借款关系和还款日期", Pages = 1 }, new() { Name = "银行转账记录", Source = "开户银行打印", Purpose = "借款已实际交付", Pages = 2 }],
        LoanElements);

    /// <summary>A shop lease with rent in arrears.</summary>
    public Task<Filing> LeaseAsync(Occasion o, bool complete) => WriteAsync(o, complete, "MS4-116-02",
        [Self(o), DemoPeople.Company(Defendant, "格尔木雪域驼铃餐饮管理有限公司", 1207, "格尔木市黄河路街道中山路", "冶有才")],
        [new("判令被告支付拖欠的租金", 36_000m), new("判令被告腾退租赁房屋", null)],
        "原告将位于中山路的临街商铺出租给被告经营餐饮，约定年租金七万二千元、按季支付。被告自2026年4月起未再支付租金，经书面催告仍不支付。",
        [new() { Name = "房屋租赁合同", Source = "双方签订", Purpose = "租赁关系、租金标准和支付时间", Pages = 4 }, new() { Name = "催款通知及签收照片", Source = "原告拍摄", Purpose = "原告已经催告", Pages = 2 }]);

    /// <summary>A road accident on the way to the station.</summary>
    public Task<Filing> AccidentAsync(Occasion o, bool complete) => WriteAsync(o, complete, "MS3-411",
        [Self(o), DemoPeople.Person(Defendant, "李长青", 1990, 427, "格尔木市河西街道"), DemoPeople.Company(Defendant, "昆仑平和财产保险股份有限公司格尔木支公司", 1388, "格尔木市八一路", "石生莲")],
        [new("判令被告赔偿医疗费、误工费、护理费等损失", 46_300m), new("判令保险公司在保险限额内先行赔付", null)],
        "",
        [new() { Name = "道路交通事故认定书", Source = "格尔木市公安局交通警察大队", Purpose = "被告负全部责任", Pages = 2 }, new() { Name = "病历和医疗费票据", Source = "格尔木市人民医院", Purpose = "伤情和医疗费数额", Pages = 12 }],
        AccidentElements);

    /// <summary>Freight not paid, brought by a lawyer.</summary>
    public async Task<Filing> TransportAsync(Occasion o)
    {
        var filing = await WriteAsync(o, false, "MS4-121-02",
            [DemoPeople.Company(Plaintiff, "青海察尔汗驼队物流有限公司", 1533, "格尔木市藏青工业园", "马占海"), DemoPeople.Company(Defendant, "格尔木盐湖之星商贸有限公司", 1601, "格尔木市江源路", "祁生福")],
            [new("判令被告支付运费", 218_600m), new("判令被告支付逾期付款违约金", 12_400m)],
            "双方签订年度运输合同，由原告承运被告的钾肥。2026年1月至5月原告完成运输四十三车次，被告签收无误，但拖欠运费未付。",
            [new() { Name = "运输合同", Source = "双方签订", Purpose = "运价和付款时间", Pages = 6 }, new() { Name = "过磅单和签收单", Source = "被告仓库出具", Purpose = "已完成运输的数量", Pages = 43 }]);
        filing.AddAgent(new AgentDetails { PartyNumber = 1, Name = "周雅琴", Kind = AgentKind.Lawyer, Authority = AgentAuthority.Special, Firm = "青海昆仑山口律师事务所", LicenceNumber = "16328202010000001", Phone = DemoAccounts.MobileOf("agent") }, o);
        filing.Attach(FilePurpose.Authority, null, await files.PdfAsync("授权委托书.pdf"), o);
        return await CompleteAsync(filing, o, "青海察尔汗驼队物流有限公司", "格尔木市藏青工业园");
    }

    /// <summary>A herder's pasture, taken down by the clerk at the counter.</summary>
    public async Task<Filing> CounterAsync(Occasion o)
    {
        var filing = Open(o, FilingChannel.Counter, "MS3-065",
            [DemoPeople.Person(Plaintiff, "扎西多吉", 1961, 515, "格尔木市唐古拉山镇", CourtLanguage.Tibetan), DemoPeople.Person(Defendant, "才旦", 1975, 533, "格尔木市唐古拉山镇")],
            [new("判令被告停止在原告承包的冬季草场放牧", null), new("判令被告赔偿草场损失", 15_000m)],
            "原告依法承包冬季草场，被告自2026年2月起越界放牧牦牛约六十头，经村委会劝阻无效，造成原告过冬草料不足。");
        filing.AddEvidence(new EvidenceDetails { Name = "草场承包经营权证", Source = "镇人民政府颁发", Purpose = "原告享有承包经营权", Pages = 2, OnPaper = true }, o);
        await db.SaveChangesAsync();
        return await CompleteAsync(filing, o, "扎西多吉", "格尔木市唐古拉山镇", MediationWish.Willing);
    }

    /// <summary>Wages owed to a worker on a building site.</summary>
    public Task<Filing> WagesAsync(Occasion o) => WriteAsync(o, true, "MS3-144",
        [Self(o), DemoPeople.Person(Defendant, "包成林", 1977, 619, "格尔木市金峰路街道")],
        [new("判令被告支付劳务报酬", 23_800m)],
        "原告经人介绍到被告承包的工地做饭和清理，约定每月五千元。2026年6月完工后被告出具欠条，至今分文未付。",
        [new() { Name = "欠条", Source = "被告出具", Purpose = "拖欠的劳务报酬数额", Pages = 1 }]);

    /// <summary>Water from the flat above.</summary>
    public Task<Filing> NeighbourAsync(Occasion o, string? signer = null) => WriteAsync(o, true, "MS3-055",
        signer is null ? [Self(o), NoAddress("马生荣")] : [DemoPeople.Person(Plaintiff, signer, 1984, 700, "格尔木市西藏路街道"), DemoPeople.Person(Defendant, "马生荣", 1969, 717, "格尔木市西藏路街道")],
        [new("判令被告修复漏水管道", null), new("判令被告赔偿墙面和家具损失", 9_600m)],
        "被告居住在原告楼上，其卫生间管道长期漏水，造成原告客厅吊顶、墙面和家具损坏。物业三次上门调处，被告拒不维修。",
        [new() { Name = "漏水照片和维修票据", Source = "原告拍摄、装修公司开具", Purpose = "损害事实和数额", Pages = 5 }]);

    /// <summary>A partnership that went apart.</summary>
    public Task<Filing> PartnershipAsync(Occasion o) => WriteAsync(o, true, "MS3-132",
        [Self(o), DemoPeople.Person(Defendant, "冶国林", 1972, 808, "格尔木市大格勒乡")],
        [new("判令被告返还投资款", 120_000m)],
        "原告与被告约定合伙种植枸杞，原告投入十二万元。2025年秋采收后被告独自出售，拒绝结算和分配。",
        [new() { Name = "合伙协议", Source = "双方签订", Purpose = "出资和分配约定", Pages = 3 }]);

    /// <summary>A flat badly finished.</summary>
    public Task<Filing> RenovationAsync(Occasion o) => WriteAsync(o, true, "MS4-120-07",
        [Self(o), DemoPeople.Company(Defendant, "格尔木瀚海装饰工程有限公司", 1777, "格尔木市柴达木东路", "吕海峰")],
        [new("判令被告返还多收的装修款", 18_500m), new("判令被告支付返修费用", 7_200m)],
        "双方签订家庭装修合同，被告未按约定使用材料，墙砖大面积空鼓，多次返修仍不合格。",
        [new() { Name = "装修合同", Source = "双方签订", Purpose = "约定的材料和工艺", Pages = 5 }, new() { Name = "空鼓检测照片", Source = "原告拍摄", Purpose = "施工质量不合格", Pages = 8 }]);

    private static Dictionary<string, string> LoanElements => new()
    {
        ["relation"] = "同乡",
        ["agreement"] = "借条或者欠条",
        ["agreed-on"] = "2025-02-20",
        ["principal"] = "90000",
        ["purpose"] = "购买货车周转",
        ["delivered"] = "90000",
        ["delivered-on"] = "2025-02-20",
        ["delivery-way"] = "银行转账",
        ["payee"] = "被告本人",
        ["interest"] = "没有约定利息",
        ["term"] = "约定了还款日",
        ["due-on"] = "2026-02-28",
        ["repaid"] = "是",
        ["repaid-principal"] = "5000",
        ["owed-principal"] = "85000",
        ["guaranteed"] = "否",
        ["collateral"] = "否",
        ["demanded"] = "是",
        ["last-demand-on"] = "2026-09-15",
        ["demand-way"] = "微信和上门",
    };

    private static Dictionary<string, string> AccidentElements => new()
    {
        ["happened-on"] = "2026-05-16",
        ["happened-at"] = "18时许",
        ["place"] = "格尔木市柴达木路与昆仑路交叉口",
        ["course"] = "原告骑电动自行车正常通过路口，被告驾驶小型轿车右转时未让行，将原告撞倒受伤。",
        ["finding"] = "有事故责任认定书",
        ["finding-number"] = "第632801202600516号",
        ["finding-on"] = "2026-05-24",
        ["defendant-share"] = "全部责任",
        ["plaintiff-share"] = "无责任",
        ["travelling"] = "骑非机动车",
        ["defendant-vehicle"] = "青H·小型轿车",
        ["owner"] = "驾驶人就是车主",
        ["compulsory"] = "已投保",
        ["compulsory-insurer"] = "昆仑平和财产保险股份有限公司格尔木支公司",
        ["commercial"] = "不清楚",
        ["outcome"] = "受伤",
        ["injury"] = "左侧桡骨远端骨折",
        ["hospital"] = "格尔木市人民医院",
        ["hospital-days"] = "12",
        ["disabled"] = "不涉及",
        ["medical"] = "28300",
        ["lost-income"] = "12000",
        ["care"] = "6000",
        ["claimed"] = "46300",
        ["received"] = "0",
    };

    private static PartyDetails Self(Occasion o)
    {
        var user = DemoAccounts.All.First(a => a.Name == o.Actor.Name);
        return DemoPeople.Person(Plaintiff, user.Name, 1980, 1, "格尔木市西藏路街道") with
        {
            DocumentNumber = DemoAccounts.DocumentOf(user.User, user.Born!.Value),
            Phone = DemoAccounts.MobileOf(user.User),
        };
    }

    // Enough to begin with, not enough to tell the defendant from others: what corrections are asked for.
    private static PartyDetails NoAddress(string name) => new() { Position = Defendant, Name = name, Phone = DemoPeople.Mobile(61_000_000) };

    private Filing Open(Occasion o, FilingChannel channel, string causeCode, PartyDetails[] parties, ClaimDetails[] claims, string facts)
    {
        var filing = Filing.Start(Guid.NewGuid(), channel, o);
        foreach (var party in parties)
        {
            filing.AddParty(party, o);
        }

        filing.ChooseCause(reference.Causes.ByCode(causeCode)!, o);
        filing.StateClaims(claims, o);
        filing.StateFacts(facts, null, new Dictionary<string, string>(), o);
        db.Filings.Add(filing);
        return filing;
    }

    private async Task<Filing> WriteAsync(
        Occasion o, bool complete, string causeCode, PartyDetails[] parties, ClaimDetails[] claims, string facts, EvidenceDetails[] evidence,
        Dictionary<string, string>? elements = null)
    {
        var filing = Open(o, FilingChannel.Online, causeCode, parties, claims, facts);
        if (elements is not null)
        {
            filing.StateFacts(facts, Domain.Filing.Elements.ElementForms.ForCause(causeCode, reference.Causes), elements, o);
        }

        filing.Attach(FilePurpose.Identity, null, await files.PictureAsync("身份证明.png"), o);
        foreach (var details in evidence)
        {
            var item = filing.AddEvidence(details, o);
            filing.Attach(FilePurpose.Evidence, item.Number, await files.PdfAsync($"{details.Name}.pdf"), o);
        }

        await db.SaveChangesAsync();
        return complete ? await CompleteAsync(filing, o, parties[0].Name!, parties[0].Address!) : filing;
    }

    private async Task<Filing> CompleteAsync(Filing filing, Occasion o, string recipient, string address, MediationWish wish = MediationWish.Unwilling)
    {
        filing.ConfirmDelivery(new DeliveryDetails { Recipient = recipient, Address = address, Phone = DemoPeople.Mobile(62_000_000), Consents = [ConsentStage.Filing, ConsentStage.Service], Confirmed = true }, o);
        filing.AnswerMediation(wish, o);
        await db.SaveChangesAsync();
        return filing;
    }
}
