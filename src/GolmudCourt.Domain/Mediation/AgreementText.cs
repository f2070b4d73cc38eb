using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <summary>
/// Writes the agreement in its one form: the same draft always gives the same text, and the text's hash is what is
/// signed. Identity numbers and telephones are not in it; the printed paper takes them from the parties, so that they
/// stay encrypted where they are kept.
/// </summary>
public static class AgreementText
{
    /// <summary>The text (特邀调解规定 24; 人民调解法 29).</summary>
    /// <param name="mediation">The matter, for its parties and mediator.</param>
    /// <param name="agreement">The draft.</param>
    /// <param name="oral">Whether it was made by word of mouth and is only recorded (人民调解法 28、30).</param>
    public static string Compose(Mediation mediation, Agreement agreement, bool oral = false)
    {
        ArgumentNullException.ThrowIfNull(mediation);
        ArgumentNullException.ThrowIfNull(agreement);
        var text = new StringBuilder();
        text.AppendLine("调解协议书").AppendLine(mediation.CaseNumber).AppendLine();
        foreach (var p in mediation.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number))
        {
            var represented = p.Kind == PartyKind.NaturalPerson ? "，法定代理人：" : "，法定代表人（负责人）：";
            text.Append(MediationNames.Of(p.Position)).Append('：').Append(p.Name).Append(Part("，住所：", p.Address))
                .Append(Part(represented, p.Representative)).Append(Part("，委托代理人：", p.AgentName)).AppendLine("。");
        }

        var mediator = mediation.CurrentAppointment();
        text.AppendLine($"调解员：{mediator?.MediatorName}{Part("，", mediator?.OrganisationName)}。").AppendLine()
            .AppendLine("一、主要事实和争议事项").AppendLine(agreement.FactsAndDisputes).AppendLine()
            .AppendLine("二、经调解，各方自愿达成如下协议");
        string Name(int? number) => mediation.Parties.FirstOrDefault(p => p.Number == number)?.Name ?? "（未填写）";
        foreach (var c in agreement.Clauses.OrderBy(c => c.Number))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{c.Number}. {Clause(c, Name)}");
        }

        foreach (var f in agreement.FreeClauses.OrderBy(f => f.Number))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{agreement.Clauses.Count + f.Number}. {f.Text}");
        }

        if (agreement.Costs is not null)
        {
            text.AppendLine().AppendLine($"三、费用负担：{agreement.Costs}");
        }

        return text.AppendLine().AppendLine(oral
                ? "本协议以口头方式达成，由调解员记录，自达成之日起生效。"
                : "本协议自各方当事人、调解员签名（调解组织主持的，加盖印章）之日起生效。")
            .ToString().ReplaceLineEndings("\n");
    }

    /// <summary>SHA-256 of a text, lower-case hex.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Clause(AgreementClause c, Func<int?, string> name)
    {
        var text = new StringBuilder();
        text.Append(c.Kind switch
        {
            ClauseKind.PayMoney =>
                $"{name(c.ObligorNumber)}向{name(c.ObligeeNumber)}支付{c.Subject}{(c.Sum is { } sum ? MoneyText.Format(sum) : "（未填写）")}元",
            ClauseKind.Deliver => $"{name(c.ObligorNumber)}向{name(c.ObligeeNumber)}交付{c.Subject}",
            ClauseKind.Apology => $"{name(c.ObligorNumber)}向{name(c.ObligeeNumber)}赔礼道歉{Part("：", c.Subject)}",
            _ => $"{(c.ObligorNumber is null ? "" : name(c.ObligorNumber))}{c.Subject}",
        });
        if (c.DueOn is { } due)
        {
            text.Append($"，于{due:yyyy年M月d日}前履行");
        }

        foreach (var row in c.Instalments.OrderBy(i => i.Number))
        {
            text.Append($"；第{row.Number}期于{row.DueOn:yyyy年M月d日}前支付{MoneyText.Format(row.Amount)}元");
        }

        return text.Append(Part("；收款账户或者付款方式：", c.Account)).Append(Part("；违约责任：", c.Breach)).Append('。').ToString();
    }

    private static string Part(string label, string? value) => string.IsNullOrWhiteSpace(value) ? "" : label + value;
}
