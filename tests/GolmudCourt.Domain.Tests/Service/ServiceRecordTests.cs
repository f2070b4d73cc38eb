using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Service;
using Xunit;

namespace GolmudCourt.Domain.Tests.Service;

public sealed class ServiceRecordTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly ServiceTerms s_agreed = new(ConfirmedAddress: true, Consented: true, SummaryProcedure: false, PersonalOnly: false);
    private static readonly ServiceTerms s_silent = new(ConfirmedAddress: false, Consented: false, SummaryProcedure: false, PersonalOnly: false);

    public static TheoryData<AttemptStatus, AttemptAct, CourtRole> Cells
    {
        get
        {
            var cells = new TheoryData<AttemptStatus, AttemptAct, CourtRole>();
            foreach (var status in Enum.GetValues<AttemptStatus>())
            {
                foreach (var act in Enum.GetValues<AttemptAct>())
                {
                    foreach (var role in Enum.GetValues<CourtRole>())
                    {
                        cells.Add(status, act, role);
                    }
                }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_cell_of_the_gate_is_open_or_closed_as_the_law_has_it(AttemptStatus from, AttemptAct act, CourtRole role)
    {
        AttemptStatus? to = (from, act, role) switch
        {
            (AttemptStatus.Sent, AttemptAct.Deliver, CourtRole.Clerk or CourtRole.System) => AttemptStatus.Delivered,
            (AttemptStatus.Read, AttemptAct.Deliver, CourtRole.System) => AttemptStatus.Read,
            (AttemptStatus.Delivered, AttemptAct.Fail, CourtRole.Clerk) => AttemptStatus.Failed,
            (AttemptStatus.Sent or AttemptStatus.Delivered, AttemptAct.Open, CourtRole.Litigant or CourtRole.Agent or CourtRole.System) => AttemptStatus.Read,
            (AttemptStatus.Sent or AttemptStatus.Delivered or AttemptStatus.Read, AttemptAct.Acknowledge, CourtRole.Litigant or CourtRole.Agent or CourtRole.System or CourtRole.Clerk) => AttemptStatus.Read,
            (AttemptStatus.Sent, AttemptAct.Leave, CourtRole.Clerk) => AttemptStatus.Left,
            (AttemptStatus.Sent, AttemptAct.Return, CourtRole.Clerk) => AttemptStatus.Returned,
            (AttemptStatus.Sent, AttemptAct.Fail, CourtRole.Clerk or CourtRole.System) => AttemptStatus.Failed,
            (AttemptStatus.Delivered or AttemptStatus.Read, AttemptAct.ProveArrival, CourtRole.Clerk) => from,
            _ => null,
        };
        if (to is null)
        {
            Assert.Equal("workflow.closed", Assert.Throws<RuleViolation>(() => ServiceWorkflow.Table.Next(from, act, role)).Code);
        }
        else
        {
            Assert.Equal(to, ServiceWorkflow.Table.Next(from, act, role).To);
        }
    }

    [Fact]
    public void The_account_of_one_who_agreed_is_served_on_arrival()
    {
        var record = Start(s_agreed);
        record.Attempt(ServiceChannel.Portal, null, By(CourtRole.Clerk));
        Assert.Null(record.EffectiveOn);
        record.Record(1, AttemptAct.Deliver, null, null, null, By(CourtRole.System));
        Assert.Equal((new DateOnly(2026, 11, 23), "在线诉讼规则 31；民诉解释 135"), (record.EffectiveOn, record.Article));
        Assert.Equal("service.effective", Refused(() => record.Attempt(ServiceChannel.Post, null, By(CourtRole.Clerk))));
        Assert.Equal(record.JournalLength, record.UnsavedEntries.Count);
    }

    [Theory]
    [InlineData(ServiceChannel.Portal, "service.no-consent")]
    [InlineData(ServiceChannel.Email, "service.no-consent")]
    [InlineData(ServiceChannel.Sms, null)]
    [InlineData(ServiceChannel.Post, null)]
    [InlineData(ServiceChannel.InPerson, null)]
    [InlineData(ServiceChannel.PublicNotice, null)]
    public void Without_consent_only_channels_that_need_none_are_open(ServiceChannel channel, string? refused)
    {
        var record = Start(s_silent);
        if (refused is null)
        {
            record.Attempt(channel, null, By(CourtRole.Clerk));
            Assert.Single(record.Attempts);
        }
        else
        {
            Assert.Equal(refused, Refused(() => record.Attempt(channel, null, By(CourtRole.Clerk))));
        }
    }

    [Theory]
    [InlineData(ServiceChannel.Portal)]
    [InlineData(ServiceChannel.Email)]
    [InlineData(ServiceChannel.Sms)]
    [InlineData(ServiceChannel.Post)]
    public void A_channel_without_its_address_is_refused(ServiceChannel channel) =>
        Assert.Equal("service.no-address", Refused(() => Start(s_agreed, new ServiceRecipient(1, "张三", null, null, null, null, null)).Attempt(channel, null, By(CourtRole.Clerk))));

    [Fact]
    public void Summary_procedure_knows_no_public_notice() =>
        Assert.Equal("service.summary", Refused(() => Start(s_silent with { SummaryProcedure = true }).Attempt(ServiceChannel.PublicNotice, null, By(CourtRole.Clerk))));

    [Fact]
    public void A_mediation_statement_is_not_left_at_the_door()
    {
        var record = Start(s_silent with { PersonalOnly = true });
        record.Attempt(ServiceChannel.InPerson, null, By(CourtRole.Clerk));
        Assert.Equal("service.personal", Refused(() => record.Record(1, AttemptAct.Leave, null, null, "拒绝开门", By(CourtRole.Clerk))));
    }

    [Fact]
    public void What_failed_waits_for_the_clerk_until_another_attempt()
    {
        var record = Start(s_silent);
        record.Attempt(ServiceChannel.Post, "1234567890", By(CourtRole.Clerk));
        Assert.False(record.NeedsClerk);
        record.Record(1, AttemptAct.Return, null, ReturnReason.Other, null, By(CourtRole.Clerk));
        Assert.True(record.NeedsClerk);
        record.Attempt(ServiceChannel.InPerson, null, By(CourtRole.Clerk));
        Assert.False(record.NeedsClerk);
        record.Record(2, AttemptAct.Deliver, null, null, null, By(CourtRole.Clerk));
        Assert.Equal(2, record.EffectiveBy);
    }

    [Fact]
    public void Opening_by_short_code_serves_only_with_an_express_yes()
    {
        var record = Start(s_silent);
        record.Attempt(ServiceChannel.Sms, null, By(CourtRole.Clerk));
        record.OpenedByRecipient(By(CourtRole.System));
        Assert.Null(record.EffectiveOn);
        var other = Start(s_silent);
        other.Attempt(ServiceChannel.Sms, null, By(CourtRole.Clerk));
        other.Consent(By(CourtRole.System));
        other.OpenedByRecipient(By(CourtRole.System));
        Assert.Equal((new DateOnly(2026, 11, 23), true), (other.EffectiveOn, other.Rebuttable));
        other.KeepConsent(stands: false, By(CourtRole.Clerk));
        Assert.NotNull(other.ConsentedAt);
    }

    [Fact]
    public void Consent_taken_back_closes_the_electronic_channels()
    {
        var record = Start(s_agreed);
        record.KeepConsent(stands: false, By(CourtRole.Clerk));
        Assert.Equal("service.no-consent", Refused(() => record.Attempt(ServiceChannel.Portal, null, By(CourtRole.Clerk))));
    }

    [Theory]
    [InlineData(AttemptAct.Leave, "service.channel")]
    [InlineData(AttemptAct.Open, "service.channel")]
    [InlineData(AttemptAct.Acknowledge, "service.channel")]
    public void A_letter_knows_only_the_acts_of_the_post(AttemptAct act, string code)
    {
        var record = Start(s_silent);
        record.Attempt(ServiceChannel.Post, null, By(CourtRole.Clerk));
        Assert.Equal(code, Refused(() => record.Record(1, act, null, null, "说明", By(CourtRole.Clerk))));
    }

    [Theory]
    [InlineData(AttemptAct.Deliver, 24, null, null, "service.day")]
    [InlineData(AttemptAct.Fail, null, null, " ", "service.remark")]
    [InlineData(AttemptAct.Return, null, null, null, "service.details")]
    public void What_is_not_told_fully_is_refused(AttemptAct act, int? day, ReturnReason? reason, string? remark, string code)
    {
        var record = Start(s_silent);
        record.Attempt(ServiceChannel.Post, null, By(CourtRole.Clerk));
        Assert.Equal(code, Refused(() => record.Record(1, act, day is { } d ? new DateOnly(2026, 11, d) : null, reason, remark, By(CourtRole.Clerk))));
    }

    [Fact]
    public void A_code_locks_after_the_tries_the_court_allows_at_either_question()
    {
        var record = Start(s_silent);
        var code = record.IssueCode(ServiceChannel.Sms, "aa", s_now.AddDays(15), 3, By(CourtRole.Clerk));
        Assert.Equal(ServiceCodeCheck.Right, code.Try("aa", "002x", record.IdentityNumber, s_now));
        Assert.Equal(ServiceCodeCheck.Wrong, code.Try("bb", s_now));
        Assert.Equal(ServiceCodeCheck.Wrong, code.Try("aa", "1234", record.IdentityNumber, s_now));
        Assert.Equal(ServiceCodeCheck.Locked, code.Try("aa", "", record.IdentityNumber, s_now));
        Assert.Equal(ServiceCodeCheck.Locked, code.Try("aa", "002X", record.IdentityNumber, s_now));
        var next = record.IssueCode(ServiceChannel.Sms, "cc", s_now.AddDays(15), 3, By(CourtRole.Clerk));
        Assert.Equal(ServiceCodeCheck.Expired, next.Try("cc", s_now.AddDays(15)));
        record.IssueCode(ServiceChannel.Sms, "dd", s_now.AddDays(15), 3, By(CourtRole.Clerk));
        Assert.Equal(ServiceCodeCheck.Expired, next.Try("cc", s_now));
    }

    [Fact]
    public void What_is_confidential_is_never_served() => Assert.Equal("service.confidential", Refused(() =>
        ServiceRecord.Start(Guid.NewGuid(), Document(DocumentKinds.Minutes, CourtRole.Mediator), Person, s_agreed, By(CourtRole.Clerk))));

    private static ServiceRecipient Person => new(1, "张三", 7, "11010519491231002X", "13800000001", "a@example.cn", "格尔木市测试路1号");

    private static string Refused(Action act) => Assert.Throws<RuleViolation>(act).Code;

    private static Occasion By(CourtRole role) => new(new Actor(1, "某人", role), s_now, CourtCalendar.Empty);

    private static ServiceRecord Start(ServiceTerms terms, ServiceRecipient? person = null) =>
        ServiceRecord.Start(Guid.NewGuid(), Document(DocumentKinds.Acceptance, CourtRole.Clerk), person ?? Person, terms, By(CourtRole.Clerk));

    private static IssuedDocument Document(DocumentKind kind, CourtRole by) =>
        IssuedDocument.Issue(Guid.NewGuid(), "格文〔2026〕000001号", kind, Guid.NewGuid(), new TemplateUsed(0, "00"), new DocumentFile("11", 1), null, By(by));
}
