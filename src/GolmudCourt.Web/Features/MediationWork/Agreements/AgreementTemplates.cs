namespace GolmudCourt.Web.Features.MediationWork.Agreements;

/// <summary>A clause ready to be put in and changed.</summary>
internal sealed record AgreementTemplate(string Name, string Text);

/// <summary>Clauses that agreements often need, in words of our own. None of them hands an old quarrel back to the court.</summary>
internal static class AgreementTemplates
{
    /// <summary>The list.</summary>
    public static IReadOnlyList<AgreementTemplate> All { get; } =
    [
        new("提前到期", "任何一期没有按时足额支付的，其余各期视为同时到期，收款方可以就全部未付款项申请强制执行（须经司法确认）。"),
        new("收据", "收款方每收到一笔款项，应在三日内在本平台确认收到；当面收取现金的，同时出具收条。"),
        new("返还凭据", "款项全部付清之日起三日内，收款方将借条、欠条等原件当面退还付款方；不能退还的，书面声明作废。"),
        new("一次了结", "本协议履行完毕后，各方就本次纠纷再无其他争议，互不再提出请求。"),
        new("互不公开", "各方对调解中知悉的对方情况保密，法律规定应当提供的除外。"),
        new("通知方式", "与履行有关的通知，按各方在本平台确认的送达地址发送；地址变更的，应在三日内告知对方。"),
        new("共同申请司法确认", "各方同意自本协议生效之日起三十日内，共同向格尔木市人民法院申请司法确认。"),
        new("履行不能时协商", "因自然灾害等不能预见、不能避免的原因不能按时履行的，应及时告知对方并提供证明，由各方协商合理顺延。"),
    ];
}
