using System.Data;
using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Accounts;

/// <summary>
/// Six-digit codes that prove a mobile number. A code is good for one purpose, ten minutes and five tries; a number
/// gets one a minute and five an hour. Only a keyed hash of it is kept.
/// </summary>
internal sealed class PhoneCodes(CourtDbContext db, ISmsGateway gateway, CourtClock clock)
{
    /// <summary>Confirms the number at registration.</summary>
    public const string ForRegistration = "registration";

    /// <summary>Lets a forgotten password be set anew.</summary>
    public const string ForPassword = "password";

    /// <summary>Confirms a new number of an account.</summary>
    public const string ForMobile = "mobile";

    /// <summary>Opens a document that is served by short code.</summary>
    public const string ForService = "service";

    /// <summary>How long a code is good.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    /// <summary>Confirms an address for e-mail; the code itself goes by e-mail.</summary>
    public const string ForMail = "mail";

    private const int Tries = 5;
    private const int AnHour = 5;
    private static readonly TimeSpan s_apart = TimeSpan.FromSeconds(60);

    /// <summary>Sends a code.</summary>
    /// <param name="mobile">The number in one form.</param>
    /// <param name="purpose">What the code is good for.</param>
    /// <param name="deliver">False to count a code without sending it, where nobody may learn that there is no one to send it to.</param>
    /// <returns>Null when it was sent, otherwise why not.</returns>
    public async Task<string?> SendAsync(string mobile, string purpose, bool deliver = true)
    {
        if (!gateway.IsOpen)
        {
            // Says so, to everybody alike.
            await gateway.SendAsync(mobile, "");
        }

        var (code, refused) = await IssueAsync(mobile, purpose);
        if (code is not null && deliver)
        {
            try
            {
                await gateway.SendAsync(mobile, $"【格尔木市人民法院】验证码{code}，10分钟内有效。法院工作人员不会向您索要验证码，请勿告诉他人。");
            }
            catch (RuleViolation) when (purpose == ForPassword)
            {
                // Whether there was somebody to send it to stays unknown, also when the gateway fails.
            }
        }

        return refused;
    }

    /// <summary>Makes a code without sending it.</summary>
    /// <param name="mobile">The number, or the address, in one form.</param>
    /// <param name="purpose">What the code is good for.</param>
    /// <returns>The code, or why there is none.</returns>
    public async Task<(string? Code, string? Refused)> IssueAsync(string mobile, string purpose)
    {
        var key = db.Cipher.LookupKey(mobile);
        var now = clock.Now;
        var code = RandomNumberGenerator.GetString("0123456789", 6);

        // Serialised, so that a burst of requests cannot send more than the limit allows.
        await using (var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable))
        {
            var since = now.AddHours(-1);
            var sent = await db.PhoneCodes.Where(c => c.MobileKey == key && c.SentAt > since).Select(c => c.SentAt).ToListAsync();
            if (sent.Count > 0 && sent.Max() + s_apart > now)
            {
                return (null, $"验证码刚刚发送过，请等{Math.Ceiling((sent.Max() + s_apart - now).TotalSeconds)}秒后再试");
            }

            if (sent.Count >= AnHour)
            {
                var (what, then) = (purpose == ForMail ? "邮箱" : "号码", sent.Min().ToOffset(CourtClock.Offset).AddHours(1).AddMinutes(1));
                return (null, $"这个{what}一小时内已发送{AnHour}次验证码，请在{then:HH:mm}以后再试");
            }

            db.PhoneCodes.Add(new PhoneCode { MobileKey = key, Purpose = purpose, CodeKey = KeyOf(mobile, purpose, code), SentAt = now });
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        return (code, null);
    }

    /// <summary>Checks a code and uses it up.</summary>
    /// <returns>Null when it is right, otherwise a sentence for the field.</returns>
    public async Task<string?> UseAsync(string mobile, string purpose, string? typed)
    {
        var key = db.Cipher.LookupKey(mobile);
        var now = clock.Now;
        var since = now - Life;
        var code = await db.PhoneCodes.AsNoTracking()
            .Where(c => c.MobileKey == key && c.Purpose == purpose && c.SentAt > since)
            .OrderByDescending(c => c.Id).FirstOrDefaultAsync();
        if (code is null || code.UsedAt is not null)
        {
            return "验证码已失效，请重新获取";
        }

        // The try is counted before the comparison: of many guesses at once only five are ever compared.
        var counted = await db.PhoneCodes.Where(c => c.Id == code.Id && c.Attempts < Tries)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.Attempts, c => c.Attempts + 1));
        if (counted == 0)
        {
            return $"验证码已输错{Tries}次，请重新获取";
        }

        var digits = string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(KeyOf(mobile, purpose, digits)), Encoding.ASCII.GetBytes(code.CodeKey)))
        {
            return purpose == ForMail ? "验证码不正确，请核对邮件" : "验证码不正确，请核对短信";
        }

        DateTimeOffset? used = now;
        return await db.PhoneCodes.Where(c => c.Id == code.Id && c.UsedAt == null).ExecuteUpdateAsync(s => s.SetProperty(c => c.UsedAt, used)) == 1
            ? null
            : "验证码已失效，请重新获取";
    }

    private string KeyOf(string mobile, string purpose, string code) => db.Cipher.LookupKey($"code/{purpose}/{mobile}/{code}");
}
