using System.Globalization;
using GolmudCourt.Web.Hosting;

namespace GolmudCourt.Web.Notifications;

/// <summary>What stands around the sentence of a notice in an e-mail and in a short message.</summary>
internal static class NoticeWords
{
    /// <summary>The short message.</summary>
    public static string SmsOf(string text, CourtSettings court) => $"【{court.Name}】{text}";

    /// <summary>The e-mail.</summary>
    public static Letter LetterOf(string address, NoticeGroup group, string text, long noticeId, Guid key, CourtSettings court, NoticeSettings settings)
    {
        var link = string.IsNullOrWhiteSpace(settings.PortalUrl) ? ""
            : string.Create(CultureInfo.InvariantCulture, $"\n查看：{settings.PortalUrl.TrimEnd('/')}/notices/{noticeId}\n");
        return new Letter(
            address, $"【{court.Name}】{NoticeNames.Of(group)}通知",
            $"您好：\n\n{text}\n{link}\n内容请登录{court.Name}诉讼服务平台查看。法院工作人员不会通过邮件索要密码、验证码或者要求转账。\n"
            + "这封邮件由系统自动发出，请勿回复；有疑问的请拨打12368。不想再收到邮件的，可以在平台“我的账号—通知设置”里关闭。\n",
            key);
    }

    /// <summary>The e-mail with a code.</summary>
    public static Letter CodeOf(string address, string code, CourtSettings court) => new(
        address, $"【{court.Name}】邮箱验证码", $"验证码{code}，10分钟内有效。不是您本人操作的，请不要理会这封邮件。法院工作人员不会向您索要验证码。\n", Guid.NewGuid());

    /// <summary>The short message of service. It names neither the document nor the matter.</summary>
    /// <param name="link">The page where the document is opened.</param>
    /// <param name="code">The short code, spaced.</param>
    /// <param name="days">For how many days it is good.</param>
    /// <param name="court">The court.</param>
    public static string ServiceSmsOf(string link, string code, int days, CourtSettings court) =>
        $"【{court.Name}】有一份文书送达给您。请打开{link}领取，短码{code}，{days}日内有效。是否在线领取由您决定，也可以到法院领取。有疑问请拨打12368。";

    /// <summary>The text of the e-mail of service, for one who agreed to it. The document itself is behind the check of the person.</summary>
    /// <param name="link">The page where the document is opened.</param>
    /// <param name="code">The short code, spaced; null where the recipient can only sign in.</param>
    /// <param name="days">For how many days it is good.</param>
    /// <param name="court">The court.</param>
    public static string ServiceMailOf(string link, string? code, int days, CourtSettings court) =>
        $"您好：\n\n您同意了电子送达，现有一份文书向您送达。\n"
        + (code is null ? $"请登录{court.Name}诉讼服务平台打开：{link}\n" : $"请打开：{link}\n短码：{code}（{days}日内有效），并准备好您的证件号码和手机。\n")
        + "\n您确认过电子邮箱的，本邮件发送成功之日就是送达之日，与送达有关的期限从次日起计算，请及时查看。要纸质文书的，可以向法院提出。\n";

    /// <summary>The e-mail of service.</summary>
    public static Letter ServiceLetterOf(string address, string text, Guid key, CourtSettings court) => new(
        address, $"【{court.Name}】文书送达",
        $"{text}\n法院工作人员不会通过邮件索要密码、验证码或者要求转账。\n这封邮件由系统自动发出，请勿回复；有疑问的请拨打12368。\n", key);

    /// <summary>Why a message of service was not sent, for the clerk.</summary>
    /// <param name="error">The code the channel gave.</param>
    public static string WhyNotSent(string? error) => error switch
    {
        null or "not connected" => "短信、邮件服务没有接通，没有发出",
        "no address" => "没有可用的号码或者邮箱，没有发出",
        _ when error.StartsWith("smtp 5", StringComparison.Ordinal) => $"对方的邮件服务器拒收，邮箱可能不存在或者已满（{error}）",
        _ => $"多次尝试仍没有发出（{error}）",
    };
}
