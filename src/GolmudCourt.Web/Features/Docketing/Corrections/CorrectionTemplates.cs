using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Docketing.Corrections;

/// <summary>The corrections asked for most often, worded once with their article. The clerk may change every word.</summary>
internal static class CorrectionTemplates
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<(string Name, CorrectionItemDetails Item)> All { get; } =
    [
        ("原告身份证明", new(FilingSection.Parties, "补充原告的身份证明（身份证正反两面，或者营业执照和法定代表人身份证明）", "提交的材料中没有身份证明，或者看不清", "登记立案规定 6")),
        ("被告信息", new(FilingSection.Parties, "补充被告的住所、联系电话或者证件号码中的至少一项", "现有信息不足以把被告与他人区别开", "民诉解释 209")),
        ("授权委托书", new(FilingSection.Parties, "补充由委托人签名或者盖章的授权委托书，写明委托事项和权限", "没有提交授权委托书，或者没有写明权限", "民诉法 62")),
        ("诉讼请求", new(FilingSection.Claims, "写明每一项诉讼请求的具体内容和金额", "诉讼请求不具体，无法确定请求的范围", "民诉法 122(3)")),
        ("事实与理由", new(FilingSection.Facts, "写明事情发生的时间、地点、经过和请求的依据", "事实与理由不清楚", "民诉法 122(3)")),
        ("证据文件", new(FilingSection.Evidence, "补充证据清单所列证据的文件，或者重新上传清晰、完整的文件", "证据清单列明但没有文件，或者文件看不清、不完整", "登记立案规定 6")),
        ("起诉状用语", new(FilingSection.Facts, "修改起诉状中谩骂和人身攻击的内容", "起诉状含有谩骂和人身攻击之辞", "民诉解释 210")),
        ("送达地址", new(FilingSection.Delivery, "补充能够收到信件的送达地址和联系电话", "送达地址不完整，无法送达", "民诉解释 137")),
    ];
}
