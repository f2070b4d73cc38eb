using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Notices;

/// <summary>An act is told in the save that holds it: to whom it concerns, and without what is nobody's business.</summary>
public sealed class WritingTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenNotices Notices => new(host);

    [Fact]
    public async Task A_filer_is_told_what_the_court_did_and_by_when_they_must_act()
    {
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.AwaitingCorrectionAsync(me, clerk);
        var told = await Notices.OfAsync(me);
        Assert.Equal(2, told.Count);
        Assert.Contains("法院已收到您的立案申请（收件凭证", told[0].Text, StringComparison.Ordinal);
        Assert.Contains("需要补正，法院已一次性列明内容，请在2026年12月", told[1].Text, StringComparison.Ordinal);
        Assert.All(told, n => Assert.Equal(($"/matters/{key}", nameof(Filing), true), (n.Path, n.MatterKind, n.Statutory)));
        Assert.Empty(await Notices.OfAsync(clerk));
    }

    [Fact]
    public async Task What_was_typed_at_the_counter_is_told_to_the_plaintiff_who_has_an_account_and_not_to_the_clerk()
    {
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DraftAsync(clerk, me);
        var accounts = await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<CourtDbContext>();

            // Without its parties in hand the audience is asked for.
            return await new NoticeRecipients(db, await db.Filings.SingleAsync(f => f.Key == key), default).OfAsync(NoticeAudience.Filers, null);
        });
        Assert.Equal([me.Id], accounts);
    }

    [Fact]
    public async Task An_act_that_is_not_saved_is_not_told()
    {
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.SubmittedAsync(me);
        await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<CourtDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var filing = await db.Filings.Include(f => f.Parties).SingleAsync(f => f.Key == key);
            filing.Withdraw("自行和解", await host.Given.OccasionAsync(services, me));
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
        });
        Assert.Single(await Notices.OfAsync(me));
        Assert.Single(await host.JournalOfAsync(key));
        Assert.Empty(await Notices.OfAsync(clerk));
    }

    [Fact]
    public async Task Each_side_of_a_mediation_hears_its_part_and_nobody_their_own_act()
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var key = await given.AwaitingSignaturesAsync(people);
        Assert.Contains("签署", (await Notices.TextsAsync(people.Applicant, key))[^1], StringComparison.Ordinal);
        Assert.Contains("盖章", (await Notices.TextsAsync(people.Manager, key))[^1], StringComparison.Ordinal);
        Assert.Contains("您被选定为", (await Notices.TextsAsync(people.Mediator, key))[0], StringComparison.Ordinal);
        Assert.Empty(await Notices.TextsAsync(people.Clerk, key));
        Assert.DoesNotContain(await Notices.TextsAsync(people.Mediator, key), t => t.Contains("已确认接受", StringComparison.Ordinal));
        Assert.Equal($"/mediation/mine/{key}", (await Notices.OfAsync(people.Mediator)).Last(n => n.MatterKey == key).Path);
    }

    [Fact]
    public async Task The_last_signature_tells_of_the_effect_and_not_of_the_signature()
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var key = await given.SettledAsync(people);
        foreach (var person in new[] { people.Applicant, people.Respondent, people.Mediator, people.Manager })
        {
            var texts = await Notices.TextsAsync(person, key);
            Assert.Contains("调解协议生效", texts[^1], StringComparison.Ordinal);
            Assert.Single(texts, t => t.Contains("调解协议生效", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_offer_is_known_to_its_two_parties_and_its_content_to_no_notice()
    {
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var key = await given.InStateAsync(MediationStatus.InProgress, people);
        await given.SayInConfidenceAsync(key, people);
        Assert.Contains("新的方案", (await Notices.TextsAsync(people.Applicant, key))[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(await Notices.TextsAsync(people.Mediator, key), t => t.Contains("方案", StringComparison.Ordinal));
        var all = await host.DbAsync(db => db.Notices.Where(n => n.MatterKey == key).ToListAsync());
        Assert.NotEmpty(all);
        foreach (var secret in new[] { GivenMediation.Secret, "7313", "7,313", people.Applicant.Name, people.Respondent.Name, people.Applicant.Mobile! })
        {
            Assert.DoesNotContain(all, n => n.Text.Contains(secret, StringComparison.Ordinal) || n.Path.Contains(secret, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_talk_with_one_side_is_not_told_to_the_other()
    {
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var key = await given.InStateAsync(MediationStatus.InProgress, people);
        var before = (await Notices.TextsAsync(people.Applicant, key)).Count;
        await given.ActAsync(key, people.Mediator, (m, o) =>
            m.PlanSession(new SessionPlan(o.Now.AddHours(3), o.Now.AddHours(4), SessionMode.Telephone, null, [2]), o));
        Assert.Contains("安排了一次调解", (await Notices.TextsAsync(people.Respondent, key))[^1], StringComparison.Ordinal);
        Assert.Equal(before, (await Notices.TextsAsync(people.Applicant, key)).Count);
    }

    [Fact]
    public async Task What_the_law_asks_to_be_told_stays_in_the_inbox_whatever_one_wishes()
    {
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        await Notices.MailAsync(me, "me@example.org");
        await WishAsync(me, inbox: false, mail: false, sms: false);
        var key = await host.Given.DocketedAsync(me, clerk);
        await host.Given.ActAsync(key, clerk, (f, _, o) => f.RecordPayment("QH20260001", o));
        var told = await Notices.OfAsync(me);
        Assert.Contains(told, n => n.Text.Contains("已登记立案", StringComparison.Ordinal) && n is { InInbox: true, Deliveries: [] });
        Assert.DoesNotContain(told, n => n.Text.Contains("已登记缴纳", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_delivery_is_made_for_each_channel_one_has_and_wants()
    {
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        await Notices.MailAsync(me, "me2@example.org");
        await host.Given.AwaitingCorrectionAsync(me, clerk);
        var told = await Notices.OfAsync(me);
        Assert.Equal([NoticeChannel.Mail], told[0].Deliveries.Select(d => d.Channel));
        Assert.Equal([NoticeChannel.Mail, NoticeChannel.Sms], told[1].Deliveries.Select(d => d.Channel).Order());
        Assert.Equal(3, told.SelectMany(n => n.Deliveries).Select(d => d.Key).Distinct().Count());
    }

    [Fact]
    public async Task The_roster_tells_the_mediator_and_the_organisation()
    {
        var given = new GivenMediationWork(host);
        var (people, president) = (await given.PeopleAsync(), await host.Accounts.PresidentAsync());
        await given.OnRosterAsync(people.Ref, president, (m, o) => m.Suspend(SuspensionGround.OwnRequest, "本人申请暂停一段时间", o));
        Assert.Contains((await Notices.OfAsync(people.Mediator)).Select(n => n.Text), t => t.Contains("您已暂停接受委派", StringComparison.Ordinal));
        Assert.Contains((await Notices.OfAsync(people.Manager)).Select(n => n.Text), t => t.Contains("一名调解员已暂停", StringComparison.Ordinal));
    }

    private Task<int> WishAsync(Person person, bool inbox, bool mail, bool sms) => host.DbAsync(async db =>
    {
        db.NoticePreferences.AddRange(Enum.GetValues<NoticeGroup>().Select(g => new NoticePreference { UserId = person.Id, Group = g, Inbox = inbox, Mail = mail, Sms = sms }));
        return await db.SaveChangesAsync();
    });
}
