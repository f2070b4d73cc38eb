using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Notices;

/// <summary>Seven, three and one day before; once each, to whom it is up to, and no more when it is done.</summary>
public sealed class ReminderTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenNotices Notices => new(host);

    [Fact]
    public async Task A_correction_is_reminded_of_three_times_and_each_time_once()
    {
        host.Clock.Set(2026, 11, 23);
        var me = await host.Accounts.LitigantAsync();
        var key = await Notices.AskedToCorrectAsync(me);
        var due = (await host.Given.ReadAsync(key)).NextDue!.Value;
        var told = new List<int>();
        for (var left = due.DayNumber - host.Clock.Today.DayNumber; left >= -1; left--)
        {
            Stand(due.AddDays(-left));
            await RoundAsync();
            await RoundAsync();
            told.Add((await RemindersAsync(me)).Count);
        }

        var texts = (await RemindersAsync(me)).Select(n => n.Text).ToList();
        Assert.Equal(3, texts.Count);
        Assert.Contains("还有7天", texts[0], StringComparison.Ordinal);
        Assert.Contains("还有3天", texts[1], StringComparison.Ordinal);
        Assert.Contains("还有1天", texts[2], StringComparison.Ordinal);
        Assert.Equal([0, 1, 2, 3], told.Distinct());
        Assert.All(await RemindersAsync(me), n => Assert.Equal($"/matters/{key}", n.Path));
        Assert.All(await RemindersAsync(me), n => Assert.Equal([NoticeChannel.Sms], n.Deliveries.Select(d => d.Channel)));
    }

    [Fact]
    public async Task A_round_that_was_missed_is_made_up_for_with_the_days_that_are_left()
    {
        host.Clock.Set(2026, 11, 23);
        var me = await host.Accounts.LitigantAsync();
        var due = (await host.Given.ReadAsync(await Notices.AskedToCorrectAsync(me))).NextDue!.Value;
        Stand(due.AddDays(-5));
        await RoundAsync();
        Assert.Contains("还有5天", Assert.Single(await RemindersAsync(me)).Text, StringComparison.Ordinal);
        Stand(due);
        await RoundAsync();
        Assert.Contains("今天截止", (await RemindersAsync(me))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fee_is_reminded_of_until_it_is_paid()
    {
        host.Clock.Set(2026, 11, 23);
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DocketedAsync(me, clerk);
        var due = (await host.Given.ReadAsync(key)).NextDue!.Value;
        await RoundAsync();
        Assert.Empty(await RemindersAsync(me));
        Stand(due.AddDays(-3));
        await RoundAsync();
        Assert.Contains("受理费还没有交纳", Assert.Single(await RemindersAsync(me)).Text, StringComparison.Ordinal);
        await host.Given.ActAsync(key, clerk, (f, _, o) => f.RecordPayment("QH20260002", o));
        Stand(due.AddDays(-1));
        await RoundAsync();
        Assert.Single(await RemindersAsync(me));
    }

    [Fact]
    public async Task Who_has_not_chosen_a_mediator_is_reminded_and_who_has_is_not()
    {
        host.Clock.Set(2026, 11, 23);
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var key = await given.InStateAsync(MediationStatus.Choosing, people);
        await given.ActAsync(key, people.Applicant, (m, o) => m.Pick(1, [people.Ref], o));
        await RoundAsync();
        Assert.Empty(await RemindersAsync(people.Respondent));
        Stand((await given.ReadAsync(key)).StepDeadline!.Due.AddDays(-1));
        await RoundAsync();
        Assert.Contains("还没有选择调解员", Assert.Single(await RemindersAsync(people.Respondent)).Text, StringComparison.Ordinal);
        Assert.Empty(await RemindersAsync(people.Applicant));
    }

    [Fact]
    public async Task A_mediator_who_has_not_answered_is_reminded()
    {
        host.Clock.Set(2026, 11, 23);
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var key = await given.InStateAsync(MediationStatus.AwaitingMediator, people);
        Stand((await given.ReadAsync(key)).StepDeadline!.Due.AddDays(-1));
        await RoundAsync();
        Assert.Contains("等您确认是否接受", Assert.Single(await RemindersAsync(people.Mediator)).Text, StringComparison.Ordinal);
        Assert.Empty(await RemindersAsync(people.Applicant));
    }

    [Fact]
    public async Task Who_has_not_signed_is_reminded_of_the_agreement()
    {
        host.Clock.Set(2026, 11, 23);
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var key = await given.AwaitingSignaturesAsync(people);
        var matter = await given.ReadAsync(key);
        await given.ActAsync(key, people.Applicant, (m, o) => m.SignAsParty(1, new(people.Applicant.Name, null, null), matter.CurrentAgreement()!.TextHash, o));
        Stand(matter.NextDue!.Value.AddDays(-3));
        await RoundAsync();
        foreach (var person in new[] { people.Respondent, people.Mediator, people.Manager })
        {
            Assert.Contains("等您签署", Assert.Single(await RemindersAsync(person)).Text, StringComparison.Ordinal);
        }

        Assert.Empty(await RemindersAsync(people.Applicant));
    }

    [Fact]
    public async Task Who_was_invited_to_mediate_and_has_not_answered_is_reminded()
    {
        host.Clock.Set(2026, 11, 23);
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var key = await given.InStateAsync(MediationStatus.AwaitingRespondent, people);
        await host.InScopeAsync(async services =>
        {
            var mediation = await services.GetRequiredService<CourtDbContext>().Mediations.Where(m => m.Key == key).Whole().SingleAsync();
            await services.GetRequiredService<MediationDesk>().InviteAsync(mediation, 2, await host.Given.OccasionAsync(services, people.Clerk));
        });
        await RoundAsync();
        Assert.Empty(await RemindersAsync(people.Respondent));
        Stand(new DateOnly(2026, 11, 27));
        await RoundAsync();
        await RoundAsync();
        Assert.Contains("邀请还没有答复", Assert.Single(await RemindersAsync(people.Respondent)).Text, StringComparison.Ordinal);
        Assert.Empty(await RemindersAsync(people.Applicant));
    }

    [Fact]
    public async Task Who_has_not_joined_or_signed_an_application_for_confirmation_is_reminded()
    {
        host.Clock.Set(2026, 11, 23);
        var given = new GivenConfirmations(host);
        var people = await given.PeopleAsync();
        var alone = await given.DraftAsync(people);
        Stand((await given.ReadAsync(alone)).ApplyBy!.Due.AddDays(-3));
        await RoundAsync();
        Assert.Empty(await RemindersAsync(people.Second));

        await given.SignAsync(alone, people.First, 1);
        await RoundAsync();
        Assert.Contains("等您加入、签署", Assert.Single(await RemindersAsync(people.Second)).Text, StringComparison.Ordinal);
        Assert.Empty(await RemindersAsync(people.First));
    }

    [Fact]
    public async Task Who_invited_a_company_that_has_no_account_is_told_that_nobody_has_joined()
    {
        host.Clock.Set(2026, 11, 23);
        var given = new GivenConfirmations(host);
        var people = await given.PeopleAsync();
        var terms = given.Terms(people);
        var company = new ConfirmationPartyDetails(2, PartyKind.LegalPerson, "格尔木测试商贸有限公司", "91632801MA75TEST08", "13997010088", "格尔木市测试路8号", "马代表", null);
        var key = await given.DraftAsync(people, terms with { Parties = [terms.Parties[0], company] });
        await given.SignAsync(key, people.First, 1);
        await given.ActAsync(key, people.First, (a, o) => a.Invite(2, new string('c', 64), 5, o));
        await RoundAsync();
        Assert.Empty(await RemindersAsync(people.First));

        Stand((await given.ReadAsync(key)).ApplyBy!.Due.AddDays(-7));
        await RoundAsync();
        await RoundAsync();
        Assert.Contains("邀请还没有人答复", Assert.Single(await RemindersAsync(people.First)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Material_missing_from_an_application_for_confirmation_is_reminded_of_until_it_is_there()
    {
        host.Clock.Set(2026, 11, 23);
        var given = new GivenConfirmations(host);
        var people = await given.PeopleAsync();
        var key = await given.SubmittedAsync(people);
        await given.ActAsync(key, people.Clerk, (a, o) => a.RequestMaterial("请补交财产权利证明", 5, o));
        var due = (await given.ReadAsync(key)).NextDue!.Value;
        Stand(due.AddDays(-3));
        await RoundAsync();
        Assert.Contains("材料还没有提交", Assert.Single(await RemindersAsync(people.First)).Text, StringComparison.Ordinal);
        await given.ActAsync(key, people.Second, (a, o) => a.AnswerSupplement("产权证已经遗失，登报声明", [], o));
        Stand(due.AddDays(-1));
        await RoundAsync();
        Assert.Single(await RemindersAsync(people.First));
    }

    [Fact]
    public async Task The_debtor_is_reminded_of_each_instalment_and_of_no_sum()
    {
        host.Clock.Set(2026, 11, 23);
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var key = await given.SettledAsync(people);
        var dates = (await given.ReadAsync(key)).Performances.Select(p => p.DueOn).Order().ToList();
        Assert.Equal(2, dates.Count);
        foreach (var date in dates)
        {
            Stand(date.AddDays(-7));
            await RoundAsync();
        }

        var reminders = await RemindersAsync(people.Respondent);
        Assert.Equal(2, reminders.Count);
        Assert.All(reminders, n => Assert.Contains("等您履行", n.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(reminders, n => n.Text.Contains("000", StringComparison.Ordinal) && n.Text.Contains('元', StringComparison.Ordinal));
        Assert.Empty(await RemindersAsync(people.Applicant));
    }

    [Fact]
    public async Task Two_rounds_at_once_remind_once()
    {
        host.Clock.Set(2026, 11, 23);
        var me = await host.Accounts.LitigantAsync();
        var due = (await host.Given.ReadAsync(await Notices.AskedToCorrectAsync(me))).NextDue!.Value;
        Stand(due.AddDays(-7));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => RoundAsync())));
        Assert.Single(await RemindersAsync(me));
    }

    [Theory]
    [InlineData(8, null)]
    [InlineData(7, 7)]
    [InlineData(4, 7)]
    [InlineData(3, 3)]
    [InlineData(2, 3)]
    [InlineData(1, 1)]
    [InlineData(0, 1)]
    [InlineData(-1, null)]
    public void So_many_days_before_it_is_the_reminder_of(int left, int? which) => Assert.Equal(which, NoticeCatalogue.ReminderFor(left));

    [Fact]
    public void Every_reminder_is_a_whole_sentence_that_fits()
    {
        foreach (var kind in Enum.GetValues<ReminderKind>())
        {
            var text = NoticeCatalogue.Remind(kind, "(2026)青2801民诉前调1号调解", new DateOnly(2026, 12, 1), 7);
            Assert.True(text.EndsWith('。') && text.Length <= Notice.TextMaxLength && text.Contains("2026年12月1日", StringComparison.Ordinal), text);
        }
    }

    private void Stand(DateOnly day) => host.Clock.Set(day.Year, day.Month, day.Day);

    private Task<int> RoundAsync() => host.Services.GetRequiredService<ReminderRounds>().RunAsync();

    private async Task<List<Notice>> RemindersAsync(Person person) => [.. (await Notices.OfAsync(person)).Where(n => n.Group == NoticeGroup.Reminder)];
}
