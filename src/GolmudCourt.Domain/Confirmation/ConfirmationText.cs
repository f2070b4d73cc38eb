using System.Globalization;
using System.Text;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>
/// Writes the application (司法确认申请书) in its one form; its hash is what is signed. Identity numbers and telephones are not in
/// it; the printed paper takes them from the parties.
/// </summary>
public static class ConfirmationText
{
    /// <summary>The text (民诉解释 353、354).</summary>
    public static string Compose(ConfirmationApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        var text = new StringBuilder("司法确认申请书\n\n");
        foreach (var p in application.Parties.OrderBy(p => p.Number))
        {
            var represented = p.Kind == PartyKind.NaturalPerson ? "，法定代理人：" : "，法定代表人（负责人）：";
            // An agent who joins later changes nothing of what the other side has signed: the agent stands under the signature and
            // on the printed paper.
            text.Append("申请人：").Append(p.Name).Append(Part("，住所：", p.Address)).Append(Part(represented, p.Representative)).Append("。\n");
        }

        if (application.Agreement is not { } agreement)
        {
            return text.ToString();
        }

        text.Append("\n申请事项：请求人民法院确认下列调解协议有效。\n\n")
            .Append(CultureInfo.InvariantCulture, $"申请人于{agreement.EffectiveOn:yyyy年M月d日}经{agreement.OrganisationName ?? "特邀调解员"}主持调解，")
            .Append($"达成调解协议{Part("，编号：", agreement.MediationNumber ?? agreement.Number)}{Part("，案由：", agreement.CauseName)}。\n\n协议主要内容：\n");
        foreach (var c in application.Clauses.OrderBy(c => c.Number))
        {
            text.Append(CultureInfo.InvariantCulture, $"{c.Number}. {ClauseOf(c, application)}\n");
        }

        return text.Append('\n').Append(Jurisdiction(agreement)).Append(Part("\n申请人说明：", application.SubjectStatement))
            .Append("\n申请人承诺：调解协议出于自愿，没有恶意串通、规避法律，没有损害国家利益、社会公共利益和他人合法权益；提交的材料真实。\n")
            .ToString();
    }

    /// <summary>SHA-256 of the text, lower-case hex.</summary>
    public static string HashOf(ConfirmationApplication application) => AgreementText.HashOf(Compose(application));

    /// <summary>One clause in words.</summary>
    public static string ClauseOf(ConfirmationClause clause, ConfirmationApplication application)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(application);
        string Name(int? number) => application.Parties.FirstOrDefault(p => p.Number == number)?.Name ?? "（未填写）";
        var text = new StringBuilder(clause.Kind switch
        {
            ClauseKind.PayMoney => $"{Name(clause.ObligorNumber)}向{Name(clause.ObligeeNumber)}支付{clause.Subject}{(clause.Sum is { } sum ? MoneyText.Format(sum) : "（未填写）")}元",
            ClauseKind.Deliver => $"{Name(clause.ObligorNumber)}向{Name(clause.ObligeeNumber)}交付{clause.Subject}",
            ClauseKind.Apology => $"{Name(clause.ObligorNumber)}向{Name(clause.ObligeeNumber)}赔礼道歉{Part("：", clause.Subject)}",
            _ => $"{(clause.ObligorNumber is null ? "" : Name(clause.ObligorNumber))}{clause.Subject}",
        });
        text.Append(clause.DueOn is { } due ? $"，于{due:yyyy年M月d日}前履行" : "");
        foreach (var row in clause.Instalments.OrderBy(i => i.Number))
        {
            text.Append($"；第{row.Number}期于{row.DueOn:yyyy年M月d日}前支付{MoneyText.Format(row.Amount)}元");
        }

        return text.Append(Part("；收款账户或者付款方式：", clause.Account)).Append(Part("；违约责任：", clause.Breach)).Append('。').ToString();
    }

    private static string Jurisdiction(ConfirmationAgreement agreement) => agreement.Initiative == MediationInitiative.InvitedByCourt
        ? $"管辖：{agreement.InvitingCourt}邀请开展先行调解（民诉法 205）。"
        : $"管辖：调解组织自行开展调解，{string.Join("、", agreement.Links.Select(ConfirmationNames.Of))}在本院辖区（民诉法 205）。";

    private static string Part(string label, string? value) => string.IsNullOrWhiteSpace(value) ? "" : label + value;
}
