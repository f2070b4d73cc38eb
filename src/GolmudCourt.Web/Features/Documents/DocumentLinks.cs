using GolmudCourt.Domain.Documents;

namespace GolmudCourt.Web.Features.Documents;

/// <summary>The addresses of documents.</summary>
internal static class DocumentLinks
{
    /// <summary>Documents.</summary>
    public const string Root = "/documents";

    /// <summary>The templates.</summary>
    public const string Templates = "/administration/templates";

    /// <summary>The documents of a matter; posting here issues one.</summary>
    public static string Of(Guid matter) => $"{Root}/of/{matter}";

    /// <summary>A document before it is issued.</summary>
    public static string Preview(Guid matter, string kind) => $"{Of(matter)}/preview/{kind}";

    /// <summary>A document.</summary>
    public static string Document(Guid document) => $"{Root}/{document}";

    /// <summary>Its Word file.</summary>
    public static string Docx(Guid document) => $"{Document(document)}/docx";

    /// <summary>Its PDF.</summary>
    public static string Pdf(Guid document) => $"{Document(document)}/pdf";

    /// <summary>The document to print.</summary>
    public static string Print(Guid document) => $"{Document(document)}/print";

    /// <summary>电子卷宗.</summary>
    public static string CaseFile(Guid matter) => $"/casefile/{matter}";

    /// <summary>One item of it.</summary>
    public static string CaseFileItem(Guid matter, string item) => $"{CaseFile(matter)}/items/{item}";

    /// <summary>All of it in one ZIP.</summary>
    public static string Archive(Guid matter) => $"{CaseFile(matter)}/archive";

    /// <summary>The templates of a kind; posting here brings a version.</summary>
    public static string Template(string kind) => $"{Templates}/{kind}";

    /// <summary>One version; 0 is the one of the program.</summary>
    public static string TemplateVersion(string kind, int number) => $"{Template(kind)}/{number}";

    /// <summary>The Word file of a version.</summary>
    public static string TemplateDocx(string kind, int number) => $"{TemplateVersion(kind, number)}/docx";

    /// <summary>Putting a version in force.</summary>
    public static string TemplateRelease(string kind, int number) => $"{TemplateVersion(kind, number)}/release";

    /// <summary>Where a person goes back to from the documents of a matter.</summary>
    public static string MatterPage(DocumentMatter kind, Guid key, Domain.CourtRole role) => (kind, role) switch
    {
        (DocumentMatter.Filing, Domain.CourtRole.Litigant or Domain.CourtRole.Agent) => Matters.MatterLinks.Matter(key),
        (DocumentMatter.Filing, _) => Docketing.DocketingLinks.Review(key),
        (DocumentMatter.Mediation, Domain.CourtRole.Litigant or Domain.CourtRole.Agent) => Mediations.MediationLinks.Matter(key),
        (DocumentMatter.Mediation, Domain.CourtRole.Mediator) => MediationWork.WorkLinks.Matter(key),
        (DocumentMatter.Mediation, Domain.CourtRole.OrganisationManager) => "/mediation/organisation",
        (DocumentMatter.Mediation, _) => Mediations.MediationLinks.OnDesk(key),
        (DocumentMatter.Confirmation, Domain.CourtRole.Litigant or Domain.CourtRole.Agent) => Confirmations.ConfirmationLinks.Application(key),
        (DocumentMatter.Confirmation, _) => Confirmations.ConfirmationLinks.OnBench(key),
        (DocumentMatter.PaymentOrder, _) => Triage.PaymentOrders.PaymentOrderLinks.Order(key),
        _ => "/",
    };
}
