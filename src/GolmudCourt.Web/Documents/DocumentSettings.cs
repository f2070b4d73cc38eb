namespace GolmudCourt.Web.Documents;

/// <summary>How documents become PDF (section <c>Documents</c>). LibreOffice is optional: without it there is DOCX and the print view.</summary>
internal sealed class DocumentSettings
{
    /// <summary>The program; empty looks where it is usually installed, <c>none</c> does without it.</summary>
    public string Soffice { get; init; } = "";

    /// <summary>How long one try may take, in seconds.</summary>
    public int TimeoutSeconds { get; init; } = 60;

    /// <summary>How many may wait for their turn; one is made at a time.</summary>
    public int MostWaiting { get; init; } = 10;

    /// <summary>
    /// The font of the PDF. A TrueType font: PDFs made of the OpenType Noto CJK map some characters to radicals, so that
    /// they look right and are not found by a search. Empty keeps the fonts of the document.
    /// </summary>
    public string PdfFont { get; init; } = "LXGW WenKai";

    /// <summary>For how many days a short code fetches a document that is served.</summary>
    public int ServiceCodeDays { get; init; } = 15;

    /// <summary>How many wrong tries lock it.</summary>
    public int ServiceCodeMaxWrongTries { get; init; } = 5;

    /// <summary>The series of document numbers: <c>格文〔2026〕000001号</c>.</summary>
    public string NumberPrefix { get; init; } = "格文";
}
