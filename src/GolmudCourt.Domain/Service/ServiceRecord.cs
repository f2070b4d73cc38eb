using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Service;

/// <summary>The recipient, as known when service began.</summary>
/// <param name="PartyNumber">The party's number in the matter.</param>
/// <param name="Name">Name.</param>
/// <param name="UserId">The account, where there is one.</param>
/// <param name="DocumentNumber">The number of the identity document; proves who opens it by short code.</param>
/// <param name="Phone">Mobile number.</param>
/// <param name="Email">E-mail.</param>
/// <param name="Address">Postal address.</param>
public sealed record ServiceRecipient(int PartyNumber, string Name, long? UserId, string? DocumentNumber, string? Phone, string? Email, string? Address);

/// <summary>
/// 送达: one document, one recipient, every attempt. The day of effect is counted anew after every step and explained;
/// what failed waits for the clerk until a later attempt takes effect.
/// </summary>
public sealed partial class ServiceRecord : Matter
{
    private const int RemarkMaxLength = 300;

    private readonly List<ServiceAttempt> _attempts = [];
    private readonly List<ServiceCode> _codes = [];

    private ServiceRecord()
    {
    }

    /// <summary>Begins service of a document on a recipient.</summary>
    public static ServiceRecord Start(Guid key, IssuedDocument document, ServiceRecipient recipient, ServiceTerms terms, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(occasion);
        if (document.Audience != DocumentAudience.Matter)
        {
            throw new RuleViolation("service.confidential", "保密的文书不送达", "特邀调解规定 22");
        }

        var record = new ServiceRecord
        {
            Key = key,
            DocumentId = document.Id,
            DocumentName = document.Name,
            DocumentNumber = document.Number,
            OfMatter = document.MatterKey,
            PartyNumber = recipient.PartyNumber,
            RecipientName = recipient.Name,
            RecipientUserId = recipient.UserId,
            IdentityNumber = recipient.DocumentNumber,
            Phone = recipient.Phone,
            Email = recipient.Email,
            Address = recipient.Address,
            ConfirmedAddress = terms.ConfirmedAddress,
            ConsentedAt = terms.Consented ? occasion.Now : null,
            SummaryProcedure = terms.SummaryProcedure,
            PersonalOnly = terms.PersonalOnly,
            StartedAt = occasion.Now,
        };
        record.Write(occasion, "Start", "", "Open", $"开始向{recipient.Name}送达《{document.Name}》（{document.Number}）", null);
        return record;
    }

    /// <summary>The document.</summary>
    public long DocumentId { get; private set; }

    /// <summary>Its title.</summary>
    public string DocumentName { get; private set; } = "";

    /// <summary>Its number.</summary>
    public string DocumentNumber { get; private set; } = "";

    /// <summary>The matter of the document.</summary>
    public Guid OfMatter { get; private set; }

    /// <summary>The party's number in the matter.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>Name.</summary>
    public string RecipientName { get; private set; } = "";

    /// <summary>The account.</summary>
    public long? RecipientUserId { get; private set; }

    /// <summary>The number of the identity document. Encrypted at rest.</summary>
    public string? IdentityNumber { get; private set; }

    /// <summary>Mobile number. Encrypted at rest.</summary>
    public string? Phone { get; private set; }

    /// <summary>E-mail. Encrypted at rest.</summary>
    public string? Email { get; private set; }

    /// <summary>Postal address.</summary>
    public string? Address { get; private set; }

    /// <summary>Whether the recipient itself gave or confirmed the address.</summary>
    public bool ConfirmedAddress { get; private set; }

    /// <summary>When the recipient agreed to electronic service; null without.</summary>
    public DateTimeOffset? ConsentedAt { get; private set; }

    /// <summary>Whether the recipient agreed on the page of a short code.</summary>
    public bool ConsentedByCode { get; private set; }

    /// <summary>简易程序.</summary>
    public bool SummaryProcedure { get; private set; }

    /// <summary>调解书.</summary>
    public bool PersonalOnly { get; private set; }

    /// <summary>When service began.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>The day of effect; null while there is none. It may lie ahead, of a public notice.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>The attempt it rests on.</summary>
    public int? EffectiveBy { get; private set; }

    /// <summary>Why that day.</summary>
    public string? Explanation { get; private set; }

    /// <summary>The article.</summary>
    public string? Article { get; private set; }

    /// <summary>Whether it is a presumption.</summary>
    public bool Rebuttable { get; private set; }

    /// <summary>Whether the day is counted without published calendar data.</summary>
    public bool Provisional { get; private set; }

    /// <summary>Whether the clerk must do something: the last attempt came to nothing.</summary>
    public bool NeedsClerk { get; private set; }

    /// <summary>The attempts.</summary>
    public IReadOnlyList<ServiceAttempt> Attempts => _attempts;

    /// <summary>The short codes.</summary>
    public IReadOnlyList<ServiceCode> Codes => _codes;

    /// <inheritdoc/>
    protected override string StateNow => EffectiveOn is null ? "Open" : "Effective";

    /// <summary>The terms as they stand.</summary>
    public ServiceTerms Terms => new(ConfirmedAddress, ConsentedAt is not null, SummaryProcedure, PersonalOnly);

    /// <summary>Makes an attempt.</summary>
    /// <exception cref="RuleViolation"><c>service.effective</c>, <c>service.no-consent</c>, <c>service.no-address</c>, <c>service.summary</c>, <c>service.details</c>.</exception>
    public ServiceAttempt Attempt(ServiceChannel channel, string? details, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        if (EffectiveOn is { } day)
        {
            throw new RuleViolation("service.effective", $"这份文书已于{day:yyyy年M月d日}送达{RecipientName}，不用再次送达");
        }

        if (channel is ServiceChannel.Portal or ServiceChannel.Email && ConsentedAt is null)
        {
            throw new RuleViolation("service.no-consent", $"{RecipientName}没有同意电子送达，请改用邮寄、直接送达；也可以发短信提示，由收件人自己决定是否在线领取", "民诉法 90；在线诉讼规则 4", "Channel");
        }

        if (channel == ServiceChannel.PublicNotice && SummaryProcedure)
        {
            throw new RuleViolation("service.summary", "适用简易程序的案件不适用公告送达；下落不明的，应当转为普通程序", "民诉解释 140", "Channel");
        }

        var lacks = channel switch
        {
            ServiceChannel.Portal when RecipientUserId is null => "收件人没有账号",
            ServiceChannel.Email when Email is null => "收件人没有留电子邮箱",
            ServiceChannel.Email when RecipientUserId is null && (IdentityNumber is null || Phone is null) =>
                "收件人没有账号，又不知道证件号码或者手机号码，打开文书时无法核对身份",
            ServiceChannel.Sms when Phone is null => "收件人没有留手机号码",
            ServiceChannel.Sms when IdentityNumber is null => "不知道收件人的证件号码，领取时无法核对身份",
            ServiceChannel.Post when Address is null => "不知道收件人的地址",
            _ => null,
        };
        if (lacks is not null)
        {
            throw new RuleViolation("service.no-address", $"{lacks}，不能用“{ServiceNames.Of(channel)}”送达", null, "Channel");
        }

        var attempt = new ServiceAttempt((_attempts.Count == 0 ? 0 : _attempts[^1].Number) + 1, channel, Remark(details), occasion);
        _attempts.Add(attempt);
        NeedsClerk = false;
        var act = ServiceWorkflow.IsMessage(channel) ? "AttemptByMessage" : channel == ServiceChannel.Portal ? "AttemptInPortal" : "Attempt";
        Write(occasion, act, StateNow, StateNow, $"向{RecipientName}以{ServiceNames.Of(channel)}送达", attempt.Details);
        return attempt;
    }

    /// <summary>
    /// The system shows that the message of an attempt was sent (民诉解释 135). The word may come late or twice: what has come to an
    /// end meanwhile stays as it is.
    /// </summary>
    /// <returns>Whether anything changed.</returns>
    public bool Arrived(int number, Occasion occasion)
    {
        var waits = _attempts.Exists(a => a.Number == number && a is { DeliveredOn: null, Status: AttemptStatus.Sent or AttemptStatus.Read });
        if (waits)
        {
            Record(number, AttemptAct.Deliver, null, null, null, occasion);
        }

        return waits;
    }

    /// <summary>The message of an attempt could not be sent, for good.</summary>
    /// <returns>Whether anything changed; what was opened or ended otherwise meanwhile stays.</returns>
    public bool NotSent(int number, string why, Occasion occasion)
    {
        var waits = _attempts.Exists(a => a.Number == number && a.Status == AttemptStatus.Sent);
        if (waits)
        {
            Record(number, AttemptAct.Fail, null, null, why, occasion);
        }

        return waits;
    }

    /// <summary>Records what happened to an attempt, and counts the day of effect anew.</summary>
    /// <param name="number">The attempt.</param>
    /// <param name="act">What happened.</param>
    /// <param name="day">On which day, where a person reports it; today otherwise.</param>
    /// <param name="reason">Why a letter came back.</param>
    /// <param name="remark">In words.</param>
    /// <param name="occasion">Who and when.</param>
    /// <exception cref="RuleViolation"><c>workflow.closed</c>, <c>service.channel</c>, <c>service.personal</c>, <c>service.day</c>, <c>service.remark</c>.</exception>
    public void Record(int number, AttemptAct act, DateOnly? day, ReturnReason? reason, string? remark, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var attempt = _attempts.Find(a => a.Number == number) ?? throw new RuleViolation("service.gone", "没有这次送达，请刷新页面");
        if (act == AttemptAct.Leave && PersonalOnly)
        {
            throw new RuleViolation("service.personal", "调解书应当直接送达当事人本人，不适用留置送达", "民诉解释 133");
        }

        // A public notice may be entered with the day it will be printed last; everything else has happened.
        if (day > occasion.Today && attempt.Channel != ServiceChannel.PublicNotice)
        {
            throw new RuleViolation("service.day", "日期不能晚于今天", null, "Day");
        }

        if (act is AttemptAct.Fail or AttemptAct.Leave or AttemptAct.ProveArrival && string.IsNullOrWhiteSpace(remark))
        {
            throw new RuleViolation("service.remark", act == AttemptAct.Fail ? "请写明失败的原因" : "请写明经过和证明材料", null, "Remark");
        }

        if ((act == AttemptAct.Return && reason is null) || (act == AttemptAct.ProveArrival && day is null))
        {
            throw new RuleViolation("service.details", act == AttemptAct.Return ? "请选择退回的原因" : "请填写证明的日期", null, act == AttemptAct.Return ? "Reason" : "Day");
        }

        attempt.Do(act, day, reason, Remark(remark), occasion);
        var before = StateNow;
        CountAgain(occasion);
        Write(occasion, act.ToString(), before, StateNow, $"{ServiceNames.Of(attempt.Channel)}：{ServiceNames.Of(act)}{(reason is { } why ? $"，{ServiceNames.Of(why)}" : "")}", Remark(remark));
    }

    private void CountAgain(Occasion occasion)
    {
        var effect = ServiceEffect.Of(Terms, _attempts.Select(a => a.Facts), occasion.Calendar);
        (EffectiveOn, EffectiveBy, Explanation, Article) = (effect?.Day, effect?.AttemptNumber, effect?.Explanation, effect?.Article);
        (Rebuttable, Provisional) = (effect?.Rebuttable ?? false, effect?.Provisional ?? false);
        NeedsClerk = effect is null && _attempts[^1].Status is AttemptStatus.Failed or AttemptStatus.Returned;
    }

    private static string? Remark(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : text.Length <= RemarkMaxLength ? text.Trim()
        : throw new RuleViolation("service.remark", $"不超过{RemarkMaxLength}个字", null, "Remark");
}
