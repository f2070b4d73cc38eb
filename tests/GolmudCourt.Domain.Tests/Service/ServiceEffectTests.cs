using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Service;
using Xunit;

namespace GolmudCourt.Domain.Tests.Service;

/// <summary>The day of effect, case by case (domain-rules 2.4).</summary>
public sealed class ServiceEffectTests
{
    private static readonly ServiceTerms s_confirmed = new(ConfirmedAddress: true, Consented: true, SummaryProcedure: false, PersonalOnly: false);
    private static readonly ServiceTerms s_unconfirmed = s_confirmed with { ConfirmedAddress = false };

    public static TheoryData<string, ServiceTerms, AttemptFacts, string?, string> Cases => new()
    {
        { "账号，地址经确认：到达之日", s_confirmed, Of(ServiceChannel.Portal, delivered: 10), "2026-11-10", "在线诉讼规则 31" },
        { "邮箱，地址经确认：到达之日，不问是否已阅", s_confirmed, Of(ServiceChannel.Email, delivered: 10, read: 14), "2026-11-10", "到达该系统之日" },
        { "对方证明另一日：以证明为准", s_confirmed, Of(ServiceChannel.Email, delivered: 10, proved: 12), "2026-11-12", "民诉解释 135" },
        { "没有同意：到达、已阅都不生效", s_confirmed with { Consented = false }, Of(ServiceChannel.Portal, delivered: 10, read: 11), null, "" },
        { "地址未确认：到达不生效", s_unconfirmed, Of(ServiceChannel.Portal, delivered: 10), null, "" },
        { "地址未确认：已阅之日，推定", s_unconfirmed, Of(ServiceChannel.Portal, delivered: 10, read: 13), "2026-11-13", "推定" },
        { "地址未确认：回复之日", s_unconfirmed, Of(ServiceChannel.Email, delivered: 10, acknowledged: 12), "2026-11-12", "回复收悉" },
        { "地址未确认：先已阅后回复，以先生效的为准", s_unconfirmed, Of(ServiceChannel.Email, read: 12, acknowledged: 15), "2026-11-12", "已阅" },
        { "地址未确认：同日已阅并回复，是回复，不是推定", s_unconfirmed, Of(ServiceChannel.Email, read: 12, acknowledged: 12), "2026-11-12", "回复收悉" },
        { "短信提示：发出不生效，即使号码经确认", s_confirmed, Of(ServiceChannel.Sms), null, "" },
        { "短信提示：打开之日", s_confirmed, Of(ServiceChannel.Sms, read: 16), "2026-11-16", "已阅" },
        { "邮寄：回执收件日", s_unconfirmed, Of(ServiceChannel.Post, delivered: 9), "2026-11-09", "民诉法 91" },
        { "邮寄不需要同意电子送达", s_unconfirmed with { Consented = false }, Of(ServiceChannel.Post, delivered: 9), "2026-11-09", "回执" },
        { "邮寄：确认的地址不准确退回，退回之日", s_confirmed, Of(ServiceChannel.Post, returned: 18, why: ReturnReason.InaccurateAddress), "2026-11-18", "专递送达规定 11" },
        { "邮寄：变更没有告知退回", s_confirmed, Of(ServiceChannel.Post, returned: 18, why: ReturnReason.ChangeNotTold), "2026-11-18", "退回之日" },
        { "邮寄：拒收退回", s_confirmed, Of(ServiceChannel.Post, returned: 18, why: ReturnReason.Refused), "2026-11-18", "拒绝签收" },
        { "邮寄：无人签收退回，不视为送达", s_confirmed, Of(ServiceChannel.Post, returned: 18, why: ReturnReason.Other), null, "" },
        { "邮寄：地址是对方提供的，退回不视为送达", s_unconfirmed, Of(ServiceChannel.Post, returned: 18, why: ReturnReason.Refused), null, "" },
        { "直接送达：签收之日", s_unconfirmed, Of(ServiceChannel.InPerson, delivered: 5), "2026-11-05", "民诉法 87" },
        { "留置之日", s_unconfirmed, Of(ServiceChannel.InPerson, left: 6), "2026-11-06", "民诉法 89" },
        { "调解书不能留置", s_unconfirmed with { PersonalOnly = true }, Of(ServiceChannel.InPerson, left: 6), null, "" },
        { "公告：次日起30日", s_unconfirmed with { Consented = false }, Of(ServiceChannel.PublicNotice, delivered: 2), "2026-12-02", "民诉法 95" },
        { "公告：末日是休息日的顺延", s_unconfirmed, Of(ServiceChannel.PublicNotice, delivered: 5), "2026-12-07", "民诉解释 138" },
        { "公告：简易程序不适用", s_unconfirmed with { SummaryProcedure = true }, Of(ServiceChannel.PublicNotice, delivered: 2), null, "" },
        { "公告没有刊登", s_unconfirmed, Of(ServiceChannel.PublicNotice), null, "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_day_of_effect_follows_the_rule_and_says_why(string name, ServiceTerms terms, AttemptFacts attempt, string? day, string said)
    {
        var effect = ServiceEffect.Of(terms, attempt, CourtCalendar.Empty);
        Assert.True(day == effect?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), $"{name}: {effect}");
        Assert.Contains(said, effect is null ? "" : $"{effect.Explanation}{effect.Article}", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_attempts_the_first_that_took_effect_counts()
    {
        var effect = ServiceEffect.Of(s_unconfirmed, [
            Of(ServiceChannel.Portal, delivered: 3, read: 12) with { Number = 1 },
            Of(ServiceChannel.Post, delivered: 9) with { Number = 2 },
            Of(ServiceChannel.InPerson, delivered: 11) with { Number = 3 },
        ], CourtCalendar.Empty);
        Assert.Equal((new DateOnly(2026, 11, 9), 2), (effect!.Day, effect.AttemptNumber));
    }

    [Fact]
    public void What_is_certain_goes_before_a_presumption_of_the_same_day()
    {
        var effect = ServiceEffect.Of(s_unconfirmed, [Of(ServiceChannel.Portal, read: 9) with { Number = 1 }, Of(ServiceChannel.Post, delivered: 9) with { Number = 2 }], CourtCalendar.Empty);
        Assert.False(effect!.Rebuttable);
    }

    private static AttemptFacts Of(
        ServiceChannel channel, int? delivered = null, int? proved = null, int? read = null, int? acknowledged = null, int? left = null, int? returned = null, ReturnReason? why = null) => new()
        {
            Channel = channel,
            DeliveredOn = Day(delivered),
            ProvedOn = Day(proved),
            ReadOn = Day(read),
            AcknowledgedOn = Day(acknowledged),
            LeftOn = Day(left),
            ReturnedOn = Day(returned),
            ReturnReason = why,
        };

    private static DateOnly? Day(int? day) => day is { } d ? new DateOnly(2026, 11, d) : null;
}
