using System.Globalization;

namespace GolmudCourt.Web.Notifications;

/// <summary>What a person is reminded of.</summary>
internal enum ReminderKind
{
    /// <summary>提交补正材料.</summary>
    Correction,

    /// <summary>交纳案件受理费.</summary>
    Fee,

    /// <summary>选择调解员.</summary>
    Choice,

    /// <summary>调解员确认接受.</summary>
    Confirmation,

    /// <summary>签署协议.</summary>
    Signature,

    /// <summary>履行一期.</summary>
    Instalment,

    /// <summary>答复调解邀请.</summary>
    Invitation,

    /// <summary>加入、签署司法确认申请.</summary>
    Joining,

    /// <summary>提醒对方: an invitation to join that nobody has followed, to who invited.</summary>
    Unanswered,

    /// <summary>补齐或者补充司法确认的材料.</summary>
    Material,
}

/// <content>期限提醒, seven, three and one day before.</content>
internal static partial class NoticeCatalogue
{
    /// <summary>How many days before the last day a reminder goes out, the nearest first.</summary>
    public static IReadOnlyList<int> ReminderDays { get; } = [1, 3, 7];

    /// <summary>The sentence of a reminder.</summary>
    public static string Remind(ReminderKind kind, string matter, DateOnly due, int daysLeft)
    {
        var when = daysLeft == 0 ? "今天截止" : string.Create(CultureInfo.InvariantCulture, $"{due:yyyy年M月d日}截止，还有{daysLeft}天");
        return kind switch
        {
            ReminderKind.Correction => $"{matter}的补正材料还没有提交，{when}；逾期不补正的，材料将被退回。",
            ReminderKind.Fee => $"{matter}的案件受理费还没有交纳，{when}；逾期不交又没有获准缓减免的，按撤诉处理。",
            ReminderKind.Choice => $"{matter}还没有选择调解员，{when}；到期没有共同选定的，由法院指定。",
            ReminderKind.Confirmation => $"{matter}等您确认是否接受，{when}；逾期的重新选定或者指定。",
            ReminderKind.Signature => $"{matter}的调解协议等您签署，{when}。",
            ReminderKind.Invitation => $"{matter}的邀请还没有答复，{when}；同意、不同意都可以，到期没有答复的，调解不再进行。",
            ReminderKind.Joining => $"{matter}等您加入、签署，{when}；到期没有共同提出的，不能再申请。",
            ReminderKind.Unanswered => $"{matter}的邀请还没有人答复，{when}；请提醒对方凭短码加入，或者重新邀请。",
            ReminderKind.Material => $"{matter}要求的材料还没有提交，{when}。",
            _ => $"{matter}有一期内容等您履行，{when}；履行后请在平台登记。",
        };
    }

    /// <summary>Which reminder is due with so many days left; null when none is.</summary>
    public static int? ReminderFor(int daysLeft) => daysLeft < 0 ? null : ReminderDays.Where(d => daysLeft <= d).Select(d => (int?)d).FirstOrDefault();
}
