using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Sessions;

/// <summary>Tells the invited parties by short message when and how; never what was said. What cannot be sent is told by telephone.</summary>
internal sealed class SessionNotices(ISmsGateway sms, CourtSettings court)
{
    /// <summary>Sends one message a party that left a mobile number.</summary>
    /// <returns>What to tell the mediator.</returns>
    public async Task<string> SendAsync(Case matter, MediationSession session, string what)
    {
        var unreached = new List<string>();
        foreach (var party in matter.Parties.Where(p => session.Attendance.Any(a => a.PartyNumber == p.Number)).OrderBy(p => p.Number))
        {
            if (!await SentAsync(party.Phone, Text(matter, session, party.Name, what)))
            {
                unreached.Add(party.Name);
            }
        }

        return unreached.Count == 0 ? "已短信通知被邀请的当事人" : $"短信没有发给{string.Join("、", unreached)}，请电话通知";
    }

    private async Task<bool> SentAsync(string? phone, string text)
    {
        if (!MobileNumber.TryNormalize(phone, out var mobile, out _))
        {
            return false;
        }

        try
        {
            await sms.SendAsync(mobile, text);
            return true;
        }
        catch (RuleViolation)
        {
            // Without a gateway the session stands all the same; the mediator calls.
            return false;
        }
    }

    private string Text(Case matter, MediationSession s, string name, string what)
    {
        var place = s.Room is null ? MediationNames.Of(s.Mode) : $"{MediationNames.Of(s.Mode)}，{s.Room}";
        return $"【{court.Name}】{name}：{matter.CaseNumber}{what}，{s.Start:M月d日H时mm分}，{place}，调解员{s.MediatorName}。请登录平台查看；不方便上网的请拨打12368。";
    }
}
