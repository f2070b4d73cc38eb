using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Roster;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Tests.Roster.People;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>A mediator from proposal to the end of the term, and who may be appointed.</summary>
public sealed class RosterMediatorTests
{
    public static TheoryData<string, MediatorDetails, string[]> Table => new()
    {
        { "complete", Ma, [] },
        { "no name", Ma with { Name = " " }, ["Name"] },
        { "an emoji for a name", Ma with { Name = "马😀" }, ["Name"] },
        { "no category", Ma with { Categories = [] }, ["Categories"] },
        { "a category that is none", Ma with { Categories = [(MediatorCategory)99] }, ["Categories"] },
        { "no field", Ma with { Fields = [] }, ["Fields"] },
        { "no language", Ma with { Languages = [] }, ["Languages"] },
        { "another language unnamed", Ma with { Languages = [CourtLanguage.Other] }, ["OtherLanguage"] },
        { "another language named", Ma with { Languages = [CourtLanguage.Other], OtherLanguage = "哈萨克语" }, [] },
        { "another language too long", Ma with { OtherLanguage = new string('字', 51) }, ["OtherLanguage"] },
        { "no area", Ma with { AreaServed = null }, ["AreaServed"] },
        { "an area too long", Ma with { AreaServed = new string('字', 201) }, ["AreaServed"] },
        { "strengths too long", Ma with { Strengths = new string('字', 201) }, ["Strengths"] },
        { "a township too long", Ma with { Township = new string('字', 51) }, ["Township"] },
        { "an employer too long", Ma with { Employer = new string('字', 101) }, ["Employer"] },
        { "fees without a note", Ma with { ChargesFees = true }, ["FeeNote"] },
        { "fees with a note", Ma with { ChargesFees = true, FeeNote = "每件200元" }, [] },
        { "a note too long", Ma with { ChargesFees = true, FeeNote = new string('字', 201) }, ["FeeNote"] },
        {
            "a people's mediator who charges",
            Ma with { ChargesFees = true, FeeNote = "每件200元", Categories = [MediatorCategory.PeoplesMediator] },
            ["ChargesFees"]
        },
        { "no biography", Ma with { Biography = "" }, ["Biography"] },
        { "a biography too long", Ma with { Biography = new string('字', 1001) }, ["Biography"] },
        { "no telephone", Ma with { Phone = null }, ["Phone"] },
        { "a landline", Ma with { Phone = "0979-8412345" }, ["Phone"] },
        { "half a character for a telephone", Ma with { Phone = "\ud800" }, ["Phone"] },
        { "a level that is none", Ma with { Level = (RosterLevel)9 }, ["Level"] },
        { "no inviting court", Ma with { InvitingCourt = " " }, ["InvitingCourt"] },
        { "a limit of none", Ma with { MaxOpenMatters = 0 }, ["MaxOpenMatters"] },
        { "a limit of one", Ma with { MaxOpenMatters = 1 }, [] },
        { "a limit too high", Ma with { MaxOpenMatters = 201 }, ["MaxOpenMatters"] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Problems_are_said_at_their_fields(string what, MediatorDetails details, string[] fields)
    {
        Assert.True(fields.SequenceEqual(details.Problems().Select(p => p.Field)), $"{what}: {string.Join("; ", details.Problems())}");
        if (fields is [var first, ..])
        {
            Refuses("roster.details", () => RosterMediator.Propose(Guid.NewGuid(), details, null, Clerk()), first);
        }
    }

    [Fact]
    public void What_is_entered_is_kept_in_one_form()
    {
        var mediator = RosterMediator.Propose(
            Guid.NewGuid(),
            Ma with
            {
                Name = " 马测试 ",
                Phone = "+86 139-0000-1234",
                Fields = [DisputeField.Labour, DisputeField.PrivateLoan, DisputeField.Labour],
                FeeNote = "不用",
                OtherLanguage = "不用",
            },
            null, Clerk());
        Assert.Equal(("马测试", "13900001234", null, null), (mediator.Name, mediator.Phone, mediator.FeeNote, mediator.OtherLanguage));
        Assert.Equal([DisputeField.PrivateLoan, DisputeField.Labour], mediator.Fields);
        Assert.Equal("推荐马测试为特邀调解员", mediator.UnsavedEntries.Single().Sentence);
    }

    [Fact]
    public void The_way_from_proposal_to_certificate_is_written_in_the_journal()
    {
        var mediator = Admitted();
        Assert.Equal(RosterStatus.Admitted, mediator.Status);
        Assert.Equal(("格调证2026001", Today, new DateOnly(2029, 11, 22)), (mediator.CertificateNumber, mediator.TermFrom, mediator.TermTo));
        Assert.Equal(
            ["推荐马测试为特邀调解员", "马测试参加了培训“调解员入册培训”，4.5学时", "马测试列入特邀调解员名册，聘期自2026年11月23日至2029年11月22日，证书编号格调证2026001"],
            mediator.UnsavedEntries.Select(e => e.Sentence));
        Assert.Null(JournalChain.FirstBreak(mediator.Key, mediator.JournalLength, mediator.JournalHead, mediator.UnsavedEntries));
        Assert.Equal("测试院庭长", mediator.Terms.Single().GrantedBy);
    }

    [Theory]
    [InlineData("", 0, "roster.certificate", "CertificateNumber")]
    [InlineData("12345678901234567890123456789012345678901", 0, "roster.certificate", "CertificateNumber")]
    [InlineData("格调证1", -1, "roster.term-past", "TermFrom")]
    public void An_admission_needs_a_certificate_and_a_term_from_today(string certificate, int days, string code, string field)
    {
        var mediator = Trained();
        Refuses(code, () => mediator.Admit(certificate, Today.AddDays(days), Settings, President()), field);
        Assert.Equal((RosterStatus.Trained, 0), (mediator.Status, mediator.Terms.Count));
    }

    [Fact]
    public void The_length_of_a_term_is_the_courts_setting()
    {
        var mediator = Trained();
        mediator.Admit("格调证1", Today, Settings with { TermYears = 5 }, President());
        Assert.Equal(new DateOnly(2031, 11, 22), mediator.TermTo);
        Assert.Throws<ArgumentException>(() => Trained().Admit("格调证1", Today, Settings with { TermYears = 0 }, President()));
    }

    [Theory]
    [InlineData(RosterStatus.Proposed)]
    [InlineData(RosterStatus.Trained)]
    [InlineData(RosterStatus.Suspended)]
    [InlineData(RosterStatus.Removed)]
    [InlineData(RosterStatus.Expired)]
    [InlineData(RosterStatus.NotAdmitted)]
    public void Nobody_who_is_not_on_the_roster_can_be_appointed(RosterStatus status)
    {
        var mediator = MediatorIn(status);
        Assert.False(mediator.IsAppointable(Today));
        Assert.Contains(mediator.StatusName, Refuses("roster.not-appointable", () => mediator.RequireAppointable(Today)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_who_is_admitted_can_be_appointed_from_the_first_day_to_the_last()
    {
        var mediator = Trained();
        mediator.Admit("格调证1", Today.AddDays(7), Settings, President());
        Assert.Equal(
            [false, true, true, false],
            new[] { Today.AddDays(6), Today.AddDays(7), mediator.TermTo!.Value, mediator.TermTo.Value.AddDays(1) }.Select(mediator.IsAppointable));
        mediator.RequireAppointable(Today.AddDays(7));
        Assert.Contains("届满", mediator.AppointmentProblem(mediator.TermTo.Value.AddDays(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suspension_has_a_ground_and_a_reason_and_ends_with_one()
    {
        var mediator = Admitted();
        Refuses("roster.reason", () => mediator.Suspend(SuspensionGround.MissedTraining, " 没来 ", President()), "Reason");
        mediator.Suspend(SuspensionGround.MissedTraining, "两次没有参加培训", President());
        Assert.Equal("马测试暂停接受委派：未参加任职期间培训（特邀规定 7）", mediator.UnsavedEntries[^1].Sentence);
        Refuses("roster.reason", () => mediator.Reinstate("", President()), "Reason");
        mediator.Reinstate("已经补上培训", President(Today.AddDays(30)));
        Assert.True(mediator.IsAppointable(Today.AddDays(30)));
        Assert.Equal(("两次没有参加培训", "已经补上培训"), (mediator.Suspensions.Single().Reason, mediator.Suspensions.Single().ReinstatedBecause));
    }

    [Fact]
    public void After_the_term_nobody_is_reinstated()
    {
        var mediator = MediatorIn(RosterStatus.Suspended);
        Refuses("roster.term-over", () => mediator.Reinstate("暂停事由已经消除", President(mediator.TermTo!.Value.AddDays(1))));
        mediator.Expire(Clerk(mediator.TermTo!.Value.AddDays(1)));
        Assert.Equal(RosterStatus.Expired, mediator.Status);
    }

    [Fact]
    public void A_term_expires_on_the_day_after_its_last()
    {
        var mediator = Admitted();
        Refuses("roster.term-running", () => mediator.Expire(Portal(mediator.TermTo!.Value)));
        mediator.Expire(Portal(mediator.TermTo!.Value.AddDays(1)));
        Assert.Equal((RosterStatus.Expired, "诉讼服务平台"), (mediator.Status, mediator.UnsavedEntries[^1].ActorName));
    }

    [Fact]
    public void A_renewal_needs_a_training_within_the_term()
    {
        var mediator = Trained();
        mediator.Admit("格调证1", Today.AddDays(1), Settings, President());
        var end = mediator.TermTo!.Value;
        Refuses("roster.renewal-untrained", () => mediator.Renew("格调证2", Settings, President(end)));
        Train(mediator, Today.AddDays(1));
        mediator.Renew("格调证2", Settings, President(end));
        Assert.Equal((Today.AddDays(1), end.AddYears(3), "格调证2"), (mediator.TermFrom, mediator.TermTo, mediator.CertificateNumber));
        Assert.Equal((2, end.AddDays(1)), (mediator.Terms[1].Number, mediator.Terms[1].From));
        Assert.True(mediator.IsAppointable(end));

        // The training of the first term does not open a third.
        Refuses("roster.renewal-untrained", () => mediator.Renew("格调证3", Settings, President(mediator.TermTo!.Value)));
    }

    [Fact]
    public void A_renewal_opens_some_days_before_the_end_as_the_court_sets_it()
    {
        var mediator = Admitted();
        var opens = mediator.TermTo!.Value.AddDays(-89);
        Refuses("roster.renewal-early", () => mediator.Renew("格调证2", Settings, President(opens.AddDays(-1))));
        Refuses("roster.certificate", () => mediator.Renew(" ", Settings, President(opens)), "CertificateNumber");
        mediator.Renew("格调证2", Settings, President(opens));
        Refuses("roster.renewal-early", () => mediator.Renew("格调证3", Settings, President(opens)));
    }

    [Fact]
    public void A_renewal_after_the_end_begins_on_its_day_and_the_time_between_stays_open()
    {
        var mediator = MediatorIn(RosterStatus.Expired);
        var day = mediator.TermTo!.Value.AddDays(40);
        mediator.Renew("格调证2", Settings, President(day));
        Assert.Equal((day, day.AddYears(3).AddDays(-1)), (mediator.TermFrom, mediator.TermTo));
        Assert.False(mediator.IsAppointable(day.AddDays(-1)));
    }

    [Fact]
    public void Who_leaves_without_blame_is_not_called_struck_off()
    {
        var mediator = Admitted();
        mediator.Remove(RemovalGround.OwnRequest, "本人申请退出", President());
        Assert.Equal(("已退出", "马测试退出名册：申请退出（特邀规定 10）"), (mediator.StatusName, mediator.UnsavedEntries[^1].Sentence));
        Assert.Null(mediator.Removal!.ComplaintKey);
    }

    [Theory]
    [InlineData(RemovalGround.Coercion)]
    [InlineData(RemovalGround.Unlawful)]
    [InlineData(RemovalGround.Gifts)]
    [InlineData(RemovalGround.Disclosure)]
    [InlineData(RemovalGround.RepeatedRefusal)]
    [InlineData(RemovalGround.OtherMisconduct)]
    public void Blame_needs_an_upheld_complaint(RemovalGround ground)
    {
        var mediator = Admitted();
        Refuses("roster.removal-needs-complaint", () => mediator.Remove(ground, "有人反映情况", President()), "Ground");
        Assert.Equal(RosterStatus.Admitted, mediator.Status);
        Assert.Null(mediator.Removal);
    }

    [Fact]
    public void A_revision_names_what_changed_and_writes_nothing_where_nothing_did()
    {
        var mediator = Admitted();
        var length = mediator.JournalLength;
        mediator.Revise(mediator.Details() with { Phone = "139 0000 1234", Fields = [DisputeField.Labour, DisputeField.PrivateLoan] }, null, Clerk());
        Assert.Equal(length, mediator.JournalLength);
        mediator.Revise(Ma with { Phone = "13900009999", Employer = "测试律师事务所" }, Organisation(), Clerk());
        Assert.Equal("更新了马测试的资料：工作单位、联系电话、所属组织", mediator.UnsavedEntries[^1].Sentence);
    }

    [Fact]
    public void One_admitted_on_paper_before_is_transcribed_with_certificate_and_term()
    {
        var from = new DateOnly(2025, 1, 1);
        var mediator = RosterMediator.Transcribe(Guid.NewGuid(), Ma, null, "旧证1", from, Today, President());
        Assert.True(mediator.IsAppointable(Today));
        Assert.Equal((from, Today, true), (mediator.TermFrom, mediator.TermTo, mediator.WasAdmitted));
        RosterMediator Old(string? number, DateOnly first, DateOnly last) =>
            RosterMediator.Transcribe(Guid.NewGuid(), Ma, null, number, first, last, President());
        Refuses("roster.term", () => Old("旧证1", from, Today.AddDays(-1)), "TermTo");
        Refuses("roster.term", () => Old("旧证1", Today.AddDays(2), Today.AddDays(1)), "TermTo");
        Refuses("roster.certificate", () => Old(null, from, Today), "CertificateNumber");
    }

    [Fact]
    public void An_account_is_linked_and_unlinked()
    {
        var mediator = Admitted();
        mediator.LinkAccount(42, Admin());
        Assert.Equal(42, mediator.UserId);
        mediator.LinkAccount(null, Admin());
        Assert.Null(mediator.UserId);
        Assert.Equal("解除了马测试与账户的关联", mediator.UnsavedEntries[^1].Sentence);
    }

    [Fact]
    public void A_photo_is_a_picture_of_decent_size()
    {
        var mediator = Admitted();
        var photo = new StoredFile("照片.png", "image/png", RosterImage.MaxBytes, new string('c', 64), null);
        Refuses("roster.image", () => mediator.SetPhoto(photo with { ContentType = "application/pdf" }, null, Clerk()), "Photo");
        Refuses("roster.image", () => mediator.SetPhoto(photo with { Size = RosterImage.MaxBytes + 1 }, null, Clerk()), "Photo");
        mediator.SetPhoto(photo, null, Clerk());
        Assert.Equal(photo.Sha256, mediator.Photo!.Sha256);
        mediator.SetPhoto(null, null, Clerk());
        Assert.Null(mediator.Photo);
    }
}
