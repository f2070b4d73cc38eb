using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Service;
using Xunit;

namespace GolmudCourt.Domain.Tests.Service;

/// <summary>E-mail and short message: what the system shows of the sending is the ledger's, not what somebody enters (民诉解释 135).</summary>
public sealed class ServiceByMessageTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly ServiceTerms s_agreed = new(ConfirmedAddress: true, Consented: true, SummaryProcedure: false, PersonalOnly: false);

    private static ServiceRecipient Person => new(1, "张三", 7, "11010519491231002X", "13800000001", "a@example.cn", "格尔木市测试路1号");

    [Fact]
    public void An_email_is_served_on_the_day_the_system_shows_it_sent()
    {
        var record = Started(ServiceChannel.Email);
        Assert.Null(record.EffectiveOn);
        Assert.True(record.Arrived(1, By(CourtRole.System, 1)));
        Assert.Equal((new DateOnly(2026, 11, 24), AttemptStatus.Delivered, "在线诉讼规则 31；民诉解释 135"), (record.EffectiveOn, record.Attempts[0].Status, record.Article));
    }

    [Fact]
    public void To_an_address_that_nobody_confirmed_arrival_alone_serves_nothing()
    {
        var record = Started(ServiceChannel.Email, s_agreed with { ConfirmedAddress = false });
        record.Arrived(1, By(CourtRole.System));
        Assert.Null(record.EffectiveOn);
        record.OpenedByRecipient(By(CourtRole.System, 2), ServiceChannel.Email);
        Assert.Equal((new DateOnly(2026, 11, 25), true), (record.EffectiveOn, record.Rebuttable));
    }

    [Fact]
    public void A_short_message_that_arrived_has_not_brought_the_document()
    {
        var record = Started(ServiceChannel.Sms);
        Assert.True(record.Arrived(1, By(CourtRole.System)));
        Assert.Equal((AttemptStatus.Delivered, (DateOnly?)null), (record.Attempts[0].Status, record.EffectiveOn));
        record.OpenedByRecipient(By(CourtRole.System, 3), ServiceChannel.Sms);
        Assert.Equal(new DateOnly(2026, 11, 26), record.EffectiveOn);
    }

    [Fact]
    public void The_word_that_it_was_sent_may_come_twice_and_after_the_opening()
    {
        var record = Started(ServiceChannel.Email);
        record.OpenedByRecipient(By(CourtRole.System), ServiceChannel.Email);
        Assert.True(record.Arrived(1, By(CourtRole.System)));
        Assert.Equal((AttemptStatus.Read, new DateOnly(2026, 11, 23)), (record.Attempts[0].Status, record.Attempts[0].DeliveredOn));
        var length = record.JournalLength;
        Assert.False(record.Arrived(1, By(CourtRole.System, 1)));
        Assert.False(record.Arrived(9, By(CourtRole.System, 1)));
        Assert.Equal((length, new DateOnly(2026, 11, 23)), (record.JournalLength, record.EffectiveOn));
    }

    [Fact]
    public void What_could_not_be_sent_waits_for_the_clerk_and_stays_failed()
    {
        var record = Started(ServiceChannel.Email);
        Assert.True(record.NotSent(1, "对方邮件服务器没有这个邮箱", By(CourtRole.System)));
        Assert.Equal((true, AttemptStatus.Failed, "对方邮件服务器没有这个邮箱"), (record.NeedsClerk, record.Attempts[0].Status, record.Attempts[0].Remark));
        Assert.False(record.NotSent(1, "又一次", By(CourtRole.System)));
        Assert.False(record.Arrived(1, By(CourtRole.System)));
        Assert.True(record.NeedsClerk);
    }

    [Fact]
    public void What_failed_while_another_attempt_is_under_way_is_no_work_item()
    {
        var record = Started(ServiceChannel.Email);
        record.Attempt(ServiceChannel.Post, "EMS1", By(CourtRole.Clerk));
        record.NotSent(1, "对方邮件服务器没有这个邮箱", By(CourtRole.System));
        Assert.False(record.NeedsClerk);
    }

    [Theory]
    [InlineData(ServiceChannel.Portal)]
    [InlineData(ServiceChannel.Email)]
    [InlineData(ServiceChannel.Sms)]
    public void Nobody_enters_an_electronic_arrival_by_hand(ServiceChannel channel)
    {
        var record = Started(channel);
        Assert.Equal("service.by-system", Refused(() => record.Record(1, AttemptAct.Deliver, null, null, null, By(CourtRole.Clerk))));
        Assert.Equal(AttemptStatus.Sent, record.Attempts[0].Status);
    }

    [Fact]
    public void An_email_that_came_back_had_not_arrived()
    {
        var record = Started(ServiceChannel.Email);
        record.Arrived(1, By(CourtRole.System));
        Assert.Equal("service.remark", Refused(() => record.Record(1, AttemptAct.Fail, null, null, null, By(CourtRole.Clerk))));
        record.Record(1, AttemptAct.Fail, null, null, "收到退信，邮箱已满", By(CourtRole.Clerk, 1));
        Assert.Equal((null, true, AttemptStatus.Failed), (record.EffectiveOn, record.NeedsClerk, record.Attempts[0].Status));
    }

    [Theory]
    [InlineData(ServiceChannel.Portal)]
    [InlineData(ServiceChannel.Sms)]
    public void Nothing_else_that_arrived_fails_afterwards(ServiceChannel channel)
    {
        var record = Started(channel);
        record.Arrived(1, By(CourtRole.System));
        Assert.Equal("service.arrived", Refused(() => record.Record(1, AttemptAct.Fail, null, null, "说不清", By(CourtRole.Clerk))));
    }

    [Theory]
    [InlineData(null, "11010519491231002X", null)]
    [InlineData(null, null, "13800000001")]
    public void One_who_could_not_open_it_is_not_served_by_email(long? user, string? identity, string? phone)
    {
        var record = Start(s_agreed, Person with { UserId = user, DocumentNumber = identity, Phone = phone });
        Assert.Equal("service.no-address", Refused(() => record.Attempt(ServiceChannel.Email, null, By(CourtRole.Clerk))));
    }

    [Fact]
    public void A_code_sent_another_way_stays_good()
    {
        var record = Started(ServiceChannel.Email);
        var mailed = record.IssueCode(ServiceChannel.Email, "aa", s_now.AddDays(15), 3, By(CourtRole.Clerk));
        var texted = record.IssueCode(ServiceChannel.Sms, "bb", s_now.AddDays(15), 3, By(CourtRole.Clerk));
        Assert.Equal((ServiceCodeCheck.Right, ServiceCodeCheck.Right), (mailed.Try("aa", s_now), texted.Try("bb", s_now)));
        record.IssueCode(ServiceChannel.Email, "cc", s_now.AddDays(15), 3, By(CourtRole.Clerk));
        Assert.Equal((ServiceCodeCheck.Expired, ServiceCodeCheck.Right), (mailed.Try("aa", s_now), texted.Try("bb", s_now)));
    }

    [Fact]
    public void The_attempt_opened_is_that_of_the_code()
    {
        var record = Started(ServiceChannel.Email);
        record.Attempt(ServiceChannel.Sms, null, By(CourtRole.Clerk));
        record.OpenedByRecipient(By(CourtRole.System), ServiceChannel.Email);
        Assert.Equal([AttemptStatus.Read, AttemptStatus.Sent], record.Attempts.Select(a => a.Status));
    }

    [Fact]
    public void A_new_address_is_used_until_something_took_effect()
    {
        var record = Started(ServiceChannel.Email);
        record.KeepRecipient(Person with { Email = "b@example.cn" });
        Assert.Equal("b@example.cn", record.Email);
        record.Arrived(1, By(CourtRole.System));
        record.KeepRecipient(Person with { Email = "c@example.cn" });
        Assert.Equal("b@example.cn", record.Email);
    }

    private static ServiceRecord Started(ServiceChannel channel, ServiceTerms? terms = null)
    {
        var record = Start(terms ?? s_agreed, Person);
        record.Attempt(channel, null, By(CourtRole.Clerk));
        return record;
    }

    private static ServiceRecord Start(ServiceTerms terms, ServiceRecipient person) => ServiceRecord.Start(
        Guid.NewGuid(),
        IssuedDocument.Issue(
            Guid.NewGuid(), "格文〔2026〕000001号", DocumentKinds.Acceptance, Guid.NewGuid(), new TemplateUsed(0, "00"), new DocumentFile("11", 1), null,
            By(CourtRole.Clerk)),
        person, terms, By(CourtRole.Clerk));

    private static string Refused(Action act) => Assert.Throws<RuleViolation>(act).Code;

    private static Occasion By(CourtRole role, int daysLater = 0) => new(new Actor(1, "某人", role), s_now.AddDays(daysLater), CourtCalendar.Empty);
}
