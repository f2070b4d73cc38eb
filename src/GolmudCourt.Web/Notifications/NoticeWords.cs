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
}
