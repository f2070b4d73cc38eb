using GolmudCourt.Domain.Documents;
using Xunit;

namespace GolmudCourt.Domain.Tests.Documents;

public sealed class DocumentKindsTests
{
    [Fact]
    public void Every_kind_has_its_own_code_and_name()
    {
        Assert.Equal(DocumentKinds.All.Count, DocumentKinds.All.Select(k => k.Code).Distinct().Count());
        Assert.Equal(DocumentKinds.All.Count, DocumentKinds.All.Select(k => k.Name).Distinct().Count());
        Assert.All(DocumentKinds.All, k => Assert.Same(k, DocumentKinds.ByCode(k.Code)));
    }

    [Fact]
    public void What_the_mediator_alone_may_read_only_the_mediator_makes() =>
        Assert.All(DocumentKinds.All.Where(k => k.Audience == DocumentAudience.Mediator), k => Assert.Equal([CourtRole.Mediator], k.Issuers));

    [Fact]
    public void Nothing_confidential_has_a_name_in_documents_that_leave_a_mediation()
    {
        var names = MediationFacts.Set.Shape.Entries.SelectMany(e => e.Items?.Entries.Select(i => $"{e.Name}.{i.Name}") ?? [e.Name]).ToList();
        Assert.DoesNotContain(names, n => n.Contains("记录", StringComparison.Ordinal) || n.Contains("笔录", StringComparison.Ordinal)
            || n.Contains("方案", StringComparison.Ordinal) || n.Contains("让步", StringComparison.Ordinal) || n.StartsWith("会谈", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_of_another_kind_is_not_replaced()
    {
        var old = Issue(DocumentKinds.Acceptance, s_matter, null);
        Assert.Equal("document.replaces", Assert.Throws<RuleViolation>(() => Issue(DocumentKinds.FeeNotice, s_matter, old)).Code);
        Assert.Equal("document.replaces", Assert.Throws<RuleViolation>(() => Issue(DocumentKinds.Acceptance, Guid.NewGuid(), old)).Code);
        Assert.Equal("格文〔2026〕000001号", Issue(DocumentKinds.Acceptance, s_matter, old).ReplacesNumber);
    }

    [Theory]
    [InlineData(CourtRole.Litigant)]
    [InlineData(CourtRole.Judge)]
    [InlineData(CourtRole.Administrator)]
    public void Who_does_not_make_a_kind_is_refused(CourtRole role) =>
        Assert.Equal("document.not-yours", Assert.Throws<RuleViolation>(() => Issue(DocumentKinds.Acceptance, s_matter, null, role)).Code);

    private static readonly Guid s_matter = Guid.NewGuid();

    private static IssuedDocument Issue(DocumentKind kind, Guid matter, IssuedDocument? replaces, CourtRole role = CourtRole.Clerk) => IssuedDocument.Issue(
        Guid.NewGuid(), "格文〔2026〕000001号", kind, matter, new TemplateUsed(0, "00"), new DocumentFile("11", 10), replaces,
        new Occasion(new Actor(1, "某人", role), new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(8)), Domain.Calendar.CourtCalendar.Empty));
}
