using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Tests.Documents;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Documents;

/// <summary>The papers of a mediation, and what never gets into them (特邀调解规定 22).</summary>
public sealed class MediationPapersTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_agreement_is_the_signed_text_with_its_signatures()
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var key = await given.SettledAsync(people);
        var agreement = (await given.ReadAsync(key)).CurrentAgreement()!;
        var text = await TextAsync(people.Clerk, key, "agreement");
        Assert.Contains("18,000.00元", text, StringComparison.Ordinal);
        Assert.Contains(agreement.TextHash, text, StringComparison.Ordinal);
        Assert.All([people.Applicant.Name, people.Respondent.Name, people.Mediator.Name], name => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.All(agreement.Text.Split('\n').Skip(3).Where(l => l.Trim().Length > 0), line => Assert.Contains(line.Trim(), text, StringComparison.Ordinal));
        var ending = await TextAsync(people.Mediator, key, "mediation-ending");
        Assert.Contains("达成调解协议", ending, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confidential_words_are_in_no_document_but_the_mediators_minutes()
    {
        var (people, key) = await ConfidentialAsync();
        await host.InScopeAsync(async services =>
        {
            var facts = services.GetRequiredService<PaperFacts>();
            foreach (var kind in DocumentKinds.All.Where(k => k.Matter == DocumentMatter.Mediation))
            {
                var words = Everything((await facts.OfAsync(kind, key)).Read(), kind);
                Assert.Equal(kind.Audience == DocumentAudience.Mediator, words.Contains("柒仟", StringComparison.Ordinal));
                Assert.DoesNotContain("7,313", words, StringComparison.Ordinal);
            }
        });
        Assert.DoesNotContain("柒仟", await TextAsync(people.Clerk, key, "mediation-invitation"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_minutes_are_the_mediators_alone()
    {
        var (people, key) = await ConfidentialAsync();
        var mediator = await host.BrowserOfAsync(people.Mediator);
        (await (await mediator.GetAsync($"/documents/of/{key}/preview/minutes")).ShouldBeOk().ShouldSay(GivenMediation.Secret).Form().SubmitAsync("签发")).ShouldBeOk().ShouldSay("保密，只有调解员可以查看");
        var document = await host.DbAsync(db => db.IssuedDocuments.SingleAsync(d => d.MatterKey == key));
        Assert.Contains(GivenMediation.Secret, Word.Text((await mediator.GetAsync($"/documents/{document.Key}/docx")).Bytes), StringComparison.Ordinal);
        var others = new[] { people.Clerk, people.Applicant, people.Respondent, await host.Accounts.OpenAsync(CourtRole.Judge), await host.Accounts.PresidentAsync() };
        foreach (var person in others)
        {
            var browser = await host.BrowserOfAsync(person);
            foreach (var path in (string[])["", "/docx", "/print", "/pdf"])
            {
                (await browser.GetOnceAsync($"/documents/{document.Key}{path}")).ShouldBe(HttpStatusCode.NotFound);
            }

            (await browser.GetAsync($"/documents/of/{key}")).ShouldBeOk().ShouldNotSay(document.Number);
        }

        (await (await host.BrowserOfAsync(people.Clerk)).GetOnceAsync($"/documents/of/{key}/preview/minutes")).ShouldBe(HttpStatusCode.NotFound);
        (await (await host.BrowserOfAsync(people.Clerk)).GetOnceAsync($"/service/of/{document.Key}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_agreement_that_is_not_in_effect_is_no_document()
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var key = await given.AwaitingSignaturesAsync(people);
        var browser = await host.BrowserOfAsync(people.Clerk);
        (await browser.GetAsync($"/documents/of/{key}/preview/agreement")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有生效的调解协议").ShouldNotSay("18,000");
        Assert.DoesNotContain("18,000", (await browser.GetAsync($"/casefile/{key}")).ShouldBeOk().Body, StringComparison.Ordinal);
    }

    private async Task<(MediationPeople People, Guid Key)> ConfidentialAsync()
    {
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var key = await given.InStateAsync(MediationStatus.InProgress, people);
        await given.SayInConfidenceAsync(key, people);
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        await given.ActAsync(key, people.Mediator, (m, o) => m.LogSession(null, new SessionReport(
            o.Now.AddMinutes(-2), o.Now.AddMinutes(-1), SessionMode.Telephone, false, SessionOutcome.Continue,
            [new AttendanceReport(1, true, true, true, false), new AttendanceReport(2, true, true, true, false)], GivenMediation.Secret, null), o));
        return (people, key);
    }

    private async Task<string> TextAsync(Person person, Guid matter, string kind)
    {
        var document = await host.InScopeAsync(async services =>
            await services.GetRequiredService<PaperDesk>().IssueAsync(DocumentKinds.ByCode(kind)!, matter, null, await host.Given.OccasionAsync(services, person)));
        return Word.Text((await (await host.BrowserOfAsync(person)).GetAsync($"/documents/{document.Key}/docx")).Bytes);
    }

    private static string Everything(FactScope scope, DocumentKind kind)
    {
        string Of(FactScope values, FactEntry entry) => entry.Kind == FactKind.List
            ? string.Join('\n', values.Items(entry.Name).SelectMany(i => entry.Items!.Entries.Select(e => Of(i, e))))
            : FactWords.Write(values.Value(entry.Name), null);
        return string.Join('\n', PaperFacts.ShapeOf(kind).Entries.Select(e => Of(scope, e)));
    }
}
